package org.mustafid.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mustafid.duty.DutyEntry;
import org.mustafid.duty.DutyLog;
import org.mustafid.duty.WorkerRef;
import org.mustafid.name.DutyId;
import org.mustafid.name.DutyKind;
import org.mustafid.policy.Policy;

/** Decodes what the association of a scenario did towards its duties. */
final class DutyLogDecoder {
  private final Policy policy;
  private final ScenarioNames names;

  DutyLogDecoder(Policy policy, ScenarioNames names) {
    this.policy = policy;
    this.names = names;
  }

  /** The log; without those of its entries of which a problem was reported. */
  DutyLog read(Fields fields) {
    DutyLog log = DutyLog.empty();
    Optional<Located> workers = fields.find("workers");
    if (workers.isPresent()) {
      log =
          log.toBeSignedBy(
              Aspect.isEmpty(workers.get())
                  ? List.of()
                  : Entries.distinct(workers.get().itemsOrOne(), DutyLogDecoder::worker));
    }
    List<Located> done = fields.find("done").map(Located::entries).orElse(List.of());
    for (Located entry : done) {
      log = entry(entry).map(log::with).orElse(log);
    }
    return log;
  }

  private static Optional<WorkerRef> worker(Located value) {
    return value.text().map(WorkerRef::of);
  }

  private Optional<DutyEntry> entry(Located entry) {
    Optional<Fields> found = entry.fields("duty", "on", "worker", "version");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = entry.report().failures();
    Optional<String> version = fields.find("version").flatMap(Located::text);
    Optional<DutyId> duty =
        fields
            .require("duty")
            .flatMap(
                value -> HistoryDecoder.known(value, DutyId.class, DutyId::of, names.duties()));
    Optional<LocalDate> day = fields.require("on").flatMap(Located::date);
    duty.ifPresent(each -> signature(each, fields));
    Optional<WorkerRef> worker = fields.find("worker").flatMap(DutyLogDecoder::worker);
    if (entry.report().failures() > before) {
      return Optional.empty();
    }
    DutyEntry done =
        worker.isPresent()
            ? DutyEntry.signed(duty.orElseThrow(), worker.get(), day.orElseThrow())
            : DutyEntry.done(duty.orElseThrow(), day.orElseThrow());
    return Optional.of(version.map(done::ofVersion).orElse(done));
  }

  /** Who signed is said of what is signed, and of nothing else. */
  private void signature(DutyId id, Fields fields) {
    policy.duties().stream()
        .filter(duty -> duty.id().equals(id))
        .findFirst()
        .ifPresent(
            duty -> {
              if (duty.kind().equals(DutyKind.ACKNOWLEDGEMENT)) {
                fields.require("worker");
              } else {
                fields.refuseKeys(List.of("worker"), List.of("duty", "on", "version"));
              }
            });
  }
}
