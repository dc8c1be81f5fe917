package org.mustafid.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Expectation;

/**
 * The catalogue of what can be wrong with the form of a policy document. Every occurrence carries
 * what was found, what was expected and, where there is a good guess, what the writer meant.
 *
 * <p>Of announced months, a document may also have the problems of {@link
 * org.mustafid.workday.MonthAnnouncements#problems}.
 *
 * <p>The first group stops the reading, because nothing behind such a mistake can be trusted; of
 * all others a document is told at once.
 */
public final class Problems {
  private static final List<DiagnosticType> ALL = new ArrayList<>();

  /** Bytes that are not UTF-8, or half of a surrogate pair. Stops the reading. */
  public static final DiagnosticType NOT_UTF_8 = problem("not-utf-8");

  /** A document of more than 256 KiB. Stops the reading. */
  public static final DiagnosticType TOO_LARGE = problem("too-large");

  /** Text that is not YAML, or more than one document. Stops the reading. */
  public static final DiagnosticType SYNTAX = problem("syntax");

  /**
   * Values nested more than 32 levels deep, which stops the reading; or a connective nested more
   * than 8 levels deep, which does not.
   */
  public static final DiagnosticType TOO_DEEP = problem("too-deep");

  /** More than 20,000 keys and values. Stops the reading. */
  public static final DiagnosticType TOO_MANY_NODES = problem("too-many-nodes");

  /** An anchor or an alias. Stops the reading. */
  public static final DiagnosticType ALIAS_NOT_ALLOWED = problem("alias-not-allowed");

  /** A tag. Stops the reading. */
  public static final DiagnosticType TAG_NOT_ALLOWED = problem("tag-not-allowed");

  /** A format version that this library does not read. Stops the reading. */
  public static final DiagnosticType UNSUPPORTED_VERSION = problem("unsupported-version");

  /** A control, direction or invisible character, which would hide what a document says. */
  public static final DiagnosticType HOSTILE_CHARACTER = problem("hostile-character");

  /**
   * A key or an id with letters, dashes or blanks that only look like those of ASCII, such as
   * Cyrillic, Greek or full-width ones.
   */
  public static final DiagnosticType LOOK_ALIKE = problem("look-alike");

  /** Typographic quotation marks around an id, a number or a date; YAML takes them for text. */
  public static final DiagnosticType CURLY_QUOTES = problem("curly-quotes");

  /** A number, term or date with digits of two systems. */
  public static final DiagnosticType MIXED_DIGITS = problem("mixed-digits");

  /** A single text of more than 4,000 characters. */
  public static final DiagnosticType TEXT_TOO_LONG = problem("text-too-long");

  /** A key that has no meaning where it stands. */
  public static final DiagnosticType UNKNOWN_KEY = problem("unknown-key");

  /** A key that has a meaning elsewhere, or without another one that stands beside it. */
  public static final DiagnosticType MISPLACED_KEY = problem("misplaced-key");

  /** A key that its mapping already has. */
  public static final DiagnosticType DUPLICATE_KEY = problem("duplicate-key");

  /** A key that must be there. */
  public static final DiagnosticType MISSING_KEY = problem("missing-key");

  /** A value of another sort than the key asks for, or none. */
  public static final DiagnosticType WRONG_TYPE = problem("wrong-type");

  /** A value that is not one of those that the key knows. */
  public static final DiagnosticType UNKNOWN_VALUE = problem("unknown-value");

  /** A term that is not an amount and a unit. */
  public static final DiagnosticType BAD_TERM = problem("bad-term");

  /** A term in a unit that this library does not know. */
  public static final DiagnosticType UNKNOWN_UNIT = problem("unknown-unit");

  /** A term in a unit that cannot be counted where it stands, such as hours in a repetition. */
  public static final DiagnosticType MISPLACED_UNIT = problem("misplaced-unit");

  /** A number that is too small or too large. */
  public static final DiagnosticType OUT_OF_BOUNDS = problem("out-of-bounds");

  /** Text that is not an id. */
  public static final DiagnosticType BAD_ID = problem("bad-id");

  /** Text that is not a date. */
  public static final DiagnosticType BAD_DATE = problem("bad-date");

  /** A day outside of those that a calendar, or another day, leaves for it. */
  public static final DiagnosticType DAY_OUT_OF_RANGE = problem("day-out-of-range");

  /** Text that is not a day of every year, by the name of its month. */
  public static final DiagnosticType BAD_YEARLY_DAY = problem("bad-yearly-day");

  /** Text that is not a month and a year of the Hijri calendar. */
  public static final DiagnosticType BAD_MONTH = problem("bad-month");

  /** A rule or date of a holiday for a time that another one of it is for already. */
  public static final DiagnosticType REPEATED_HOLIDAY = problem("repeated-holiday");

  /** Holidays of two announced months that an announcement could make meet. */
  public static final DiagnosticType HOLIDAYS_MAY_MEET = problem("holidays-may-meet");

  /** Calendars that cannot be joined, because they have too little in common. */
  public static final DiagnosticType CALENDARS_APART = problem("calendars-apart");

  /** An accepted day that is none of those that a printed date could be. */
  public static final DiagnosticType NOT_A_CANDIDATE = problem("not-a-candidate");

  /** Text that does not name a place in the printed document. */
  public static final DiagnosticType BAD_CLAUSE = problem("bad-clause");

  /** An id that is not well-known and has no label in Arabic or in English. */
  public static final DiagnosticType MISSING_LABEL = problem("missing-label");

  /** Text without a visible character. */
  public static final DiagnosticType BLANK_TEXT = problem("blank-text");

  /** A list without an entry. */
  public static final DiagnosticType EMPTY_LIST = problem("empty-list");

  /** An entry whose id another entry of its list already has. */
  public static final DiagnosticType DUPLICATE_ID = problem("duplicate-id");

  /** A place whose printed mark is another one elsewhere in the document. */
  public static final DiagnosticType CONFLICTING_MARK = problem("conflicting-mark");

  /** A reading whose choice or alternatives are others elsewhere in the document. */
  public static final DiagnosticType CONFLICTING_READING = problem("conflicting-reading");

  /**
   * An id that names nothing in the document. Told once of each id that resembles none of those
   * that are declared.
   */
  public static final DiagnosticType DANGLING_REFERENCE = problem("dangling-reference");

  /** A base, which stops the reading, or a file with a calendar that there is not. */
  public static final DiagnosticType DOCUMENT_NOT_FOUND = problem("document-not-found");

  /** A policy that scenarios are about, and that is not where they say. */
  public static final DiagnosticType POLICY_NOT_FOUND = problem("policy-not-found");

  /**
   * A base, which stops the reading, or a calendar by a path that is absolute or leaves the folder.
   */
  public static final DiagnosticType DOCUMENT_NOT_ALLOWED = problem("document-not-allowed");

  /** A document that builds on itself, perhaps by way of others. Stops the reading. */
  public static final DiagnosticType BASE_CYCLE = problem("base-cycle");

  /** More than 8 documents that build on each other. Stops the reading. */
  public static final DiagnosticType TOO_MANY_BASES = problem("too-many-bases");

  /** An entry that the base does not have, and that lacks what a new one needs. */
  public static final DiagnosticType NOT_IN_BASE = problem("not-in-base");

  /** Something that is to be removed, and that the base does not have. */
  public static final DiagnosticType NOTHING_TO_REMOVE = problem("nothing-to-remove");

  private Problems() {}

  /** The whole catalogue, in the order of this class; unmodifiable. */
  public static List<DiagnosticType> all() {
    return Collections.unmodifiableList(ALL);
  }

  private static DiagnosticType problem(String id) {
    DiagnosticType type =
        DiagnosticType.problem(id).with("found", String.class).with("expected", Expectation.class);
    ALL.add(type);
    return type;
  }
}
