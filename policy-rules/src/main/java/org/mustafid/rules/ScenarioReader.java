package org.mustafid.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.duty.DutyLog;
import org.mustafid.name.CaseKind;
import org.mustafid.name.Id;
import org.mustafid.rules.Node.Scalar;

/** Decodes the scenarios of one document. Used once, by one thread. */
final class ScenarioReader {
  private static final int FORMAT = 1;
  private static final String UNNAMED = "unnamed"; // only until its lack is reported

  private final RuleSet rules;
  private final String document;
  private final ScenarioNames names;

  private ScenarioReader(RuleSet rules, String document) {
    this.rules = rules;
    this.document = document;
    this.names = ScenarioNames.of(rules);
  }

  /** The scenarios of a document; those that could not be made out are reported. */
  static List<Scenario> read(Located root, String document, Optional<Path> folder)
      throws IOException {
    Optional<Fields> found = root.fields("scenarios", "policy", "cases");
    if (found.isEmpty()) {
      return List.of();
    }
    Fields fields = found.get();
    fields.require("scenarios").ifPresent(value -> value.number(FORMAT, FORMAT));
    Optional<Located> policy = fields.require("policy");
    Optional<RuleSet> rules =
        policy.isEmpty() ? Optional.empty() : PolicyOfScenarios.read(policy.get(), folder);
    Optional<Located> cases = fields.require("cases");
    if (rules.isEmpty()) {
      return List.of(); // what the cases may refer to is not known
    }
    return Entries.of(cases, new ScenarioReader(rules.get(), document)::scenario);
  }

  private Optional<Scenario> scenario(Located entry) {
    Optional<Fields> found =
        entry.fields(
            "id",
            "note",
            "kind",
            "category",
            "about",
            "discretion",
            "undeclared",
            "events",
            "retractions",
            "workers",
            "done",
            "as-of",
            "expect");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = entry.report().failures();
    Optional<String> id = fields.require("id").flatMap(ScenarioReader::id);
    fields.find("note").ifPresent(Located::text); // for readers of the document alone
    Set<String> undeclared = new LinkedHashSet<>();
    fields
        .find("undeclared")
        .ifPresent(
            list -> undeclared.addAll(Entries.distinct(list.itemsOrOne(), ScenarioReader::id)));
    DutyLog log = new DutyLogDecoder(rules.policy(), names.duties(), undeclared).read(fields);
    boolean ofDutiesAlone =
        isThere(fields, "workers", "done")
            && !isThere(fields, "kind", "category", "about", "discretion", "events", "retractions");
    Optional<CaseHistory> history =
        ofDutiesAlone
            ? Optional.of(CaseHistory.request(CaseRef.of(id.orElse(UNNAMED))))
            : new HistoryDecoder(names.with(undeclared)).read(fields, id.orElse(UNNAMED));
    Optional<AsOf> asOf = fields.require("as-of").flatMap(ScenarioReader::asOf);
    List<Scenario.Expected> expected = new ArrayList<>();
    Optional<Located> expect = fields.require("expect");
    if (history.isPresent()) {
      CaseKind kind = history.get().kind();
      expect.ifPresent(
          value -> expected.addAll(new Expectations(new Aspects(rules, kind)).read(value)));
    }
    return entry.report().failures() > before
        ? Optional.empty()
        : Optional.of(
            new Scenario(
                id.orElseThrow(),
                document,
                rules,
                history.orElseThrow(),
                log,
                asOf.orElseThrow(),
                expected));
  }

  private static boolean isThere(Fields fields, String... keys) {
    return Arrays.stream(keys).anyMatch(key -> fields.find(key).isPresent());
  }

  private static Optional<String> id(Located value) {
    return value.id(Id.class, "value", text -> text);
  }

  private static Optional<AsOf> asOf(Located value) {
    boolean hasTime = value.node() instanceof Scalar scalar && scalar.text().contains("T");
    return hasTime ? value.instant().map(AsOf::at) : value.date().map(AsOf::endOf);
  }
}
