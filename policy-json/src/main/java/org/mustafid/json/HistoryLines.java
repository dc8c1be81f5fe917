package org.mustafid.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mustafid.casework.CaseHistory;

/** Reads lines of bytes, none of them further than the limit. Used by one thread. */
final class HistoryLines extends Spliterators.AbstractSpliterator<HistoryLine> {
  private final String document;
  private final InputStream bytes;
  private final byte[] buffer = new byte[8 * 1024];
  private int next;
  private int filled;
  private int number;

  private HistoryLines(String document, InputStream bytes) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.document = document;
    this.bytes = bytes;
  }

  static Stream<HistoryLine> of(String document, InputStream bytes) {
    return StreamSupport.stream(new HistoryLines(document, bytes), false);
  }

  @Override
  public boolean tryAdvance(Consumer<? super HistoryLine> action) {
    try {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      while (readLine(line)) {
        number++;
        byte[] content = line.toByteArray();
        if (!isBlank(content)) {
          action.accept(history(content));
          return true;
        }
        line.reset();
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + document, e);
    }
  }

  private HistoryLine history(byte[] line) {
    Report report = new Report();
    Optional<CaseHistory> history = JsonText.read(line, number, report, HistoryReader::read);
    return new HistoryLine(document, number, history, report.problems());
  }

  /** Reads through the end of a line; false if there is none. */
  private boolean readLine(ByteArrayOutputStream line) throws IOException {
    boolean found = false;
    while (isFilled()) {
      found = true;
      int end = next;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      // one byte more than a history may have tells that there are too many
      int room = JsonText.MOST_BYTES + 1 - line.size();
      line.write(buffer, next, Math.min(room, end - next));
      next = Math.min(end + 1, filled);
      if (end < filled) {
        break;
      }
    }
    return found;
  }

  private boolean isFilled() throws IOException {
    if (next == filled) {
      filled = Math.max(0, bytes.read(buffer, 0, buffer.length));
      next = 0;
    }
    return next < filled;
  }

  private static boolean isBlank(byte[] line) {
    if (line.length > JsonText.MOST_BYTES) {
      return false;
    }
    for (byte each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
