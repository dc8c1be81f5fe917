package org.mustafid.rules;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.mustafid.assessment.RuleSet;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.Spelling;

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
  private static final Map<String, RuleSet> READ = new ConcurrentHashMap<>();

  private RuleSets() {}

  /** The ids of the shipped documents, in alphabetical order; unmodifiable. */
  public static List<String> shippedIds() {
    return Shipped.POLICIES;
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
    if (!Shipped.POLICIES.contains(id)) {
      throw new InvalidArgumentException(
          "the id of a shipped document",
          id,
          "one of "
              + String.join(", ", Shipped.POLICIES)
              + Spelling.nearest(id, Shipped.POLICIES)
                  .map(near -> " (probably " + near + ")")
                  .orElse("")
              + "; read a document of your own with RuleSets.read");
    }
    return READ.computeIfAbsent(id, shipped -> PolicyDocument.shipped(shipped).rules());
  }

  /**
   * Reads a document from a file. What it builds on is shipped, or lies in the same folder or one
   * below it, as does the file with its calendar; nothing else is read.
   *
   * @throws InvalidArgumentException if there is no file at this path
   * @throws org.mustafid.diagnostic.InvalidDocumentException if the document has mistakes, or one
   *     that it builds on
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public static RuleSet read(Path path) {
    return PolicyDocument.read(path).rules();
  }

  /**
   * Reads a document from bytes; the stream stays open. It builds on nothing, or on what is
   * shipped.
   *
   * @param name how messages call the document, such as its file name
   * @throws org.mustafid.diagnostic.InvalidDocumentException if the document has mistakes
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  public static RuleSet read(String name, InputStream bytes) {
    return PolicyDocument.read(name, bytes, PolicyDocument.SHIPPED_ONLY).rules();
  }

  /**
   * Reads a document that is already text. It builds on nothing, or on what is shipped.
   *
   * @param name how messages call the document
   * @throws org.mustafid.diagnostic.InvalidDocumentException if the document has mistakes
   */
  public static RuleSet parse(String name, String text) {
    return parse(name, text, PolicyDocument.SHIPPED_ONLY);
  }

  /**
   * Reads a document that is already text, and what it builds on.
   *
   * @param name how messages call the document
   * @param bases the documents that it may build on or have its calendar in, beside the shipped
   *     ones
   * @throws org.mustafid.diagnostic.InvalidDocumentException if the document has mistakes, or one
   *     that it builds on
   * @throws java.io.UncheckedIOException if a base is there and cannot be read
   */
  public static RuleSet parse(String name, String text, Bases bases) {
    return PolicyDocument.parse(name, text, bases).rules();
  }
}
