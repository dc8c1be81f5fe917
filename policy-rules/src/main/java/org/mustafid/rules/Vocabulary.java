package org.mustafid.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Id;
import org.mustafid.name.PromiseId;
import org.mustafid.name.StageId;

/** What the parts of a document may refer to by an id. */
final class Vocabulary {
  private final Names promises;
  private final Names events;
  private final Names bodies;
  private final Names channels;
  private final Names kinds;
  private final Names categories;
  private final Names stages;

  Vocabulary(Fields root) {
    this.promises = Names.of(root, "promises", false, PromiseId.wellKnown());
    this.events = Names.of(root, "events", false).with(EventKind.wellKnown());
    this.bodies = Names.of(root, "bodies", false, BodyId.wellKnown());
    this.channels = Names.of(root, "channels", true).with(ChannelId.wellKnown());
    this.kinds = Names.of(root, "case-kinds", false).with(CaseKind.wellKnown());
    this.categories = Names.of(root, "categories", false);
    this.stages = Names.of(root, "stages", false);
  }

  /** A well-known kind of case, or one that the document declares. */
  Optional<CaseKind> kind(Located value) {
    return known(value, CaseKind.class, CaseKind::of, kinds);
  }

  /** One kind of case or more, each once. */
  List<CaseKind> kinds(Located value) {
    return Entries.distinct(value.itemsOrOne(), this::kind);
  }

  /** One category or more, each once; all of them declared. */
  List<CategoryId> categories(Located value) {
    return Entries.distinct(
        value.itemsOrOne(), item -> known(item, CategoryId.class, CategoryId::of, categories));
  }

  Optional<StageId> stage(Located value) {
    return known(value, StageId.class, StageId::of, stages);
  }

  /** A well-known event, or one that the document declares. */
  Optional<EventKind> event(Located value) {
    return known(value, EventKind.class, EventKind::of, events);
  }

  /** The event that a word names or nearly names. */
  Optional<String> nearestEvent(String word) {
    return events.ids().contains(word)
        ? Optional.of(word)
        : Names.nearest(word, events.ids()).or(() -> events.findByLabel(word, EventKind::of));
  }

  /** One event or more, each once. */
  List<EventKind> events(Located value) {
    return Entries.distinct(value.itemsOrOne(), this::event);
  }

  /** The events with which something is granted; a body, which may grant it, is none of them. */
  List<EventKind> grants(Located value) {
    Optional<String> body =
        Fields.textOf(value.node())
            .filter(this::isBody)
            .filter(word -> !events.ids().contains(word));
    if (body.isPresent()) {
      events.refuse(value, EventKind.EXTENDED.value(), extended -> extended);
      return List.of();
    }
    return events(value);
  }

  /** Whether a word names a body, well-known or declared. */
  boolean isBody(String word) {
    return bodies.ids().contains(word) || BodyId.wellKnown().contains(word);
  }

  Optional<PromiseId> promise(Located value) {
    return known(value, PromiseId.class, PromiseId::of, promises);
  }

  /** A body that the document declares; a well-known one too is declared, with its clause. */
  Optional<BodyId> body(Located value) {
    return known(value, BodyId.class, BodyId::of, bodies);
  }

  /** A well-known channel, or one that the document declares. */
  Optional<ChannelId> channel(Located value) {
    return known(value, ChannelId.class, ChannelId::of, channels);
  }

  static <I extends Id> Optional<I> known(
      Located value, Class<I> type, Function<String, I> factory, Names names) {
    Optional<String> meant = meantByLabel(value, factory, names);
    if (meant.isPresent()) {
      return value.refuse(Problems.BAD_ID, names.expected(), meant);
    }
    Optional<I> id = value.id(type, factory, names.expected(), names::findNearest);
    if (id.isEmpty() || names.ids().contains(id.get().value())) {
      return id;
    }
    return names.refuse(value, id.get().value(), nearest -> nearest);
  }

  /** The id of what is named by its label, as people read it. */
  private static <I extends Id> Optional<String> meantByLabel(
      Located value, Function<String, I> factory, Names names) {
    return Fields.textOf(value.node())
        .filter(text -> text.length() <= Id.LONGEST && !Fields.isId(text))
        .flatMap(
            text ->
                names
                    .findByLabel(text.strip(), factory)
                    .or(() -> Wording.meant(text, names.ids())));
  }
}
