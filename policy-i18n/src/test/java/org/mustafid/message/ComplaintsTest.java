package org.mustafid.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.PromiseId;
import org.mustafid.name.RequirementId;
import org.mustafid.page.PolicyMatrix;
import org.mustafid.rules.RuleSets;

/** What is said of complaints that go from stage to stage, and of promises that move. */
class ComplaintsTest {
  private static final RuleSet RULES =
      RuleSets.read(Path.of("src/test/resources/documents/complaints.yaml"));
  private static final LocalDate DAY = LocalDate.of(2026, 4, 5); // a Sunday without holidays near
  private static final Instant NOON = Instant.parse("2026-04-05T09:00:00Z");

  /** A case under the policy on complaints, as a person would ask about it. */
  enum Case {
    RUNNING(complaint(), 1),
    WITHOUT_A_TIME_OF_DAY(complaint(CaseKind.COMPLAINT).submitted(DAY, ChannelId.FAX), 2),
    FIRST_CONTACT_TOO_LATE(with(complaint(), 5, EventKind.REFERRED), 6),
    PAUSED(with(complaint(), 2, EventKind.RETURNED), 60),
    RESUMED(with(with(complaint(), 2, EventKind.RETURNED), 9, EventKind.COMPLETED), 10),
    EXTENDED(complaint().with(extension(9)), 12),
    EXTENDED_TWICE(complaint().with(extension(9)).with(extension(10)), 12),
    EXTENDED_WITHOUT_A_REASON(with(complaint(), 9, EventKind.EXTENDED), 12),
    EXTENDED_TOO_LATE(complaint().with(extension(30)), 31),
    REOPENED(with(with(complaint(), 20, EventKind.REPLIED), 40, EventKind.REOPENED), 41),
    APPEAL_LAPSED(with(complaint(), 7, EventKind.REFUSED), 60),
    APPEALED(with(with(complaint(), 7, EventKind.REFUSED), 20, EventKind.APPEALED), 21),
    APPEALED_BEFORE_A_REPLY(with(complaint(), 3, EventKind.APPEALED), 21),
    REFERRED_OUTSIDE(
        with(with(complaint(), 3, EventKind.APPEALED), 50, EventKind.REFERRED_OUTSIDE), 51),
    BYPASSED(complaint().inCategory(CategoryId.of("harm-to-a-child")), 1),
    OF_AN_UNKNOWN_CATEGORY(complaint().inCategory(CategoryId.of("noise")), 1),
    REQUEST_BY_FAX(complaint(CaseKind.REQUEST).submitted(DAY, ChannelId.FAX), 1),
    CALLED(with(with(request(), 10, EventKind.SERVED), 40, EventKind.HANDLED), 60),
    NOT_CALLED(with(request(), 10, EventKind.SERVED), 300),
    CALLS_ENDED(with(with(request(), 10, EventKind.SERVED), 40, EventKind.REFERRED), 300),
    CLAIM(
        with(complaint(CaseKind.CLAIM).submitted(DAY, ChannelId.FAX), 3, EventKind.FAULT_PROVEN),
        4);

    private final CaseHistory history;
    private final int days;

    Case(CaseHistory history, int days) {
      this.history = history;
      this.days = days;
    }

    private static CaseHistory complaint(CaseKind kind) {
      return CaseHistory.of(kind, CaseRef.of("R-17"));
    }

    private static CaseHistory complaint() {
      return complaint(CaseKind.COMPLAINT).submitted(NOON, ChannelId.FAX);
    }

    private static CaseHistory request() {
      return complaint(CaseKind.REQUEST).submitted(DAY, ChannelId.WEBSITE);
    }

    private static CaseHistory with(CaseHistory history, int days, EventKind kind) {
      return history.with(Event.on(DAY.plusDays(days), kind));
    }

    private static Event extension(int days) {
      return Event.on(DAY.plusDays(days), EventKind.EXTENDED).meeting(RequirementId.REASON_STATED);
    }

    Assessment assessment() {
      return RULES.assess(history, AsOf.endOf(DAY.plusDays(days)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_assessment_reads_well_in_both_languages(Case example) throws IOException {
    String file = "complaints/" + example.name().toLowerCase(Locale.ROOT).replace('_', '-');
    for (Locale language : List.of(Messages.ARABIC, Messages.ENGLISH)) {
      List<String> sentences = Messages.in(language).sentences(example.assessment());
      assertThat(sentences)
          .allSatisfy(sentence -> assertThat(sentence).doesNotContain("{", "}", "null", "R-17"));
      Golden.assertMatches(
          file + "." + language.getLanguage() + ".txt", String.join("\n", sentences) + "\n");
    }
  }

  @Test
  void a_count_says_which_days_were_left_out() throws IOException {
    for (Locale language : List.of(Messages.ARABIC, Messages.ENGLISH)) {
      List<String> days = new ArrayList<>();
      Case.RESUMED
          .assessment()
          .promise(PromiseId.REPLY)
          .count()
          .orElseThrow()
          .days()
          .forEach(day -> days.add(Messages.in(language).text(day)));
      Golden.assertMatches(
          "count/complaints." + language.getLanguage() + ".txt", String.join("\n", days) + "\n");
    }
  }

  @Test
  void the_matrix_shows_stages_and_what_may_move_a_promise() throws IOException {
    for (Locale language : List.of(Messages.ARABIC, Messages.ENGLISH)) {
      Golden.assertMatches(
          "page/complaints." + language.getLanguage() + ".txt",
          PolicyMatrix.of(List.of(RULES)).toMarkdown(language));
    }
  }
}
