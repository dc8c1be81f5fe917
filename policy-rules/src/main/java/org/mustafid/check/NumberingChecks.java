package org.mustafid.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Section;
import org.mustafid.policy.Policy;

/** The numbers and marks that items bear in print, section by section. */
final class NumberingChecks {
  /** The last number of a mark such as {@code ت/6}. */
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,6})[^0-9]*$");

  private NumberingChecks() {}

  static void check(Policy policy, Failures failures) {
    Map<Section, SortedMap<Integer, Clause>> items = items(policy);
    Map<String, List<Clause>> repeated = new LinkedHashMap<>();
    for (SortedMap<Integer, Clause> section : items.values()) {
      Map<String, List<Clause>> byMark = new LinkedHashMap<>();
      for (Clause item : section.values()) {
        item.printed()
            .ifPresent(mark -> byMark.computeIfAbsent(mark, absent -> new ArrayList<>()).add(item));
      }
      byMark.values().removeIf(same -> same.size() < 2);
      // One bullet that was read as a digit is one defect, in however many sections it stands.
      byMark.forEach(
          (mark, same) -> repeated.computeIfAbsent(mark, absent -> new ArrayList<>()).addAll(same));
      gaps(section, byMark.keySet(), failures);
      partial(section, failures);
    }
    repeated.forEach(
        (mark, same) ->
            failures.add(CheckTypes.NUMBERING_REPEATED, sections(same), mark, same.size()));
  }

  private static List<Clause> sections(List<Clause> items) {
    Set<Section> sections = new LinkedHashSet<>();
    items.forEach(item -> sections.add(item.section()));
    return sections.stream().map(Clause::of).toList();
  }

  private static void gaps(
      SortedMap<Integer, Clause> section, Set<String> repeated, Failures failures) {
    Optional<Clause> before = Optional.empty();
    for (Clause item : section.values()) {
      boolean isNumbered =
          number(item).isPresent() && !repeated.contains(item.printed().orElseThrow());
      if (before.isPresent()
          && isNumbered
          && steps(before.get(), item) != items(before.get(), item)) {
        failures.add(
            CheckTypes.NUMBERING_GAP,
            item,
            before.get().printed().orElseThrow(),
            item.printed().orElseThrow());
      }
      before = isNumbered ? Optional.of(item) : Optional.empty();
    }
  }

  private static int steps(Clause from, Clause to) {
    return number(to).orElseThrow() - number(from).orElseThrow();
  }

  private static int items(Clause from, Clause to) {
    return to.position().orElseThrow() - from.position().orElseThrow();
  }

  /** The places of fewer are told: a stray number among bullets, or a bullet among numbers. */
  private static void partial(SortedMap<Integer, Clause> section, Failures failures) {
    List<Clause> marked =
        section.values().stream().filter(item -> item.printed().isPresent()).toList();
    List<Clause> unmarked =
        section.values().stream().filter(item -> item.printed().isEmpty()).toList();
    if (!marked.isEmpty() && !unmarked.isEmpty()) {
      failures.add(
          CheckTypes.NUMBERING_PARTIAL, marked.size() <= unmarked.size() ? marked : unmarked);
    }
  }

  private static OptionalInt number(Clause item) {
    Matcher number = NUMBER.matcher(item.printed().map(NumberingChecks::inAscii).orElse(""));
    return number.find() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
  }

  private static String inAscii(String mark) {
    StringBuilder ascii = new StringBuilder();
    mark.codePoints()
        .forEach(
            each -> {
              boolean isArabic =
                  (each >= 0x660 && each <= 0x669) || (each >= 0x6F0 && each <= 0x6F9);
              ascii.appendCodePoint(isArabic ? '0' + Character.digit(each, 10) : each);
            });
    return ascii.toString();
  }

  /** The items that rules cite, by section and position; what else is printed, nobody knows. */
  private static Map<Section, SortedMap<Integer, Clause>> items(Policy policy) {
    Map<Section, SortedMap<Integer, Clause>> items = new LinkedHashMap<>();
    cited(policy)
        .filter(clause -> clause.position().isPresent())
        .forEach(
            clause ->
                items
                    .computeIfAbsent(clause.section(), absent -> new TreeMap<>())
                    .merge(
                        clause.position().getAsInt(),
                        clause,
                        (one, other) -> one.printed().isPresent() ? one : other));
    return items;
  }

  private static Stream<Clause> cited(Policy policy) {
    return Stream.of(
            policy.channels().stream().map(each -> each.clause()),
            policy.tools().stream().map(each -> each.clause()),
            policy.steps().stream().map(each -> each.clause()),
            policy.promises().stream().map(each -> each.clause()),
            policy.complaintRoutes().stream().map(each -> each.clause()),
            policy.compensation().stream()
                .flatMap(each -> each.conditions().stream().map(condition -> condition.clause())),
            policy.stages().stream().map(each -> each.clause()),
            policy.duties().stream().map(each -> each.clause()),
            policy.provisions().stream().map(each -> each.clause()))
        .flatMap(clauses -> clauses);
  }
}
