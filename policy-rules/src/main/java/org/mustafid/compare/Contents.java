package org.mustafid.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.clause.Stated;
import org.mustafid.compare.Content.Amount;
import org.mustafid.compare.Content.Day;
import org.mustafid.compare.Content.Names;
import org.mustafid.compare.Content.None;
import org.mustafid.compare.Content.Phrase;
import org.mustafid.compare.Content.Place;
import org.mustafid.compare.Content.Printed;
import org.mustafid.compare.Content.Quantity;
import org.mustafid.compare.Content.Several;
import org.mustafid.compare.Content.Text;
import org.mustafid.compensation.Compensation;
import org.mustafid.compensation.Connective;
import org.mustafid.date.DualDate;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.ConditionId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import org.mustafid.name.PromiseId;
import org.mustafid.name.StageId;
import org.mustafid.policy.Body;
import org.mustafid.policy.Category;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Policy;
import org.mustafid.policy.PrintedNumber;
import org.mustafid.policy.Stage;
import org.mustafid.promise.Extension;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Start;
import org.mustafid.promise.Term;

/** Values of a policy as contents, each id under the label that this policy gives it. */
final class Contents {
  private final Policy policy;

  Contents(Policy policy) {
    this.policy = policy;
  }

  static Name name(Id id, Labels labels) {
    return new Name(id.value(), labels);
  }

  static Content text(Labels labels) {
    return labels.isEmpty() ? new None() : new Text(labels);
  }

  static Content amount(Optional<Term> term) {
    return term.isPresent() ? new Amount(term.get()) : new None();
  }

  static Content ids(List<? extends Id> ids) {
    return names(ids.stream().map(id -> name(id, id.labels())).toList());
  }

  static Content readings(List<Reading> readings) {
    return readings.isEmpty()
        ? new None()
        : new Several(readings.stream().map(each -> text(each.choice())).toList());
  }

  private static Content names(List<Name> names) {
    return names.isEmpty() ? new None() : new Names(names);
  }

  static Content number(Optional<PrintedNumber> number) {
    if (number.isEmpty()) {
      return new None();
    }
    Printed printed = new Printed(number.get().printed());
    return number.get().isScrambled()
        ? Phrase.of("scrambled")
            .with("printed", printed)
            .with(
                "candidates",
                new Several(number.get().candidates().stream().<Content>map(Printed::new).toList()))
        : printed;
  }

  static Content date(Optional<DualDate> date) {
    if (date.isEmpty()) {
      return new None();
    }
    Printed printed = new Printed(date.get().printed());
    return date.get()
        .day()
        .<Content>map(day -> Phrase.of("date").with("printed", printed).with("day", new Day(day)))
        .orElse(printed);
  }

  /** What a fingerprint sees of readings. */
  static String rule(List<Reading> readings) {
    return readings.stream().map(reading -> reading.id().value()).toList().toString();
  }

  /** What a fingerprint sees of a statement. */
  static String rule(Stated<?> stated) {
    if (stated instanceof Stated.ByClause<?> said) {
      return said.value() + " at " + said.clause().id();
    }
    return stated.findReading().isPresent()
        ? stated.effective().orElseThrow() + " by " + stated.findReading().get().id()
        : "unstated";
  }

  static String inForceFrom(Policy policy) {
    String day = rule(policy.inForceFrom());
    return policy
        .inForceFromApproval()
        .map(clause -> "approval at " + clause.id() + ", " + day)
        .orElse(day);
  }

  Content inForceFrom() {
    Optional<LocalDate> day = policy.inForceFrom().effective();
    Content approval =
        day.isPresent()
            ? Phrase.of("approval-on").with("day", new Day(day.get()))
            : Phrase.of("approval");
    return policy
        .inForceFromApproval()
        .map(clause -> stated(Stated.byClause(clause, approval), content -> content))
        .orElseGet(() -> stated(policy.inForceFrom(), Day::new));
  }

  /** As {@link #rule(Stated)}; that it moved with its entry is told of the entry. */
  static String rule(Stated<?> stated, Clause ofEntry) {
    return stated instanceof Stated.ByClause<?> said && isSamePlace(said.clause(), ofEntry)
        ? said.value() + " here"
        : rule(stated);
  }

  static String rule(Optional<Extension> extension) {
    return extension
        .map(it -> it + ", requires " + it.requires() + " at " + it.clause().id())
        .orElse("-");
  }

  private static boolean isSamePlace(Clause one, Clause other) {
    return one.id().equals(other.id());
  }

  <T> Content stated(Stated<T> stated, Clause ofEntry, Function<T, Content> content) {
    return stated instanceof Stated.ByClause<T> said && isSamePlace(said.clause(), ofEntry)
        ? content.apply(said.value())
        : stated(stated, content);
  }

  <T> Content stated(Stated<T> stated, Function<T, Content> content) {
    if (stated instanceof Stated.ByClause<T> said) {
      return Phrase.of("at")
          .with("value", content.apply(said.value()))
          .with("clause", new Place(said.clause()));
    }
    return stated.findReading().isPresent()
        ? Phrase.of("read")
            .with("value", content.apply(stated.effective().orElseThrow()))
            .with("reading", text(stated.findReading().get().choice()))
        : Phrase.of("unstated");
  }

  <T> Content several(List<T> values, Function<T, Content> content) {
    return values.isEmpty() ? new None() : new Several(values.stream().map(content).toList());
  }

  private Name eventName(EventKind event) {
    return name(event, policy.nameOf(event).labels());
  }

  Content event(EventKind event) {
    return new Names(List.of(eventName(event)));
  }

  Content events(List<EventKind> events) {
    return names(events.stream().map(this::eventName).toList());
  }

  private Name kindName(CaseKind kind) {
    return name(kind, policy.nameOf(kind).labels());
  }

  Content kind(CaseKind kind) {
    return new Names(List.of(kindName(kind)));
  }

  /** Kinds of case; none are all. */
  Content kinds(List<CaseKind> kinds) {
    return kinds.isEmpty()
        ? Phrase.of("all")
        : new Names(kinds.stream().map(this::kindName).toList());
  }

  Content body(Optional<BodyId> id) {
    return id.isEmpty()
        ? new None()
        : names(
            List.of(
                name(
                    id.get(),
                    policy.findBody(id.get()).map(Body::labels).orElse(id.get().labels()))));
  }

  Content channels(List<ChannelId> ids) {
    return names(
        ids.stream()
            .map(id -> name(id, policy.findChannel(id).map(Channel::labels).orElse(id.labels())))
            .toList());
  }

  Content categories(List<CategoryId> ids) {
    return names(
        ids.stream()
            .map(id -> name(id, policy.findCategory(id).map(Category::labels).orElse(id.labels())))
            .toList());
  }

  Content stage(Optional<StageId> id) {
    return names(
        id.stream()
            .map(
                each -> name(each, policy.findStage(each).map(Stage::labels).orElse(each.labels())))
            .toList());
  }

  Content promise(Optional<PromiseId> id) {
    return names(id.stream().map(each -> name(each, labels(each))).toList());
  }

  private Labels labels(PromiseId id) {
    return policy.promises().stream()
        .filter(promise -> promise.id().equals(id))
        .findFirst()
        .map(Promise::labels)
        .orElse(id.labels());
  }

  Content condition(Optional<ConditionId> id) {
    return names(id.stream().map(this::conditionName).toList());
  }

  private Name conditionName(ConditionId id) {
    return name(
        id,
        policy.compensation().map(Compensation::conditions).orElse(List.of()).stream()
            .filter(condition -> condition.id().equals(id))
            .findFirst()
            .map(condition -> condition.labels())
            .orElse(id.labels()));
  }

  Content start(Start start) {
    String word = start.occurrence() == Start.Occurrence.FIRST ? "first" : "last";
    boolean isOne = start.events().size() + start.missed().size() == 1;
    if (start.missed().isEmpty()) {
      return Phrase.of("start." + word + (isOne ? "" : "-of"))
          .with("events", events(start.events()));
    }
    List<Content> missed = start.missed().stream().map(this::missed).toList();
    return isOne
        ? missed.get(0)
        : Phrase.of("start." + word + "-of")
            .with(
                "events",
                start.events().isEmpty()
                    ? new Several(missed)
                    : new Several(concat(events(start.events()), missed)));
  }

  private Content missed(PromiseId id) {
    return Phrase.of("start.missed").with("promise", promise(Optional.of(id)));
  }

  private static List<Content> concat(Content first, List<Content> others) {
    List<Content> all = new ArrayList<>(List.of(first));
    all.addAll(others);
    return all;
  }

  Content every(Optional<Repetition> every) {
    if (every.isEmpty()) {
      return new None();
    }
    Phrase phrase = Phrase.of("every").with("term", new Amount(every.get().term()));
    if (every.get().times().isPresent()) {
      phrase =
          Phrase.of("times")
              .with("every", phrase)
              .with("times", new Quantity(every.get().times().getAsInt()));
    }
    return every.get().until().isEmpty()
        ? phrase
        : Phrase.of("until").with("every", phrase).with("events", events(every.get().until()));
  }

  Content extension(Optional<Extension> extension) {
    if (extension.isEmpty()) {
      return new None();
    }
    Extension more = extension.get();
    Phrase phrase =
        Phrase.of(more.requires().isEmpty() ? "extension" : "extension.requiring")
            .with("term", new Amount(more.term()))
            .with("times", new Quantity(more.times()))
            .with("events", events(more.grantedBy()))
            .with("clause", new Place(more.clause()));
    return more.requires().isEmpty() ? phrase : phrase.with("requires", ids(more.requires()));
  }

  Content connective(Connective connective) {
    if (connective instanceof Connective.Just just) {
      return new Names(List.of(conditionName(just.condition())));
    }
    Connective.AtLeast some = (Connective.AtLeast) connective;
    String word =
        some.count() == some.parts().size() ? "all-of" : some.count() == 1 ? "any-of" : "at-least";
    return Phrase.of(word)
        .with("count", new Quantity(some.count()))
        .with("parts", new Several(some.parts().stream().map(this::connective).toList()));
  }
}
