package org.mustafid.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.clause.Reading;
import org.mustafid.duty.DutyLog;
import org.mustafid.duty.Obligation;
import org.mustafid.json.DutyLogs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the association itself still has to do under a policy, apart from any one case. */
@Command(
    name = "obligations",
    description = "What the association itself has to do: signatures, surveys, publication.",
    mixinStandardHelpOptions = true)
final class ObligationsCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "POLICY",
      description = "The id of a shipped document, or the path of one of your own.")
  private String policy = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "LOG",
      description =
          "What was done so far, as JSON (mustafid schema duty-log); nothing, if left out.")
  private Optional<Path> log = Optional.empty();

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DATE",
      description = "The day as of which the duties are looked at. " + Days.HELP)
  private String asOf = "";

  @Mixin private final Answer answer = new Answer();

  @Override
  public Integer call() {
    RuleSet rules = Documents.read(policy);
    LocalDate day = Days.parse("--as-of", asOf);
    List<Obligation> obligations =
        rules.obligations(
            log.map(ObligationsCommand::read).orElse(DutyLog.empty()), AsOf.endOf(day));
    if (answer.isJson()) {
      ObjectNode node = Answer.object();
      node.put("policy", rules.policy().id().value());
      node.put("fingerprint", rules.fingerprint());
      node.put("as-of", day.toString());
      ArrayNode list = node.putArray("obligations");
      obligations.forEach(each -> addJson(list.addObject(), each));
      answer.json(node);
    } else if (obligations.isEmpty()) {
      answer.line(answer.word("obligations.none"));
    } else {
      obligations.forEach(this::print);
    }
    return Mustafid.DONE;
  }

  private static DutyLog read(Path file) {
    try (InputStream bytes = Documents.open(file)) {
      return DutyLogs.read(file.toString(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void print(Obligation obligation) {
    String text = answer.messages().text(obligation);
    Colour colour = answer.colour();
    answer.line(
        switch (obligation.status()) {
          case DONE, NOT_IN_FORCE -> text;
          case DUE, UNSCHEDULED, OUTSTANDING, DUE_DAY_UNCLEAR, UNKNOWN -> colour.doubtful(text);
          case OVERDUE -> colour.bad(text);
        });
  }

  /** Workers are counted and not named: whoever keeps the log knows them. */
  private static void addJson(ObjectNode node, Obligation obligation) {
    node.put("duty", obligation.duty().id().value());
    node.put("kind", obligation.duty().kind().value());
    node.put("status", Answer.word(obligation.status()));
    obligation.lastDone().ifPresent(day -> node.put("last-done", day.toString()));
    obligation.due().ifPresent(due -> Answer.add(node.putObject("due"), due));
    if (!obligation.outstanding().isEmpty()) {
      node.put("to-sign", obligation.outstanding().size());
    }
    node.put("clause", obligation.clause().id());
    ArrayNode readings = node.putArray("rests-on");
    obligation.restsOn().stream().map(Reading::id).forEach(id -> readings.add(id.value()));
  }
}
