package org.mustafid.json;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.mustafid.casework.CaseHistory;
import org.mustafid.diagnostic.InvalidDocumentException;

/**
 * Reads and writes case histories as JSON.
 *
 * <p>Reading is as strict as it is of policy documents: unknown and duplicate keys, values of
 * another sort, and times without an offset from UTC are refused, all at once, each with its place.
 * Nothing that is told of a history repeats its reference, or the line that it stands in.
 */
public final class CaseHistories {
  private CaseHistories() {}

  /**
   * Reads a history that is already text.
   *
   * @param name how messages call it, such as its file name; never a reference to a person
   * @throws InvalidDocumentException if the history has mistakes
   */
  public static CaseHistory parse(String name, String json) {
    return JsonText.parse(name, json, HistoryReader::read);
  }

  /**
   * Reads a history from bytes in UTF-8; the stream stays open.
   *
   * @param name how messages call it, such as its file name; never a reference to a person
   * @throws InvalidDocumentException if the history has mistakes
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static CaseHistory read(String name, InputStream bytes) {
    return JsonText.parse(name, bytes, HistoryReader::read);
  }

  /**
   * Reads histories, one in each line (NDJSON), as they are asked for; blank lines are passed over,
   * and a line with mistakes does not stop the ones behind it. No more than one line is held. The
   * stream of bytes stays open.
   *
   * @param name how messages call it, such as its file name; never a reference to a person
   * @return what each line holds; sequential, and {@link UncheckedIOException} is thrown while it
   *     runs if the bytes cannot be read
   */
  public static Stream<HistoryLine> lines(String name, InputStream bytes) {
    return HistoryLines.of(
        Objects.requireNonNull(name, "name"), Objects.requireNonNull(bytes, "bytes"));
  }

  /**
   * A history as JSON on one line, with its reference; {@link #parse} reads it back as an equal
   * one.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if it has a time outside of the years
   *     from 1900 to 9999, or a reference that is longer than 1,000 characters or has one that
   *     cannot be seen
   */
  public static String write(CaseHistory history) {
    Objects.requireNonNull(history, "history");
    return JsonLine.of(out -> HistoryWriter.write(history, out));
  }
}
