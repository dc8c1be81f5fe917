package org.mustafid.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.name.Id;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;
import org.mustafid.rules.Node.Mapping;
import org.mustafid.rules.Node.Scalar;
import org.mustafid.rules.Node.Sequence;

/**
 * Terms as documents write them: an amount, a blank and a unit, such as {@code 15 working-days}, or
 * {@code day 10 of next-month}.
 */
final class Terms {
  private static final String CAP = "no-later-than";
  private static final String FLOOR = "not-before";

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
      Pattern.compile(
          "(?:the )?(?:day )?("
              + DIGIT
              + "{1,2})(?:st|nd|rd|th)?(?: day)? (?:of |in )?(?:the )?(?:next|following)[-_ ]?month"
              + "|(?:ال)?يوم ("
              + DIGIT
              + "{1,2}) من الشهر (?:التالي|القادم|المقبل)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_TERM =
      Pattern.compile("none|no|unstated|not stated|unlimited|غير مذكور|غير محدد|لا يوجد");
  private static final List<String> UNITS = units(unit -> true);
  private static final List<String> UNITS_OF_DAYS = units(unit -> !unit.isElapsed());
  private static final List<String> ELAPSED_UNITS = units(TermUnit::isElapsed);

  private static List<String> units(Predicate<TermUnit> which) {
    return Arrays.stream(TermUnit.values())
        .filter(unit -> unit != TermUnit.DAY_OF_NEXT_MONTH)
        .filter(which)
        .map(TermUnit::id)
        .toList();
  }

  private Terms() {}

  static Optional<Term> read(Located value) {
    return read(value, UNITS);
  }

  /** A term in whole days or more, that can be repeated and added. */
  static Optional<Term> readOfDays(Located value) {
    return read(value, UNITS_OF_DAYS);
  }

  /** A term in hours or minutes, that can be added to such. */
  static Optional<Term> readElapsed(Located value) {
    return read(value, ELAPSED_UNITS);
  }

  private static Optional<Term> read(Located value, List<String> units) {
    Optional<String> bare = inBraces(value);
    if (bare.isPresent()) {
      return value.refuse(
          Problems.WRONG_TYPE, Expectation.of(Kind.TERM), nearly(value, bare.get(), units));
    }
    if (saysNone(value)) {
      return value.refuse(Problems.WRONG_TYPE, Expectation.of(Kind.TERM_OR_NO_KEY));
    }
    Optional<String> text = value.scalar(Expectation.of(Kind.TERM)).map(Scalar::text);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher day = DAY.matcher(text.get());
    if (day.matches()) {
      return units.equals(UNITS)
          ? dayOfNextMonth(value, day.group(1))
          : value.refuse(Problems.MISPLACED_UNIT, Expectation.oneOf(units));
    }
    Matcher term = AMOUNT_AND_UNIT.matcher(text.get());
    if (!term.matches()) {
      return refuse(value, text.get(), units);
    }
    Optional<TermUnit> unit = TermUnit.find(term.group(2));
    if (unit.isEmpty()) {
      return refuseUnit(value, text.get(), units);
    }
    if (!units.contains(unit.get().id())) {
      return value.refuse(Problems.MISPLACED_UNIT, Expectation.oneOf(units));
    }
    // What no int can hold is out of bounds in the same way as the largest int.
    int number = Numbers.parse(term.group(1)).orElse(Integer.MAX_VALUE);
    return value
        .checked(Term.class, "amount", number)
        .map(checkedAmount -> Term.of(checkedAmount, unit.get()));
  }

  private static Optional<Term> refuse(Located value, String text, List<String> units) {
    Optional<String> bound = otherBound(value, text);
    if (bound.isPresent()) {
      return value.refuse(Problems.BAD_TERM, underKey(bound.get(), text));
    }
    if (isOfWorkingHours(text)) {
      return refuseUnit(value, text, units);
    }
    Optional<String> nearly = nearly(value, text, units);
    return FRACTION.matcher(text).matches()
        ? value.refuse(Problems.WRONG_TYPE, Expectation.of(Kind.WHOLE_NUMBER), nearly)
        : value.refuse(Problems.BAD_TERM, Expectation.of(Kind.TERM), nearly);
  }

  private static boolean isOfWorkingHours(String text) {
    return text.length() <= Id.LONGEST && TermWords.isOfWorkingHours(text);
  }

  /** Hours of work are no hours that elapse, and days of work are other than both: no guess. */
  private static Optional<Term> refuseUnit(Located value, String text, List<String> units) {
    if (isOfWorkingHours(text)) {
      List<String> instead =
          Stream.of(TermUnit.HOURS, TermUnit.MINUTES, TermUnit.WORKING_DAYS)
              .map(TermUnit::id)
              .filter(units::contains)
              .toList();
      return value.refuse(
          Problems.UNKNOWN_UNIT, new Expectation(Kind.NO_WORKING_HOURS, instead, Optional.empty()));
    }
    return value.refuse(
        Problems.UNKNOWN_UNIT, Expectation.oneOf(units), nearly(value, text, units));
  }

  /** The key for the end of a period that a text is about, if it is not the one of its place. */
  private static Optional<String> otherBound(Located value, String text) {
    if (text.length() > Id.LONGEST || TermWords.asWritten(text).isEmpty()) {
      return Optional.empty();
    }
    TermWords.Bound bound = TermWords.bound(text);
    if (value.path().endsWith("." + CAP) && bound == TermWords.Bound.AT_LEAST) {
      return Optional.of(FLOOR);
    }
    return value.path().endsWith("." + FLOOR) && bound == TermWords.Bound.AT_MOST
        ? Optional.of(CAP)
        : Optional.empty();
  }

  private static Expectation underKey(String key, String text) {
    Expectation expected = Expectation.of(Kind.UNDER_KEY, key);
    return TermWords.asWritten(text)
        .map(term -> expected.suchAs(key + ": " + term))
        .orElse(expected);
  }

  /** Whether a value says in words that there is no term, for which a document has no word. */
  private static boolean saysNone(Located value) {
    return value.node() instanceof Scalar scalar
        ? !scalar.spoiled() && (scalar.isNothing() || NO_TERM.matcher(scalar.text()).matches())
        : Fields.has(value.node(), "unstated");
  }

  /** Whether a value is a term in braces or brackets, and nothing else. */
  static boolean isInBraces(Located value) {
    return inBraces(value).isPresent();
  }

  /** The words of a term that was written as a list, or as an amount under its unit. */
  private static Optional<String> inBraces(Located value) {
    if (value.node() instanceof Sequence list && list.items().size() == 1) {
      return Fields.textOf(list.items().get(0));
    }
    if (!(value.node() instanceof Mapping mapping)) {
      return Optional.empty();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      Fields.textOf(entry.key())
          .ifPresent(key -> texts.put(key, Fields.textOf(entry.value()).orElse("")));
    }
    if (texts.size() == 1) {
      String key = texts.keySet().iterator().next();
      if (key.equals("term")) { // as in an extension
        return Optional.ofNullable(texts.get(key)).filter(each -> !each.isEmpty());
      }
      return isUnit(key) ? Optional.of(texts.get(key) + " " + key) : Optional.empty();
    }
    Optional<String> unit = Optional.ofNullable(texts.remove("unit"));
    return unit.isPresent() && texts.size() == 1
        ? Optional.of(texts.values().iterator().next() + " " + unit.get())
        : Optional.empty();
  }

  private static boolean isUnit(String word) {
    return word.length() <= Id.LONGEST && TermWords.asWritten("2 " + word).isPresent();
  }

  private static Optional<Term> dayOfNextMonth(Located value, String written) {
    Optional<Integer> day = Numbers.parse(written);
    return day.isPresent() && day.get() >= 1 && day.get() <= Term.LAST_DAY_OF_MONTH
        ? day.map(Term::dayOfNextMonth)
        : value.refuse(
            Problems.OUT_OF_BOUNDS,
            Expectation.of(Kind.BETWEEN, "1", String.valueOf(Term.LAST_DAY_OF_MONTH)));
  }

  /** What a text that is not a term was meant to be, if all of it is there and can stand here. */
  private static Optional<String> nearly(Located value, String text, List<String> units) {
    boolean isOnItsLine = value.node() instanceof Scalar || value.isOnOneLine();
    if (text.length() > Id.LONGEST || !isOnItsLine) {
      return Optional.empty(); // no slip of the pen, and the patterns would take their time
    }
    Optional<String> said = TermWords.asWritten(text);
    if (said.isPresent()) {
      return said.filter(term -> isOf(units, term));
    }
    Matcher day = NEARLY_A_DAY.matcher(text.strip());
    if (day.matches()) {
      String number = day.group(1) == null ? day.group(2) : day.group(1);
      return Optional.of("day " + number + " of next-month").filter(term -> units.equals(UNITS));
    }
    Matcher glued = GLUED.matcher(text.strip());
    if (glued.matches()) {
      return nearestUnit(glued.group(2), units).map(unit -> glued.group(1) + " " + unit);
    }
    Matcher unitFirst = UNIT_FIRST.matcher(text.strip());
    if (unitFirst.matches()) {
      return nearestUnit(unitFirst.group(1), units).map(unit -> unitFirst.group(2) + " " + unit);
    }
    return Optional.empty();
  }

  private static boolean isOf(List<String> units, String term) {
    return TermUnit.find(term.substring(term.indexOf(' ') + 1))
        .filter(unit -> units.contains(unit.id()))
        .isPresent();
  }

  private static Optional<String> nearestUnit(String word, List<String> units) {
    return Spelling.nearest(word, units);
  }
}
