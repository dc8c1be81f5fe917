package org.mustafid.cli;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mustafid.assessment.RuleSet;
import org.mustafid.clause.Reading;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.OutOfRangeException;
import org.mustafid.message.Messages;
import org.mustafid.name.CaseKind;
import org.mustafid.name.CategoryId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Id;
import org.mustafid.name.PromiseId;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Count;
import org.mustafid.promise.Course;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Repetition;
import org.mustafid.promise.Start;
import org.mustafid.promise.Window;
import org.mustafid.workday.DayEstimate;
import org.mustafid.workday.DayOff;
import org.mustafid.workday.WorkingCalendar;
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
      description =
          "The day of the event that starts the period; itself not counted. "
              + Days.HELP
              + " For periods in hours also an instant: 2026-03-08T09:00:00+03:00.")
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
    Course course = Days.start("--start", start, rules.calendar().zone());
    List<Promise> promises = promises(rules);
    if (answer.isJson()) {
      ObjectNode node = Answer.object();
      node.put("policy", rules.policy().id().value());
      node.put("fingerprint", rules.fingerprint());
      node.put("calendar", rules.calendar().id());
      node.put("start", course.startDay().toString());
      course.startInstant().ifPresent(at -> node.put("start-at", at.toString()));
      ArrayNode list = node.putArray("promises");
      promises.forEach(each -> addJson(list.addObject(), each, course, rules));
      answer.json(node);
    } else {
      promises.forEach(each -> print(each, course, rules));
    }
    return Mustafid.DONE;
  }

  private List<Promise> promises(RuleSet rules) {
    CaseKind asked = CaseKind.of(kind);
    List<Promise> all = rules.policy().promises();
    if (all.isEmpty()) {
      throw new InvalidArgumentException("POLICY", policy, "one that makes a promise");
    }
    List<Promise> ofKind = all.stream().filter(each -> each.to().equals(asked)).toList();
    if (ofKind.isEmpty()) {
      throw new InvalidArgumentException(
          "--kind",
          kind,
          "one to which the policy makes a promise: " + listed(all, each -> Stream.of(each.to())));
    }
    if (!category.isEmpty()) {
      checkCategory(rules);
    }
    List<Promise> ofCategory = ofKind.stream().filter(each -> isForCategory(each)).toList();
    if (ofCategory.isEmpty()) {
      throw new InvalidArgumentException(
          "--category of a " + kind,
          category,
          "one for which the policy makes a promise: "
              + listed(ofKind, each -> each.categories().stream()));
    }
    if (promise.isEmpty()) {
      return ofCategory;
    }
    PromiseId one = PromiseId.of(promise);
    List<Promise> fitting = ofCategory.stream().filter(each -> each.id().equals(one)).toList();
    if (fitting.isEmpty()) {
      throw new InvalidArgumentException(
          "--promise to a " + kind + (category.isEmpty() ? "" : " of the category " + category),
          promise,
          "one of " + listed(ofCategory, each -> Stream.of(each.id())));
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

  private static String listed(
      List<Promise> promises, Function<Promise, Stream<? extends Id>> ids) {
    return promises.stream()
        .flatMap(ids)
        .map(Id::value)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** What a promise becomes, in its first period if it repeats; empty outside of the calendar. */
  private static Optional<Window> window(Promise each, Course course, RuleSet rules) {
    WorkingCalendar calendar = rules.calendar();
    calendar.isWorkingDay(course.startDay()); // a start outside is a mistake, and refused
    try {
      return Optional.of(
          each.windowOf(each.every().isPresent() ? course.inPeriod(1) : course, calendar));
    } catch (OutOfRangeException e) {
      return Optional.empty();
    }
  }

  private void print(Promise each, Course course, RuleSet rules) {
    Messages messages = answer.messages();
    answer.line(
        "window.heading",
        Map.of(
            "promise", answer.name(each.labels(), each.id().value()),
            "clause", messages.text(each.clause())));
    Optional<Window> window = window(each, course, rules);
    if (window.isPresent()) {
      print(each, window.get(), rules);
    } else {
      answer.line(
          "  "
              + answer.text(
                  "window.out-of-range",
                  Map.of(
                      "first", messages.date(rules.calendar().firstDay()),
                      "last", messages.date(rules.calendar().lastDay()))));
    }
    answer.line("");
  }

  private void print(Promise each, Window window, RuleSet rules) {
    Messages messages = answer.messages();
    answer.line("  " + from(each, window, rules));
    scope(each, rules.policy()).forEach(line -> answer.line("  " + line));
    answer.line("  " + bound("earliest", window.earliest()));
    answer.line("  " + latest(each, window));
    for (Reading reading : each.restsOn()) {
      answer.line("  " + messages.text(reading));
    }
    each.countOf(window, rules.calendar())
        .ifPresent(
            count -> count.days().forEach(counted -> answer.line("    " + messages.text(counted))));
  }

  /** For which cases it is, at which stage, and how it comes back; nothing of an ordinary one. */
  private List<String> scope(Promise each, Policy policy) {
    List<String> lines = new ArrayList<>();
    if (!each.categories().isEmpty()) {
      String categories =
          each.categories().stream()
              .map(id -> category(id, policy))
              .collect(Collectors.joining(answer.word("list.separator")));
      lines.add(answer.text("window.categories", Map.of("categories", categories)));
    }
    each.stage()
        .flatMap(policy::findStage)
        .map(stage -> answer.name(stage.labels(), stage.id().value()))
        .ifPresent(name -> lines.add(answer.text("window.stage", Map.of("stage", name))));
    each.every().ifPresent(every -> lines.addAll(recurrence(every, policy)));
    return lines;
  }

  private List<String> recurrence(Repetition every, Policy policy) {
    List<String> lines = new ArrayList<>();
    String term = answer.messages().text(every.term());
    lines.add(
        every.times().isPresent()
            ? answer.text(
                "window.every.times", Map.of("term", term, "times", every.times().getAsInt()))
            : answer.text("window.every", Map.of("term", term)));
    if (!every.until().isEmpty()) {
      lines.add(answer.text("window.every.until", Map.of("event", names(every.until(), policy))));
    }
    return lines;
  }

  private String names(List<EventKind> events, Policy policy) {
    return events.stream()
        .map(event -> answer.name(policy.nameOf(event).labels(), event.value()))
        .collect(Collectors.joining(answer.word("window.or")));
  }

  private String category(CategoryId id, Policy policy) {
    return policy
        .findCategory(id)
        .map(found -> answer.isolated(answer.name(found.labels(), id.value())))
        .orElse(id.value());
  }

  private String from(Promise each, Window window, RuleSet rules) {
    Optional<ZonedDateTime> instant =
        window.course().startInstant().map(at -> at.atZone(rules.calendar().zone()));
    boolean toTheHour = instant.isPresent() && window.hasInstants();
    String date =
        toTheHour
            ? answer.messages().text(instant.orElseThrow())
            : answer.messages().date(window.startDay());
    if (each.start().effective().isEmpty()) {
      return answer.text("window.from-unstated", Map.of("start", date));
    }
    String names = names(each.start().effective().get(), rules.policy());
    return answer.text(
        toTheHour ? "window.from-instant" : "window.from", Map.of("event", names, "start", date));
  }

  private String names(Start start, Policy policy) {
    Stream<String> events =
        start.events().stream()
            .map(event -> answer.name(policy.nameOf(event).labels(), event.value()));
    Stream<String> missed =
        policy.promises().stream()
            .filter(promise -> start.missed().contains(promise.id()))
            .map(promise -> answer.name(promise.labels(), promise.id().value()))
            .map(name -> answer.text("window.missed", Map.of("promise", name)));
    return Stream.concat(events, missed).collect(Collectors.joining(answer.word("window.or")));
  }

  private String bound(String name, Optional<DayEstimate> day) {
    return day.map(
            each -> answer.text("window." + name, Map.of("day", answer.messages().text(each))))
        .orElseGet(() -> answer.word("window." + name + ".none"));
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

  private void addJson(ObjectNode node, Promise each, Course course, RuleSet rules) {
    node.put("promise", each.id().value());
    node.put("by", each.by().id());
    each.stage().ifPresent(stage -> node.put("stage", stage.value()));
    if (!each.categories().isEmpty()) {
      ArrayNode categories = node.putArray("categories");
      each.categories().forEach(category -> categories.add(category.value()));
    }
    each.every().ifPresent(every -> addJson(node.putObject("every"), every));
    node.put("clause", each.clause().id());
    each.start().effective().ifPresent(start -> node.put("from", start.toString()));
    each.notBefore().ifPresent(term -> node.put("not-before", term.toString()));
    each.noLaterThan().ifPresent(term -> node.put("no-later-than", term.toString()));
    ArrayNode readings = node.putArray("readings");
    each.restsOn().forEach(reading -> readings.add(reading.id().value()));
    Optional<Window> window = window(each, course, rules);
    if (window.isPresent()) {
      addJson(node, each, window.get(), rules);
    } else {
      ObjectNode range = node.putObject("calendar-range");
      range.put("from", rules.calendar().firstDay().toString());
      range.put("through", rules.calendar().lastDay().toString());
    }
  }

  private static void addJson(ObjectNode node, Promise each, Window window, RuleSet rules) {
    window.earliest().ifPresent(estimate -> Answer.add(node.putObject("earliest"), estimate));
    window.latest().ifPresent(estimate -> Answer.add(node.putObject("latest"), estimate));
    each.countOf(window, rules.calendar())
        .ifPresent(
            count -> {
              ArrayNode days = node.putArray("days");
              count.days().forEach(counted -> addJson(days.addObject(), counted));
            });
  }

  private static void addJson(ObjectNode node, Repetition every) {
    node.put("term", every.term().toString());
    every.times().ifPresent(times -> node.put("times", times));
    if (!every.until().isEmpty()) {
      ArrayNode until = node.putArray("until");
      every.until().forEach(event -> until.add(event.value()));
    }
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
