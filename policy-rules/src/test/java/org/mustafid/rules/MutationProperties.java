package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.workday.MonthAnnouncements;

/** However a document is damaged, it is read or refused, as by the schema, and nothing else. */
class MutationProperties {
  private static final List<String> DOCUMENTS =
      List.of(
          Documents.shipped("ihsan-housing"),
          Documents.shipped("mabarrah"),
          Documents.shipped("manarat"),
          Documents.text("sample.yaml"),
          Documents.text("complete.yaml"),
          Documents.text("own-calendar.yaml"),
          Documents.text("joined-calendar.yaml"),
          Documents.text("minimal.yaml"),
          Documents.text("minimal.json"));

  @Provide
  Arbitrary<String> documents() {
    return Arbitraries.of(DOCUMENTS);
  }

  /** A passage goes and another comes, at some places of a document. */
  @Provide
  Arbitrary<String> damaged() {
    Arbitrary<String> passages =
        Arbitraries.oneOf(
            Arbitraries.of(
                "",
                " ",
                "\n",
                "\n  ",
                ":",
                ": ",
                ",",
                "- ",
                "[",
                "]",
                "{",
                "}",
                "[]",
                "{}",
                "\"",
                "'",
                "#",
                "&a ",
                "*a ",
                "!!int ",
                "|",
                ">",
                "? ",
                "---\n",
                "null",
                "~",
                "true",
                "0",
                "-1",
                "٣",
                "999999999999",
                "id",
                "a-1",
                "\t",
                "\u202E",
                "\0",
                "\uD800",
                "\uFEFF",
                "%YAML 1.3",
                "<<: ",
                "id: reply",
                "unstated: true",
                "\\u0000"),
            Arbitraries.strings().ofMaxLength(3));
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 20_000);
    return Combinators.combine(
            documents(),
            Combinators.combine(places, Arbitraries.integers().between(0, 12), passages)
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4))
        .as(
            (document, damages) -> {
              String text = document;
              for (Damage damage : damages) {
                text = damage.to(text);
              }
              return text;
            });
  }

  private record Damage(int place, int length, String instead) {
    String to(String text) {
      int start = place % (text.length() + 1);
      int end = Math.min(text.length(), start + length);
      return text.substring(0, start) + instead + text.substring(end);
    }
  }

  /** One line goes, comes twice, or changes places with the next. */
  @Provide
  Arbitrary<String> shuffled() {
    return Combinators.combine(
            documents(), Arbitraries.integers().between(0, 20_000), Arbitraries.of(0, 1, 2))
        .as(
            (document, place, how) -> {
              List<String> lines = new java.util.ArrayList<>(document.lines().toList());
              int line = place % (lines.size() - 1);
              if (how == 0) {
                lines.remove(line);
              } else if (how == 1) {
                lines.add(line, lines.get(line));
              } else {
                lines.add(line, lines.remove(line + 1));
              }
              return String.join("\n", lines);
            });
  }

  @Property(tries = 1000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void a_damaged_document_is_read_or_refused(@ForAll("damaged") String text) {
    readOrRefused(text);
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void a_document_with_a_line_out_of_place_is_read_or_refused(@ForAll("shuffled") String text) {
    readOrRefused(text);
  }

  @Property(tries = 150)
  void a_document_that_is_cut_off_is_read_or_refused(
      @ForAll("documents") String document, @ForAll int place) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, Math.floorMod(place, bytes.length));
    try {
      assertThat(RuleSets.read("cut", new ByteArrayInputStream(cut))).isNotNull();
    } catch (InvalidDocumentException e) {
      assertSensible(e);
    }
  }

  private static void readOrRefused(String text) {
    try {
      assertThat(RuleSets.parse("damaged", text)).isNotNull();
      SchemaOracle.assertAgreement(text, List.of());
      Statistics.collect("read");
    } catch (InvalidDocumentException e) {
      assertSensible(e);
      SchemaOracle.assertAgreement(text, e.problems());
      Statistics.collect("refused");
    }
    Statistics.coverage(
        coverage -> {
          coverage.check("read").percentage(share -> share > 1);
          coverage.check("refused").percentage(share -> share > 30);
        });
  }

  private static void assertSensible(InvalidDocumentException refusal) {
    assertThat(refusal.problems()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(refusal.problems())
        .isSortedAccordingTo(
            Comparator.<Problem>comparingInt(problem -> problem.place().line())
                .thenComparingInt(problem -> problem.place().column()));
    assertThat(String.valueOf(refusal.getMessage()))
        .as("nothing that hides or reorders reaches a terminal")
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]");
    for (Problem problem : refusal.problems()) {
      assertThat(problem.place().line()).isPositive();
      assertThat(problem.place().column()).isPositive();
      assertThat(problem.place().length()).isNotNegative();
      assertThat(
              Problems.all().contains(problem.type())
                  || MonthAnnouncements.problems().contains(problem.type()))
          .as("%s", problem)
          .isTrue();
    }
  }
}
