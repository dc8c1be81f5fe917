package org.mustafid.json;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.mustafid.assessment.Period;
import org.mustafid.assessment.PromiseState;
import org.mustafid.clause.Reading;
import org.mustafid.policy.EventName;
import org.mustafid.promise.Count;
import org.mustafid.promise.Course;
import org.mustafid.promise.Extension;
import org.mustafid.promise.Pause;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;
import org.mustafid.promise.Window;
import org.mustafid.workday.DayEstimate;
import tools.jackson.core.JsonGenerator;

/** Writes where promises stand. */
final class PromiseWriter extends MappingWriter {
  private final LocalDate asOfDay;

  PromiseWriter(LocalDate asOfDay, JsonGenerator out) {
    super(out);
    this.asOfDay = asOfDay;
  }

  /** The keys and values of a promise. */
  void write(PromiseState state) {
    out.writeStringProperty("id", state.promise().id().value());
    Words.writeIfAny("label", state.promise().labels(), out);
    out.writeStringProperty("status", Words.of(state.status()));
    out.writeStringProperty("by", state.promise().by().id());
    Words.writeIfAny("from", state.startEvents().stream().map(EventName::kind).toList(), out);
    Words.writeIfAny("from-missed", state.startPromises().stream().map(Promise::id).toList(), out);
    state.keptOn().ifPresent(day -> out.writeStringProperty("kept-on", day.toString()));
    state.window().ifPresent(window -> window(state, window));
    listIfAny("earlier", state.earlier(), this::earlier);
    Words.writeIfAny("rests-on", state.restsOn().stream().map(Reading::id).toList(), out);
    Words.write("clause", state.clause(), out);
  }

  private void window(PromiseState state, Window window) {
    Course course = window.course();
    out.writeStringProperty("started-on", window.startDay().toString());
    if (!course.start().isCertain()) {
      write("start", course.start());
    }
    window.earliest().ifPresent(day -> write("earliest", day));
    window.latest().ifPresent(day -> write("latest", day));
    window
        .latestInstant()
        .ifPresent(instant -> out.writeStringProperty("latest-instant", text(instant)));
    window.movedFrom().ifPresent(day -> out.writeStringProperty("moved-from", day.toString()));
    counted(state);
    course.pausedOn().ifPresent(day -> out.writeStringProperty("paused-on", day.toString()));
    listIfAny("pauses", course.pauses(), this::pause);
    if (course.extensions() > 0) {
      out.writeNumberProperty("extensions", course.extensions());
    }
    if (course.period().isPresent()) {
      out.writeNumberProperty("period", course.period().getAsInt());
    }
  }

  private void pause(Pause pause) {
    out.writeStringProperty("after", pause.afterDay().toString());
    out.writeStringProperty("through", pause.throughDay().toString());
  }

  /** How much of the term is used through the day of keeping, or that of the question. */
  private void counted(PromiseState state) {
    Optional<TermUnit> unit = unit(state.promise(), state.window());
    Optional<Count> count = unit.flatMap(each -> state.count());
    if (count.isEmpty()) {
      return;
    }
    LocalDate through = state.keptOn().orElse(asOfDay);
    long used = count.get().counted().stream().filter(day -> !day.date().isAfter(through)).count();
    out.writeStringProperty("counted-in", unit.orElseThrow().id());
    out.writeNumberProperty("used", used);
    out.writeNumberProperty("remaining", count.get().counted().size() - used);
  }

  /** What the days of a cap are counted in; empty if what extends it is counted otherwise. */
  private static Optional<TermUnit> unit(Promise promise, Optional<Window> window) {
    Optional<Term> cap = promise.noLaterThan().or(() -> promise.every().map(Repetition::term));
    Optional<TermUnit> unit = cap.map(PromiseWriter::unit);
    boolean isExtended = window.filter(each -> each.course().extensions() > 0).isPresent();
    return isExtended
        ? unit.filter(
            each -> promise.extension().map(Extension::term).map(PromiseWriter::unit).equals(unit))
        : unit;
  }

  private static TermUnit unit(Term term) {
    return term.unit() == TermUnit.WORKING_DAYS ? TermUnit.WORKING_DAYS : TermUnit.DAYS;
  }

  private void earlier(Period period) {
    out.writeNumberProperty("period", period.window().course().period().orElseThrow());
    out.writeStringProperty("status", Words.of(period.status()));
    out.writeStringProperty("started-on", period.window().startDay().toString());
    period.keptOn().ifPresent(day -> out.writeStringProperty("kept-on", day.toString()));
    period.window().latest().ifPresent(day -> write("latest", day));
  }

  private void write(String key, DayEstimate day) {
    out.writeName(key);
    write(day, out);
  }

  /** The possible days only if there are several. */
  static void write(DayEstimate estimate, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("day", estimate.day().toString());
    out.writeStringProperty("basis", Words.of(estimate.basis()));
    out.writeBooleanProperty("certain", estimate.isCertain());
    if (!estimate.isCertain()) {
      out.writeStringProperty("earliest-possible", estimate.earliestPossible().toString());
      out.writeStringProperty("latest-possible", estimate.latestPossible().toString());
    }
    out.writeEndObject();
  }

  /** An instant with the offset of the calendar's zone, which is the one that people read. */
  static String text(ZonedDateTime instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant);
  }
}
