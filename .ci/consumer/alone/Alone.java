package consumer.alone;

import java.time.LocalDate;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Section;
import org.mustafid.clause.Stated;
import org.mustafid.name.AssociationId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PolicyId;
import org.mustafid.name.PromiseId;
import org.mustafid.name.SectionId;
import org.mustafid.policy.Association;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;
import org.mustafid.workday.WorkingCalendar;

/** A policy built in code, with nothing but the JDK and the core. */
final class Alone {
  private Alone() {}

  public static void main(String[] args) {
    Section channels = Section.of(SectionId.of("channels"), Labels.of("القنوات", "Channels"));
    Section replies = Section.of(SectionId.of("replies"), Labels.of("الرد", "Replies"));
    Clause period = Clause.of(replies, 1).printedAs("1");
    Policy policy =
        Policy.builder()
            .id(PolicyId.of("ours"))
            .title(Labels.of("سياستنا", "Our policy"))
            .association(
                Association.of(AssociationId.of("ours"), Labels.of("جمعيتنا", "Our association")))
            .calendar(WorkingCalendar.saudiNonProfit())
            .addSections(channels, replies)
            .addChannels(Channel.of(ChannelId.WEBSITE, Clause.of(channels, 1)))
            .addPromises(
                Promise.builder()
                    .id(PromiseId.REPLY)
                    .to(CaseKind.REQUEST)
                    .by(Party.ASSOCIATION)
                    .start(Stated.byClause(period, Start.last(EventKind.COMPLETED)))
                    .addKeptBy(EventKind.REPLIED)
                    .noLaterThan(Term.workingDays(15))
                    .clause(period)
                    .build())
            .build();
    CaseHistory request =
        CaseHistory.request(CaseRef.of("R-17"))
            .submitted(LocalDate.of(2026, 3, 5), ChannelId.FAX)
            .completed(LocalDate.of(2026, 3, 8));
    System.out.println(
        RuleSet.of(policy).assess(request, AsOf.endOf(LocalDate.of(2026, 3, 25))));
  }
}
