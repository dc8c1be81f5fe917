package org.mustafid.message;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mustafid.catalogue.Catalogue;
import org.mustafid.catalogue.Language;
import org.mustafid.check.FailedCheck;
import org.mustafid.compensation.Condition;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import org.mustafid.policy.Body;
import org.mustafid.policy.CaseKindName;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Contact;
import org.mustafid.policy.Defect;
import org.mustafid.policy.Duty;
import org.mustafid.policy.EventName;
import org.mustafid.policy.Registration;
import org.mustafid.policy.Stage;
import org.mustafid.policy.Step;
import org.mustafid.policy.Tool;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Term;

/** What is said of policies that fail checks, in one language. Safe to share between threads. */
final class CheckTexts {
  private final Words words;
  private final Catalogue catalogue;

  CheckTexts(Words words, Language language) {
    this.words = words;
    this.catalogue = Catalogue.of(CheckTexts.class, "checks", language);
  }

  Catalogue catalogue() {
    return catalogue;
  }

  String text(FailedCheck failed) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    failed.arguments().forEach((name, value) -> put(arguments, name, value));
    arguments.put(
        "clause",
        failed.clauses().stream()
            .map(words::text)
            .collect(Collectors.joining(catalogue.text("clause.separator"))));
    String text = catalogue.format("check." + failed.type().id(), arguments);
    return failed.declaredAs().map(defect -> text + " " + declared(defect, text)).orElse(text);
  }

  private String declared(Defect defect, String told) {
    String own = words.label(defect.text());
    return told.equals(own + ".") // nobody needs to read the same sentence twice
        ? catalogue.text("declared.same")
        : catalogue.format("declared", Map.of("text", words.isolated(own)));
  }

  private void put(Map<String, Object> arguments, String name, Object value) {
    if (value instanceof Integer number) {
      arguments.put(name, number); // which also chooses plurals
    } else if (value instanceof Registration.Kind kind) {
      arguments.put(name, kind.id()); // which chooses a sentence
    } else if (value instanceof Contact contact) {
      arguments.put("kind", words.isolated(words.label(contact.kind().labels())));
      arguments.put(name, words.isolation().ofCode(contact.printed()));
    } else if (value instanceof List<?> list) {
      arguments.put(
          name,
          list.stream()
              .map(this::shown)
              .map(words::isolated)
              .collect(Collectors.joining(catalogue.text("list.separator"))));
    } else {
      arguments.put(name, words.isolated(shown(value)));
    }
  }

  private String shown(Object value) {
    if (value instanceof Labels labels) {
      return words.label(labels);
    } else if (value instanceof Promise promise) {
      return words.label(promise.labels());
    } else if (value instanceof Term term) {
      return words.text(term);
    } else if (value instanceof LocalDate date) {
      return words.date(date);
    } else if (value instanceof Channel channel) {
      return words.label(channel.labels());
    } else if (value instanceof Tool tool) {
      return words.label(tool.labels());
    } else if (value instanceof Step step) {
      return words.label(step.labels());
    } else if (value instanceof Stage stage) {
      return words.label(stage.labels());
    } else if (value instanceof Body body) {
      return words.label(body.labels());
    } else if (value instanceof Duty duty) {
      return words.label(duty.text());
    } else if (value instanceof Condition condition) {
      return words.label(condition.labels());
    } else if (value instanceof EventName event) {
      return words.named(event.labels(), event.kind().value());
    } else if (value instanceof CaseKindName kind) {
      return words.named(kind.labels(), kind.kind().value());
    } else if (value instanceof Id id) {
      return words.named(id.labels(), id.value());
    }
    return (String) value; // as printed, or the id of a check
  }
}
