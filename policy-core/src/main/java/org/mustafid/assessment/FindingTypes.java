package org.mustafid.assessment;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.mustafid.compensation.Condition;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Severity;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.policy.EventName;
import org.mustafid.policy.Step;
import org.mustafid.promise.Promise;
import org.mustafid.workday.DayEstimate;

/** Everything that an assessment can find. */
public final class FindingTypes {
  /**
   * The case came in through a channel that the policy does not list; {@code meant} is the one,
   * well-known or the policy's own, that is spelled nearly so, or empty.
   */
  public static final DiagnosticType CHANNEL_NOT_OFFERED =
      DiagnosticType.finding("channel-not-offered", Severity.WARNING)
          .with("channel", ChannelId.class)
          .with("meant", List.class);

  /**
   * The case is of a kind that is neither well-known nor named by the policy, so that nothing is
   * said to it; {@code meant} is the kind that is spelled nearly so, or empty.
   */
  public static final DiagnosticType UNKNOWN_CASE_KIND =
      DiagnosticType.finding("unknown-case-kind", Severity.WARNING)
          .with("kind", CaseKind.class)
          .with("meant", List.class);

  /**
   * The case is in a category that the policy does not know, though it knows others; {@code meant}
   * is the one that is spelled nearly so, or empty.
   */
  public static final DiagnosticType CATEGORY_NOT_DECLARED =
      DiagnosticType.finding("category-not-declared", Severity.NOTE)
          .with("category", CategoryId.class)
          .with("meant", List.class);

  /** All that is promised to such cases is promised by category, and the record has none. */
  public static final DiagnosticType CATEGORY_NOT_RECORDED =
      DiagnosticType.finding("category-not-recorded", Severity.WARNING);

  /** No submission is on record, though one begins a case of this kind. */
  public static final DiagnosticType NOT_SUBMITTED =
      DiagnosticType.finding("not-submitted", Severity.WARNING);

  /** Something is on record as happening before the case was submitted. */
  public static final DiagnosticType EVENT_BEFORE_SUBMISSION =
      DiagnosticType.finding("event-before-submission", Severity.WARNING)
          .with("event", EventName.class)
          .with("day", LocalDate.class);

  /** The case is on record as complete, though it was complete already and never returned since. */
  public static final DiagnosticType COMPLETED_AGAIN =
      DiagnosticType.finding("completed-again", Severity.NOTE).with("day", LocalDate.class);

  /** Something happened after the case was withdrawn, and it was not reopened. */
  public static final DiagnosticType EVENT_AFTER_WITHDRAWAL =
      DiagnosticType.finding("event-after-withdrawal", Severity.WARNING)
          .with("event", EventName.class)
          .with("day", LocalDate.class);

  /**
   * An event is neither a well-known one nor one that the policy names; {@code meant} is the one of
   * these that is spelled nearly so, or empty.
   */
  public static final DiagnosticType EVENT_NOT_DECLARED =
      DiagnosticType.finding("event-not-declared", Severity.NOTE)
          .with("event", EventName.class)
          .with("day", LocalDate.class)
          .with("meant", List.class);

  /**
   * Two events came on one day, and neither a time, nor a sequence, nor a usual order tells which
   * came first: both are the policy's own and nothing is counted from one to the other, the policy
   * counts from the second to the first, or one answers at a stage and the other opens the next.
   * {@code event} was taken first.
   */
  public static final DiagnosticType ORDER_UNKNOWN =
      DiagnosticType.finding("order-unknown", Severity.NOTE)
          .with("event", EventName.class)
          .with("other", EventName.class)
          .with("day", LocalDate.class);

  /** Different events have one id in the host's records; each of them counts. */
  public static final DiagnosticType EVENT_ID_REUSED =
      DiagnosticType.finding("event-id-reused", Severity.WARNING)
          .with("event", EventName.class)
          .with("day", LocalDate.class);

  /** An event corrects one that is not on record; it counts. */
  public static final DiagnosticType CORRECTS_UNKNOWN =
      DiagnosticType.finding("corrects-unknown", Severity.WARNING)
          .with("event", EventName.class)
          .with("day", LocalDate.class);

  /** An event was corrected or retracted more than once; what was recorded last counts. */
  public static final DiagnosticType AMENDED_TWICE =
      DiagnosticType.finding("amended-twice", Severity.WARNING)
          .with("event", EventName.class)
          .with("day", LocalDate.class);

  /** Corrections lead back to themselves; each of their events counts. */
  public static final DiagnosticType CORRECTIONS_IN_A_CIRCLE =
      DiagnosticType.finding("corrections-in-a-circle", Severity.WARNING)
          .with("event", EventName.class)
          .with("day", LocalDate.class);

  /** What was retracted is not on record. */
  public static final DiagnosticType RETRACTS_UNKNOWN =
      DiagnosticType.finding("retracts-unknown", Severity.WARNING);

  /** Who handles the case is who it is about; nobody judges a complaint about themselves. */
  public static final DiagnosticType HANDLED_BY_ITS_SUBJECT =
      DiagnosticType.finding("handled-by-its-subject", Severity.ERROR).with("body", BodyId.class);

  /** Nobody's name came with the case, and the policy says that it takes no such case so. */
  public static final DiagnosticType ANONYMITY_NOT_ACCEPTED =
      DiagnosticType.finding("anonymity-not-accepted", Severity.NOTE);

  /** Nobody's name came with the case, and the policy says nothing of cases that come so. */
  public static final DiagnosticType ANONYMITY_UNSTATED =
      DiagnosticType.finding("anonymity-unstated", Severity.NOTE);

  /** A name was asked to be kept, and the policy says that it is not. */
  public static final DiagnosticType CONFIDENTIALITY_NOT_ACCEPTED =
      DiagnosticType.finding("confidentiality-not-accepted", Severity.NOTE);

  /** A name was asked to be kept, and the policy says nothing of that. */
  public static final DiagnosticType CONFIDENTIALITY_UNSTATED =
      DiagnosticType.finding("confidentiality-unstated", Severity.NOTE);

  /** The promise is to reply, and there is nobody to whom a reply can come; so it is not owed. */
  public static final DiagnosticType NOBODY_TO_REPLY_TO =
      DiagnosticType.finding("nobody-to-reply-to", Severity.NOTE).with("promise", Promise.class);

  /** A step's evidence was expected by an event that has happened, and it is not on record. */
  public static final DiagnosticType STEP_NOT_RECORDED =
      DiagnosticType.finding("step-not-recorded", Severity.WARNING)
          .with("step", Step.class)
          .with("event", EventName.class);

  /** Nothing can be computed: the policy does not say from when, and no reading was declared. */
  public static final DiagnosticType START_UNSTATED =
      DiagnosticType.finding("start-unstated", Severity.WARNING).with("promise", Promise.class);

  /** What would keep the promise happened before its start, and not again since. */
  public static final DiagnosticType KEPT_BEFORE_START =
      DiagnosticType.finding("kept-before-start", Severity.NOTE)
          .with("promise", Promise.class)
          .with("kept", LocalDate.class);

  /** What starts the promise happened again after it had been kept, and starts nothing anew. */
  public static final DiagnosticType START_NOT_COUNTED =
      DiagnosticType.finding("start-not-counted", Severity.NOTE)
          .with("promise", Promise.class)
          .with("event", EventName.class)
          .with("day", LocalDate.class);

  /** The promise was kept before its earliest day: a note, never a breach. */
  public static final DiagnosticType KEPT_EARLY =
      DiagnosticType.finding("kept-early", Severity.NOTE)
          .with("promise", Promise.class)
          .with("kept", LocalDate.class)
          .with("earliest", DayEstimate.class);

  /**
   * The association kept its promise after the latest day; {@code late} is in calendar days after
   * the latest possible one.
   */
  public static final DiagnosticType KEPT_LATE =
      DiagnosticType.finding("kept-late", Severity.ERROR)
          .with("promise", Promise.class)
          .with("kept", LocalDate.class)
          .with("latest", DayEstimate.class)
          .with("late", Integer.class);

  /**
   * A period had run out before the case was returned or withdrawn, or before a new period began,
   * as with another completion or when another promise was missed. Neither a new period nor a
   * withdrawal that is taken back undoes that.
   */
  public static final DiagnosticType EARLIER_PERIOD_MISSED =
      DiagnosticType.finding("earlier-period-missed", Severity.ERROR)
          .with("promise", Promise.class)
          .with("latest", DayEstimate.class)
          .with("ended", LocalDate.class);

  /**
   * The latest day is over and nothing came; {@code late} is in calendar days after the latest
   * possible one.
   */
  public static final DiagnosticType OVERDUE =
      DiagnosticType.finding("overdue", Severity.ERROR)
          .with("promise", Promise.class)
          .with("latest", DayEstimate.class)
          .with("late", Integer.class);

  /** The latest instant of a cap in hours or minutes is over, and nothing came. */
  public static final DiagnosticType OVERDUE_BY_TIME =
      DiagnosticType.finding("overdue-by-time", Severity.ERROR)
          .with("promise", Promise.class)
          .with("latest", ZonedDateTime.class);

  /** The association kept its promise after the latest instant of a cap in hours or minutes. */
  public static final DiagnosticType KEPT_LATE_BY_TIME =
      DiagnosticType.finding("kept-late-by-time", Severity.ERROR)
          .with("promise", Promise.class)
          .with("kept", LocalDate.class)
          .with("latest", ZonedDateTime.class);

  /** A term in hours or minutes cannot be told to the hour: a time of day is not on record. */
  public static final DiagnosticType TIME_OF_DAY_UNKNOWN =
      DiagnosticType.finding("time-of-day-unknown", Severity.WARNING)
          .with("promise", Promise.class)
          .with("event", EventName.class)
          .with("day", LocalDate.class);

  /** Periods of a promise that repeats have passed unkept; {@code latest} is that of the last. */
  public static final DiagnosticType PERIODS_MISSED =
      DiagnosticType.finding("periods-missed", Severity.ERROR)
          .with("promise", Promise.class)
          .with("missed", Integer.class)
          .with("latest", DayEstimate.class);

  /** The case was returned while the promise ran; nothing says what that does to its period. */
  public static final DiagnosticType RETURN_UNSTATED =
      DiagnosticType.finding("return-unstated", Severity.WARNING)
          .with("promise", Promise.class)
          .with("returned", LocalDate.class);

  /**
   * The case was reopened after the promise was kept, or its repetition ended; nothing says whether
   * it is owed again.
   */
  public static final DiagnosticType REOPENING_UNSTATED =
      DiagnosticType.finding("reopening-unstated", Severity.WARNING)
          .with("promise", Promise.class)
          .with("reopened", LocalDate.class);

  /** An extension was granted more often than the policy allows, and is not applied. */
  public static final DiagnosticType EXTENSION_BEYOND_LIMIT =
      DiagnosticType.finding("extension-beyond-limit", Severity.WARNING)
          .with("promise", Promise.class)
          .with("granted", LocalDate.class)
          .with("times", Integer.class);

  /** An extension does not show what the policy asks of it, and is not applied. */
  public static final DiagnosticType EXTENSION_LACKS_GROUNDS =
      DiagnosticType.finding("extension-lacks-grounds", Severity.WARNING)
          .with("promise", Promise.class)
          .with("granted", LocalDate.class)
          .with("lacking", List.class);

  /** An extension was granted when the period was over, and is not applied. */
  public static final DiagnosticType EXTENSION_TOO_LATE =
      DiagnosticType.finding("extension-too-late", Severity.WARNING)
          .with("promise", Promise.class)
          .with("granted", LocalDate.class)
          .with("latest", DayEstimate.class);

  /** The beneficiary's time to act is over. */
  public static final DiagnosticType RIGHT_LAPSED =
      DiagnosticType.finding("right-lapsed", Severity.NOTE)
          .with("promise", Promise.class)
          .with("latest", DayEstimate.class);

  /**
   * Whether the latest day is over depends on the announcement of a month; or on a time of day that
   * is not on record, where a cap in hours or minutes runs from when another promise was missed.
   */
  public static final DiagnosticType DUE_DAY_UNCLEAR =
      DiagnosticType.finding("due-day-unclear", Severity.WARNING)
          .with("promise", Promise.class)
          .with("latest", DayEstimate.class);

  /**
   * A day that has to be counted lies outside of the calendar's range, {@code first} and {@code
   * last} inclusive, so that nothing is said of the promise.
   */
  public static final DiagnosticType OUT_OF_RANGE =
      DiagnosticType.finding("out-of-range", Severity.WARNING)
          .with("promise", Promise.class)
          .with("first", LocalDate.class)
          .with("last", LocalDate.class);

  /** It was kept, and whether that was in time depends on what {@link #DUE_DAY_UNCLEAR} does. */
  public static final DiagnosticType KEPT_ON_UNCLEAR_DAY =
      DiagnosticType.finding("kept-on-unclear-day", Severity.WARNING)
          .with("promise", Promise.class)
          .with("kept", LocalDate.class)
          .with("latest", DayEstimate.class);

  /** The latest day falls before the earliest, so that no day satisfies both. */
  public static final DiagnosticType CAP_BEFORE_FLOOR =
      DiagnosticType.finding("cap-before-floor", Severity.WARNING)
          .with("promise", Promise.class)
          .with("earliest", DayEstimate.class)
          .with("latest", DayEstimate.class);

  /** The policy does not speak of compensation; the clause says where to look instead. */
  public static final DiagnosticType CLAIM_NOT_PROVIDED_FOR =
      DiagnosticType.finding("claim-not-provided-for", Severity.NOTE);

  /** A claim cannot be decided: nothing says how the conditions combine, and no reading does. */
  public static final DiagnosticType CONNECTIVE_UNSTATED =
      DiagnosticType.finding("connective-unstated", Severity.WARNING);

  /** Evidence does not show all that it has to, so that it proves nothing yet. */
  public static final DiagnosticType EVIDENCE_DEFECTIVE =
      DiagnosticType.finding("evidence-defective", Severity.WARNING)
          .with("condition", Condition.class)
          .with("lacking", List.class);

  /** Under another reading that the document declares, the claim would be decided otherwise. */
  public static final DiagnosticType OTHER_READING_DECIDES_OTHERWISE =
      DiagnosticType.finding("other-reading-decides-otherwise", Severity.NOTE);

  private FindingTypes() {}

  /** All of them, in the order of this class. */
  public static List<DiagnosticType> all() {
    return List.of(
        CHANNEL_NOT_OFFERED,
        UNKNOWN_CASE_KIND,
        CATEGORY_NOT_DECLARED,
        CATEGORY_NOT_RECORDED,
        NOT_SUBMITTED,
        EVENT_BEFORE_SUBMISSION,
        COMPLETED_AGAIN,
        EVENT_AFTER_WITHDRAWAL,
        EVENT_NOT_DECLARED,
        ORDER_UNKNOWN,
        EVENT_ID_REUSED,
        CORRECTS_UNKNOWN,
        AMENDED_TWICE,
        CORRECTIONS_IN_A_CIRCLE,
        RETRACTS_UNKNOWN,
        HANDLED_BY_ITS_SUBJECT,
        ANONYMITY_NOT_ACCEPTED,
        ANONYMITY_UNSTATED,
        CONFIDENTIALITY_NOT_ACCEPTED,
        CONFIDENTIALITY_UNSTATED,
        NOBODY_TO_REPLY_TO,
        STEP_NOT_RECORDED,
        START_UNSTATED,
        KEPT_BEFORE_START,
        START_NOT_COUNTED,
        KEPT_EARLY,
        KEPT_LATE,
        EARLIER_PERIOD_MISSED,
        OVERDUE,
        OVERDUE_BY_TIME,
        KEPT_LATE_BY_TIME,
        TIME_OF_DAY_UNKNOWN,
        PERIODS_MISSED,
        RETURN_UNSTATED,
        REOPENING_UNSTATED,
        EXTENSION_BEYOND_LIMIT,
        EXTENSION_LACKS_GROUNDS,
        EXTENSION_TOO_LATE,
        RIGHT_LAPSED,
        DUE_DAY_UNCLEAR,
        OUT_OF_RANGE,
        KEPT_ON_UNCLEAR_DAY,
        CAP_BEFORE_FLOOR,
        CLAIM_NOT_PROVIDED_FOR,
        CONNECTIVE_UNSTATED,
        EVIDENCE_DEFECTIVE,
        OTHER_READING_DECIDES_OTHERWISE);
  }
}
