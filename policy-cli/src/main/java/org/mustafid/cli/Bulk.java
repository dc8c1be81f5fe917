package org.mustafid.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.diagnostic.MustafidException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.json.CaseHistories;
import org.mustafid.json.HistoryLine;
import org.mustafid.message.Messages;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Many histories, one in each line, of which no more than one is held. */
final class Bulk {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      index = "0",
      paramLabel = "POLICY",
      description = "The id of a shipped document, or the path of one of your own.")
  private String policy = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = STANDARD_INPUT,
      description = "Case histories as JSON, one in each line; standard input if left out, or -.")
  private String file = STANDARD_INPUT;

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DATE",
      description = "The day as of whose end the cases are looked at. " + Days.HELP)
  private String asOf = "";

  private long good;
  private long bad;

  RuleSet rules() {
    return Documents.read(policy);
  }

  LocalDate day() {
    return Days.parse("--as-of", asOf);
  }

  /**
   * Reads line after line; one with mistakes is told by its number, and does not stop the others.
   *
   * @param each gets a history and the moment
   * @return the exit code
   */
  int run(Answer answer, BiConsumer<CaseHistory, AsOf> each) {
    AsOf moment = AsOf.endOf(day());
    try (Progress.Counted bytes = open();
        Stream<HistoryLine> lines = CaseHistories.lines(file, bytes)) {
      Progress progress = Progress.of(bytes, answer);
      lines.forEach(
          line -> {
            if (line.history().isPresent()) {
              assess(line, moment, answer, each);
            } else {
              tell(line, answer);
            }
            progress.step(good + bad);
          });
      progress.end();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    answer.errLine("bulk.summary", Map.of("count", good, "bad", bad));
    return bad == 0 ? Mustafid.DONE : Mustafid.MISTAKES;
  }

  /** A case that leaves the range of the calendar is a bad line, and no more. */
  private void assess(
      HistoryLine line, AsOf moment, Answer answer, BiConsumer<CaseHistory, AsOf> each) {
    try {
      each.accept(line.history().orElseThrow(), moment);
      good++;
    } catch (MustafidException e) {
      bad++;
      answer.errLine("bulk.line", Map.of("line", line.number(), "text", e.getMessage()));
    }
  }

  private void tell(HistoryLine line, Answer answer) {
    bad++;
    line.problems()
        .forEach(
            problem ->
                answer.errLine(
                    "bulk.line", Map.of("line", line.number(), "text", text(problem, answer))));
  }

  private static String text(Problem problem, Answer answer) {
    Messages messages = answer.messages();
    String path = problem.place().path();
    return answer.text(
        path.isEmpty() ? "bulk.problem" : "bulk.problem.path",
        Map.of(
            "title", messages.title(problem.type()),
            "id", problem.type().id(),
            "path", path,
            "expected", messages.text(problem.expected())));
  }

  private Progress.Counted open() throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return new Progress.Counted(System.in, 0);
    }
    Path path = Documents.path("FILE", file);
    return new Progress.Counted(Documents.open(path), Files.size(path));
  }
}
