package org.mustafid.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.name.CaseKind;
import org.mustafid.name.EventKind;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import org.mustafid.name.PromiseId;
import org.mustafid.name.StageId;
import org.mustafid.policy.Stage;
import org.mustafid.promise.Extension;
import org.mustafid.promise.OnDayOff;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Start;
import org.mustafid.promise.StartOrder;
import org.mustafid.promise.Term;
import org.mustafid.rules.Node.Mapping;
import org.mustafid.rules.Node.Sequence;

/** What a policy promises in time. */
final class Promises {
  /** What has no meaning beside a repetition. */
  private static final List<String> IF_KEPT_ONCE =
      List.of("on-return", "on-reopening", "extension");

  private static final Pattern OCCURRENCE = Pattern.compile("(first|last)[ :-]+(.+)");

  private final Clauses clauses;
  private final Statements statements;
  private final Vocabulary vocabulary;
  private final Map<StageId, CaseKind> kindsOfStages = new LinkedHashMap<>();

  /** Where the start of the promise that is being decoded names others. */
  private final Map<Located, PromiseId> missed = new LinkedHashMap<>();

  /** Where the starts of promises that were decoded name others. */
  private final Map<Promise, Map<Located, PromiseId>> missedBy = new LinkedHashMap<>();

  private Promises(Scope scope, List<Stage> stages) {
    this.clauses = scope.clauses();
    this.statements = scope.statements();
    this.vocabulary = scope.vocabulary();
    stages.forEach(stage -> kindsOfStages.put(stage.id(), stage.to()));
  }

  /**
   * The promises of a document.
   *
   * @param stages those of the document that could be decoded
   */
  static List<Promise> read(Optional<Located> list, Scope scope, List<Stage> stages) {
    Promises reader = new Promises(scope, stages);
    List<Promise> promises = Entries.of(list, reader::promise);
    reader.checkMissed(promises);
    return promises;
  }

  /** What is named has a latest day, once, and does not wait for who names it. */
  private void checkMissed(List<Promise> promises) {
    Map<PromiseId, Promise> byId = new LinkedHashMap<>();
    promises.forEach(promise -> byId.put(promise.id(), promise));
    List<PromiseId> circle = StartOrder.of(promises).circle();
    missedBy.forEach(
        (promise, places) ->
            places.forEach(
                (place, id) -> {
                  Promise named = byId.get(id); // null if it was refused
                  boolean closesCircle = !circle.isEmpty() && promise.id().equals(circle.get(0));
                  if (named != null
                      && (!canBeMissed(named, promise) || (closesCircle && circle.contains(id)))) {
                    place.refuse(
                        Problems.UNKNOWN_VALUE,
                        Expectation.of(Kind.MISSABLE, promise.to().value()),
                        other(promise, promises));
                  }
                }));
  }

  private static boolean canBeMissed(Promise named, Promise by) {
    return named.to().equals(by.to())
        && named.noLaterThan().isPresent()
        && named.every().isEmpty()
        && !named.id().equals(by.id());
  }

  /** The one that can be missed before it, if there is only one. */
  private static Optional<String> other(Promise promise, List<Promise> promises) {
    List<String> others =
        promises.stream()
            .filter(each -> canBeMissed(each, promise))
            .filter(each -> each.start().effective().filter(Promises::waits).isEmpty())
            .map(each -> each.id().value())
            .toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  private static boolean waits(Start start) {
    return !start.missed().isEmpty();
  }

  private Optional<Promise> promise(Located entry) {
    missed.clear();
    Optional<Fields> found =
        entry.fields(
            "id",
            "label",
            "to",
            "category",
            "stage",
            "by",
            "from",
            "kept-by",
            "not-before",
            "no-later-than",
            "every",
            "unquantified",
            "on-day-off",
            "on-return",
            "on-reopening",
            "extension",
            "clause",
            "readings");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = entry.report().failures();
    Promise.Builder promise = Promise.builder();
    Optional<PromiseId> id =
        fields.require("id").flatMap(each -> each.id(PromiseId.class, PromiseId::of));
    Optional<Labels> label = Entries.label(fields, id, PromiseId.wellKnown());
    if (id.isPresent() && label.isPresent()) {
      promise.id(id.get()).labels(id.get().labels().overriddenBy(label.get()));
    }
    Optional<CaseKind> to = fields.require("to").flatMap(vocabulary::kind);
    to.ifPresent(promise::to);
    fields.find("category").map(vocabulary::categories).ifPresent(promise::categories);
    fields.find("stage").flatMap(each -> stage(each, to)).ifPresent(promise::stage);
    fields.require("by").flatMap(this::party).ifPresent(promise::by);
    Optional<Clause> clause = fields.require("clause").flatMap(clauses::read);
    clause.ifPresent(promise::clause);
    Optional<Stated<Start>> start =
        fields.require("from").flatMap(each -> statements.readAt(clause, each, this::start));
    start.ifPresent(promise::start);
    fields.require("kept-by").map(vocabulary::events).ifPresent(promise::keptBy);
    Optional<Term> cap = terms(fields, promise);
    fields
        .find("on-day-off")
        .flatMap(each -> Entries.oneOf(each, OnDayOff.values(), OnDayOff::id))
        .ifPresent(promise::onDayOff);
    effects(fields, clause, promise);
    boolean repeats = fields.find("every").isPresent(); // where that was refused already
    if (!repeats && start.isPresent() && undoesAReturn(start.get())) {
      fields.refuseKeys(
          List.of("on-return"),
          key -> Expectation.of(Kind.NO_RETURN).suchAs("from: {first: completed}"));
    }
    if (start.flatMap(Stated::effective).filter(Promises::waits).isPresent()) {
      fields.refuseKeys(List.of("every"), List.of("from", "not-before", "no-later-than"));
    }
    fields
        .find("extension")
        .flatMap(each -> extension(each, clause, cap))
        .ifPresent(promise::extension);
    promise.readings(Entries.of(fields.find("readings"), statements::reading));
    if (entry.report().failures() > before) {
      return Optional.empty();
    }
    Promise built = promise.build();
    missedBy.put(built, new LinkedHashMap<>(missed));
    return Optional.of(built);
  }

  /** What a body of the association promises, the association does. */
  private Optional<Party> party(Located value) {
    boolean isBody = Fields.textOf(value.node()).filter(vocabulary::isBody).isPresent();
    return isBody
        ? value.refuse(
            Problems.UNKNOWN_VALUE,
            Expectation.oneOf(Arrays.asList(Party.values())),
            Optional.of(Party.ASSOCIATION.id()))
        : Entries.oneOf(value, Party.values(), Party::id);
  }

  /** One term or more, or the word of the policy. */
  private Optional<Term> terms(Fields fields, Promise.Builder promise) {
    boolean repeats = fields.find("every").isPresent();
    Function<Located, Optional<Term>> decoder = repeats ? Terms::readOfDays : Terms::read;
    if (repeats) {
      fields.refuseKeys(IF_KEPT_ONCE, key -> Expectation.of(Kind.KEPT_ONCE, key, "every"));
    }
    fields.find("not-before").flatMap(decoder).ifPresent(promise::notBefore);
    fields.find("unquantified").flatMap(Located::labels).ifPresent(promise::unquantified);
    fields.find("every").flatMap(this::repetition).ifPresent(promise::every);
    boolean hasTerm =
        fields.find("not-before").isPresent() || fields.find("unquantified").isPresent() || repeats;
    boolean isExtended = !repeats && fields.find("extension").isPresent();
    Optional<Term> cap =
        (hasTerm && !isExtended ? fields.find("no-later-than") : requireTerm(fields, isExtended))
            .flatMap(decoder);
    cap.ifPresent(promise::noLaterThan);
    return cap;
  }

  private static Optional<Located> requireTerm(Fields fields, boolean isExtended) {
    return isExtended
        ? fields.requireBeside("extension", "no-later-than")
        : fields.require(
            "no-later-than",
            Problems.MISSING_KEY,
            Expectation.oneOf(List.of("not-before", "no-later-than", "every", "unquantified")));
  }

  private void effects(Fields fields, Optional<Clause> clause, Promise.Builder promise) {
    fields
        .find("on-return")
        .flatMap(
            each ->
                statements.readAt(
                    clause, each, value -> Entries.oneOf(value, OnReturn.values(), OnReturn::id)))
        .ifPresent(promise::onReturn);
    fields
        .find("on-reopening")
        .flatMap(
            each ->
                statements.readAt(
                    clause,
                    each,
                    value -> Entries.oneOf(value, OnReopening.values(), OnReopening::id)))
        .ifPresent(promise::onReopening);
  }

  /** A return undoes a start at the last completion, and does nothing besides. */
  private static boolean undoesAReturn(Stated<Start> start) {
    return start
        .effective()
        .filter(from -> from.occurrence() == Start.Occurrence.LAST)
        .filter(from -> from.events().contains(EventKind.COMPLETED))
        .isPresent();
  }

  private Optional<StageId> stage(Located value, Optional<CaseKind> to) {
    Optional<StageId> stage = vocabulary.stage(value);
    if (stage.isEmpty() || to.isEmpty() || !kindsOfStages.containsKey(stage.get())) {
      return stage;
    }
    return to.get().equals(kindsOfStages.get(stage.get()))
        ? stage
        : value.refuse(Problems.UNKNOWN_VALUE, Stages.ofKind(to.get(), kindsOfStages));
  }

  private Optional<Start> start(Located value) {
    int before = value.report().failures();
    Optional<Fields> found =
        value.fields(this::startAt, "first", "last", "first-of", "last-of", "missed");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    List<Start> starts = new ArrayList<>();
    refuseSeveral(fields, "first");
    refuseSeveral(fields, "last");
    if (value.report().failures() > before) {
      return Optional.empty();
    }
    fields.find("first").flatMap(vocabulary::event).map(Start::first).ifPresent(starts::add);
    fields.find("last").flatMap(vocabulary::event).map(Start::last).ifPresent(starts::add);
    fields
        .find("first-of")
        .flatMap(each -> several(each, Start.Occurrence.FIRST))
        .ifPresent(starts::add);
    fields
        .find("last-of")
        .flatMap(each -> several(each, Start.Occurrence.LAST))
        .ifPresent(starts::add);
    fields.find("missed").flatMap(this::missed).map(Start::missed).ifPresent(starts::add);
    if (value.report().failures() > before) {
      return Optional.empty();
    }
    return starts.size() == 1
        ? Optional.of(starts.get(0))
        : value.refuse(
            Problems.WRONG_TYPE,
            Expectation.oneOf(
                List.of(
                    "{first: …}",
                    "{last: …}",
                    "{first-of: […]}",
                    "{last-of: […]}",
                    "{missed: …}")));
  }

  /** The first or last of several events has a key of its own. */
  private static void refuseSeveral(Fields start, String key) {
    start
        .find(key)
        .filter(each -> each.node() instanceof Sequence)
        .ifPresent(
            each -> each.refuse(Problems.WRONG_TYPE, Expectation.of(Kind.UNDER_KEY, key + "-of")));
  }

  /** An event alone: a completion may come again and is then counted anew, as a rule. */
  private Optional<Map.Entry<String, String>> startAt(String words) {
    Matcher said = OCCURRENCE.matcher(words);
    String word = said.matches() ? said.group(2) : words;
    return vocabulary
        .nearestEvent(word)
        .map(
            event ->
                Map.entry(
                    said.matches() ? said.group(1) : event.equals("completed") ? "last" : "first",
                    event));
  }

  private Optional<Start> several(Located value, Start.Occurrence occurrence) {
    List<Id> all = Entries.distinct(value.items(), this::eventOrMissed);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(Start.of(occurrence, only(EventKind.class, all), only(PromiseId.class, all)));
  }

  private static <I extends Id> List<I> only(Class<I> type, List<Id> ids) {
    return ids.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** An event, or a promise as {@code {missed: reply}}. */
  private Optional<Id> eventOrMissed(Located value) {
    return value.node() instanceof Mapping
        ? value
            .fields("missed")
            .flatMap(fields -> fields.require("missed"))
            .flatMap(this::missed)
            .map(id -> id)
        : vocabulary.event(value).map(id -> id);
  }

  private Optional<PromiseId> missed(Located value) {
    Optional<PromiseId> id = vocabulary.promise(value);
    id.ifPresent(each -> missed.put(value, each));
    return id;
  }

  /** A term by itself, or with how often and until when it comes back. */
  private Optional<Repetition> repetition(Located value) {
    if (!(value.node() instanceof Mapping) || Terms.isInBraces(value)) {
      return Terms.readOfDays(value).map(Repetition::every);
    }
    Optional<Fields> fields = value.fields("term", "times", "until");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    int before = value.report().failures();
    Optional<Term> term = fields.get().require("term").flatMap(Terms::readOfDays);
    OptionalInt times =
        fields
            .get()
            .find("times")
            .flatMap(each -> each.number(1, Repetition.MOST_TIMES))
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty());
    List<EventKind> until = fields.get().find("until").map(vocabulary::events).orElse(List.of());
    if (value.report().failures() > before) {
      return Optional.empty();
    }
    Repetition every = Repetition.every(term.orElseThrow()).until(until);
    return Optional.of(times.isPresent() ? every.times(times.getAsInt()) : every);
  }

  private Optional<Extension> extension(
      Located value, Optional<Clause> ofPromise, Optional<Term> cap) {
    Optional<Fields> found = value.fields("granted-by", "term", "times", "requires", "clause");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = value.report().failures();
    Extension.Builder extension = Extension.builder();
    fields.require("granted-by").map(vocabulary::grants).ifPresent(extension::grantedBy);
    int times =
        fields.find("times").flatMap(each -> each.number(1, Extension.MOST_TIMES)).orElse(1);
    extension.times(times);
    fields.require("term").flatMap(each -> added(each, times, cap)).ifPresent(extension::term);
    fields
        .find("requires")
        .map(each -> Entries.distinct(each.itemsOrOne(), Entries::requirement))
        .ifPresent(extension::requires);
    Optional<Clause> clause =
        fields.find("clause").isPresent()
            ? fields.find("clause").flatMap(clauses::read)
            : ofPromise;
    clause.ifPresent(extension::clause);
    if (clause.isEmpty()) {
      value.report().passOver();
    }
    return value.report().failures() > before ? Optional.empty() : Optional.of(extension.build());
  }

  /** A term that can be added to a cap as often as it may be granted. */
  private static Optional<Term> added(Located value, int times, Optional<Term> cap) {
    if (cap.isEmpty()) {
      return Terms.read(value); // what is wrong with the cap was reported
    }
    Optional<Term> term =
        cap.get().unit().isElapsed() ? Terms.readElapsed(value) : Terms.readOfDays(value);
    int most = (Term.LARGEST_AMOUNT - cap.get().amount()) / times;
    return term.isPresent() && term.get().amount() > most
        ? value.refuse(
            Problems.OUT_OF_BOUNDS, Expectation.of(Kind.BETWEEN, "1", String.valueOf(most)))
        : term;
  }
}
