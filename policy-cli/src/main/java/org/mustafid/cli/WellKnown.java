package org.mustafid.cli;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.ConditionId;
import org.mustafid.name.ContactKind;
import org.mustafid.name.DefectKind;
import org.mustafid.name.DutyKind;
import org.mustafid.name.EventKind;
import org.mustafid.name.Id;
import org.mustafid.name.PromiseId;
import org.mustafid.name.RequirementId;
import org.mustafid.name.StepId;
import org.mustafid.name.ToolId;
import org.mustafid.name.TopicId;

/** The sorts of id that have well-known members, which bring their labels. */
enum WellKnown {
  CASE_KIND(CaseKind.class, CaseKind::wellKnown, CaseKind::of),
  CHANNEL(ChannelId.class, ChannelId::wellKnown, ChannelId::of),
  CONTACT(ContactKind.class, ContactKind::wellKnown, ContactKind::of),
  EVENT(EventKind.class, EventKind::wellKnown, EventKind::of),
  STEP(StepId.class, StepId::wellKnown, StepId::of),
  PROMISE(PromiseId.class, PromiseId::wellKnown, PromiseId::of),
  BODY(BodyId.class, BodyId::wellKnown, BodyId::of),
  TOOL(ToolId.class, ToolId::wellKnown, ToolId::of),
  CONDITION(ConditionId.class, ConditionId::wellKnown, ConditionId::of),
  REQUIREMENT(RequirementId.class, RequirementId::wellKnown, RequirementId::of),
  DUTY(DutyKind.class, DutyKind::wellKnown, DutyKind::of),
  TOPIC(TopicId.class, TopicId::wellKnown, TopicId::of),
  DEFECT(DefectKind.class, DefectKind::wellKnown, DefectKind::of);

  private final Class<? extends Id> type;
  private final Supplier<Set<String>> values;
  private final Function<String, ? extends Id> factory;

  WellKnown(
      Class<? extends Id> type,
      Supplier<Set<String>> values,
      Function<String, ? extends Id> factory) {
    this.type = type;
    this.values = values;
    this.factory = factory;
  }

  /**
   * A well-known id and its sort.
   *
   * @param sort an id may be one of several sorts
   */
  record Entry(WellKnown sort, Id id) {
    /** Whether somebody means it by a word: the id, or the Java type of its sort. */
    boolean isMeantBy(String word) {
      return id.value().equals(word) || sort.type.getSimpleName().equals(word);
    }
  }

  /** All of them, sort by sort. */
  static Stream<Entry> all() {
    return Arrays.stream(values())
        .flatMap(
            sort -> sort.values.get().stream().map(id -> new Entry(sort, sort.factory.apply(id))));
  }
}
