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
  private static final int END = -1;

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
        if (!isBlank(line)) {
          action.accept(history(line.toByteArray()));
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
    Optional<CaseHistory> history = HistoryText.read(line, number, report);
    return new HistoryLine(document, number, history, report.problems());
  }

  /** Reads through the end of a line, and keeps one byte more than a history may have. */
  private boolean readLine(ByteArrayOutputStream line) throws IOException {
    int read = read();
    if (read == END) {
      return false;
    }
    for (; read != END && read != '\n'; read = read()) {
      if (line.size() <= HistoryText.MOST_BYTES) {
        line.write(read);
      }
    }
    return true;
  }

  private int read() throws IOException {
    if (next == filled) {
      filled = bytes.read(buffer, 0, buffer.length);
      next = 0;
      if (filled <= 0) {
        filled = 0;
        return END;
      }
    }
    return buffer[next++] & 0xFF;
  }

  private static boolean isBlank(ByteArrayOutputStream line) {
    if (line.size() > HistoryText.MOST_BYTES) {
      return false;
    }
    for (byte each : line.toByteArray()) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
