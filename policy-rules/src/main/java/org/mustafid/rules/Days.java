package org.mustafid.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.mustafid.date.HijriDate;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;

/**
 * Days from one to another, both inclusive, as {@code {from: 2026-03-17, through: 2026-03-23}}.
 *
 * @param first the first day
 * @param last the last day
 */
record Days(LocalDate first, LocalDate last) {
  /** All days that a calendar can know. */
  static final Days ALL = new Days(HijriDate.FIRST.toLocalDate(), HijriDate.LAST.toLocalDate());

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  boolean meets(Days other) {
    return !last.isBefore(other.first) && !first.isAfter(other.last);
  }

  /** A date that is one of these days. */
  Optional<LocalDate> read(Located value) {
    Optional<LocalDate> day = value.date();
    return day.isEmpty() || contains(day.get()) ? day : refuse(value);
  }

  private <T> Optional<T> refuse(Located value) {
    return value.refuse(
        Problems.DAY_OUT_OF_RANGE,
        Expectation.of(Kind.BETWEEN_DAYS, first.toString(), last.toString()));
  }

  /** The days of a mapping that are some of these; an end before the beginning is refused. */
  Optional<Days> readFromThrough(Fields fields) {
    Optional<LocalDate> from = fields.require("from").flatMap(this::read);
    Optional<Located> through = fields.require("through");
    Optional<LocalDate> to = through.flatMap(this::read);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return notBefore(from.get(), through.orElseThrow(), to.get())
        .map(end -> new Days(from.get(), end));
  }

  /** A day that was read, if it is not before another. */
  static Optional<LocalDate> notBefore(LocalDate first, Located value, LocalDate day) {
    return day.isBefore(first)
        ? value.refuse(
            Problems.DAY_OUT_OF_RANGE, Expectation.of(Kind.DAY_OR_LATER, first.toString()))
        : Optional.of(day);
  }
}
