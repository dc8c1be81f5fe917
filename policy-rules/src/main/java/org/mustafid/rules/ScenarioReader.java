package org.mustafid.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Id;
import org.mustafid.name.RequirementId;
import org.mustafid.policy.CaseKindName;
import org.mustafid.policy.Category;
import org.mustafid.policy.Channel;
import org.mustafid.policy.EventName;
import org.mustafid.rules.Node.Scalar;

/** Decodes the scenarios of one document. Used once, by one thread. */
final class ScenarioReader {
  private static final int FORMAT = 1;
  private static final String A_PATH = "./our-association.yaml";

  private final RuleSet rules;
  private final String document;
  private final Names kinds;
  private final Names categories;
  private final Names channels;
  private final Names events;

  private ScenarioReader(RuleSet rules, String document) {
    this.rules = rules;
    this.document = document;
    this.kinds =
        names("case-kinds", rules.policy().caseKinds(), CaseKindName::kind)
            .with(CaseKind.wellKnown());
    this.categories = names("categories", rules.policy().categories(), Category::id);
    this.channels =
        names("channels", rules.policy().channels(), Channel::id).with(ChannelId.wellKnown());
    this.events =
        names("events", rules.policy().events(), EventName::kind).with(EventKind.wellKnown());
  }

  private static <T> Names names(String key, List<T> declared, Function<T, ? extends Id> id) {
    return Names.declared(key, declared.stream().map(id).map(Id::value).toList());
  }

  /** The scenarios of a document; those that could not be made out are reported. */
  static List<Scenario> read(Located root, String document, Scenarios.Policies policies) {
    Optional<Fields> found = root.fields("scenarios", "policy", "cases");
    if (found.isEmpty()) {
      return List.of();
    }
    Fields fields = found.get();
    fields.require("scenarios").ifPresent(value -> value.number(FORMAT, FORMAT));
    Optional<RuleSet> rules =
        fields.require("policy").flatMap(value -> ScenarioReader.rules(value, policies));
    Optional<Located> cases = fields.require("cases");
    if (rules.isEmpty()) {
      return List.of(); // what the cases may refer to is not known
    }
    return Entries.of(cases, new ScenarioReader(rules.get(), document)::scenario);
  }

  private static Optional<RuleSet> rules(Located value, Scenarios.Policies policies) {
    List<String> options = new ArrayList<>(RuleSets.shippedIds());
    options.add(A_PATH);
    Optional<String> name = value.single(Expectation.oneOf(options)).map(Scalar::text);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (RuleSets.shippedIds().contains(name.get())) {
      return Optional.of(RuleSets.shipped(name.get()));
    }
    Optional<RuleSet> own = policies.find(name.get());
    return own.isPresent()
        ? own
        : value.refuse(
            Problems.UNKNOWN_VALUE,
            Expectation.oneOf(options),
            Spelling.nearest(name.get(), RuleSets.shippedIds()));
  }

  private Optional<Scenario> scenario(Located entry) {
    Optional<Fields> found =
        entry.fields("id", "about", "kind", "category", "events", "as-of", "expect");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = entry.report().failures();
    Optional<String> id =
        fields.require("id").flatMap(value -> value.id(Id.class, "value", x -> x));
    fields.find("about").ifPresent(Located::text); // for readers of the document alone
    Optional<CaseKind> kind =
        fields
            .require("kind")
            .flatMap(value -> Vocabulary.known(value, CaseKind.class, CaseKind::of, kinds));
    Optional<CategoryId> category = fields.find("category").flatMap(this::category);
    List<Event> happened = new ArrayList<>();
    fields.require("events").ifPresent(list -> happened.addAll(events(list)));
    Optional<AsOf> asOf = fields.require("as-of").flatMap(ScenarioReader::asOf);
    List<Scenario.Expected> expected = new ArrayList<>();
    Optional<Located> expect = fields.require("expect");
    if (kind.isPresent()) {
      expect.ifPresent(value -> expected.addAll(new Expectations(rules, kind.get()).read(value)));
    }
    if (entry.report().failures() > before) {
      return Optional.empty();
    }
    CaseHistory history = CaseHistory.of(kind.orElseThrow(), CaseRef.of(id.orElseThrow()));
    history = category.map(history::inCategory).orElse(history);
    for (Event event : happened) {
      history = history.with(event);
    }
    return Optional.of(
        new Scenario(id.orElseThrow(), document, rules, history, asOf.orElseThrow(), expected));
  }

  /** Where the policy tells no categories apart, hosts may have their own all the same. */
  private Optional<CategoryId> category(Located value) {
    return categories.ids().isEmpty()
        ? value.id(CategoryId.class, CategoryId::of)
        : Vocabulary.known(value, CategoryId.class, CategoryId::of, categories);
  }

  /** A case of which nothing is recorded is an empty list. */
  private List<Event> events(Located list) {
    if (list.node() instanceof Node.Sequence sequence && sequence.items().isEmpty()) {
      return List.of();
    }
    return list.entries().stream().flatMap(item -> event(item).stream()).toList();
  }

  private Optional<Event> event(Located entry) {
    Optional<Fields> found = entry.fields("kind", "on", "at", "channel", "meets", "sequence");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = entry.report().failures();
    Optional<EventKind> kind =
        fields
            .require("kind")
            .flatMap(value -> Vocabulary.known(value, EventKind.class, EventKind::of, events));
    Optional<Function<EventKind, Event>> time = time(fields);
    Optional<ChannelId> channel =
        fields
            .find("channel")
            .flatMap(value -> Vocabulary.known(value, ChannelId.class, ChannelId::of, channels));
    List<RequirementId> meets =
        fields
            .find("meets")
            .map(value -> Entries.distinct(value.itemsOrOne(), Entries::requirement))
            .orElse(List.of());
    Optional<Integer> sequence =
        fields.find("sequence").flatMap(value -> value.number(0, Integer.MAX_VALUE));
    if (entry.report().failures() > before) {
      return Optional.empty();
    }
    Event event = time.orElseThrow().apply(kind.orElseThrow());
    event = channel.map(event::by).orElse(event);
    event = event.meeting(meets.toArray(RequirementId[]::new));
    return Optional.of(event.inSequence(sequence.orElse(0)));
  }

  /** A day as offices record them, or an instant. */
  private static Optional<Function<EventKind, Event>> time(Fields fields) {
    Optional<Located> at = fields.find("at");
    if (at.isPresent()) {
      fields.refuseKeys(List.of("on"), List.of("at"));
      return at.flatMap(Located::instant).map(instant -> kind -> Event.at(instant, kind));
    }
    return fields.require("on").flatMap(Located::date).map(day -> kind -> Event.on(day, kind));
  }

  private static Optional<AsOf> asOf(Located value) {
    boolean hasTime = value.node() instanceof Scalar scalar && scalar.text().contains("T");
    return hasTime ? value.instant().map(AsOf::at) : value.date().map(AsOf::endOf);
  }
}
