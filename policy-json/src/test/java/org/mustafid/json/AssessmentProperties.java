package org.mustafid.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mustafid.assessment.RuleSet;
import org.mustafid.name.Labels;
import org.mustafid.rules.RuleSets;
import org.mustafid.testkit.PolicyArbitraries;
import org.mustafid.testkit.SampleCase;

class AssessmentProperties {
  private static final List<RuleSet> RULES = rules();

  private static List<RuleSet> rules() {
    List<RuleSet> rules = new ArrayList<>();
    for (String id : List.of("mabarrah", "ofuq", "manarat", "ihsan-housing", "modeem")) {
      rules.add(RuleSets.shipped(id));
    }
    // the only one with stages, pauses, extensions, repetitions and hours
    rules.add(RuleSets.read(Path.of("../policy-rules/src/test/resources/documents/complete.yaml")));
    return rules;
  }

  @Provide
  Arbitrary<SampleCase> cases() {
    return Arbitraries.of(RULES).flatMap(PolicyArbitraries::cases);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void the_schema_accepts_what_is_written(@ForAll("cases") SampleCase sample) {
    String json = json(sample);
    Schemas.assertValid(Schemas.ASSESSMENT, json);
    assertThat(json).doesNotContain("\n");
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void neither_locale_nor_zone_changes_a_byte(@ForAll("cases") SampleCase sample) {
    String usual = json(sample);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of("Pacific/Kiritimati")));
      assertThat(json(sample)).isEqualTo(usual);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String json(SampleCase sample) {
    return Assessments.write(
        AssessedCase.of(sample.rules(), sample.history(), sample.asOf()),
        finding -> Labels.none().with("en", finding.toString()));
  }
}
