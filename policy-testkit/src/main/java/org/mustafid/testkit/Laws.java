package org.mustafid.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.ChannelAnswer;
import org.mustafid.assessment.ClaimAnswer;
import org.mustafid.assessment.Finding;
import org.mustafid.assessment.FindingTypes;
import org.mustafid.assessment.NextStep;
import org.mustafid.assessment.PromiseState;
import org.mustafid.assessment.PromiseStatus;
import org.mustafid.assessment.Remedy;
import org.mustafid.assessment.RuleSet;
import org.mustafid.assessment.Turning;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.Event;
import org.mustafid.casework.EventId;
import org.mustafid.casework.EventTime;
import org.mustafid.casework.Retraction;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.Diagnostic;
import org.mustafid.diagnostic.MustafidException;
import org.mustafid.diagnostic.Severity;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.PromiseId;
import org.mustafid.policy.Category;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Stage;
import org.mustafid.policy.Step;
import org.mustafid.policy.Tool;
import org.mustafid.promise.Count;
import org.mustafid.promise.Extension;
import org.mustafid.promise.OnDayOff;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;
import org.mustafid.promise.Window;
import org.mustafid.rules.Scenarios;
import org.mustafid.workday.DayEstimate;
import org.opentest4j.AssertionFailedError;

/** What the laws check, apart from how they are tried; {@link PolicyLaws} says what each is for. */
final class Laws {
  /** What is found where a latest day has passed, or may have. */
  private static final Set<PromiseStatus> AFTER_A_CAP =
      Collections.unmodifiableSet(
          EnumSet.of(
              PromiseStatus.BROKEN,
              PromiseStatus.KEPT_LATE,
              PromiseStatus.LAPSED,
              PromiseStatus.DUE_DAY_UNCLEAR));

  private static final String AS_A_SCENARIO =
      "# The case as a scenario, with what is answered now; put right what should be answered.";

  /** The id of what a law records wrongly. */
  private static final EventId WRONG = EventId.of("wrong");

  private final Answers answers;
  private @Nullable SampleCase asked;

  Laws(Answers answers) {
    this.answers = answers;
  }

  /** Tries a law on what the rules themselves answer. */
  static void honest(Consumer<Laws> law) {
    new Laws(RuleSet::assess).tried(law);
  }

  /**
   * Tries a law; if it is broken, the error also tells the case that was asked about last, as a
   * scenario that can be kept.
   */
  void tried(Consumer<Laws> law) {
    try {
      law.accept(this);
    } catch (AssertionError broken) {
      throw asked == null ? broken : told(broken, asked);
    }
  }

  private static AssertionError told(AssertionError broken, SampleCase sample) {
    try {
      String scenario =
          Scenarios.write("counterexample", sample.rules(), sample.history(), sample.asOf());
      AssertionError told =
          new AssertionFailedError(
              broken.getMessage() + "\n\n" + AS_A_SCENARIO + "\n" + scenario, broken);
      told.setStackTrace(broken.getStackTrace()); // by which one broken law is told from another
      return told;
    } catch (MustafidException unwritable) {
      return broken; // such as a sample of the host's own, with ids that cannot be seen
    }
  }

  Assessment answer(SampleCase sample) {
    asked = sample;
    return answers.to(sample);
  }

  void everyRuleCites(Policy policy) {
    Stream.of(
            policy.channels().stream().map(Channel::clause),
            policy.tools().stream().map(Tool::clause),
            policy.steps().stream().map(Step::clause),
            policy.categories().stream().map(Category::clause),
            policy.stages().stream().map(Stage::clause),
            policy.promises().stream().map(Promise::clause),
            policy.promises().stream()
                .flatMap(promise -> promise.extension().stream())
                .map(Extension::clause))
        .flatMap(clauses -> clauses)
        .forEach(clause -> isDeclared(policy, clause));
  }

  private static void isDeclared(Policy policy, Clause clause) {
    assertThat(policy.sections())
        .as("the declared sections, one of which is that of clause %s", clause)
        .contains(clause.section());
  }

  void sameAnswerTwice(SampleCase sample) {
    assertThat(answer(sample)).as("the second answer").isEqualTo(answer(sample));
  }

  void sameAnswerInAnyOrder(SampleCase sample) {
    Assessment answer = answer(sample);
    for (List<Event> arrival : otherOrders(sample.history().events())) {
      SampleCase other = sample.with(arrival);
      assertThat(answer(other)).as("the answer to %s", other).isEqualTo(answer);
    }
  }

  /** Backwards, and every rotation; a full set of orders would grow too fast. */
  private static List<List<Event>> otherOrders(List<Event> events) {
    List<List<Event>> orders = new ArrayList<>();
    for (int distance = 0; distance < events.size(); distance++) {
      List<Event> rotated = new ArrayList<>(events);
      Collections.rotate(rotated, distance);
      orders.add(rotated);
      List<Event> backwards = new ArrayList<>(rotated);
      Collections.reverse(backwards);
      orders.add(backwards);
    }
    return orders;
  }

  void laterIsNotSeen(SampleCase sample) {
    Assessment answer = answer(sample);
    assertThat(answer(withoutLater(sample)))
        .as("the answer without later events")
        .isEqualTo(answer);
    LocalDate later = sample.asOfDay().plusDays(1);
    List<EventKind> kinds = List.of(EventKind.SUBMITTED, EventKind.RETURNED, EventKind.REFUSED);
    for (EventKind kind : kinds) {
      assertThat(answer(sample.with(Event.on(later, kind))))
          .as("the answer when %s came on %s", kind, Days.text(later))
          .isEqualTo(answer);
    }
    Instant recorded = later.atTime(12, 0).atZone(sample.rules().calendar().zone()).toInstant();
    for (EventKind kind : kinds) {
      Event late = Event.on(sample.asOfDay(), kind).recordedAt(recorded);
      assertThat(answer(sample.with(late)))
          .as("the answer when %s was recorded on %s", kind, Days.text(later))
          .isEqualTo(answer);
    }
  }

  /** What has an id, or takes the place of something, is known although its time is not come. */
  private static SampleCase withoutLater(SampleCase sample) {
    ZoneId zone = sample.rules().calendar().zone();
    List<Event> events =
        sample.history().events().stream()
            .filter(event -> isKnown(event.recordedAt(), sample))
            .filter(
                event ->
                    event.id().isPresent()
                        || event.corrects().isPresent()
                        || sample.asOf().sees(event.time(), zone))
            .toList();
    List<Retraction> retractions =
        sample.history().retractions().stream()
            .filter(retraction -> isKnown(retraction.recordedAt(), sample))
            .toList();
    return new SampleCase(
        sample.rules(),
        sample.history().withEvents(events).withRetractions(retractions),
        sample.asOf());
  }

  private static boolean isKnown(Optional<Instant> recordedAt, SampleCase sample) {
    ZoneId zone = sample.rules().calendar().zone();
    return recordedAt.map(EventTime::at).filter(at -> !sample.asOf().sees(at, zone)).isEmpty();
  }

  /** Each event in turn is recorded as another one, a day sooner, and then put right. */
  void aCorrectionIsAsGoodAsARightRecord(SampleCase sample) {
    Assessment answer = answer(sample);
    List<Event> events = sample.history().events();
    for (int place = 0; place < events.size(); place++) {
      Event right = events.get(place);
      if (right.corrects().isPresent() || isAmended(right, sample.history())) {
        continue; // it is a correction already, or one that is put right would not stand
      }
      LocalDate day = right.time().dayIn(sample.rules().calendar().zone());
      List<Event> corrected = new ArrayList<>(events);
      Event wrong = Event.on(day.minusDays(1), EventKind.REFUSED).identifiedAs(WRONG);
      corrected.set(place, right.recordedAt().map(wrong::recordedAt).orElse(wrong));
      corrected.add(right.correcting(WRONG));
      assertThat(answer(sample.with(corrected)))
          .as("the answer when %s on %s is a correction", right.kind(), Days.text(day))
          .isEqualTo(answer);
    }
  }

  private static boolean isAmended(Event event, CaseHistory history) {
    return event.id().isPresent()
        && (history.retractions().stream().anyMatch(each -> each.of().equals(event.id().get()))
            || history.events().stream().anyMatch(each -> each.corrects().equals(event.id()))
            || Collections.frequency(history.events(), event) > 1);
  }

  void whatIsRetractedNeverWas(SampleCase sample) {
    Assessment answer = answer(sample);
    for (EventKind kind : List.of(EventKind.SUBMITTED, EventKind.RETURNED, EventKind.REFUSED)) {
      Event wrong = Event.on(sample.asOfDay(), kind).identifiedAs(WRONG);
      SampleCase retracted =
          new SampleCase(
              sample.rules(), sample.history().with(wrong).retracted(WRONG), sample.asOf());
      assertThat(answer(retracted)).as("the answer when %s was retracted", kind).isEqualTo(answer);
    }
  }

  void noRemedyIsOpenAfterItsLastDay(SampleCase sample) {
    for (Remedy remedy : answer(sample).remedies()) {
      remedy
          .latest()
          .ifPresent(
              latest ->
                  assertThat(latest.latestPossible())
                      .as("the last day of what is open on %s", Days.text(sample.asOfDay()))
                      .isAfterOrEqualTo(sample.asOfDay()));
      isDeclared(sample.rules().policy(), remedy.clause());
    }
  }

  void whatTurnsAnAnswerTurnsIt(SampleCase sample) {
    for (Turning turning : sample.rules().turning(sample.history(), sample.asOf())) {
      assertThat(turns(sample, turning, turning.events())).as("whether %s", turning).isTrue();
      for (List<Event> less : smaller(sample, turning)) {
        assertThat(turns(sample, turning, less))
            .as("whether less turns it than %s, which is %s", turning, less)
            .isFalse();
      }
      isDeclared(sample.rules().policy(), turning.clause());
    }
  }

  private boolean turns(SampleCase sample, Turning turning, List<Event> events) {
    Assessment other = answer(new SampleCase(sample.rules(), turning.with(events), sample.asOf()));
    return switch (turning.kind()) {
      case CHANNEL -> other.channel().filter(ChannelAnswer::isOffered).isPresent();
      case CLAIM -> other.claim().orElseThrow().answer() == ClaimAnswer.ENTITLED;
      case PROMISE ->
          Set.of(PromiseStatus.KEPT, PromiseStatus.KEPT_EARLY)
              .contains(other.promise(turning.promise().orElseThrow().promise().id()).status());
    };
  }

  /** One proof less, the same channel as before, or the day after. */
  private static List<List<Event>> smaller(SampleCase sample, Turning turning) {
    List<List<Event>> smaller = new ArrayList<>();
    for (Event event : turning.events()) {
      List<Event> others = new ArrayList<>(turning.events());
      others.remove(event);
      switch (turning.kind()) {
        case CHANNEL -> smaller.add(List.of(turning.replaced().orElseThrow()));
        case CLAIM -> smaller.add(others);
        case PROMISE -> {
          ZoneId zone = sample.rules().calendar().zone();
          LocalDate next = event.time().dayIn(zone).plusDays(1);
          // Among others of its day it could stand elsewhere than the one that it takes the place
          // of.
          boolean isAlone =
              sample.seen().stream()
                  .filter(other -> !turning.replaced().equals(Optional.of(other)))
                  .noneMatch(other -> other.time().dayIn(zone).equals(next));
          if (isAlone) {
            smaller.add(List.of(Event.on(next, event.kind())));
          }
        }
      }
    }
    return smaller;
  }

  void latestDayIsInTime(SampleStart start) {
    Window window = window(start);
    DayEstimate latest = latest(window);
    for (LocalDate day :
        List.of(start.day(), latest.earliestPossible().minusDays(1), latest.earliestPossible())) {
      if (!day.isBefore(start.day()) && !day.isAfter(latest.earliestPossible())) {
        assertThat(keptOn(start, day).status())
            .as("kept on %s, when the latest day is %s", Days.text(day), latest)
            .isIn(PromiseStatus.KEPT, PromiseStatus.KEPT_EARLY);
        assertThat(waitingOn(start, day).status())
            .as("at the end of %s, when the latest day is %s", Days.text(day), latest)
            .isEqualTo(PromiseStatus.RUNNING);
      }
    }
    LocalDate after = latest.latestPossible().plusDays(1);
    assertThat(keptOn(start, after).status())
        .as("kept on %s, when the latest day is %s", Days.text(after), latest)
        .isEqualTo(PromiseStatus.KEPT_LATE);
    assertThat(waitingOn(start, after).status())
        .as("at the end of %s, when the latest day is %s", Days.text(after), latest)
        .isEqualTo(PromiseStatus.BROKEN);
  }

  void uncappedIsNeverOverdue(SampleCase sample) {
    Assessment answer = answer(sample);
    for (Promise promise : sample.rules().policy().promises()) {
      if (promise.noLaterThan().isEmpty() && promise.every().isEmpty()) {
        answer.promises().stream()
            .filter(state -> state.promise().id().equals(promise.id()))
            .forEach(
                state ->
                    assertThat(state.status())
                        .as("%s, which has no cap", promise)
                        .isNotIn(AFTER_A_CAP));
        assertThat(findings(answer, promise.id()))
            .as("the findings about %s, which has no cap", promise)
            .noneMatch(finding -> finding.arguments().containsKey("latest"));
      }
    }
  }

  void earlyIsANote(SampleStart start) {
    Window window = window(start);
    LocalDate earliest = window.earliest().map(DayEstimate::earliestPossible).orElse(start.day());
    for (LocalDate day : List.of(start.day(), earliest.minusDays(1))) {
      boolean early = !day.isBefore(start.day()) && day.isBefore(earliest);
      if (early && !window.isTooLate(day) && !window.isUnclear(day)) {
        SampleCase kept = start.keptOn(day);
        Assessment answer = answer(kept);
        PromiseState state = answer.promise(start.promise().id());
        String when = "kept on " + Days.text(day) + ", when the earliest day is " + earliest;
        assertThat(state.status()).as(when).isEqualTo(PromiseStatus.KEPT_EARLY);
        assertThat(findings(answer, start.promise().id()))
            .as("the findings, %s", when)
            .filteredOn(finding -> finding.type().equals(FindingTypes.KEPT_EARLY))
            .singleElement()
            .satisfies(
                finding -> assertThat(finding.type().severity()).as(when).isEqualTo(Severity.NOTE));
        // as the catalogue weighs it: a policy may weigh its findings in its own way
        assertThat(findings(answer, start.promise().id()))
            .as("the breaches found, %s", when)
            .noneMatch(finding -> finding.type().severity() == Severity.ERROR);
      }
    }
  }

  void laterStartNeverEndsEarlier(SampleStart start) {
    SampleStart next = start.on(start.day().plusDays(1));
    DayEstimate latest = latest(window(start));
    DayEstimate after = latest(window(next));
    String from = "the latest day from " + Days.text(next.day());
    assertThat(after.day()).as(from).isAfterOrEqualTo(latest.day());
    assertThat(after.earliestPossible())
        .as(from + ", at the earliest")
        .isAfterOrEqualTo(latest.earliestPossible());
    assertThat(after.latestPossible())
        .as(from + ", at the latest")
        .isAfterOrEqualTo(latest.latestPossible());
  }

  void latestDayIsAWorkingDay(SampleStart start) {
    LocalDate latest = latest(window(start)).day();
    if (start.promise().onDayOff() == OnDayOff.STAY) {
      return; // its document says so
    }
    assertThat(start.rules().calendar().day(latest).reasons())
        .as("why nobody works on %s, the latest day", Days.text(latest))
        .isEmpty();
  }

  void countAddsUp(SampleStart start) {
    PromiseState state = stateOf(start.started(), start.promise());
    LocalDate latest = latest(window(start)).day();
    Count count = state.count().orElseThrow(() -> new AssertionError("no count of " + state));
    assertThat(count.days().stream().map(Count.CountedDay::date))
        .as("the days after %s, through %s", start.day(), latest)
        .containsExactlyElementsOf(start.day().plusDays(1).datesUntil(latest.plusDays(1)).toList());
    assertThat(count.counted().stream().map(day -> day.number().orElseThrow()))
        .as("the numbers of the counted days")
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, count.counted().size()).boxed().toList());
    // a cap in calendar units may move to the latest day, on which the association works again
    assertThat(count.skipped())
        .as("the skipped days before %s, each with a reason", latest)
        .noneMatch(day -> day.reasons().isEmpty() && day.date().isBefore(latest));
    Term cap = start.promise().noLaterThan().orElseThrow();
    if (cap.unit() == TermUnit.WORKING_DAYS) {
      assertThat(count.counted()).as("the counted days of %s", cap).hasSize(cap.amount());
      assertThat(count.counted())
          .as("the counted days, on which the association works")
          .allMatch(day -> start.rules().calendar().isWorkingDay(day.date()));
    }
  }

  void onlyAnUnofferedChannelIsFound(SampleCase sample) {
    Policy policy = sample.rules().policy();
    List<ChannelId> expected =
        sample.seen().stream()
            .filter(event -> event.kind().equals(EventKind.SUBMITTED))
            .limit(1) // a later submission does not say how the case came in
            .flatMap(event -> event.channel().stream())
            .filter(channel -> isNotOffered(policy, sample.history().kind(), channel))
            .toList();
    assertThat(answer(sample).findings())
        .as("the findings about the channel")
        .filteredOn(finding -> finding.type().equals(FindingTypes.CHANNEL_NOT_OFFERED))
        .extracting(finding -> finding.arguments().get("channel"))
        .isEqualTo(expected);
  }

  private static boolean isNotOffered(Policy policy, CaseKind kind, ChannelId channel) {
    boolean onRoute =
        kind.equals(CaseKind.COMPLAINT)
            && policy.complaintRoutes().stream()
                .anyMatch(route -> route.channels().contains(channel));
    return !onRoute && policy.findChannel(channel).filter(each -> each.isFor(kind)).isEmpty();
  }

  void everyFindingCites(SampleCase sample) {
    for (Finding finding : answer(sample).findings()) {
      isDeclared(sample.rules().policy(), finding.clause());
      hasItsArguments(finding);
    }
  }

  static void hasItsArguments(Diagnostic finding) {
    assertThat(finding.arguments().keySet())
        .as("the arguments of %s", finding.type())
        .containsExactlyElementsOf(finding.type().parameters().keySet());
    finding
        .type()
        .parameters()
        .forEach(
            (name, type) ->
                assertThat(finding.arguments().get(name))
                    .as("the argument %s of %s", name, finding.type())
                    .isInstanceOf(type));
  }

  void untrackedStepIsNeverMissing(SampleCase sample) {
    List<Step> untracked =
        sample.rules().policy().steps().stream().filter(step -> step.evidence().isEmpty()).toList();
    assertThat(answer(sample).findings())
        .as("the findings, none about a step without evidence")
        .noneMatch(
            finding ->
                finding.arguments().get("step") instanceof Step found
                    && untracked.stream().anyMatch(step -> step.id().equals(found.id())));
  }

  void announcementStaysWithinBounds(SampleAnnouncement sample) {
    DayEstimate before = latest(window(sample.start()));
    DayEstimate after = latest(window(sample.announced()));
    String was = "the latest day, which was " + before;
    assertThat(after.day()).as(was).isBetween(before.earliestPossible(), before.latestPossible());
    assertThat(after.earliestPossible())
        .as(was + ", at the earliest")
        .isAfterOrEqualTo(before.earliestPossible());
    assertThat(after.latestPossible())
        .as(was + ", at the latest")
        .isBeforeOrEqualTo(before.latestPossible());
  }

  void refusedIsOver(SampleCase sample) {
    Event last = Event.on(sample.asOfDay(), EventKind.REFUSED).inSequence(Integer.MAX_VALUE);
    SampleCase refused = sample.with(last);
    assertThat(answer(refused).next())
        .as("what comes next when it was refused on %s", Days.text(sample.asOfDay()))
        .map(NextStep::step)
        .noneMatch(step -> endsWithRefusal(sample.rules(), step));
  }

  private static boolean endsWithRefusal(RuleSet rules, Step answered) {
    return rules.policy().steps().stream()
        .filter(step -> step.notAfter().effective().filter(EventKind.REFUSED::equals).isPresent())
        .anyMatch(step -> step.id().equals(answered.id()));
  }

  void nothingIsOverdueWhileItIsPaused(SampleStart start) {
    LocalDate latest = latest(window(start)).earliestPossible();
    for (LocalDate returned : List.of(start.day(), latest)) {
      SampleCase paused = start.returnedOn(returned, latest.plusDays(300));
      Assessment answer = answer(paused);
      String when = "returned on " + Days.text(returned);
      PromiseState state = answer.promise(start.promise().id());
      assertThat(state.status()).as(when).isEqualTo(PromiseStatus.PAUSED);
      assertThat(state.isOwed()).as("whether it is owed, %s", when).isFalse();
      assertThat(findings(answer, start.promise().id()))
          .as("the findings, %s", when)
          .noneMatch(finding -> finding.arguments().containsKey("latest"));
    }
  }

  void aPauseGivesItsDaysBack(SampleStart start) {
    boolean isElapsed = start.promise().noLaterThan().orElseThrow().unit().isElapsed();
    Window window = window(start);
    LocalDate latest = latest(window).earliestPossible();
    for (LocalDate returned : List.of(start.day(), latest)) {
      for (int days : new int[] {0, 1, 9}) {
        LocalDate completed = returned.plusDays(days);
        PromiseState back = stateOf(start.backFrom(returned, completed), start.promise());
        String when = "returned on " + Days.text(returned) + " for " + days + " days";
        assertThat(back.status()).as(when).isEqualTo(PromiseStatus.RUNNING);
        DayEstimate after = back.latest().orElseThrow(() -> new AssertionError("no latest day"));
        assertThat(after.earliestPossible())
            .as("the latest day, %s", when)
            .isAfterOrEqualTo(latest);
        // by the clock, a pause of which only the days are known may have been as good as none
        assertThat(isElapsed ? after.latestPossible() : after.earliestPossible())
            .as("the latest day, %s", when)
            .isAfterOrEqualTo(completed);
        assertThat(back.earliest()).as("the earliest day, %s", when).isEqualTo(window.earliest());
      }
    }
  }

  void theClockIsKept(SampleStart start) {
    Instant began = start.day().atTime(12, 0).atZone(start.rules().calendar().zone()).toInstant();
    PromiseState state = stateOf(start.startedAt(began), start.promise());
    Instant latest =
        state
            .latestInstant()
            .orElseThrow(() -> new AssertionError("no latest instant: " + state))
            .toInstant();
    Term cap = start.promise().noLaterThan().orElseThrow();
    long seconds = cap.amount() * (cap.unit() == TermUnit.HOURS ? 3_600L : 60L);
    assertThat(latest).as("the latest instant").isEqualTo(began.plusSeconds(seconds));
    assertThat(stateOf(start.keptAt(began, latest), start.promise()).status())
        .as("kept at %s, the latest instant", latest)
        .isIn(PromiseStatus.KEPT, PromiseStatus.KEPT_EARLY);
    assertThat(stateOf(start.keptAt(began, latest.plusSeconds(1)), start.promise()).status())
        .as("kept a second after %s, the latest instant", latest)
        .isEqualTo(PromiseStatus.KEPT_LATE);
  }

  void periodsFollowOneAnother(SampleStart start) {
    SampleCase waiting = start.waitingOn(start.day().plusDays(400));
    PromiseState state = stateOf(waiting, start.promise());
    List<Window> periods = new ArrayList<>(state.missed());
    state.window().ifPresent(periods::add);
    int number = 0;
    LocalDate began = start.day();
    for (Window period : periods) {
      assertThat(period.course().period()).as("the number of a period").hasValue(++number);
      assertThat(period.startDay()).as("the day on which period %s began", number).isEqualTo(began);
      int ended = number - 1;
      inCalendarUnits(start.promise().every().orElseThrow().term(), ended)
          .ifPresent(
              terms ->
                  assertThat(period.startDay())
                      .as("the day that is %s terms after the start", ended)
                      .isEqualTo(start.day().plus(terms)));
      began = start.promise().lastDayOf(period.course(), start.rules().calendar());
    }
  }

  /** So many terms at once, because a month after a clipped month would be another day. */
  private static Optional<Period> inCalendarUnits(Term term, int times) {
    int amount = term.amount() * times;
    return switch (term.unit()) {
      case DAYS -> Optional.of(Period.ofDays(amount));
      case WEEKS -> Optional.of(Period.ofWeeks(amount));
      case MONTHS -> Optional.of(Period.ofMonths(amount));
      case YEARS -> Optional.of(Period.ofYears(amount));
      default -> Optional.empty();
    };
  }

  Window window(SampleStart start) {
    PromiseState state = stateOf(start.started(), start.promise());
    return state.window().orElseThrow(() -> new AssertionError("no window: " + state));
  }

  private static DayEstimate latest(Window window) {
    return window.latest().orElseThrow(() -> new AssertionError("no latest day: " + window));
  }

  private PromiseState keptOn(SampleStart start, LocalDate day) {
    return stateOf(start.keptOn(day), start.promise());
  }

  private PromiseState waitingOn(SampleStart start, LocalDate day) {
    return stateOf(start.waitingOn(day), start.promise());
  }

  PromiseState stateOf(SampleCase sample, Promise promise) {
    return answer(sample).promise(promise.id());
  }

  static List<Finding> findings(Assessment answer, PromiseId promise) {
    return answer.findings().stream()
        .filter(
            finding ->
                finding.arguments().get("promise") instanceof Promise found
                    && found.id().equals(promise))
        .toList();
  }
}
