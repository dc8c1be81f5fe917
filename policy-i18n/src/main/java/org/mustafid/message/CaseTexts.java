package org.mustafid.message;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.ChannelAnswer;
import org.mustafid.assessment.ClaimAnswer;
import org.mustafid.assessment.ClaimDecision;
import org.mustafid.assessment.ConditionState;
import org.mustafid.assessment.DiscretionAnswer;
import org.mustafid.assessment.Finding;
import org.mustafid.assessment.FindingTypes;
import org.mustafid.assessment.NextStep;
import org.mustafid.assessment.PromiseState;
import org.mustafid.assessment.PromiseStatus;
import org.mustafid.assessment.Remedy;
import org.mustafid.assessment.StageState;
import org.mustafid.assessment.StepState;
import org.mustafid.assessment.Turning;
import org.mustafid.clause.Reading;
import org.mustafid.compensation.Condition;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.name.Id;
import org.mustafid.policy.Acceptance;
import org.mustafid.policy.Body;
import org.mustafid.policy.Provision;
import org.mustafid.workday.DayEstimate;

/** What is said of a case and its assessment, in one language. Safe to share between threads. */
final class CaseTexts {
  /** Findings that say where a promise stands, each as long as it still stands there. */
  private static final Map<DiagnosticType, PromiseStatus> TELLS_THE_STATUS =
      Map.ofEntries(
          Map.entry(FindingTypes.NOBODY_TO_REPLY_TO, PromiseStatus.ENDED),
          Map.entry(FindingTypes.START_UNSTATED, PromiseStatus.START_UNSTATED),
          Map.entry(FindingTypes.KEPT_EARLY, PromiseStatus.KEPT_EARLY),
          Map.entry(FindingTypes.KEPT_LATE, PromiseStatus.KEPT_LATE),
          Map.entry(FindingTypes.KEPT_LATE_BY_TIME, PromiseStatus.KEPT_LATE),
          Map.entry(FindingTypes.OVERDUE, PromiseStatus.BROKEN),
          Map.entry(FindingTypes.OVERDUE_BY_TIME, PromiseStatus.BROKEN),
          Map.entry(FindingTypes.RIGHT_LAPSED, PromiseStatus.LAPSED),
          Map.entry(FindingTypes.OUT_OF_RANGE, PromiseStatus.OUT_OF_RANGE),
          Map.entry(FindingTypes.DUE_DAY_UNCLEAR, PromiseStatus.DUE_DAY_UNCLEAR),
          Map.entry(FindingTypes.KEPT_ON_UNCLEAR_DAY, PromiseStatus.DUE_DAY_UNCLEAR));

  private final Words words;
  private final PromiseTexts promises;

  CaseTexts(Words words, PromiseTexts promises) {
    this.words = words;
    this.promises = promises;
  }

  /** Whether a channel is offered, and where that stands. */
  String text(ChannelAnswer answer) {
    return words
        .arguments()
        .text("channel", words.named(answer.labels(), answer.channel().value()))
        .clause(answer.clause())
        .format(
            answer.isOffered()
                ? "channel.offered"
                : answer.isListed() ? "channel.not-for" : "channel.not-offered");
  }

  /** What a policy says to the wish about a name, and who may know the name that is kept. */
  String text(DiscretionAnswer answer) {
    Arguments arguments = words.arguments().clause(answer.clause());
    if (!answer.isAccepted()) {
      return arguments.format(
          "finding."
              + (answer.discretion().isAnonymous() ? "anonymity-" : "confidentiality-")
              + answer.acceptance().effective().map(Acceptance::id).orElse("unstated"));
    }
    String sentence = arguments.format("discretion." + answer.discretion());
    return answer
        .knownTo()
        .map(
            body ->
                sentence
                    + " "
                    + words
                        .arguments()
                        .text("body", words.named(body.labels(), body.id().value()))
                        .format("discretion.known-to"))
        .orElse(sentence);
  }

  /** The stage at which a case is, who handles it there, and what can follow. */
  String text(StageState state) {
    Arguments arguments =
        words
            .arguments()
            .text("stage", words.named(state.stage().labels(), state.stage().id().value()))
            .date("opened", state.openedOn())
            .clause(state.stage().clause());
    StringBuilder text = new StringBuilder(arguments.format("stage"));
    state.handledBy().ifPresent(body -> text.append(' ').append(handling(body)));
    state
        .next()
        .ifPresent(
            next ->
                text.append(' ')
                    .append(
                        words
                            .arguments()
                            .text("next", words.named(next.labels(), next.id().value()))
                            .format("stage.next")));
    return text.toString();
  }

  /** What the beneficiary can do, until when, by which channels, and who handles it. */
  String text(Remedy remedy) {
    Arguments arguments =
        words.arguments().text("remedy", words.label(remedy.labels())).clause(remedy.clause());
    StringBuilder text = new StringBuilder(arguments.format("remedy." + remedy.kind()));
    remedy
        .promise()
        .flatMap(promises::latest)
        .ifPresent(
            latest ->
                text.append(' ')
                    .append(words.arguments().text("latest", latest).format("remedy.latest")));
    if (!remedy.channels().isEmpty()) {
      String channels =
          words.joined(
              "list.or", remedy.channels(), each -> words.named(each.labels(), each.value()));
      text.append(' ')
          .append(words.arguments().raw("channels", channels).format("remedy.channels"));
    }
    remedy.handledBy().ifPresent(body -> text.append(' ').append(handling(body)));
    return text.toString();
  }

  private String handling(Body body) {
    return words
        .arguments()
        .text("body", words.named(body.labels(), body.id().value()))
        .format(body.isOutside() ? "stage.outside" : "stage.body");
  }

  /** What would have had to be otherwise for another answer. */
  String text(Turning turning) {
    Arguments arguments = words.arguments().clause(turning.clause());
    turning
        .channel()
        .ifPresent(
            answer ->
                arguments.text("channel", words.named(answer.labels(), answer.channel().value())));
    arguments.raw(
        "conditions",
        words.joined(
            "list.separator",
            turning.conditions(),
            each -> words.named(each.labels(), each.id().value())));
    turning
        .promise()
        .ifPresent(
            state ->
                arguments
                    .promise(state.promise())
                    .text(
                        "latest",
                        state
                            .latestInstant()
                            .map(words::text)
                            .orElseGet(
                                () ->
                                    words.date(state.latest().orElseThrow().earliestPossible()))));
    return arguments.format("turning." + turning.kind());
  }

  private void addClaim(List<String> sentences, ClaimDecision decision) {
    if (decision.answer() != ClaimAnswer.NOT_PROVIDED_FOR) { // a finding says so
      sentences.add(text(decision));
    }
    for (ConditionState state : decision.conditions()) {
      sentences.add(text(state));
    }
    decision
        .limit()
        .ifPresent(
            limit ->
                sentences.add(
                    words
                        .arguments()
                        .text("text", words.label(limit.text()))
                        .clause(limit.clause())
                        .format("claim.limit")));
    for (Provision provision : decision.whereToLook()) {
      sentences.add(
          words
              .arguments()
              .text("text", words.label(provision.text()))
              .clause(provision.clause())
              .format("claim.look"));
    }
  }

  /** What the policy says to a claim, and which conditions can still decide it. */
  String text(ClaimDecision decision) {
    String sentence =
        words.arguments().clause(decision.clause()).format("claim." + decision.answer());
    if (decision.deciding().isEmpty()) {
      return sentence;
    }
    String conditions =
        words.joined(
            "list.separator",
            decision.deciding(),
            each -> words.named(each.labels(), each.id().value()));
    return sentence
        + " "
        + words.arguments().raw("conditions", conditions).format("claim.deciding");
  }

  /** What is known of a condition of compensation. */
  String text(ConditionState state) {
    Condition condition = state.condition();
    return words
        .arguments()
        .text("condition", words.named(condition.labels(), condition.id().value()))
        .clause(condition.clause())
        .format("claim.condition." + state.truth());
  }

  /** A step that comes next, and by when if a promise says so. */
  String text(NextStep next) {
    Arguments arguments = words.arguments().step(next.step());
    Optional<String> latest = next.promise().flatMap(promises::latest);
    Optional<DayEstimate> earliest = next.promise().flatMap(PromiseState::earliest);
    return switch (next.force()) {
      case MUST -> {
        if (latest.isPresent()) {
          boolean overdue = next.promise().orElseThrow().status() == PromiseStatus.BROKEN;
          yield arguments
              .text("latest", latest.get())
              .format(overdue ? "next.MUST.overdue" : "next.MUST.by");
        }
        yield earliest.isPresent()
            ? arguments.text("earliest", words.text(earliest.get())).format("next.MUST.not-before")
            : arguments.format("next.MUST");
      }
      case MAY ->
          next.step().isConditional()
              ? arguments.text("when", words.label(next.step().when())).format("next.MAY.when")
              : arguments.format("next.MAY");
    };
  }

  /** Where a step stands. */
  String text(StepState state) {
    return words.arguments().step(state.step()).format("step." + state.status());
  }

  /** What was found, and where it stands. */
  String text(Finding finding) {
    Arguments arguments = words.arguments().clause(finding.clause());
    finding.arguments().forEach(arguments::value);
    String key = "finding." + finding.type().id();
    boolean namesNothing = finding.arguments().containsValue(List.of());
    boolean hasOwnText = words.catalogue().keys().contains(key + ".none");
    String text = arguments.format(key + (namesNothing && hasOwnText ? ".none" : ""));
    if (namesNothing
        || hasOwnText
        || !(finding.arguments().get("meant") instanceof List<?> meant)) {
      return text;
    }
    return words
        .arguments()
        .raw("finding", text)
        .raw("meant", words.isolation().ofCode(((Id) meant.get(0)).value()))
        .format("meant");
  }

  private static boolean isTold(PromiseState state, List<Finding> findings) {
    return findings.stream()
        .anyMatch(
            finding ->
                TELLS_THE_STATUS.get(finding.type()) == state.status()
                    && state.promise().equals(finding.arguments().get("promise")));
  }

  /**
   * Everything that an assessment says, nothing twice: the channel, the name, the stage, the
   * promises of which no finding tells, the findings, the claim, the readings, and what comes next.
   */
  List<String> sentences(Assessment assessment) {
    List<String> sentences = new ArrayList<>();
    assessment
        .channel()
        .filter(ChannelAnswer::isOffered) // if it is not, a finding says so
        .ifPresent(answer -> sentences.add(text(answer)));
    assessment
        .discretion()
        .filter(DiscretionAnswer::isAccepted) // if it is not, a finding says so
        .ifPresent(answer -> sentences.add(text(answer)));
    assessment.stage().ifPresent(stage -> sentences.add(text(stage)));
    for (PromiseState state : assessment.promises()) {
      if (!isTold(state, assessment.findings())) {
        sentences.add(promises.text(state));
      }
    }
    assessment.findings().forEach(finding -> sentences.add(text(finding)));
    Set<Reading> readings = new LinkedHashSet<>();
    assessment.findings().forEach(finding -> readings.addAll(finding.restsOn()));
    assessment.discretion().flatMap(it -> it.acceptance().findReading()).ifPresent(readings::add);
    for (PromiseState state : assessment.promises()) {
      if (state.status() != PromiseStatus.START_UNSTATED) {
        readings.addAll(state.restsOn());
      }
    }
    assessment.claim().ifPresent(decision -> addClaim(sentences, decision));
    assessment.claim().flatMap(ClaimDecision::restsOn).ifPresent(readings::add);
    readings.forEach(reading -> sentences.add(words.text(reading)));
    assessment.next().forEach(next -> sentences.add(text(next)));
    return sentences;
  }
}
