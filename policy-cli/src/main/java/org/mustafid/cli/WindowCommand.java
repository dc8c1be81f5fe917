package org.mustafid.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mustafid.assessment.RuleSet;
import org.mustafid.clause.Reading;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.message.Messages;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.EventKind;
import org.mustafid.name.PromiseId;
import org.mustafid.promise.Count;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Window;
import org.mustafid.workday.DayEstimate;
import org.mustafid.workday.DayOff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the promises of a policy become when they start on a day, day by day. */
@Command(
    name = "window",
    description = "From when and until when a promise is to be kept, day by day.",
    mixinStandardHelpOptions = true)
final class WindowCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "POLICY",
      description = "The id of a shipped document, or the path of one of your own.")
  private String policy = "";

  @Option(
      names = "--start",
      required = true,
      paramLabel = "DATE",
      description = "The day of the event that starts the period; itself not counted.")
  private String start = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "The kind of case; request if left out.")
  private String kind = CaseKind.REQUEST.value();

  @Option(names = "--category", paramLabel = "CATEGORY", description = "The category of the case.")
  private String category = "";

  @Option(
      names = "--promise",
      paramLabel = "PROMISE",
      description = "One promise only; all of them if left out.")
  private String promise = "";

  @Mixin private final Answer answer = new Answer();

  @Override
  public Integer call() {
    RuleSet rules = Documents.read(policy);
    LocalDate day = Days.parse(start);
    List<Promise> promises = promises(rules);
    if (answer.isJson()) {
      ObjectNode node = Answer.object();
      node.put("policy", rules.policy().id().value());
      node.put("fingerprint", rules.fingerprint());
      node.put("calendar", rules.calendar().id());
      node.put("start", day.toString());
      ArrayNode list = node.putArray("promises");
      promises.forEach(each -> addJson(list.addObject(), each, day, rules));
      answer.json(node);
    } else {
      promises.forEach(each -> print(each, day, rules));
    }
    return Mustafid.DONE;
  }

  private List<Promise> promises(RuleSet rules) {
    CaseKind asked = CaseKind.of(kind);
    List<Promise> ofKind =
        rules.policy().promises().stream().filter(each -> each.to().equals(asked)).toList();
    if (!category.isEmpty()) {
      checkCategory(rules);
    }
    List<Promise> fitting =
        ofKind.stream()
            .filter(each -> isForCategory(each))
            .filter(each -> promise.isEmpty() || each.id().equals(PromiseId.of(promise)))
            .toList();
    if (ofKind.isEmpty()) {
      throw new InvalidArgumentException(
          "--kind", kind, "one to which the policy makes a promise: " + kindsWithPromises(rules));
    }
    if (fitting.isEmpty()) {
      throw new InvalidArgumentException(
          "--promise to a " + kind,
          promise.isEmpty() ? "any" : promise,
          "one of "
              + ofKind.stream()
                  .map(each -> each.id().value())
                  .distinct()
                  .collect(Collectors.joining(", ")));
    }
    return fitting;
  }

  private boolean isForCategory(Promise each) {
    return each.categories().isEmpty()
        || category.isEmpty()
        || each.categories().contains(CategoryId.of(category));
  }

  private void checkCategory(RuleSet rules) {
    List<String> known =
        rules.policy().categories().stream().map(each -> each.id().value()).toList();
    if (!known.contains(category)) {
      throw new InvalidArgumentException(
          "--category",
          category,
          known.isEmpty()
              ? "left out, because the policy has no categories"
              : "one of " + String.join(", ", known));
    }
  }

  private static String kindsWithPromises(RuleSet rules) {
    return rules.policy().promises().stream()
        .map(each -> each.to().value())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void print(Promise each, LocalDate day, RuleSet rules) {
    Messages messages = answer.messages();
    Window window = each.windowFrom(day, rules.calendar());
    answer.line(
        "window.heading",
        Map.of(
            "promise", answer.name(each.labels(), each.id().value()),
            "clause", messages.text(each.clause())));
    answer.line("  " + from(each, day, rules));
    if (!each.categories().isEmpty()) {
      answer.line(
          "  "
              + answer.text(
                  "window.categories",
                  Map.of(
                      "categories",
                      each.categories().stream()
                          .map(CategoryId::value)
                          .collect(Collectors.joining(", ")))));
    }
    answer.line("  " + bound("earliest", window.earliest()));
    answer.line("  " + latest(each, window));
    for (Reading reading : each.restsOn()) {
      answer.line("  " + messages.text(reading));
    }
    each.countOf(window, rules.calendar())
        .ifPresent(
            count -> count.days().forEach(counted -> answer.line("    " + messages.text(counted))));
    answer.line("");
  }

  private String from(Promise each, LocalDate day, RuleSet rules) {
    String date = answer.messages().date(day);
    List<EventKind> events =
        each.start().effective().map(start -> start.events()).orElse(List.of());
    if (events.isEmpty()) {
      return answer.text("window.from-unstated", Map.of("start", date));
    }
    String names =
        events.stream()
            .map(event -> answer.name(rules.policy().nameOf(event).labels(), event.value()))
            .collect(Collectors.joining(answer.words().text("window.or")));
    return answer.text("window.from", Map.of("event", names, "start", date));
  }

  private String bound(String name, Optional<DayEstimate> day) {
    return day.map(
            each -> answer.text("window." + name, Map.of("day", answer.messages().text(each))))
        .orElseGet(() -> answer.words().text("window." + name + ".none"));
  }

  private String latest(Promise each, Window window) {
    if (window.latestInstantPossible().isPresent()) {
      return answer.text(
          window.lacksTimeOfDay() ? "window.latest.at-most" : "window.latest",
          Map.of("day", answer.messages().text(window.latestInstantPossible().get())));
    }
    if (window.latest().isEmpty() && !each.unquantified().isEmpty()) {
      return answer.text(
          "window.latest.word", Map.of("word", answer.messages().label(each.unquantified())));
    }
    return bound("latest", window.latest());
  }

  private void addJson(ObjectNode node, Promise each, LocalDate day, RuleSet rules) {
    Window window = each.windowFrom(day, rules.calendar());
    node.put("promise", each.id().value());
    node.put("by", each.by().id());
    node.put("clause", each.clause().id());
    each.start().effective().ifPresent(start -> node.put("from", start.toString()));
    each.notBefore().ifPresent(term -> node.put("not-before", term.toString()));
    each.noLaterThan().ifPresent(term -> node.put("no-later-than", term.toString()));
    window.earliest().ifPresent(estimate -> addJson(node.putObject("earliest"), estimate));
    window.latest().ifPresent(estimate -> addJson(node.putObject("latest"), estimate));
    ArrayNode readings = node.putArray("readings");
    each.restsOn().forEach(reading -> readings.add(reading.id().value()));
    each.countOf(window, rules.calendar())
        .ifPresent(
            count -> {
              ArrayNode days = node.putArray("days");
              count.days().forEach(counted -> addJson(days.addObject(), counted));
            });
  }

  private static void addJson(ObjectNode node, DayEstimate estimate) {
    node.put("day", estimate.day().toString());
    node.put("earliest-possible", estimate.earliestPossible().toString());
    node.put("latest-possible", estimate.latestPossible().toString());
    node.put("basis", Answer.word(estimate.basis()));
  }

  private static void addJson(ObjectNode node, Count.CountedDay day) {
    node.put("date", day.date().toString());
    node.put("standing", Answer.word(day.standing()));
    day.number().ifPresent(number -> node.put("number", number));
    List<String> reasons = new ArrayList<>();
    day.reasons().stream().map(DayOff::id).forEach(reasons::add);
    if (!reasons.isEmpty()) {
      ArrayNode list = node.putArray("reasons");
      reasons.forEach(list::add);
    }
  }
}
