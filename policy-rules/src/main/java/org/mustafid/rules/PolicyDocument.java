package org.mustafid.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mustafid.assessment.RuleSet;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.policy.Policy;
import org.mustafid.rules.Node.Entry;
import org.mustafid.rules.Node.Mapping;
import org.mustafid.rules.Node.Sequence;

/**
 * A policy document that was read, with what it builds on and where each value comes from. For the
 * rules alone, {@link RuleSets} is shorter. Immutable.
 */
public final class PolicyDocument {
  private static final Bases SHIPPED_ONLY = name -> Optional.empty();

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
   * below it; nothing else is read.
   *
   * @throws InvalidArgumentException if there is no file at this path
   * @throws InvalidDocumentException if the document has mistakes, or one that it builds on
   * @throws UncheckedIOException if a file cannot be read
   */
  public static PolicyDocument read(Path path) {
    if (!Files.exists(path) || Files.isDirectory(path)) {
      // unchecked, so that reading a rule set fits into the one line of a test
      throw new InvalidArgumentException(
          "the path of a policy document",
          path.toString(),
          path.isAbsolute()
              ? "that of a file that exists"
              : "that of a file that exists, seen from " + Path.of("").toAbsolutePath());
    }
    Path file = path.toAbsolutePath();
    try (InputStream bytes = Files.newInputStream(file)) {
      Bases folder = new Folder(Objects.requireNonNull(file.getParent(), "the folder of a file"));
      return read(
          path.toString(),
          String.valueOf(file.getFileName()),
          report -> SourceText.of(bytes, report),
          folder,
          Constraints::declared);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * Reads a document from bytes; the stream stays open.
   *
   * @param name how messages call the document, such as its file name
   * @param bases the documents that it may build on, beside the shipped ones
   * @throws InvalidDocumentException if the document has mistakes, or one that it builds on
   * @throws UncheckedIOException if the stream or a base cannot be read
   */
  public static PolicyDocument read(String name, InputStream bytes, Bases bases) {
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(bases, "bases");
    return read(name, name, report -> SourceText.of(bytes, report), bases, Constraints::declared);
  }

  /**
   * Reads a document that is already text.
   *
   * @param name how messages call the document
   * @param bases the documents that it may build on, beside the shipped ones
   * @throws InvalidDocumentException if the document has mistakes, or one that it builds on
   * @throws UncheckedIOException if a base is there and cannot be read
   */
  public static PolicyDocument parse(String name, String text, Bases bases) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(bases, "bases");
    return read(name, name, report -> SourceText.of(text, report), bases, Constraints::declared);
  }

  static PolicyDocument shipped(String id) {
    try (InputStream bytes = Shipped.open(id)) {
      // These were checked when the library was built: starting the validator costs a second.
      return read(
          id,
          id,
          report -> SourceText.of(bytes, report),
          SHIPPED_ONLY,
          Constraints::alreadyChecked);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + id, e);
    }
  }

  private interface Source {
    SourceText read(Report report) throws IOException, Report.Stopped;
  }

  private static PolicyDocument read(
      String name,
      String seenFromBases,
      Source source,
      Bases bases,
      Supplier<Constraints> constraints) {
    Objects.requireNonNull(name, "name");
    Report report = new Report(name);
    try {
      Node root = DocumentTree.of(source.read(report), report);
      PolicyReader.checkFormat(new Located(root, "", report, Constraints.alreadyChecked()));
      Layers layers = Layers.of(seenFromBases, root, bases, report);
      Located whole = new Located(layers.root(), "", report, constraints.get());
      Optional<Policy> policy = PolicyReader.read(whole, layers.prints());
      if (policy.isPresent() && report.isEmpty()) {
        return new PolicyDocument(RuleSet.of(policy.get()), layers.root(), report);
      }
    } catch (Report.Stopped e) {
      // the report says why
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    throw report.toException();
  }

  /** What the document says, compiled. */
  public RuleSet rules() {
    return rules;
  }

  /** The names of this document and of those that it builds on, each before its base. */
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

  /** All {@link #origins() origins}, one on each line, for a terminal. */
  public String originsAsText() {
    return origins().stream().map(Origin::toString).collect(Collectors.joining("\n"));
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
        value.entries().forEach(this::trace);
      } else {
        values.add(origin);
      }
    }
  }
}
