package org.mustafid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.duty.DutyEntry;
import org.mustafid.duty.DutyLog;
import org.mustafid.duty.WorkerRef;
import org.mustafid.name.DutyId;

class DutyLogsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static final DutyId SURVEY = DutyId.of("field-survey");
  private static final WorkerRef WORKER = WorkerRef.of("W-17");

  private static final DutyLog LOG =
      DutyLog.empty()
          .with(DutyEntry.done(SURVEY, DAY).ofVersion("2"))
          .signed(DutyId.of("signatures"), WORKER, DAY)
          .toBeSignedBy(List.of(WORKER, WorkerRef.of("W-18")));

  @Test
  void what_is_written_is_read_back_and_is_of_the_published_form() {
    for (DutyLog log : List.of(DutyLog.empty(), LOG, LOG.toBeSignedBy(List.of()))) {
      String json = DutyLogs.write(log);
      assertThat(DutyLogs.parse("log", json)).isEqualTo(log);
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      assertThat(DutyLogs.read("log", new ByteArrayInputStream(bytes))).isEqualTo(log);
      Schemas.assertValid(Schemas.DUTY_LOG, json);
      assertThat(MustafidJson.mapper().writeValueAsString(log)).isEqualTo(json);
      assertThat(MustafidJson.mapper().readValue(json, DutyLog.class)).isEqualTo(log);
    }
    assertThat(DutyLogs.write(LOG))
        .isEqualTo(
            """
            {"workers":["W-17","W-18"],"entries":[\
            {"duty":"field-survey","on":"2026-02-01","version":"2"},\
            {"duty":"signatures","on":"2026-02-01","worker":"W-17"}]}""");
  }

  @Test
  void all_mistakes_are_told_at_once_and_no_worker_is() {
    String json =
        """
        {"workers": ["W-17", 5],
         "entries": [{"dooty": "field-survey", "on": "1447-08-13", "worker": " "},
                     {"duty": "Field Survey", "on": "2026-02-01", "at": "W-17"}]}""";
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> DutyLogs.parse("log.json", json))
        .withMessageContaining("log.json: 7 problems")
        .withMessageContaining("unknown-key   line 2, column 15   entries[1]")
        .withMessageContaining("try        \"2026-02-01\"")
        .withMessageContaining("bad-id   line 3")
        .withMessageNotContaining("W-17");
  }

  @Test
  void the_reader_refuses_what_the_schema_refuses() {
    for (String json :
        List.of(
            "[]",
            "{}",
            "{\"entries\": {}}",
            "{\"entries\": [], \"more\": 1}",
            "{\"workers\": [\"\"], \"entries\": []}",
            "{\"entries\": [{\"duty\": \"a\"}]}",
            "{\"entries\": [{\"on\": \"2026-02-01\"}]}",
            "{\"entries\": [{\"duty\": \"A\", \"on\": \"2026-02-01\"}]}",
            "{\"entries\": [{\"duty\": \"a\", \"on\": \"1447-02-01\"}]}",
            "{\"entries\": [{\"duty\": \"a\", \"on\": \"2026-02-01\", \"version\": 2}]}")) {
      assertThat(Schemas.accepts(Schemas.DUTY_LOG, json)).as(json).isFalse();
      assertThatExceptionOfType(InvalidDocumentException.class)
          .as(json)
          .isThrownBy(() -> DutyLogs.parse("log", json));
    }
  }

  @Test
  void a_reference_that_could_not_be_read_back_is_not_written() {
    DutyLog hidden = DutyLog.empty().signed(SURVEY, WorkerRef.of("W\u200B17"), DAY);
    assertThatExceptionOfType(InvalidArgumentException.class)
        .isThrownBy(() -> DutyLogs.write(hidden))
        .withMessageNotContaining("17");
  }
}
