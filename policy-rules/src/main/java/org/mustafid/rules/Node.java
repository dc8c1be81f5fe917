package org.mustafid.rules;

import java.util.List;

/** A part of a document, with where it stands. */
sealed interface Node {
  /**
   * Where a node stands.
   *
   * @param layer 0 for the document that was read, 1 for its base, and so on
   * @param line counted from 1
   * @param column counted from 1, in code points
   * @param length in code points, up to the end of the first line
   */
  record Span(int layer, int line, int column, int length) {}

  /** Where this node stands. */
  Span span();

  /**
   * A single text; what sort of value it is depends on who asks.
   *
   * @param text with escapes resolved
   * @param plain without quotes
   * @param spoiled whether a problem was already found in it, so that nothing is asked of it
   */
  record Scalar(String text, boolean plain, boolean spoiled, Span span) implements Node {
    /** Nothing at all, in one of the ways that YAML has for it. */
    boolean isNothing() {
      return plain
          && (text.isEmpty()
              || text.equals("~")
              || text.equals("null")
              || text.equals("Null")
              || text.equals("NULL"));
    }
  }

  /** A list. */
  record Sequence(List<Node> items, Span span) implements Node {}

  /** Keys with values, in the order of the document; a key may stand twice. */
  record Mapping(List<Entry> entries, Span span) implements Node {}

  /** A key, of any sort, and its value. */
  record Entry(Node key, Node value) {}
}
