package org.mustafid.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.OutOfRangeException;
import org.mustafid.diagnostic.Problem;

class MonthAnnouncementsTest {
  private static final String HEADER =
      "hijri_year,hijri_month,umm_al_qura_first_day,announced_first_day,shift_days,source\n";
  private static final MonthAnnouncement DHU_AL_HIJJAH_1436 =
      MonthAnnouncement.of(1436, 12, LocalDate.of(2015, 9, 15), "Qatar News Agency");

  @Nested
  class The_shipped_ones {
    @Test
    void have_every_month_of_pilgrimage_from_1420_to_1447() {
      assertThat(MonthAnnouncements.shipped().asList())
          .filteredOn(each -> each.hijriMonth() == 12)
          .extracting(MonthAnnouncement::hijriYear)
          .containsExactlyElementsOf(IntStream.rangeClosed(1420, 1447).boxed().toList());
    }

    @Test
    void differ_by_a_day_where_we_know_they_did() {
      List<MonthAnnouncement> all = MonthAnnouncements.shipped().asList();
      assertThat(all).hasSize(30);
      assertThat(all.stream().filter(each -> each.shiftInDays() == -1))
          .extracting(MonthAnnouncement::hijriYear)
          .containsExactly(1425, 1425, 1427, 1428);
      assertThat(all.stream().filter(each -> each.shiftInDays() == 1))
          .extracting(MonthAnnouncement::hijriYear)
          .containsExactly(1436, 1437);
      assertThat(all).allSatisfy(each -> assertThat(each.source()).isNotBlank());
    }
  }

  @Nested
  class Reading {
    @Test
    void skips_comments_and_blank_lines_and_keeps_commas_of_the_source() {
      MonthAnnouncements read =
          MonthAnnouncements.parse(
              "ours.csv",
              "# ours\r\n\r\n"
                  + HEADER
                  + "1436,12,2015-09-14,2015-09-15,1, press, 2015; others \r\n# end\n");
      assertThat(read.asList())
          .containsExactly(
              MonthAnnouncement.of(1436, 12, LocalDate.of(2015, 9, 15), "press, 2015; others"));
    }

    @Test
    void a_header_alone_gives_none() {
      assertThat(MonthAnnouncements.parse("ours.csv", HEADER)).isEqualTo(MonthAnnouncements.none());
    }

    @Test
    void reports_every_line_that_is_wrong_with_its_place() {
      InvalidDocumentException error =
          catchThrowableOfType(
              InvalidDocumentException.class,
              () ->
                  MonthAnnouncements.parse(
                      "ours.csv",
                      HEADER
                          + "1436,12,2015-09-14,2015-09-17,3,far away\n"
                          + "1437,13,2016-09-02,2016-09-03,1,no such month\n"
                          + "1438,12,2017-08-23,2017-08-23,0,good\n"
                          + "1438,12,2017-08-23,2017-08-22,-1,twice\n"
                          + "1439,12,2018-08-12,2018-08-12,1,wrong sum\n"));
      assertThat(error.document()).isEqualTo("ours.csv");
      assertThat(error.problems())
          .extracting(problem -> problem.type().id(), problem -> problem.place())
          .containsExactly(
              tuple("announcement-value", new Problem.Place("announced_first_day", 2, 20, 10)),
              tuple("announcement-value", new Problem.Place("hijri_month", 3, 6, 2)),
              tuple("announcement-repeated", new Problem.Place("hijri_year", 5, 1, 7)),
              tuple("announcement-value", new Problem.Place("shift_days", 6, 31, 1)));
      assertThat(error.problems().get(0).found()).isEqualTo("2015-09-17");
      assertThat(error.problems().get(0).expected())
          .hasToString("one of 2015-09-13, 2015-09-14, 2015-09-15");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "1436",
          "1436,12",
          "1436,12,2015-09-14,2015-09-15,1",
          "1436,12,2015-09-14,2015-09-15,1,",
          "1436,12,2015-09-14,2015-09-15,1,  ",
          "1436,12,2015-09-14,2015-09-15,1,a\u202Eb",
          "1436,12,2015-09-14,2015-02-30,1,no such day",
          "1436,12,2015-09-14,15/9/2015,1,another form",
          "1436,12,2015-09-13,2015-09-15,1,the computed day is another",
          "١٤٣٦,12,2015-09-14,2015-09-15,1,other digits",
          "1299,12,2015-09-14,2015-09-15,1,too early",
          "99999999999,12,2015-09-14,2015-09-15,1,too long"
        })
    void refuses_a_line_that_cannot_be(String line) {
      InvalidDocumentException error =
          catchThrowableOfType(
              InvalidDocumentException.class,
              () -> MonthAnnouncements.parse("ours.csv", HEADER + line));
      assertThat(error.problems()).hasSize(1);
      assertThat(error.problems().get(0).place().line()).isEqualTo(2);
      assertThat(error.problems().get(0).type()).isEqualTo(MonthAnnouncements.WRONG_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "year,month\n"})
    void refuses_a_text_without_the_header(String text) {
      InvalidDocumentException error =
          catchThrowableOfType(
              InvalidDocumentException.class, () -> MonthAnnouncements.parse("ours.csv", text));
      assertThat(error.problems())
          .extracting(Problem::type)
          .containsExactly(MonthAnnouncements.WRONG_HEADER);
    }
  }

  @Nested
  class An_announcement {
    @ParameterizedTest
    @CsvSource({"2015-09-13, -1", "2015-09-14, 0", "2015-09-15, 1"})
    void is_within_a_day_of_the_computed_calendar(LocalDate firstDay, int shift) {
      MonthAnnouncement announcement = MonthAnnouncement.of(1436, 12, firstDay, "press");
      assertThat(announcement.shiftInDays()).isEqualTo(shift);
      assertThat(announcement.computedFirstDay()).isEqualTo("2015-09-14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-09-12", "2015-09-16", "2016-09-14"})
    void is_refused_farther_away(LocalDate firstDay) {
      assertThatThrownBy(() -> MonthAnnouncement.of(1436, 12, firstDay, "press"))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage(
              "MonthAnnouncement.firstDay must be from 2015-09-13 to 2015-09-15, within a day of"
                  + " 1436-12-01 AH in the Umm al-Qura calendar, but was "
                  + firstDay);
    }

    @Test
    void needs_a_month_and_a_source() {
      LocalDate day = LocalDate.of(2015, 9, 15);
      assertThatThrownBy(() -> MonthAnnouncement.of(1436, 13, day, "press"))
          .isInstanceOf(InvalidArgumentException.class);
      assertThatThrownBy(() -> MonthAnnouncement.of(1036, 12, day, "press"))
          .isInstanceOf(OutOfRangeException.class);
      assertThatThrownBy(() -> MonthAnnouncement.of(1436, 12, day, " "))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageStartingWith("MonthAnnouncement.source must be text");
    }
  }

  @Nested
  class A_collection {
    @Test
    void has_one_for_each_month() {
      MonthAnnouncement other =
          MonthAnnouncement.of(1436, 12, LocalDate.of(2015, 9, 14), "another");
      assertThatThrownBy(() -> MonthAnnouncements.of(List.of(DHU_AL_HIJJAH_1436, other)))
          .isInstanceOf(InvalidArgumentException.class);
      MonthAnnouncements corrected = MonthAnnouncements.of(List.of(DHU_AL_HIJJAH_1436)).with(other);
      assertThat(corrected.asList()).containsExactly(other);
      assertThat(corrected.overriddenBy(MonthAnnouncements.of(List.of(DHU_AL_HIJJAH_1436))))
          .isEqualTo(MonthAnnouncements.of(List.of(DHU_AL_HIJJAH_1436)));
    }

    @Test
    void finds_by_month() {
      MonthAnnouncements some = MonthAnnouncements.none().with(DHU_AL_HIJJAH_1436);
      assertThat(some.find(1436, 12)).contains(DHU_AL_HIJJAH_1436);
      assertThat(some.find(1437, 1)).isEmpty();
      assertThat(MonthAnnouncements.none().asList()).isEmpty();
    }

    @Test
    void is_equal_by_content() {
      EqualsVerifier.forClass(MonthAnnouncements.class).withNonnullFields("byMonth").verify();
    }
  }
}
