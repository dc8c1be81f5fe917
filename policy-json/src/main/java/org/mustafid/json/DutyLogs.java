package org.mustafid.json;

import java.io.InputStream;
import java.util.Objects;
import org.mustafid.duty.DutyEntry;
import org.mustafid.duty.DutyLog;
import org.mustafid.duty.WorkerRef;
import tools.jackson.core.JsonGenerator;

/**
 * Reads and writes as JSON what an association did towards its duties, as strictly as {@link
 * CaseHistories} does histories. Whether a policy has the duties is for {@link
 * org.mustafid.duty.Obligations} to say; no mistake repeats a reference to a worker.
 */
public final class DutyLogs {
  private DutyLogs() {}

  /**
   * Reads a log that is already text.
   *
   * @param name how messages call it, such as its file name
   * @throws org.mustafid.diagnostic.InvalidDocumentException if the log has mistakes
   */
  public static DutyLog parse(String name, String json) {
    return JsonText.parse(name, json, DutyLogReader::read);
  }

  /**
   * Reads a log from bytes in UTF-8, at most 256 KiB; the stream stays open.
   *
   * @param name how messages call it, such as its file name
   * @throws org.mustafid.diagnostic.InvalidDocumentException if the log has mistakes
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  public static DutyLog read(String name, InputStream bytes) {
    return JsonText.parse(name, bytes, DutyLogReader::read);
  }

  /**
   * A log as JSON on one line, with its references to workers; {@link #parse} reads it back as an
   * equal one.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if it has a day outside of the years
   *     from 1900 to 9999, or a reference or version that is longer than 1,000 characters or has
   *     one that cannot be seen
   */
  public static String write(DutyLog log) {
    Objects.requireNonNull(log, "log");
    return JsonLine.of(out -> write(log, out));
  }

  static void write(DutyLog log, JsonGenerator out) {
    out.writeStartObject();
    if (log.workers().isPresent()) {
      out.writeArrayPropertyStart("workers");
      log.workers().get().forEach(worker -> out.writeString(text(worker)));
      out.writeEndArray();
    }
    out.writeArrayPropertyStart("entries");
    log.entries().forEach(entry -> write(entry, out));
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(DutyEntry entry, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("duty", entry.duty().value());
    out.writeStringProperty("on", Times.text(entry.day()));
    entry.worker().ifPresent(worker -> out.writeStringProperty("worker", text(worker)));
    entry
        .version()
        .ifPresent(
            version ->
                out.writeStringProperty("version", Reference.text("DutyEntry.version", version)));
    out.writeEndObject();
  }

  private static String text(WorkerRef worker) {
    return Reference.text("WorkerRef", worker.value());
  }
}
