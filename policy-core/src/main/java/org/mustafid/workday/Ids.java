package org.mustafid.workday;

import java.util.regex.Pattern;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Id;

/** The form of the ids of calendars and holidays, which is that of every {@link Id}. */
final class Ids {
  private static final Pattern FORM = Pattern.compile(Id.FORM);

  private Ids() {}

  static void check(String subject, String id) {
    if (id.length() > Id.LONGEST || !FORM.matcher(id).matches()) {
      throw new InvalidArgumentException(
          subject,
          id,
          "an id of lower-case letters, digits and single hyphens, at most "
              + Id.LONGEST
              + " characters long");
    }
  }
}
