package org.mustafid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mustafid.name.ChannelId.WEBSITE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.name.CategoryId;
import org.mustafid.name.EventKind;
import org.mustafid.name.RequirementId;

class CaseHistoriesTest {
  private static final CaseHistory REQUEST =
      CaseHistory.request(CaseRef.of("R-17"))
          .inCategory(CategoryId.of("urgent"))
          .submitted(LocalDate.of(2026, 3, 5), WEBSITE)
          .completed(Instant.parse("2026-03-08T06:00:00Z"))
          .with(
              Event.on(LocalDate.of(2026, 3, 29), EventKind.EXTENDED)
                  .meeting(RequirementId.REASON_STATED)
                  .inSequence(2));

  private static final String JSON =
      """
      {"ref":"R-17","kind":"request","category":"urgent","events":[\
      {"kind":"submitted","on":"2026-03-05","channel":"website"},\
      {"kind":"completed","at":"2026-03-08T06:00:00Z"},\
      {"kind":"extended","on":"2026-03-29","meets":["reason-stated"],"sequence":2}]}""";

  @Test
  void a_history_is_written_on_one_line_without_what_is_usual() {
    assertThat(CaseHistories.write(REQUEST)).isEqualTo(JSON);
  }

  @Test
  void a_history_is_read_from_text_and_from_bytes() {
    InputStream bytes =
        new ByteArrayInputStream(("\uFEFF" + JSON).getBytes(StandardCharsets.UTF_8));
    assertThat(CaseHistories.parse("case", JSON)).isEqualTo(REQUEST);
    assertThat(CaseHistories.read("case", bytes)).isEqualTo(REQUEST);
  }

  @Test
  void a_case_of_which_nothing_is_recorded_has_an_empty_list() {
    CaseHistory empty = CaseHistory.request(CaseRef.of("1"));
    assertThat(CaseHistories.write(empty))
        .isEqualTo("{\"ref\":\"1\",\"kind\":\"request\",\"events\":[]}");
    assertThat(CaseHistories.parse("case", CaseHistories.write(empty))).isEqualTo(empty);
  }

  @Test
  void an_offset_says_the_same_instant() {
    String there = JSON.replace("06:00:00Z", "09:00:00+03:00");
    assertThat(CaseHistories.parse("case", there)).isEqualTo(REQUEST);
  }

  @Test
  void all_mistakes_are_told_at_once_each_with_its_place_and_none_with_the_reference()
      throws IOException {
    Golden.assertMatches(
        "problems/history.en.txt",
        Objects.requireNonNull(
            refusalOf(
                    """
                    {
                      "ref": "secret\\u202e",
                      "kind": "Request",
                      "catgory": "urgent",
                      "events": [
                        {"kind": "submitted", "on": "1447-09-16", "channel": 5},
                        {"kind": "completed", "at": "2026-03-08T06:00:00", "sequence": "3"},
                        {"kind": "replied", "at": "2026-03-31 09:30:00z", "on": "2026-03-31"},
                        {"on": "2026-02-30", "kind": null, "recordedBy": "x", "kind": "served"},
                        {"kind": "served", "meets": "dated", "sequence": -1},
                        {"kind": "served", "on": "8/3/2026", "Sequence": 2.0},
                        []
                      ]
                    }
                    """)
                .getMessage()));
  }

  @Nested
  class What_is_withheld {
    @Test
    void a_reference_of_another_sort() {
      assertThat(refusalOf("{\"ref\":5512345678,\"kind\":\"request\",\"events\":[]}"))
          .hasMessage(
              "case: 1 problem\n  wrong-type   line 1, column 8   ref\n    expected   text");
    }

    @Test
    void a_line_that_is_not_json() {
      assertThat(refusalOf("{\"ref\":\"R-17\" \"kind\":\"request\"}"))
          .hasMessage(
              "case: 1 problem\n  syntax   line 1, column 15\n    expected   well-formed JSON");
    }

    @Test
    void a_reference_that_could_not_be_read_back() {
      assertThatExceptionOfType(InvalidArgumentException.class)
          .isThrownBy(() -> CaseHistories.write(CaseHistory.request(CaseRef.of("R\u200f-17"))))
          .withMessage(
              "CaseRef in JSON must be visible characters only, but was U+200F RIGHT-TO-LEFT MARK");
    }
  }

  @Test
  void a_time_that_could_not_be_read_back_is_not_written() {
    assertThatExceptionOfType(InvalidArgumentException.class)
        .isThrownBy(
            () ->
                CaseHistories.write(
                    CaseHistory.request(CaseRef.of("1")).completed(LocalDate.of(1447, 9, 1))))
        .withMessage(
            "a time of an event must be in the years from 1900 to 9999, but was 1447-09-01");
  }

  private static InvalidDocumentException refusalOf(String json) {
    try {
      CaseHistories.parse("case", json);
    } catch (InvalidDocumentException e) {
      assertThat(e.problems()).extracting(Problem::excerpt).allMatch(each -> each.isEmpty());
      return e;
    }
    throw new AssertionError("accepted: " + json);
  }
}
