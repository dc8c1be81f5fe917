package org.mustafid.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.ClaimAnswer;
import org.mustafid.assessment.FindingTypes;
import org.mustafid.assessment.PromiseState;
import org.mustafid.assessment.PromiseStatus;
import org.mustafid.assessment.RuleSet;
import org.mustafid.assessment.StepState;
import org.mustafid.assessment.StepStatus;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.name.CaseKind;
import org.mustafid.name.PromiseId;
import org.mustafid.name.StepId;
import org.mustafid.rules.Node.Scalar;
import org.mustafid.rules.Node.Sequence;
import org.mustafid.rules.Scenario.Expected;
import org.mustafid.workday.DayEstimate;

/** Decodes what a scenario expects; each expectation becomes a question to an assessment. */
final class Expectations {
  private static final String NONE = "none";
  private static final List<String> OFFERED = List.of("offered", "not-offered", NONE);
  private static final String[] KEYS = {
    "channel", "stage", "promises", "steps", "next", "findings", "claim", "deciding"
  };

  private final List<String> promises;
  private final List<String> conditions;
  private final List<String> steps;
  private final List<String> stages;
  private final List<Expected> all = new ArrayList<>();

  /** What can be expected of a kind of case under some rules. */
  Expectations(RuleSet rules, CaseKind kind) {
    this.promises =
        rules.policy().promises().stream()
            .filter(each -> each.to().equals(kind))
            .map(each -> each.id().value())
            .toList();
    this.conditions =
        rules.policy().compensation().stream()
            .flatMap(each -> each.conditions().stream())
            .map(each -> each.id().value())
            .toList();
    this.steps = rules.policy().steps().stream().map(each -> each.id().value()).toList();
    this.stages =
        Stream.concat(
                rules.policy().stages().stream().map(each -> each.id().value()), Stream.of(NONE))
            .toList();
  }

  List<Expected> read(Located value) {
    Optional<Fields> found = value.fields(KEYS);
    if (found.isEmpty()) {
      return List.of();
    }
    Fields fields = found.get();
    if (fields.all().isEmpty()) {
      value.refuse(Problems.WRONG_TYPE, Expectation.of(Kind.MAPPING, KEYS));
    }
    fields.find("channel").ifPresent(each -> word(each, OFFERED, Expectations::channel));
    fields.find("stage").ifPresent(each -> word(each, stages, Expectations::stage));
    fields
        .find("claim")
        .ifPresent(each -> word(each, words(ClaimAnswer.values()), Expectations::claim));
    fields.find("deciding").ifPresent(each -> list(each, conditions, Expectations::deciding));
    fields.find("promises").ifPresent(this::promises);
    fields.find("steps").ifPresent(this::steps);
    fields.find("next").ifPresent(each -> list(each, steps, Expectations::next));
    fields
        .find("findings")
        .ifPresent(
            each ->
                list(
                    each,
                    FindingTypes.all().stream().map(DiagnosticType::id).toList(),
                    Expectations::findings));
    return all;
  }

  private void word(Located value, List<String> options, Function<Assessment, String> asked) {
    value.oneOf(options).ifPresent(word -> expect(value, word, asked));
  }

  private void expect(Located value, String expected, Function<Assessment, String> asked) {
    all.add(new Expected(value.place(), expected, asked));
  }

  /** All of them, in the order of the answer; none at all is an empty list. */
  private void list(Located value, List<String> options, Function<Assessment, String> asked) {
    boolean empty = value.node() instanceof Sequence sequence && sequence.items().isEmpty();
    List<Located> items = empty ? List.of() : value.itemsOrOne();
    List<String> words = items.stream().flatMap(item -> item.oneOf(options).stream()).toList();
    if (empty || (!items.isEmpty() && words.size() == items.size())) {
      expect(value, joined(words.stream()), asked);
    }
  }

  private void promises(Located value) {
    if (value.node() instanceof Scalar scalar && scalar.text().equals(NONE)) {
      expect(value, NONE, Expectations::promises);
      return;
    }
    value
        .fields(promises.toArray(String[]::new))
        .ifPresent(fields -> fields.all().forEach((id, each) -> promise(each, PromiseId.of(id))));
  }

  /** A word is the status of a promise. */
  private void promise(Located value, PromiseId id) {
    if (value.node() instanceof Scalar) {
      status(value, id);
      return;
    }
    Optional<Fields> found =
        value.fields(
            "status", "started", "earliest", "latest", "latest-between", "latest-at", "kept");
    if (found.isEmpty()) {
      return;
    }
    Fields fields = found.get();
    fields.find("status").ifPresent(each -> status(each, id));
    fields.find("started").ifPresent(each -> day(each, answer -> answer.promise(id).startedOn()));
    fields
        .find("earliest")
        .ifPresent(
            each -> day(each, answer -> answer.promise(id).earliest().map(DayEstimate::day)));
    fields
        .find("latest")
        .ifPresent(each -> day(each, answer -> answer.promise(id).latest().map(DayEstimate::day)));
    fields.find("latest-between").ifPresent(each -> between(each, id));
    fields
        .find("latest-at")
        .ifPresent(
            each ->
                each.instant()
                    .ifPresent(
                        instant ->
                            expect(
                                each,
                                instant.toString(),
                                answer ->
                                    answer
                                        .promise(id)
                                        .latestInstant()
                                        .map(at -> at.toInstant().toString())
                                        .orElse(NONE))));
    fields.find("kept").ifPresent(each -> day(each, answer -> answer.promise(id).keptOn()));
  }

  private void status(Located value, PromiseId id) {
    word(
        value,
        wordsOrNone(PromiseStatus.values()),
        answer ->
            answer.promises().stream()
                .filter(state -> state.promise().id().equals(id))
                .map(PromiseState::status)
                .map(Expectations::word)
                .findFirst()
                .orElse(NONE));
  }

  private void day(Located value, Function<Assessment, Optional<LocalDate>> asked) {
    boolean none = value.node() instanceof Scalar scalar && scalar.text().equals(NONE);
    Optional<String> expected = none ? Optional.of(NONE) : value.date().map(LocalDate::toString);
    expected.ifPresent(
        day ->
            expect(
                value, day, answer -> asked.apply(answer).map(LocalDate::toString).orElse(NONE)));
  }

  /** The first and the last day that can be the latest, while it is not certain. */
  private void between(Located value, PromiseId id) {
    List<String> days =
        value.items().stream()
            .flatMap(item -> item.date().stream())
            .map(LocalDate::toString)
            .toList();
    if (!days.isEmpty()) {
      expect(
          value,
          joined(days.stream()),
          answer ->
              answer
                  .promise(id)
                  .latest()
                  .map(
                      day ->
                          joined(
                              Stream.of(
                                  day.earliestPossible().toString(),
                                  day.latestPossible().toString())))
                  .orElse(NONE));
    }
  }

  private void steps(Located value) {
    value
        .fields(steps.toArray(String[]::new))
        .ifPresent(
            fields ->
                fields
                    .all()
                    .forEach(
                        (id, each) ->
                            word(
                                each,
                                wordsOrNone(StepStatus.values()),
                                answer -> step(answer, StepId.of(id)))));
  }

  private static String step(Assessment answer, StepId id) {
    return answer.steps().stream()
        .filter(state -> state.step().id().equals(id))
        .map(StepState::status)
        .map(Expectations::word)
        .findFirst()
        .orElse(NONE);
  }

  private static String channel(Assessment answer) {
    return answer.channel().map(channel -> OFFERED.get(channel.isOffered() ? 0 : 1)).orElse(NONE);
  }

  private static String promises(Assessment answer) {
    return answer.promises().isEmpty()
        ? NONE
        : joined(answer.promises().stream().map(state -> state.promise().id().value()));
  }

  private static String stage(Assessment answer) {
    return answer.stage().map(state -> state.stage().id().value()).orElse(NONE);
  }

  private static String claim(Assessment answer) {
    return answer.claim().map(decision -> word(decision.answer())).orElse(NONE);
  }

  private static String deciding(Assessment answer) {
    return joined(
        answer.claim().stream()
            .flatMap(decision -> decision.deciding().stream())
            .map(condition -> condition.id().value()));
  }

  private static String next(Assessment answer) {
    return joined(answer.next().stream().map(next -> next.step().id().value()));
  }

  private static String findings(Assessment answer) {
    return joined(answer.findings().stream().map(finding -> finding.type().id()));
  }

  private static String joined(Stream<String> words) {
    return words.collect(Collectors.joining(", ", "[", "]"));
  }

  private static List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Expectations::word).toList();
  }

  /** A promise or a step may be for other categories or kinds of case alone. */
  private static List<String> wordsOrNone(Enum<?>[] constants) {
    return Stream.concat(words(constants).stream(), Stream.of(NONE)).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
