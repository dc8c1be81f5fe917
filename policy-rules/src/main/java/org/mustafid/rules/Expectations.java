package org.mustafid.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mustafid.assessment.Assessment;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.name.Id;
import org.mustafid.rules.Node.Scalar;
import org.mustafid.rules.Scenario.Expected;

/** Decodes what a scenario expects; each expectation becomes a question to what is answered. */
final class Expectations {
  private static final String[] KEYS = {
    "channel",
    "discretion",
    "known-to",
    "stage",
    "promises",
    "steps",
    "next",
    "must",
    "findings",
    "claim",
    "conditions",
    "deciding",
    "otherwise",
    "remedies",
    "turning",
    "obligations"
  };

  private final Aspects aspects;
  private final List<Expected> all = new ArrayList<>();

  Expectations(Aspects aspects) {
    this.aspects = aspects;
  }

  /** In the order of the document. */
  List<Expected> read(Located value) {
    Optional<Fields> found = said(value, KEYS);
    if (found.isEmpty()) {
      return List.of();
    }
    Fields fields = found.get();
    of(fields, aspects.ofAnswer(), answers -> Optional.of(answers.assessment()));
    fields
        .find("stage")
        .ifPresent(each -> of(each, aspects.ofStage(), answers -> answers.assessment().stage()));
    fields.find("promises").ifPresent(this::promises);
    byId(
        fields.find("steps"),
        aspects.steps(),
        aspects.ofStep(),
        (answers, id) ->
            found(answers.assessment().steps().stream(), each -> each.step().id(), id));
    byId(
        fields.find("conditions"),
        aspects.conditions(),
        aspects.ofCondition(),
        (answers, id) ->
            found(
                answers.assessment().claim().stream().flatMap(claim -> claim.conditions().stream()),
                each -> each.condition().id(),
                id));
    byId(
        fields.find("obligations"),
        aspects.duties(),
        aspects.ofObligation(),
        (answers, id) -> found(answers.obligations().stream(), each -> each.duty().id(), id));
    fields
        .find("remedies")
        .ifPresent(
            each -> list(each, aspects.ofRemedy(), answers -> answers.assessment().remedies()));
    fields
        .find("turning")
        .ifPresent(each -> list(each, aspects.ofTurning(), Scenario.Answers::turning));
    all.sort(Comparator.comparingInt(Expectations::line).thenComparingInt(Expectations::column));
    return all;
  }

  private static int line(Expected expected) {
    return expected.place().line();
  }

  private static int column(Expected expected) {
    return expected.place().column();
  }

  /** Keys with values, of which there is one or more, because nothing at all expects nothing. */
  private static Optional<Fields> said(Located value, String... keys) {
    Optional<Fields> fields = value.fields(keys);
    if (fields.filter(each -> each.all().isEmpty()).isPresent() && !value.isRefused()) {
      return value.refuse(Problems.WRONG_TYPE, Expectation.of(Kind.MAPPING, keys));
    }
    return fields;
  }

  private void promises(Located value) {
    if (isNone(value)) {
      expect(value, Aspect.NONE, answers -> promises(answers.assessment()));
    } else {
      byId(
          Optional.of(value),
          aspects.promises(),
          aspects.ofPromise(),
          (answers, id) ->
              found(answers.assessment().promises().stream(), each -> each.promise().id(), id)
                  .map(state -> new Aspects.Promised(state, answers.assessment().asOfDay())));
    }
  }

  /** Those that there are, where none was expected. */
  private static String promises(Assessment answer) {
    return answer.promises().isEmpty()
        ? Aspect.NONE
        : Aspect.joined(answer.promises().stream().map(state -> state.promise().id().value()));
  }

  private static boolean isNone(Located value) {
    return value.node() instanceof Scalar scalar && scalar.text().equals(Aspect.NONE);
  }

  private static <T> Optional<T> found(Stream<T> all, Function<T, Id> idOf, String id) {
    return all.filter(each -> idOf.apply(each).value().equals(id)).findFirst();
  }

  private <T> void byId(
      Optional<Located> value,
      List<String> ids,
      List<Aspect<T>> those,
      BiFunction<Scenario.Answers, String, Optional<T>> asked) {
    value
        .flatMap(each -> said(each, ids.toArray(String[]::new)))
        .ifPresent(
            fields ->
                fields
                    .all()
                    .forEach((id, each) -> of(each, those, answers -> asked.apply(answers, id))));
  }

  /** A word means the first of the aspects; none of them is there of what is not there. */
  private <T> void of(
      Located value, List<Aspect<T>> those, Function<Scenario.Answers, Optional<T>> asked) {
    if (value.node() instanceof Scalar) {
      expect(value, those.get(0), asked);
    } else {
      said(value, keys(those)).ifPresent(fields -> of(fields, those, asked));
    }
  }

  private <T> void of(
      Fields fields, List<Aspect<T>> those, Function<Scenario.Answers, Optional<T>> asked) {
    for (Aspect<T> aspect : those) {
      fields.find(aspect.key()).ifPresent(each -> expect(each, aspect, asked));
    }
  }

  private <T> void expect(
      Located value, Aspect<T> aspect, Function<Scenario.Answers, Optional<T>> asked) {
    aspect
        .decoder()
        .apply(value)
        .ifPresent(
            expected ->
                expect(
                    value,
                    expected,
                    answers -> asked.apply(answers).map(aspect.asked()).orElse(Aspect.NONE)));
  }

  private void expect(Located value, String expected, Function<Scenario.Answers, String> asked) {
    all.add(new Expected(value.place(), expected, asked));
  }

  private static <T> String[] keys(List<Aspect<T>> those) {
    return those.stream().map(Aspect::key).toArray(String[]::new);
  }

  /** All of them, in the order of the answer, each by as much as is said about it. */
  private <T> void list(
      Located value, List<Aspect<T>> those, Function<Scenario.Answers, List<T>> asked) {
    List<Located> items = Aspect.isEmpty(value) ? List.of() : value.itemsOrOne();
    List<Item<T>> expected = new ArrayList<>();
    for (Located item : items) {
      item(item, those).ifPresent(expected::add);
    }
    if (Aspect.isEmpty(value) || (!items.isEmpty() && expected.size() == items.size())) {
      expect(
          value,
          Aspect.joined(expected.stream().map(Item::expected)),
          answers -> told(asked.apply(answers), expected, those.get(0)));
    }
  }

  /** An entry of a list, by the aspects that it speaks of. */
  private record Item<T>(List<Aspect<T>> aspects, List<String> words) {
    String expected() {
      return text(words);
    }

    String asked(T subject) {
      return text(aspects.stream().map(each -> each.asked().apply(subject)).toList());
    }

    private String text(List<String> values) {
      return aspects.size() == 1
          ? values.get(0)
          : IntStream.range(0, values.size())
              .mapToObj(i -> aspects.get(i).key() + ": " + values.get(i))
              .collect(Collectors.joining(", ", "{", "}"));
    }
  }

  private static <T> Optional<Item<T>> item(Located value, List<Aspect<T>> those) {
    if (value.node() instanceof Scalar) {
      Aspect<T> first = those.get(0);
      return first.decoder().apply(value).map(word -> new Item<>(List.of(first), List.of(word)));
    }
    Optional<Fields> fields = value.fields(keys(those));
    if (fields.isEmpty() || fields.get().require(those.get(0).key()).isEmpty()) {
      return Optional.empty();
    }
    List<Aspect<T>> said = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Aspect<T> aspect : those) {
      Optional<Located> found = fields.get().find(aspect.key());
      found.ifPresent(each -> said.add(aspect));
      found.flatMap(aspect.decoder()).ifPresent(words::add);
    }
    return words.size() < said.size() ? Optional.empty() : Optional.of(new Item<>(said, words));
  }

  /** What is answered, in the words of what is expected; of more than that, a word each. */
  private static <T> String told(List<T> answered, List<Item<T>> expected, Aspect<T> first) {
    return Aspect.joined(
        IntStream.range(0, answered.size())
            .mapToObj(
                i ->
                    i < expected.size()
                        ? expected.get(i).asked(answered.get(i))
                        : first.asked().apply(answered.get(i))));
  }
}
