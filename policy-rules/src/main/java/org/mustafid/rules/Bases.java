package org.mustafid.rules;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Where a host keeps the documents that others build on, and those with their calendars, if they
 * are not files in one folder.
 *
 * <p>Shipped documents are known without it. What it is asked for is a relative path with slashes,
 * such as {@code regions/tabuk.yaml}, which never begins with a slash and has no part that is
 * {@code ..}, though dots may stand in a name; what that means is for the host to say.
 */
@FunctionalInterface
public interface Bases {
  /**
   * The bytes of a document, which are read once and then closed; empty if there is none.
   *
   * @param name what a document gives as its base or its calendar, seen from the first document
   * @throws IOException if it is there and cannot be read
   */
  Optional<InputStream> open(String name) throws IOException;
}
