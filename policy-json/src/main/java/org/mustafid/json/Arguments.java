package org.mustafid.json;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.mustafid.compensation.Condition;
import org.mustafid.name.BodyId;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.ChannelId;
import org.mustafid.name.Id;
import org.mustafid.policy.EventName;
import org.mustafid.policy.Step;
import org.mustafid.promise.Promise;
import org.mustafid.workday.DayEstimate;
import tools.jackson.core.JsonGenerator;

/** The arguments of findings: a thing of the policy by its id, and a day as it is written. */
final class Arguments {
  /** What {@link #write} can write; a list may hold ids. */
  static final Set<Class<?>> TYPES =
      Set.of(
          BodyId.class,
          CaseKind.class,
          CategoryId.class,
          ChannelId.class,
          Condition.class,
          DayEstimate.class,
          EventName.class,
          Integer.class,
          List.class,
          LocalDate.class,
          Promise.class,
          Step.class,
          ZonedDateTime.class);

  private Arguments() {}

  static void write(Object value, JsonGenerator out) {
    if (value instanceof Id id) {
      out.writeString(id.value());
    } else if (value instanceof Promise promise) {
      out.writeString(promise.id().value());
    } else if (value instanceof Step step) {
      out.writeString(step.id().value());
    } else if (value instanceof EventName event) {
      out.writeString(event.kind().value());
    } else if (value instanceof Condition condition) {
      out.writeString(condition.id().value());
    } else if (value instanceof LocalDate day) {
      out.writeString(day.toString());
    } else if (value instanceof ZonedDateTime instant) {
      out.writeString(PromiseWriter.text(instant));
    } else if (value instanceof DayEstimate estimate) {
      PromiseWriter.write(estimate, out);
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(each -> write(each, out));
      out.writeEndArray();
    } else {
      throw new IllegalStateException("no JSON for an argument of " + value.getClass());
    }
  }
}
