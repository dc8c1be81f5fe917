package org.mustafid.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.clause.Section;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.CaseKind;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PromiseId;
import org.mustafid.name.ReadingId;
import org.mustafid.name.SectionId;
import org.mustafid.workday.WorkingCalendar;

class PromiseTest {
  private static final Clause C6 =
      Clause.of(Section.of(SectionId.of("c"), Labels.of("التعامل", "Handling")), 6);

  @Nested
  class Is_refused {
    @Test
    void without_a_term() {
      assertThatThrownBy(() -> reply().build())
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "Promise reply must be given a term: notBefore, noLaterThan, both, every, or the word"
                  + " of the policy, but was no term");
    }

    @Test
    void without_an_event_that_keeps_it() {
      assertThatThrownBy(() -> reply().keptBy(List.of()).noLaterThan(Term.workingDays(15)).build())
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("Promise.keptBy must be one event or more, but was empty");
    }

    @Test
    void without_labels_if_its_id_is_not_a_well_known_one() {
      assertThatThrownBy(
              () -> reply().id(PromiseId.of("survey")).noLaterThan(Term.months(1)).build())
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "Promise.labels of survey must be given, because the id is not a well-known one,"
                  + " but was none");
    }
  }

  @Nested
  class Rests {
    private final Reading start = reading("period-starts-at-submission");
    private final Reading floor = reading("floor-means-no-earlier-reply");

    @Test
    void on_the_reading_of_its_start_and_then_on_the_others() {
      Promise promise =
          reply()
              .start(Stated.byReading(start, Start.first(EventKind.SUBMITTED)))
              .notBefore(Term.weeks(2))
              .addReadings(floor)
              .build();

      assertThat(promise.restsOn()).containsExactly(start, floor);
    }

    @Test
    void on_none_if_the_policy_states_all() {
      assertThat(reply().notBefore(Term.weeks(2)).build().restsOn()).isEmpty();
    }

    private Reading reading(String id) {
      return Reading.of(ReadingId.of(id), Labels.of("قراءة", "our choice"));
    }
  }

  @Test
  void a_well_known_id_brings_its_labels() {
    assertThat(reply().notBefore(Term.weeks(2)).build().labels())
        .isEqualTo(PromiseId.REPLY.labels());
  }

  @Test
  void without_a_cap_there_is_no_count() {
    Promise promise = reply().notBefore(Term.weeks(2)).build();

    WorkingCalendar calendar = WorkingCalendar.saudiNonProfit();
    Window window = promise.windowFrom(LocalDate.of(2026, 3, 8), calendar);
    assertThat(promise.countOf(window, calendar)).isEmpty();
  }

  @Test
  void it_says_what_it_is_in_one_line() {
    assertThat(reply().notBefore(Term.weeks(2)).build())
        .hasToString("promise reply to request, C-6");
    assertThat(Start.first(EventKind.SUBMITTED)).hasToString("first submitted");
    assertThat(Start.last(EventKind.COMPLETED)).hasToString("last completed");
    assertThat(Start.missed(PromiseId.REPLY)).hasToString("first missed reply");
    assertThat(
            Start.of(Start.Occurrence.LAST, List.of(EventKind.REPLIED), List.of(PromiseId.REPLY)))
        .hasToString("last of replied, missed reply");
  }

  @Test
  void a_start_is_from_something_and_from_nothing_twice() {
    PromiseId twice = PromiseId.REPLY;
    assertThatThrownBy(() -> Start.of(Start.Occurrence.FIRST, List.of(), List.of()))
        .hasMessage(
            "Start.events must be one event or more, or a promise that is missed, but was []");
    assertThatThrownBy(() -> Start.of(Start.Occurrence.FIRST, List.of(), List.of(twice, twice)))
        .hasMessage("Start.missed must be one promise or more, each once, but was [reply, reply]");
  }

  @Test
  void what_repeats_starts_with_events_alone() {
    assertThatThrownBy(
            () ->
                reply()
                    .start(Stated.byClause(C6, Start.missed(PromiseId.of("call"))))
                    .every(Repetition.every(Term.months(1)))
                    .build())
        .hasMessage(
            "Promise.start of reply must be from events alone, because it repeats,"
                + " but was first missed call");
  }

  @ParameterizedTest
  @EnumSource(Party.class)
  void a_party_is_found_by_its_id(Party party) {
    assertThat(Party.find(party.id())).contains(party);
    assertThat(party).hasToString(party.id());
    assertThat(Party.find(party.name())).isEmpty();
  }

  private static Promise.Builder reply() {
    return Promise.builder()
        .id(PromiseId.REPLY)
        .to(CaseKind.REQUEST)
        .by(Party.ASSOCIATION)
        .start(Stated.byClause(C6, Start.last(EventKind.COMPLETED)))
        .addKeptBy(EventKind.REPLIED)
        .clause(C6);
  }
}
