package org.mustafid.json;

import org.mustafid.diagnostic.Excerpt;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Problem;
import org.mustafid.name.Labels;
import tools.jackson.core.JsonGenerator;

/** Writes what is wrong with a document, for editors and for reports over many lines. */
final class ProblemWriter {
  private ProblemWriter() {}

  /**
   * Writes one problem.
   *
   * @param text what is said of it; none if nobody tells it
   */
  static void write(Problem problem, Labels text, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("id", problem.type().id());
    out.writeStringProperty("severity", problem.severity().id());
    problem.base().ifPresent(document -> out.writeStringProperty("base", document));
    Problem.Place place = problem.place();
    if (!place.path().isEmpty()) {
      out.writeStringProperty("path", place.path());
    }
    out.writeNumberProperty("line", place.line());
    out.writeNumberProperty("column", place.column());
    out.writeNumberProperty("length", place.length());
    problem.excerpt().ifPresent(line -> write(line, out));
    if (!problem.found().isEmpty()) {
      out.writeStringProperty("found", problem.found());
    }
    out.writeName("expected");
    write(problem.expected(), out);
    problem.suggestion().ifPresent(each -> out.writeStringProperty("suggestion", each));
    Words.writeIfAny("text", text, out);
    out.writeEndObject();
  }

  /** Of a policy document; a history is never quoted. */
  private static void write(Excerpt line, JsonGenerator out) {
    out.writeObjectPropertyStart("excerpt");
    out.writeStringProperty("before", line.before());
    out.writeStringProperty("marked", line.marked());
    out.writeStringProperty("after", line.after());
    out.writeEndObject();
  }

  private static void write(Expectation expected, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("kind", expected.kind().id());
    if (!expected.options().isEmpty()) {
      out.writeArrayPropertyStart("options");
      expected.options().forEach(out::writeString);
      out.writeEndArray();
    }
    expected.example().ifPresent(each -> out.writeStringProperty("example", each));
    out.writeEndObject();
  }
}
