package org.mustafid.assessment;

import static org.mustafid.name.EventKind.ACCEPTED;
import static org.mustafid.name.EventKind.COMPLETED;
import static org.mustafid.name.EventKind.DECLARED;
import static org.mustafid.name.EventKind.REFERRED;
import static org.mustafid.name.EventKind.REFUSED;
import static org.mustafid.name.EventKind.REGISTERED;
import static org.mustafid.name.EventKind.REPLIED;
import static org.mustafid.name.EventKind.SERVED;
import static org.mustafid.name.EventKind.SUBMITTED;

import java.util.ArrayList;
import java.util.List;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.clause.Section;
import org.mustafid.clause.Stated;
import org.mustafid.name.AssociationId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PolicyId;
import org.mustafid.name.PromiseId;
import org.mustafid.name.ReadingId;
import org.mustafid.name.SectionId;
import org.mustafid.name.StepId;
import org.mustafid.policy.Association;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Step;
import org.mustafid.policy.StepOrder;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;
import org.mustafid.workday.WorkingCalendar;

/** The rules on requests of two published policies, built without a document. */
public final class PrintedPolicies {
  static final Section CHANNELS = section("a", "قنوات التواصل مع المستفيدين", "Channels");
  static final Section HANDLING = section("c", "التعامل مع المستفيدين", "Handling");

  private PrintedPolicies() {}

  /** A cap of 15 working days from the last completion, and no floor. */
  public static Policy mabarrah() {
    return policy("mabarrah", Labels.of("جمعية مبرة التطوعية", "Mabarrah Volunteer Association"))
        .sections(List.of(CHANNELS, HANDLING))
        .channels(
            channels(
                CHANNELS,
                ChannelId.INTERVIEW,
                ChannelId.LETTERS,
                ChannelId.TELEPHONE,
                ChannelId.FAX,
                ChannelId.WEBSITE))
        .steps(
            List.of(
                step(StepId.RECEPTION, c(1)),
                step(StepId.COMPLETE_RECEIPT, c(2)),
                step(StepId.INFORMATION, c(3), COMPLETED),
                declaration(c(4)),
                step(StepId.COMMITTEE, c(5)),
                replyAt(StepId.REPLY, c(6))))
        .promises(List.of(fifteenWorkingDays()))
        .build();
  }

  /** A floor of two weeks from the first submission, and no cap. */
  static Policy ofuq() {
    Section channels = section("channels", "القنوات", "Channels");
    Section handling = section("handling", "التعامل مع المستفيد", "Handling");
    return policy("ofuq", Labels.of("جمعية أفق", "Ofuq Society"))
        .sections(List.of(channels, handling))
        .channels(
            channels(
                channels,
                ChannelId.INTERVIEW,
                ChannelId.TELEPHONE,
                ChannelId.SOCIAL_MEDIA,
                ChannelId.LETTERS,
                ChannelId.WEBSITE))
        .steps(
            List.of(
                step(StepId.RECEPTION, Clause.of(handling, 1)),
                step(StepId.INFORMATION, Clause.of(handling, 2), COMPLETED),
                Step.builder()
                    .id(StepId.REFERRAL)
                    .when(Labels.of("إذا لم تتضح الإجراءات", "if the procedure is not clear"))
                    .addEvidence(REFERRED)
                    .clause(Clause.of(handling, 3))
                    .build(),
                declaration(Clause.of(handling, 4)),
                replyAt(StepId.COMMITTEE, Clause.of(handling, 5)),
                unlessRefused(StepId.REGISTRATION, Clause.of(handling, 6), REGISTERED),
                unlessRefused(StepId.SERVICE, Clause.of(handling, 7), SERVED)))
        .promises(List.of(notBeforeTwoWeeks(Clause.of(handling, 5))))
        .build();
  }

  /** Mabarrah's promise, at C-6. */
  static Promise fifteenWorkingDays() {
    return reply(Stated.byClause(c(6), Start.last(COMPLETED)), c(6))
        .noLaterThan(Term.workingDays(15))
        .build();
  }

  private static Promise notBeforeTwoWeeks(Clause clause) {
    Reading submission = reading("period-starts-at-submission");
    return reply(Stated.byReading(submission, Start.first(SUBMITTED)), clause)
        .notBefore(Term.weeks(2))
        .addReadings(reading("floor-means-no-earlier-reply"))
        .build();
  }

  /** A reply that the association owes to requests; its terms are still to be given. */
  static Promise.Builder reply(Stated<Start> start, Clause clause) {
    return Promise.builder()
        .id(PromiseId.REPLY)
        .to(CaseKind.REQUEST)
        .by(Party.ASSOCIATION)
        .start(start)
        .addKeptBy(REPLIED, ACCEPTED, REFUSED)
        .clause(clause);
  }

  /** The rules of a policy, as if it made these promises instead of its own. */
  static RuleSet promising(Policy policy, Promise... promises) {
    return RuleSet.of(Policy.builder().from(policy).promises(List.of(promises)).build());
  }

  /** An item of mabarrah's section on handling, under its printed mark. */
  static Clause c(int position) {
    return Clause.of(HANDLING, position).printedAs("ت/" + position);
  }

  static Reading reading(String id) {
    return Reading.of(ReadingId.of(id), Labels.of("قراءة", "our choice on " + id));
  }

  private static Policy.Builder policy(String id, Labels association) {
    return Policy.builder()
        .id(PolicyId.of(id))
        .title(Labels.of("سياسة تنظيم العلاقة مع المستفيدين", "Beneficiary relations policy"))
        .association(Association.of(AssociationId.of(id), association))
        .calendar(WorkingCalendar.saudiNonProfit())
        .stepOrder(Stated.byReading(reading("steps-as-listed"), StepOrder.AS_LISTED));
  }

  private static Section section(String id, String arabic, String english) {
    return Section.of(SectionId.of(id), Labels.of(arabic, english));
  }

  private static List<Channel> channels(Section section, ChannelId... ids) {
    List<Channel> channels = new ArrayList<>();
    for (ChannelId id : ids) {
      channels.add(Channel.of(id, Clause.of(section, channels.size() + 1)));
    }
    return channels;
  }

  private static Step step(StepId id, Clause clause, EventKind... evidence) {
    return Step.builder().id(id).addEvidence(evidence).clause(clause).build();
  }

  private static Step declaration(Clause clause) {
    return Step.builder()
        .id(StepId.DECLARATION)
        .addEvidence(DECLARED)
        .expectedBy(Stated.byReading(reading("declaration-completes"), COMPLETED))
        .clause(clause)
        .build();
  }

  private static Step replyAt(StepId id, Clause clause) {
    return Step.builder()
        .id(id)
        .addEvidence(REPLIED, ACCEPTED, REFUSED)
        .promise(PromiseId.REPLY)
        .clause(clause)
        .build();
  }

  private static Step unlessRefused(StepId id, Clause clause, EventKind event) {
    return Step.builder()
        .id(id)
        .addEvidence(event)
        .notAfter(Stated.byReading(reading("no-" + id + "-after-refusal"), REFUSED))
        .clause(clause)
        .build();
  }
}
