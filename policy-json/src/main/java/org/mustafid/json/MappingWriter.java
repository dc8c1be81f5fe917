package org.mustafid.json;

import java.util.Collection;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** What writes keys and values: mappings under keys, and lists of them. */
abstract class MappingWriter {
  final JsonGenerator out;

  MappingWriter(JsonGenerator out) {
    this.out = out;
  }

  /**
   * Mappings under a key, which is there even if they are not.
   *
   * @param content writes the keys and values of each
   */
  final <T> void list(String key, Collection<T> entries, Consumer<T> content) {
    out.writeArrayPropertyStart(key);
    for (T entry : entries) {
      out.writeStartObject();
      content.accept(entry);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Mappings under a key, which is left out if there are none. */
  final <T> void listIfAny(String key, Collection<T> entries, Consumer<T> content) {
    if (!entries.isEmpty()) {
      list(key, entries, content);
    }
  }

  /** A mapping under a key. */
  final void under(String key, Runnable content) {
    out.writeObjectPropertyStart(key);
    content.run();
    out.writeEndObject();
  }
}
