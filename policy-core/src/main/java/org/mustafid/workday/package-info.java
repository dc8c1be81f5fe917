/** Working calendars, which know why a day is off and how certain that is. */
@NullMarked
package org.mustafid.workday;

import org.jspecify.annotations.NullMarked;
