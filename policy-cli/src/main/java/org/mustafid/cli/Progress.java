package org.mustafid.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;

/** A bar on a terminal, beside the output; nothing where nobody looks, or the end is unknown. */
final class Progress {
  private static final int WIDTH = 40;
  private static final int LINES_BETWEEN = 1024;

  /** Bytes that know how many of them were read. */
  static final class Counted extends FilterInputStream {
    private final long size;
    private long read;

    /**
     * Counts bytes.
     *
     * @param size how many there are; 0 if that is not known
     */
    Counted(InputStream bytes, long size) {
      super(bytes);
      this.size = size;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      read += next < 0 ? 0 : 1;
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      read += Math.max(0, count);
      return count;
    }

    int percentage() {
      return size == 0 ? 0 : (int) (100 * read / size);
    }
  }

  private final Counted bytes;
  private final PrintWriter err;
  private final boolean visible;
  private int shown = -1;

  private Progress(Counted bytes, PrintWriter err, boolean visible) {
    this.bytes = bytes;
    this.err = err;
    this.visible = visible;
  }

  static Progress of(Counted bytes, Answer answer) {
    return new Progress(bytes, answer.err(), answer.colour() == Colour.ON && bytes.size > 0);
  }

  void step(long lines) {
    if (visible && lines % LINES_BETWEEN == 0 && bytes.percentage() != shown) {
      shown = bytes.percentage();
      int full = shown * WIDTH / 100;
      err.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + shown + " %");
      err.flush();
    }
  }

  void end() {
    if (shown >= 0) {
      err.print("\r" + " ".repeat(WIDTH + 8) + "\r");
      err.flush();
    }
  }
}
