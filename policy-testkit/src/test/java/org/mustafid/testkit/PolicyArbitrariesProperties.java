package org.mustafid.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.PromiseStatus;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.casework.Retraction;
import org.mustafid.name.EventKind;
import org.mustafid.workday.WorkingCalendar;

/** Laws are only as good as what they are tried on. */
class PolicyArbitrariesProperties {
  private static final RuleSet RULES = Policies.mixed();
  private static final WorkingCalendar CALENDAR = RULES.calendar();

  private static final List<PromiseStatus> REACHABLE =
      List.of(
          PromiseStatus.NOT_STARTED,
          PromiseStatus.RUNNING,
          PromiseStatus.KEPT,
          PromiseStatus.KEPT_EARLY,
          PromiseStatus.KEPT_LATE,
          PromiseStatus.BROKEN);

  @Provide
  Arbitrary<SampleCase> cases() {
    return PolicyArbitraries.cases(RULES);
  }

  @Provide
  Arbitrary<SampleCase> movedCases() {
    return PolicyArbitraries.cases(Policies.moved());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return PolicyArbitraries.days(CALENDAR);
  }

  @Provide
  Arbitrary<SampleAnnouncement> announcements() {
    return PolicyArbitraries.announcements(RULES);
  }

  @Property(tries = 2_000)
  void days_are_inside_the_calendar_and_often_at_an_edge(@ForAll("days") LocalDate day) {
    assertThat(day).isBetween(CALENDAR.firstDay(), CALENDAR.lastDay());
    tally("a holiday", CALENDAR.day(day).reasons().size() > 0);
    tally("the weekend change", day.getYear() == 2013 && day.getMonthValue() >= 6);
    tally("a leap day", day.getMonthValue() == 2 && day.getDayOfMonth() == 29);
    tally("the end of a year", day.getMonthValue() == 12 && day.getDayOfMonth() == 31);
    tally("an end of the range", day.equals(CALENDAR.firstDay()) || day.equals(CALENDAR.lastDay()));
  }

  @Property(tries = 2_000)
  void cases_are_of_every_sort(@ForAll("cases") SampleCase sample) {
    ZoneId zone = CALENDAR.zone();
    List<Event> events = sample.history().events();
    List<EventKind> seen = sample.seen().stream().map(Event::kind).toList();
    Assessment answer = RULES.assess(sample.history(), sample.asOf());
    Assessment simple = Policies.capped().assess(sample.history(), sample.asOf());
    int returned = seen.indexOf(EventKind.RETURNED);
    tally("submitted by no channel", answer.channel().isEmpty());
    tally(
        "by a channel that is not offered",
        answer.channel().filter(channel -> !channel.isOffered()).isPresent());
    tally(
        "returned and completed again",
        returned > 0
            && seen.subList(0, returned).contains(EventKind.COMPLETED)
            && seen.subList(returned, seen.size()).contains(EventKind.COMPLETED));
    tally("later events", seen.size() < events.size());
    tally("refused", seen.contains(EventKind.REFUSED));
    tally(
        "days and instants mixed",
        events.stream().anyMatch(event -> event.time().findInstant().isPresent())
            && events.stream().anyMatch(event -> event.time().findInstant().isEmpty()));
    tally(
        "two events of one day",
        events.stream().map(event -> event.time().dayIn(zone)).distinct().count() < events.size());
    tally("in sequence", events.stream().anyMatch(event -> event.sequence() > 0));
    tally("withdrawn", seen.contains(EventKind.WITHDRAWN));
    tally("corrected", events.stream().anyMatch(event -> event.corrects().isPresent()));
    tally("retracted", !sample.history().retractions().isEmpty());
    tally("recorded late", events.stream().anyMatch(event -> event.recordedAt().isPresent()));
    tally("about somebody", sample.history().about().isPresent());
    tally("asked about a name", sample.history().discretion().isPresent());
    tally("with a fault", !sample.history().faults(sample.asOf(), zone).isEmpty());
    for (PromiseStatus status : REACHABLE) {
      tally(
          status.toString(),
          Stream.of(answer, simple)
              .flatMap(either -> either.promises().stream())
              .anyMatch(state -> state.status() == status));
    }
  }

  @Property(tries = 2_000)
  void cases_move_what_can_be_moved(@ForAll("movedCases") SampleCase sample) {
    Assessment answer = sample.rules().assess(sample.history(), sample.asOf());
    tally("in a category", sample.history().category().isPresent());
    tally("at a stage", answer.stage().isPresent());
    tally(
        "extended",
        answer.promises().stream()
            .flatMap(state -> state.window().stream())
            .anyMatch(window -> window.course().extensions() > 0));
    tally(
        "paused and resumed",
        answer.promises().stream()
            .flatMap(state -> state.window().stream())
            .anyMatch(window -> !window.course().pauses().isEmpty()));
    tally(
        "owed again",
        answer.promises().stream()
            .flatMap(state -> state.startEvents().stream())
            .anyMatch(event -> event.kind().equals(EventKind.REOPENED)));
    tally(
        "a period missed", answer.promises().stream().anyMatch(state -> !state.missed().isEmpty()));
    tally(
        "by the clock",
        answer.promises().stream().anyMatch(state -> state.latestInstant().isPresent()));
    for (PromiseStatus status : List.of(PromiseStatus.PAUSED, PromiseStatus.ENDED)) {
      tally(
          status.toString(),
          answer.promises().stream().anyMatch(state -> state.status() == status));
    }
  }

  @Property(tries = 200)
  void announcements_often_decide_the_latest_day(
      @ForAll("announcements") SampleAnnouncement sample) {
    SampleStart start = sample.start();
    tally(
        "uncertain before",
        start
            .promise()
            .windowFrom(start.day(), CALENDAR)
            .latest()
            .filter(latest -> !latest.isCertain())
            .isPresent());
  }

  @Property(tries = 200)
  void samples_never_show_the_reference_of_a_case(@ForAll("cases") SampleCase sample) {
    CaseHistory secret = CaseHistory.of(sample.history().kind(), CaseRef.of("R-17-of-a-person"));
    secret = sample.history().category().map(secret::inCategory).orElse(secret);
    secret = sample.history().about().map(secret::about).orElse(secret);
    secret = sample.history().discretion().map(secret::asking).orElse(secret);
    for (Retraction retraction : sample.history().retractions()) {
      secret = secret.with(retraction);
    }
    SampleCase real = new SampleCase(RULES, secret, sample.asOf()).with(sample.history().events());
    assertThat(real.toString()).isEqualTo(sample.toString()).doesNotContain("R-17");
  }

  /** At least one try of a hundred is of this sort, and at least one is not. */
  private static void tally(String sort, boolean holds) {
    Statistics.label(sort)
        .collect(holds)
        .coverage(
            coverage -> {
              coverage.check(true).percentage(share -> share >= 1);
              coverage.check(false).percentage(share -> share >= 1);
            });
  }
}
