package org.mustafid.rules;

import java.util.ArrayList;
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

  /**
   * A printed document.
   *
   * @param firstLayer the layer from which on documents cite it
   * @param names of its sections
   * @param sections those of them that could be decoded
   */
  private record Print(int firstLayer, Names names, Map<String, Section> sections) {}

  /** A section, a hyphen and a position. */
  static final int LONGEST = Id.LONGEST + 6;

  private final Agreement<String> marks = new Agreement<>();
  private final List<Print> prints = new ArrayList<>();

  /** The places of one printed document. */
  Clauses(Names names) {
    addPrint(0, names);
  }

  /** Makes a printed document known that the layers from this one on cite. */
  void addPrint(int firstLayer, Names names) {
    prints.add(new Print(firstLayer, names, new HashMap<>()));
  }

  /** Makes the sections of a printed document known that could be decoded. */
  void declare(int print, List<Section> decoded) {
    decoded.forEach(section -> prints.get(print).sections().put(section.id().value(), section));
  }

  /**
   * The printed documents that a place in a layer can be in: that of the layer, and behind it those
   * that it builds on. A base never cites what is built on it.
   */
  private List<Print> citedBy(Located value) {
    int layer = value.node().span().layer();
    int first = 0;
    while (first + 1 < prints.size() && prints.get(first + 1).firstLayer() <= layer) {
      first++;
    }
    return prints.subList(first, prints.size());
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
    String print = clause.section().printedIn().map(policy -> policy + " ").orElse("");
    marks.add(print + clause.id(), printed.get(), value.valueOf("printed"));
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
    Names names = citedBy(value).stream().map(Print::names).reduce(Names::and).orElseThrow();
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
    Optional<Section> section =
        citedBy(reference).stream()
            .filter(print -> print.names().ids().contains(id))
            .findFirst()
            .flatMap(print -> Optional.ofNullable(print.sections().get(id)));
    if (section.isEmpty()) {
      reference.report().passOver(); // it is declared, with a mistake of its own
    }
    return section;
  }
}
