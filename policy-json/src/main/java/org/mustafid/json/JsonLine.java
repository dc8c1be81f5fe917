package org.mustafid.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON text on one line, or on many; the same wherever it is written. */
final class JsonLine {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Of most lines; a text that is longer only grows. */
  private static final int USUAL_LENGTH = 4 * 1024;

  private JsonLine() {}

  static String of(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter(USUAL_LENGTH);
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(out);
    }
    return text.toString();
  }
}
