package org.mustafid.rules;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.mustafid.workday.WorkingCalendar;

/**
 * Working calendars from documents of their own, which several policies may share. A calendar is
 * written as in a policy document, under the key {@code calendar}, and read by the same rules: all
 * or nothing, with every mistake named.
 */
public final class WorkingCalendars {
  private static final Reading<WorkingCalendar> FILES =
      new Reading<>("a calendar document", Constraints::declared, WorkingCalendars::decode);

  private WorkingCalendars() {}

  /**
   * Reads a calendar from a file.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if there is no file at this path
   * @throws org.mustafid.diagnostic.InvalidDocumentException if the document has mistakes
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static WorkingCalendar read(Path path) {
    return FILES.read(path);
  }

  /**
   * Reads a calendar from bytes; the stream stays open.
   *
   * @param name how messages call the document, such as its file name
   * @throws org.mustafid.diagnostic.InvalidDocumentException if the document has mistakes
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  public static WorkingCalendar read(String name, InputStream bytes) {
    return FILES.read(name, bytes);
  }

  /**
   * Reads a calendar that is already text.
   *
   * @param name how messages call the document
   * @throws org.mustafid.diagnostic.InvalidDocumentException if the document has mistakes
   */
  public static WorkingCalendar parse(String name, String text) {
    return FILES.parse(name, text);
  }

  private static Optional<WorkingCalendar> decode(Located document) throws Report.Stopped {
    return calendar(document).flatMap(Calendars::own);
  }

  /** The calendar of a document as it stands there; empty after a problem was reported. */
  static Optional<Located> calendar(Located document) throws Report.Stopped {
    PolicyReader.checkFormat(document);
    Optional<Fields> fields = document.fields("mustafid", "calendar");
    fields.flatMap(each -> each.require("mustafid")).ifPresent(PolicyReader::format);
    return fields.flatMap(each -> each.require("calendar"));
  }
}
