package org.mustafid.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.DatedEvent;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.Severity;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.duty.DutyLog;
import org.mustafid.duty.Obligation;
import org.mustafid.duty.Obligations;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.policy.ComplaintRoute;
import org.mustafid.policy.EventName;
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
  private final Clause channelsClause;
  private final String fingerprint;
  private final Map<CaseKind, KindRules> byKind = new HashMap<>();
  private final Map<DiagnosticType, Severity> severities = new HashMap<>();
  private final Map<EventKind, EventName> events = new HashMap<>();
  private final Set<String> eventNames = new TreeSet<>(); // sorted, so that answers are the same
  private final Set<String> channelNames = new TreeSet<>();

  private RuleSet(Policy policy) {
    this.policy = policy;
    this.readings = List.copyOf(policy.readings());
    this.channelsClause = policy.channelsClause();
    this.fingerprint = Fingerprints.of(policy);
    CaseKind.wellKnown().forEach(kind -> compile(CaseKind.of(kind)));
    policy.caseKinds().forEach(named -> compile(named.kind()));
    policy.channels().forEach(channel -> channel.kinds().forEach(this::compile));
    policy.promises().forEach(promise -> compile(promise.to()));
    policy.stages().forEach(stage -> compile(stage.to()));
    policy.steps().forEach(step -> step.kinds().forEach(this::compile));
    policy.severities().forEach((id, severity) -> severities.put(findingType(id), severity));
    EventKind.wellKnown().forEach(event -> name(EventKind.of(event)));
    policy.mentionedEvents().forEach(this::name);
    events.keySet().forEach(event -> eventNames.add(event.value()));
    channelNames.addAll(ChannelId.wellKnown());
    policy.channels().forEach(channel -> channelNames.add(channel.id().value()));
    policy
        .complaintRoutes()
        .forEach(route -> route.channels().forEach(id -> channelNames.add(id.value())));
  }

  private void name(EventKind event) {
    events.put(event, policy.nameOf(event));
  }

  private void compile(CaseKind kind) {
    byKind.computeIfAbsent(kind, absent -> KindRules.of(kind, policy));
  }

  private static DiagnosticType findingType(String id) {
    return FindingTypes.all().stream()
        .filter(type -> type.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidArgumentException(
                    "a key of Policy.severities", id, "the id of a type of finding"));
  }

  /**
   * The rules of a policy.
   *
   * @throws InvalidArgumentException if it gives a severity to something that is no finding
   */
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

  /** These rules by another calendar, such as the same one with newer announcements. */
  public RuleSet on(WorkingCalendar calendar) {
    return of(Policy.builder().from(policy).calendar(calendar).build());
  }

  /** Every reading of ours on which an answer may rest, in the order of the document. */
  public List<Reading> readings() {
    return readings;
  }

  /**
   * SHA-256, in lower-case hexadecimal, over what can change an answer about a case: ids, terms,
   * events, kinds of case, bodies, clauses, readings and the calendar. Labels, texts and numbers as
   * printed are left out, so that a better translation is the same rule set. So is what is not
   * about cases, such as {@link #obligations duties}, the approval and the number of the version.
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
    return of(kind).channel(id);
  }

  /** What the policy says to a kind of case. */
  KindRules of(CaseKind kind) {
    KindRules known = byKind.get(kind);
    return known != null ? known : KindRules.of(kind, policy);
  }

  /** The section that lists the channels, which is cited where no clause says more. */
  Clause channelsClause() {
    return channelsClause;
  }

  /** The kinds of case that are well-known, or that the policy names. */
  Set<CaseKind> kinds() {
    return byKind.keySet();
  }

  /** Whether an event is a well-known one, or one that the policy names. */
  boolean knows(EventKind event) {
    return events.containsKey(event);
  }

  /** The event that is spelled nearly like one that is not known; empty if none is. */
  List<EventKind> meant(EventKind unknown) {
    return Spelling.nearest(unknown.value(), eventNames).map(EventKind::of).stream().toList();
  }

  /**
   * The channel, well-known or one of the policy's, that is spelled nearly like one that is
   * neither; empty if none is.
   */
  List<ChannelId> meant(ChannelId unknown) {
    return channelNames.contains(unknown.value())
        ? List.of()
        : Spelling.nearest(unknown.value(), channelNames).map(ChannelId::of).stream().toList();
  }

  /** An event under the label of the policy. */
  EventName nameOf(EventKind event) {
    EventName known = events.get(event);
    return known != null ? known : policy.nameOf(event);
  }

  /** The routes by which a complaint came; all of them if its channel is not on record. */
  List<ComplaintRoute> complaintRoutes(Optional<ChannelId> by) {
    return policy.complaintRoutes().stream()
        .filter(route -> by.isEmpty() || route.channels().contains(by.get()))
        .toList();
  }

  Severity severityOf(DiagnosticType type) {
    return severities.getOrDefault(type, type.severity());
  }

  /**
   * What is seen of a case as of a moment, in the order in which this policy counts it, each event
   * with its local date in the calendar's zone.
   *
   * <p>That is the order of {@link CaseHistory#seen}. Where times are not known, what starts a
   * promise also comes before what extends or keeps it, and an answer at a stage before what opens
   * the next one, unless it was answered on an earlier day and not reopened since.
   */
  public List<DatedEvent> timeline(CaseHistory history, AsOf asOf) {
    Objects.requireNonNull(asOf, "asOf");
    return Objects.requireNonNull(history, "history")
        .timeline(asOf, calendar().zone(), of(history.kind()).usualOrder());
  }

  /**
   * What this policy says about a case as of a moment; what happened later is not seen. Whether the
   * policy was in force when the case began is for the caller to ask. A promise of which a day lies
   * outside of the calendar's range is withheld, and all else is answered.
   *
   * @throws org.mustafid.diagnostic.OutOfRangeException if a day has to be counted that the
   *     calendar does not know, and one of the events that the promise sees is such a day
   */
  public Assessment assess(CaseHistory history, AsOf asOf) {
    return new CaseReview(
            this, Objects.requireNonNull(history, "history"), Objects.requireNonNull(asOf, "asOf"))
        .assessment();
  }

  /**
   * The smallest changes of the facts of a case under which answers that went against somebody
   * would be others; made anew at each call. Each does turn its answer, and no part of it does.
   *
   * <p>For a channel that is not offered, each that is; for a claim that is not well founded, each
   * smallest set of conditions to prove that are not disproven, of which there may be as many as
   * the policy's formula has; for a promise of the association that was not kept in time, its last
   * day. Answers that no such change turns have none.
   *
   * @throws org.mustafid.diagnostic.OutOfRangeException as {@link #assess} does
   */
  public List<Turning> turning(CaseHistory history, AsOf asOf) {
    return new TurningReview(
            this, Objects.requireNonNull(history, "history"), Objects.requireNonNull(asOf, "asOf"))
        .turnings();
  }

  /**
   * Where the duties that the association has apart from any one case stand, in the order of print;
   * what was done later is not seen. {@link Obligations} says what periods are counted from.
   *
   * @throws InvalidArgumentException if an entry for this version is about a duty that the policy
   *     does not have, or does not say who signed, or says so of a duty that nobody signs
   * @throws org.mustafid.diagnostic.OutOfRangeException if a day that has to be counted lies
   *     outside of the calendar's range
   */
  public List<Obligation> obligations(DutyLog log, AsOf asOf) {
    return Obligations.of(policy, log, asOf);
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
