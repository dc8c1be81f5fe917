package org.mustafid.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.Labels;
import org.mustafid.policy.Channel;
import org.mustafid.policy.ComplaintRoute;
import org.mustafid.policy.Policy;
import org.mustafid.workday.WorkingCalendar;

/**
 * A policy made ready to answer: may this come in through this channel, by when must we answer,
 * what is missing.
 *
 * <p>Answers depend on the policy, the case and the moment alone: no clock, no files, no locale.
 * Immutable, and safe to share between threads.
 */
public final class RuleSet {
  private final Policy policy;
  private final List<Reading> readings;
  private final String fingerprint;

  private RuleSet(Policy policy) {
    this.policy = policy;
    this.readings = List.copyOf(policy.readings());
    this.fingerprint = Fingerprints.of(policy);
  }

  /** The rules of a policy. */
  public static RuleSet of(Policy policy) {
    return new RuleSet(Objects.requireNonNull(policy, "policy"));
  }

  /** The policy that these are the rules of. */
  public Policy policy() {
    return policy;
  }

  /** The calendar by which days are counted. */
  public WorkingCalendar calendar() {
    return policy.calendar();
  }

  /** Every reading of ours on which an answer may rest, in the order of the document. */
  public List<Reading> readings() {
    return readings;
  }

  /**
   * SHA-256, in lower-case hexadecimal, over what can change an answer: ids, terms, events,
   * clauses, readings and the calendar. Labels and texts are left out, so that a better translation
   * is the same rule set.
   */
  public String fingerprint() {
    return fingerprint;
  }

  /** Whether a request may come in through a channel, and the clause that says so. */
  public ChannelAnswer channel(ChannelId id) {
    return channel(CaseKind.REQUEST, id);
  }

  /**
   * Whether a case may come in through a channel, and the clause that says so. A route for
   * complaints makes complaining easier; it does not close the other channels.
   */
  public ChannelAnswer channel(CaseKind kind, ChannelId id) {
    Labels labels = policy.findChannel(id).map(Channel::labels).orElse(id.labels());
    Optional<Clause> listed = policy.findChannel(id).map(Channel::clause);
    if (kind.equals(CaseKind.COMPLAINT)) {
      listed =
          policy.complaintRoutes().stream()
              .filter(route -> route.channels().contains(id))
              .map(ComplaintRoute::clause)
              .findFirst()
              .or(() -> policy.findChannel(id).map(Channel::clause));
    }
    return ImmutableChannelAnswer.of(
        id, labels, listed.isPresent(), listed.orElseGet(policy::channelsClause));
  }

  /**
   * What this policy says about a case as of a moment; what happened later is not seen. Whether the
   * policy was in force when the case began is for the caller to ask.
   *
   * @throws org.mustafid.diagnostic.OutOfRangeException if a day that has to be counted lies
   *     outside of the calendar's range
   */
  public Assessment assess(CaseHistory history, AsOf asOf) {
    return new CaseReview(
            this, Objects.requireNonNull(history, "history"), Objects.requireNonNull(asOf, "asOf"))
        .assessment();
  }

  /** Equal if the policies are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RuleSet that && policy.equals(that.policy);
  }

  @Override
  public int hashCode() {
    return policy.hashCode();
  }

  @Override
  public String toString() {
    return "rules of " + policy;
  }
}
