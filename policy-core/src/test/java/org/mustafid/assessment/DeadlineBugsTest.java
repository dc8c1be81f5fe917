package org.mustafid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mustafid.name.ChannelId.WEBSITE;
import static org.mustafid.name.PromiseId.REPLY;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.clause.Stated;
import org.mustafid.name.EventKind;
import org.mustafid.name.PromiseId;
import org.mustafid.policy.Policy;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;
import org.mustafid.workday.WorkWeek;
import org.mustafid.workday.WorkingCalendar;

/** Mistakes for which deadline engines are known; docs/deadline-bugs.md names the tests of all. */
class DeadlineBugsTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);
  private static final RuleSet RULES = RuleSet.of(PrintedPolicies.mabarrah());
  private static final CaseHistory CASE = CaseHistory.request(CaseRef.of("R-17"));
  private static final CaseHistory COMPLETE =
      CASE.submitted(SUNDAY, WEBSITE).declared(SUNDAY).completed(SUNDAY);

  @Test
  void the_zone_of_the_viewer_does_not_matter() {
    // after midnight in Riyadh, the evening before in London: complete on Sunday, 2026-03-08
    CaseHistory byInstant =
        CASE.submitted(SUNDAY.minusDays(1), WEBSITE)
            .completed(Instant.parse("2026-03-07T22:30:00Z"));
    TimeZone usual = TimeZone.getDefault();
    try {
      for (String zone : List.of("Pacific/Kiritimati", "America/Los_Angeles", "UTC")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(latest(RULES, byInstant)).as(zone).isEqualTo("2026-03-31");
      }
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  @Test
  void a_past_date_has_the_offset_of_its_own_day_and_not_of_today() {
    // Cairo was at +02 all year in 2021, and has gone to +03 in summer since 2023
    CaseHistory before2023 = CASE.completed(Instant.parse("2021-07-04T21:30:00Z"));
    CaseHistory since2023 = CASE.completed(Instant.parse("2023-07-02T21:30:00Z"));
    RuleSet cairo = tenDaysIn("Africa/Cairo");

    assertThat(latest(cairo, before2023)).isEqualTo("2021-07-14"); // 23:30 on 4 July
    assertThat(latest(cairo, since2023)).isEqualTo("2023-07-13"); // 00:30 on 3 July
  }

  @Test
  void one_clock_does_not_overrule_another() {
    Promise reply = PrintedPolicies.fifteenWorkingDays();
    Promise sooner =
        Promise.builder()
            .from(reply)
            .id(PromiseId.of("first-contact"))
            .labels(REPLY.labels())
            .keptBy(List.of(EventKind.REFERRED))
            .noLaterThan(Term.workingDays(1))
            .build();
    RuleSet rules = PrintedPolicies.promising(RULES.policy(), reply, sooner);

    Assessment answer = rules.assess(COMPLETE, AsOf.endOf(SUNDAY.plusDays(5)));
    assertThat(answer.promise(REPLY).status()).isEqualTo(PromiseStatus.RUNNING);
    assertThat(answer.promise(sooner.id()).status()).isEqualTo(PromiseStatus.BROKEN);
  }

  @Test
  void no_clock_runs_after_the_close() {
    CaseHistory replied = COMPLETE.replied(SUNDAY.plusDays(4));

    assertThat(RULES.assess(replied, AsOf.endOf(SUNDAY.plusYears(20))).promises())
        .isEqualTo(RULES.assess(replied, AsOf.endOf(SUNDAY.plusDays(4))).promises());
  }

  @Test
  void a_pause_is_counted_in_working_days_and_not_in_wall_time() {
    // out from Thursday to Sunday: one working day is given back, and not three days
    CaseHistory paused =
        CASE.submitted(SUNDAY, WEBSITE).returned(SUNDAY.plusDays(4)).completed(SUNDAY.plusDays(7));

    assertThat(latest(pausing(), CASE.submitted(SUNDAY, WEBSITE))).isEqualTo("2026-03-31");
    assertThat(latest(pausing(), paused)).isEqualTo("2026-04-01");
  }

  @Test
  void a_case_that_is_paused_and_resolved_in_one_step_is_kept() {
    Instant noon = Instant.parse("2026-03-10T09:00:00Z");
    CaseHistory atOnce =
        CASE.submitted(SUNDAY, WEBSITE)
            .with(Event.at(noon, EventKind.RETURNED).inSequence(1))
            .with(Event.at(noon, EventKind.REPLIED).inSequence(2));

    PromiseState reply = pausing().assess(atOnce, AsOf.endOf(SUNDAY.plusYears(1))).promise(REPLY);
    assertThat(reply.status()).isEqualTo(PromiseStatus.KEPT);
    assertThat(reply.latest().orElseThrow().day()).hasToString("2026-03-31");
  }

  @Test
  void pauses_are_not_counted_twice() {
    CaseHistory overlapping =
        CASE.submitted(SUNDAY, WEBSITE)
            .returned(SUNDAY.plusDays(1))
            .returned(SUNDAY.plusDays(2))
            .completed(SUNDAY.plusDays(3))
            .completed(SUNDAY.plusDays(4));

    assertThat(latest(pausing(), overlapping)).isEqualTo("2026-04-02"); // two days, not more
  }

  private static String latest(RuleSet rules, CaseHistory history) {
    Event last = history.events().get(history.events().size() - 1);
    LocalDate day = last.time().dayIn(rules.calendar().zone());
    return rules
        .assess(history, AsOf.endOf(day))
        .promise(REPLY)
        .latest()
        .orElseThrow()
        .day()
        .toString();
  }

  private static RuleSet pausing() {
    return PrintedPolicies.promising(
        RULES.policy(),
        PrintedPolicies.reply(
                Stated.byClause(PrintedPolicies.c(6), Start.first(EventKind.SUBMITTED)),
                PrintedPolicies.c(6))
            .noLaterThan(Term.workingDays(15))
            .onReturn(Stated.byClause(PrintedPolicies.c(6), OnReturn.PAUSE))
            .build());
  }

  private static RuleSet tenDaysIn(String zone) {
    WorkingCalendar calendar =
        WorkingCalendar.builder("elsewhere")
            .zone(ZoneId.of(zone))
            .range(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31))
            .workWeek(WorkWeek.of(LocalDate.of(2020, 1, 1), List.<DayOfWeek>of()))
            .build();
    Promise tenDays =
        Promise.builder()
            .from(PrintedPolicies.fifteenWorkingDays())
            .noLaterThan(Term.days(10))
            .build();
    return PrintedPolicies.promising(
        Policy.builder().from(RULES.policy()).calendar(calendar).build(), tenDays);
  }
}
