package org.mustafid.policy;

import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.clause.Section;
import org.mustafid.clause.Stated;
import org.mustafid.compensation.Compensation;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.Severity;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import org.mustafid.name.PolicyId;
import org.mustafid.name.PromiseId;
import org.mustafid.name.StageId;
import org.mustafid.promise.Promise;
import org.mustafid.promise.StartOrder;
import org.mustafid.style.MustafidStyle;
import org.mustafid.workday.WorkingCalendar;

/**
 * A beneficiary-relations policy: what one association published, in types, with the place of each
 * rule in print and with our readings where print is silent. Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class Policy {
  Policy() {}

  /** Names the policy. */
  public abstract PolicyId id();

  /** Its title, in each language. */
  public abstract Labels title();

  /** Whose policy it is. */
  public abstract Association association();

  /** The calendar by which its terms are counted. */
  public abstract WorkingCalendar calendar();

  /**
   * The clause by which it is in force from its approval; empty if none says so. Its first day is
   * then that of the record of its {@link #approval()}, and unknown if that has none.
   */
  public abstract Optional<Clause> inForceFromApproval();

  /** The first day on which it is in force. */
  @Value.Default
  public Stated<LocalDate> inForceFrom() {
    return fromApproval();
  }

  private Stated<LocalDate> fromApproval() {
    Optional<LocalDate> approved = approval().flatMap(Approval::day);
    return inForceFromApproval().isPresent() && approved.isPresent()
        ? Stated.byClause(inForceFromApproval().get(), approved.get())
        : Stated.unstated();
  }

  /** The first day on which it is no longer in force. */
  @Value.Default
  public Stated<LocalDate> inForceUntil() {
    return Stated.unstated();
  }

  /** What its coming into force does to cases that were submitted under the version before. */
  @Value.Default
  public Stated<OnChange> onChange() {
    return Stated.unstated();
  }

  /**
   * What the association calls this version, such as {@code 2}; empty if it does not count them.
   */
  public abstract Optional<String> version();

  /** The day on which this version was recorded where it is kept; empty if nobody noted it. */
  public abstract Optional<LocalDate> recordedOn();

  /**
   * Its sections, in the order of print, and then those of the policies that it builds on and
   * cites.
   */
  public abstract List<Section> sections();

  /** The channels that it offers, in the order of print; one or more. */
  @NotEmpty
  public abstract List<Channel> channels();

  /** The tools of the staff, in the order of print. */
  public abstract List<Tool> tools();

  /** Whether its steps follow each other. */
  @Value.Default
  public Stated<StepOrder> stepOrder() {
    return Stated.unstated();
  }

  /** The steps of handling a case, in the order of print. */
  public abstract List<Step> steps();

  /** What it says is owed in time, in the order of print. */
  public abstract List<Promise> promises();

  /** The committees, departments and roles that it names, in the order of print. */
  public abstract List<Body> bodies();

  /** How complaints come in; empty if it does not speak of complaints. */
  public abstract List<ComplaintRoute> complaintRoutes();

  /** When it grants compensation; empty if it does not speak of compensation. */
  public abstract Optional<Compensation> compensation();

  /** The approval that it carries; empty if it carries none. */
  public abstract Optional<Approval> approval();

  /** What the association has to do apart from any one case, in the order of print. */
  public abstract List<Duty> duties();

  /** What it says besides, in the order of print. */
  public abstract List<Provision> provisions();

  /** What is amiss in print, in the order of print. */
  public abstract List<Defect> defects();

  /** The checks that it is known to fail, with the reasons why that is accepted. */
  public abstract List<Suppression> suppressions();

  /** Readings that concern the document as a whole. */
  public abstract List<Reading> ownReadings();

  /** The association's own events, beside the well-known ones. */
  public abstract List<EventName> events();

  /** The association's own kinds of case, beside the well-known ones. */
  public abstract List<CaseKindName> caseKinds();

  /** The categories of case that it treats in ways of their own, in the order of print. */
  public abstract List<Category> categories();

  /** The stages that cases go through, in the order of print. */
  public abstract List<Stage> stages();

  /**
   * How much a finding weighs under this policy, by the id of its type; the usual severity of each
   * that is not named.
   */
  public abstract Map<String, Severity> severities();

  /** The channel with an id, if this policy offers it. */
  public final Optional<Channel> findChannel(ChannelId id) {
    return channels().stream().filter(channel -> channel.id().equals(id)).findFirst();
  }

  /** The section that lists the channels; what it does not list is not offered. */
  public final Clause channelsClause() {
    return Clause.of(channels().get(0).clause().section());
  }

  /** An event under the association's own label, or the usual one; a label may be missing. */
  public final EventName nameOf(EventKind kind) {
    return events().stream()
        .filter(event -> event.kind().equals(kind))
        .findFirst()
        .orElseGet(() -> EventName.of(kind, kind.labels()));
  }

  /** Every event that its rules name, or that it gives a label. */
  public final Set<EventKind> mentionedEvents() {
    Set<EventKind> mentioned = new LinkedHashSet<>();
    events().forEach(event -> mentioned.add(event.kind()));
    for (Step step : steps()) {
      mentioned.addAll(step.evidence());
      step.expectedBy().effective().ifPresent(mentioned::add);
      step.notAfter().effective().ifPresent(mentioned::add);
    }
    for (Promise promise : promises()) {
      promise.start().effective().ifPresent(start -> mentioned.addAll(start.events()));
      mentioned.addAll(promise.keptBy());
      promise.every().ifPresent(every -> mentioned.addAll(every.until()));
      promise.extension().ifPresent(extension -> mentioned.addAll(extension.grantedBy()));
    }
    stages().forEach(stage -> mentioned.addAll(stage.openedBy()));
    compensation().stream()
        .flatMap(compensation -> compensation.conditions().stream())
        .forEach(
            condition -> {
              mentioned.addAll(condition.provenBy());
              mentioned.addAll(condition.disprovenBy());
            });
    return mentioned;
  }

  /** The category with an id, if this policy knows it. */
  public final Optional<Category> findCategory(CategoryId id) {
    return categories().stream().filter(category -> category.id().equals(id)).findFirst();
  }

  /** The stage with an id, if this policy has it. */
  public final Optional<Stage> findStage(StageId id) {
    return stages().stream().filter(stage -> stage.id().equals(id)).findFirst();
  }

  /** The body with an id, if this policy names it. */
  public final Optional<Body> findBody(BodyId id) {
    return bodies().stream().filter(body -> body.id().equals(id)).findFirst();
  }

  /** A kind of case under the association's own label, or the usual one; a label may be missing. */
  public final CaseKindName nameOf(CaseKind kind) {
    return caseKinds().stream()
        .filter(own -> own.kind().equals(kind))
        .findFirst()
        .orElseGet(() -> CaseKindName.of(kind, kind.labels()));
  }

  /** Every reading that we declared, each once, in the order of the document. */
  public final List<Reading> readings() {
    Set<Reading> readings = new LinkedHashSet<>(); // two rules may rest on one reading
    readings.addAll(ownReadings());
    inForceFrom().findReading().ifPresent(readings::add);
    inForceUntil().findReading().ifPresent(readings::add);
    onChange().findReading().ifPresent(readings::add);
    stepOrder().findReading().ifPresent(readings::add);
    for (Step step : steps()) {
      step.expectedBy().findReading().ifPresent(readings::add);
      step.notAfter().findReading().ifPresent(readings::add);
      readings.addAll(step.readings());
    }
    promises().forEach(promise -> readings.addAll(promise.restsOn()));
    for (ComplaintRoute route : complaintRoutes()) {
      route.anonymous().findReading().ifPresent(readings::add);
      route.confidential().findReading().ifPresent(readings::add);
    }
    compensation()
        .flatMap(compensation -> compensation.connective().findReading())
        .ifPresent(readings::add);
    duties().forEach(duty -> duty.every().flatMap(Stated::findReading).ifPresent(readings::add));
    return List.copyOf(readings);
  }

  /** Collects the parts of a policy. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a policy; not safe to share between threads. */
  public static final class Builder extends ImmutablePolicy.Builder {
    Builder() {}

    /** Adds readings that concern the document as a whole. */
    public Builder readings(Iterable<Reading> readings) {
      return addAllOwnReadings(readings);
    }
  }

  /** Ids are unique within their list, there is a channel, and steps name promises that exist. */
  @Value.Check
  void check() {
    if (title().isEmpty()) {
      throw new InvalidArgumentException("Policy.title", "none", "given");
    }
    if (channels().isEmpty()) {
      throw new InvalidArgumentException("Policy.channels", "empty", "one channel or more");
    }
    if (inForceFromApproval().isPresent() && !inForceFrom().equals(fromApproval())) {
      throw new InvalidArgumentException(
          "Policy.inForceFrom",
          inForceFrom().effective().map(LocalDate::toString).orElse("unstated"),
          "left out, or the day of the approval");
    }
    Optional<LocalDate> from = inForceFrom().effective();
    Optional<LocalDate> until = inForceUntil().effective();
    if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
      throw new InvalidArgumentException(
          "Policy.inForceUntil", until.get().toString(), "a day after " + from.get());
    }
    sections().stream()
        .collect(Collectors.groupingBy(Section::printedIn))
        .values()
        .forEach(ofOnePrint -> unique("sections", ofOnePrint, Section::id));
    unique("channels", channels(), Channel::id);
    unique("tools", tools(), Tool::id);
    unique("steps", steps(), Step::id);
    unique("promises", promises(), Promise::id);
    unique("events", events(), EventName::kind);
    unique("bodies", bodies(), Body::id);
    unique("duties", duties(), Duty::id);
    unique("caseKinds", caseKinds(), CaseKindName::kind);
    unique("categories", categories(), Category::id);
    unique("stages", stages(), Stage::id);
    for (Step step : steps()) {
      step.promise()
          .ifPresent(
              id ->
                  exists("Step.promise of " + step.id(), "a promise", id, promises(), Promise::id));
    }
    for (Promise promise : promises()) {
      String owner = " of promise " + promise.id();
      promise.stage().ifPresent(id -> stageOf("the stage" + owner, id, promise.to()));
      promise.categories().forEach(id -> categoryOf("a category" + owner, id));
      Stream.concat(promise.start().effective().stream(), promise.start().others().stream())
          .flatMap(start -> start.missed().stream())
          .forEach(id -> missed(promise, id));
    }
    List<PromiseId> circle = StartOrder.of(promises()).circle();
    if (!circle.isEmpty()) {
      throw new InvalidArgumentException(
          "the starts of promises " + circle,
          "each when the next was missed",
          "in no circle, because none of them would start");
    }
    for (Stage stage : stages()) {
      String owner = " of stage " + stage.id();
      stage.next().ifPresent(id -> stageOf("the next" + owner, id, stage.to()));
      stage.bypassedBy().forEach(id -> categoryOf("a category" + owner, id));
    }
  }

  /** Only what has a latest day, once, can be missed. */
  private void missed(Promise promise, PromiseId id) {
    String subject = "a missed promise in the start of promise " + promise.id();
    exists(subject, "a promise", id, promises(), Promise::id);
    Promise missed =
        promises().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    if (!missed.to().equals(promise.to())
        || missed.noLaterThan().isEmpty()
        || missed.every().isPresent()) {
      throw new InvalidArgumentException(
          subject, id.value(), "a promise to a " + promise.to() + " with a cap, kept once");
    }
  }

  private void categoryOf(String subject, CategoryId id) {
    exists(subject, "a category", id, categories(), Category::id);
  }

  private void stageOf(String subject, StageId id, CaseKind kind) {
    exists(subject, "a stage", id, stages(), Stage::id);
    if (!findStage(id).orElseThrow().to().equals(kind)) {
      throw new InvalidArgumentException(subject, id.value(), "a stage of a " + kind);
    }
  }

  private static <T> void exists(
      String subject, String what, Id id, List<T> entries, Function<T, Id> idOf) {
    if (entries.stream().noneMatch(entry -> idOf.apply(entry).equals(id))) {
      throw new InvalidArgumentException(subject, id.value(), what + " of the same policy");
    }
  }

  private static <T> void unique(String list, List<T> entries, Function<T, Id> id) {
    Set<Id> seen = new HashSet<>();
    for (T entry : entries) {
      if (!seen.add(id.apply(entry))) {
        throw new InvalidArgumentException(
            "each id of Policy." + list, id.apply(entry) + " twice", "unique");
      }
    }
  }

  @Override
  public final String toString() {
    return "policy " + id() + " of " + association();
  }
}
