package org.mustafid.json;

import java.util.List;
import org.mustafid.clause.Reading;
import org.mustafid.name.Labels;
import tools.jackson.core.JsonGenerator;

/** Writes readings: what was chosen, and instead of what. */
final class Readings {
  private Readings() {}

  /**
   * The keys and values of a reading.
   *
   * @param others each writes the value that an alternative stands for, in the order of the
   *     alternatives; there may be fewer of them
   */
  static void writeKeys(Reading reading, List<Runnable> others, JsonGenerator out) {
    out.writeStringProperty("id", reading.id().value());
    out.writeName("choice");
    Words.write(reading.choice(), out);
    if (reading.alternatives().isEmpty()) {
      return;
    }
    out.writeArrayPropertyStart("instead-of");
    for (int i = 0; i < reading.alternatives().size(); i++) {
      Labels alternative = reading.alternatives().get(i);
      if (i < others.size()) {
        out.writeStartObject();
        out.writeName("reading");
        others.get(i).run();
        out.writeName("choice");
        Words.write(alternative, out);
        out.writeEndObject();
      } else {
        Words.write(alternative, out);
      }
    }
    out.writeEndArray();
  }
}
