package org.mustafid.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mustafid.assessment.RuleSet;
import org.mustafid.check.Checks;
import org.mustafid.check.FailedCheck;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Severity;
import org.mustafid.json.MustafidModule;
import org.mustafid.name.Labels;
import org.mustafid.rules.Announcements;
import org.mustafid.rules.DocumentSort;
import org.mustafid.rules.PolicyDocument;
import org.mustafid.rules.RuleSets;
import org.mustafid.rules.Scenarios;
import org.mustafid.rules.WorkingCalendars;
import org.mustafid.workday.WorkingCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads documents, tells all that is wrong with each, and what its sense lacks. */
@Command(
    name = "check",
    description =
        "All mistakes in documents, with line, reason and likely correction; and what a careful"
            + " reader would ask of a policy that has none.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Policies, calendars, announcements or scenarios, YAML or JSON; or folders, of which every"
              + " such document is checked, also in the folders below.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day on which accepted checks may have expired; today if left out. " + Days.HELP)
  private String asOf = "";

  @Option(names = "--advice", description = "Also what practice with complaints would add.")
  private boolean advice;

  @Option(
      names = "--strict",
      description =
          "A failed check counts as a mistake, unless it is a note or advice, or the document"
              + " declares it as a defect of print.")
  private boolean strict;

  @Mixin private final Answer answer = new Answer();

  private final ArrayNode results = Answer.array();
  private int bad;
  private int passedOver;

  @Override
  public Integer call() {
    int worst = Mustafid.DONE;
    List<Input> inputs = Input.of(files);
    for (Input input : inputs) {
      int code = check(input);
      bad += code == Mustafid.DONE ? 0 : 1;
      worst = Math.max(worst, code);
    }
    if (answer.isJson()) {
      ObjectNode node = Answer.object();
      node.set("files", results);
      answer.json(node);
    } else if (inputs.size() > 1) {
      answer.line(
          "check.summary",
          Map.of("count", inputs.size() - passedOver, "bad", bad, "others", passedOver));
    }
    return worst;
  }

  private int check(Input input) {
    Path file = input.file();
    ObjectNode result = results.addObject();
    result.put("file", file.toString());
    if (!Files.isRegularFile(file)) {
      return unreadable(file, "cli.no-file", result);
    }
    try {
      return check(input, sortOf(input), result);
    } catch (InvalidDocumentException e) {
      result.set("problems", mapper().valueToTree(e.problems()));
      if (!answer.isJson()) {
        answer.refusal(e);
      }
      return Mustafid.MISTAKES;
    } catch (UncheckedIOException e) {
      return unreadable(file, "cli.unreadable", result);
    }
  }

  /** Whoever names a file wants it checked, whatever it looks like. */
  private static DocumentSort sortOf(Input input) {
    DocumentSort sort = DocumentSort.of(input.file());
    return sort == DocumentSort.OTHER && input.isNamed() ? DocumentSort.POLICY : sort;
  }

  private int check(Input input, DocumentSort sort, ObjectNode result) {
    Path file = input.file();
    result.put("sort", Answer.word(sort));
    switch (sort) {
      case POLICY -> {
        return checkPolicy(file, result);
      }
      case CALENDAR -> {
        WorkingCalendar calendar = WorkingCalendars.read(file);
        result.put("calendar", calendar.id());
        fine(file, sort, Map.of("name", answer.name(calendar.labels(), calendar.id())), result);
      }
      case ANNOUNCEMENTS -> {
        Announcements news = Announcements.read(file);
        fine(
            file,
            sort,
            Map.of("count", news.months().asList().size() + news.closures().size()),
            result);
      }
      case SCENARIOS -> fine(file, sort, Map.of("count", Scenarios.read(file).size()), result);
      case TEMPLATE -> {
        PolicyDocument.checkTemplate(file);
        fine(file, sort, Map.of(), result);
      }
      case OTHER -> {
        passedOver++;
        say(file, sort, Map.of());
      }
    }
    return Mustafid.DONE;
  }

  private void fine(Path file, DocumentSort sort, Map<String, ?> arguments, ObjectNode result) {
    result.putArray("problems");
    say(file, sort, arguments);
  }

  private void say(Path file, DocumentSort sort, Map<String, ?> arguments) {
    if (!answer.isJson()) {
      Map<String, Object> all = new HashMap<>(arguments);
      all.put("file", file.toString());
      answer.line("check.fine." + sort, all);
    }
  }

  private int checkPolicy(Path file, ObjectNode result) {
    RuleSet rules = RuleSets.read(file);
    result.put("policy", rules.policy().id().value());
    result.put("fingerprint", rules.fingerprint());
    List<FailedCheck> failed = Checks.run(rules, day());
    fine(file, DocumentSort.POLICY, Map.of("policy", rules.policy().id().value()), result);
    ArrayNode checks = result.putArray("checks");
    failed.forEach(each -> addJson(checks.addObject(), each));
    if (!answer.isJson()) {
      print(failed);
    }
    return strict && failed.stream().anyMatch(CheckCommand::isMistake)
        ? Mustafid.MISTAKES
        : Mustafid.DONE;
  }

  private LocalDate day() {
    return asOf.isEmpty() ? LocalDate.now(ZoneId.systemDefault()) : Days.parse("--as-of", asOf);
  }

  private static boolean isMistake(FailedCheck failed) {
    return failed.severity() != Severity.NOTE
        && !failed.isAdvice()
        && failed.declaredAs().isEmpty();
  }

  private void print(List<FailedCheck> failed) {
    int left = 0;
    for (FailedCheck each : failed) {
      if (each.isAdvice() && !advice) {
        left++;
      } else {
        answer.line(
            "check.failed",
            Map.of(
                "severity",
                answer.colour().of(each.severity(), answer.word("severity." + each.severity())),
                "id",
                each.type().id(),
                "text",
                answer.messages().text(each)));
      }
    }
    if (left > 0) {
      answer.line("check.advice", Map.of("count", left));
    }
  }

  private static void addJson(ObjectNode node, FailedCheck failed) {
    node.put("id", failed.type().id());
    node.put("severity", failed.severity().id());
    node.put("advice", failed.isAdvice());
    node.put("declared", failed.declaredAs().isPresent());
    ArrayNode clauses = node.putArray("clauses");
    failed.clauses().forEach(clause -> clauses.add(clause.id()));
    ObjectNode text = node.putObject("text");
    Answer.inEach(messages -> messages.text(failed)).asMap().forEach(text::put);
  }

  /** Problems have one form, wherever they are written. */
  private static JsonMapper mapper() {
    return JsonMapper.builder()
        .addModule(
            MustafidModule.telling(
                finding -> Labels.none(),
                problem -> Answer.inEach(messages -> messages.text(problem))))
        .build();
  }

  private int unreadable(Path file, String key, ObjectNode result) {
    String text = answer.text(key, Map.of("file", file.toString()));
    result.put("error", text);
    if (!answer.isJson()) {
      answer.err(text);
    }
    return Mustafid.UNREADABLE;
  }
}
