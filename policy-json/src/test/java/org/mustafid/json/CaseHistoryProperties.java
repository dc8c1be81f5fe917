package org.mustafid.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mustafid.casework.CaseHistory;
import org.mustafid.rules.RuleSets;
import org.mustafid.testkit.PolicyArbitraries;
import org.mustafid.testkit.SampleCase;

class CaseHistoryProperties {
  @Provide
  Arbitrary<CaseHistory> histories() {
    return Histories.all();
  }

  @Provide
  Arbitrary<SampleCase> cases() {
    return Arbitraries.of("mabarrah", "ofuq", "manarat", "ihsan-housing", "modeem")
        .flatMap(id -> PolicyArbitraries.cases(RuleSets.shipped(id)));
  }

  @Property(tries = 300)
  void a_history_is_read_back_as_it_was(@ForAll("histories") CaseHistory history) {
    assertThat(CaseHistories.parse("history", CaseHistories.write(history))).isEqualTo(history);
  }

  @Property(tries = 100)
  void a_case_of_a_shipped_policy_is_read_back_as_it_was(@ForAll("cases") SampleCase sample) {
    String json = CaseHistories.write(sample.history());
    assertThat(CaseHistories.parse("history", json)).isEqualTo(sample.history());
  }

  @Property(tries = 100)
  void the_schema_accepts_what_is_written(@ForAll("histories") CaseHistory history) {
    Schemas.assertValid(Schemas.HISTORY, CaseHistories.write(history));
  }

  @Property(tries = 50)
  void many_histories_are_read_back_line_by_line(
      @ForAll("histories") CaseHistory first, @ForAll("histories") CaseHistory second) {
    List<CaseHistory> histories = List.of(first, second, first);
    byte[] lines =
        histories.stream()
            .map(CaseHistories::write)
            .collect(Collectors.joining("\n"))
            .getBytes(StandardCharsets.UTF_8);
    assertThat(
            CaseHistories.lines("lines", new ByteArrayInputStream(lines))
                .map(HistoryLine::orElseThrow))
        .isEqualTo(histories);
  }

  @Property(tries = 50)
  void neither_locale_nor_zone_changes_a_byte(@ForAll("histories") CaseHistory history) {
    String usual = CaseHistories.write(history);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of("Pacific/Kiritimati")));
      assertThat(CaseHistories.write(history)).isEqualTo(usual);
      assertThat(CaseHistories.parse("history", usual)).isEqualTo(history);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
