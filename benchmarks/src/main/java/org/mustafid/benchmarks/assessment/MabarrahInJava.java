package org.mustafid.benchmarks.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.mustafid.assessment.RuleSet;
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
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;
import org.mustafid.workday.WorkingCalendar;

/** What {@code mabarrah} says of requests, for a program that reads no document. */
final class MabarrahInJava {
  private static final Section CHANNELS =
      Section.of(SectionId.of("a"), Labels.of("قنوات التواصل مع المستفيدين", "Channels"));
  private static final Section HANDLING =
      Section.of(SectionId.of("c"), Labels.of("التعامل مع المستفيدين", "Handling"));

  private MabarrahInJava() {}

  static RuleSet rules() {
    return RuleSet.of(
        Policy.builder()
            .id(PolicyId.of("mabarrah"))
            .title(Labels.of("سياسة تنظيم العلاقة مع المستفيدين", "Beneficiary relations policy"))
            .association(
                Association.of(
                    AssociationId.of("mabarrah"),
                    Labels.of("جمعية مبرة التطوعية", "Mabarrah Volunteer Association")))
            .calendar(WorkingCalendar.saudiNonProfit())
            .sections(List.of(CHANNELS, HANDLING))
            .channels(channels())
            .addSteps(declaration())
            .addPromises(reply())
            .build());
  }

  private static List<Channel> channels() {
    return Stream.of(
            ChannelId.INTERVIEW,
            ChannelId.LETTERS,
            ChannelId.TELEPHONE,
            ChannelId.FAX,
            ChannelId.WEBSITE,
            ChannelId.EMAIL,
            ChannelId.VOLUNTEERING)
        .map(id -> Channel.of(id, Clause.of(CHANNELS)))
        .toList();
  }

  private static Step declaration() {
    Reading reading =
        Reading.of(
            ReadingId.of("declaration-completes"),
            Labels.of(
                "يوقَّع الإقرار يوم اكتمال الطلب على الأبعد",
                "The declaration is signed on the day of completion at the latest"));
    return Step.builder()
        .id(StepId.DECLARATION)
        .addEvidence(EventKind.DECLARED)
        .expectedBy(Stated.byReading(reading, EventKind.COMPLETED))
        .clause(Clause.of(HANDLING, 4))
        .build();
  }

  private static Promise reply() {
    Clause clause = Clause.of(HANDLING, 6);
    return Promise.builder()
        .id(PromiseId.REPLY)
        .to(CaseKind.REQUEST)
        .by(Party.ASSOCIATION)
        .start(Stated.byClause(clause, Start.last(EventKind.COMPLETED)))
        .addKeptBy(EventKind.REPLIED, EventKind.ACCEPTED, EventKind.REFUSED)
        .noLaterThan(Term.workingDays(15))
        .clause(clause)
        .build();
  }
}
