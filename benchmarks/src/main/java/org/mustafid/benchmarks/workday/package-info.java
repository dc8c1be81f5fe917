/** Working days: what other calendars of days off answer, and in what time. */
@NullMarked
package org.mustafid.benchmarks.workday;

import org.jspecify.annotations.NullMarked;
