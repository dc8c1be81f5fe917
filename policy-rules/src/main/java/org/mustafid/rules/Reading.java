package org.mustafid.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.mustafid.diagnostic.InvalidArgumentException;

/**
 * What all documents have in common when they are read: either they become what they describe, or
 * one exception says everything that is wrong with them.
 *
 * @param <T> what a document becomes
 */
final class Reading<T> {
  /** Makes something of a document; empty if a problem was reported. */
  interface Decoder<T> {
    Optional<T> decode(Located document) throws IOException, Report.Stopped;
  }

  private interface Source {
    SourceText read(Report report) throws IOException, Report.Stopped;
  }

  private final String sort;
  private final Supplier<Constraints> constraints;
  private final Decoder<T> decoder;

  /**
   * A way to read documents.
   *
   * @param sort how messages call such a document, with its article
   */
  Reading(String sort, Supplier<Constraints> constraints, Decoder<T> decoder) {
    this.sort = sort;
    this.constraints = constraints;
    this.decoder = decoder;
  }

  T read(Path path) {
    if (!Files.exists(path) || Files.isDirectory(path)) {
      // unchecked, so that reading a document fits into the one line of a test
      throw new InvalidArgumentException(
          "the path of " + sort,
          path.toString(),
          path.isAbsolute()
              ? "that of a file that exists"
              : "that of a file that exists, seen from " + Path.of("").toAbsolutePath());
    }
    try (InputStream bytes = Files.newInputStream(path)) {
      return read(path.toString(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path.toAbsolutePath(), e);
    }
  }

  T read(String name, InputStream bytes) {
    Objects.requireNonNull(bytes, "bytes");
    return read(name, report -> SourceText.of(bytes, report));
  }

  T parse(String name, String text) {
    Objects.requireNonNull(text, "text");
    return read(name, report -> SourceText.of(text, report));
  }

  private T read(String name, Source source) {
    Objects.requireNonNull(name, "name");
    Report report = new Report(name);
    try {
      Node root = DocumentTree.of(source.read(report), report);
      Optional<T> read = decoder.decode(new Located(root, "", report, constraints.get()));
      if (read.isPresent() && report.isEmpty()) {
        return read.get();
      }
    } catch (Report.Stopped e) {
      // the report says why
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    throw report.toException();
  }
}
