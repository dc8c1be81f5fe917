package org.mustafid.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Section;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.name.Id;

/** Places in the printed document, by the sections that a document declares. */
final class Clauses {
  private static final Pattern SHORTHAND = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");
  private static final Pattern ITEM = Pattern.compile("(.+)-([1-9][0-9]{0,4})");
  private static final Pattern NEARLY_AN_ITEM =
      Pattern.compile("([a-z][a-z0-9-]*?)[^a-z0-9]*0*([1-9][0-9]{0,4})");

  /** A section, a hyphen and a position. */
  static final int LONGEST = Id.LONGEST + 6;

  private final Map<String, Section> sections = new HashMap<>();
  private final Agreement<String> marks = new Agreement<>();
  private final Names names;

  Clauses(Names names) {
    this.names = names;
  }

  /** Makes the sections known that could be decoded. */
  void declare(List<Section> decoded) {
    decoded.forEach(section -> sections.put(section.id().value(), section));
  }

  /** A place with the mark that it has in print. */
  Optional<Clause> read(Located value) {
    Optional<Fields> fields =
        value.fields(
            word ->
                SHORTHAND.matcher(word).matches()
                    ? Optional.of(Map.entry("id", word))
                    : Optional.empty(),
            "id",
            "printed");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    int before = value.report().failures();
    Optional<Clause> place = fields.get().require("id").flatMap(this::place);
    Optional<String> printed = fields.get().find("printed").flatMap(Located::text);
    if (value.report().failures() > before) {
      return Optional.empty();
    }
    if (printed.isEmpty()) {
      return place;
    }
    Clause clause = place.orElseThrow().printedAs(printed.get());
    marks.add(clause.id(), printed.get(), value.valueOf("printed"));
    return Optional.of(clause);
  }

  /** Reports the places that have one mark in print here and another there; asked in the end. */
  void refuseConflicts() {
    marks.refuseOthers(
        Problems.CONFLICTING_MARK, (mark, line) -> Expectation.of(Kind.AS_IN_LINE, mark, line));
  }

  /** A section, or an item of one; {@code C-6} and {@code c-6} are the same. */
  private Optional<Clause> place(Located value) {
    Optional<String> written = value.word(Expectation.of(Kind.CLAUSE));
    if (written.isEmpty()) {
      return Optional.empty();
    }
    String id = written.get().toLowerCase(Locale.ROOT);
    boolean ascii = written.get().chars().allMatch(character -> character < 128);
    if (!ascii || id.length() > LONGEST) {
      String digits = Numbers.withAsciiDigits(written.get());
      return value.refuse(
          Problems.BAD_CLAUSE,
          Expectation.of(Kind.CLAUSE),
          SHORTHAND.matcher(digits).matches() ? Optional.of(digits) : Optional.empty());
    }
    if (names.ids().contains(id)) {
      return section(value, id).map(Clause::of);
    }
    Matcher item = ITEM.matcher(id);
    if (item.matches() && names.ids().contains(item.group(1))) {
      return section(value, item.group(1))
          .map(section -> Clause.of(section, Integer.parseInt(item.group(2))));
    }
    Matcher nearly = NEARLY_AN_ITEM.matcher(id);
    if (nearly.matches() && !item.matches() && names.ids().contains(nearly.group(1))) {
      String section = written.get().substring(0, nearly.group(1).length());
      return value.refuse(
          Problems.BAD_CLAUSE,
          Expectation.of(Kind.CLAUSE),
          Optional.of(section + "-" + nearly.group(2)));
    }
    String section = item.matches() ? item.group(1) : id;
    boolean isNumbered = !item.matches() && section.matches(".+-[0-9]+"); // with 0, or too far on
    if (isNumbered || section.length() > Id.LONGEST || !section.matches(Id.FORM)) {
      return value.refuse(Problems.BAD_CLAUSE, Expectation.of(Kind.CLAUSE));
    }
    String position = item.matches() ? "-" + item.group(2) : "";
    return names.refuse(value, section, nearest -> nearest + position);
  }

  private Optional<Section> section(Located reference, String id) {
    Optional<Section> section = Optional.ofNullable(sections.get(id));
    if (section.isEmpty()) {
      reference.report().passOver(); // it is declared, with a mistake of its own
    }
    return section;
  }
}
