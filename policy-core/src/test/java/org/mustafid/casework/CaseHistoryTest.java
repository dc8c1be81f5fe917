package org.mustafid.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mustafid.name.ChannelId.FAX;
import static org.mustafid.name.ChannelId.WEBSITE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.EventKind;

class CaseHistoryTest {
  private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final CaseHistory EMPTY = CaseHistory.request(CaseRef.of("R-17"));

  @Test
  void a_category_stays_with_the_case_whatever_is_added() {
    CategoryId urgent = CategoryId.of("urgent");

    assertThat(EMPTY.category()).isEmpty();
    assertThat(EMPTY.inCategory(urgent).submitted(DAY, FAX).category()).contains(urgent);
    assertThat(EMPTY.submitted(DAY, FAX).inCategory(urgent).events()).hasSize(1);
  }

  @Test
  void a_timeline_has_the_local_day_of_each_event() {
    Instant lateInTheEvening = Instant.parse("2026-03-08T22:00:00Z"); // 01:00 on the 9th in Riyadh

    assertThat(
            EMPTY
                .replied(lateInTheEvening)
                .submitted(DAY, FAX)
                .timeline(AsOf.endOf(DAY.plusDays(1)), RIYADH, UsualOrder.OF_A_CASE))
        .extracting(DatedEvent::day)
        .containsExactly(DAY, DAY.plusDays(1));
  }

  @Nested
  class Events_are_seen {
    @Test
    void by_day_whatever_the_order_of_arrival() {
      assertThat(
              seen(EMPTY.replied(DAY.plusDays(2)).submitted(DAY, FAX).completed(DAY.plusDays(1))))
          .containsExactly("submitted", "completed", "replied");
    }

    @Test
    void within_a_day_by_instant_if_each_has_one() {
      assertThat(
              seen(
                  EMPTY
                      .completed(Instant.parse("2026-03-08T11:00:00Z"))
                      .returned(Instant.parse("2026-03-08T09:00:00Z"))
                      .submitted(Instant.parse("2026-03-08T07:00:00Z"), WEBSITE)))
          .containsExactly("submitted", "returned", "completed");
    }

    @Test
    void in_the_usual_order_of_a_case_if_only_the_day_is_known() {
      CaseHistory history = EMPTY;
      for (EventKind kind :
          List.of(
              EventKind.SERVED,
              EventKind.REGISTERED,
              EventKind.REFUSED,
              EventKind.ACCEPTED,
              EventKind.REPLIED,
              EventKind.RETURNED,
              EventKind.REFERRED,
              EventKind.DECLARED,
              EventKind.COMPLETED,
              EventKind.SUBMITTED)) {
        history = history.with(Event.on(DAY, kind));
      }

      assertThat(seen(history))
          .containsExactlyElementsOf(List.copyOf(EventKind.wellKnown()).subList(0, 10));
    }

    @Test
    void with_a_return_first_if_the_case_was_with_the_association_before() {
      CaseHistory incomplete = EMPTY.submitted(DAY.minusDays(2), FAX);
      assertThat(seen(incomplete.completed(DAY).returned(DAY)))
          .containsExactly("submitted", "returned", "completed");
      assertThat(seen(incomplete.returned(DAY.minusDays(1)).completed(DAY).returned(DAY)))
          .containsExactly("submitted", "returned", "completed", "returned");
    }

    @Test
    void with_a_reopening_first_if_the_case_was_answered_before() {
      CaseHistory submitted = EMPTY.submitted(DAY.minusDays(2), FAX);
      Event reopened = Event.on(DAY, EventKind.REOPENED);
      assertThat(seen(submitted.replied(DAY).with(reopened)))
          .containsExactly("submitted", "replied", "reopened");
      assertThat(seen(submitted.replied(DAY.minusDays(1)).replied(DAY).with(reopened)))
          .containsExactly("submitted", "replied", "reopened", "replied");
    }

    @Test
    void without_an_instant_behind_what_usually_precedes_them() {
      assertThat(
              seen(
                  EMPTY
                      .replied(Instant.parse("2026-03-08T06:00:00Z"))
                      .completed(Instant.parse("2026-03-08T09:00:00Z"))
                      .submitted(DAY, FAX)))
          .containsExactly("submitted", "replied", "completed");
    }

    @Test
    void by_sequence_before_the_usual_order() {
      assertThat(
              seen(
                  EMPTY
                      .with(Event.on(DAY, EventKind.COMPLETED).inSequence(2))
                      .with(Event.on(DAY, EventKind.RETURNED).inSequence(1))
                      .submitted(DAY, FAX)))
          .containsExactly("submitted", "returned", "completed");
    }

    @Test
    void by_instant_before_the_sequence() {
      Instant nine = Instant.parse("2026-03-08T09:00:00Z");
      assertThat(
              seen(
                  EMPTY
                      .with(Event.at(nine, EventKind.COMPLETED).inSequence(9))
                      .with(Event.at(nine.plusSeconds(1), EventKind.RETURNED).inSequence(1))))
          .containsExactly("completed", "returned");
    }

    @Test
    void by_sequence_at_one_instant() {
      Instant nine = Instant.parse("2026-03-08T09:00:00Z");
      assertThat(
              seen(
                  EMPTY
                      .with(Event.at(nine, EventKind.COMPLETED).inSequence(2))
                      .with(Event.at(nine, EventKind.RETURNED).inSequence(1))))
          .containsExactly("returned", "completed");
    }

    @Test
    void with_the_associations_own_after_a_return_and_before_the_reply() {
      assertThat(
              seen(
                  EMPTY
                      .replied(DAY)
                      .with(Event.on(DAY, EventKind.of("visited")))
                      .returned(DAY)
                      .with(Event.on(DAY, EventKind.of("assigned")))))
          .containsExactly("returned", "assigned", "visited", "replied");
    }

    @Test
    void on_the_day_that_it_is_in_the_zone_of_the_calendar() {
      // half past one on 8 March in Riyadh, and still the 7th in most of the world
      CaseHistory history =
          EMPTY
              .completed(LocalDate.of(2026, 3, 7))
              .submitted(Instant.parse("2026-03-07T22:30:00Z"), WEBSITE);

      assertThat(seen(history)).containsExactly("completed", "submitted");
      assertThat(history.seen(AsOf.endOf(LocalDate.of(2026, 3, 7)), RIYADH)).hasSize(1);
      assertThat(kinds(history.seen(AsOf.endOf(DAY), ZoneId.of("UTC"))))
          .containsExactly("submitted", "completed");
      assertThat(history.seen(AsOf.endOf(LocalDate.of(2026, 3, 7)), ZoneId.of("UTC"))).hasSize(2);
    }

    @Test
    void never_before_they_happened() {
      CaseHistory history = EMPTY.submitted(DAY, FAX).replied(DAY.plusDays(2));

      assertThat(history.seen(AsOf.endOf(DAY.minusDays(1)), RIYADH)).isEmpty();
      assertThat(history.seen(AsOf.endOf(DAY.plusDays(1)), RIYADH)).hasSize(1);
      assertThat(history.seen(AsOf.endOf(DAY.plusDays(2)), RIYADH)).hasSize(2);
    }
  }

  @Nested
  class A_history {
    @Test
    void keeps_the_order_of_arrival_for_itself() {
      CaseHistory history = EMPTY.replied(DAY).submitted(DAY, FAX);

      assertThat(kinds(history.events())).containsExactly("replied", "submitted");
    }

    @Test
    void is_not_changed_by_adding_to_it() {
      CaseHistory submitted = EMPTY.submitted(DAY, FAX);
      CaseHistory completed = submitted.completed(DAY);

      assertThat(EMPTY.events()).isEmpty();
      assertThat(submitted.events()).hasSize(1);
      assertThat(completed.events()).hasSize(2);
    }

    @Test
    void takes_a_day_or_an_instant_for_each_usual_event() {
      Instant instant = Instant.parse("2026-03-08T09:00:00Z");
      CaseHistory byDay =
          EMPTY
              .submitted(DAY, FAX)
              .completed(DAY)
              .declared(DAY)
              .returned(DAY)
              .replied(DAY)
              .accepted(DAY)
              .refused(DAY);
      CaseHistory byInstant =
          EMPTY
              .submitted(instant, FAX)
              .completed(instant)
              .declared(instant)
              .returned(instant)
              .replied(instant)
              .accepted(instant)
              .refused(instant);

      assertThat(byDay.events())
          .extracting(Event::toString)
          .containsExactly(
              "submitted 2026-03-08 by fax",
              "completed 2026-03-08",
              "declared 2026-03-08",
              "returned 2026-03-08",
              "replied 2026-03-08",
              "accepted 2026-03-08",
              "refused 2026-03-08");
      assertThat(byInstant.events())
          .extracting(Event::toString)
          .containsExactly(
              "submitted 2026-03-08T09:00:00Z by fax",
              "completed 2026-03-08T09:00:00Z",
              "declared 2026-03-08T09:00:00Z",
              "returned 2026-03-08T09:00:00Z",
              "replied 2026-03-08T09:00:00Z",
              "accepted 2026-03-08T09:00:00Z",
              "refused 2026-03-08T09:00:00Z");
    }

    @Test
    void may_be_of_any_kind_of_case() {
      assertThat(CaseHistory.of(CaseKind.COMPLAINT, CaseRef.of("C-1")).kind())
          .isEqualTo(CaseKind.COMPLAINT);
      assertThat(EMPTY.kind()).isEqualTo(CaseKind.REQUEST);
    }
  }

  private static List<String> seen(CaseHistory history) {
    return kinds(history.seen(AsOf.endOf(LocalDate.of(2099, 12, 31)), RIYADH));
  }

  private static List<String> kinds(List<Event> events) {
    return events.stream().map(event -> event.kind().value()).toList();
  }
}
