package org.mustafid.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mustafid.policy.Policy;

/**
 * A printed document against ours: what stands for each place in print, and what stands for none.
 */
final class Coverage {
  private final Policy policy;
  private final Inventory inventory;
  private final List<PolicyEntry> entries;

  Coverage(Policy policy, Inventory inventory) {
    this.policy = policy;
    this.inventory = inventory;
    this.entries = PolicyEntry.of(policy);
  }

  /** What does not match, on either side; empty if all is accounted for. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    Map<String, Inventory.Place> byId = new HashMap<>();
    for (Inventory.Place place : inventory.places()) {
      if (byId.put(place.id(), place) != null) {
        problems.add(place.id() + " stands twice in the inventory");
      }
      Set<String> carriers = carriersOf(place);
      if (carriers.isEmpty() && place.reason().isEmpty()) {
        problems.add(place.id() + " (" + place.gist() + ") has neither entry nor reason");
      }
      if (!carriers.isEmpty() && !place.reason().isEmpty()) {
        problems.add(place.id() + " has a reason to have no entry, and " + carriers);
      }
    }
    for (PolicyEntry entry : entries) {
      Inventory.Place place = byId.get(entry.clause().id());
      if (place == null) {
        problems.add(entry + " cites " + entry.clause() + ", which is not in print");
      } else if (!agrees(entry, place)) {
        problems.add(
            entry + " cites " + entry.clause() + ", which is printed “" + place.printed() + "”");
      }
    }
    return problems;
  }

  /** Sections are cited with or without their letter, items with exactly what is printed. */
  private static boolean agrees(PolicyEntry entry, Inventory.Place place) {
    String mark = entry.clause().printed().orElse("");
    boolean isSection = entry.clause().position().isEmpty();
    return mark.equals(place.printed()) || (isSection && mark.isEmpty());
  }

  private Set<String> carriersOf(Inventory.Place place) {
    return entries.stream()
        .filter(entry -> entry.clause().id().equals(place.id()))
        .map(PolicyEntry::toString)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The page that shows all of it, for several documents. */
  static String toMarkdown(List<Coverage> documents) {
    StringBuilder page =
        new StringBuilder(
            """
            # What of the printed policies is in our documents

            Each place in print, and what stands for it in the shipped document; or why nothing does.
            Then each entry of the document, and the place that it cites. The gist is ours. Items are what is numbered or bulleted in print.

            | policy | items | paragraphs | lines | headings | entries | places without entry |
            | --- | --- | --- | --- | --- | --- | --- |
            """);
    long[] totals = new long[6];
    for (Coverage document : documents) {
      Inventory inventory = document.inventory;
      long[] counts = {
        inventory.count(Inventory.Kind.ITEM),
        inventory.count(Inventory.Kind.PARAGRAPH),
        inventory.count(Inventory.Kind.LINE),
        inventory.count(Inventory.Kind.HEADING),
        document.entries.size(),
        inventory.places().stream().filter(place -> !place.reason().isEmpty()).count()
      };
      appendRow(page, document.policy.id().value(), counts);
      for (int i = 0; i < counts.length; i++) {
        totals[i] += counts[i];
      }
    }
    appendRow(page, "all", totals);
    documents.forEach(document -> document.append(page));
    return page.toString();
  }

  private static void appendRow(StringBuilder page, String name, long[] counts) {
    page.append("| ").append(name);
    for (long count : counts) {
      page.append(" | ").append(count);
    }
    page.append(" |\n");
  }

  private void append(StringBuilder page) {
    page.append("\n## ").append(policy.id()).append("\n\n");
    page.append("| clause | in print | kind | gist | in our document |\n");
    page.append("| --- | --- | --- | --- | --- |\n");
    for (Inventory.Place place : inventory.places()) {
      Set<String> carriers = carriersOf(place);
      page.append("| ").append(place.id());
      page.append(" | ").append(place.printed().isEmpty() ? "–" : place.printed());
      page.append(" | ").append(place.kind().name().toLowerCase(Locale.ROOT));
      page.append(" | ").append(place.gist()).append(" | ");
      page.append(
          carriers.isEmpty()
              ? "nothing: " + place.reason()
              : carriers.stream().map(it -> "`" + it + "`").collect(Collectors.joining(", ")));
      page.append(" |\n");
    }
    page.append("\n| entry | cites | which is |\n| --- | --- | --- |\n");
    Map<String, String> gists =
        inventory.places().stream()
            .collect(
                Collectors.toMap(
                    Inventory.Place::id, Inventory.Place::gist, (first, second) -> first));
    for (PolicyEntry entry : entries) {
      String cited = entry.clause().id();
      page.append("| `").append(entry).append("` | ").append(cited);
      page.append(" | ").append(gists.getOrDefault(cited, "not in print")).append(" |\n");
    }
  }

  /** The ids of the sections that our document declares, to be compared with print. */
  Set<String> sectionsInOurDocument() {
    Set<String> sections = new TreeSet<>();
    policy.sections().forEach(section -> sections.add(section.id().value()));
    return sections;
  }
}
