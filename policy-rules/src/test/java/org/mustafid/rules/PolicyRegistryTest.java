package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mustafid.rules.VersionDocuments.endsBefore;
import static org.mustafid.rules.VersionDocuments.onChange;
import static org.mustafid.rules.VersionDocuments.recorded;
import static org.mustafid.rules.VersionDocuments.rules;
import static org.mustafid.rules.VersionDocuments.startsOn;
import static org.mustafid.rules.VersionDocuments.text;
import static org.mustafid.rules.VersionDocuments.unapproved;
import static org.mustafid.rules.VersionDocuments.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mustafid.diagnostic.Diagnostic;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.name.AssociationId;
import org.mustafid.version.Governing;
import org.mustafid.version.InForce;
import org.mustafid.version.InForce.Status;
import org.mustafid.version.PolicyVersion;
import org.mustafid.version.PolicyVersions;
import org.mustafid.version.VersionFinding;

class PolicyRegistryTest {
  private static final AssociationId OURS = AssociationId.of("ours");

  private final PolicyRegistry registry = new PolicyRegistry();

  private PolicyRegistry.Update add(String source, String text) {
    return registry.add(source, rules(text));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private InForce inForce(String day) {
    return registry.inForce(OURS, day(day));
  }

  private static List<String> sources(List<PolicyVersion> versions) {
    return versions.stream().map(PolicyVersion::source).toList();
  }

  @Nested
  class From_its_approval {
    private static final String FROM = "in-force-from: {stated: approval, clause: {id: A-2}}\n";

    private static String approval(String date) {
      return "approval: {" + date + "clause: {id: A-3}}\n";
    }

    private String unknown(String approval) {
      String text = unapproved(version("1") + FROM + approval);
      List<VersionFinding> findings = add("1", text).findings();
      assertThat(inForce("2024-08-14").status()).isEqualTo(Status.UNKNOWN);
      return findings.get(0).toString();
    }

    @Test
    void a_version_is_in_force_from_the_day_of_the_record() {
      String date = "date: {printed: \"10/02/1446هـ الموافق 14/08/2024م\"}, ";
      add("1", unapproved(version("1") + FROM + approval(date)));
      assertThat(registry.versions().findings()).isEmpty();
      assertThat(inForce("2024-08-13").status()).isEqualTo(Status.NONE);
      assertThat(inForce("2024-08-14").status()).isEqualTo(Status.ONE);
    }

    @Test
    void an_accepted_day_counts() {
      String date =
          "date: {printed: \"10 / 20 / 1446هـ، الموافق: 14 / 80 / 2024 م\", accepted: 2024-08-14}, ";
      add("1", unapproved(version("1") + FROM + approval(date)));
      assertThat(inForce("2024-08-14").status()).isEqualTo(Status.ONE);
    }

    @Test
    void no_record_no_date_two_days_or_no_readable_one_leave_the_day_unknown() {
      assertThat(unknown(""))
          .isEqualTo("version-approval-day-unknown {version=ours 1 (1), reason=NO_RECORD}");
      assertThat(unknown(approval(""))).contains("reason=UNDATED");
      assertThat(unknown(approval("date: {printed: \"10/02/1446هـ الموافق 20/08/2024م\"}, ")))
          .contains("reason=DATES_APART");
      assertThat(unknown(approval("date: {printed: \"10/20/1446هـ الموافق 14/80/2024م\"}, ")))
          .contains("reason=UNREADABLE");
    }

    @Test
    void only_the_first_day_is_that_of_the_approval_and_only_if_a_clause_says_so() {
      for (String line :
          List.of(
              "in-force-from: approval\n",
              "in-force-from: {unstated: true, reading: approval, id: x, choice: {ar: ا, en: x}}\n",
              "in-force-until: {stated: approval, clause: {id: A-2}}\n")) {
        assertThatThrownBy(() -> rules(unapproved(version("1") + line)))
            .as(line)
            .isInstanceOf(InvalidDocumentException.class);
      }
    }
  }

  @Nested
  class A_calendar_in_a_file {
    @TempDir Path folder;

    private LocalDate lastDay() {
      PolicyVersion kept = registry.inForce(OURS, day("2026-03-08")).version().orElseThrow();
      return kept.rules().calendar().plusWorkingDays(day("2026-03-08"), 1);
    }

    private void calendar(String restDays) throws IOException {
      Files.writeString(
          folder.resolve("shared.yaml"),
          "mustafid: 1\ncalendar: {id: shared, label: {ar: مشترك, en: Shared},"
              + " holidays-of: saudi-non-profit, rest-days: ["
              + restDays
              + "]}\n");
    }

    @Test
    void is_no_policy_and_a_change_of_it_is_one_of_the_policy() throws IOException {
      Files.writeString(
          folder.resolve("ours.yaml"),
          text(version("1") + startsOn("2025-01-01"))
              .replaceFirst("calendar: .*", "calendar: ./shared.yaml"));
      calendar("friday");
      assertThat(registry.refresh(folder).findings()).isEmpty();
      assertThat(lastDay()).isEqualTo("2026-03-09");
      calendar("monday");
      assertThat(registry.refresh(folder).findings()).isEmpty();
      assertThat(lastDay()).isEqualTo("2026-03-10");
      calendar("noday");
      assertThat(registry.refresh(folder).refused()).hasSize(1);
      assertThat(lastDay()).isEqualTo("2026-03-10");
    }
  }

  @Nested
  class In_force {
    @Test
    void a_version_without_an_end_gives_way_to_the_next() {
      add("1", text(version("1") + startsOn("2025-01-01")));
      add("2", text(version("2") + startsOn("2026-01-01")));
      assertThat(inForce("2024-12-31").status()).isEqualTo(Status.NONE);
      assertThat(inForce("2025-12-31").version().map(PolicyVersion::source)).contains("1");
      assertThat(inForce("2026-01-01").version().map(PolicyVersion::source)).contains("2");
      assertThat(registry.versions().findings()).isEmpty();
    }

    @Test
    void days_between_two_versions_are_a_gap() {
      add("1", text(version("1") + startsOn("2025-01-01") + endsBefore("2025-12-01")));
      PolicyRegistry.Update update = add("2", text(version("2") + startsOn("2026-01-01")));
      assertThat(inForce("2025-12-01").status()).isEqualTo(Status.NONE);
      assertThat(update.findings())
          .hasToString("[version-gap {association=ours, from=2025-12-01, until=2026-01-01}]");
    }

    @Test
    void versions_that_overlap_are_all_named() {
      add("1", text(version("1") + startsOn("2025-01-01") + endsBefore("2026-06-01")));
      PolicyRegistry.Update update = add("2", text(version("2") + startsOn("2026-01-01")));
      assertThat(inForce("2026-03-01").status()).isEqualTo(Status.SEVERAL);
      assertThat(sources(inForce("2026-03-01").versions())).containsExactly("1", "2");
      assertThat(inForce("2026-03-01").version()).isEmpty();
      assertThat(inForce("2026-06-01").status()).isEqualTo(Status.ONE);
      assertThat(update.findings())
          .hasToString("[version-overlap {first=ours 1 (1), second=ours 2 (2), from=2026-01-01}]");
    }

    @Test
    void a_version_whose_days_are_unknown_makes_the_answer_unknown_until_its_end() {
      add("1", text(version("1") + "in-force-from: {unstated: true}\n" + endsBefore("2026-01-01")));
      add("2", text(version("2") + startsOn("2025-06-01")));
      assertThat(inForce("2024-01-01").status()).isEqualTo(Status.UNKNOWN);
      assertThat(inForce("2024-01-01").version()).isEmpty();
      assertThat(sources(inForce("2025-06-01").versions())).containsExactly("2", "1");
      assertThat(inForce("2026-01-01").version().map(PolicyVersion::source)).contains("2");
    }

    @Test
    void the_five_shipped_policies_are_answered_for_as_far_as_they_say() {
      RuleSets.shippedIds().forEach(id -> registry.add(id, RuleSets.shipped(id)));
      PolicyVersions versions = registry.versions();
      LocalDate day = day("2026-01-01");
      assertThat(versions.associations()).hasSize(5);
      assertThat(
              versions.associations().stream()
                  .filter(each -> versions.inForce(each, day).status() == Status.UNKNOWN)
                  .map(AssociationId::value))
          .containsExactlyInAnyOrder("ofuq", "manarat", "modeem", "mabarrah");
      InForce ihsan = versions.inForce(AssociationId.of("ihsan-housing"), day);
      assertThat(ihsan.status()).isEqualTo(Status.ONE);
      assertThat(ihsan.version().orElseThrow().policy().inForceFrom().findReading()).isPresent();
    }

    @Test
    void nothing_is_in_force_for_who_has_no_version() {
      assertThat(inForce("2026-01-01"))
          .isEqualTo(new InForce(day("2026-01-01"), Status.NONE, List.of()));
      assertThat(PolicyVersions.none().associations()).isEmpty();
    }

    @Test
    void what_lacks_an_approval_or_a_first_day_is_a_finding() {
      PolicyRegistry.Update update = add("1", unapproved(""));
      assertThat(update.findings())
          .extracting(finding -> finding.type().id())
          .containsExactly("version-start-unknown", "version-unapproved");
      assertThat(update.findings()).extracting(Diagnostic::severity).doesNotContainNull();
    }
  }

  @Nested
  class As_known_on_a_day {
    @Test
    void a_correction_counts_from_its_recording_on() {
      add("1", text(version("1") + startsOn("2025-01-01") + recorded("2024-12-20")));
      add("1-corrected", text(version("1") + startsOn("2025-02-01") + recorded("2025-03-01")));
      LocalDate january = day("2025-01-15");
      assertThat(registry.asKnownOn(day("2025-02-28")).inForce(OURS, january).status())
          .isEqualTo(Status.ONE);
      assertThat(registry.asKnownOn(day("2025-03-01")).inForce(OURS, january).status())
          .isEqualTo(Status.NONE);
      assertThat(inForce("2025-01-15").status()).isEqualTo(Status.NONE);
      assertThat(registry.asKnownOn(day("2024-12-19")).of(OURS)).isEmpty();
    }

    @Test
    void a_version_that_nobody_noted_the_recording_of_leaves_the_answer_open() {
      add("1", text(version("1") + startsOn("2025-01-01")));
      PolicyVersions known = registry.asKnownOn(day("2025-06-01"));
      assertThat(known.inForce(OURS, day("2025-06-01")).status()).isEqualTo(Status.UNKNOWN);
      assertThat(known.inForce(OURS, day("2024-06-01")).status()).isEqualTo(Status.NONE);
    }

    @Test
    void one_version_that_says_two_things_is_a_finding_and_the_first_counts() {
      add("1", text(version("1") + startsOn("2025-01-01")));
      PolicyRegistry.Update update = add("copy", text(version("1") + startsOn("2025-02-01")));
      assertThat(update.findings())
          .hasToString("[version-repeated {first=ours 1 (1), second=ours 1 (copy)}]");
      assertThat(inForce("2025-01-15").status()).isEqualTo(Status.ONE);
      assertThat(add("copy", text(version("1") + startsOn("2025-01-01"))).findings()).isEmpty();
    }
  }

  @Nested
  class Governing_a_case {
    private Governing governing(String effect) {
      add("1", text(version("1") + startsOn("2025-01-01")));
      add("2", text(version("2") + startsOn("2026-01-01") + effect));
      return registry.governing(OURS, day("2025-12-30"), day("2026-01-10"));
    }

    @Test
    void the_version_at_submission_governs_if_the_change_says_keep() {
      assertThat(sources(governing(onChange("keep")).versions())).containsExactly("1");
    }

    @Test
    void a_change_that_says_follow_takes_open_cases_over() {
      assertThat(sources(governing(onChange("follow")).versions())).containsExactly("2");
    }

    @Test
    void a_change_that_says_longer_of_leaves_two_versions() {
      assertThat(sources(governing(onChange("longer-of")).versions())).containsExactly("1", "2");
    }

    @Test
    void a_change_that_says_nothing_leaves_open_cases_alone_and_is_named() {
      Governing governing = governing("");
      assertThat(sources(governing.versions())).containsExactly("1");
      assertThat(sources(governing.silent())).containsExactly("2");
    }

    @Test
    void a_change_is_not_seen_before_it_is_in_force_nor_by_cases_that_come_after() {
      governing(onChange("follow"));
      Governing before = registry.governing(OURS, day("2025-12-30"), day("2025-12-31"));
      assertThat(sources(before.versions())).containsExactly("1");
      Governing after = registry.governing(OURS, day("2026-01-01"), day("2026-01-10"));
      assertThat(sources(after.versions())).containsExactly("2");
      assertThat(after.silent()).isEmpty();
    }

    @Test
    void nothing_governs_where_it_cannot_be_told_what_was_in_force() {
      add("1", text(version("1")));
      Governing governing = registry.governing(OURS, day("2025-12-30"), day("2026-01-10"));
      assertThat(governing.atSubmission().status()).isEqualTo(Status.UNKNOWN);
      assertThat(governing.versions()).isEmpty();
    }
  }

  @Nested
  class Refreshing {
    @TempDir Path folder;

    private void write(String file, String text) throws IOException {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), text);
    }

    @Test
    void a_bad_new_version_leaves_the_last_good_one_in_place() throws IOException {
      write("1.yaml", text(version("1") + startsOn("2025-01-01")));
      assertThat(registry.refresh(folder).findings()).isEmpty();
      write("1.yaml", text(version("1") + startsOn("2025-31-01")));
      write("2.yaml", "mustafid: 1\n");
      PolicyRegistry.Update update = registry.refresh(folder);
      assertThat(update.refused()).hasSize(2);
      assertThat(update.findings())
          .first()
          .hasToString("version-refused {source=1.yaml, problems=1}");
      assertThat(inForce("2025-06-01").version().map(PolicyVersion::source)).contains("1.yaml");
      write("1.yaml", text(version("1") + startsOn("2026-01-01")));
      Files.delete(folder.resolve("2.yaml"));
      assertThat(registry.refresh(folder))
          .isEqualTo(new PolicyRegistry.Update(List.of(), List.of()));
      assertThat(inForce("2025-06-01").status()).isEqualTo(Status.NONE);
    }

    @Test
    void what_is_gone_from_the_folder_is_no_longer_kept() throws IOException {
      write("1.yaml", text(version("1") + startsOn("2025-01-01")));
      registry.refresh(folder);
      Files.delete(folder.resolve("1.yaml"));
      registry.refresh(folder);
      assertThat(registry.versions().associations()).isEmpty();
    }

    @Test
    void versions_may_build_on_each_other_and_on_what_lies_in_a_folder_below() throws IOException {
      write("common/template.yaml", "mustafid: 1\ncalendar: saudi-non-profit\n");
      write(
          "1.yaml",
          text(version("1") + startsOn("2025-01-01"))
              .replace("calendar: saudi-non-profit\n", "base: common/template.yaml\n"));
      write(
          "2.yaml",
          """
          mustafid: 1
          base: ./1.yaml
          policy: ours
          version: "2"
          title: {ar: سياسة, en: Policy}
          association: {id: ours, name: {ar: جمعية, en: Association}}
          in-force-from: {stated: 2026-01-01, clause: {id: A-2}}
          """);
      PolicyRegistry.Update update = registry.refresh(folder);
      assertThat(update.refused()).isEmpty();
      assertThat(sources(registry.versions().of(OURS))).containsExactly("1.yaml", "2.yaml");
      assertThat(update.findings())
          .as("an approval is not taken over")
          .hasToString("[version-unapproved {version=ours 2 (2.yaml)}]");
    }

    @Test
    void other_files_and_links_out_of_the_folder_are_not_read() throws IOException {
      write("outside/1.yaml", text(version("1") + startsOn("2025-01-01")));
      write("inside/readme.txt", "no policy");
      Files.createSymbolicLink(folder.resolve("inside/1.yaml"), folder.resolve("outside/1.yaml"));
      registry.refresh(folder.resolve("inside"));
      assertThat(registry.versions().associations()).isEmpty();
    }

    @Test
    void a_folder_that_is_missing_changes_nothing() throws IOException {
      write("1.yaml", text(version("1") + startsOn("2025-01-01")));
      registry.refresh(folder);
      assertThatThrownBy(() -> registry.refresh(folder.resolve("missing")))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageEndingWith("a folder that exists, but was " + folder.resolve("missing"));
      assertThat(registry.versions().of(OURS)).hasSize(1);
    }

    @Test
    void readers_never_see_a_part_of_a_refresh() throws Exception {
      for (String generation : List.of("a", "b")) {
        write(generation + "/1.yaml", text(version(generation) + startsOn("2025-01-01")));
        write(
            generation + "/2.yaml",
            text(version(generation + "-2") + startsOn("2026-01-01")).replace("ours", "theirs"));
      }
      registry.refresh(folder.resolve("a"));
      AtomicBoolean done = new AtomicBoolean();
      ExecutorService readers = Executors.newFixedThreadPool(3);
      try {
        List<Future<Set<String>>> seen = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
          seen.add(readers.submit(() -> statesSeenUntil(done)));
        }
        for (int i = 0; i < 40; i++) {
          registry.refresh(folder.resolve(i % 2 == 0 ? "b" : "a"));
        }
        done.set(true);
        for (Future<Set<String>> states : seen) {
          assertThat(states.get()).isSubsetOf("a and a-2", "b and b-2").isNotEmpty();
        }
      } finally {
        done.set(true);
        readers.shutdown();
      }
    }

    private Set<String> statesSeenUntil(AtomicBoolean done) {
      Set<String> states = new HashSet<>();
      do {
        PolicyVersions versions = registry.versions();
        states.add(
            versions.associations().stream()
                .sorted()
                .flatMap(association -> versions.of(association).stream())
                .map(version -> version.policy().version().orElse("?"))
                .collect(Collectors.joining(" and ")));
      } while (!done.get());
      return states;
    }
  }
}
