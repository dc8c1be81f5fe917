package org.mustafid.fuzz;

import java.nio.charset.StandardCharsets;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.workday.MonthAnnouncements;

/** A table of announced months. */
public final class AnnouncementTarget {
  private AnnouncementTarget() {}

  /** Reads one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8).replace('\uFFFD', '\uD800');
    MonthAnnouncements announcements;
    try {
      announcements = MonthAnnouncements.parse("fuzzed.csv", text);
    } catch (InvalidDocumentException e) {
      Printed.check(e);
      return;
    }
    Printed.plain(announcements.toString());
    Holds.equal(
        MonthAnnouncements.of(announcements.asList()), announcements, "the list has all of them");
  }
}
