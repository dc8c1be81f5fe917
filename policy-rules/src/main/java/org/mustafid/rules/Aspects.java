package org.mustafid.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.ClaimAnswer;
import org.mustafid.assessment.ConditionState;
import org.mustafid.assessment.DiscretionAnswer;
import org.mustafid.assessment.FindingTypes;
import org.mustafid.assessment.NextStep;
import org.mustafid.assessment.PromiseState;
import org.mustafid.assessment.PromiseStatus;
import org.mustafid.assessment.Remedy;
import org.mustafid.assessment.RuleSet;
import org.mustafid.assessment.StageState;
import org.mustafid.assessment.StepState;
import org.mustafid.assessment.StepStatus;
import org.mustafid.assessment.Turning;
import org.mustafid.clause.Reading;
import org.mustafid.compensation.Truth;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.duty.Obligation;
import org.mustafid.duty.ObligationStatus;
import org.mustafid.name.CaseKind;
import org.mustafid.name.Id;
import org.mustafid.policy.Acceptance;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Count;
import org.mustafid.promise.Course;
import org.mustafid.promise.Window;
import org.mustafid.workday.DayEstimate;

/**
 * All that scenarios can expect under a policy, by what it is expected of; the first of each is
 * what a single word means. Days are local dates in the zone of the policy's calendar.
 */
final class Aspects {
  /** A promise, and the day as of which it is looked at. */
  record Promised(PromiseState state, LocalDate asOfDay) {}

  /** What is asked of claims alone. */
  static final Set<String> OF_CLAIMS = Set.of("claim", "deciding", "otherwise");

  /** What is asked of cases with a wish about a name alone. */
  static final Set<String> OF_NAMES = Set.of("discretion", "known-to");

  private static final String UNSTATED = "unstated";

  private final Policy policy;
  private final ZoneId zone;
  private final List<String> promises;
  private final List<String> steps;
  private final List<String> stages;
  private final List<String> conditions;
  private final List<String> duties;
  private final List<String> bodies;
  private final List<String> channels;
  private final List<String> readings;

  /** What can be expected of a kind of case under some rules. */
  Aspects(RuleSet rules, CaseKind kind) {
    this.policy = rules.policy();
    this.zone = rules.calendar().zone();
    this.promises =
        ids(policy.promises().stream().filter(each -> each.to().equals(kind)), each -> each.id());
    this.steps = ids(policy.steps().stream(), each -> each.id());
    this.stages = ids(policy.stages().stream(), each -> each.id());
    this.conditions =
        ids(
            policy.compensation().stream().flatMap(each -> each.conditions().stream()),
            each -> each.id());
    this.duties = ids(policy.duties().stream(), each -> each.id());
    this.bodies = ids(policy.bodies().stream(), each -> each.id());
    this.channels =
        ids(
            Stream.concat(
                    policy.channels().stream().map(each -> each.id()),
                    policy.complaintRoutes().stream().flatMap(each -> each.channels().stream()))
                .distinct(),
            each -> each);
    this.readings = ids(rules.readings().stream(), Reading::id);
  }

  private static <T> List<String> ids(Stream<T> all, Function<T, Id> id) {
    return all.map(each -> id.apply(each).value()).toList();
  }

  /** The promises to this kind of case. */
  List<String> promises() {
    return promises;
  }

  List<String> steps() {
    return steps;
  }

  List<String> conditions() {
    return conditions;
  }

  List<String> duties() {
    return duties;
  }

  List<Aspect<Assessment>> ofAnswer() {
    return List.of(
        Aspect.word("channel", List.of("offered", "not-offered"), Aspects::channel),
        Aspect.word(
            "discretion",
            List.of(Acceptance.ACCEPTED.id(), Acceptance.NOT_ACCEPTED.id(), UNSTATED),
            answer -> answer.discretion().map(Aspects::acceptance)),
        Aspect.word(
            "known-to",
            bodies,
            answer ->
                answer
                    .discretion()
                    .flatMap(DiscretionAnswer::knownTo)
                    .map(body -> body.id().value())),
        Aspect.words("next", steps, answer -> next(answer.next().stream())),
        Aspect.words(
            "must",
            steps,
            answer ->
                next(answer.next().stream().filter(next -> next.force() == NextStep.Force.MUST))),
        Aspect.words(
            "findings",
            FindingTypes.all().stream().map(DiagnosticType::id).toList(),
            answer -> answer.findings().stream().map(finding -> finding.type().id())),
        Aspect.word(
            "claim",
            words(ClaimAnswer.values()),
            answer -> answer.claim().map(claim -> word(claim.answer()))),
        Aspect.words(
            "deciding",
            conditions,
            answer ->
                answer.claim().stream()
                    .flatMap(claim -> claim.deciding().stream())
                    .map(condition -> condition.id().value())),
        Aspect.words(
            "otherwise",
            words(ClaimAnswer.values()),
            answer ->
                answer.claim().stream()
                    .flatMap(claim -> claim.otherwise().stream())
                    .map(other -> word(other.answer()))));
  }

  private static Optional<String> channel(Assessment answer) {
    return answer.channel().map(each -> each.isOffered() ? "offered" : "not-offered");
  }

  private static String acceptance(DiscretionAnswer answer) {
    return answer.acceptance().effective().map(Acceptance::id).orElse(UNSTATED);
  }

  private static Stream<String> next(Stream<NextStep> next) {
    return next.map(each -> each.step().id().value());
  }

  List<Aspect<StageState>> ofStage() {
    return List.of(
        Aspect.word("id", stages, state -> Optional.of(state.stage().id().value())),
        Aspect.day("opened-on", state -> Optional.of(state.openedOn())),
        Aspect.word(
            "handled-by", bodies, state -> state.handledBy().map(each -> each.id().value())),
        Aspect.word("next", stages, state -> state.next().map(each -> each.id().value())));
  }

  List<Aspect<Promised>> ofPromise() {
    return List.of(
        Aspect.word(
            "status",
            words(PromiseStatus.values()),
            each -> Optional.of(word(each.state().status()))),
        Aspect.day("started-on", each -> each.state().startedOn()),
        Aspect.day("earliest", each -> each.state().earliest().map(DayEstimate::day)),
        Aspect.day("latest", each -> each.state().latest().map(DayEstimate::day)),
        Aspect.between("latest-between", each -> each.state().latest()),
        Aspect.instant(
            "latest-instant", each -> each.state().latestInstant().map(at -> at.toInstant())),
        Aspect.day("moved-from", each -> each.state().window().flatMap(Window::movedFrom)),
        Aspect.number("used", each -> each.state().count().map(count -> used(each, count))),
        Aspect.number(
            "remaining",
            each -> each.state().count().map(count -> count.counted().size() - used(each, count))),
        Aspect.day("paused-on", each -> each.state().pausedOn()),
        Aspect.number(
            "extensions",
            each -> each.state().window().map(Window::course).map(Course::extensions)),
        Aspect.day("kept-on", each -> each.state().keptOn()),
        Aspect.number("period", Aspects::period),
        Aspect.words(
            "earlier",
            words(PromiseStatus.values()),
            each -> each.state().earlier().stream().map(period -> word(period.status()))),
        Aspect.words(
            "rests-on",
            readings,
            each -> each.state().restsOn().stream().map(it -> it.id().value())));
  }

  /** The counted days through that of keeping, or that of the question. */
  private static int used(Promised promised, Count count) {
    LocalDate through = promised.state().keptOn().orElse(promised.asOfDay());
    return (int) count.counted().stream().filter(day -> !day.date().isAfter(through)).count();
  }

  private static Optional<Integer> period(Promised promised) {
    return promised.state().window().stream()
        .flatMapToInt(window -> window.course().period().stream())
        .boxed()
        .findFirst();
  }

  List<Aspect<StepState>> ofStep() {
    return List.of(
        Aspect.word(
            "status", words(StepStatus.values()), state -> Optional.of(word(state.status()))));
  }

  List<Aspect<ConditionState>> ofCondition() {
    return List.of(
        Aspect.word("truth", words(Truth.values()), state -> Optional.of(word(state.truth()))),
        Aspect.words(
            "lacking",
            policy.compensation().stream()
                .flatMap(each -> each.conditions().stream())
                .flatMap(each -> each.requires().stream())
                .map(Id::value)
                .distinct()
                .toList(),
            state -> state.lacking().stream().map(Id::value)));
  }

  List<Aspect<Remedy>> ofRemedy() {
    return List.of(
        Aspect.word(
            "kind", words(Remedy.Kind.values()), remedy -> Optional.of(word(remedy.kind()))),
        Aspect.word(
            "promise",
            promises,
            remedy -> remedy.promise().map(state -> state.promise().id().value())),
        Aspect.day("latest", remedy -> remedy.latest().map(DayEstimate::day)),
        Aspect.between("latest-between", Remedy::latest),
        Aspect.word(
            "handled-by", bodies, remedy -> remedy.handledBy().map(each -> each.id().value())),
        Aspect.words("channels", channels, remedy -> remedy.channels().stream().map(Id::value)));
  }

  List<Aspect<Turning>> ofTurning() {
    return List.of(
        Aspect.word(
            "kind", words(Turning.Kind.values()), turning -> Optional.of(word(turning.kind()))),
        Aspect.word(
            "channel",
            channels,
            turning -> turning.channel().map(answer -> answer.channel().value())),
        Aspect.words(
            "conditions",
            conditions,
            turning -> turning.conditions().stream().map(each -> each.id().value())),
        Aspect.word(
            "promise",
            promises,
            turning -> turning.promise().map(state -> state.promise().id().value())),
        Aspect.day("on", turning -> Optional.of(turning.events().get(0).time().dayIn(zone))));
  }

  List<Aspect<Obligation>> ofObligation() {
    return List.of(
        Aspect.word(
            "status",
            words(ObligationStatus.values()),
            obligation -> Optional.of(word(obligation.status()))),
        Aspect.day("last-done", Obligation::lastDone),
        Aspect.day("due", obligation -> obligation.due().map(DayEstimate::day)),
        Aspect.between("due-between", Obligation::due),
        // how many, and never who
        Aspect.number("outstanding", obligation -> Optional.of(obligation.outstanding().size())),
        Aspect.words(
            "rests-on",
            readings,
            obligation -> obligation.restsOn().stream().map(it -> it.id().value())));
  }

  private static List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Aspects::word).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
