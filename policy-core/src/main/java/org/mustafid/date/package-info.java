/** Hijri dates of the Umm al-Qura calendar. */
@NullMarked
package org.mustafid.date;

import org.jspecify.annotations.NullMarked;
