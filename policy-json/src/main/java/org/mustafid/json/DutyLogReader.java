package org.mustafid.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mustafid.duty.DutyEntry;
import org.mustafid.duty.DutyLog;
import org.mustafid.duty.WorkerRef;
import org.mustafid.name.DutyId;

/** Decodes one log of duties from its JSON. Used once, by one thread. */
final class DutyLogReader {
  private static final List<String> KEYS = List.of("workers", "entries");
  private static final List<String> ENTRY_KEYS = List.of("duty", "on", "worker", "version");

  private DutyLogReader() {}

  /** The log that a value describes; empty after a problem was reported. */
  static Optional<DutyLog> read(Value root, Report report) {
    Located located = new Located(root, "", report, false);
    Optional<Map<String, Located>> fields = located.fields(KEYS);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Optional<Located> workers = Fields.find(fields.get(), "workers");
    List<WorkerRef> toSign = Fields.all(workers, each -> Fields.opaque(each, WorkerRef::of));
    List<DutyEntry> entries =
        Fields.all(Fields.require(located, fields.get(), "entries"), DutyLogReader::entry);
    if (report.size() > 0) {
      return Optional.empty();
    }
    DutyLog log = DutyLog.empty();
    for (DutyEntry entry : entries) {
      log = log.with(entry);
    }
    return Optional.of(workers.isPresent() ? log.toBeSignedBy(toSign) : log);
  }

  private static Optional<DutyEntry> entry(Located value) {
    Optional<Map<String, Located>> found = value.fields(ENTRY_KEYS);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Located> fields = found.get();
    int before = value.report().size();
    Optional<DutyId> duty =
        Fields.require(value, fields, "duty").flatMap(each -> each.id(DutyId::of));
    Optional<LocalDate> day = Fields.require(value, fields, "on").flatMap(Fields::day);
    Optional<WorkerRef> worker =
        Fields.find(fields, "worker").flatMap(each -> Fields.opaque(each, WorkerRef::of));
    Optional<String> version =
        Fields.find(fields, "version").flatMap(each -> Fields.opaque(each, text -> text));
    if (value.report().size() > before || duty.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    DutyEntry entry =
        worker.isPresent()
            ? DutyEntry.signed(duty.get(), worker.get(), day.get())
            : DutyEntry.done(duty.get(), day.get());
    return Optional.of(version.map(entry::ofVersion).orElse(entry));
  }
}
