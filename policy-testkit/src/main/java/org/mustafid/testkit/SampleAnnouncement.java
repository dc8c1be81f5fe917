package org.mustafid.testkit;

import org.mustafid.assessment.RuleSet;
import org.mustafid.policy.Policy;
import org.mustafid.workday.MonthAnnouncement;

/**
 * A promise that starts near a holiday whose month is not announced, and an announcement of that
 * month. Immutable.
 *
 * @param start the promise and the day on which it starts
 * @param announcement of the month, on its computed first day, the day before or the day after
 */
public record SampleAnnouncement(SampleStart start, MonthAnnouncement announcement) {

  /** The same start under the same rules, by a calendar that knows the announcement. */
  SampleStart announced() {
    Policy policy = start.rules().policy();
    RuleSet announced =
        RuleSet.of(
            Policy.builder()
                .from(policy)
                .calendar(policy.calendar().announcing(announcement))
                .build());
    return new SampleStart(announced, start.promise(), start.day());
  }

  /** The start, then the announcement. */
  @Override
  public String toString() {
    return start + "; " + announcement;
  }
}
