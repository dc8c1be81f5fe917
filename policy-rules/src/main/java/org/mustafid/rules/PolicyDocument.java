package org.mustafid.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.mustafid.assessment.RuleSet;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.rules.Node.Entry;
import org.mustafid.rules.Node.Mapping;
import org.mustafid.rules.Node.Sequence;

/**
 * A policy document that was read, with what it builds on and where each value comes from. For the
 * rules alone, {@link RuleSets} is shorter. Immutable.
 */
public final class PolicyDocument {
  static final Bases SHIPPED_ONLY = name -> Optional.empty();

  /** What a template may leave to the policy that builds on it. */
  private static final Set<DiagnosticType> LEFT_OPEN =
      Set.of(
          Problems.MISSING_KEY,
          Problems.MISSING_LABEL,
          Problems.DANGLING_REFERENCE,
          Problems.NOT_IN_BASE);

  private final RuleSet rules;
  private final Node root;
  private final Report report;

  private PolicyDocument(RuleSet rules, Node root, Report report) {
    this.rules = rules;
    this.root = root;
    this.report = report; // read no more than here, so nothing changes in it
  }

  /**
   * Reads a document from a file. What it builds on is shipped, or lies in the same folder or one
   * below it, as does the file with its calendar; nothing else is read.
   *
   * @throws InvalidArgumentException if there is no file at this path
   * @throws InvalidDocumentException if the document has mistakes, or one that it builds on
   * @throws UncheckedIOException if a file cannot be read
   */
  public static PolicyDocument read(Path path) {
    return reading(Constraints::declared, document -> decode(document, path)).read(path);
  }

  /**
   * Reads a document from bytes; the stream stays open.
   *
   * @param name how messages call the document, such as its file name
   * @param bases the documents that it may build on or have its calendar in, beside the shipped
   *     ones
   * @throws InvalidDocumentException if the document has mistakes, or one that it builds on
   * @throws UncheckedIOException if the stream or a base cannot be read
   */
  public static PolicyDocument read(String name, InputStream bytes, Bases bases) {
    Objects.requireNonNull(bases, "bases");
    return reading(Constraints::declared, document -> decode(document, name, bases))
        .read(name, bytes);
  }

  /**
   * Reads a document that is already text.
   *
   * @param name how messages call the document
   * @param bases the documents that it may build on or have its calendar in, beside the shipped
   *     ones
   * @throws InvalidDocumentException if the document has mistakes, or one that it builds on
   * @throws UncheckedIOException if a base is there and cannot be read
   */
  public static PolicyDocument parse(String name, String text, Bases bases) {
    Objects.requireNonNull(bases, "bases");
    return reading(Constraints::declared, document -> decode(document, name, bases))
        .parse(name, text);
  }

  static PolicyDocument shipped(String id) {
    try (InputStream bytes = Shipped.open(id)) {
      // These were checked when the library was built: starting the validator costs a second.
      return reading(Constraints::alreadyChecked, document -> decode(document, id, SHIPPED_ONLY))
          .read(id, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + id, e);
    }
  }

  /**
   * Checks a template by itself: all that can be told without the policy that will build on it.
   * That it lacks a key, or names what it does not declare, is no mistake, for the policy may have
   * it.
   *
   * @throws InvalidArgumentException if there is no file at this path
   * @throws InvalidDocumentException if the template has mistakes, or one that it builds on
   * @throws UncheckedIOException if a file cannot be read
   */
  public static void checkTemplate(Path path) {
    new Reading<>(
            "a template",
            Constraints::declared,
            document -> {
              decode(document, path);
              document.report().forgive(LEFT_OPEN);
              return Optional.of(path);
            })
        .read(path);
  }

  private static Reading<PolicyDocument> reading(
      Supplier<Constraints> constraints, Reading.Decoder<PolicyDocument> decoder) {
    return new Reading<>("a policy document", constraints, decoder);
  }

  private static Optional<PolicyDocument> decode(Located document, Path path)
      throws IOException, Report.Stopped {
    Path file = path.toAbsolutePath();
    Path folder = Objects.requireNonNull(file.getParent(), "the folder of a file");
    return decode(document, String.valueOf(file.getFileName()), new Folder(folder));
  }

  /**
   * Makes a policy of a document and of those that it builds on.
   *
   * @param seenFromBases what a base would call it, so that a circle of them is seen
   */
  private static Optional<PolicyDocument> decode(
      Located document, String seenFromBases, Bases bases) throws IOException, Report.Stopped {
    PolicyReader.checkFormat(document);
    Report report = document.report();
    Layers layers = Layers.of(seenFromBases, document.node(), bases, report);
    Located whole = new Located(layers.root(), "", report, document.constraints());
    return PolicyReader.read(whole, layers.prints())
        .map(policy -> new PolicyDocument(RuleSet.of(policy), layers.root(), report));
  }

  /** What the document says, compiled. */
  public RuleSet rules() {
    return rules;
  }

  /**
   * The names of this document and of those that it builds on, each before its base; last, that of
   * the file with its calendar, if there is one.
   */
  public List<String> layers() {
    return List.copyOf(report.documents());
  }

  /**
   * Where a value comes from; empty if nothing stands at this path.
   *
   * @param path as in problems, such as {@code promises[reply].no-later-than}; an entry without an
   *     id is known by its number, counted from 1
   */
  public Optional<Origin> findOrigin(String path) {
    return Optional.ofNullable(
        new Tracing(root, report).byPath.get(Objects.requireNonNull(path, "path")));
  }

  /**
   * Where each single value comes from, in the order in which they are read; followed anew at each
   * call.
   */
  public List<Origin> origins() {
    return List.copyOf(new Tracing(root, report).values);
  }

  @Override
  public String toString() {
    return String.join(" on ", report.documents());
  }

  /** Follows the paths of a tree as problems write them. */
  private static final class Tracing {
    private final Map<String, Origin> byPath = new LinkedHashMap<>();
    private final List<Origin> values = new ArrayList<>();
    private final Report report;

    Tracing(Node root, Report report) {
      this.report = report;
      trace(new Located(root, "", report, Constraints.alreadyChecked()));
    }

    private void trace(Located value) {
      Node.Span span = value.node().span();
      Origin origin =
          new Origin(
              value.path(),
              report.documents().get(span.layer()),
              span.layer(),
              span.line(),
              span.column(),
              report.textAt(span));
      byPath.put(value.path(), origin);
      if (value.node() instanceof Mapping mapping) {
        for (Entry entry : mapping.entries()) {
          Fields.textOf(entry.key()).ifPresent(key -> trace(value.child(key, entry.value())));
        }
      } else if (value.node() instanceof Sequence list && !list.items().isEmpty()) {
        value.items(list).forEach(this::trace);
      } else {
        values.add(origin);
      }
    }
  }
}
