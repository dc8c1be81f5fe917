package org.mustafid.clause;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that a document may leave open: stated at a clause; unstated, with a reading that we
 * declared; or unstated without one, and then nothing is computed from it.
 *
 * <p>Unstated is a value of its own, because "the policy does not say" is an answer that people
 * need. Immutable if the value is.
 *
 * @param <T> what would be stated
 */
public sealed interface Stated<T> {

  /** The document says it. */
  record ByClause<T>(T value, Clause clause) implements Stated<T> {}

  /**
   * The document leaves it open, and we chose; the choice is declared in our document.
   *
   * @param others values that could have been chosen instead, where the reading tells them
   */
  record ByReading<T>(T value, Reading reading, List<T> others) implements Stated<T> {
    /** Copies the other values. */
    public ByReading {
      others = List.copyOf(others);
    }
  }

  /** The document leaves it open, and so do we. */
  record Unstated<T>() implements Stated<T> {}

  /** Stated at a clause. */
  static <T> Stated<T> byClause(Clause clause, T value) {
    return new ByClause<>(value, clause);
  }

  /** Left open by the document, and chosen by us. */
  static <T> Stated<T> byReading(Reading reading, T value) {
    return new ByReading<>(value, reading, List.of());
  }

  /**
   * Left open by the document, and chosen by us from several values.
   *
   * @param others the values that could have been chosen instead
   */
  static <T> Stated<T> byReading(Reading reading, T value, List<T> others) {
    return new ByReading<>(value, reading, others);
  }

  /** Left open. */
  static <T> Stated<T> unstated() {
    return new Unstated<>();
  }

  /** What to compute with: the stated value, or that of the reading; empty if there is neither. */
  default Optional<T> effective() {
    if (this instanceof ByClause<T> said) {
      return Optional.of(said.value());
    }
    return this instanceof ByReading<T> read ? Optional.of(read.value()) : Optional.empty();
  }

  /** The reading that the {@link #effective() effective} value rests on, if it rests on one. */
  default Optional<Reading> findReading() {
    return this instanceof ByReading<T> read ? Optional.of(read.reading()) : Optional.empty();
  }

  /** The values that could have been chosen instead; empty unless it rests on a reading. */
  default List<T> others() {
    return this instanceof ByReading<T> read ? read.others() : List.of();
  }

  /** Whether the document itself says it. */
  default boolean isStated() {
    return this instanceof ByClause<T>;
  }

  /** The same statement about something that follows from the value. */
  default <R> Stated<R> map(Function<? super T, ? extends R> function) {
    if (this instanceof ByClause<T> said) {
      return new ByClause<>(function.apply(said.value()), said.clause());
    }
    if (this instanceof ByReading<T> read) {
      return new ByReading<>(
          function.apply(read.value()),
          read.reading(),
          read.others().stream().<R>map(function).toList());
    }
    return new Unstated<>();
  }
}
