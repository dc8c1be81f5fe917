package org.mustafid.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.mustafid.assessment.RuleSet;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Section;
import org.mustafid.clause.Stated;
import org.mustafid.name.AssociationId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.Labels;
import org.mustafid.name.PolicyId;
import org.mustafid.name.SectionId;
import org.mustafid.policy.Association;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Policy;
import org.mustafid.version.InForce.Status;
import org.mustafid.workday.WorkingCalendar;

class PolicyVersionsProperties {
  private static final AssociationId OURS = AssociationId.of("ours");
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final int DAYS = 24;

  private static final Clause CLAUSE =
      Clause.of(Section.of(SectionId.of("a"), Labels.of("القنوات", "Channels")), 1);

  private static final Policy POLICY =
      Policy.builder()
          .id(PolicyId.of("ours"))
          .title(Labels.of("سياسة", "Policy"))
          .association(Association.of(OURS, Labels.of("جمعية", "Association")))
          .calendar(WorkingCalendar.saudiNonProfit())
          .sections(List.of(CLAUSE.section()))
          .channels(List.of(Channel.of(ChannelId.WEBSITE, Labels.none(), CLAUSE)))
          .build();

  /** The days of a version, counted from the start; its end may be left open. */
  record Days(int from, Optional<Integer> until) {}

  @Provide
  Arbitrary<List<Days>> histories() {
    Arbitrary<Integer> first = Arbitraries.integers().between(0, DAYS - 1);
    Arbitrary<Optional<Integer>> length = Arbitraries.integers().between(1, 8).optional(0.5);
    return Combinators.combine(first, length)
        .as((from, days) -> new Days(from, days.map(each -> from + each)))
        .list()
        .ofMaxSize(4);
  }

  private static PolicyVersion version(int number, Days days) {
    Policy.Builder policy = Policy.builder();
    policy.from(POLICY);
    policy.version(String.valueOf(number));
    policy.inForceFrom(Stated.byClause(CLAUSE, START.plusDays(days.from())));
    days.until()
        .ifPresent(until -> policy.inForceUntil(Stated.byClause(CLAUSE, START.plusDays(until))));
    return new PolicyVersion("file " + number, RuleSet.of(policy.build()));
  }

  private static List<PolicyVersion> versions(List<Days> history) {
    List<PolicyVersion> versions = new ArrayList<>();
    for (Days days : history) {
      versions.add(version(versions.size(), days));
    }
    return versions;
  }

  /** What is in force day after day: who begins ends all that has no end of its own. */
  private static List<Set<Integer>> dayByDay(List<Days> history) {
    List<Set<Integer>> result = new ArrayList<>();
    Set<Integer> open = Set.of();
    for (int day = 0; day < DAYS; day++) {
      int today = day;
      Set<Integer> beginning =
          numbers(history, days -> days.from() == today && days.until().isEmpty());
      boolean changes = history.stream().anyMatch(days -> days.from() == today);
      open = changes ? beginning : open;
      Set<Integer> inForce =
          numbers(
              history,
              days ->
                  days.from() <= today && days.until().filter(until -> today < until).isPresent());
      inForce.addAll(open);
      result.add(inForce);
    }
    return result;
  }

  private static Set<Integer> numbers(List<Days> history, Predicate<Days> predicate) {
    Set<Integer> numbers = new TreeSet<>();
    for (int i = 0; i < history.size(); i++) {
      if (predicate.test(history.get(i))) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  @Property(tries = 300)
  void what_is_in_force_agrees_with_walking_through_the_days(
      @ForAll("histories") List<Days> history) {
    PolicyVersions versions = PolicyVersions.of(versions(history));
    List<Set<Integer>> expected = dayByDay(history);
    for (int day = 0; day < DAYS; day++) {
      InForce answer = versions.inForce(OURS, START.plusDays(day));
      Set<String> sources =
          expected.get(day).stream().map(number -> "file " + number).collect(Collectors.toSet());
      assertThat(answer.versions()).extracting(PolicyVersion::source).hasSameElementsAs(sources);
      assertThat(answer.status())
          .isEqualTo(
              sources.isEmpty() ? Status.NONE : sources.size() == 1 ? Status.ONE : Status.SEVERAL);
    }
    Statistics.label("versions overlap")
        .collect(expected.stream().anyMatch(each -> each.size() > 1))
        .coverage(checker -> checker.check(true).percentage(percent -> percent > 10));
  }

  @Property(tries = 300)
  void gaps_and_overlaps_are_reported_exactly_if_a_day_between_versions_shows_them(
      @ForAll("histories") List<Days> history) {
    PolicyVersions versions = PolicyVersions.of(versions(history));
    List<Set<Integer>> days = dayByDay(history);
    int first = history.stream().mapToInt(Days::from).min().orElse(0);
    int last = history.stream().mapToInt(Days::from).max().orElse(0);
    boolean gap = days.subList(first, Math.max(first, last)).stream().anyMatch(Set::isEmpty);
    boolean overlap = days.stream().anyMatch(each -> each.size() > 1);
    assertThat(has(versions, VersionFindings.GAP.id())).isEqualTo(gap);
    assertThat(has(versions, VersionFindings.OVERLAP.id())).isEqualTo(overlap);
    Statistics.label("there is a gap")
        .collect(gap)
        .coverage(checker -> checker.check(true).percentage(percent -> percent > 5));
  }

  private static boolean has(PolicyVersions versions, String id) {
    return versions.findings().stream().anyMatch(finding -> finding.type().id().equals(id));
  }

  @Property(tries = 100)
  void the_order_in_which_versions_arrive_does_not_matter(
      @ForAll("histories") List<Days> history, @ForAll Random random) {
    List<PolicyVersion> versions = versions(history);
    List<PolicyVersion> shuffled = new ArrayList<>(versions);
    Collections.shuffle(shuffled, random);
    for (int day = 0; day < DAYS; day++) {
      InForce one = PolicyVersions.of(versions).inForce(OURS, START.plusDays(day));
      InForce other = PolicyVersions.of(shuffled).inForce(OURS, START.plusDays(day));
      assertThat(other.status()).isEqualTo(one.status());
      assertThat(other.versions()).hasSameElementsAs(one.versions());
    }
  }
}
