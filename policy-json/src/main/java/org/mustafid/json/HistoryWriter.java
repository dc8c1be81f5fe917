package org.mustafid.json;

import java.time.Instant;
import java.util.Optional;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.Event;
import org.mustafid.casework.EventId;
import org.mustafid.casework.EventTime;
import org.mustafid.casework.Retraction;
import org.mustafid.name.Id;
import tools.jackson.core.JsonGenerator;

/** Writes histories; what is at its default is left out. */
final class HistoryWriter {
  private HistoryWriter() {}

  static void write(CaseHistory history, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("ref", Reference.text("CaseRef", history.ref().value()));
    out.writeStringProperty("kind", history.kind().value());
    history.category().ifPresent(each -> out.writeStringProperty("category", each.value()));
    Words.writeIfAny("about", history.about(), out);
    history.discretion().ifPresent(each -> out.writeStringProperty("discretion", each.id()));
    out.writeArrayPropertyStart("events");
    history.events().forEach(event -> write(event, out));
    out.writeEndArray();
    if (!history.retractions().isEmpty()) {
      out.writeArrayPropertyStart("retractions");
      history.retractions().forEach(retraction -> write(retraction, out));
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  static void write(Event event, JsonGenerator out) {
    out.writeStartObject();
    write("id", event.id(), out);
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
    Words.writeIfAny("taken-by", event.takenBy(), out);
    write("corrects", event.corrects(), out);
    recordedAt(event.recordedAt(), out);
    out.writeEndObject();
  }

  private static void write(Retraction retraction, JsonGenerator out) {
    out.writeStartObject();
    write("of", Optional.of(retraction.of()), out);
    recordedAt(retraction.recordedAt(), out);
    out.writeEndObject();
  }

  private static void write(String key, Optional<EventId> id, JsonGenerator out) {
    id.ifPresent(each -> out.writeStringProperty(key, Reference.text("EventId", each.value())));
  }

  private static void recordedAt(Optional<Instant> instant, JsonGenerator out) {
    instant.ifPresent(each -> out.writeStringProperty("recorded-at", Times.text(each)));
  }
}
