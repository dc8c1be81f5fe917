package org.mustafid.benchmarks.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;

/**
 * A request of eight events, and the moment as of which it is looked at.
 *
 * @param facts what rule engines are given: days since 1970, and the latest day, ready made
 */
record Request(CaseHistory history, AsOf asOf, Map<String, Object> facts) {
  static final int COUNT = 1_024;
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final int DAYS = 365 * 7; // every month in them was announced
  private static final int LONGEST_WAIT = 120;

  private static final List<ChannelId> CHANNELS =
      List.of(ChannelId.WEBSITE, ChannelId.FAX, ChannelId.TELEPHONE, ChannelId.SOCIAL_MEDIA);
  private static final List<EventKind> REPLIES =
      List.of(EventKind.REPLIED, EventKind.ACCEPTED, EventKind.REFUSED);

  /** The same ones in every run, in no order. */
  static Request[] some() {
    Random random = new Random(1447);
    return Stream.generate(() -> one(random)).limit(COUNT).toArray(Request[]::new);
  }

  /**
   * Submitted, signed or not, complete, returned, complete again, referred, answered, registered.
   */
  private static Request one(Random random) {
    LocalDate first = FIRST.plusDays(random.nextInt(DAYS));
    LocalDate day = first;
    List<Event> events = new ArrayList<>();
    events.add(Event.on(day, EventKind.SUBMITTED).by(oneOf(CHANNELS, random)));
    EventKind signed = random.nextInt(3) > 0 ? EventKind.DECLARED : EventKind.NEGOTIATED;
    for (EventKind kind :
        List.of(
            signed,
            EventKind.COMPLETED,
            EventKind.RETURNED,
            EventKind.COMPLETED,
            EventKind.REFERRED,
            oneOf(REPLIES, random),
            EventKind.REGISTERED)) {
      day = day.plusDays(1 + random.nextInt(20));
      events.add(Event.on(day, kind));
    }
    CaseHistory history = CaseHistory.request(CaseRef.of("sample"));
    for (Event event : events) {
      history = history.with(event);
    }
    AsOf asOf = AsOf.endOf(first.plusDays(random.nextInt(LONGEST_WAIT)));
    return new Request(history, asOf, ByHand.facts(history, asOf));
  }

  private static <T> T oneOf(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
