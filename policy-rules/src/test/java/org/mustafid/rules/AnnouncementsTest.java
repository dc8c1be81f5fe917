package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mustafid.assessment.RuleSet;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.OutOfRangeException;
import org.mustafid.workday.WorkingCalendar;

class AnnouncementsTest {
  private static final String NEWS =
      """
      mustafid: 1
      announcements:
        compiled-on: 2027-05-07
        months:
          - {month: dhu-al-hijjah 1448, begins: 2027-05-08, source: the court}
        closures:
          - id: rain
            label: {ar: أمطار, en: Rain}
            dates: [2027-01-10, {from: 2027-01-12, through: 2027-01-13}]
            source: circular 12
      """;

  @Test
  void are_the_same_from_a_file_bytes_and_text(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("news.yaml"), NEWS);
    Announcements news = Announcements.parse("news", NEWS);
    byte[] bytes = NEWS.getBytes(StandardCharsets.UTF_8);
    assertThat(Announcements.read(file)).isEqualTo(news).hasSameHashCodeAs(news);
    assertThat(Announcements.read("news", new ByteArrayInputStream(bytes))).isEqualTo(news);
    assertThat(news)
        .hasToString(
            "[1448-12-01 AH announced for 2027-05-08] [rain: on 2027-01-10, days 1, announced,"
                + " rain: on 2027-01-12, days 2, announced]");
    assertThat(news.months().asList()).hasSize(1);
    assertThat(news.closures()).hasSize(2);
    assertThat(news.compiledOn()).contains(LocalDate.of(2027, 5, 7));
  }

  @Test
  void lie_under_a_rule_set_and_change_its_fingerprint() {
    RuleSet rules = RuleSets.shipped("mabarrah");
    RuleSet today = rules.on(Announcements.parse("news", NEWS).addTo(rules.calendar()));
    assertThat(today.calendar().isWorkingDay(LocalDate.of(2027, 1, 10))).isFalse();
    assertThat(today.policy().promises()).isEqualTo(rules.policy().promises());
    assertThat(today.fingerprint()).isNotEqualTo(rules.fingerprint());
    assertThat(today.on(rules.calendar())).isEqualTo(rules);
  }

  @Test
  void move_no_other_day_off() {
    WorkingCalendar calendar =
        WorkingCalendars.parse(
            "service",
            """
            mustafid: 1
            calendar:
              id: service
              label: {ar: خدمة, en: Service}
              zone: Asia/Riyadh
              range: {from: 2020-01-01, through: 2030-12-31}
              rest-days: [friday, saturday]
              holidays:
                - {id: national-day, first-day: 23 september, on-rest-day: nearest-working-day}
            """);
    String thursday =
        NEWS.replace("[2027-01-10, {from: 2027-01-12, through: 2027-01-13}]", "2022-09-22");
    WorkingCalendar closed = Announcements.parse("news", thursday).addTo(calendar);
    assertThat(calendar.isWorkingDay(LocalDate.of(2022, 9, 22))).isFalse(); // for Friday the 23rd
    assertThat(closed.day(LocalDate.of(2022, 9, 22)).reasons()).hasSize(2);
    assertThat(closed.isWorkingDay(LocalDate.of(2022, 9, 21))).isTrue();
  }

  @Test
  void are_refused_by_a_calendar_that_does_not_know_the_days() {
    Announcements news = Announcements.parse("news", NEWS.replace("2027-01-10", "2090-01-10"));
    assertThatThrownBy(() -> news.addTo(WorkingCalendar.saudiNonProfit()))
        .isInstanceOf(OutOfRangeException.class)
        .hasMessage(
            "the closure rain of 2090-01-10 is outside of the calendar saudi-non-profit, which"
                + " reaches from 1999-04-17 to 2077-11-16, both inclusive");
  }

  @Test
  void with_mistakes_are_refused_whole_and_with_all_of_them() {
    InvalidDocumentException refusal =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () ->
                Announcements.parse(
                    "news.yaml",
                    NEWS.replace("2027-05-08", "2027-05-18")
                        .replace("source: circular 12", "sauce: circular 12")
                        .replace("2027-01-13", "2027-01-11")));
    assertThat(refusal.problems())
        .extracting(problem -> problem.type() + " " + problem.place().path())
        .containsExactly(
            "announcement-value announcements.months[1].begins",
            "day-out-of-range announcements.closures[rain].dates[2].through",
            "unknown-key announcements.closures[rain]");
  }

  @Test
  void say_something() {
    assertThatThrownBy(
            () ->
                Announcements.parse(
                    "news", "mustafid: 1\nannouncements: {compiled-on: 2027-05-07}"))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("one of months, closures");
    assertThatThrownBy(() -> Announcements.parse("news", "mustafid: 2\nannouncements: {}"))
        .hasMessageContaining("unsupported-version");
    assertThatThrownBy(() -> Announcements.read(Path.of("nowhere.yaml")))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("the path of a file of announcements");
  }
}
