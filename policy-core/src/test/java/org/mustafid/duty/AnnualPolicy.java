package org.mustafid.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Section;
import org.mustafid.clause.Stated;
import org.mustafid.name.AssociationId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.DutyId;
import org.mustafid.name.DutyKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PolicyId;
import org.mustafid.name.SectionId;
import org.mustafid.policy.Association;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Duty;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Term;
import org.mustafid.workday.WorkingCalendar;

/** An invented policy with a duty that is signed, one that comes back, and one that does not. */
final class AnnualPolicy {
  static final DutyId SIGNING = DutyId.of("signing");
  static final DutyId SURVEY = DutyId.of("survey");
  static final DutyId PUBLICATION = DutyId.of("publication");
  static final Clause CLAUSE =
      Clause.of(Section.of(SectionId.of("duties"), Labels.of("الواجبات", "Duties")), 1);

  private AnnualPolicy() {}

  static Policy of(Optional<Term> surveyEvery, Stated<LocalDate> inForceFrom) {
    Duty.Builder survey = duty(SURVEY, DutyKind.SURVEY);
    surveyEvery.ifPresent(term -> survey.every(Stated.byClause(CLAUSE, term)));
    return Policy.builder()
        .id(PolicyId.of("annual"))
        .title(Labels.of("سياسة", "Policy"))
        .association(Association.of(AssociationId.of("annual"), Labels.of("جمعية", "Association")))
        .calendar(WorkingCalendar.saudiNonProfit())
        .channels(List.of(Channel.of(ChannelId.FAX, CLAUSE)))
        .duties(
            List.of(
                duty(SIGNING, DutyKind.ACKNOWLEDGEMENT).build(),
                survey.build(),
                duty(PUBLICATION, DutyKind.PUBLICATION).build()))
        .inForceFrom(inForceFrom)
        .build();
  }

  private static Duty.Builder duty(DutyId id, DutyKind kind) {
    return Duty.builder().id(id).kind(kind).text(Labels.of("واجب", "Duty")).clause(CLAUSE);
  }
}
