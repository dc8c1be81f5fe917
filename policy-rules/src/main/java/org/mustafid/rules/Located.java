package org.mustafid.rules;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mustafid.date.DualDate;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.Problem;
import org.mustafid.diagnostic.Quoted;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import org.mustafid.rules.Node.Mapping;
import org.mustafid.rules.Node.Scalar;
import org.mustafid.rules.Node.Sequence;

/**
 * A node with the path that leads to it, and what a decoder can ask it for. An answer is empty only
 * after the reason was reported, so that each mistake is told once and by who knows most about it.
 */
final class Located {
  static final int EARLIEST_YEAR = 1900;
  static final int LATEST_YEAR = 9999;

  private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

  /** A number, a date, or several numbers. */
  static final Pattern NUMERIC = Pattern.compile("[+-]?[0-9\\u0660-\\u0669\\u06F0-\\u06F9 ./-]+");

  /** Of a longer text nobody knows whether it was meant as a list; and patterns would take long. */
  private static final int LONGEST_LIST = 256;

  /** What may stand between words of a list that has no brackets. */
  private static final String BETWEEN = "(?:\\s*[,;،؛/|&]\\s*|\\s+(?:or|and|أو|و)\\s+)";

  /** Words that somebody wrote as a list without its brackets. */
  private static final Pattern SEVERAL =
      Pattern.compile("[a-z0-9-]{1,64}(?:" + BETWEEN + "[a-z0-9-]{1,64})+");

  private static final Pattern WITHOUT_HYPHENS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

  /** Texts that need no quotation marks in braces. */
  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}[\\p{IsArabic} ]*");

  private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9 ]*");

  private static final Pattern DENIAL =
      Pattern.compile("(?i)un|(?:do[ _-]?not|don'?t|no|not|non|never|without)[ _-]");

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /** Languages of beneficiaries whose codes are a letter away from those of ours. */
  private static final Set<String> IN_USE = Set.of("bn", "es", "fr", "tr", "ur");

  /** The languages that a text must have. */
  static final List<String> OURS = List.of("ar", "en");

  private static final List<String> NAMES = List.of("id", "date", "event", "kind", "value");

  private static final Set<String> TRUTH =
      Set.of("true", "True", "TRUE", "false", "False", "FALSE");

  private static final Map<String, String> NEARLY_TRUE_OR_FALSE =
      Map.of("yes", "true", "on", "true", "no", "false", "off", "false");

  private final Node node;
  private final String path;
  private final Report report;
  private final Constraints constraints;

  Located(Node node, String path, Report report, Constraints constraints) {
    this.node = node;
    this.path = path;
    this.report = report;
    this.constraints = constraints;
  }

  Node node() {
    return node;
  }

  String path() {
    return path;
  }

  Problem.Place place() {
    Node.Span span = node.span();
    return new Problem.Place(path, span.line(), span.column(), span.length());
  }

  /** Whether a problem was reported at this very place. */
  boolean isRefused() {
    return report.hasAt(node.span());
  }

  Report report() {
    return report;
  }

  Constraints constraints() {
    return constraints;
  }

  /** The same node under another path. */
  Located at(String otherPath) {
    return new Located(node, otherPath, report, constraints);
  }

  Located child(String key, Node value) {
    return new Located(value, path.isEmpty() ? key : path + "." + key, report, constraints);
  }

  /**
   * This value, refused.
   *
   * @param suggestion a text for its place, which gets quotes if the value has them, as in JSON
   */
  <T> Optional<T> refuse(DiagnosticType type, Expectation expected, Optional<String> suggestion) {
    boolean quoted = node instanceof Scalar scalar && !scalar.plain();
    return refuseFor(type, expected, suggestion.map(text -> quoted ? quoted(text) : text));
  }

  /** This value, refused for another one that stands in its place as it is. */
  <T> Optional<T> refuseFor(
      DiagnosticType type, Expectation expected, Optional<String> suggestion) {
    Optional<String> fitting = suggestion.filter(each -> isOnOneLine());
    report.add(type, path, node.span(), found(), expected, fitting);
    return Optional.empty();
  }

  <T> Optional<T> refuse(DiagnosticType type, Expectation expected) {
    return refuse(type, expected, Optional.empty());
  }

  /** Whether what stands at its place is all of it; a folded text goes on behind its line. */
  boolean isOnOneLine() {
    String written = report.textAt(node.span());
    if (!(node instanceof Scalar scalar)) {
      return written.matches("\\{.*}|\\[.*]");
    }
    return scalar.plain()
        ? scalar.span().length() > 0 && written.equals(scalar.text())
        : written.matches("\".+\"|'.+'");
  }

  /** Reports that nothing stands at this path, at the place of the node that should hold it. */
  <T> Optional<T> missing(DiagnosticType type, Expectation expected) {
    report.add(Problem.of(type, place(), "", expected), node.span().layer());
    return Optional.empty();
  }

  private String found() {
    if (node instanceof Scalar scalar) {
      return scalar.plain() ? scalar.text() : quoted(scalar.text());
    }
    return report.textAt(node.span());
  }

  /** Asks the constraints of the attribute that this value is for. */
  <T> Optional<T> checked(Class<?> type, String attribute, T value) {
    Optional<Constraints.Violation> violation = constraints.check(type, attribute, value);
    if (violation.isEmpty()) {
      return Optional.of(value);
    }
    return refuse(violation.get().problem(), violation.get().expected());
  }

  /** A single word or number, or another single text that is not for people to read. */
  Optional<Scalar> scalar(Expectation expected) {
    Optional<Scalar> single = single(expected);
    Optional<Disguise> disguise = single.map(Scalar::text).flatMap(Disguise::of);
    return disguise.isPresent() ? refuse(disguise.get()) : single;
  }

  /** This value, refused for what it looks like; who wrote quotation marks gets them back. */
  <T> Optional<T> refuse(Disguise disguise) {
    String meant = disguise.meant();
    boolean mayBeQuoted =
        Numbers.toAscii(meant).isEmpty() && !meant.equals("true") && !meant.equals("false");
    return disguise.problem().equals(Problems.CURLY_QUOTES) && mayBeQuoted
        ? refuseFor(disguise.problem(), disguise.expected(), Optional.of(quoted(meant)))
        : refuse(disguise.problem(), disguise.expected(), Optional.of(meant));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  /** A single text that is there and of which no problem is known yet. */
  Optional<Scalar> single(Expectation expected) {
    if (!(node instanceof Scalar scalar)) {
      return refuse(
          Problems.WRONG_TYPE,
          expected,
          node instanceof Sequence ? only().flatMap(Fields::textOf) : named());
    }
    if (!scalar.spoiled() && scalar.isNothing()) {
      return refuse(Problems.WRONG_TYPE, expected);
    }
    if (scalar.spoiled()) {
      report.passOver();
      return Optional.empty();
    }
    return Optional.of(scalar);
  }

  /**
   * Text, quoted or not; {@code 1072} is as good as {@code "1072"}, but not a number in quotation
   * marks that YAML takes for a part of it.
   */
  Optional<String> text() {
    Optional<Disguise> quotes =
        node instanceof Scalar scalar && scalar.plain() && !scalar.spoiled()
            ? Disguise.ofQuotes(scalar.text())
                .filter(each -> NUMERIC.matcher(each.meant()).matches())
            : Optional.empty();
    return quotes.isPresent()
        ? refuseFor(
            Problems.CURLY_QUOTES,
            quotes.get().expected(),
            Optional.of(quoted(quotes.get().meant())))
        : freeText();
  }

  /** Text for people to read. */
  private Optional<String> freeText() {
    Expectation expected = Expectation.of(Kind.TEXT);
    if (node instanceof Scalar scalar && !scalar.spoiled() && Quoted.isBlank(scalar.text())) {
      return refuse(Problems.BLANK_TEXT, expected);
    }
    return single(expected).map(Scalar::text);
  }

  /** {@code true} or {@code false}, in these letters and without quotes. */
  Optional<Boolean> trueOrFalse() {
    Expectation expected = Expectation.of(Kind.TRUE_OR_FALSE);
    Optional<Scalar> scalar = scalar(expected);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String text = scalar.get().text();
    String lower = text.toLowerCase(Locale.ROOT);
    if (scalar.get().plain() && (text.equals("true") || text.equals("false"))) {
      return Optional.of(text.equals("true"));
    }
    Optional<String> meant =
        lower.equals("true") || lower.equals("false")
            ? Optional.of(lower)
            : Optional.ofNullable(NEARLY_TRUE_OR_FALSE.get(lower));
    return refuseFor(Problems.WRONG_TYPE, expected, meant);
  }

  /**
   * A whole number without quotes.
   *
   * @param least the smallest one that is accepted
   * @param most the greatest one that is accepted
   */
  Optional<Integer> number(int least, int most) {
    Expectation expected = Expectation.of(Kind.WHOLE_NUMBER);
    Optional<Scalar> scalar = scalar(expected);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> ascii = Numbers.toAscii(scalar.get().text());
    if (ascii.isEmpty() || !scalar.get().plain()) {
      return refuseFor(Problems.WRONG_TYPE, expected, ascii);
    }
    Optional<Integer> number = Numbers.parse(ascii.get());
    return number.isPresent() && number.get() >= least && number.get() <= most
        ? number
        : refuse(
            Problems.OUT_OF_BOUNDS,
            Expectation.of(Kind.BETWEEN, String.valueOf(least), String.valueOf(most)));
  }

  /** A Gregorian date as {@code YYYY-MM-DD}, quoted or not, in digits of one system. */
  Optional<LocalDate> date() {
    Expectation expected = Expectation.of(Kind.DATE);
    Optional<Scalar> scalar = scalar(expected);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String ascii = Numbers.withAsciiDigits(scalar.get().text());
    Matcher date = DATE.matcher(ascii);
    if (date.matches()) {
      Optional<LocalDate> day = dayOf(date);
      return day.isPresent() ? day : refuse(Problems.BAD_DATE, expected, dayMeant(ascii));
    }
    return refuse(Problems.BAD_DATE, expected, dayMeant(ascii));
  }

  /**
   * The one day that a text names as people print dates: with the day first, with the name of a
   * month, or in the Hijri calendar, whose day is that of Umm al-Qura.
   */
  private static Optional<String> dayMeant(String text) {
    if (text.length() > Id.LONGEST) {
      return Optional.empty();
    }
    String day = text.replaceFirst("[T ][0-9]{2}:[0-9]{2}\\S*$", ""); // whatever the time of day
    String printed = WITHOUT_HYPHENS.matcher(day).replaceFirst("$1-$2-$3");
    return DualDate.parse(printed)
        .day()
        .filter(each -> each.getYear() >= EARLIEST_YEAR)
        .map(LocalDate::toString);
  }

  /**
   * An instant as ISO 8601 writes it, in a year that a date may have, with its offset from UTC;
   * text without one means many.
   */
  Optional<Instant> instant() {
    Expectation expected = Expectation.of(Kind.INSTANT);
    Optional<Scalar> scalar = scalar(expected);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String ascii = Numbers.withAsciiDigits(scalar.get().text());
    try {
      OffsetDateTime time = OffsetDateTime.parse(ascii);
      return time.getYear() >= EARLIEST_YEAR && time.getYear() <= LATEST_YEAR
          ? Optional.of(time.toInstant())
          : refuse(Problems.BAD_DATE, expected);
    } catch (DateTimeParseException e) {
      return refuse(Problems.BAD_DATE, expected);
    }
  }

  private static Optional<LocalDate> dayOf(Matcher date) {
    if (Integer.parseInt(date.group(1)) < EARLIEST_YEAR) {
      return Optional.empty(); // a Hijri date that was written in the place of a Gregorian one
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(2)),
              Integer.parseInt(date.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty(); // such as 30 February; the caller quotes what was written
    }
  }

  /** A word that is no truth value of YAML or JSON; in quotation marks it may look like one. */
  Optional<String> word(Expectation expected) {
    Optional<Scalar> scalar = scalar(expected);
    if (scalar.isPresent() && scalar.get().plain() && TRUTH.contains(scalar.get().text())) {
      return refuseFor(Problems.WRONG_TYPE, expected, Optional.of(quoted(scalar.get().text())));
    }
    return scalar.map(Scalar::text);
  }

  /** An id, as the type that it names. */
  <I extends Id> Optional<I> id(Class<I> type, Function<String, I> factory) {
    return id(type, "value", factory);
  }

  /**
   * An id that something else has.
   *
   * @param expected which ones there are
   * @param meant the one of them that an id is which is no text of an id yet
   */
  <I extends Id> Optional<I> id(
      Class<I> type,
      Function<String, I> factory,
      Expectation expected,
      Function<String, Optional<String>> meant) {
    return id(type, "value", factory, expected, meant);
  }

  /** An id that becomes an attribute of a type. */
  <I> Optional<I> id(Class<?> type, String attribute, Function<String, I> factory) {
    return id(type, attribute, factory, Expectation.of(Kind.ID), Optional::of);
  }

  private <I> Optional<I> id(
      Class<?> type,
      String attribute,
      Function<String, I> factory,
      Expectation expected,
      Function<String, Optional<String>> meant) {
    Optional<String> text = word(expected);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    // Length first: the validator's pattern recurses once for each part of an id.
    if (!Fields.isId(text.get())) {
      String nearly =
          text.get()
              .strip()
              .toLowerCase(Locale.ROOT)
              .replaceAll("[.,;:!]+$", "")
              .replaceAll("[\\s_./-]+", "-")
              .replaceAll("^-|-$", "");
      return refuse(
          Problems.BAD_ID, expected, Fields.isId(nearly) ? meant.apply(nearly) : Optional.empty());
    }
    return checked(type, attribute, text.get()).map(factory);
  }

  /** One of several words. */
  Optional<String> oneOf(Collection<String> options) {
    Expectation expected = Expectation.oneOf(options);
    Optional<String> text = scalar(expected).map(Scalar::text);
    if (text.isEmpty() || options.contains(text.get())) {
      return text;
    }
    Optional<String> meant =
        Spelling.nearest(text.get(), options)
            .filter(word -> isDenial(word) || !isDenial(text.get()))
            .or(() -> Wording.meant(text.get(), options));
    return refuse(Problems.UNKNOWN_VALUE, expected, meant);
  }

  /** Whether a word says the opposite of what is behind its beginning. */
  private static boolean isDenial(String word) {
    return DENIAL.matcher(word).lookingAt();
  }

  /**
   * One of several well-known ids, each of which has a label that may have been written instead.
   */
  <I extends Id> Optional<I> oneOf(Collection<String> options, Function<String, I> factory) {
    Optional<String> labelled =
        Fields.textOf(node)
            .filter(text -> text.length() <= Id.LONGEST && !options.contains(text))
            .filter(text -> Disguise.of(text).isEmpty())
            .flatMap(
                text ->
                    options.stream()
                        .filter(each -> Wording.hasLabel(factory.apply(each).labels(), text))
                        .findFirst());
    return labelled.isPresent()
        ? refuse(Problems.UNKNOWN_VALUE, Expectation.oneOf(options), labelled)
        : oneOf(options).map(factory);
  }

  /** A text in Arabic, in English and perhaps in other languages. */
  Optional<Labels> labels() {
    return labels(OURS, Problems.MISSING_KEY);
  }

  /**
   * A text by language.
   *
   * @param required the languages that it must have
   * @param whenMissing how the lack of one is reported
   */
  Optional<Labels> labels(List<String> required, DiagnosticType whenMissing) {
    Expectation expected = Expectation.of(Kind.LABELS);
    if (!(node instanceof Mapping mapping)) {
      return scalarInstead(expected, inBothLanguages());
    }
    if (mapping.entries().isEmpty()) {
      return refuse(Problems.WRONG_TYPE, expected);
    }
    int before = report.failures();
    List<String> missing =
        required.stream().filter(language -> !Fields.has(node, language)).toList();
    Fields texts =
        Fields.of(
            this,
            mapping,
            OURS,
            language -> LANGUAGES.contains(language) && !isSlip(language, missing));
    Labels labels = Labels.none();
    for (Map.Entry<String, Located> text : texts.all().entrySet()) {
      Optional<String> label = text.getValue().freeText();
      if (label.isPresent()) {
        labels = labels.with(text.getKey(), label.get());
      }
    }
    for (String language : required) {
      texts.require(language, whenMissing);
    }
    return report.failures() == before ? Optional.of(labels) : Optional.empty();
  }

  /** An Arabic and a Latin text, which somebody wrote as one or as a list. */
  private Optional<String> inBothLanguages() {
    List<String> texts = new ArrayList<>();
    if (node instanceof Sequence list && list.items().size() == 2) {
      list.items().forEach(item -> Fields.textOf(item).ifPresent(texts::add));
    } else if (node instanceof Scalar scalar && scalar.text().length() <= LONGEST_LIST) {
      texts.addAll(List.of(scalar.text().split("\\s+[/|–-]\\s+", -1)));
    }
    Optional<String> arabic = texts.stream().filter(ARABIC.asMatchPredicate()).findFirst();
    Optional<String> latin = texts.stream().filter(LATIN.asMatchPredicate()).findFirst();
    return texts.size() == 2 && arabic.isPresent() && latin.isPresent()
        ? Optional.of("{ar: " + arabic.get() + ", en: " + latin.get() + "}")
        : Optional.empty();
  }

  /** A language that nobody here writes, in the place of one that must be there. */
  private static boolean isSlip(String language, List<String> missing) {
    return !IN_USE.contains(language)
        && missing.stream().anyMatch(each -> Spelling.distance(language, each) == 1);
  }

  /** Keys with values, all of them among those that are known here. */
  Optional<Fields> fields(String... keys) {
    return fields(word -> Optional.empty(), keys);
  }

  /**
   * Keys with values, of which a single word may have been written as an abbreviation.
   *
   * @param whole the key under which such a word belongs, and the word
   */
  Optional<Fields> fields(
      Function<String, Optional<Map.Entry<String, String>>> whole, String... keys) {
    if (node instanceof Mapping mapping) {
      return Optional.of(Fields.of(this, mapping, List.of(keys), key -> false));
    }
    Expectation expected = Expectation.of(Kind.MAPPING, keys);
    return scalarInstead(
        example().map(expected::suchAs).orElse(expected), unwrapped().or(() -> braced(whole)));
  }

  /** What the value could be; of an entry of a list without the brackets of the list. */
  private Optional<String> example() {
    return Keys.example(path)
        .map(
            each ->
                path.endsWith("]") && each.startsWith("[{")
                    ? each.substring(1, each.length() - 1)
                    : each);
  }

  private Optional<String> braced(Function<String, Optional<Map.Entry<String, String>>> whole) {
    return only()
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .flatMap(word -> whole.apply(word.text()).map(each -> braced(each, word.plain())));
  }

  /** This value, or the only one of a list that was written around it. */
  private Optional<Node> only() {
    if (!(node instanceof Sequence list)) {
      return Optional.of(node);
    }
    return list.items().size() == 1 ? list.items().stream().findFirst() : Optional.empty();
  }

  /** The keys with values that are the only entry of a list on one line. */
  private Optional<String> unwrapped() {
    return node instanceof Sequence
        ? only()
            .filter(Mapping.class::isInstance)
            .filter(each -> isOnOneLine())
            .map(each -> report.textAt(node.span()))
            .map(written -> written.substring(1, written.length() - 1).strip())
        : Optional.empty();
  }

  private static String braced(Map.Entry<String, String> field, boolean plain) {
    return plain
        ? "{" + field.getKey() + ": " + field.getValue() + "}"
        : "{" + quoted(field.getKey()) + ": " + quoted(field.getValue()) + "}";
  }

  /** A word that was written under a key which only says what it is. */
  private Optional<String> named() {
    return NAMES.stream().filter(this::hasOneKey).findFirst().flatMap(key -> valueOfOnlyKey());
  }

  /** The words of a list that has at least one, or other values that fit on one line. */
  List<Located> items() {
    // who wrote one word meant a list of one
    return items(
        node instanceof Scalar scalar && !scalar.isNothing()
            ? Optional.of("[" + found() + "]")
            : Optional.empty());
  }

  /** The entries of a list that has at least one. */
  List<Located> entries() {
    List<Located> items = items(Optional.empty());
    for (int i = 1; i < items.size(); i++) {
      if (items.get(i - 1).hasOneKey("id") && items.get(i).hasOneKeyButNoId()) {
        items.get(i).refuse(Problems.WRONG_TYPE, Expectation.of(Kind.NO_HYPHEN));
        return items.subList(0, i - 1); // what is behind it is not told apart
      }
    }
    return items;
  }

  private boolean hasOneKey(String key) {
    return node instanceof Mapping mapping
        && mapping.entries().size() == 1
        && Fields.isKey(mapping.entries().get(0), Set.of(key));
  }

  private boolean hasOneKeyButNoId() {
    return node instanceof Mapping mapping && mapping.entries().size() == 1 && !hasOneKey("id");
  }

  private List<Located> items(Optional<String> suggestion) {
    Expectation expected = Expectation.of(Kind.NOT_EMPTY_LIST);
    if (!(node instanceof Sequence sequence)) {
      scalarInstead(Keys.example(path).map(expected::suchAs).orElse(expected), suggestion);
      return List.of();
    }
    if (sequence.items().isEmpty()) {
      refuse(Problems.EMPTY_LIST, expected);
      return List.of();
    }
    return items(sequence);
  }

  /** The items of this list as they stand, each known by its id or its number, counted from 1. */
  List<Located> items(Sequence sequence) {
    List<Located> items = new ArrayList<>();
    for (Node item : sequence.items()) {
      String name = Fields.idOf(item).orElse(String.valueOf(items.size() + 1));
      items.add(new Located(item, path + "[" + name + "]", report, constraints));
    }
    return items;
  }

  /** The entries of a list, or the one value that stands for a list of one. */
  List<Located> itemsOrOne() {
    if (node instanceof Scalar scalar
        && !scalar.spoiled()
        && scalar.text().length() <= LONGEST_LIST) {
      String words = scalar.text().replaceFirst("^\\((.*)\\)$", "$1");
      if (SEVERAL.matcher(words).matches()) {
        String items = words.replaceAll(BETWEEN, ", ");
        refuseFor(
            Problems.WRONG_TYPE,
            Expectation.of(Kind.NOT_EMPTY_LIST),
            Optional.of("[" + items + "]"));
        return List.of();
      }
    }
    return node instanceof Scalar ? List.of(this) : items(valueOfOnlyKey());
  }

  /** Where keys with values stand instead of a word: the one word that is in them. */
  private Optional<String> valueOfOnlyKey() {
    return node instanceof Mapping mapping && mapping.entries().size() == 1 && isOnOneLine()
        ? Fields.textOf(mapping.entries().get(0).value())
        : Optional.empty();
  }

  private <T> Optional<T> scalarInstead(Expectation expected, Optional<String> suggestion) {
    if (node instanceof Scalar scalar && scalar.spoiled()) {
      report.passOver();
      return Optional.empty();
    }
    return refuseFor(Problems.WRONG_TYPE, expected, suggestion);
  }

  /** The value of a key as it stands, or this value itself if it has no such key. */
  Located valueOf(String key) {
    return node instanceof Mapping mapping
        ? mapping.entries().stream()
            .filter(entry -> entry.key() instanceof Scalar scalar && scalar.text().equals(key))
            .findFirst()
            .map(entry -> child(key, entry.value()))
            .orElse(this)
        : this;
  }
}
