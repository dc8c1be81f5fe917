package org.mustafid.rules;

import org.mustafid.diagnostic.Quoted;

/**
 * Where a value of a policy document comes from.
 *
 * @param path the keys and ids that lead to it, such as {@code promises[reply].no-later-than}
 * @param document the name of the document in which it stands; safe to print
 * @param layer 0 for the document that was read, 1 for the one that it builds on, and so on; last,
 *     the file with its calendar
 * @param line counted from 1
 * @param column counted from 1, in characters as an editor counts them
 * @param written what stands there; for a list or keys with values its beginning, up to the end of
 *     the line; safe to print and shortened
 */
public record Origin(
    String path, String document, int layer, int line, int column, String written) {
  /** Makes what comes from the document safe to print. */
  public Origin {
    path = Quoted.whole(path);
    document = Quoted.whole(document);
    written = Quoted.of(written);
  }

  /** The document, line and column, the path and the value, on one line for a terminal. */
  @Override
  public String toString() {
    return document + ":" + line + ":" + column + "   " + path + " = " + written;
  }
}
