package org.mustafid.json;

import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Problem;
import tools.jackson.core.JsonGenerator;

/** Writes what is wrong with a document, for editors and for reports over many lines. */
final class ProblemWriter {
  private ProblemWriter() {}

  static void write(Problem problem, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("id", problem.type().id());
    out.writeStringProperty("severity", problem.severity().id());
    Problem.Place place = problem.place();
    if (!place.path().isEmpty()) {
      out.writeStringProperty("path", place.path());
    }
    out.writeNumberProperty("line", place.line());
    out.writeNumberProperty("column", place.column());
    out.writeNumberProperty("length", place.length());
    if (!problem.found().isEmpty()) {
      out.writeStringProperty("found", problem.found());
    }
    out.writeName("expected");
    write(problem.expected(), out);
    problem.suggestion().ifPresent(each -> out.writeStringProperty("suggestion", each));
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
