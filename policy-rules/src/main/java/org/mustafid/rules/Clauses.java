package org.mustafid.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Section;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.name.Id;
import org.mustafid.name.PolicyId;
import org.mustafid.rules.Node.Mapping;

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
   * @param policy whose print it is, as written; empty for the document's own
   * @param names of its sections
   * @param sections those of them that could be decoded
   */
  private record Print(
      int firstLayer, Optional<String> policy, Names names, Map<String, Section> sections) {
    static Print of(int firstLayer, Optional<String> policy, Names names, List<Section> decoded) {
      Map<String, Section> sections = new HashMap<>();
      decoded.forEach(section -> sections.put(section.id().value(), section));
      return new Print(firstLayer, policy, names, sections);
    }

    boolean isOf(String id) {
      return policy.equals(Optional.of(id));
    }
  }

  /** A section, a hyphen and a position. */
  static final int LONGEST = Id.LONGEST + 6;

  private final Agreement<String> marks = new Agreement<>();
  private final List<Print> layered = new ArrayList<>();
  private final List<Print> declared = new ArrayList<>();
  private final Names policies;
  private boolean citeOwn;

  /**
   * No places yet.
   *
   * @param policies those whose prints the document declares
   */
  Clauses(Names policies) {
    this.policies = policies;
  }

  /** Makes the document's own print known. */
  void addOwn(Names names, List<Section> sections) {
    layered.add(Print.of(0, Optional.empty(), names, sections));
  }

  /** Makes a print known that the layers from this one on cite; after that of those above it. */
  void addLayered(int firstLayer, Node policy, Names names, List<Section> sections) {
    layered.add(Print.of(firstLayer, Fields.textOf(policy), names, sections));
  }

  /** Makes a print known that clauses cite by the name of its policy, whatever their layer. */
  void addDeclared(Optional<String> policy, Names names, List<Section> sections) {
    declared.add(Print.of(0, policy, names, sections));
  }

  /** Whether a clause that was read does not say in whose print it is. */
  boolean citeOwn() {
    return citeOwn;
  }

  /** Whether the document builds on one that has the print of a policy. */
  boolean isLayered(String policy) {
    return layered.stream().anyMatch(print -> print.isOf(policy));
  }

  /**
   * The printed documents that a place in a layer can be in: that of the layer, and behind it those
   * that it builds on. A base never cites what is built on it.
   */
  private List<Print> citedBy(Located value) {
    int layer = value.node().span().layer();
    int own = 0;
    while (own + 1 < layered.size() && layered.get(own + 1).firstLayer() <= layer) {
      own++;
    }
    return layered.subList(own, layered.size());
  }

  /** The print of a policy on which the layer builds, or which is declared; of no other. */
  private List<Print> citedByName(Located policy) {
    Optional<String> id = policy.id(PolicyId.class, PolicyId::of).map(Id::value);
    if (id.isEmpty()) {
      return List.of();
    }
    List<Print> others = new ArrayList<>(citedBy(policy));
    others.remove(0); // its own, which is cited without a name
    others.addAll(declared);
    Optional<Print> named = others.stream().filter(print -> print.isOf(id.get())).findFirst();
    if (named.isEmpty()) {
      Set<String> known = new LinkedHashSet<>();
      others.forEach(print -> print.policy().ifPresent(known::add));
      policies.with(known).refuse(policy, id.get(), nearest -> nearest);
    }
    return named.stream().toList();
  }

  /** A place with the mark that it has in print. */
  Optional<Clause> read(Located value) {
    Optional<String> parts = inParts(value);
    if (parts.isPresent()) {
      return value.refuse(
          Problems.WRONG_TYPE, Expectation.of(Kind.MAPPING, "id", "printed"), parts);
    }
    Optional<Fields> fields =
        value.fields(
            word ->
                SHORTHAND.matcher(word).matches()
                    ? Optional.of(Map.entry("id", word))
                    : Optional.empty(),
            "id",
            "printed",
            "printed-in");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    int before = value.report().failures();
    Optional<Located> named = fields.get().find("printed-in");
    List<Print> cited = named.map(this::citedByName).orElseGet(() -> citedBy(value));
    citeOwn |= named.isEmpty();
    Optional<Clause> place = fields.get().require("id").flatMap(each -> place(each, cited));
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

  /** A place whose section and position were written under keys of their own. */
  private static Optional<String> inParts(Located value) {
    Located section = value.valueOf("section");
    if (section == value || !(value.node() instanceof Mapping mapping)) {
      return Optional.empty();
    }
    List<String> others =
        mapping.entries().stream()
            .filter(entry -> !Fields.isKey(entry, Set.of("section", "printed")))
            .flatMap(entry -> Fields.textOf(entry.value()).stream())
            .filter(text -> Numbers.parse(text).isPresent())
            .toList();
    return others.size() == 1 && mapping.entries().size() == 2
        ? Fields.textOf(section.node()).map(name -> "{id: " + name + "-" + others.get(0) + "}")
        : Optional.empty();
  }

  /** Reports the places that have one mark in print here and another there; asked in the end. */
  void refuseConflicts() {
    marks.refuseOthers(
        Problems.CONFLICTING_MARK, (mark, line) -> Expectation.of(Kind.AS_IN_LINE, mark, line));
  }

  /** A section, or an item of one; {@code C-6} and {@code c-6} are the same. */
  private Optional<Clause> place(Located value, List<Print> cited) {
    if (cited.isEmpty()) {
      return Optional.empty(); // whose print it is in is not known, which was reported
    }
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
    Names names = cited.stream().map(Print::names).reduce(Names::and).orElseThrow();
    if (names.ids().contains(id)) {
      return section(value, id, cited).map(Clause::of);
    }
    Matcher item = ITEM.matcher(id);
    if (item.matches() && names.ids().contains(item.group(1))) {
      return section(value, item.group(1), cited)
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
    if (isNumbered || !Fields.isId(section)) {
      return value.refuse(Problems.BAD_CLAUSE, Expectation.of(Kind.CLAUSE));
    }
    String position = item.matches() ? "-" + item.group(2) : "";
    return names.refuse(value, section, nearest -> nearest + position);
  }

  private static Optional<Section> section(Located reference, String id, List<Print> cited) {
    Optional<Section> section =
        cited.stream()
            .filter(print -> print.names().ids().contains(id))
            .findFirst()
            .flatMap(print -> Optional.ofNullable(print.sections().get(id)));
    if (section.isEmpty()) {
      reference.report().passOver(); // it is declared, with a mistake of its own
    }
    return section;
  }
}
