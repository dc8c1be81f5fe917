package org.mustafid.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;

class CaseHistoryProperties {
  private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 8);

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void the_order_of_arrival_never_matters(
      @ForAll @Size(max = 12) List<@From("events") Event> events,
      @ForAll Random random,
      @ForAll("moments") AsOf asOf) {
    List<Event> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, random);
    Statistics.collect(!shuffled.equals(events));
    Statistics.coverage(tally -> tally.check(true).count(count -> count > 0));

    assertThat(history(shuffled).seen(asOf, RIYADH)).isEqualTo(history(events).seen(asOf, RIYADH));
  }

  @Property
  void all_events_until_the_moment_are_seen_and_no_other(
      @ForAll @Size(max = 12) List<@From("events") Event> events, @ForAll("moments") AsOf asOf) {
    assertThat(history(events).seen(asOf, RIYADH))
        .containsExactlyInAnyOrderElementsOf(
            events.stream().filter(event -> asOf.sees(event.time(), RIYADH)).toList());
  }

  @Property
  void days_follow_each_other(
      @ForAll @Size(max = 12) List<@From("events") Event> events, @ForAll("moments") AsOf asOf) {
    assertThat(history(events).seen(asOf, RIYADH))
        .extracting(event -> event.time().dayIn(RIYADH))
        .isSorted();
  }

  @Property
  void what_is_seen_only_grows_at_its_end_while_time_passes_within_one_kind_of_record(
      @ForAll @Size(max = 12) List<@From("timed") Event> events,
      @ForAll @IntRange(min = 0, max = 72) int hour) {
    Instant moment = FIRST.atStartOfDay(RIYADH).toInstant().plusSeconds(3600L * hour);
    List<Event> sooner = history(events).seen(AsOf.at(moment), RIYADH);
    List<Event> later = history(events).seen(AsOf.at(moment.plusSeconds(7200)), RIYADH);

    assertThat(later.subList(0, sooner.size())).isEqualTo(sooner);
  }

  @Property
  void looking_twice_sees_the_same(
      @ForAll @Size(max = 12) List<@From("events") Event> events, @ForAll("moments") AsOf asOf) {
    List<Event> seen = history(events).seen(asOf, RIYADH);

    assertThat(history(seen).seen(asOf, RIYADH)).isEqualTo(seen);
  }

  @Provide
  Arbitrary<Event> events() {
    return Arbitraries.oneOf(onDays(), timed());
  }

  @Provide
  Arbitrary<Event> timed() {
    return withParts(
        Combinators.combine(kinds(), Arbitraries.integers().between(0, 72))
            .as(
                (kind, hour) ->
                    Event.at(
                        FIRST.atStartOfDay(RIYADH).toInstant().plusSeconds(3600L * hour), kind)));
  }

  private static Arbitrary<Event> onDays() {
    return withParts(
        Combinators.combine(kinds(), Arbitraries.integers().between(0, 2))
            .as((kind, days) -> Event.on(FIRST.plusDays(days), kind)));
  }

  /** Few days, kinds and sequences, so that ties are common. */
  private static Arbitrary<Event> withParts(Arbitrary<Event> events) {
    return Combinators.combine(
            events,
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(ChannelId.FAX, ChannelId.WEBSITE).optional())
        .as((event, sequence, channel) -> channel.map(event::by).orElse(event).inSequence(sequence))
        .withoutEdgeCases(); // or they outnumber the tries
  }

  private static Arbitrary<EventKind> kinds() {
    return Arbitraries.of(
        EventKind.SUBMITTED,
        EventKind.COMPLETED,
        EventKind.RETURNED,
        EventKind.REPLIED,
        EventKind.of("visited"));
  }

  @Provide
  Arbitrary<AsOf> moments() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-1, 3).map(days -> AsOf.endOf(FIRST.plusDays(days))),
        Arbitraries.integers()
            .between(-1, 73)
            .map(
                hour -> AsOf.at(FIRST.atStartOfDay(RIYADH).toInstant().plusSeconds(3600L * hour))));
  }

  private static CaseHistory history(List<Event> events) {
    CaseHistory history = CaseHistory.request(CaseRef.of("R-17"));
    for (Event event : events) {
      history = history.with(event);
    }
    return history;
  }
}
