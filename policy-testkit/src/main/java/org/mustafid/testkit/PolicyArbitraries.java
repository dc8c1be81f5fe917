package org.mustafid.testkit;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.compensation.Condition;
import org.mustafid.date.HijriDate;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.RequirementId;
import org.mustafid.policy.Category;
import org.mustafid.policy.Channel;
import org.mustafid.policy.EventName;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Stage;
import org.mustafid.policy.Step;
import org.mustafid.promise.Extension;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Start;
import org.mustafid.workday.HolidayOccurrence;
import org.mustafid.workday.MonthAnnouncement;
import org.mustafid.workday.WorkingCalendar;

/**
 * Days, channels, cases and moments for properties of one's own, weighted towards the edges of the
 * domain. They shrink towards few events, recorded on paper, near the day on which the calendar was
 * compiled.
 */
public final class PolicyArbitraries {
  /** A category that no policy declares. */
  private static final CategoryId NO_CATEGORY = CategoryId.of("no-such-category");

  /** A channel that no policy offers. */
  private static final ChannelId NO_CHANNEL = ChannelId.of("no-such-channel");

  /**
   * A case as it goes when everything happens that can. Each event may be missing, so that a
   * refusal without a submission, or a second completion without a return, occurs as well.
   */
  private static final List<List<EventKind>> COURSE =
      List.of(
          List.of(EventKind.COMPLETED),
          List.of(EventKind.DECLARED, EventKind.REFERRED),
          List.of(EventKind.RETURNED),
          List.of(EventKind.COMPLETED),
          List.of(EventKind.REPLIED, EventKind.ACCEPTED, EventKind.REFUSED),
          List.of(EventKind.REOPENED, EventKind.APPEALED, EventKind.EXTENDED),
          List.of(EventKind.REGISTERED),
          List.of(EventKind.SERVED));

  private static final int LONGEST_GAP = 30; // days between two events; a holiday and two weekends
  private static final int LONGEST_WAIT = 120; // days from the last event to the moment

  private PolicyArbitraries() {}

  /**
   * Days of a calendar. Most are at an edge: around holidays, changes of the weekly rest, ends of
   * Gregorian years and of Hijri months, leap days, and the ends of the range.
   */
  public static Arbitrary<LocalDate> days(WorkingCalendar calendar) {
    return days(CalendarEdges.of(calendar));
  }

  /**
   * Days from which every window of the rules can be counted, edges as in {@link #days}.
   *
   * @throws org.mustafid.diagnostic.OutOfRangeException if the calendar is too short for the
   *     promises
   */
  public static Arbitrary<LocalDate> startDays(RuleSet rules) {
    return days(CalendarEdges.of(rules));
  }

  private static Arbitrary<LocalDate> days(CalendarEdges edges) {
    LocalDate first = edges.first();
    Arbitrary<LocalDate> any =
        Arbitraries.longs()
            .between(0, DAYS.between(first, edges.last()))
            .shrinkTowards(DAYS.between(first, edges.familiar()))
            .map(first::plusDays);
    List<Arbitrary<LocalDate>> kinds = new ArrayList<>();
    kinds.add(any);
    Stream.of(
            edges.holidays(),
            edges.changesOfWeek(),
            edges.yearEnds(),
            edges.hijriMonthEnds(),
            edges.leapDays(),
            edges.ends())
        .filter(days -> !days.isEmpty())
        .map(Arbitraries::of)
        .forEach(kinds::add);
    return Arbitraries.oneOf(kinds).withoutEdgeCases(); // they are weighted here
  }

  /**
   * Channels that the policy offers, well-known ones that it may not offer, and one of nobody's.
   */
  public static Arbitrary<ChannelId> channels(RuleSet rules) {
    Set<ChannelId> all = new LinkedHashSet<>();
    rules.policy().channels().stream().map(Channel::id).forEach(all::add);
    ChannelId.wellKnown().stream().map(ChannelId::of).forEach(all::add);
    all.add(NO_CHANNEL);
    return Arbitraries.of(all);
  }

  /**
   * Cases of every kind and category of which the policy speaks: submitted with a channel, without
   * one, or not at all; completed, returned and completed again; declared; answered, accepted or
   * refused; reopened, appealed, extended; registered and served; with proofs of a claim, with the
   * association's own events, and with events in an order that nobody planned. Recorded on days and
   * at instants, arriving in any order, with and without a sequence; some recorded late or wrongly,
   * corrected or retracted, some of that more than once, and a few with faults in the record.
   *
   * @throws org.mustafid.diagnostic.OutOfRangeException if the calendar is too short for the
   *     promises
   */
  public static Arbitrary<SampleCase> cases(RuleSet rules) {
    LocalDate lastStart = CalendarEdges.of(rules).last();
    ZoneId zone = rules.calendar().zone();
    RequirementId[] requirements = requirements(rules).toArray(RequirementId[]::new);
    Arbitrary<List<Happening>> happenings =
        Combinators.combine(submission(rules), course(), proofs(rules), detours(rules))
            .as(
                (submission, course, proofs, detours) ->
                    Stream.of(submission, course, proofs, detours)
                        .flatMap(Collection::stream)
                        .toList());
    return Combinators.combine(
            empty(rules),
            startDays(rules),
            happenings,
            Arbitraries.of(false, true),
            Arbitraries.of(false, true),
            waits(),
            Amendment.some(rules))
        .as(
            (empty, firstDay, happened, sequenced, reversed, wait, amendments) -> {
              List<Event> events = new ArrayList<>();
              LocalDate day = firstDay;
              for (Happening happening : happened) {
                LocalDate later = day.plusDays(happening.gap());
                day = later.isAfter(lastStart) ? lastStart : later;
                Event event = happening.on(day, zone);
                event = happening.showing(event, requirements);
                events.add(
                    reversed ? 0 : events.size(),
                    sequenced ? event.inSequence(events.size()) : event);
              }
              CaseHistory history = empty.withEvents(events);
              for (int i = 0; i < amendments.size(); i++) {
                history = amendments.get(i).in(history, i + 1, lastStart, zone);
              }
              return new SampleCase(rules, history, wait.after(firstDay, day, zone));
            })
        .withoutEdgeCases();
  }

  /**
   * Promises that a predicate accepts, with a day on which they start; only those of which an event
   * is known with which they start.
   *
   * @throws org.mustafid.diagnostic.OutOfRangeException if the calendar is too short for the
   *     promises
   */
  public static Arbitrary<SampleStart> starts(RuleSet rules, Predicate<Promise> predicate) {
    return Combinators.combine(Arbitraries.of(startable(rules, predicate)), startDays(rules))
        .as((promise, day) -> new SampleStart(rules, promise, day))
        .withoutEdgeCases();
  }

  /**
   * Promises with a cap that start where a month without an announcement may move their latest day,
   * and an announcement of that month.
   *
   * @throws org.mustafid.diagnostic.OutOfRangeException if the calendar is too short for the
   *     promises
   */
  public static Arbitrary<SampleAnnouncement> announcements(RuleSet rules) {
    CalendarEdges edges = CalendarEdges.of(rules);
    return Combinators.combine(
            Arbitraries.of(startable(rules, Ground::isCapped)),
            Arbitraries.of(edges.unannounced()),
            Arbitraries.integers().between(0, 12),
            Arbitraries.of(0, -1, 1))
        .as(
            (promise, holiday, before, shift) -> {
              LocalDate day = startBefore(edges, promise, holiday).minusDays(before);
              return new SampleAnnouncement(
                  new SampleStart(
                      rules, promise, day.isBefore(edges.first()) ? edges.first() : day),
                  announcement(holiday, shift));
            })
        .withoutEdgeCases();
  }

  /** The last day from which the promise does not end before a holiday, at most a year before. */
  private static LocalDate startBefore(
      CalendarEdges edges, Promise promise, HolidayOccurrence holiday) {
    LocalDate day = holiday.lastDay().isAfter(edges.last()) ? edges.last() : holiday.lastDay();
    LocalDate year = day.minusYears(1);
    LocalDate earliest = year.isBefore(edges.first()) ? edges.first() : year;
    while (day.isAfter(earliest) && endsAfter(edges, promise, day, holiday)) {
      day = day.minusDays(1);
    }
    return day.plusDays(8);
  }

  private static boolean endsAfter(
      CalendarEdges edges, Promise promise, LocalDate day, HolidayOccurrence holiday) {
    return promise
        .windowFrom(day, edges.calendar())
        .latest()
        .filter(latest -> latest.day().isAfter(holiday.firstDay()))
        .isPresent();
  }

  private static MonthAnnouncement announcement(HolidayOccurrence holiday, int shift) {
    HijriDate day = HijriDate.from(holiday.firstDay());
    LocalDate computed = HijriDate.of(day.year(), day.month(), 1).toLocalDate();
    return MonthAnnouncement.of(day.year(), day.month(), computed.plusDays(shift), "a sample");
  }

  private static List<Promise> startable(RuleSet rules, Predicate<Promise> predicate) {
    return rules.policy().promises().stream()
        .filter(Ground::startsWithAnEvent)
        .filter(predicate)
        .toList();
  }

  /** A case of which nothing is recorded, of any kind and category. */
  private static Arbitrary<CaseHistory> empty(RuleSet rules) {
    Policy policy = rules.policy();
    Set<CaseKind> kinds = new LinkedHashSet<>();
    kinds.add(CaseKind.REQUEST); // the kind that usually has steps
    policy.promises().stream().map(Promise::to).forEach(kinds::add);
    policy.stages().stream().map(Stage::to).forEach(kinds::add);
    policy.steps().stream().flatMap(step -> step.kinds().stream()).forEach(kinds::add);
    policy.compensation().ifPresent(compensation -> kinds.add(CaseKind.CLAIM));
    policy.complaintRoutes().forEach(route -> kinds.add(CaseKind.COMPLAINT));
    Set<CategoryId> categories = new LinkedHashSet<>();
    policy.categories().stream().map(Category::id).forEach(categories::add);
    categories.add(NO_CATEGORY);
    return Combinators.combine(
            Arbitraries.of(kinds),
            Arbitraries.of(categories).optional(policy.categories().isEmpty() ? 0.1 : 0.5))
        .as(
            (kind, category) -> {
              CaseHistory empty = CaseHistory.of(kind, CaseRef.of("sample"));
              return category.map(empty::inCategory).orElse(empty);
            });
  }

  private static Arbitrary<List<Happening>> submission(RuleSet rules) {
    Arbitrary<Optional<ChannelId>> channel = channels(rules).optional(0.8);
    return Combinators.combine(channel, times())
        .as((by, time) -> new Happening(EventKind.SUBMITTED, 0, time, by))
        .optional(0.9)
        .map(submission -> submission.stream().toList());
  }

  private static Arbitrary<List<Happening>> course() {
    List<Arbitrary<Optional<Happening>>> places =
        COURSE.stream().map(place -> happening(place).optional(0.6)).toList();
    return Combinators.combine(places)
        .as(course -> course.stream().flatMap(Optional::stream).toList());
  }

  /** What proves or disproves the conditions of compensation, if the policy has any. */
  private static Arbitrary<List<Happening>> proofs(RuleSet rules) {
    List<EventKind> bearing =
        conditions(rules)
            .flatMap(each -> Stream.concat(each.provenBy().stream(), each.disprovenBy().stream()))
            .distinct()
            .toList();
    return bearing.isEmpty() ? Arbitraries.just(List.of()) : happening(bearing).list().ofMaxSize(4);
  }

  private static Stream<Condition> conditions(RuleSet rules) {
    return rules.policy().compensation().stream()
        .flatMap(compensation -> compensation.conditions().stream());
  }

  private static Arbitrary<List<Happening>> detours(RuleSet rules) {
    return happening(events(rules)).list().ofMaxSize(2);
  }

  private static Arbitrary<Happening> happening(Collection<EventKind> kinds) {
    // half of all events share their day with the one before
    Arbitrary<Integer> gaps =
        Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(0, LONGEST_GAP));
    return Combinators.combine(Arbitraries.of(kinds), gaps, times())
        .as((kind, gap, time) -> new Happening(kind, gap, time, Optional.empty()));
  }

  private static Arbitrary<Optional<LocalTime>> times() {
    return Arbitraries.integers()
        .between(0, 24 * 60 - 1)
        .map(minute -> LocalTime.MIDNIGHT.plusMinutes(minute))
        .optional(0.5);
  }

  /** Every event that the policy mentions, and the well-known ones. */
  private static Set<EventKind> events(RuleSet rules) {
    Set<EventKind> kinds = new LinkedHashSet<>();
    EventKind.wellKnown().stream().map(EventKind::of).forEach(kinds::add);
    rules.policy().events().stream().map(EventName::kind).forEach(kinds::add);
    for (Step step : rules.policy().steps()) {
      kinds.addAll(step.evidence());
      step.expectedBy().effective().ifPresent(kinds::add);
      step.notAfter().effective().ifPresent(kinds::add);
    }
    for (Promise promise : rules.policy().promises()) {
      promise.start().effective().map(Start::events).ifPresent(kinds::addAll);
      kinds.addAll(promise.keptBy());
      promise.every().map(Repetition::until).ifPresent(kinds::addAll);
      promise.extension().map(Extension::grantedBy).ifPresent(kinds::addAll);
    }
    rules.policy().stages().forEach(stage -> kinds.addAll(stage.openedBy()));
    return kinds;
  }

  private static Arbitrary<Wait> waits() {
    Arbitrary<Integer> fromLast =
        Arbitraries.oneOf(
            Arbitraries.of(IntStream.rangeClosed(0, 3).boxed().toList()),
            Arbitraries.integers().between(0, LONGEST_WAIT));
    return Combinators.combine(Arbitraries.of(false, false, true), fromLast, times()).as(Wait::new);
  }

  /** What an extension or a proof may have to show. */
  private static List<RequirementId> requirements(RuleSet rules) {
    return Stream.concat(
            rules.policy().promises().stream()
                .flatMap(promise -> promise.extension().stream())
                .flatMap(extension -> extension.requires().stream()),
            conditions(rules).flatMap(condition -> condition.requires().stream()))
        .distinct()
        .toList();
  }

  /** An event before its day is known. */
  private record Happening(
      EventKind kind, int gap, Optional<LocalTime> time, Optional<ChannelId> channel) {
    Event on(LocalDate day, ZoneId zone) {
      Event event =
          time.map(at -> Event.at(day.atTime(at).atZone(zone).toInstant(), kind))
              .orElseGet(() -> Event.on(day, kind));
      return channel.map(event::by).orElse(event);
    }

    /** Half of all events show all that one may have to, and some a part of it. */
    Event showing(Event event, RequirementId... requirements) {
      int shown = gap % 2 == 0 ? requirements.length : gap % 3 == 0 ? requirements.length / 2 : 0;
      return shown == 0 ? event : event.meeting(Arrays.copyOf(requirements, shown));
    }
  }

  /** When the case is looked at: after its last event, or in the midst of it. */
  private record Wait(boolean inTheMidst, int days, Optional<LocalTime> time) {
    AsOf after(LocalDate first, LocalDate last, ZoneId zone) {
      LocalDate day = (inTheMidst ? first : last).plusDays(days);
      return time.map(at -> AsOf.at(day.atTime(at).atZone(zone).toInstant()))
          .orElseGet(() -> AsOf.endOf(day));
    }
  }
}
