package org.mustafid.check;

import static org.mustafid.diagnostic.DiagnosticType.check;
import static org.mustafid.diagnostic.Severity.ERROR;
import static org.mustafid.diagnostic.Severity.NOTE;
import static org.mustafid.diagnostic.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mustafid.compensation.Condition;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.name.BodyId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.ContactKind;
import org.mustafid.name.Labels;
import org.mustafid.policy.Body;
import org.mustafid.policy.CaseKindName;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Contact;
import org.mustafid.policy.Duty;
import org.mustafid.policy.EventName;
import org.mustafid.policy.Registration;
import org.mustafid.policy.Stage;
import org.mustafid.policy.Step;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Term;

/**
 * Everything that a check can find: first defects, then advice from practice with complaints, then
 * what a document says about checks and is not so.
 *
 * <p>A defect is an error where the policy cannot be followed, a warning where somebody is left
 * without an answer, and a note where that may be meant so. Advice is always a note.
 */
public final class CheckTypes {
  private static final List<DiagnosticType> ALL = new ArrayList<>();
  private static final List<DiagnosticType> ADVICE = new ArrayList<>();
  private static final List<DiagnosticType> ABOUT_CHECKS = new ArrayList<>();

  /** Neither a licence nor a registration is printed. */
  public static final DiagnosticType REGISTRATION_MISSING =
      defect(check("registration-missing", WARNING));

  /** Licences or registrations with one authority have several numbers. */
  public static final DiagnosticType CONFLICTING_REGISTRATIONS =
      defect(
          check("conflicting-registrations", WARNING)
              .with("kind", Registration.Kind.class)
              .with("numbers", List.class));

  /** There is no contact at all. */
  public static final DiagnosticType CONTACT_MISSING = defect(check("contact-missing", WARNING));

  /** Something of which an association has one, such as a P.O. box, is printed in several ways. */
  public static final DiagnosticType CONFLICTING_CONTACTS =
      defect(
          check("conflicting-contacts", WARNING)
              .with("kind", ContactKind.class)
              .with("printed", List.class));

  /** A channel needs a number or an address, and there are contacts, but not this one. */
  public static final DiagnosticType CHANNEL_WITHOUT_CONTACT =
      defect(check("channel-without-contact", WARNING).with("channel", Channel.class));

  /** A number or an address is printed, and the channel that it belongs to is not offered. */
  public static final DiagnosticType CONTACT_WITHOUT_CHANNEL =
      defect(check("contact-without-channel", NOTE).with("contact", Contact.class));

  /** Nobody approved the policy, as far as it says. */
  public static final DiagnosticType APPROVAL_MISSING = defect(check("approval-missing", WARNING));

  /** The approval has no date. */
  public static final DiagnosticType APPROVAL_UNDATED = defect(check("approval-undated", WARNING));

  /** The approval has no number of a resolution. */
  public static final DiagnosticType APPROVAL_UNNUMBERED =
      defect(check("approval-unnumbered", NOTE));

  /** The number of the resolution cannot be told from the print. */
  public static final DiagnosticType APPROVAL_NUMBER_SCRAMBLED =
      defect(check("approval-number-scrambled", WARNING).with("printed", String.class));

  /** Nobody signed the approval, as far as it can be read. */
  public static final DiagnosticType APPROVAL_UNSIGNED = defect(check("approval-unsigned", NOTE));

  /** The date of approval is no day of its calendars, as printed. */
  public static final DiagnosticType APPROVAL_DATE_UNREADABLE =
      defect(check("approval-date-unreadable", WARNING).with("printed", String.class));

  /** The two dates of the approval are different days; {@code days} is how many lie between. */
  public static final DiagnosticType APPROVAL_DATES_APART =
      defect(
          check("approval-dates-apart", WARNING)
              .with("printed", String.class)
              .with("days", Integer.class));

  /** The date of approval was another day of the week than the printed one. */
  public static final DiagnosticType APPROVAL_WEEKDAY_WRONG =
      defect(check("approval-weekday-wrong", WARNING).with("printed", String.class));

  /** The policy does not say from when it is in force. */
  public static final DiagnosticType EFFECT_UNSTATED = defect(check("effect-unstated", NOTE));

  /** The policy is in force from a day before its approval. */
  public static final DiagnosticType EFFECT_BEFORE_APPROVAL =
      defect(
          check("effect-before-approval", WARNING)
              .with("effect", LocalDate.class)
              .with("approved", LocalDate.class));

  /** The association's promise has an earliest day and no latest, so that it is never overdue. */
  public static final DiagnosticType FLOOR_WITHOUT_CAP =
      defect(
          check("floor-without-cap", WARNING)
              .with("promise", Promise.class)
              .with("floor", Term.class));

  /** A promise has a term, and the policy does not say from when it runs. */
  public static final DiagnosticType PROMISE_WITHOUT_START =
      defect(check("promise-without-start", WARNING).with("promise", Promise.class));

  /** Nothing says from when a period runs, and there are readings that belong to no entry. */
  public static final DiagnosticType READING_UNATTACHED =
      defect(
          check("reading-unattached", WARNING)
              .with("promise", Promise.class)
              .with("readings", List.class));

  /**
   * The latest day comes before the earliest, whenever the promise starts. What repeats and has no
   * cap is in time through the end of a period, which is then the cap.
   */
  public static final DiagnosticType CAP_SHORTER_THAN_FLOOR =
      defect(
          check("cap-shorter-than-floor", ERROR)
              .with("promise", Promise.class)
              .with("floor", Term.class)
              .with("cap", Term.class));

  /** A promise is made in a word from which no day follows. */
  public static final DiagnosticType PROMISE_UNQUANTIFIED =
      defect(
          check("promise-unquantified", WARNING)
              .with("promise", Promise.class)
              .with("word", Labels.class));

  /** What repeats has a cap that is longer than its period, so that one is due after the next. */
  public static final DiagnosticType CAP_LONGER_THAN_PERIOD =
      defect(
          check("cap-longer-than-period", WARNING)
              .with("promise", Promise.class)
              .with("cap", Term.class)
              .with("period", Term.class));

  /** A word from which no day follows stands beside a term from which one does. */
  public static final DiagnosticType WORD_BESIDE_TERM =
      defect(
          check("word-beside-term", NOTE)
              .with("promise", Promise.class)
              .with("word", Labels.class)
              .with("cap", Term.class));

  /** What starts a promise also keeps it. */
  public static final DiagnosticType KEPT_BY_ITS_START =
      defect(
          check("kept-by-its-start", WARNING)
              .with("promise", Promise.class)
              .with("event", EventName.class));

  /** What keeps a promise in one period also ends its repetition. */
  public static final DiagnosticType KEPT_BY_ITS_END =
      defect(
          check("kept-by-its-end", WARNING)
              .with("promise", Promise.class)
              .with("event", EventName.class));

  /** What keeps a promise also extends it. */
  public static final DiagnosticType KEPT_BY_ITS_EXTENSION =
      defect(
          check("kept-by-its-extension", WARNING)
              .with("promise", Promise.class)
              .with("event", EventName.class));

  /** A request may be returned while its period runs, and nothing says what that does. */
  public static final DiagnosticType RETURN_EFFECT_UNSTATED =
      defect(check("return-effect-unstated", NOTE).with("promise", Promise.class));

  /** The policy does not say whether its steps follow each other. */
  public static final DiagnosticType STEP_ORDER_UNSTATED =
      defect(check("step-order-unstated", NOTE));

  /** One printed item is several channels, tools or steps. */
  public static final DiagnosticType ITEMS_JOINED =
      defect(check("items-joined", WARNING).with("entries", List.class));

  /** Visitors are received, and every channel is one from afar. */
  public static final DiagnosticType VISITOR_WITHOUT_CHANNEL =
      defect(check("visitor-without-channel", WARNING).with("step", Step.class));

  /** There are rules for a kind of case, and no channel by which it comes in. */
  public static final DiagnosticType KIND_WITHOUT_CHANNEL =
      defect(check("kind-without-channel", WARNING).with("kind", CaseKindName.class));

  /** Complaints come in by a channel that the policy does not offer. */
  public static final DiagnosticType COMPLAINT_CHANNEL_NOT_OFFERED =
      defect(check("complaint-channel-not-offered", WARNING).with("channel", ChannelId.class));

  /** The policy does not say who handles complaints. */
  public static final DiagnosticType COMPLAINT_WITHOUT_HANDLER =
      defect(check("complaint-without-handler", WARNING));

  /** Staff have tools, and nothing in the document says what for. */
  public static final DiagnosticType TOOLS_UNMENTIONED =
      defect(check("tools-unmentioned", NOTE).with("tools", List.class));

  /** A body has something to do, and the policy does not name it among its bodies. */
  public static final DiagnosticType BODY_UNDECLARED =
      defect(check("body-undeclared", WARNING).with("body", BodyId.class));

  /** A body is named, and nothing is its to do. */
  public static final DiagnosticType BODY_WITHOUT_TASK =
      defect(check("body-without-task", NOTE).with("body", Body.class));

  /** The policy does not say who handles a case at a stage. */
  public static final DiagnosticType STAGE_WITHOUT_HANDLER =
      defect(check("stage-without-handler", NOTE).with("stage", Stage.class));

  /** A case that moves on to the next stage meets the same body again. */
  public static final DiagnosticType APPEAL_TO_SAME_BODY =
      defect(
          check("appeal-to-same-body", WARNING)
              .with("stage", Stage.class)
              .with("next", Stage.class));

  /**
   * Cases that pass over a stage open the next one, and a promise there does not start for them.
   */
  public static final DiagnosticType BYPASS_WITHOUT_START =
      defect(
          check("bypass-without-start", WARNING)
              .with("promise", Promise.class)
              .with("stage", Stage.class)
              .with("next", Stage.class));

  /** A duty is periodic or continual, and the policy does not say how often it is due. */
  public static final DiagnosticType DUTY_WITHOUT_INTERVAL =
      defect(check("duty-without-interval", WARNING).with("duty", Duty.class));

  /** Nobody has to do what has to be done. */
  public static final DiagnosticType DUTY_WITHOUT_HOLDER =
      defect(check("duty-without-holder", NOTE).with("duty", Duty.class));

  /** The policy does not say how several conditions of compensation combine. */
  public static final DiagnosticType CONDITIONS_UNJOINED =
      defect(check("conditions-unjoined", WARNING).with("conditions", Integer.class));

  /** A condition of compensation decides nothing. */
  public static final DiagnosticType CONDITION_UNUSED =
      defect(check("condition-unused", WARNING).with("condition", Condition.class));

  /** The policy grants compensation and does not say how much. */
  public static final DiagnosticType COMPENSATION_AMOUNT_UNSTATED =
      defect(check("compensation-amount-unstated", NOTE));

  /** The policy grants compensation and does not say by when a claim is answered. */
  public static final DiagnosticType CLAIM_WITHOUT_PERIOD =
      defect(check("claim-without-period", NOTE));

  /** The printed numbers of a section leave one out. */
  public static final DiagnosticType NUMBERING_GAP =
      defect(
          check("numbering-gap", WARNING).with("before", String.class).with("after", String.class));

  /** Several items bear the same number or mark; {@code items} is how many. */
  public static final DiagnosticType NUMBERING_REPEATED =
      defect(
          check("numbering-repeated", WARNING)
              .with("mark", String.class)
              .with("items", Integer.class));

  /** Of a section, some items bear a number or mark, and others none. */
  public static final DiagnosticType NUMBERING_PARTIAL = defect(check("numbering-partial", NOTE));

  /** A text names an association other than the one whose policy it is. */
  public static final DiagnosticType FOREIGN_NAME =
      defect(check("foreign-name", WARNING).with("name", String.class));

  /** Two entries of a list have ids that a slip of the pen sets apart. */
  public static final DiagnosticType IDS_ALIKE =
      defect(check("ids-alike", WARNING).with("id", String.class).with("other", String.class));

  /** The policy does not speak of complaints. */
  public static final DiagnosticType COMPLAINTS_MISSING = advice("complaints-missing");

  /** Nobody is told that a complaint was received. */
  public static final DiagnosticType RECEIPT_MISSING = advice("receipt-missing");

  /** The policy speaks of complaints, and nothing of the time in which one is handled. */
  public static final DiagnosticType COMPLAINT_PERIOD_MISSING = advice("complaint-period-missing");

  /** A decision cannot be looked at again. */
  public static final DiagnosticType APPEAL_MISSING = advice("appeal-missing");

  /** Who is refused does not learn why. */
  public static final DiagnosticType REASONS_MISSING = advice("reasons-missing");

  /** Nothing is said of confidentiality. */
  public static final DiagnosticType CONFIDENTIALITY_MISSING = advice("confidentiality-missing");

  /** Nothing is said of what beneficiaries may ask about their own data. */
  public static final DiagnosticType DATA_RIGHTS_MISSING = advice("data-rights-missing");

  /** Nothing protects somebody who complains. */
  public static final DiagnosticType NON_RETALIATION_MISSING = advice("non-retaliation-missing");

  /** Nothing is said of whom to turn to outside of the association. */
  public static final DiagnosticType OUTSIDE_REFERRAL_MISSING = advice("outside-referral-missing");

  /** The policy is never reviewed. */
  public static final DiagnosticType REVIEW_MISSING = advice("review-missing");

  /** Nobody asks beneficiaries whether they are satisfied. */
  public static final DiagnosticType SURVEY_MISSING = advice("survey-missing");

  /** The policy is not published. */
  public static final DiagnosticType PUBLICATION_MISSING = advice("publication-missing");

  /** There is one channel only. */
  public static final DiagnosticType SINGLE_CHANNEL = advice("single-channel");

  /** A suppression has expired, and the check still fails. */
  public static final DiagnosticType SUPPRESSION_EXPIRED =
      aboutChecks(
          check("suppression-expired", NOTE)
              .with("check", String.class)
              .with("until", LocalDate.class));

  /** A suppression is of a check that does not fail there. */
  public static final DiagnosticType SUPPRESSION_UNUSED =
      aboutChecks(check("suppression-unused", NOTE).with("check", String.class));

  /** A defect names a check that does not fail there. */
  public static final DiagnosticType DEFECT_NOT_SEEN =
      aboutChecks(check("defect-not-seen", NOTE).with("check", String.class));

  private CheckTypes() {}

  /** All of them, in the order of this class; unmodifiable. */
  public static List<DiagnosticType> all() {
    return Collections.unmodifiableList(ALL);
  }

  /** The ids that a suppression or a defect may name: all but those about naming them. */
  public static List<String> nameable() {
    return ALL.stream()
        .filter(type -> !ABOUT_CHECKS.contains(type))
        .map(DiagnosticType::id)
        .toList();
  }

  /** Whether it is no defect, but what practice with complaints would add. */
  public static boolean isAdvice(DiagnosticType type) {
    return ADVICE.contains(type);
  }

  private static DiagnosticType defect(DiagnosticType type) {
    ALL.add(type);
    return type;
  }

  private static DiagnosticType advice(String id) {
    DiagnosticType type = check(id, NOTE);
    ALL.add(type);
    ADVICE.add(type);
    return type;
  }

  private static DiagnosticType aboutChecks(DiagnosticType type) {
    ALL.add(type);
    ABOUT_CHECKS.add(type);
    return type;
  }
}
