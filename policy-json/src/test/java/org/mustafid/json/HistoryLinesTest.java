package org.mustafid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.diagnostic.InvalidDocumentException;

class HistoryLinesTest {
  private static final CaseHistory FIRST = CaseHistory.request(CaseRef.of("1"));
  private static final CaseHistory SECOND = CaseHistory.request(CaseRef.of("2"));

  @Test
  void a_line_with_mistakes_does_not_stop_the_ones_behind_it() {
    List<HistoryLine> lines =
        lines(
            "\uFEFF"
                + CaseHistories.write(FIRST)
                + "\r\n\n {\"ref\":5}\n"
                + CaseHistories.write(SECOND));
    assertThat(lines).extracting(HistoryLine::number).containsExactly(1, 3, 4);
    assertThat(lines.get(0).orElseThrow()).isEqualTo(FIRST);
    assertThat(lines.get(2).orElseThrow()).isEqualTo(SECOND);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(lines.get(1)::orElseThrow)
        .withMessage(
            """
            cases: 3 problems
              missing-key   line 3, column 2   kind
                expected   the key kind
              missing-key   line 3, column 2   events
                expected   the key events
              wrong-type   line 3, column 9   ref
                expected   text""");
  }

  @Test
  void a_line_beyond_the_limit_is_passed_over_without_being_held() {
    byte[] line = new byte[20 * JsonText.MOST_BYTES];
    Arrays.fill(line, (byte) 'x');
    InputStream lines =
        new SequenceInputStream(
            new ByteArrayInputStream(line),
            new ByteArrayInputStream("\n5".getBytes(StandardCharsets.UTF_8)));
    assertThat(CaseHistories.lines("cases", lines))
        .extracting(each -> each.number() + " " + each.problems().get(0).type())
        .containsExactly("1 too-large", "2 wrong-type");
  }

  @Test
  void no_more_is_read_than_is_asked_for() {
    byte[] line = (CaseHistories.write(FIRST) + "\n").getBytes(StandardCharsets.UTF_8);
    InputStream endless = new Endless(line);
    assertThat(CaseHistories.lines("cases", endless).map(HistoryLine::orElseThrow).limit(10_000))
        .hasSize(10_000)
        .containsOnly(FIRST);
  }

  @Test
  void bytes_that_cannot_be_read_end_the_stream_with_the_name() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> CaseHistories.lines("cases", broken).toList())
        .withMessage("cannot read cases");
  }

  private static List<HistoryLine> lines(String text) {
    return CaseHistories.lines(
            "cases", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  /** The same bytes again and again. */
  private static final class Endless extends InputStream {
    private final byte[] bytes;
    private int next;

    Endless(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes[next++ % bytes.length];
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      for (int i = 0; i < length; i++) {
        buffer[offset + i] = (byte) read();
      }
      return length;
    }
  }
}
