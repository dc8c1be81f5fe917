package org.mustafid.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.rules.Node.Entry;
import org.mustafid.rules.Node.Scalar;

/** What the keys of a document may hold, by example. */
final class Keys {
  private static final Map<String, String> EXAMPLES = new HashMap<>();
  private static final Set<String> WORDS = new HashSet<>(PolicyReader.KEYS);

  /** Those of statements and connectives, which stand in many places. */
  private static final List<String> OF_VALUES = List.of("stated", "reading", "all", "any");

  static {
    example("mustafid", "1");
    example("base", "./template.yaml");
    example("policy", "our-policy");
    example("title", "{ar: سياسة العلاقة مع المستفيدين, en: Beneficiary relations policy}");
    example("association", "{id: ours, name: {ar: جمعيتنا, en: Our association}}");
    example("calendar", "saudi-non-profit");
    example("sections", "[{id: c, heading: {ar: القنوات, en: Channels}}]");
    example("channels", "[{id: website, clause: {id: C-1}}]");
    example("id", "home-visit");
    example("clause.id", "C-6");
    example("name", "{ar: جمعيتنا, en: Our association}");
    example("heading", "{ar: القنوات, en: Channels}");
    example("label", "{ar: زيارة, en: visit}");
    example("text", "{ar: يُردّ على الطلب, en: The request is answered}");
    example("ar", "زيارة");
    example("en", "visit");
    example("clause", "{id: C-6}");
    example("registrations.kind", "licence");
    example("contacts.kind", "telephone");
    example("duties.kind", "survey");
    example("defects.kind", "missing");
    example("number", "\"1072\"");
    example("printed", "\"5\"");
    example("contacts.printed", "\"0500000000\"");
    example("date.printed", "14/08/2024");
    example("resolution", "{printed: \"5\"}");
    example("meeting", "{printed: \"5\"}");
    example("date", "{printed: 14/08/2024}");
    example("holidays-of", "saudi-non-profit");
    example("rest-days", "[friday, saturday]");
    example("announcements", "{months: [{month: dhu-al-hijjah 1447, begins: 2026-05-18, …}]}");
    example("range.from", "2013-06-29");
    example("range.through", "2077-12-31");
    example("hijri-years.from", "1420");
    example("hijri-years.through", "1500");
    example("work-weeks.from", "2013-06-29");
    example("dates.from", "2026-03-17");
    example("dates.through", "2026-03-23");
    example("closures.dates", "[2022-11-23]");
    example("source", "Saudi Press Agency on 2026-05-17");
    example("month", "dhu-al-hijjah 1447");
    example("begins", "2026-05-18");
    example("to", "request");
    example("by", "association");
    example("from", "{last: completed}");
    example("missed", "reply");
    example("kept-by", "[replied, accepted, refused]");
    example("no-later-than", "15 working-days");
    example("on-return.reading", "pause");
    example("on-reopening.reading", "restart");
    example("next", "appeal");
    example("term", "10 working-days");
    example("granted-by", "extended");
    example("opened-by", "submitted");
    example("handled-by", "committee");
    example("evidence", "replied");
    example("complaint-routes.channels", "[website, fax]");
    example("anonymous.reading", "accepted");
    example("confidential.reading", "accepted");
    example("conditions", "[{id: fault-proven, proven-by: fault-proven, clause: {id: D-1}}]");
    example("connective", "{all: [fault-proven, committee-minutes]}");
    example("at-least", "{count: 2, of: [fault-proven, committee-minutes, ruling]}");
    example("proven-by", "minutes-issued");
    example("count", "2");
    example("of", "[fault-proven, committee-minutes, ruling]");
    example("topic", "scope");
    example("check", "floor-without-cap");
    example("reason", "{ar: يُراجع هذا العام, en: Under review this year}");
    example("suppress.until", "2027-12-31");
    example("unstated", "true");
    example("choice", "{ar: من التقديم, en: From submission}");
    example("from.reading", "{first: submitted}");
    example("expected-by.reading", "replied");
    example("not-after.reading", "replied");
    example("connective.reading", "{all: [fault-proven, committee-minutes]}");
    example("instead-of.reading", "{first: submitted}");
    example("in-force-from.reading", "2026-03-08");
    example("in-force-until.reading", "2027-03-08");
    example("on-change.reading", "keep");
    example("step-order.reading", "as-listed");
    example("every.reading", "6 months");
    example("scenarios", "1");
    example("cases", "[{id: reply-due, kind: request, …}]");
    example("cases.kind", "request");
    example("cases.events", "[{kind: submitted, on: 2026-03-05, channel: website}]");
    example("as-of", "2026-03-25");
    example("expect", "{promises: {reply: running}}");
    example("events.kind", "submitted");
    example("on", "2026-03-05");
    example("retractions.of", "e-2");
    example("done.duty", "signing");
    example("done.worker", "w-1");
  }

  /** Keys of entries, and of mappings in them, that have a meaning in few places. */
  private static final String PLACES =
      """
      association registrations contacts
      promises category stage kept-by not-before no-later-than every unquantified on-day-off
      promises on-return on-reopening extension
      duties every
      extension granted-by times requires
      every times
      from first last first-of last-of
      stages opened-by handled-by bypassed-by next
      complaint-routes handled-by
      steps evidence expected-by not-after promise
      sections heading
      approval resolution meeting signed-by
      compensation conditions connective settled-through limit
      conditions proven-by disproven-by requires
      provisions topic
      scenarios cases
      cases as-of expect retractions undeclared
      suppress check reason
      defects check
      calendar holidays holidays-of days-off-of rest-days work-weeks zone range hijri-years
      """;

  private static final Map<String, List<String>> HOMES = new HashMap<>();

  static {
    WORDS.addAll(OF_VALUES);
    for (String line : PLACES.lines().toList()) {
      List<String> words = List.of(line.split(" ", -1));
      for (String key : words.subList(1, words.size())) {
        HOMES.computeIfAbsent(key, absent -> new ArrayList<>()).add(words.get(0));
        WORDS.add(key);
      }
    }
  }

  private Keys() {}

  /**
   * How many keys belong below one that has no value, and stand behind it in its column.
   *
   * @param place of the key without a value
   */
  static int notIndented(List<Entry> entries, int place) {
    Entry outer = entries.get(place);
    Set<String> inner = Fields.textOf(outer.key()).map(Keys::within).orElse(Set.of());
    if (inner.isEmpty() || !(outer.value() instanceof Scalar value && value.isNothing())) {
      return 0;
    }
    int count = 0;
    while (place + count + 1 < entries.size()) {
      Entry next = entries.get(place + count + 1);
      boolean isBelow =
          next.key().span().line() > outer.key().span().line()
              && next.key().span().column() == outer.key().span().column();
      if (!isBelow || !Fields.isKey(next, inner)) {
        break;
      }
      count++;
    }
    return count;
  }

  /** The keys that stand below some keys of entries, and nowhere beside these. */
  private static Set<String> within(String key) {
    return switch (key) {
      case "label", "text", "heading", "reason", "unquantified", "choice" -> Set.of("ar", "en");
      case "from" -> Set.of("first", "last", "first-of", "last-of");
      case "clause" -> Set.of("id", "printed");
      case "extension" -> Set.of("granted-by", "term", "times", "requires");
      default -> Set.of();
    };
  }

  /**
   * Where a key belongs that has no meaning where it stands; empty if that is not known.
   *
   * @param path to the mapping in which it stands; empty for the document, perhaps of another sort
   */
  static Optional<Expectation> home(String key, String path) {
    if (PolicyReader.KEYS.contains(key)) {
      return path.isEmpty() ? Optional.empty() : Optional.of(Expectation.of(Kind.IN_DOCUMENT));
    }
    return Optional.ofNullable(HOMES.get(key))
        .map(places -> Expectation.of(Kind.IN_ENTRY, places.toArray(String[]::new)));
  }

  private static void example(String key, String value) {
    EXAMPLES.put(key, value);
    WORDS.add(key.substring(key.lastIndexOf('.') + 1));
  }

  /** Whether a word is a key that has an example. */
  static boolean isKnown(String word) {
    return WORDS.contains(word);
  }

  /** What a key of this path may hold; first by the key that it stands under, then by itself. */
  static Optional<String> example(String path) {
    String keys = path.replaceAll("\\[[^\\]]*\\]", "");
    int dot = keys.lastIndexOf('.');
    String key = keys.substring(dot + 1);
    String above = keys.substring(keys.lastIndexOf('.', dot - 1) + 1);
    return Optional.ofNullable(EXAMPLES.getOrDefault(above, EXAMPLES.get(key)));
  }

  /** The key that a path ends with. */
  static Expectation expected(String path) {
    return expected(Kind.KEY, path);
  }

  /** The key that a path ends with, beside the one that cannot do without it. */
  static Expectation beside(String path) {
    return expected(Kind.BESIDE, path);
  }

  private static Expectation expected(Kind kind, String path) {
    String key = path.substring(path.lastIndexOf('.') + 1);
    Expectation expected = Expectation.of(kind, key);
    return example(path).map(value -> expected.suchAs(key + ": " + value)).orElse(expected);
  }
}
