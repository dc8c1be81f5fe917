package org.mustafid.json;

import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.Event;
import org.mustafid.casework.EventTime;
import org.mustafid.name.Id;
import tools.jackson.core.JsonGenerator;

/** Writes histories; what is at its default is left out. */
final class HistoryWriter {
  private HistoryWriter() {}

  static void write(CaseHistory history, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("ref", Reference.text(history.ref()));
    out.writeStringProperty("kind", history.kind().value());
    history.category().ifPresent(each -> out.writeStringProperty("category", each.value()));
    out.writeArrayPropertyStart("events");
    history.events().forEach(event -> write(event, out));
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(Event event, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("kind", event.kind().value());
    if (event.time() instanceof EventTime.AtInstant at) {
      out.writeStringProperty("at", Times.text(at.instant()));
    } else if (event.time() instanceof EventTime.OnDay on) {
      out.writeStringProperty("on", Times.text(on.day()));
    }
    event.channel().ifPresent(each -> out.writeStringProperty("channel", each.value()));
    if (!event.meets().isEmpty()) {
      out.writeArrayPropertyStart("meets");
      event.meets().stream().map(Id::value).forEach(out::writeString);
      out.writeEndArray();
    }
    if (event.sequence() > 0) {
      out.writeNumberProperty("sequence", event.sequence());
    }
    out.writeEndObject();
  }
}
