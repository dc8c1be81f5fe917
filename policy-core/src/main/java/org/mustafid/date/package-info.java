/** Days as Saudi documents print them: Hijri dates, alone or beside their Gregorian day. */
@NullMarked
package org.mustafid.date;

import org.jspecify.annotations.NullMarked;
