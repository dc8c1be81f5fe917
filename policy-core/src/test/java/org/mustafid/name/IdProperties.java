package org.mustafid.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.mustafid.diagnostic.InvalidArgumentException;

class IdProperties {
  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void a_value_is_accepted_exactly_if_each_part_between_hyphens_is_plain(
      @ForAll
          @StringLength(min = 1, max = 8)
          @CharRange(from = 'a', to = 'c')
          @Chars({'-', '1', 'I', '\u0131', '\u0130', ' ', '_'})
          String value) {
    boolean plain = !value.startsWith("1");
    for (String part : value.split("-", -1)) {
      plain &= !part.isEmpty() && part.chars().allMatch(c -> c == '1' || (c >= 'a' && c <= 'c'));
    }
    Statistics.collect(plain);
    Statistics.coverage(tally -> tally.check(true).count(count -> count > 0));

    assertThat(accepts(value)).isEqualTo(plain);
  }

  @Property
  void no_text_is_taken_for_an_id_that_is_not_one(@ForAll @StringLength(max = 80) String text) {
    assertThat(accepts(text)).isEqualTo(text.length() <= 64 && text.matches(Id.FORM));
  }

  private static boolean accepts(String value) {
    Throwable thrown = catchThrowable(() -> SectionId.of(value));
    if (thrown != null) {
      assertThat(thrown).isInstanceOf(InvalidArgumentException.class);
    }
    return thrown == null;
  }
}
