package org.mustafid.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mustafid.assessment.RuleSet;
import org.mustafid.name.Labels;
import org.mustafid.policy.Policy;

/**
 * What is different between two policies: what came, what went, and each part that changed, with
 * what is said before and after.
 *
 * <p>Entries with an id are compared with the entry of the same id; those without one with an equal
 * entry, or else in the order of print. Immutable, and safe to share between threads.
 */
public final class PolicyComparison {
  /** Their order says nothing: it is that of a table. */
  private static final Set<Topic> UNORDERED = Set.of(Topic.HOLIDAY, Topic.MONTH, Topic.SEVERITY);

  private final Policy before;
  private final Policy after;
  private final List<Difference> differences;

  private PolicyComparison(Policy before, Policy after) {
    this.before = before;
    this.after = after;
    List<Difference> found = new ArrayList<>();
    List<Entry> entriesBefore = PolicyEntries.of(before);
    List<Entry> entriesAfter = PolicyEntries.of(after);
    for (Topic topic : Topic.values()) {
      compare(topic, of(topic, entriesBefore), of(topic, entriesAfter), found);
    }
    this.differences = List.copyOf(found);
  }

  /** Compares two policies: versions of one, or those of two associations. */
  public static PolicyComparison between(RuleSet before, RuleSet after) {
    return new PolicyComparison(
        Objects.requireNonNull(before, "before").policy(),
        Objects.requireNonNull(after, "after").policy());
  }

  /** The policy that is compared with another. */
  public Policy before() {
    return before;
  }

  /** The other policy. */
  public Policy after() {
    return after;
  }

  /**
   * What is different, by topic; within one what changed or went, in the order of print before,
   * then what came, in the order of print after, then the order itself.
   */
  public List<Difference> differences() {
    return differences;
  }

  /** Those that can change an answer; there are none exactly if the fingerprints are equal. */
  public List<Difference> normative() {
    return differences.stream().filter(each -> each.effect() == Effect.NORMATIVE).toList();
  }

  private static List<Entry> of(Topic topic, List<Entry> entries) {
    return entries.stream().filter(entry -> entry.topic() == topic).toList();
  }

  private static void compare(
      Topic topic, List<Entry> before, List<Entry> after, List<Difference> found) {
    int[] partners = Pairing.of(before, after);
    List<Entry> kept = new ArrayList<>();
    boolean[] taken = new boolean[after.size()];
    for (int i = 0; i < before.size(); i++) {
      Entry entry = before.get(i);
      if (partners[i] < 0) {
        found.add(removed(entry));
      } else {
        taken[partners[i]] = true;
        kept.add(entry);
        compare(entry, after.get(partners[i]), found);
      }
    }
    for (int i = 0; i < after.size(); i++) {
      if (!taken[i]) {
        found.add(added(after.get(i)));
      }
    }
    if (!UNORDERED.contains(topic)) {
      compareOrder(topic, kept, Pairing.inOrderOf(partners, before), found);
    }
  }

  private static void compare(Entry before, Entry after, List<Difference> found) {
    for (Part part : before.topic().parts()) {
      Entry.Value one = before.value(part);
      Entry.Value other = after.value(part);
      if (!one.equals(other)) {
        found.add(
            new Difference(
                DifferenceTypes.changed(before.topic(), part),
                before.topic(),
                before.name(),
                Optional.of(part),
                one.content(),
                other.content(),
                before.clause(),
                after.clause(),
                one.normative().equals(other.normative()) ? part.usual() : Effect.NORMATIVE,
                Favour.ofChange(part, before.source(), after.source())));
      }
    }
  }

  private static Difference removed(Entry entry) {
    return new Difference(
        DifferenceTypes.removed(entry.topic()),
        entry.topic(),
        entry.name(),
        Optional.empty(),
        entry.parts(),
        new Content.None(),
        entry.clause(),
        Optional.empty(),
        entry.effect(),
        Favour.ofAdding(entry.source()).mirrored());
  }

  private static Difference added(Entry entry) {
    return new Difference(
        DifferenceTypes.added(entry.topic()),
        entry.topic(),
        entry.name(),
        Optional.empty(),
        new Content.None(),
        entry.parts(),
        Optional.empty(),
        entry.clause(),
        entry.effect(),
        Favour.ofAdding(entry.source()));
  }

  /**
   * Tells if what both policies have stands in another order.
   *
   * @param before entries of the policy before, in its order
   * @param after the same entries, in the order of their partners
   */
  private static void compareOrder(
      Topic topic, List<Entry> before, List<Entry> after, List<Difference> found) {
    if (before.equals(after)) {
      return;
    }
    boolean areNamesEnough = !names(before).equals(names(after)); // several may share one
    found.add(
        new Difference(
            DifferenceTypes.orderChanged(topic),
            topic,
            new Name(topic.id(), Labels.none()),
            Optional.empty(),
            inOrder(before, areNamesEnough),
            inOrder(after, areNamesEnough),
            Optional.empty(),
            Optional.empty(),
            rules(before).equals(rules(after)) ? Effect.WORDING : Effect.NORMATIVE,
            ForBeneficiary.OPEN));
  }

  private static List<String> rules(List<Entry> entries) {
    return entries.stream().map(Entry::normativeText).filter(text -> !text.isEmpty()).toList();
  }

  private static Content inOrder(List<Entry> entries, boolean areNamesEnough) {
    return areNamesEnough
        ? new Content.Names(names(entries))
        : new Content.Several(entries.stream().map(Entry::whole).toList());
  }

  private static List<Name> names(List<Entry> entries) {
    return entries.stream().map(Entry::name).toList();
  }

  /** For programmers: the policies and the number of differences. */
  @Override
  public String toString() {
    return before.id() + " and " + after.id() + ", " + differences.size() + " differences";
  }
}
