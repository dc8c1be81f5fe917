package org.mustafid.assessment;

import java.util.List;
import java.util.Optional;
import org.mustafid.casework.Discretion;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.TopicId;
import org.mustafid.policy.Acceptance;
import org.mustafid.policy.Body;
import org.mustafid.policy.ComplaintRoute;
import org.mustafid.policy.Policy;

/** One look at what was asked about the name of whoever brought a case. */
final class DiscretionReview {
  private final RuleSet rules;
  private final Policy policy;
  private final Findings findings;
  private final Optional<ChannelAnswer> channel;

  DiscretionReview(RuleSet rules, Findings findings, Optional<ChannelAnswer> channel) {
    this.rules = rules;
    this.policy = rules.policy();
    this.findings = findings;
    this.channel = channel;
  }

  /** What the policy says to it; finds what it does not take, or does not speak of. */
  DiscretionAnswer of(Discretion asked, CaseKind kind, StageReview stages) {
    List<ComplaintRoute> routes =
        kind.equals(CaseKind.COMPLAINT)
            ? rules.complaintRoutes(channel.map(ChannelAnswer::channel))
            : List.of();
    Stated<Acceptance> acceptance = acceptance(asked, routes);
    Clause clause =
        acceptance instanceof Stated.ByClause<Acceptance> said
            ? said.clause()
            : routes.isEmpty()
                ? channel.map(ChannelAnswer::clause).orElse(rules.channelsClause())
                : routes.get(0).clause();
    DiscretionAnswer answer =
        ImmutableDiscretionAnswer.of(asked, acceptance, Optional.empty(), clause);
    if (answer.isAccepted()) {
      return asked.isAnonymous()
          ? answer
          : ImmutableDiscretionAnswer.of(asked, acceptance, handler(routes, stages), clause);
    }
    findings.addResting(
        acceptance.findReading().stream().toList(), type(asked, acceptance), clause, List.of());
    return answer;
  }

  /**
   * What the routes say, if they say one thing. A policy that keeps the information of everybody in
   * confidence keeps the name of who asks for it, unless a route says otherwise.
   */
  private Stated<Acceptance> acceptance(Discretion asked, List<ComplaintRoute> routes) {
    Stated<Acceptance> otherwise = asked.isAnonymous() ? Stated.unstated() : ofAll();
    List<Stated<Acceptance>> said =
        routes.stream()
            .map(route -> asked.isAnonymous() ? route.anonymous() : route.confidential())
            .map(each -> each.effective().isPresent() ? each : otherwise)
            .toList();
    if (said.isEmpty()) {
      return otherwise;
    }
    return said.stream().map(Stated::effective).distinct().count() == 1
        ? said.get(0)
        : Stated.unstated();
  }

  /** What a provision on confidentiality says to the wish of anybody. */
  private Stated<Acceptance> ofAll() {
    return policy.provisions().stream()
        .filter(provision -> provision.topic().equals(TopicId.CONFIDENTIALITY))
        .findFirst()
        .map(provision -> Stated.byClause(provision.clause(), Acceptance.ACCEPTED))
        .orElse(Stated.unstated());
  }

  private Optional<Body> handler(List<ComplaintRoute> routes, StageReview stages) {
    Optional<Body> ofStage = stages.current(false).flatMap(StageState::handledBy);
    if (ofStage.isPresent()) {
      return ofStage;
    }
    List<BodyId> handlers =
        routes.stream().flatMap(route -> route.handledBy().stream()).distinct().toList();
    return handlers.size() == 1 ? policy.findBody(handlers.get(0)) : Optional.empty();
  }

  private static DiagnosticType type(Discretion asked, Stated<Acceptance> acceptance) {
    boolean refused = acceptance.effective().isPresent();
    if (asked.isAnonymous()) {
      return refused ? FindingTypes.ANONYMITY_NOT_ACCEPTED : FindingTypes.ANONYMITY_UNSTATED;
    }
    return refused
        ? FindingTypes.CONFIDENTIALITY_NOT_ACCEPTED
        : FindingTypes.CONFIDENTIALITY_UNSTATED;
  }
}
