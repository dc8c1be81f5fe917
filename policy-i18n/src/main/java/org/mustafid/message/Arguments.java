package org.mustafid.message;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mustafid.clause.Clause;
import org.mustafid.compensation.Condition;
import org.mustafid.name.Id;
import org.mustafid.policy.EventName;
import org.mustafid.policy.Step;
import org.mustafid.promise.Promise;
import org.mustafid.workday.DayEstimate;

/** What goes into one sentence of a catalogue, each piece isolated as it goes in. */
final class Arguments {
  private final Words words;
  private final Map<String, Object> values = new LinkedHashMap<>();

  Arguments(Words words) {
    this.words = words;
  }

  /** A text that is isolated already, or that needs no isolation. */
  Arguments raw(String name, String text) {
    values.put(name, text);
    return this;
  }

  Arguments text(String name, String text) {
    return raw(name, words.isolated(text));
  }

  Arguments number(String name, int number) {
    values.put(name, number);
    return this;
  }

  Arguments date(String name, LocalDate date) {
    return text(name, words.date(date));
  }

  Arguments clause(Clause clause) {
    // Of this language's own direction, and isolated inside.
    return raw("clause", words.text(clause));
  }

  Arguments event(String name, EventName event) {
    return text(name, words.named(event.labels(), event.kind().value()));
  }

  Arguments promise(Promise promise) {
    return text("promise", words.named(promise.labels(), promise.id().value()));
  }

  Arguments step(Step step) {
    return text("step", words.named(step.labels(), step.id().value())).clause(step.clause());
  }

  /** An argument of a finding; the types are those that the catalogue of findings declares. */
  void value(String name, Object value) {
    if (value instanceof Promise promise) {
      text(name, words.named(promise.labels(), promise.id().value()));
    } else if (value instanceof Step step) {
      text(name, words.named(step.labels(), step.id().value()));
    } else if (value instanceof EventName event) {
      event(name, event);
    } else if (value instanceof DayEstimate estimate) {
      text(name, words.text(estimate));
    } else if (value instanceof ZonedDateTime time) {
      text(name, words.text(time));
    } else if (value instanceof LocalDate date) {
      date(name, date);
    } else if (value instanceof Condition condition) {
      text(name, words.named(condition.labels(), condition.id().value()));
    } else if (value instanceof List<?> list) {
      raw(
          name,
          words.joined(
              "list.separator",
              list,
              each -> words.named(((Id) each).labels(), ((Id) each).value())));
    } else if (value instanceof Integer number) {
      number(name, number);
    } else if (value instanceof Id id) {
      text(name, words.named(id.labels(), id.value()));
    } else {
      throw new IllegalStateException("no text for a " + value.getClass().getName());
    }
  }

  String format(String key) {
    return words.catalogue().format(key, values);
  }
}
