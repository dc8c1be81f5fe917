package org.mustafid.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mustafid.name.EventKind.ACCEPTED;
import static org.mustafid.name.EventKind.REOPENED;
import static org.mustafid.name.EventKind.REPLIED;
import static org.mustafid.name.EventKind.SUBMITTED;
import static org.mustafid.name.EventKind.WITHDRAWN;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mustafid.casework.UsualOrder.Precedence;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;

class UsualOrderTest {
  private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final EventKind PAID = EventKind.of("paid");
  private static final EventKind EXAMINED = EventKind.of("examined");
  private static final EventKind DONATED = EventKind.of("donated");
  private static final EventKind ESCALATED = EventKind.of("escalated");
  private static final EventKind OUTCOME = EventKind.of("outcome");
  private static final CaseHistory CASE =
      CaseHistory.of(CaseKind.REQUEST, CaseRef.of("R-17"))
          .submitted(DAY.minusDays(9), ChannelId.FAX);

  /** The events of the day, in each order in which they may arrive. */
  private static List<EventKind> ordered(UsualOrder usual, CaseHistory before, Event... ofTheDay) {
    List<Event> events = new ArrayList<>(List.of(ofTheDay));
    List<EventKind> first = List.of();
    for (int i = 0; i < events.size(); i++) {
      Collections.rotate(events, 1);
      CaseHistory history = before;
      for (Event event : events) {
        history = history.with(event);
      }
      List<EventKind> seen =
          history.timeline(AsOf.endOf(DAY), RIYADH, usual).stream()
              .filter(dated -> dated.day().equals(DAY))
              .map(dated -> dated.event().kind())
              .toList();
      assertThat(first).isIn(List.of(), seen);
      first = seen;
    }
    return first;
  }

  private static UsualOrder counting(Precedence... precedences) {
    return UsualOrder.of(List.of(precedences), Set.of(), Set.of(), Set.of());
  }

  private static Precedence from(EventKind first, EventKind then) {
    return new Precedence(Set.of(first), Set.of(then));
  }

  private static Event on(EventKind kind) {
    return Event.on(DAY, kind);
  }

  private static Event at(String time, EventKind kind) {
    return Event.at(DAY.atTime(LocalTime.parse(time)).atZone(RIYADH).toInstant(), kind);
  }

  @Nested
  class Events_with_a_time {
    @Test
    void keep_their_order_beside_one_without() {
      assertThat(
              ordered(
                  UsualOrder.OF_A_CASE,
                  CASE,
                  at("10:00", REPLIED),
                  at("12:00", REOPENED),
                  on(ACCEPTED)))
          .containsExactly(REPLIED, ACCEPTED, REOPENED);
    }

    @Test
    void keep_it_against_what_a_policy_counts() {
      assertThat(
              ordered(
                  counting(from(EXAMINED, DONATED)),
                  CASE,
                  at("10:30", EXAMINED),
                  at("10:00", DONATED),
                  on(PAID)))
          .containsSubsequence(DONATED, EXAMINED);
    }
  }

  @Nested
  class What_starts_a_period {
    @Test
    void comes_before_what_ends_it_by_any_name() {
      assertThat(ordered(counting(from(EXAMINED, DONATED)), CASE, on(DONATED), on(EXAMINED)))
          .containsExactly(EXAMINED, DONATED);
      assertThat(ordered(counting(from(DONATED, EXAMINED)), CASE, on(DONATED), on(EXAMINED)))
          .containsExactly(DONATED, EXAMINED);
    }

    @Test
    void comes_before_what_ends_it_where_it_is_well_known() {
      assertThat(ordered(UsualOrder.OF_A_CASE, CASE, on(PAID), on(ACCEPTED)))
          .containsExactly(PAID, ACCEPTED);
      assertThat(ordered(counting(from(ACCEPTED, PAID)), CASE, on(PAID), on(ACCEPTED)))
          .containsExactly(ACCEPTED, PAID);
      UsualOrder notice = counting(from(EventKind.of("notified"), SUBMITTED));
      CaseHistory empty = CaseHistory.of(CaseKind.REQUEST, CaseRef.of("R-17"));
      assertThat(ordered(notice, empty, on(SUBMITTED), on(EventKind.of("notified"))))
          .containsExactly(EventKind.of("notified"), SUBMITTED);
    }

    @Test
    void comes_before_what_ends_what_that_starts() {
      UsualOrder usual = counting(from(PAID, EXAMINED), from(EXAMINED, DONATED));

      assertThat(ordered(usual, CASE, on(DONATED), on(EXAMINED), on(PAID)))
          .containsExactly(PAID, EXAMINED, DONATED);
      assertThat(usual.isKnown(PAID, DONATED)).isTrue();
    }

    @Test
    void comes_first_by_the_earlier_clause_where_two_contradict() {
      UsualOrder usual = counting(from(PAID, EXAMINED), from(EXAMINED, PAID));

      assertThat(ordered(usual, CASE, on(PAID), on(EXAMINED))).containsExactly(PAID, EXAMINED);
    }

    @Test
    void may_come_first_against_the_order_of_a_case() {
      UsualOrder usual = counting(from(EventKind.APPEALED, REPLIED));

      assertThat(usual.isKnown(REPLIED, EventKind.APPEALED)).isFalse();
      assertThat(UsualOrder.OF_A_CASE.isKnown(REPLIED, EventKind.APPEALED)).isTrue();
    }

    @Test
    void has_no_order_to_what_nothing_is_counted_to() {
      UsualOrder usual = counting(from(PAID, EXAMINED));

      assertThat(usual.isKnown(PAID, DONATED)).isFalse();
      assertThat(usual.isKnown(PAID, REPLIED)).isTrue();
    }
  }

  @Nested
  class What_opens_the_next_stage {
    private final UsualOrder usual =
        UsualOrder.of(
            List.of(from(SUBMITTED, OUTCOME), from(ESCALATED, OUTCOME)),
            Set.of(),
            Set.of(OUTCOME),
            Set.of(ESCALATED));

    @Test
    void follows_the_answer_of_its_day() {
      assertThat(ordered(usual, CASE, on(ESCALATED), on(OUTCOME)))
          .containsExactly(OUTCOME, ESCALATED);
    }

    @Test
    void may_have_come_before_it_all_the_same() {
      assertThat(usual.isKnown(OUTCOME, ESCALATED)).isFalse();
      assertThat(usual.isKnown(ESCALATED, OUTCOME)).isTrue(); // it was answered before
    }

    @Test
    void precedes_it_where_the_stage_was_answered_before() {
      CaseHistory answered = CASE.with(Event.on(DAY.minusDays(3), OUTCOME));

      assertThat(ordered(usual, answered, on(ESCALATED), on(OUTCOME)))
          .containsExactly(ESCALATED, OUTCOME);
    }
  }

  @Nested
  class A_reopening {
    @Test
    void follows_what_ended_the_case_on_its_day() {
      assertThat(ordered(UsualOrder.OF_A_CASE, CASE, on(REOPENED), on(WITHDRAWN)))
          .containsExactly(WITHDRAWN, REOPENED);
      assertThat(ordered(UsualOrder.OF_A_CASE, CASE, on(REOPENED), on(REPLIED)))
          .containsExactly(REPLIED, REOPENED);
    }

    @Test
    void precedes_what_follows_an_end_of_an_earlier_day() {
      CaseHistory withdrawn = CASE.with(Event.on(DAY.minusDays(3), WITHDRAWN));
      UsualOrder usual = UsualOrder.of(List.of(), Set.of(OUTCOME), Set.of(), Set.of());
      CaseHistory answered = CASE.with(Event.on(DAY.minusDays(3), OUTCOME));

      assertThat(ordered(usual, withdrawn, on(REOPENED), on(REPLIED)))
          .containsExactly(REOPENED, REPLIED);
      assertThat(ordered(usual, answered, on(REOPENED), on(OUTCOME)))
          .containsExactly(REOPENED, OUTCOME);
    }
  }

  @Test
  void thousands_of_clauses_that_lead_from_one_to_the_other_are_put_in_order() {
    List<EventKind> kinds =
        IntStream.range(0, 3_000).mapToObj(i -> EventKind.of("event-" + i)).toList();
    List<Precedence> chain = new ArrayList<>();
    for (int i = 0; i + 2 < kinds.size(); i++) {
      chain.add(new Precedence(Set.of(kinds.get(i)), Set.of(kinds.get(i + 1), kinds.get(i + 2))));
    }

    // every path from the first to the last by itself would take for ever
    UsualOrder usual = UsualOrder.of(chain, Set.of(), Set.of(), Set.of());

    assertThat(usual.isKnown(kinds.get(0), kinds.get(2_999))).isTrue();
  }
}
