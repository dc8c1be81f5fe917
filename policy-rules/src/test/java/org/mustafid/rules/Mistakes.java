package org.mustafid.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Mistakes that a writer of a document makes, each put into a document that has none, with the
 * place where it stands. Which keys there are is told here once more, by hand: a reader that forgot
 * to ask for one would otherwise not be caught.
 */
final class Mistakes {
  /** The sorts of mistake. */
  enum Sort {
    MISSPELT_KEY,
    MISSPELT_VALUE,
    DROPPED_FIELD,
    WRONG_TYPE,
    WRONG_TERM,
    DUPLICATE_ID,
    DANGLING_REFERENCE,
    BAD_DATE
  }

  /**
   * A document with one mistake in it: a passage that another one stands in the place of.
   *
   * @param before the document without it
   * @param start where the passage begins
   * @param end where it ends
   * @param instead what stands there
   * @param line where a problem should be told, counted from 1
   * @param column counted from 1
   */
  record Mistake(
      Sort sort, String before, int start, int end, String instead, int line, int column) {
    /** The document with the mistake. */
    String text() {
      return before.substring(0, start) + instead + before.substring(end);
    }

    @Override
    public String toString() {
      return sort + ": " + before.substring(start, end) + " becomes " + instead;
    }
  }

  /** The keys that an entry of a list, or the value of a key, must have. */
  private static final Map<String, List<String>> REQUIRED =
      Map.ofEntries(
          Map.entry(
              "",
              List.of(
                  "mustafid",
                  "policy",
                  "title",
                  "association",
                  "calendar",
                  "sections",
                  "channels")),
          Map.entry("association", List.of("id", "name")),
          Map.entry("registrations", List.of("kind", "number", "clause")),
          Map.entry("contacts", List.of("kind", "printed", "clause")),
          Map.entry("sections", List.of("id", "heading")),
          Map.entry("bodies", List.of("id", "clause")),
          Map.entry("channels", List.of("id", "clause")),
          Map.entry("tools", List.of("id", "clause")),
          Map.entry("events", List.of("id")),
          Map.entry("steps", List.of("id", "clause")),
          Map.entry("promises", List.of("id", "to", "by", "from", "kept-by", "clause")),
          Map.entry("complaint-routes", List.of("channels", "clause")),
          Map.entry("compensation", List.of("conditions", "connective", "clause")),
          Map.entry("conditions", List.of("id", "proven-by", "clause")),
          Map.entry("duties", List.of("id", "kind", "text", "clause")),
          Map.entry("provisions", List.of("topic", "text", "clause")),
          Map.entry("defects", List.of("kind", "text", "clause")),
          Map.entry("suppress", List.of("check", "reason", "until")),
          Map.entry("reason", List.of("ar", "en")),
          Map.entry("readings", List.of("id", "choice")),
          Map.entry("approval", List.of("clause")),
          Map.entry("calendar", List.of("id", "label")),
          Map.entry("range", List.of("from", "through")),
          Map.entry("hijri-years", List.of("from", "through")),
          Map.entry("holidays", List.of("id")),
          Map.entry("dates", List.of("from", "through")),
          Map.entry("months", List.of("month", "begins", "source")),
          Map.entry("closures", List.of("id", "dates", "source")),
          Map.entry("clause", List.of("id")),
          Map.entry("title", List.of("ar", "en")),
          Map.entry("heading", List.of("ar", "en")),
          Map.entry("name", List.of("ar", "en")),
          Map.entry("text", List.of("ar", "en")),
          Map.entry("choice", List.of("ar", "en")));

  /** The keys whose values are references or words of a list. */
  private static final Set<String> WORDS =
      Set.of(
          "calendar",
          "holidays-of",
          "rest-days",
          "zone",
          "first-day",
          "on-rest-day",
          "kind",
          "by",
          "signed-by",
          "handled-by",
          "to",
          "evidence",
          "expected-by",
          "not-after",
          "promise",
          "kept-by",
          "first",
          "last",
          "proven-by",
          "disproven-by",
          "requires",
          "all",
          "any",
          "of",
          "settled-through",
          "check",
          "topic",
          "no-later-than",
          "not-before",
          "every");

  /** The keys whose values are dates. */
  private static final Set<String> DATES =
      Set.of(
          "in-force-from",
          "accepted",
          "since",
          "until",
          "unverified-before",
          "begins",
          "compiled-on",
          "through");

  /** Those of them that refer to what the document declares. */
  private static final Set<String> REFERENCES =
      Set.of(
          "signed-by",
          "handled-by",
          "evidence",
          "expected-by",
          "not-after",
          "promise",
          "kept-by",
          "first",
          "last",
          "proven-by",
          "disproven-by",
          "all",
          "any",
          "of",
          "settled-through");

  /** The lists of which an entry without a label has a well-known id. */
  private static final Set<String> WELL_KNOWN =
      Set.of("bodies", "channels", "tools", "events", "steps", "promises", "conditions");

  private static final Pattern WORD = Pattern.compile("([0-9]+ )?([a-z-]{4,}?)(-[0-9]+)?");

  private static final int LONG = 9;

  private static final List<String> WRONG_TERMS =
      List.of(
          "15 fortnights",
          "fifteen days",
          "0 days",
          "-3 weeks",
          "1.5 weeks",
          "10000 days",
          "15",
          "days",
          "soon",
          "{days: 15}",
          "[15 days]",
          "15 days or so",
          "1٥ days");

  private static final List<String> BAD_DATES =
      List.of(
          "2026-02-30",
          "2026-13-01",
          "01/01/2026",
          "1447-01-01",
          "soon",
          "2026",
          "20260101",
          "2026-1-1",
          "2026/01/01",
          "[2026-01-01]",
          "1 January 2026",
          "٢٠٢٦-01-01");

  private final String text;
  private final Random random;
  private final List<Mistake> mistakes = new ArrayList<>();

  private Mistakes(String text, Random random) {
    this.text = text;
    this.random = random;
  }

  /** Of each sort those that a place allows, for each place of a document. */
  static List<Mistake> in(String text, Random random) {
    Mistakes mistakes = new Mistakes(text, random);
    LoadSettings settings = LoadSettings.builder().build();
    Node root =
        new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)))
            .getSingleNode()
            .orElseThrow();
    mistakes.visit("", root, List.of());
    return mistakes.mistakes;
  }

  private void visit(String name, Node node, List<String> above) {
    if (node instanceof MappingNode mapping) {
      List<String> path = new ArrayList<>(above);
      path.add(name);
      misspellId(name, mapping);
      for (NodeTuple field : mapping.getValue()) {
        String key = ((ScalarNode) field.getKeyNode()).getValue();
        misspellKey((ScalarNode) field.getKeyNode(), mapping);
        drop(name, key, field, mapping);
        wrongType(key, field.getValueNode());
        visit(key, field.getValueNode(), path);
      }
    } else if (node instanceof SequenceNode sequence) {
      duplicate(sequence);
      for (Node item : sequence.getValue()) {
        visit(name, item, above);
      }
    } else {
      value(name, (ScalarNode) node, above);
    }
  }

  private void value(String key, ScalarNode node, List<String> above) {
    boolean isStatement = key.equals("reading") || key.equals("stated");
    String asked = isStatement && !above.isEmpty() ? above.get(above.size() - 1) : key;
    boolean isClause = key.equals("id") && above.get(above.size() - 1).equals("clause");
    if (asked.equals("no-later-than") || asked.equals("not-before") || asked.equals("every")) {
      for (String term : WRONG_TERMS) {
        replace(Sort.WRONG_TERM, node, term);
      }
    }
    if (DATES.contains(asked)) {
      for (String date : BAD_DATES) {
        replace(Sort.BAD_DATE, node, date);
      }
    }
    if (WORDS.contains(asked) || isClause) {
      misspell(node);
    }
    if (REFERENCES.contains(asked) || isClause) {
      replace(
          Sort.DANGLING_REFERENCE, node, isClause ? "nowhere-at-all-3" : "nothing-of-this-name");
    }
  }

  /** A word or, of a clause or term, the word in it; short ones resemble too many others. */
  private void misspell(ScalarNode node) {
    String value = node.getValue();
    Matcher word = WORD.matcher(value);
    if (word.matches()) {
      String slipped =
          Objects.requireNonNullElse(word.group(1), "")
              + slip(word.group(2))
              + Objects.requireNonNullElse(word.group(3), "");
      replace(Sort.MISSPELT_VALUE, node, slipped);
    }
  }

  /** A well-known id that brings its label. */
  private void misspellId(String name, MappingNode entry) {
    boolean hasLabel =
        entry.getValue().stream()
            .anyMatch(field -> ((ScalarNode) field.getKeyNode()).getValue().equals("label"));
    if (WELL_KNOWN.contains(name) && !hasLabel) {
      idOf(entry).forEach(this::misspell);
    }
  }

  private void misspellKey(ScalarNode key, MappingNode mapping) {
    Set<String> others = new HashSet<>();
    mapping.getValue().forEach(each -> others.add(((ScalarNode) each.getKeyNode()).getValue()));
    String slipped = slipped(key.getValue());
    if (!others.contains(slipped)) {
      replace(Sort.MISSPELT_KEY, key, slipped);
    }
  }

  /** With one slip; of the long words every other has two. */
  private String slipped(String word) {
    String once = slip(word);
    String twice = word.length() >= LONG && random.nextBoolean() ? slip(once) : once;
    return twice.equals(word) ? once : twice;
  }

  /** A letter is left out, put in, replaced or swapped with the next. */
  private String slip(String word) {
    int place = random.nextInt(word.length());
    String before = word.substring(0, place);
    String after = word.substring(place + 1);
    char letter = (char) ('a' + random.nextInt(26));
    String slipped =
        switch (random.nextInt(4)) {
          case 0 -> before + after;
          case 1 -> before + letter + word.substring(place);
          case 2 -> before + letter + after;
          default ->
              after.isEmpty()
                  ? before + letter
                  : before + after.charAt(0) + word.charAt(place) + after.substring(1);
        };
    boolean isWord = slipped.matches("[a-z0-9]+(-[a-z0-9]+)*( [a-z-]+)?");
    return slipped.equals(word) || !isWord ? slip(word) : slipped;
  }

  private void drop(String name, String key, NodeTuple field, MappingNode mapping) {
    if (!REQUIRED.getOrDefault(name, List.of()).contains(key) || mapping.getValue().size() == 1) {
      return;
    }
    int index = mapping.getValue().indexOf(field);
    boolean isLast = index == mapping.getValue().size() - 1;
    if (isLast) {
      int from = end(mapping.getValue().get(index - 1).getValueNode());
      add(Sort.DROPPED_FIELD, mapping, from, end(field.getValueNode()), "");
    } else { // what follows moves up
      int to = start(mapping.getValue().get(index + 1).getKeyNode());
      add(Sort.DROPPED_FIELD, mapping, start(field.getKeyNode()), to, "");
    }
  }

  private void wrongType(String key, Node value) {
    if (value instanceof ScalarNode) {
      // a calendar may be keys with values
      add(Sort.WRONG_TYPE, value, key.equals("calendar") ? "[this]" : "{this: that}");
    } else if (isFlow(value)) {
      add(Sort.WRONG_TYPE, value, "this and that");
    }
  }

  private void duplicate(SequenceNode sequence) {
    List<ScalarNode> ids = sequence.getValue().stream().flatMap(Mistakes::idOf).toList();
    for (ScalarNode id : ids.subList(Math.min(1, ids.size()), ids.size())) {
      replace(Sort.DUPLICATE_ID, id, ids.get(0).getValue());
    }
  }

  private static Stream<ScalarNode> idOf(Node entry) {
    return entry instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .filter(field -> ((ScalarNode) field.getKeyNode()).getValue().equals("id"))
            .map(field -> (ScalarNode) field.getValueNode())
        : Stream.empty();
  }

  /** Puts another word in the place of one, within the quotation marks if there are any. */
  private void replace(Sort sort, ScalarNode node, String instead) {
    boolean isQuoted = node.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
    add(sort, node, isQuoted ? '"' + instead + '"' : instead);
  }

  private void add(Sort sort, Node node, String instead) {
    add(sort, node, start(node), end(node), instead);
  }

  private void add(Sort sort, Node place, int start, int end, String instead) {
    Mark mark = place.getStartMark().orElseThrow();
    mistakes.add(
        new Mistake(sort, text, start, end, instead, mark.getLine() + 1, mark.getColumn() + 1));
  }

  private static boolean isFlow(Node node) {
    return node instanceof MappingNode mapping
        ? mapping.getFlowStyle() == FlowStyle.FLOW
        : node instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.FLOW;
  }

  private int start(Node node) {
    return offset(node.getStartMark().orElseThrow());
  }

  private int end(Node node) {
    int end = offset(node.getEndMark().orElseThrow());
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int offset(Mark mark) {
    return text.offsetByCodePoints(0, mark.getIndex());
  }
}
