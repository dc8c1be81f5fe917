package org.mustafid.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.name.Id;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;
import org.mustafid.rules.Node.Scalar;

/**
 * Terms as documents write them: an amount, a blank and a unit, such as {@code 15 working-days}, or
 * {@code day 10 of next-month}.
 */
final class Terms {
  private static final String DIGIT = "[0-9\\u0660-\\u0669\\u06F0-\\u06F9]";
  private static final Pattern AMOUNT_AND_UNIT = Pattern.compile("([+-]?" + DIGIT + "+)\\s+(\\S+)");
  private static final Pattern GLUED =
      Pattern.compile("([+-]?" + DIGIT + "+)[\\s_-]*([A-Za-z][A-Za-z_ -]*)");
  private static final Pattern UNIT_FIRST =
      Pattern.compile("([A-Za-z][A-Za-z_ -]*?)\\s+(" + DIGIT + "+)");
  private static final Pattern FRACTION =
      Pattern.compile("[+-]?" + DIGIT + "*[.,\\u066B]" + DIGIT + "+\\s+\\S+");
  private static final Pattern DAY =
      Pattern.compile("day\\s+([+-]?" + DIGIT + "+)\\s+of\\s+next-month");
  private static final Pattern NEARLY_A_DAY =
      Pattern.compile("(?:the )?day (" + DIGIT + "+) (?:of |in )?(?:the )?next[-_ ]?month");
  private static final List<String> UNITS =
      Arrays.stream(TermUnit.values())
          .filter(unit -> unit != TermUnit.DAY_OF_NEXT_MONTH)
          .map(TermUnit::id)
          .toList();
  private static final List<String> UNITS_OF_DAYS =
      Arrays.stream(TermUnit.values())
          .filter(unit -> unit != TermUnit.DAY_OF_NEXT_MONTH && !unit.isElapsed())
          .map(TermUnit::id)
          .toList();

  private Terms() {}

  static Optional<Term> read(Located value) {
    Optional<String> text = value.scalar(Expectation.of(Kind.TERM)).map(Scalar::text);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher day = DAY.matcher(text.get());
    if (day.matches()) {
      return dayOfNextMonth(value, day.group(1));
    }
    Matcher term = AMOUNT_AND_UNIT.matcher(text.get());
    if (!term.matches()) {
      return FRACTION.matcher(text.get()).matches()
          ? value.refuse(Problems.WRONG_TYPE, Expectation.of(Kind.WHOLE_NUMBER))
          : value.refuse(Problems.BAD_TERM, Expectation.of(Kind.TERM), nearly(text.get()));
    }
    Optional<TermUnit> unit = TermUnit.find(term.group(2));
    if (unit.isEmpty()) {
      return value.refuse(Problems.UNKNOWN_UNIT, Expectation.oneOf(UNITS), nearly(text.get()));
    }
    // What no int can hold is out of bounds in the same way as the largest int.
    int number = Numbers.parse(term.group(1)).orElse(Integer.MAX_VALUE);
    return value
        .checked(Term.class, "amount", number)
        .map(checkedAmount -> Term.of(checkedAmount, unit.get()));
  }

  /** A term in whole days or more, that can be repeated and added. */
  static Optional<Term> readOfDays(Located value) {
    Optional<Term> term = read(value);
    return term.isPresent() && !UNITS_OF_DAYS.contains(term.get().unit().id())
        ? value.refuse(Problems.UNKNOWN_UNIT, Expectation.oneOf(UNITS_OF_DAYS))
        : term;
  }

  private static Optional<Term> dayOfNextMonth(Located value, String written) {
    Optional<Integer> day = Numbers.parse(written);
    return day.isPresent() && day.get() >= 1 && day.get() <= Term.LAST_DAY_OF_MONTH
        ? day.map(Term::dayOfNextMonth)
        : value.refuse(
            Problems.OUT_OF_BOUNDS,
            Expectation.of(Kind.BETWEEN, "1", String.valueOf(Term.LAST_DAY_OF_MONTH)));
  }

  /** What a text that is not a term was meant to be, if all of it is there. */
  private static Optional<String> nearly(String text) {
    if (text.length() > Id.LONGEST) {
      return Optional.empty(); // no slip of the pen, and the patterns would take their time
    }
    Optional<String> said = TermWords.asWritten(text);
    if (said.isPresent()) {
      return said;
    }
    Matcher day = NEARLY_A_DAY.matcher(text.strip());
    if (day.matches()) {
      return Optional.of("day " + day.group(1) + " of next-month");
    }
    Matcher glued = GLUED.matcher(text.strip());
    if (glued.matches()) {
      return nearestUnit(glued.group(2)).map(unit -> glued.group(1) + " " + unit);
    }
    Matcher unitFirst = UNIT_FIRST.matcher(text.strip());
    if (unitFirst.matches()) {
      return nearestUnit(unitFirst.group(1)).map(unit -> unitFirst.group(2) + " " + unit);
    }
    return Optional.empty();
  }

  private static Optional<String> nearestUnit(String word) {
    return Spelling.nearest(word, UNITS);
  }
}
