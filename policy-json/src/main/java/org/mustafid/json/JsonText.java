package org.mustafid.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.json.Report.Stopped;
import org.mustafid.json.Value.Spot;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * One text of JSON that describes something: strict UTF-8 of limited size, one value, and nothing
 * behind it.
 */
final class JsonText {
  /** Makes something of a value; empty after a problem was reported. */
  interface Decoder<T> {
    Optional<T> decode(Value root, Report report);
  }

  /** The largest text, in bytes: a history of some two thousand events. */
  static final int MOST_BYTES = 256 * 1024;

  /** Our own limits are lower, and tell a place; the size is checked before. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(MOST_BYTES)
                  .maxNumberLength(MOST_BYTES)
                  .maxStringLength(MOST_BYTES)
                  .build())
          .build();

  private final String text;
  private final int firstLine;
  private final Report report;

  private JsonText(String text, int firstLine, Report report) {
    this.text = text;
    this.firstLine = firstLine;
    this.report = report;
  }

  /** What bytes describe; empty after a problem was reported. */
  static <T> Optional<T> read(byte[] bytes, int firstLine, Report report, Decoder<T> decoder) {
    try {
      return new JsonText(decoded(bytes, firstLine, report), firstLine, report).content(decoder);
    } catch (Stopped e) {
      return Optional.empty(); // the report says why
    }
  }

  /** What a text describes; empty after a problem was reported. */
  static <T> Optional<T> read(String text, Report report, Decoder<T> decoder) {
    try {
      if (text.length() > MOST_BYTES) {
        throw tooLarge(1, report);
      }
      return new JsonText(withoutMark(text), 1, report).content(decoder);
    } catch (Stopped e) {
      return Optional.empty(); // the report says why
    }
  }

  static Stopped tooLarge(int line, Report report) {
    return report.stop(
        HistoryProblems.TOO_LARGE,
        new Spot(line, 1, 0),
        "",
        Expectation.of(Kind.AT_MOST_BYTES, String.valueOf(MOST_BYTES)));
  }

  private static String decoded(byte[] bytes, int line, Report report) throws Stopped {
    if (bytes.length > MOST_BYTES) {
      throw tooLarge(line, report);
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder(); // reports what is not UTF-8
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = line == 1 ? withoutMark(out.flip().toString()) : out.flip().toString();
    if (result.isError()) {
      int lines = (int) text.chars().filter(each -> each == '\n').count();
      String last = text.substring(text.lastIndexOf('\n') + 1);
      throw report.stop(
          HistoryProblems.NOT_UTF_8,
          new Spot(line + lines, last.codePointCount(0, last.length()) + 1, 1),
          String.format(Locale.ROOT, "0x%02X", bytes[in.position()]),
          Expectation.of(Kind.UTF_8));
    }
    return text;
  }

  /** A byte order mark at the very start says that the text is UTF-8, which is true. */
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * What a text or a stream describes, under the name that messages have for it.
   *
   * @throws InvalidDocumentException if it has mistakes
   */
  static <T> T parse(String name, String json, Decoder<T> decoder) {
    Objects.requireNonNull(json, "json");
    Report report = new Report();
    return orElseThrow(name, read(json, report, decoder), report);
  }

  /**
   * What a stream of bytes in UTF-8 describes, under the name that messages have for it.
   *
   * @throws InvalidDocumentException if it has mistakes
   * @throws UncheckedIOException if the stream cannot be read
   */
  static <T> T parse(String name, InputStream bytes, Decoder<T> decoder) {
    Objects.requireNonNull(bytes, "bytes");
    Report report = new Report();
    try {
      byte[] all = bytes.readNBytes(MOST_BYTES + 1);
      return orElseThrow(name, read(all, 1, report, decoder), report);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static <T> T orElseThrow(String name, Optional<T> content, Report report) {
    Objects.requireNonNull(name, "name");
    return content.orElseThrow(() -> new InvalidDocumentException(name, report.problems()));
  }

  private <T> Optional<T> content(Decoder<T> decoder) throws Stopped {
    Spots spots = Spots.in(text, firstLine);
    try (JsonParser tokens = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (tokens.nextToken() == null) {
        throw report.stop(
            HistoryProblems.SYNTAX, new Spot(firstLine, 1, 0), "", Expectation.of(Kind.JSON));
      }
      Value root = ValueTree.read(tokens, spots, report);
      if (tokens.nextToken() != null) {
        throw report.stop(
            HistoryProblems.SYNTAX, spots.start(tokens), "", Expectation.of(Kind.ONE_DOCUMENT));
      }
      return decoder.decode(root, report);
    } catch (JacksonException e) {
      // Its message quotes the text, in which a reference may stand.
      TokenStreamLocation noticed =
          Optional.ofNullable(e.getLocation()).orElse(TokenStreamLocation.NA);
      throw report.stop(
          HistoryProblems.SYNTAX, spots.at(noticed, 0), "", Expectation.of(Kind.JSON));
    }
  }
}
