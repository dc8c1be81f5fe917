package org.mustafid.rules;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.rules.Node.Entry;
import org.mustafid.rules.Node.Mapping;
import org.mustafid.rules.Node.Scalar;

/**
 * A document and those that it builds on, laid over each other, with the calendar that it names.
 *
 * @param root what they say together
 * @param prints the printed documents that are cited besides that of the first layer, nearest first
 */
record Layers(Node root, List<Print> prints) {
  private static final String BASE = "base";
  private static final String CALENDAR = "calendar";

  /** Documents that were named in the place of a calendar, and have nothing to do with one. */
  private static final Set<DocumentSort> NO_CALENDAR =
      Set.of(DocumentSort.POLICY, DocumentSort.ANNOUNCEMENTS, DocumentSort.SCENARIOS);

  /** Tells a shipped document from a file of the same name; no path has a colon in it. */
  private static final String SHIPPED = "shipped:";

  /** As many documents as build on each other; nobody follows more. */
  private static final int MOST = 8;

  /**
   * The printed document that some layers summarize: the one that names a policy, and the templates
   * below it, which have no print of their own and speak of the one that is built on them.
   *
   * @param firstLayer the layer that names the policy
   * @param policy names it
   * @param sections the sections that it has, if it has any
   */
  record Print(int firstLayer, Node policy, Optional<Node> sections) {}

  /**
   * Reads the layers below a document and lays it over them.
   *
   * @param name of the document, as its bases would name it; folders in it do not matter
   * @throws Report.Stopped if one of them cannot be read or must not, after the reason was reported
   */
  static Layers of(String name, Node root, Bases bases, Report report)
      throws Report.Stopped, IOException {
    if (!(root instanceof Mapping document)) {
      return new Layers(root, List.of());
    }
    return new Chain(bases, report).read(name, document);
  }

  /** Reads one base after the other. */
  private static final class Chain {
    private final Bases bases;
    private final Report report;
    private final Overlay overlay;
    private final List<String> names = new ArrayList<>();
    private final Deque<Mapping> layers = new ArrayDeque<>();

    Chain(Bases bases, Report report) {
      this.bases = bases;
      this.report = report;
      this.overlay = new Overlay(report);
    }

    Layers read(String name, Mapping document) throws Report.Stopped, IOException {
      names.add(name.substring(name.lastIndexOf('/') + 1));
      layers.push(document);
      Optional<Located> base = base(document);
      while (base.isPresent()) {
        Mapping next = next(base.get());
        layers.push(next);
        base = base(next);
      }
      return merged();
    }

    private Optional<Located> base(Mapping document) throws Report.Stopped {
      Optional<Node> base = find(document, BASE);
      for (Entry entry : document.entries()) {
        Optional<String> key = Fields.textOf(entry.key());
        if (base.isEmpty() && key.isPresent() && isMisspelt(key.get())) {
          // without its base a document lacks nearly everything, which would be told key by key
          located(entry.key())
              .refuse(
                  Problems.UNKNOWN_KEY, Expectation.oneOf(PolicyReader.KEYS), Optional.of(BASE));
          throw report.stop();
        }
      }
      return base.map(value -> located(document).child(BASE, value));
    }

    private static boolean isMisspelt(String key) {
      return !PolicyReader.KEYS.contains(key)
          && Spelling.nearest(key, PolicyReader.KEYS)
              .or(() -> Wording.meantKey(key, PolicyReader.KEYS))
              .equals(Optional.of(BASE));
    }

    private Mapping next(Located base) throws Report.Stopped, IOException {
      Expectation expected = Expectation.of(Kind.BASE);
      String text = textOf(base, expected);
      boolean shipped = Fields.isId(text);
      String name = shipped ? SHIPPED + text : pathOf(base, text, expected);
      if (names.contains(name)) {
        throw refuse(base, Problems.BASE_CYCLE, Expectation.of(Kind.NO_CYCLE));
      }
      if (names.size() == MOST) {
        throw refuse(
            base,
            Problems.TOO_MANY_BASES,
            Expectation.of(Kind.AT_MOST_BASES, String.valueOf(MOST)));
      }
      try (InputStream bytes =
          shipped ? shipped(base, text) : own(base, name, expected, Shipped.BASES)) {
        return checked(read(bytes, name, shipped ? text : name));
      }
    }

    private String textOf(Located named, Expectation expected) throws Report.Stopped {
      return named.scalar(expected).map(Scalar::text).orElseThrow(report::stop);
    }

    private Node read(InputStream bytes, String name, String shownAs)
        throws Report.Stopped, IOException {
      report.begin(shownAs);
      names.add(name);
      return DocumentTree.of(SourceText.of(bytes, report), report);
    }

    /** Another format may have other keys, so nothing of such a base is looked at. */
    private Mapping checked(Node root) throws Report.Stopped {
      Located document = located(root);
      PolicyReader.checkFormat(document);
      if (!(root instanceof Mapping mapping)) {
        throw refuse(document, Problems.WRONG_TYPE, Expectation.of(Kind.MAPPING, "mustafid", "…"));
      }
      if (!Fields.has(root, "mustafid")) {
        document.child("mustafid", root).missing(Problems.MISSING_KEY, Keys.expected("mustafid"));
      }
      return mapping;
    }

    /** A path as seen from the first document, whose folder it must not leave. */
    private String pathOf(Located named, String text, Expectation expected) throws Report.Stopped {
      Deque<String> path = new ArrayDeque<>();
      String from = names.get(named.node().span().layer());
      if (from.contains("/")) {
        path.addAll(List.of(from.substring(0, from.lastIndexOf('/')).split("/")));
      }
      boolean allowed = !text.startsWith("/") && text.indexOf('\\') < 0 && text.indexOf(':') < 0;
      for (String part : text.split("/", -1)) {
        if (part.equals("..")) {
          allowed &= path.pollLast() != null;
        } else if (!part.equals(".")) {
          allowed &= !part.isBlank();
          path.addLast(part);
        }
      }
      if (!allowed || path.isEmpty()) {
        throw refuse(named, Problems.DOCUMENT_NOT_ALLOWED, expected);
      }
      return String.join("/", path);
    }

    private InputStream shipped(Located base, String id) throws Report.Stopped, IOException {
      if (Shipped.BASES.contains(id)) {
        return Shipped.open(id);
      }
      throw notFound(base, id, Shipped.BASES);
    }

    /** A document of the host, beside which the known ones could have been meant. */
    private InputStream own(Located named, String name, Expectation expected, List<String> known)
        throws Report.Stopped, IOException {
      if (bases instanceof Folder folder && folder.leadsOut(name)) {
        throw refuse(named, Problems.DOCUMENT_NOT_ALLOWED, expected);
      }
      Optional<InputStream> bytes = bases.open(name);
      if (bytes.isPresent()) {
        return bytes.get();
      }
      throw notFound(named, name, known);
    }

    private Report.Stopped notFound(Located named, String name, List<String> known)
        throws IOException {
      List<String> there = new ArrayList<>(known);
      if (bases instanceof Folder folder) {
        folder.names().stream().filter(each -> !names.contains(each)).forEach(there::add);
      }
      named.refuse(
          Problems.DOCUMENT_NOT_FOUND, Expectation.oneOf(there), Spelling.nearest(name, there));
      return report.stop();
    }

    /** With what the file says in place of its path, if the calendar is one in a file. */
    private Mapping withCalendar(Mapping document) throws IOException {
      List<Entry> entries = new ArrayList<>(document.entries());
      for (int i = 0; i < entries.size(); i++) {
        Entry entry = entries.get(i);
        if (Fields.isKey(entry, Set.of(CALENDAR))) {
          if (Calendars.isFile(entry.value())) {
            entries.set(i, new Entry(entry.key(), calendar(document, entry.value())));
          }
          break; // a key that stands twice is refused, and reads no second file
        }
      }
      return new Mapping(entries, document.span());
    }

    private Node calendar(Mapping document, Node path) throws IOException {
      Located named = located(document).child(CALENDAR, path);
      Expectation expected = Expectation.of(Kind.CALENDAR);
      try {
        String name = pathOf(named, textOf(named, expected), expected);
        if (names.contains(name)) {
          throw refuse(named, Problems.UNKNOWN_VALUE, expected);
        }
        try (InputStream bytes = own(named, name, expected, Calendars.KNOWN)) {
          Node root = read(bytes, name, name);
          if (NO_CALENDAR.contains(DocumentSort.of(root))) {
            throw refuse(named, Problems.UNKNOWN_VALUE, expected);
          }
          Located calendar = WorkingCalendars.calendar(located(root)).orElseThrow(report::stop);
          if (!(calendar.node() instanceof Mapping)) {
            Calendars.own(calendar); // which refuses it: a file holds no other path, and no id
            throw report.stop();
          }
          return calendar.node();
        }
      } catch (Report.Stopped e) {
        return path; // the report says why, and the rest can be read
      }
    }

    private Report.Stopped refuse(Located place, DiagnosticType type, Expectation expected) {
      place.refuse(type, expected);
      return report.stop();
    }

    private Layers merged() throws IOException {
      Deque<Print> prints = new ArrayDeque<>();
      int layer = layers.size() - 1;
      Mapping merged = overlay.alone(layers.pop());
      while (!layers.isEmpty()) {
        Optional<Node> policy = find(merged, "policy");
        if (policy.isPresent()) {
          prints.push(new Print(layer, policy.get(), find(merged, "sections")));
          merged = without(merged, "sections");
        }
        merged = overlay.over(merged, layers.pop());
        layer--;
      }
      return new Layers(withCalendar(merged), List.copyOf(prints));
    }

    private static Optional<Node> find(Mapping mapping, String key) {
      return mapping.entries().stream()
          .filter(entry -> Fields.textOf(entry.key()).equals(Optional.of(key)))
          .map(Entry::value)
          .findFirst();
    }

    private static Mapping without(Mapping mapping, String key) {
      return new Mapping(
          mapping.entries().stream()
              .filter(entry -> !Fields.textOf(entry.key()).equals(Optional.of(key)))
              .toList(),
          mapping.span());
    }

    private Located located(Node node) {
      return new Located(node, "", report, Constraints.alreadyChecked());
    }
  }
}
