package org.mustafid.assessment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.DatedEvent;
import org.mustafid.casework.RecordFault;
import org.mustafid.casework.UsualOrder;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.EventKind;
import org.mustafid.policy.ComplaintRoute;

/** One look at a record as such: whether it is in order, complete, and in the right hands. */
final class RecordReview {
  private final RuleSet rules;
  private final UsualOrder usual;
  private final Findings findings;
  private final DatedEvent[] events;
  private final int withdrawnAt; // its place; -1 if it was not

  RecordReview(RuleSet rules, UsualOrder usual, DatedEvent[] events, Findings findings) {
    this.rules = rules;
    this.usual = usual;
    this.findings = findings;
    this.events = events;
    this.withdrawnAt = withdrawalBefore(events.length);
  }

  private int withdrawalBefore(int end) {
    int place = -1;
    for (int i = 0; i < end; i++) {
      EventKind kind = events[i].event().kind();
      if (kind.equals(EventKind.REOPENED)) {
        place = -1;
      } else if (kind.equals(EventKind.WITHDRAWN) && place < 0) {
        place = i;
      }
    }
    return place;
  }

  /** The event by which the case was withdrawn, if it was and was not reopened since. */
  @Nullable DatedEvent withdrawn() {
    return withdrawnAt < 0 ? null : events[withdrawnAt];
  }

  /** The same, by what happened before a place. */
  @Nullable DatedEvent withdrawnBefore(int end) {
    int place = withdrawalBefore(end);
    return place < 0 ? null : events[place];
  }

  /** Finds what is out of order or left unsaid, each at its event. */
  void checkOrder(boolean isSubmitted) {
    boolean submitted = !isSubmitted; // if it never was, another finding says so
    boolean complete = false;
    for (int i = 0; i < events.length; i++) {
      DatedEvent dated = events[i];
      EventKind kind = dated.event().kind();
      submitted |= kind.equals(EventKind.SUBMITTED);
      if (!submitted && kind.isWellKnown()) {
        find(FindingTypes.EVENT_BEFORE_SUBMISSION, dated); // its own events may be what it is about
      }
      if (withdrawnAt >= 0 && i > withdrawnAt) {
        find(FindingTypes.EVENT_AFTER_WITHDRAWAL, dated);
      }
      if (!rules.knows(kind)) {
        findings.add(
            FindingTypes.EVENT_NOT_DECLARED,
            rules.channelsClause(),
            List.of(rules.nameOf(kind), dated.day(), rules.meant(kind)));
      }
      if (i > 0 && isOrderUnknown(events[i - 1], dated)) {
        findings.add(
            FindingTypes.ORDER_UNKNOWN,
            rules.channelsClause(),
            List.of(rules.nameOf(events[i - 1].event().kind()), rules.nameOf(kind), dated.day()));
      }
      boolean completion = kind.equals(EventKind.COMPLETED);
      if (completion && complete) {
        findings.add(FindingTypes.COMPLETED_AGAIN, rules.channelsClause(), List.of(dated.day()));
      }
      complete =
          completion
              || (complete && !kind.equals(EventKind.RETURNED) && !kind.equals(EventKind.REOPENED));
    }
  }

  /** Whether neither the record nor a usual order says which of two came first on one day. */
  private boolean isOrderUnknown(DatedEvent one, DatedEvent next) {
    EventKind first = one.event().kind();
    EventKind second = next.event().kind();
    return one.day().equals(next.day())
        && !usual.isKnown(first, second)
        && one.event().sequence() == next.event().sequence()
        && !(isTimed(one) && isTimed(next))
        && rules.knows(first)
        && rules.knows(second);
  }

  private static boolean isTimed(DatedEvent dated) {
    return dated.event().time().findInstant().isPresent();
  }

  /** Finds what was amiss in the record as it came. */
  void checkFaults(List<RecordFault> faults) {
    for (RecordFault fault : faults) {
      DiagnosticType type =
          switch (fault.type()) {
            case ID_REUSED -> FindingTypes.EVENT_ID_REUSED;
            case CORRECTS_UNKNOWN -> FindingTypes.CORRECTS_UNKNOWN;
            case AMENDED_TWICE -> FindingTypes.AMENDED_TWICE;
            case CORRECTIONS_IN_A_CIRCLE -> FindingTypes.CORRECTIONS_IN_A_CIRCLE;
            case RETRACTS_UNKNOWN -> FindingTypes.RETRACTS_UNKNOWN;
          };
      if (fault.event().isPresent()) {
        find(type, fault.event().get());
      } else {
        findings.add(type, rules.channelsClause(), List.of());
      }
    }
  }

  /** A record is the host's own; no clause speaks of it, so the first section is cited. */
  private void find(DiagnosticType type, DatedEvent dated) {
    findings.add(
        type, rules.channelsClause(), List.of(rules.nameOf(dated.event().kind()), dated.day()));
  }

  /** Finds that the case lies with the one whom it is about, by the policy or by the record. */
  void checkHandler(CaseHistory history, StageReview stages, Optional<ChannelAnswer> channel) {
    if (history.about().isEmpty()) {
      return;
    }
    BodyId about = history.about().get();
    Optional<StageState> stage = stages.current(false);
    Clause clause =
        stage.isPresent() ? atStage(stage.get(), about) : onRoute(history, about, channel);
    if (clause == null && isTakenBy(about)) {
      clause =
          rules.policy().findBody(about).map(body -> body.clause()).orElse(rules.channelsClause());
    }
    if (clause != null) {
      findings.add(FindingTypes.HANDLED_BY_ITS_SUBJECT, clause, List.of(about));
    }
  }

  private static @Nullable Clause atStage(StageState stage, BodyId about) {
    return stage.stage().handledBy().filter(about::equals).isPresent()
        ? stage.stage().clause()
        : null;
  }

  private @Nullable Clause onRoute(
      CaseHistory history, BodyId about, Optional<ChannelAnswer> channel) {
    if (!history.kind().equals(CaseKind.COMPLAINT)) {
      return null;
    }
    for (ComplaintRoute route : rules.complaintRoutes(channel.map(ChannelAnswer::channel))) {
      if (route.handledBy().filter(about::equals).isPresent()) {
        return route.clause();
      }
    }
    return null;
  }

  private boolean isTakenBy(BodyId about) {
    for (DatedEvent dated : events) {
      if (dated.event().takenBy().filter(about::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
