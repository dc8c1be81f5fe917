package org.mustafid.benchmarks.workday;

import java.time.LocalDate;

/** Somebody who can tell working days from days off. */
interface DayPeer {
  boolean isWorkingDay(LocalDate date);
}
