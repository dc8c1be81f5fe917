package org.mustafid.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.mustafid.assessment.RuleSet;
import org.mustafid.diagnostic.InvalidArgumentException;

/**
 * Rule sets from policy documents in YAML or JSON, and the shipped ones.
 *
 * <p>Reading is all or nothing: a document with mistakes ends in one {@link
 * org.mustafid.diagnostic.InvalidDocumentException} that carries all of them in document order, and
 * nothing of it is loaded. Documents are UTF-8, hold at most 256 KiB, 32 levels, 20,000 keys and
 * values and 4,000 characters in one text, use no anchors, aliases or tags, and have no control,
 * direction or invisible characters. Safe to share between threads.
 */
public final class RuleSets {
  private static final List<String> SHIPPED =
      List.of("ihsan-housing", "mabarrah", "manarat", "modeem", "ofuq");
  private static final Map<String, RuleSet> READ = new ConcurrentHashMap<>();
  private static final Reading<RuleSet> OWN = reading(Constraints::declared);

  private RuleSets() {}

  /** The ids of the shipped documents, in alphabetical order; unmodifiable. */
  public static List<String> shippedIds() {
    return SHIPPED;
  }

  /**
   * A shipped document: our summary, with our readings, of what an association published. The
   * association has not endorsed it. Read once.
   *
   * @param id one of {@link #shippedIds()}
   * @throws InvalidArgumentException if no document with this id is shipped
   */
  public static RuleSet shipped(String id) {
    Objects.requireNonNull(id, "id");
    if (!SHIPPED.contains(id)) {
      throw new InvalidArgumentException(
          "the id of a shipped document",
          id,
          "one of "
              + String.join(", ", SHIPPED)
              + Spelling.nearest(id, SHIPPED).map(near -> " (probably " + near + ")").orElse("")
              + "; read a document of your own with RuleSets.read");
    }
    return READ.computeIfAbsent(id, RuleSets::readShipped);
  }

  /**
   * Reads a document from a file.
   *
   * @throws InvalidArgumentException if there is no file at this path
   * @throws org.mustafid.diagnostic.InvalidDocumentException if the document has mistakes
   * @throws UncheckedIOException if the file cannot be read
   */
  public static RuleSet read(Path path) {
    return OWN.read(path);
  }

  /**
   * Reads a document from bytes; the stream stays open.
   *
   * @param name how messages call the document, such as its file name
   * @throws org.mustafid.diagnostic.InvalidDocumentException if the document has mistakes
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static RuleSet read(String name, InputStream bytes) {
    return OWN.read(name, bytes);
  }

  /**
   * Reads a document that is already text.
   *
   * @param name how messages call the document
   * @throws org.mustafid.diagnostic.InvalidDocumentException if the document has mistakes
   */
  public static RuleSet parse(String name, String text) {
    return OWN.parse(name, text);
  }

  private static RuleSet readShipped(String id) {
    String resource = "shipped/" + id + ".yaml";
    try (InputStream bytes = RuleSets.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException(resource + " is missing from this library's own jar");
      }
      // These were checked when the library was built: starting the validator costs a second.
      return reading(Constraints::alreadyChecked).read(id, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static Reading<RuleSet> reading(Supplier<Constraints> constraints) {
    return new Reading<>(
        "a policy document", constraints, document -> PolicyReader.read(document).map(RuleSet::of));
  }
}
