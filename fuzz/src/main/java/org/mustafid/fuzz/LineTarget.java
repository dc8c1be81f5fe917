package org.mustafid.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mustafid.date.DualDate;
import org.mustafid.date.HijriDate;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.OutOfRangeException;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Id;
import org.mustafid.name.PolicyId;
import org.mustafid.name.PromiseId;
import org.mustafid.promise.Term;

/** A line that is a printed date, a Hijri date, a term or an id, or none of them. */
public final class LineTarget {
  private static final List<Function<String, Id>> IDS =
      List.of(
          BodyId::of,
          CaseKind::of,
          CategoryId::of,
          ChannelId::of,
          EventKind::of,
          PolicyId::of,
          PromiseId::of);

  private LineTarget() {}

  /** Reads one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    // What is not UTF-8 becomes half of a surrogate pair, which no decoder would give.
    String line = new String(input, StandardCharsets.UTF_8).replace('\uFFFD', '\uD800');
    accepted(line, DualDate::parse).ifPresent(date -> check(line, date));
    accepted(line, HijriDate::parse)
        .ifPresent(date -> Holds.equal(date.toString(), line, "a Hijri date has one form"));
    accepted(line, Term::parse)
        .ifPresent(term -> Holds.equal(Term.parse(term.toString()), term, "a term is read back"));
    for (Function<String, Id> factory : IDS) {
      accepted(line, factory)
          .ifPresent(id -> Holds.equal(id.value(), line, "an id is kept as it is"));
    }
  }

  private static <T> Optional<T> accepted(String line, Function<String, T> parser) {
    try {
      T value = parser.apply(line);
      Printed.plain(value.toString());
      return Optional.of(value);
    } catch (InvalidArgumentException | OutOfRangeException e) {
      Printed.checkMessage(e);
    }
    return Optional.empty();
  }

  private static void check(String line, DualDate date) {
    Holds.equal(date.printed(), line, "what is printed is kept");
    date.hijri()
        .ifPresent(hijri -> Holds.equal(HijriDate.parse(hijri.toString()), hijri, "read back"));
    date.day().ifPresent(day -> Holds.that(date.candidates().isEmpty(), "a day that is read"));
    date.suggestion()
        .ifPresent(day -> Holds.equal(date.candidates(), List.of(day), "the only candidate"));
    for (var candidate : date.candidates()) {
      DualDate accepting = date.accepting(candidate);
      Holds.equal(accepting.day(), Optional.of(candidate), "the day that was accepted");
      Printed.plain(accepting.toString());
    }
  }
}
