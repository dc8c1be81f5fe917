package org.mustafid.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What would have been accepted in the place of a mistake, as data, so that it can be said in any
 * language. {@link #toString()} says it in short English.
 *
 * @param kind what sort of value
 * @param options words, numbers and ids that documents are made of, as the kind says; never a
 *     phrase of any language
 * @param example something that would have been accepted, if one helps
 */
public record Expectation(Kind kind, List<String> options, Optional<String> example) {
  /** The sorts of value that documents are made of. */
  public enum Kind {
    /** One of the options. */
    ONE_OF("one of "),
    /** One of the options but the first, or another id of the list whose key is the first. */
    DECLARED("an id declared under "),
    /** The key that is the option. */
    KEY("the key %s"),
    /** Keys with values; the keys are the options. */
    MAPPING("keys with values: "),
    /** Text. */
    TEXT("text"),
    /** A text by language. */
    LABELS("a text for each language", "{ar: …, en: …}"),
    /** An id. */
    ID("an id of lower-case letters, digits and single hyphens", "social-media"),
    /** A whole number. */
    WHOLE_NUMBER("a whole number"),
    /** A whole number between the two options, both inclusive. */
    BETWEEN("a whole number between %s and %s"),
    /** {@code true} or {@code false}. */
    TRUE_OR_FALSE("true or false"),
    /** An amount and a unit. */
    TERM("an amount and a unit", "15 working-days"),
    /** An amount and a unit, or no such key. */
    TERM_OR_NO_KEY("an amount and a unit, or no such key where none is set", "15 working-days"),
    /** One of the options, which are units; hours of work are none. */
    NO_WORKING_HOURS("working hours cannot be counted; one of "),
    /** A Gregorian date. */
    DATE("a Gregorian date as YYYY-MM-DD", "2026-03-08"),
    /** A point in time with its offset from UTC. */
    INSTANT("an instant with its offset from UTC", "2026-03-08T06:00:00Z"),
    /** A list. */
    LIST("a list"),
    /** A date after the option. */
    AFTER("a day after %s"),
    /** A list that has an entry. */
    NOT_EMPTY_LIST("a list with one entry or more"),
    /** Something that no other entry of its list is. */
    UNIQUE("an id that no other entry of the list has"),
    /** Something that no other entry of its list is, as the one in the line that is the option. */
    TAKEN("an id that no other entry of the list has; the one in line %s has it"),
    /** A key that its mapping does not have yet. */
    ONCE("each key once"),
    /** A key that its mapping does not have yet, as in the line that is the option. */
    ONCE_IN_LINE("each key once; this one stands in line %s"),
    /** The key that is the option, which the key at this place cannot do without. */
    BESIDE("the key %s beside this one"),
    /** Nothing under this key. */
    NO_KEY("no such key here"),
    /** This under the key that is the option. */
    UNDER_KEY("this under the key %s"),
    /** This key in an entry of one of the options, which are keys. */
    IN_ENTRY("this key in an entry of "),
    /** This key among those of the document. */
    IN_DOCUMENT("this key at the beginning of a line, among those of the document"),
    /** This key beside the option, in which it stands. */
    OUTSIDE("this key beside %s, not in it"),
    /** No effect of a return, because the promise starts at the last completion. */
    NO_RETURN("no such key, because a return undoes a start at the last completion"),
    /** No key that is the first option, because of the second, by which the promise repeats. */
    KEPT_ONCE("no %s beside %s, because what repeats is neither paused nor extended"),
    /** A place in the printed document. */
    CLAUSE("a section, a hyphen and a position", "C-6"),
    /** What the first option is, as in the line that is the second. */
    AS_IN_LINE("%s, as in line %s"),
    /** The reading that has this id in the line that is the option. */
    READING_OF_LINE("the choice and the alternatives of line %s, or an id of its own"),
    /** What the document that is the first option says in the line that is the second. */
    AS_IN_DOCUMENT("the same as in %s, line %s"),
    /** A document that another one may build on. */
    BASE("the id of a shipped document, or a file in the same folder", "./template.yaml"),
    /** A calendar that a document names. */
    CALENDAR(
        "the id of a known calendar, or a file in the same folder that holds one",
        "./holidays.yaml"),
    /** A file at the path that is the first option; the others are there beside it. */
    FILE("a file "),
    /** A base that does not lead back. */
    NO_CYCLE("a document that does not build on this one"),
    /** A promise that can be missed before the one that starts with that. */
    MISSABLE(
        "another promise to a %s, with no-later-than and without every, that does not itself wait"
            + " for this one"),
    /** An entry that the base has, or a new one with the keys that are the options. */
    WHOLE_ENTRY("the id of an entry of the base, or a whole entry with "),
    /** Nothing to be removed, because there is nothing. */
    NO_REMOVAL("nothing removed, because there is nothing like it in the base"),
    /** As many layers as the option. */
    AT_MOST_BASES("at most %s documents that build on each other"),
    /** Letters, digits and signs of ASCII, in place of the characters that are the options. */
    ASCII("ASCII in place of "),
    /** No quotation marks, or the straight ones. */
    STRAIGHT_QUOTES("straight quotation marks, or none"),
    /** Digits that are all of one system. */
    ONE_DIGIT_SYSTEM("digits of one system"),
    /** No character that hides, reorders or breaks what people see. */
    PLAIN_TEXT("visible characters only"),
    /** The same text without the characters that are the options. */
    WITHOUT("the same without "),
    /** Text in UTF-8. */
    UTF_8("UTF-8 text"),
    /** YAML. */
    YAML("well-formed YAML"),
    /** JSON. */
    JSON("well-formed JSON"),
    /** YAML of a version that can be read. */
    YAML_VERSION("YAML 1.1 or 1.2"),
    /** One document in a file. */
    ONE_DOCUMENT("one document, and nothing behind it"),
    /** Quotation marks around text in which YAML sees a key. */
    QUOTED_COLON("quotation marks around text with a colon in it"),
    /** Quotation marks around text with a comma in it, where YAML sees another key. */
    QUOTED_COMMA("quotation marks around text with a comma in it"),
    /** Quotation marks around a whole value, or none. */
    QUOTED_WHOLE("quotation marks around the whole value, or none"),
    /** Braces around a mapping that stands beside its key. */
    BRACES("braces around keys with values that stand in one line"),
    /** A hyphen, with which the next entry of a list begins. */
    HYPHEN("a hyphen, with which the next entry of the list begins"),
    /** No hyphen, because the entry of the list goes on. */
    NO_HYPHEN("no hyphen before a further key of the same entry"),
    /** No comma at the end of a line. */
    NO_COMMA("no comma at the end of a line"),
    /** Quotation marks around text that begins with a sign of YAML. */
    QUOTED_SIGN("quotation marks around text that begins with this character"),
    /** A colon behind a key. */
    COLON_AFTER_KEY("a colon and a blank behind each key"),
    /** No tabs. */
    BLANKS_NOT_TABS("blanks, not tabs, at the beginning of a line"),
    /** The end of a text in quotation marks. */
    CLOSING_QUOTE("the quotation mark that closes this one"),
    /** The end of a list or mapping in brackets. */
    CLOSING_BRACKET("the bracket that closes this one"),
    /** The signs between entries in brackets. */
    COMMA_OR_BRACKET("a comma between entries, and a bracket behind the last"),
    /** Something between a comma and a bracket. */
    VALUE("a value between a comma and a bracket"),
    /** Entries that stand below each other. */
    ONE_COLUMN("entries of one list or mapping that begin in one column"),
    /** A list with hyphens, which stands below its key. */
    LIST_BELOW("a list on the lines below its key"),
    /**
     * An entry that begins in the column that is the first option, as in the line of the second.
     */
    COLUMN("the beginning in column %s, as in line %s"),
    /** An escape that YAML knows. */
    ESCAPE("one of the escapes of YAML behind the backslash"),
    /** The value itself. */
    NO_ALIAS("the value itself, not an anchor, an alias or a merge"),
    /** The value itself. */
    NO_TAG("the value itself, without a tag"),
    /** As many bytes as the option. */
    AT_MOST_BYTES("at most %s bytes"),
    /** As many keys and values as the option. */
    AT_MOST_NODES("at most %s keys and values"),
    /** As many levels as the option. */
    AT_MOST_LEVELS("at most %s levels"),
    /** As many characters as the option. */
    AT_MOST_CHARACTERS("at most %s characters"),
    /** As many days of rest as the option. */
    AT_MOST_REST_DAYS("at most %s days of rest"),
    /** A day between the two options, both inclusive. */
    BETWEEN_DAYS("a day from %s to %s"),
    /** The day that is the option, or a later one. */
    DAY_OR_LATER("%s or later"),
    /** A time zone. */
    TIME_ZONE("a time zone", "Asia/Riyadh"),
    /** A day of every year. */
    YEARLY_DAY("a day and the name of a month", "23 september"),
    /** A month of the Hijri calendar. */
    HIJRI_MONTH("the name of a Hijri month and a year", "dhu-al-hijjah 1447"),
    /** A time that the rule in the line that is the option leaves. */
    OTHER_TIME("a time that the rule in line %s does not cover"),
    /** Holidays that are far enough from those of another announced month. */
    MONTHS_APART("days that no announcement makes meet a holiday of another announced month"),
    /** A calendar that has enough in common with those that it is joined to. */
    CALENDAR_TO_JOIN(
        "a calendar of the same zone that has days in common with the others, leaves a day of each"
            + " week for work, and has no month announced for another day"),
    /** As many entries as the option. */
    AT_MOST_ENTRIES("at most %s entries");

    private final String english;
    private final Optional<String> example;

    Kind(String english) {
      this.english = english;
      this.example = Optional.empty();
    }

    Kind(String english, String example) {
      this.english = english;
      this.example = Optional.of(example);
    }

    /** Stable, in kebab case, such as {@code one-of}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Copies the options. */
  public Expectation {
    options = List.copyOf(options);
  }

  /** An expectation with as many options as its kind has, and the usual example of it. */
  public static Expectation of(Kind kind, String... options) {
    return new Expectation(kind, List.of(options), kind.example);
  }

  /** One of several values, in the order given. */
  public static Expectation oneOf(Iterable<?> options) {
    return new Expectation(Kind.ONE_OF, texts(options), Optional.empty());
  }

  /**
   * An id that a document declares, or that is well-known.
   *
   * @param key of the list in which it would be declared
   * @param options those that there are, or the first of them
   */
  public static Expectation declared(String key, Iterable<?> options) {
    List<String> texts = texts(options);
    texts.add(0, key);
    return new Expectation(Kind.DECLARED, texts, Optional.empty());
  }

  private static List<String> texts(Iterable<?> options) {
    List<String> texts = new ArrayList<>();
    options.forEach(option -> texts.add(option.toString()));
    return texts;
  }

  /** This expectation with an example of its own. */
  public Expectation suchAs(String example) {
    return new Expectation(kind, options, Optional.of(example));
  }

  @Override
  public String toString() {
    String what =
        switch (kind) {
          case ONE_OF -> (options.size() == 1 ? "" : kind.english) + String.join(", ", options);
          case MAPPING, ASCII, WITHOUT, WHOLE_ENTRY, NO_WORKING_HOURS, IN_ENTRY ->
              kind.english + String.join(", ", options);
          case FILE ->
              kind.english
                  + options.get(0)
                  + (options.size() == 1
                      ? ""
                      : "; there are " + String.join(", ", options.subList(1, options.size())));
          case DECLARED ->
              (options.size() == 1
                      ? ""
                      : String.join(", ", options.subList(1, options.size())) + ", or ")
                  + kind.english
                  + options.get(0);
          default -> String.format(Locale.ROOT, kind.english, options.toArray());
        };
    return example.map(each -> what + ", such as " + each).orElse(what);
  }
}
