package org.mustafid.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mustafid.clause.Clause;
import org.mustafid.compensation.Connective;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import tools.jackson.core.JsonGenerator;

/** What documents and answers write alike: texts by language, clauses, lists of ids. */
final class Words {
  private Words() {}

  /** A constant in the form of an id, such as {@code kept-early}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Texts in the order of their languages, so that equal ones are written alike. */
  static void write(Labels labels, JsonGenerator out) {
    out.writeStartObject();
    for (Map.Entry<String, String> text : new TreeMap<>(labels.asMap()).entrySet()) {
      out.writeStringProperty(text.getKey(), text.getValue());
    }
    out.writeEndObject();
  }

  /** Texts under a key, which is left out if there is none. */
  static void writeIfAny(String key, Labels labels, JsonGenerator out) {
    if (!labels.isEmpty()) {
      out.writeName(key);
      write(labels, out);
    }
  }

  static void write(Clause clause, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("id", clause.id());
    clause.printed().ifPresent(mark -> out.writeStringProperty("printed", mark));
    writeIfAny("printed-in", clause.section().printedIn(), out);
    out.writeEndObject();
  }

  static void write(String key, Clause clause, JsonGenerator out) {
    out.writeName(key);
    write(clause, out);
  }

  static void writeIfAny(String key, Optional<? extends Id> id, JsonGenerator out) {
    id.ifPresent(each -> out.writeStringProperty(key, each.value()));
  }

  static void write(String key, Collection<? extends Id> ids, JsonGenerator out) {
    out.writeArrayPropertyStart(key);
    ids.forEach(id -> out.writeString(id.value()));
    out.writeEndArray();
  }

  /** Ids under a key, which is left out if there is none. */
  static void writeIfAny(String key, Collection<? extends Id> ids, JsonGenerator out) {
    if (!ids.isEmpty()) {
      write(key, ids, out);
    }
  }

  static void write(Connective connective, JsonGenerator out) {
    if (connective instanceof Connective.Just just) {
      out.writeString(just.condition().value());
    } else if (connective instanceof Connective.AtLeast atLeast) {
      out.writeStartObject();
      if (atLeast.count() == atLeast.parts().size()) {
        writeParts("all", atLeast, out);
      } else if (atLeast.count() == 1) {
        writeParts("any", atLeast, out);
      } else {
        out.writeObjectPropertyStart("at-least");
        out.writeNumberProperty("count", atLeast.count());
        writeParts("of", atLeast, out);
        out.writeEndObject();
      }
      out.writeEndObject();
    }
  }

  private static void writeParts(String key, Connective.AtLeast atLeast, JsonGenerator out) {
    out.writeArrayPropertyStart(key);
    atLeast.parts().forEach(part -> write(part, out));
    out.writeEndArray();
  }
}
