package org.mustafid.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * JSON Schemas (2020-12) of documents, by which editors complete keys, explain them and underline
 * mistakes while somebody writes. No reader asks them: whatever a schema refuses is refused by the
 * reader too, and more besides, such as an id that is not declared. Each is also a resource of this
 * module, {@code org/mustafid/rules/policy-1.schema.json} and so on.
 */
public final class DocumentSchemas {
  private DocumentSchemas() {}

  /** Of policies and templates in format version 1; for {@link RuleSets}. */
  public static String policy() {
    return resource("policy-1.schema.json");
  }

  /** Of files with a working calendar in format version 1; for {@link WorkingCalendars}. */
  public static String calendar() {
    return resource("calendar-1.schema.json");
  }

  /** Of files with announcements in format version 1; for {@link Announcements}. */
  public static String announcements() {
    return resource("announcements-1.schema.json");
  }

  /** Of files with scenarios in format version 1; for {@link Scenarios}. */
  public static String scenarios() {
    return resource("scenarios-1.schema.json");
  }

  private static String resource(String name) {
    try (InputStream bytes = DocumentSchemas.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException(name + " is missing from this library's own jar");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
