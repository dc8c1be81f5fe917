package org.mustafid.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mustafid.assessment.PrintedPolicies;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Stated;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.PromiseId;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;

class ComplianceReportTest {
  private static final RuleSet MABARRAH = RuleSet.of(PrintedPolicies.mabarrah());
  private static final AsOf AS_OF = AsOf.endOf(LocalDate.of(2026, 5, 3));

  private static CaseHistory completedOn(LocalDate day) {
    return CaseHistory.request(CaseRef.of("R")).submitted(day, ChannelId.WEBSITE).completed(day);
  }

  private static ComplianceReport of(CaseHistory... histories) {
    ComplianceReport report = new ComplianceReport();
    for (CaseHistory history : histories) {
      report.add(MABARRAH.assess(history, AS_OF));
    }
    return report;
  }

  @Test
  void counts_each_promise_once_where_it_stands() {
    LocalDate march = LocalDate.of(2026, 3, 1);
    ComplianceReport report =
        of(
            completedOn(march).replied(march.plusDays(3)),
            completedOn(march).replied(march.plusDays(60)),
            completedOn(march),
            completedOn(LocalDate.of(2026, 4, 30)));
    assertThat(report.cases()).isEqualTo(4);
    assertThat(report.rows()).hasSize(2);
    ComplianceReport.Row first = report.rows().get(0);
    assertThat(first.month()).isEqualTo(YearMonth.of(2026, 3));
    assertThat(first.channel()).contains(ChannelId.WEBSITE);
    assertThat(first.kept()).isEqualTo(1);
    assertThat(first.late()).isEqualTo(1);
    assertThat(first.broken()).isEqualTo(1);
    assertThat(first.percentageKept().orElseThrow()).isBetween(33.3, 33.4);
    assertThat(report.rows().get(1).open()).isEqualTo(1);
    assertThat(report.rows().get(1).percentageKept()).isEmpty();
  }

  @Test
  void leaves_out_what_has_not_started() {
    ComplianceReport report = of(CaseHistory.request(CaseRef.of("R")));
    assertThat(report.cases()).isEqualTo(1);
    assertThat(report.rows()).isEmpty();
  }

  @Test
  void counts_cases_to_which_nothing_is_promised_by_their_kinds() {
    CaseRef ref = CaseRef.of("R");
    ComplianceReport report =
        of(
            completedOn(LocalDate.of(2026, 3, 1)),
            CaseHistory.of(CaseKind.of("requst"), ref),
            CaseHistory.of(CaseKind.INQUIRY, ref),
            CaseHistory.of(CaseKind.INQUIRY, ref));
    assertThat(report.notProvidedFor())
        .containsExactly(entry(CaseKind.INQUIRY, 2L), entry(CaseKind.of("requst"), 1L));
    assertThat(report.cases()).isEqualTo(4);
  }

  @Test
  void counts_what_leads_out_of_the_calendar_apart_and_as_neither_kept_nor_broken() {
    Policy printed = PrintedPolicies.mabarrah();
    LocalDate end = LocalDate.of(2026, 4, 30);
    RuleSet brief =
        RuleSet.of(
            Policy.builder()
                .from(printed)
                .calendar(
                    printed.calendar().toBuilder().range(LocalDate.of(2026, 1, 1), end).build())
                .build());
    ComplianceReport report = new ComplianceReport();
    report.add(brief.assess(completedOn(end.minusDays(3)), AS_OF));
    report.add(brief.assess(completedOn(LocalDate.of(2026, 3, 1)), AS_OF));
    assertThat(report.outOfRange()).containsExactly(entry(PromiseId.REPLY, 1L));
    assertThat(report.rows())
        .singleElement()
        .extracting(ComplianceReport.Row::broken)
        .isEqualTo(1L);
    assertThat(report.notProvidedFor()).isEmpty();
  }

  @Test
  void knows_no_channel_where_none_is_on_record() {
    CaseHistory unsubmitted =
        CaseHistory.request(CaseRef.of("R")).completed(LocalDate.of(2026, 3, 1));
    assertThat(of(unsubmitted).rows().get(0).channel()).isEqualTo(Optional.empty());
  }

  private static Promise monthlyReply() {
    Clause clause = MABARRAH.policy().promises().get(0).clause();
    return Promise.builder()
        .id(PromiseId.REPLY)
        .to(CaseKind.REQUEST)
        .by(Party.ASSOCIATION)
        .start(Stated.byClause(clause, Start.first(EventKind.COMPLETED)))
        .every(Repetition.every(Term.months(1)).times(5))
        .addKeptBy(EventKind.REPLIED)
        .clause(clause)
        .build();
  }

  @Test
  void counts_each_period_of_a_promise_that_repeats_in_the_month_of_its_start() {
    RuleSet monthly =
        RuleSet.of(
            Policy.builder()
                .from(PrintedPolicies.mabarrah())
                .promises(List.of(monthlyReply()))
                .build());
    LocalDate start = LocalDate.of(2026, 1, 15);
    CaseHistory twiceOnTime =
        completedOn(start).replied(start.plusDays(5)).replied(start.plusDays(70));
    ComplianceReport report = new ComplianceReport();
    report.add(monthly.assess(twiceOnTime, AsOf.endOf(LocalDate.of(2026, 4, 20))));

    assertThat(report.rows())
        .extracting(row -> row.month() + " " + row.kept() + row.late() + row.broken() + row.open())
        .containsExactly("2026-01 1000", "2026-02 0010", "2026-03 1000", "2026-04 0001");

    report = new ComplianceReport();
    report.add(monthly.assess(twiceOnTime, AsOf.endOf(LocalDate.of(2027, 1, 1))));
    assertThat(report.rows())
        .extracting(row -> row.month() + " " + row.kept() + row.late() + row.broken() + row.open())
        .containsExactly(
            "2026-01 1000", "2026-02 0010", "2026-03 1000", "2026-04 0010", "2026-05 0010");
  }
}
