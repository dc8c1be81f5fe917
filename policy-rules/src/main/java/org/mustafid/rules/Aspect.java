package org.mustafid.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mustafid.rules.Node.Scalar;
import org.mustafid.rules.Node.Sequence;
import org.mustafid.workday.DayEstimate;

/**
 * Something that a scenario can expect of an answer, or of a part of it.
 *
 * @param key where it stands
 * @param decoder what is expected; empty after the reason was reported
 * @param asked what is answered, in the same words
 * @param tells whether that is worth writing, beside the other aspects
 * @param <T> the answer, or the part of it
 */
record Aspect<T>(
    String key,
    Function<Located, Optional<String>> decoder,
    Function<T, String> asked,
    Predicate<T> tells) {
  /** In the place of what there is not. */
  static final String NONE = "none";

  private static final Set<String> NOTHING = Set.of(NONE, "[]", "0");

  private Aspect(
      String key, Function<Located, Optional<String>> decoder, Function<T, String> asked) {
    this(key, decoder, asked, subject -> !NOTHING.contains(asked.apply(subject)));
  }

  /** One of several words. */
  static <T> Aspect<T> word(
      String key, Collection<String> options, Function<T, Optional<String>> asked) {
    List<String> words = new ArrayList<>(options);
    words.add(NONE);
    return new Aspect<>(
        key, value -> value.oneOf(words), subject -> asked.apply(subject).orElse(NONE));
  }

  /** Some of several words, in the order of the answer; none of them is an empty list. */
  static <T> Aspect<T> words(
      String key, Collection<String> options, Function<T, Stream<String>> asked) {
    return new Aspect<>(
        key,
        value -> list(value, item -> item.oneOf(options)),
        subject -> joined(asked.apply(subject)));
  }

  /** A day, if there is one. */
  static <T> Aspect<T> day(String key, Function<T, Optional<LocalDate>> asked) {
    return new Aspect<>(
        key,
        value -> isNone(value) ? Optional.of(NONE) : value.date().map(LocalDate::toString),
        subject -> asked.apply(subject).map(LocalDate::toString).orElse(NONE));
  }

  /** The first and the last day that can be the one, while that is not certain. */
  static <T> Aspect<T> between(String key, Function<T, Optional<DayEstimate>> asked) {
    return new Aspect<>(
        key,
        value -> list(value, item -> item.date().map(LocalDate::toString)),
        subject ->
            asked
                .apply(subject)
                .map(day -> Stream.of(day.earliestPossible(), day.latestPossible()))
                .map(days -> joined(days.map(LocalDate::toString)))
                .orElse(NONE),
        subject -> asked.apply(subject).filter(day -> !day.isCertain()).isPresent());
  }

  /** An instant, if there is one. */
  static <T> Aspect<T> instant(String key, Function<T, Optional<Instant>> asked) {
    return new Aspect<>(
        key,
        value -> isNone(value) ? Optional.of(NONE) : value.instant().map(Instant::toString),
        subject -> asked.apply(subject).map(Instant::toString).orElse(NONE));
  }

  /** A number, if there is one. */
  static <T> Aspect<T> number(String key, Function<T, Optional<Integer>> asked) {
    return new Aspect<>(
        key,
        value ->
            isNone(value)
                ? Optional.of(NONE)
                : value.number(0, Integer.MAX_VALUE).map(String::valueOf),
        subject -> asked.apply(subject).map(String::valueOf).orElse(NONE));
  }

  private static boolean isNone(Located value) {
    return value.node() instanceof Scalar scalar && scalar.text().equals(NONE);
  }

  private static Optional<String> list(Located value, Function<Located, Optional<String>> decoder) {
    if (isEmpty(value)) {
      return Optional.of(joined(Stream.of()));
    }
    List<Located> items = value.itemsOrOne();
    List<String> words = items.stream().flatMap(item -> decoder.apply(item).stream()).toList();
    return items.isEmpty() || words.size() < items.size()
        ? Optional.empty()
        : Optional.of(joined(words.stream()));
  }

  /** Whether a value is a list without an entry. */
  static boolean isEmpty(Located value) {
    return value.node() instanceof Sequence sequence && sequence.items().isEmpty();
  }

  /** A list, as a document writes it. */
  static String joined(Stream<String> words) {
    return words.collect(Collectors.joining(", ", "[", "]"));
  }
}
