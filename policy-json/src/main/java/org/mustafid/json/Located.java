package org.mustafid.json;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.json.Value.Items;
import org.mustafid.json.Value.Member;
import org.mustafid.json.Value.Members;
import org.mustafid.json.Value.Text;
import org.mustafid.json.Value.Word;
import org.mustafid.name.Id;

/**
 * A value with the path that leads to it, and what a reader can ask it for. An answer is empty only
 * after the reason was reported.
 *
 * @param isWithheld whether it stands under a key that was only guessed, and so may be anything,
 *     such as a name; it is not repeated
 */
record Located(Value value, String path, Report report, boolean isWithheld) {
  private static final Pattern ID = Pattern.compile(Id.FORM);
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
  private static final int MOST_DIGITS = 40;

  /** The members of an object by their keys; keys that are not known are reported. */
  Optional<Map<String, Located>> fields(List<String> known) {
    if (!(value instanceof Members members)) {
      return refuse(
          HistoryProblems.WRONG_TYPE, Expectation.of(Kind.MAPPING, known.toArray(String[]::new)));
    }
    Set<String> there = new HashSet<>();
    members.members().forEach(each -> there.add(each.key().text()));
    List<String> absent = known.stream().filter(each -> !there.contains(each)).toList();
    Map<String, Located> fields = new LinkedHashMap<>();
    for (Member member : members.members()) {
      String key = member.key().text();
      Located found = at(member.value(), child(key));
      if (!known.contains(key)) {
        meant(member, known, absent)
            .ifPresent(
                meant ->
                    fields.put(meant, new Located(member.value(), found.path(), report, true)));
      } else if (fields.putIfAbsent(key, found) != null) {
        at(member.key(), child(key))
            .refuse(HistoryProblems.DUPLICATE_KEY, Expectation.of(Kind.ONCE));
      }
    }
    return Optional.of(fields);
  }

  /** Reports a key that has no meaning, and guesses which one it was meant to be. */
  private Optional<String> meant(Member member, List<String> known, List<String> absent) {
    Optional<String> meant = Spelling.nearest(kebab(member.key().text()), absent);
    at(member.key(), path)
        .refuse(HistoryProblems.UNKNOWN_KEY, Expectation.oneOf(known), meant.map(Located::quoted));
    return meant;
  }

  /** Programs write {@code recordedAt} rather than {@code recorded-at}. */
  private static String kebab(String key) {
    return key.length() > Id.LONGEST
        ? ""
        : key.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private String child(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private Located at(Value other, String otherPath) {
    return new Located(other, otherPath, report, isWithheld);
  }

  /** Reports that a key which must be there is not. */
  <T> Optional<T> missing(String key, Expectation expected) {
    report.add(
        HistoryProblems.MISSING_KEY, child(key), value.spot(), "", expected, Optional.empty());
    return Optional.empty();
  }

  /** The items of a list; there may be none. */
  Optional<List<Located>> items() {
    if (!(value instanceof Items items)) {
      return refuse(HistoryProblems.WRONG_TYPE, Expectation.of(Kind.LIST));
    }
    List<Located> located = new ArrayList<>();
    for (Value item : items.items()) {
      located.add(at(item, path + "[" + (located.size() + 1) + "]"));
    }
    return Optional.of(located);
  }

  /** Text of any form. */
  Optional<String> text(Expectation expected) {
    return value instanceof Text text
        ? Optional.of(text.text())
        : refuse(HistoryProblems.WRONG_TYPE, expected);
  }

  /** An id, as the type that it names. */
  <I extends Id> Optional<I> id(Function<String, I> type) {
    Expectation expected = Expectation.of(Kind.ID);
    Optional<String> text = text(expected);
    if (text.isEmpty() || isId(text.get())) {
      return text.map(type);
    }
    String nearly = kebab(text.get()).strip().replaceAll("[\\s_./-]+", "-");
    return refuse(
        HistoryProblems.BAD_ID,
        expected,
        isId(nearly) ? Optional.of(quoted(nearly)) : Optional.empty());
  }

  /** One of several words. */
  Optional<String> oneOf(List<String> words) {
    Expectation expected = Expectation.oneOf(words);
    Optional<String> text = text(expected);
    return text.isEmpty() || words.contains(text.get())
        ? text
        : refuse(
            HistoryProblems.UNKNOWN_VALUE,
            expected,
            Spelling.nearest(kebab(text.get()), words).map(Located::quoted));
  }

  private static boolean isId(String text) {
    return text.length() <= Id.LONGEST && ID.matcher(text).matches();
  }

  /** A whole number from 0 to the greatest that fits. */
  Optional<Integer> number() {
    Expectation expected = Expectation.of(Kind.WHOLE_NUMBER);
    if (!(value instanceof Word word)
        || !word.isNumber()
        || !WHOLE.matcher(word.text()).matches()) {
      return refuse(HistoryProblems.WRONG_TYPE, expected, wholeNumber());
    }
    boolean fits =
        word.text().length() <= MOST_DIGITS
            && new BigInteger(word.text()).signum() >= 0
            && new BigInteger(word.text()).bitLength() < Integer.SIZE;
    return fits
        ? Optional.of(Integer.valueOf(word.text()))
        : refuse(
            HistoryProblems.OUT_OF_BOUNDS,
            Expectation.of(Kind.BETWEEN, "0", String.valueOf(Integer.MAX_VALUE)));
  }

  /** What a number in quotation marks, or with a fraction of nothing, was meant to be. */
  private Optional<String> wholeNumber() {
    String text =
        value instanceof Text quoted
            ? quoted.text()
            : value instanceof Word word ? word.text() : "";
    String whole = text.replaceFirst("\\.0+$", "");
    return whole.length() <= MOST_DIGITS && WHOLE.matcher(whole).matches()
        ? Optional.of(whole)
        : Optional.empty();
  }

  <T> Optional<T> refuse(DiagnosticType type, Expectation expected) {
    return refuse(type, expected, Optional.empty());
  }

  <T> Optional<T> refuse(DiagnosticType type, Expectation expected, Optional<String> suggestion) {
    return refuse(type, found(), expected, suggestion);
  }

  /** This value, refused without being repeated. */
  <T> Optional<T> refuseWithheld(DiagnosticType type, String found, Expectation expected) {
    return refuse(type, found, expected, Optional.empty());
  }

  private <T> Optional<T> refuse(
      DiagnosticType type, String found, Expectation expected, Optional<String> suggestion) {
    if (isWithheld) {
      report.add(type, path, value.spot(), "", expected, Optional.empty());
    } else {
      report.add(type, path, value.spot(), found, expected, suggestion);
    }
    return Optional.empty();
  }

  /** Of a list or an object, only which it is: a reference may stand in it. */
  private String found() {
    if (value instanceof Text text) {
      return quoted(text.text());
    }
    if (value instanceof Word word) {
      return word.text();
    }
    return value instanceof Items ? "[…]" : "{…}";
  }

  static String quoted(String text) {
    return '"' + text + '"';
  }
}
