package org.mustafid.rules;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** The documents in this library's own jar. */
final class Shipped {
  /** Those that are policies of associations. */
  static final List<String> POLICIES =
      List.of("ihsan-housing", "mabarrah", "manarat", "modeem", "ofuq");

  /** Those that another document can build on. */
  static final List<String> BASES =
      Stream.concat(Stream.of("association-base"), POLICIES.stream()).toList();

  private Shipped() {}

  static InputStream open(String id) {
    String resource = "shipped/" + id + ".yaml";
    InputStream bytes = Shipped.class.getResourceAsStream(resource);
    if (bytes == null) {
      throw new IllegalStateException(resource + " is missing from this library's own jar");
    }
    return bytes;
  }
}
