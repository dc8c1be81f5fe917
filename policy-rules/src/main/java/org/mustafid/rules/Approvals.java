package org.mustafid.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mustafid.date.DualDate;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.policy.Approval;
import org.mustafid.policy.PrintedNumber;
import org.mustafid.rules.Node.Scalar;

/** The record of an approval: what is printed, and what it is taken for. */
final class Approvals {
  private static final String UNNUMBERED = "unnumbered";

  /** As much as {@link DualDate#parse} takes. */
  private static final int LONGEST_DATE = 256;

  private final Clauses clauses;
  private final Vocabulary vocabulary;

  Approvals(Scope scope) {
    this.clauses = scope.clauses();
    this.vocabulary = scope.vocabulary();
  }

  Optional<Approval> read(Located value) {
    Optional<Fields> found =
        value.fields("by", "resolution", "meeting", "date", "signed-by", "clause");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = value.report().failures();
    Approval.Builder approval = Approval.builder();
    fields.find("by").flatMap(vocabulary::body).ifPresent(approval::by);
    fields.find("resolution").flatMap(Approvals::resolution).ifPresent(approval::resolution);
    fields.find("meeting").flatMap(Approvals::number).ifPresent(approval::meeting);
    fields.find("date").flatMap(Approvals::date).ifPresent(approval::date);
    fields.find("signed-by").flatMap(vocabulary::body).ifPresent(approval::signedBy);
    fields.require("clause").flatMap(clauses::read).ifPresent(approval::clause);
    return value.report().failures() > before ? Optional.empty() : Optional.of(approval.build());
  }

  /** A number, or the word which says that there is none. */
  private static Optional<PrintedNumber> resolution(Located value) {
    if (!(value.node() instanceof Scalar scalar)
        || scalar.spoiled()
        || scalar.isNothing()
        || Located.NUMERIC.matcher(scalar.text()).matches()) {
      return number(value);
    }
    if (scalar.text().equals(UNNUMBERED)) {
      return Optional.empty();
    }
    return value.refuse(
        Problems.UNKNOWN_VALUE,
        Expectation.oneOf(List.of(UNNUMBERED, "{printed: …}")),
        Spelling.nearest(scalar.text(), List.of(UNNUMBERED)));
  }

  private static Optional<PrintedNumber> number(Located value) {
    Optional<Fields> fields = value.fields(Approvals::asPrinted, "printed", "candidates");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    int before = value.report().failures();
    Optional<String> printed =
        fields
            .get()
            .require("printed")
            .flatMap(
                each ->
                    each.text()
                        .flatMap(text -> each.checked(PrintedNumber.class, "printed", text)));
    List<String> candidates = new ArrayList<>();
    fields
        .get()
        .find("candidates")
        .map(each -> Entries.distinct(each.items(), Located::text))
        .ifPresent(candidates::addAll);
    return value.report().failures() > before
        ? Optional.empty()
        : Optional.of(PrintedNumber.scrambled(printed.orElseThrow(), candidates));
  }

  /** A number or date that stands alone belongs under a key. */
  private static Optional<Map.Entry<String, String>> asPrinted(String word) {
    return Located.NUMERIC.matcher(word).matches()
        ? Optional.of(Map.entry("printed", word))
        : Optional.empty();
  }

  private static Optional<DualDate> date(Located value) {
    Optional<Fields> fields = value.fields(Approvals::asPrinted, "printed", "accepted");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Optional<DualDate> printed = fields.get().require("printed").flatMap(Approvals::printedDate);
    Optional<Located> accepted = fields.get().find("accepted");
    if (accepted.isEmpty()) {
      return printed;
    }
    Optional<LocalDate> day = accepted.get().date();
    return printed.isPresent() && day.isPresent()
        ? accepting(printed.get(), day.get(), accepted.get())
        : Optional.empty();
  }

  private static Optional<DualDate> printedDate(Located value) {
    Optional<String> text = value.text();
    if (text.isPresent() && text.get().length() > LONGEST_DATE) {
      return value.refuse(
          Problems.TEXT_TOO_LONG,
          Expectation.of(Kind.AT_MOST_CHARACTERS, String.valueOf(LONGEST_DATE)));
    }
    return text.map(DualDate::parse); // what cannot be read is an answer too
  }

  private static Optional<DualDate> accepting(DualDate date, LocalDate day, Located accepted) {
    if (date.candidates().contains(day)) {
      return Optional.of(date.accepting(day));
    }
    return date.candidates().isEmpty() // as of a date that can be read: it is taken as printed
        ? accepted.refuse(Problems.NOT_A_CANDIDATE, Expectation.of(Kind.NO_KEY))
        : accepted.refuse(
            Problems.NOT_A_CANDIDATE,
            Expectation.oneOf(date.candidates()),
            date.suggestion().map(LocalDate::toString));
  }
}
