package org.mustafid.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mustafid.clause.Reading;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.rules.Diagnostics;
import org.mustafid.rules.RuleSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says what an id means: what it tells of, what it names, and what can be done. */
@Command(
    name = "explain",
    description =
        "What an id means, and what can be done: a mistake, finding, check or difference; a"
            + " well-known event, channel, step, promise or other name; a reading of a shipped policy;"
            + " a word of answers such as broken; a type of what findings carry.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private static final int NEAR = 12; // "promise" alone is in many ids

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description =
          "An id such as unknown-key, submitted or completed-again, or a type such as DayEstimate;"
              + " the ids that are known without a policy are listed if it is left out.")
  private String id = "";

  @Mixin private final Answer answer = new Answer();

  /** A reading with the shipped policies that declare it. */
  private record ShippedReading(Reading reading, List<String> policies) {}

  @Override
  public Integer call() {
    List<DiagnosticType> types =
        Diagnostics.all().stream().filter(type -> id.isEmpty() || type.id().equals(id)).toList();
    List<WellKnown.Entry> names =
        WellKnown.all().filter(each -> id.isEmpty() || each.isMeantBy(id)).toList();
    List<StatusWord.Entry> words =
        StatusWord.all().filter(each -> id.isEmpty() || each.isMeantBy(id)).toList();
    boolean isType = javaTypes().contains(id);
    List<ShippedReading> readings =
        id.isEmpty()
            ? List.of()
            : readings().filter(each -> each.reading().id().value().equals(id)).toList();
    if (Stream.of(types, names, words, readings).allMatch(List::isEmpty) && !isType) {
      throw new InvalidArgumentException("ID", id, expected());
    }
    if (answer.isJson()) {
      ArrayNode list = Answer.array();
      types.forEach(type -> addJson(list.addObject(), type));
      names.forEach(name -> addJson(list.addObject(), name));
      words.forEach(word -> addJson(list.addObject(), word));
      readings.forEach(reading -> addJson(list.addObject(), reading));
      if (isType) {
        addJsonOfType(list.addObject());
      }
      answer.json(list);
    } else {
      types.forEach(this::print);
      names.forEach(this::print);
      words.forEach(this::print);
      readings.forEach(this::print);
      if (isType) {
        printType();
      }
    }
    return Mustafid.DONE;
  }

  /** What shipped policies declare. */
  private static Stream<ShippedReading> readings() {
    Map<Reading, List<String>> policies = new LinkedHashMap<>();
    for (String policy : RuleSets.shippedIds()) {
      for (Reading reading : RuleSets.shipped(policy).readings()) {
        policies.computeIfAbsent(reading, absent -> new ArrayList<>()).add(policy);
      }
    }
    return policies.entrySet().stream()
        .map(each -> new ShippedReading(each.getKey(), each.getValue()));
  }

  /** The types of what the entries of the catalogue carry, without their packages. */
  private static Set<String> javaTypes() {
    return Diagnostics.all().stream()
        .flatMap(type -> type.parameters().values().stream())
        .map(Class::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<String> carriers() {
    return Diagnostics.all().stream()
        .filter(
            type ->
                type.parameters().values().stream()
                    .anyMatch(each -> each.getSimpleName().equals(id)))
        .map(DiagnosticType::id)
        .toList();
  }

  private String expected() {
    Set<String> ids = new LinkedHashSet<>();
    Diagnostics.all().forEach(type -> ids.add(type.id()));
    WellKnown.all().forEach(name -> ids.add(name.id().value()));
    StatusWord.all().forEach(each -> ids.add(each.word()));
    readings().forEach(each -> ids.add(each.reading().id().value()));
    ids.addAll(javaTypes());
    Set<String> near = new LinkedHashSet<>();
    Spelling.nearest(id, ids).ifPresent(near::add);
    ids.stream().filter(each -> each.contains(id) || id.contains(each)).forEach(near::add);
    return near.isEmpty()
        ? "an id that mustafid explain, without an id, lists"
        : "an id such as "
            + near.stream().limit(NEAR).collect(Collectors.joining(", "))
            + (near.size() > NEAR ? ", …" : "");
  }

  private void print(DiagnosticType type) {
    String title = answer.messages().title(type);
    if (id.isEmpty()) {
      answer.line(type.id() + "  " + title);
      return;
    }
    answer.line(
        "explain.heading",
        Map.of(
            "title",
            title,
            "id",
            type.id(),
            "subject",
            answer.word("explain.subject." + type.subject()),
            "severity",
            answer.word("severity." + type.severity())));
    answer.line(answer.messages().help(type));
    if (type.parameters().isEmpty()) {
      return;
    }
    answer.line(
        "explain.arguments",
        Map.of(
            "arguments",
            type.parameters().entrySet().stream()
                .map(each -> each.getKey() + " (" + each.getValue().getSimpleName() + ")")
                .collect(Collectors.joining(", "))));
  }

  private void print(WellKnown.Entry name) {
    String label = answer.messages().label(name.id().labels());
    String sort = answer.word("explain.sort." + name.sort());
    if (id.isEmpty()) {
      answer.line(name.id() + "  " + label + " (" + sort + ")");
    } else {
      answer.line("explain.name", Map.of("label", label, "id", name.id().value(), "sort", sort));
    }
  }

  private void print(StatusWord.Entry each) {
    String sort = answer.word("explain.status." + each.sort());
    if (id.isEmpty()) {
      answer.line(each.word() + "  " + sort);
    } else {
      answer.line(
          "explain.status", Map.of("word", each.word(), "sort", sort, "meaning", meaning(each)));
    }
  }

  private String meaning(StatusWord.Entry each) {
    return answer.word("explain.status." + each.sort() + "." + each.status().name());
  }

  private void print(ShippedReading each) {
    answer.line(
        "explain.reading",
        Map.of(
            "id",
            id,
            "count",
            each.policies().size(),
            "policies",
            String.join(", ", each.policies())));
    answer.line(answer.messages().text(each.reading()));
  }

  private void printType() {
    answer.line("explain.type", Map.of("type", id, "meaning", answer.word("explain.type." + id)));
    answer.line("explain.carriers", Map.of("ids", String.join(", ", carriers())));
  }

  private void addJson(ObjectNode node, DiagnosticType type) {
    node.put("id", type.id());
    node.put("subject", Answer.word(type.subject()));
    node.put("severity", type.severity().id());
    node.put("title", answer.messages().title(type));
    node.put("help", answer.messages().help(type));
    ObjectNode arguments = node.putObject("arguments");
    type.parameters().forEach((name, kind) -> arguments.put(name, kind.getSimpleName()));
  }

  private void addJson(ObjectNode node, WellKnown.Entry name) {
    node.put("id", name.id().value());
    node.put("subject", Answer.word(name.sort()));
    node.put("title", answer.messages().label(name.id().labels()));
  }

  private void addJson(ObjectNode node, StatusWord.Entry each) {
    node.put("id", each.word());
    node.put("subject", "status-of-" + Answer.word(each.sort()));
    node.put("title", meaning(each));
  }

  private void addJson(ObjectNode node, ShippedReading each) {
    node.put("id", id);
    node.put("subject", "reading");
    ArrayNode policies = node.putArray("policies");
    each.policies().forEach(policies::add);
    node.put("title", answer.messages().label(each.reading().choice()));
  }

  private void addJsonOfType(ObjectNode node) {
    node.put("id", id);
    node.put("subject", "type");
    node.put("title", answer.word("explain.type." + id));
    ArrayNode list = node.putArray("carried-by");
    carriers().forEach(list::add);
  }
}
