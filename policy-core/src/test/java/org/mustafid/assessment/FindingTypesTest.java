package org.mustafid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mustafid.diagnostic.DiagnosticType;

class FindingTypesTest {
  @Test
  void all_of_them_are_every_constant_in_the_order_of_the_class() throws IllegalAccessException {
    List<DiagnosticType> constants = new ArrayList<>();
    for (Field field : FindingTypes.class.getFields()) {
      constants.add((DiagnosticType) field.get(null));
    }

    assertThat(FindingTypes.all()).isEqualTo(constants);
  }

  @Test
  void each_has_an_id_of_its_own_in_kebab_case() {
    assertThat(FindingTypes.all())
        .extracting(DiagnosticType::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void each_is_about_a_case() {
    assertThat(FindingTypes.all())
        .extracting(DiagnosticType::subject)
        .containsOnly(DiagnosticType.Subject.FINDING);
  }

  /** Ids, severities and arguments are promised to users; a change here is one of the contract. */
  @Test
  void the_catalogue_is_as_published() {
    assertThat(
            FindingTypes.all().stream()
                .map(
                    type ->
                        type.severity()
                            + " "
                            + type
                            + type.parameters().entrySet().stream()
                                .map(it -> it.getKey() + ": " + it.getValue().getSimpleName())
                                .collect(Collectors.joining(", ", " (", ")")))
                .collect(Collectors.joining("\n", "", "\n")))
        .isEqualTo(
            """
            WARNING channel-not-offered (channel: ChannelId, meant: List)
            WARNING unknown-case-kind (kind: CaseKind, meant: List)
            NOTE category-not-declared (category: CategoryId, meant: List)
            WARNING category-not-recorded ()
            WARNING not-submitted ()
            WARNING event-before-submission (event: EventName, day: LocalDate)
            NOTE completed-again (day: LocalDate)
            WARNING event-after-withdrawal (event: EventName, day: LocalDate)
            NOTE event-not-declared (event: EventName, day: LocalDate, meant: List)
            NOTE order-unknown (event: EventName, other: EventName, day: LocalDate)
            WARNING event-id-reused (event: EventName, day: LocalDate)
            WARNING corrects-unknown (event: EventName, day: LocalDate)
            WARNING amended-twice (event: EventName, day: LocalDate)
            WARNING corrections-in-a-circle (event: EventName, day: LocalDate)
            WARNING retracts-unknown ()
            ERROR handled-by-its-subject (body: BodyId)
            NOTE anonymity-not-accepted ()
            NOTE anonymity-unstated ()
            NOTE confidentiality-not-accepted ()
            NOTE confidentiality-unstated ()
            NOTE nobody-to-reply-to (promise: Promise)
            WARNING step-not-recorded (step: Step, event: EventName)
            WARNING start-unstated (promise: Promise)
            NOTE kept-before-start (promise: Promise, kept: LocalDate)
            NOTE start-not-counted (promise: Promise, event: EventName, day: LocalDate)
            NOTE kept-early (promise: Promise, kept: LocalDate, earliest: DayEstimate)
            ERROR kept-late (promise: Promise, kept: LocalDate, latest: DayEstimate, late: Integer)
            ERROR earlier-period-missed (promise: Promise, latest: DayEstimate, ended: LocalDate)
            ERROR overdue (promise: Promise, latest: DayEstimate, late: Integer)
            ERROR overdue-by-time (promise: Promise, latest: ZonedDateTime)
            ERROR kept-late-by-time (promise: Promise, kept: LocalDate, latest: ZonedDateTime)
            WARNING time-of-day-unknown (promise: Promise, event: EventName, day: LocalDate)
            ERROR periods-missed (promise: Promise, missed: Integer, latest: DayEstimate)
            WARNING return-unstated (promise: Promise, returned: LocalDate)
            WARNING reopening-unstated (promise: Promise, reopened: LocalDate)
            WARNING extension-beyond-limit (promise: Promise, granted: LocalDate, times: Integer)
            WARNING extension-lacks-grounds (promise: Promise, granted: LocalDate, lacking: List)
            WARNING extension-too-late (promise: Promise, granted: LocalDate, latest: DayEstimate)
            NOTE right-lapsed (promise: Promise, latest: DayEstimate)
            WARNING due-day-unclear (promise: Promise, latest: DayEstimate)
            WARNING out-of-range (promise: Promise, first: LocalDate, last: LocalDate)
            WARNING kept-on-unclear-day (promise: Promise, kept: LocalDate, latest: DayEstimate)
            WARNING cap-before-floor (promise: Promise, earliest: DayEstimate, latest: DayEstimate)
            NOTE claim-not-provided-for ()
            WARNING connective-unstated ()
            WARNING evidence-defective (condition: Condition, lacking: List)
            NOTE other-reading-decides-otherwise ()
            """);
  }
}
