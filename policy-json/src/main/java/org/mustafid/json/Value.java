package org.mustafid.json;

import java.util.List;

/** A part of a JSON text, with where it stands. */
sealed interface Value {
  /**
   * Where a value stands.
   *
   * @param line counted from 1
   * @param column counted from 1, in code points
   * @param length in code points, up to the end of the line; 0 where it is not known
   */
  record Spot(int line, int column, int length) {}

  /** Where this value stands. */
  Spot spot();

  /** Text, with escapes resolved. */
  record Text(String text, Spot spot) implements Value {}

  /** A number of any size, or {@code true}, {@code false} or {@code null}, as it is written. */
  record Word(String text, boolean isNumber, Spot spot) implements Value {}

  /** A list. */
  record Items(List<Value> items, Spot spot) implements Value {}

  /** Keys with values, in the order of the text; a key may stand twice. */
  record Members(List<Member> members, Spot spot) implements Value {}

  /** A key and its value. */
  record Member(Text key, Value value) {}
}
