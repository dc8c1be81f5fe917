package org.mustafid.benchmarks.assessment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.Event;
import org.mustafid.name.ChannelId;
import org.mustafid.workday.WorkingCalendar;

/**
 * A program for this policy and no other, as an application might have it: it counts working days
 * by our calendar, knows only days, and takes the clauses for granted.
 */
final class ByHand implements AssessmentPeer<ByHand.Answer> {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.saudiNonProfit();
  private static final int WORKING_DAYS = 15;
  private static final Set<ChannelId> CHANNELS =
      Set.of(
          ChannelId.INTERVIEW,
          ChannelId.LETTERS,
          ChannelId.TELEPHONE,
          ChannelId.FAX,
          ChannelId.WEBSITE,
          ChannelId.EMAIL,
          ChannelId.VOLUNTEERING);

  /** A decision with its days. */
  record Answer(Decision decision, @Nullable LocalDate startedOn, @Nullable LocalDate latest) {}

  @Override
  public Answer answer(Request request) {
    Progress progress = new Progress(request.history(), request.asOf());
    return new Answer(progress.decision(), progress.startedOn, progress.latest);
  }

  @Override
  public Decision decision(Answer answer) {
    return answer.decision();
  }

  /** What rule engines are told. */
  static Map<String, Object> facts(CaseHistory history, AsOf asOf) {
    Progress progress = new Progress(history, asOf);
    Map<String, Object> facts = new HashMap<>();
    facts.put("channelOffered", progress.channelOffered);
    facts.put("complete", progress.startedOn != null);
    facts.put("declared", progress.declared);
    facts.put("missedEarlier", progress.missed);
    facts.put("kept", progress.keptOn != null);
    facts.put("keptOn", epochDay(progress.keptOn));
    facts.put("latest", epochDay(progress.latest));
    facts.put("asOf", epochDay(progress.asOfDay));
    return facts;
  }

  private static int epochDay(@Nullable LocalDate day) {
    return day == null ? 0 : Math.toIntExact(day.toEpochDay());
  }

  /** What has become of a request. */
  private static final class Progress {
    private final LocalDate asOfDay;
    private boolean channelOffered = true;
    private boolean declared;
    private boolean missed;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate latest;
    private @Nullable LocalDate keptOn;

    Progress(CaseHistory history, AsOf asOf) {
      ZoneId zone = CALENDAR.zone();
      asOfDay = asOf.dayIn(zone);
      List<Event> events = new ArrayList<>(history.events());
      events.sort(Comparator.comparing(event -> event.time().dayIn(zone)));
      for (Event event : events) {
        LocalDate day = event.time().dayIn(zone);
        if (!day.isAfter(asOfDay)) {
          take(event, day);
        }
      }
    }

    private void take(Event event, LocalDate day) {
      switch (event.kind().value()) {
        case "submitted" ->
            channelOffered = event.channel().isEmpty() || CHANNELS.contains(event.channel().get());
        case "declared" -> declared = true;
        case "completed" -> {
          if (keptOn == null) {
            missed |= latest != null && day.isAfter(latest);
            startedOn = day;
            latest = CALENDAR.plusWorkingDays(day, WORKING_DAYS);
          }
        }
        case "returned" -> {
          if (keptOn == null) {
            missed |= latest != null && day.isAfter(latest);
            startedOn = null;
            latest = null;
          }
        }
        case "replied", "accepted", "refused" ->
            keptOn = keptOn == null && startedOn != null ? day : keptOn;
        default -> {}
      }
    }

    Decision decision() {
      List<String> reasons = new ArrayList<>(4);
      if (!channelOffered) {
        reasons.add(Decision.CHANNEL_NOT_OFFERED);
      }
      if (startedOn != null && !declared) {
        reasons.add(Decision.STEP_NOT_RECORDED);
      }
      if (missed) {
        reasons.add(Decision.EARLIER_PERIOD_MISSED);
      }
      return new Decision(status(reasons), reasons);
    }

    private String status(List<String> reasons) {
      if (latest == null) {
        return "NOT_STARTED";
      }
      if (keptOn != null) {
        if (!keptOn.isAfter(latest)) {
          return "KEPT";
        }
        reasons.add(Decision.KEPT_LATE);
        return "KEPT_LATE";
      }
      if (!asOfDay.isAfter(latest)) {
        return "RUNNING";
      }
      reasons.add(Decision.OVERDUE);
      return "BROKEN";
    }
  }
}
