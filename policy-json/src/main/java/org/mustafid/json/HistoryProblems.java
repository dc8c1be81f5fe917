package org.mustafid.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Expectation;

/**
 * The catalogue of what can be wrong with the form of a case history. An id means what it means of
 * a policy document.
 *
 * <p>The first group stops the reading, because nothing behind such a mistake can be trusted; of
 * all others a history is told at once.
 */
public final class HistoryProblems {
  private static final List<DiagnosticType> ALL = new ArrayList<>();

  /** Bytes that are not UTF-8, such as those of UTF-16. Stops the reading. */
  public static final DiagnosticType NOT_UTF_8 = problem("not-utf-8");

  /** A history, or a line, of more than 256 KiB. Stops the reading. */
  public static final DiagnosticType TOO_LARGE = problem("too-large");

  /** Text that is not JSON, or something behind the history. Stops the reading. */
  public static final DiagnosticType SYNTAX = problem("syntax");

  /** Values nested more than 32 levels deep. Stops the reading. */
  public static final DiagnosticType TOO_DEEP = problem("too-deep");

  /** More than 20,000 keys and values. Stops the reading. */
  public static final DiagnosticType TOO_MANY_NODES = problem("too-many-nodes");

  /** A control, direction or invisible character in a reference; two could look the same. */
  public static final DiagnosticType HOSTILE_CHARACTER = problem("hostile-character");

  /** A reference of more than 1,000 characters. */
  public static final DiagnosticType TEXT_TOO_LONG = problem("text-too-long");

  /** A key that has no meaning where it stands. */
  public static final DiagnosticType UNKNOWN_KEY = problem("unknown-key");

  /** A day beside an instant, of which an event has one. */
  public static final DiagnosticType MISPLACED_KEY = problem("misplaced-key");

  /** A key that its object already has. */
  public static final DiagnosticType DUPLICATE_KEY = problem("duplicate-key");

  /** A key that must be there. */
  public static final DiagnosticType MISSING_KEY = problem("missing-key");

  /** A value of another sort than the key asks for, such as a time without its offset. */
  public static final DiagnosticType WRONG_TYPE = problem("wrong-type");

  /** A number that is too small or too large. */
  public static final DiagnosticType OUT_OF_BOUNDS = problem("out-of-bounds");

  /** A word that is none of those that the key can hold. */
  public static final DiagnosticType UNKNOWN_VALUE = problem("unknown-value");

  /** Text that is not an id. */
  public static final DiagnosticType BAD_ID = problem("bad-id");

  /** Text that is not a date from 1900 on, such as a Hijri one. */
  public static final DiagnosticType BAD_DATE = problem("bad-date");

  /** A reference without a visible character. */
  public static final DiagnosticType BLANK_TEXT = problem("blank-text");

  private HistoryProblems() {}

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
