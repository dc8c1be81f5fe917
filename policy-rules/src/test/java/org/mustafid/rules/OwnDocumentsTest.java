package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mustafid.assessment.RuleSet;
import org.mustafid.clause.Stated;
import org.mustafid.compensation.Compensation;
import org.mustafid.compensation.Condition;
import org.mustafid.compensation.Connective;
import org.mustafid.compensation.Limit;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.Severity;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.ConditionId;
import org.mustafid.name.DutyKind;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.RequirementId;
import org.mustafid.name.StageId;
import org.mustafid.name.TopicId;
import org.mustafid.policy.Approval;
import org.mustafid.policy.Body;
import org.mustafid.policy.Category;
import org.mustafid.policy.Duty;
import org.mustafid.policy.Policy;
import org.mustafid.policy.PrintedNumber;
import org.mustafid.policy.Stage;
import org.mustafid.policy.Step;
import org.mustafid.policy.StepOrder;
import org.mustafid.promise.Extension;
import org.mustafid.promise.OnDayOff;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;
import org.mustafid.workday.WorkWeek;
import org.mustafid.workday.WorkingCalendar;

class OwnDocumentsTest {
  @Nested
  class The_sample {
    private final Policy policy = RuleSets.read(Documents.FOLDER.resolve("sample.yaml")).policy();

    @Test
    void has_a_week_of_its_own_with_the_holidays_of_the_sector() {
      WorkingCalendar calendar = policy.calendar();
      WorkingCalendar sector = WorkingCalendar.saudiNonProfit();
      assertThat(calendar.id()).isEqualTo("sample-six-days");
      assertThat(calendar.labels())
          .isEqualTo(Labels.of("تقويم جمعية المثال", "Sample Association's calendar"));
      assertThat(calendar.workWeeks())
          .extracting(WorkWeek::restDays)
          .containsExactly(Set.of(DayOfWeek.FRIDAY));
      assertThat(calendar.holidayRules()).isEqualTo(sector.holidayRules());
      assertThat(calendar.announcements()).isEqualTo(sector.announcements());
      assertThat(calendar.zone()).isEqualTo(sector.zone());
      LocalDate thursday = LocalDate.of(2026, 1, 8);
      assertThat(calendar.plusWorkingDays(thursday, 1)).isEqualTo("2026-01-10"); // a Saturday
    }

    @Test
    void is_in_force_from_a_day_that_its_clause_states() {
      assertThat(policy.inForceFrom())
          .isInstanceOfSatisfying(
              Stated.ByClause.class,
              stated -> {
                assertThat(stated.value()).isEqualTo(LocalDate.of(2026, 1, 1));
                assertThat(stated.clause()).hasToString("effect-1");
              });
    }

    @Test
    void brings_the_labels_of_its_own_channel() {
      assertThat(policy.findChannel(ChannelId.of("home-visit")).orElseThrow().labels())
          .isEqualTo(Labels.of("الزيارة المنزلية", "home visit"));
    }

    @Test
    void has_a_floor_and_a_cap() {
      Promise reply = policy.promises().get(0);
      assertThat(reply.notBefore()).contains(Term.days(3));
      assertThat(reply.noLaterThan()).contains(Term.workingDays(10));
    }

    @Test
    void leaves_the_order_of_its_steps_open_by_not_speaking_of_it() {
      assertThat(policy.stepOrder()).isEqualTo(Stated.unstated());
    }
  }

  @Nested
  class A_document_with_every_key {
    private final Policy policy =
        RuleSets.parse("complete", Documents.text("complete.yaml")).policy();

    @Test
    void may_cite_a_section_as_a_whole() {
      assertThat(policy.stepOrder())
          .isInstanceOfSatisfying(
              Stated.ByClause.class,
              stated -> {
                assertThat(stated.value()).isEqualTo(StepOrder.AS_LISTED);
                assertThat(stated.clause()).hasToString("handling");
              });
    }

    @Test
    void may_declare_an_event_and_use_it() {
      assertThat(policy.events()).hasSize(1);
      assertThat(policy.nameOf(EventKind.of("visited")).labels())
          .isEqualTo(Labels.of("الزيارة", "visit"));
      assertThat(policy.steps().get(1).evidence()).containsExactly(EventKind.of("visited"));
    }

    @Test
    void states_at_the_clause_of_the_entry_what_it_states_plainly() {
      Step visit = policy.steps().get(1);
      assertThat(visit.expectedBy()).isEqualTo(Stated.byClause(visit.clause(), EventKind.REPLIED));
      assertThat(visit.notAfter()).isEqualTo(Stated.unstated());
      assertThat(visit.when()).isEqualTo(Labels.of("عند الحاجة", "if needed"));
    }

    @Test
    void may_grant_the_beneficiary_a_term_in_the_singular() {
      Promise objection = policy.promises().get(1);
      assertThat(objection.by()).isEqualTo(Party.BENEFICIARY);
      assertThat(objection.to()).isEqualTo(CaseKind.COMPLAINT);
      assertThat(objection.noLaterThan()).contains(Term.of(1, TermUnit.HIJRI_MONTHS));
      assertThat(objection.start().effective()).contains(Start.first(EventKind.of("visited")));
      assertThat(objection.labels()).isEqualTo(Labels.of("الاعتراض", "objection"));
      assertThat(policy.promises().get(0).labels()).isEqualTo(Labels.of("الرد", "our reply"));
    }

    @Test
    void takes_numbers_without_quotes_for_text_where_text_is_asked_for() {
      assertThat(policy.association().registrations().get(0).number()).isEqualTo("1072");
    }

    @Test
    void may_print_numbers_and_contacts_at_their_places() {
      assertThat(policy.association().registrations())
          .extracting(each -> each + ", " + each.clause())
          .containsExactly("registration 1072, cover-1", "licence 5, cover-2");
      assertThat(policy.association().contacts())
          .extracting(each -> each + ", " + each.clause())
          .containsExactly("telephone 0500000000, cover-3");
    }

    @Test
    void may_carry_an_approval_with_a_date_that_it_accepts() {
      Approval approval = policy.approval().orElseThrow();
      assertThat(approval.by()).contains(BodyId.BOARD);
      assertThat(approval.resolution())
          .contains(PrintedNumber.scrambled("3/ 21", List.of("3/21", "21/3")));
      assertThat(approval.meeting()).contains(PrintedNumber.of("5"));
      assertThat(approval.date().orElseThrow().day()).contains(LocalDate.of(2024, 8, 14));
      assertThat(approval.signedBy()).contains(BodyId.CHAIRMAN);
      assertThat(approval.clause()).hasToString("effect-1");
    }

    @Test
    void may_say_that_a_resolution_has_no_number() {
      String text =
          Documents.changed(
              Documents.text("complete.yaml"),
              "{printed: \"3/ 21\", candidates: [\"3/21\", \"21/3\"]}",
              "unnumbered");
      assertThat(RuleSets.parse("unnumbered", text).policy().approval().orElseThrow().resolution())
          .isEmpty();
    }

    @Test
    void may_name_bodies_of_its_own_and_say_who_does_what() {
      assertThat(policy.bodies())
          .extracting(Body::toString)
          .containsExactly(
              "board, effect-1", "chairman, effect-2", "visitor, handling", "ministry, effect-5");
      assertThat(policy.bodies().get(2).labels()).isEqualTo(Labels.of("الزائر", "visitor"));
      assertThat(policy.steps().get(1).by()).contains(BodyId.of("visitor"));
      assertThat(policy.complaintRoutes().get(0).handledBy()).contains(BodyId.BOARD);
      assertThat(policy.complaintRoutes().get(0).channels())
          .containsExactly(ChannelId.WEBSITE, ChannelId.FAX);
      assertThat(policy.provisions().get(0).holder()).contains(BodyId.BOARD);
      assertThat(policy.provisions().get(0).topic()).isEqualTo(TopicId.SCOPE);
      assertThat(policy.defects().get(0)).hasToString("missing, cover");
    }

    @Test
    void may_repeat_a_duty_at_the_clause_of_its_entry() {
      Duty survey = policy.duties().get(0);
      assertThat(survey.kind()).isEqualTo(DutyKind.SURVEY);
      assertThat(survey.holder()).contains(BodyId.of("visitor"));
      assertThat(survey.every())
          .contains(Stated.byClause(survey.clause(), Term.of(1, TermUnit.YEARS)));
    }

    private Promise promise(String id) {
      return policy.promises().stream()
          .filter(promise -> promise.id().value().equals(id))
          .findFirst()
          .orElseThrow();
    }

    @Test
    void may_start_a_promise_from_any_of_some_events() {
      assertThat(promise("first-answer").start().effective())
          .contains(Start.firstOf(EventKind.SUBMITTED, EventKind.DECLARED));
      assertThat(promise("second-answer").start().effective())
          .contains(Start.lastOf(EventKind.APPEALED, EventKind.REFERRED_OUTSIDE));
    }

    @Test
    void may_give_a_term_in_hours_or_by_a_day_of_the_next_month() {
      assertThat(promise("second-answer").noLaterThan()).contains(Term.hours(48));
      assertThat(promise("statement").noLaterThan()).contains(Term.dayOfNextMonth(10));
      assertThat(promise("first-answer").onDayOff()).isEqualTo(OnDayOff.STAY);
      assertThat(promise("statement").onDayOff()).isEqualTo(OnDayOff.MOVE);
    }

    @Test
    void may_declare_kinds_of_case_categories_and_stages_of_its_own() {
      CaseKind grievance = CaseKind.of("grievance");
      assertThat(policy.nameOf(grievance).labels()).isEqualTo(Labels.of("تظلم", "grievance"));
      assertThat(policy.categories())
          .extracting(Category::toString)
          .containsExactly("harassment, handling-4");
      assertThat(policy.stages())
          .extracting(Stage::toString)
          .containsExactly("first-look, handling-5", "second-look, handling-6");
      Stage first = policy.stages().get(0);
      assertThat(first.to()).isEqualTo(grievance);
      assertThat(first.openedBy()).containsExactly(EventKind.SUBMITTED);
      assertThat(first.handledBy()).contains(BodyId.of("visitor"));
      assertThat(first.next()).contains(StageId.of("second-look"));
      assertThat(first.bypassedBy()).containsExactly(CategoryId.of("harassment"));
      assertThat(policy.findBody(BodyId.of("ministry")).orElseThrow().isOutside()).isTrue();
      assertThat(promise("second-answer").stage()).contains(StageId.of("second-look"));
      assertThat(promise("second-answer").categories())
          .containsExactly(CategoryId.of("harassment"));
    }

    @Test
    void may_offer_a_channel_and_list_a_step_for_some_kinds_of_case() {
      CaseKind grievance = CaseKind.of("grievance");
      assertThat(policy.findChannel(ChannelId.LETTERS).orElseThrow().kinds())
          .containsExactly(grievance, CaseKind.CLAIM);
      assertThat(policy.steps().get(0).kinds()).containsExactly(CaseKind.REQUEST, grievance);
      assertThat(policy.steps().get(1).kinds()).containsExactly(CaseKind.REQUEST);
    }

    @Test
    void may_say_what_a_return_a_reopening_and_an_extension_do() {
      Promise answer = promise("first-answer");
      assertThat(answer.onReturn()).isEqualTo(Stated.byClause(answer.clause(), OnReturn.PAUSE));
      assertThat(answer.onReopening().effective()).contains(OnReopening.RESTART);
      assertThat(answer.onReopening().isStated()).isFalse();
      Extension extension = answer.extension().orElseThrow();
      assertThat(extension.grantedBy()).containsExactly(EventKind.EXTENDED);
      assertThat(extension.term()).isEqualTo(Term.workingDays(5));
      assertThat(extension.times()).isEqualTo(2);
      assertThat(extension.requires()).containsExactly(RequirementId.REASON_STATED);
      assertThat(extension.clause()).hasToString("handling-7");
    }

    @Test
    void may_repeat_a_promise_some_times_and_until_something_happens() {
      assertThat(promise("follow-up-visit").every())
          .contains(Repetition.every(Term.months(3)).times(8).until(List.of(EventKind.SERVED)));
      String plain =
          Documents.changed(
              Documents.text("complete.yaml"),
              "every: {term: 3 months, times: 8, until: [served]}",
              "every: 2 weeks");
      assertThat(RuleSets.parse("plain", plain).policy().promises().get(5).every())
          .contains(Repetition.every(Term.weeks(2)));
    }

    @Test
    void may_weigh_findings_in_its_own_way_and_limit_what_it_grants() {
      assertThat(policy.severities())
          .containsExactly(
              Map.entry("overdue", Severity.WARNING),
              Map.entry("channel-not-offered", Severity.ERROR));
      Limit limit = policy.compensation().orElseThrow().limit().orElseThrow();
      assertThat(limit.text()).isEqualTo(Labels.of("لا يزيد على ألف ريال", "At most 1000 riyals"));
      assertThat(limit.clause()).hasToString("harm-4");
    }

    @Test
    void may_promise_without_an_amount() {
      Promise handling = policy.promises().get(2);
      assertThat(handling.unquantified()).isEqualTo(Labels.of("بسرعة", "quickly"));
      assertThat(handling.noLaterThan()).isEmpty();
    }

    @Test
    void declares_its_readings_of_the_whole_of_its_steps_and_of_its_promises() {
      assertThat(policy.readings())
          .extracting(reading -> reading.id().value())
          .containsExactly(
              "one-officer",
              "home-is-where-one-lives",
              "start-day-not-counted",
              "from-visit",
              "reopened-anew",
              "names-are-kept",
              "two-of-three");
    }

    @Test
    void may_combine_conditions_by_a_reading_of_which_some_alternatives_have_a_value() {
      Compensation compensation = policy.compensation().orElseThrow();
      Connective fault = Connective.just(ConditionId.FAULT_PROVEN);
      Connective minutes = Connective.just(ConditionId.COMMITTEE_MINUTES);
      Connective inspection = Connective.just(ConditionId.of("visited-and-seen"));
      Stated<Connective> connective = compensation.connective();
      assertThat(connective.effective())
          .contains(Connective.atLeast(2, List.of(fault, minutes, inspection)));
      assertThat(connective.others())
          .containsExactly(
              Connective.all(List.of(fault, Connective.any(List.of(minutes, inspection)))));
      assertThat(connective.findReading().orElseThrow().alternatives())
          .containsExactly(
              Labels.of("الخطأ وغيره", "The fault and another"),
              Labels.of("أمر آخر", "Something else"));
      assertThat(compensation.settledThrough()).contains(ConditionId.COMMITTEE_MINUTES);
      Condition first = compensation.conditions().get(0);
      assertThat(first.provenBy()).containsExactly(EventKind.FAULT_PROVEN);
      assertThat(first.disprovenBy())
          .containsExactly(EventKind.FAULT_DISPROVEN, EventKind.RULED_AGAINST);
      assertThat(compensation.conditions().get(1).requires())
          .containsExactly(RequirementId.DATED, RequirementId.HARM_STATED);
      assertThat(compensation.conditions().get(2).labels())
          .isEqualTo(Labels.of("المعاينة", "inspection"));
    }

    @Test
    void may_nest_a_connective_eight_levels_deep_and_state_it() {
      String text = Documents.text("complete.yaml");
      String connective =
          text.substring(text.indexOf("  connective:\n"), text.indexOf("  settled-through:"));
      String deep = "{any: [".repeat(8) + "fault-proven" + "]}".repeat(8);
      Policy deeper =
          RuleSets.parse(
                  "deep", Documents.changed(text, connective, "  connective: " + deep + "\n"))
              .policy();
      Compensation compensation = deeper.compensation().orElseThrow();
      assertThat(compensation.connective().isStated()).isTrue();
      assertThat(compensation.connective().effective().orElseThrow().conditions())
          .containsExactly(ConditionId.FAULT_PROVEN);
    }

    @Test
    void may_write_its_numbers_in_the_digits_of_either_arabic_system() {
      for (String ten : new String[] {"١٠", "۱۰"}) {
        String text =
            Documents.changed(
                Documents.text("complete.yaml"), "10 working-days", ten + " working-days");
        assertThat(RuleSets.parse("arabic", text).policy()).isEqualTo(policy);
      }
    }

    @Test
    void may_have_no_day_of_rest() {
      String text = Documents.changed(Documents.text("complete.yaml"), "[friday]", "[]");
      assertThat(RuleSets.parse("open", text).calendar().workWeeks())
          .extracting(WorkWeek::restDays)
          .containsExactly(Set.of());
    }
  }

  @Nested
  class However_it_comes_in {
    private final String yaml = Documents.text("minimal.yaml");
    private final RuleSet expected = RuleSets.parse("minimal.yaml", yaml);

    @Test
    void json_is_read_through_the_same_door() {
      assertThat(RuleSets.parse("minimal.json", Documents.text("minimal.json")))
          .isEqualTo(expected);
    }

    @Test
    void bytes_a_file_and_text_are_the_same_document() {
      InputStream bytes = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
      assertThat(RuleSets.read("minimal.yaml", bytes)).isEqualTo(expected);
      assertThat(RuleSets.read(Documents.FOLDER.resolve("minimal.yaml"))).isEqualTo(expected);
    }

    @Test
    void a_byte_order_mark_and_lines_that_end_as_on_windows_change_nothing() {
      assertThat(RuleSets.parse("windows.yaml", "\uFEFF" + yaml.replace("\n", "\r\n")))
          .isEqualTo(expected);
    }

    @Test
    void a_missing_file_is_named_with_the_folder_from_which_it_was_sought() {
      Path missing = Path.of("no-such-document.yaml");
      assertThatThrownBy(() -> RuleSets.read(missing))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "the path of a policy document must be that of a file that exists, seen from "
                  + Path.of("").toAbsolutePath()
                  + ", but was no-such-document.yaml");
      assertThatThrownBy(() -> RuleSets.read(Path.of("/no-such-folder/our.yaml")))
          .hasMessage(
              "the path of a policy document must be that of a file that exists,"
                  + " but was /no-such-folder/our.yaml");
      assertThatThrownBy(() -> RuleSets.read(Documents.FOLDER)) // a folder is no document
          .isInstanceOf(InvalidArgumentException.class);
    }

    @Test
    void a_stream_that_breaks_is_an_io_error_with_its_cause() {
      IOException cause = new IOException("unplugged");
      InputStream broken =
          new InputStream() {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
              throw cause;
            }

            @Override
            public int read() throws IOException {
              throw cause;
            }
          };
      assertThatThrownBy(() -> RuleSets.read("broken.yaml", broken))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage("cannot read broken.yaml")
          .hasCause(cause);
    }
  }
}
