package org.mustafid.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.name.Id;
import org.mustafid.rules.Node.Entry;
import org.mustafid.rules.Node.Mapping;
import org.mustafid.rules.Node.Scalar;

/**
 * The values of a mapping by their keys. A misspelt key is reported and then read as the one that
 * it was meant to be, so that mistakes behind it are found and none is invented.
 */
final class Fields {
  private static final Pattern ID = Pattern.compile(Id.FORM);

  /** A key, a sign that is or may be taken for a colon, and a value. */
  private static final Pattern GLUED =
      Pattern.compile("([a-z][a-z0-9-]{0,63})\\s*([^\\s\\p{L}\\p{N}_-])\\s*(\\S.*)");

  private final Located owner;
  private final Map<String, Located> values = new LinkedHashMap<>();
  private final Map<String, Located> keys = new LinkedHashMap<>();
  private final List<String> unknown = new ArrayList<>();
  private boolean keyLost;

  private Fields(Located owner) {
    this.owner = owner;
  }

  /**
   * Sorts out the keys of a mapping.
   *
   * @param known the keys that have a meaning here, the likely ones for a misspelt key
   * @param alsoKnown other keys that may stand here
   */
  static Fields of(
      Located owner, Mapping mapping, List<String> known, Predicate<String> alsoKnown) {
    Fields fields = new Fields(owner);
    // A key that a base has is absent all the same from the document that misspells it.
    Map<Integer, List<String>> absent = new HashMap<>();
    for (Entry entry : mapping.entries()) {
      List<String> here =
          absent.computeIfAbsent(entry.key().span().layer(), layer -> new ArrayList<>(known));
      textOf(entry.key()).ifPresent(here::remove);
    }
    List<Entry> own = mapping.entries();
    Optional<Entry> next = owner.path().endsWith("]") ? nextEntry(mapping) : Optional.empty();
    if (next.isPresent()) {
      own = own.subList(0, own.indexOf(next.get()));
      fields.keyLost = true; // what is behind it belongs to another entry
      refuseWithoutHyphen(owner, next.get());
    }
    for (int i = 0; i < own.size(); i++) {
      int inner = Keys.notIndented(own, i);
      if (inner > 0) {
        fields.refuseNotIndented(own.get(i), own.get(i + 1));
        i += inner;
        continue;
      }
      Entry entry = own.get(i);
      fields.add(
          entry, known, alsoKnown, absent.getOrDefault(entry.key().span().layer(), List.of()));
    }
    return fields;
  }

  /** Reports keys that belong below another one, and begin in its column. */
  private void refuseNotIndented(Entry outer, Entry inner) {
    String name = textOf(outer.key()).orElseThrow();
    keyLost = true;
    new Located(inner.key(), owner.path(), owner.report(), owner.constraints())
        .refuse(
            Problems.MISPLACED_KEY,
            Expectation.of(Kind.IN_ENTRY, name),
            textOf(inner.key()).map(text -> "  " + text));
  }

  /**
   * The first key of a mapping where it stands again on a line of its own and others do so behind
   * it: there the next entry of a list begins, whose hyphen is missing.
   */
  static Optional<Entry> nextEntry(Mapping mapping) {
    List<Entry> entries = mapping.entries();
    Optional<String> first = entries.stream().findFirst().flatMap(each -> textOf(each.key()));
    for (int i = 1; first.isPresent() && i < entries.size(); i++) {
      Node.Span here = entries.get(i).key().span();
      Node.Span above = entries.get(0).key().span();
      boolean isBelow = here.line() > above.line() && here.column() == above.column();
      if (isBelow && textOf(entries.get(i).key()).equals(first)) {
        Set<Optional<String>> before = keysOf(entries.subList(1, i));
        boolean goesOn =
            keysOf(entries.subList(i + 1, entries.size())).stream().anyMatch(before::contains);
        return goesOn ? Optional.of(entries.get(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Set<Optional<String>> keysOf(List<Entry> entries) {
    return entries.stream().map(each -> textOf(each.key())).collect(Collectors.toSet());
  }

  /** The hyphen takes the place of the blanks before the key. */
  private static void refuseWithoutHyphen(Located owner, Entry next) {
    Node.Span key = next.key().span();
    int blanks = Math.min(2, key.column() - 1);
    Node.Span place =
        new Node.Span(key.layer(), key.line(), key.column() - blanks, key.length() + blanks);
    String text = textOf(next.key()).orElseThrow();
    owner
        .report()
        .add(
            Problems.DUPLICATE_KEY,
            owner.path() + "." + text,
            place,
            " ".repeat(blanks) + text,
            Expectation.of(Kind.HYPHEN),
            blanks == 2 ? Optional.of("- " + text) : Optional.empty());
  }

  private void add(
      Entry entry, List<String> known, Predicate<String> alsoKnown, List<String> absent) {
    Located key = new Located(entry.key(), owner.path(), owner.report(), owner.constraints());
    Optional<String> text =
        entry.key() instanceof Scalar
            ? key.single(Expectation.oneOf(known)).map(Scalar::text)
            : key.refuse(Problems.WRONG_TYPE, Expectation.oneOf(known));
    if (text.isEmpty()) {
      keyLost = true; // it may have been any key, so none is missing
    } else if (isGlued(entry) && refusedAsGlued(key, text.get(), known)) {
      keyLost = true;
    } else if (isGlued(entry) && known.equals(Located.OURS) && !known.contains(text.get())) {
      key.refuse(Problems.UNKNOWN_KEY, Expectation.of(Kind.QUOTED_COMMA));
    } else if (!known.contains(text.get()) && !alsoKnown.test(text.get())) {
      Optional<String> meant = refuseUnknown(key, text.get(), known, absent);
      if (meant.isEmpty()) {
        unknown.add(text.get());
        keyLost |= text.get().chars().anyMatch(letter -> letter > 127); // it may have been any key
      }
      meant.ifPresent(absent::remove);
      meant.ifPresent(name -> values.put(name, owner.child(name, entry.value())));
    } else if (values.containsKey(text.get())) {
      key.at(owner.child(text.get(), entry.key()).path())
          .refuse(
              Problems.DUPLICATE_KEY,
              Expectation.of(
                  Kind.ONCE_IN_LINE, String.valueOf(placeOf(text.get()).place().line())));
    } else {
      values.put(text.get(), owner.child(text.get(), entry.value()));
      keys.put(text.get(), key);
    }
  }

  /** Whether an entry has no value, perhaps because it stands behind its key without a blank. */
  private static boolean isGlued(Entry entry) {
    return entry.value() instanceof Scalar scalar && scalar.isNothing();
  }

  /** Reports a key that its value sticks to, or that a sign which is no colon parts from it. */
  private static boolean refusedAsGlued(Located key, String text, List<String> known) {
    Matcher glued = GLUED.matcher(text);
    if (!glued.matches() || !known.contains(glued.group(1))) {
      return false;
    }
    String meant = glued.group(1) + ": " + glued.group(3);
    int sign = glued.group(2).codePointAt(0);
    if (Disguise.sign(sign).isPresent()) {
      key.refuse(
          Problems.LOOK_ALIKE,
          Expectation.of(Kind.ASCII, SourceText.name(sign)),
          Optional.of(meant));
    } else {
      key.refuse(Problems.UNKNOWN_KEY, Expectation.of(Kind.COLON_AFTER_KEY), Optional.of(meant));
    }
    return true;
  }

  /** A key that is there; in place of a misspelt one its value. */
  private Located placeOf(String key) {
    return keys.getOrDefault(key, Objects.requireNonNull(values.get(key)));
  }

  /** Reports a key that has no meaning here, and guesses which one it was meant to be. */
  private static Optional<String> refuseUnknown(
      Located key, String text, List<String> known, List<String> absent) {
    Optional<Disguise> disguise = Disguise.of(text).filter(each -> absent.contains(each.meant()));
    if (disguise.isPresent()) {
      key.refuse(disguise.get());
      return disguise.map(Disguise::meant);
    }
    Optional<String> meant =
        Spelling.nearest(text, absent).or(() -> Wording.meantKey(text, absent));
    Optional<Expectation> home = meant.isEmpty() ? Keys.home(text, key.path()) : Optional.empty();
    if (home.isPresent()) {
      key.refuse(Problems.MISPLACED_KEY, home.get());
    } else {
      key.refuse(Problems.UNKNOWN_KEY, Expectation.oneOf(known), meant);
    }
    return meant;
  }

  /** The value of a key, if the key is there. */
  Optional<Located> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The value of a key that must be there. */
  Optional<Located> require(String key) {
    return require(key, Problems.MISSING_KEY);
  }

  /** The value of a key, whose lack is a problem of its own. */
  Optional<Located> require(String key, DiagnosticType whenMissing) {
    return require(key, whenMissing, Keys.expected(owner.child(key, owner.node()).path()));
  }

  /** The value of a key, whose lack is reported in its own way. */
  Optional<Located> require(String key, DiagnosticType whenMissing, Expectation expected) {
    Optional<Located> value = find(key);
    if (value.isEmpty() && isToBeTold(key)) {
      owner.child(key, owner.node()).missing(whenMissing, expected);
    }
    return value;
  }

  /** The value of a key without which another one that is there means nothing. */
  Optional<Located> requireBeside(String asking, String key) {
    Optional<Located> value = find(key);
    if (value.isEmpty() && isToBeTold(key)) {
      String path = owner.child(key, owner.node()).path();
      placeOf(asking).at(path).refuse(Problems.MISSING_KEY, Keys.beside(path));
    }
    return value;
  }

  /** Whether the lack of a key is a mistake of its own, and not due to another one. */
  private boolean isToBeTold(String key) {
    boolean isMisspelt =
        unknown.stream().anyMatch(each -> Spelling.nearest(each, List.of(key)).isPresent());
    if (keyLost || isMisspelt) {
      owner.report().passOver();
    }
    return !keyLost && !isMisspelt;
  }

  /** Refuses keys that have a meaning here, but not beside the others that are there. */
  void refuseKeys(List<String> refused, List<String> accepted) {
    refuseKeys(refused, key -> Expectation.oneOf(accepted));
  }

  /**
   * The same where there is a reason to be told.
   *
   * @param expected what should be there instead of a key
   */
  void refuseKeys(List<String> refused, Function<String, Expectation> expected) {
    for (String key : refused) {
      if (keys.containsKey(key)) {
        placeOf(key).refuse(Problems.MISPLACED_KEY, expected.apply(key));
      }
    }
  }

  /** All values by their keys, in the order of the document. */
  Map<String, Located> all() {
    return values;
  }

  /** Where these keys and values stand. */
  Located owner() {
    return owner;
  }

  /** The id of an entry of a list, if it can be made out; safe to be shown in a path. */
  static Optional<String> idOf(Node entry) {
    if (!(entry instanceof Mapping mapping)) {
      return Optional.empty();
    }
    return mapping.entries().stream()
        .filter(each -> textOf(each.key()).equals(Optional.of("id")))
        .findFirst()
        .flatMap(each -> textOf(each.value()))
        .filter(Fields::isId);
  }

  /** Whether a text has the form of an id, which of a long one is not asked. */
  static boolean isId(String text) {
    return text.length() <= Id.LONGEST && ID.matcher(text).matches();
  }

  /** Whether an entry of a list has a key. */
  static boolean has(Node entry, String key) {
    return entry instanceof Mapping mapping
        && mapping.entries().stream().anyMatch(each -> textOf(each.key()).equals(Optional.of(key)));
  }

  /** Whether a key is one of several. */
  static boolean isKey(Entry entry, Set<String> keys) {
    return textOf(entry.key()).filter(keys::contains).isPresent();
  }

  /** The text of a key or of another single value, if it can be made out. */
  static Optional<String> textOf(Node node) {
    return node instanceof Scalar scalar && !scalar.spoiled()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }
}
