package org.mustafid.message;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.mustafid.assessment.FindingTypes;
import org.mustafid.catalogue.Catalogue;
import org.mustafid.catalogue.Isolation;
import org.mustafid.catalogue.Language;
import org.mustafid.clause.Clause;
import org.mustafid.compare.Content;
import org.mustafid.compare.Difference;
import org.mustafid.compare.DifferenceTypes;
import org.mustafid.compare.ForBeneficiary;
import org.mustafid.compare.Name;
import org.mustafid.compare.Part;
import org.mustafid.compare.Topic;
import org.mustafid.diagnostic.DiagnosticType;

/** Differences between two policies as texts of one language. */
final class ComparisonTexts {
  private final Words words;
  private final Catalogue findings;
  private final Catalogue catalogue;
  private final Isolation isolation;

  ComparisonTexts(Words words, Language language, Catalogue findings) {
    this.words = words;
    this.findings = findings;
    this.catalogue = Catalogue.of(Messages.class, "comparison", language);
    this.isolation = words.isolation();
  }

  Catalogue catalogue() {
    return catalogue;
  }

  String title(Topic topic) {
    return catalogue.text("topics." + topic.id());
  }

  /** What a type of difference is called: its topic, and what has changed of it. */
  String title(DiagnosticType type) {
    for (Topic topic : Topic.values()) {
      if (type.equals(DifferenceTypes.added(topic))) {
        return title(topic, catalogue.text("title.added"));
      } else if (type.equals(DifferenceTypes.removed(topic))) {
        return title(topic, catalogue.text("title.removed"));
      } else if (type.equals(DifferenceTypes.orderChanged(topic))) {
        return title(topic, catalogue.text("subject.order"));
      }
      for (Part part : topic.parts()) {
        if (type.equals(DifferenceTypes.changed(topic, part))) {
          return title(topic, text(part));
        }
      }
    }
    throw Messages.unknown(type);
  }

  private String title(Topic topic, String change) {
    return catalogue.format("title", Map.of("topics", title(topic), "change", change));
  }

  private String text(Part part) {
    return catalogue.text("part." + part.id());
  }

  /** A sentence or two, with the place and what it can do. */
  String text(Difference difference) {
    StringBuilder text = new StringBuilder(sentence(difference));
    difference
        .clauseAfter()
        .or(difference::clauseBefore)
        .filter(clause -> !isPlace(difference))
        .ifPresent(clause -> append(text, "difference.clause", "clause", text(clause)));
    append(text, "difference.effect", "effect", effect(difference));
    return text.toString();
  }

  /** Whether the difference is where it stands, so that the place is told already. */
  private static boolean isPlace(Difference difference) {
    return difference.part().filter(Part.CLAUSE::equals).isPresent();
  }

  private void append(StringBuilder text, String key, String name, String value) {
    text.append(' ').append(catalogue.format(key, Map.of(name, value)));
  }

  private String sentence(Difference difference) {
    Topic topic = difference.topic();
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("topic", capitalized(catalogue.text("topic." + topic.id())));
    arguments.put("topics", title(topic));
    arguments.put("entry", entry(difference));
    arguments.put("before", isolation.of(before(difference)));
    arguments.put("after", isolation.of(after(difference)));
    boolean isOnly = isOnly(difference);
    if (difference.part().isPresent()) {
      arguments.put("part", text(difference.part().get()));
      return catalogue.format("difference.changed" + (isOnly ? ".only" : ""), arguments);
    }
    if (isOrder(difference)) {
      return catalogue.format("difference.order", arguments);
    }
    boolean isNew = difference.before() instanceof Content.None;
    arguments.put("topic", catalogue.text("topic." + topic.id()));
    String form = isNew ? "added" : "removed";
    String own = "difference." + topic.id() + "." + form;
    String key =
        catalogue.keys().contains(own) ? own : "difference." + form + (isOnly ? ".only" : "");
    Content content = isNew ? difference.after() : difference.before();
    StringBuilder text = new StringBuilder(catalogue.format(key, arguments));
    if (content instanceof Content.Parts parts && !parts.parts().isEmpty()) {
      String all = isolation.of(text(content));
      append(text, isNew ? "difference.says" : "difference.said", "content", all);
    }
    return text.toString();
  }

  /** Which entry, and which part of it, without what it says. */
  String subject(Difference difference) {
    boolean isOnly = isOnly(difference);
    if (difference.part().isPresent()) {
      String part = text(difference.part().get());
      return isOnly
          ? part
          : catalogue.format("subject.part", Map.of("entry", entry(difference), "part", part));
    }
    if (isOrder(difference)) {
      return catalogue.text("subject.order");
    }
    return isOnly
        ? catalogue.text("topic." + difference.topic().id())
        : catalogue.format("subject", Map.of("entry", entry(difference)));
  }

  private static boolean isOrder(Difference difference) {
    return difference.part().isEmpty()
        && !(difference.before() instanceof Content.None)
        && !(difference.after() instanceof Content.None);
  }

  /** What is said before. */
  String before(Difference difference) {
    return text(difference.before(), difference.after());
  }

  /** What is said after. */
  String after(Difference difference) {
    return text(difference.after(), difference.before());
  }

  /** A text in this language, unless the other says the same in it: then in one that differs. */
  private String text(Content content, Content other) {
    if (content instanceof Content.Text one
        && other instanceof Content.Text another
        && words.label(one.labels()).equals(words.label(another.labels()))) {
      Map<String, String> otherTexts = another.labels().asMap();
      Optional<String> differing =
          one.labels().asMap().entrySet().stream()
              .filter(entry -> !entry.getValue().equals(otherTexts.get(entry.getKey())))
              .map(Map.Entry::getValue)
              .findFirst();
      return differing.map(this::quoted).orElseGet(() -> text(content));
    }
    String text = text(content);
    return text.equals(text(other)) ? withIds(text, content) : text;
  }

  /** Two things under one label are told apart by what only programs read otherwise. */
  private String withIds(String text, Content content) {
    String ids =
        content instanceof Content.Place place
            ? place.clause().id()
            : content instanceof Content.Names names
                ? names.names().stream().map(Name::id).collect(joining("content.separator"))
                : "";
    return ids.isEmpty()
        ? text
        : catalogue.format("word.item", Map.of("value", text, "clause", isolation.ofCode(ids)));
  }

  private String quoted(String text) {
    return catalogue.format("content.text", Map.of("text", isolation.of(text)));
  }

  /** What it can do, and what that means for the beneficiary where it can be told. */
  String effect(Difference difference) {
    String effect = catalogue.text("effect." + difference.effect());
    return difference.forBeneficiary() == ForBeneficiary.OPEN
        ? effect
        : catalogue.format(
            "both",
            Map.of(
                "effect", effect, "favour", catalogue.text("for." + difference.forBeneficiary())));
  }

  /** Whether a policy has one such entry at most, which then needs no name. */
  private static boolean isOnly(Difference difference) {
    return difference.entry().id().equals(difference.topic().id());
  }

  private String text(Content content) {
    if (content instanceof Content.None) {
      return catalogue.text("content.none");
    } else if (content instanceof Content.Text text) {
      return quoted(words.label(text.labels()));
    } else if (content instanceof Content.Printed printed) {
      return isolation.ofCode(printed.characters());
    } else if (content instanceof Content.Names names) {
      return names.names().stream().map(this::text).collect(joining("content.separator"));
    } else if (content instanceof Content.Amount amount) {
      return words.text(amount.term());
    } else if (content instanceof Content.Day day) {
      return words.date(day.date());
    } else if (content instanceof Content.Quantity quantity) {
      return words.digits(quantity.number());
    } else if (content instanceof Content.Place place) {
      return text(place.clause());
    } else if (content instanceof Content.Phrase phrase) {
      return text(phrase);
    } else if (content instanceof Content.Several several) {
      List<Content> contents = several.contents();
      return contents.stream()
          .map(each -> isolation.of(text(each)))
          .collect(joining("content.separator"));
    }
    Map<Part, Content> parts = ((Content.Parts) content).parts();
    return parts.isEmpty()
        ? catalogue.text("content.listed")
        : parts.entrySet().stream()
            .map(entry -> text(entry.getKey(), entry.getValue()))
            .collect(joining("content.parts"));
  }

  private Collector<CharSequence, ?, String> joining(String separator) {
    return Collectors.joining(catalogue.text(separator));
  }

  private String text(Part part, Content content) {
    return catalogue.format(
        "content.part", Map.of("part", text(part), "content", isolation.of(text(content))));
  }

  private String text(Content.Phrase phrase) {
    Map<String, Object> arguments = new HashMap<>();
    phrase
        .parts()
        .forEach(
            (name, part) ->
                arguments.put(
                    name,
                    part instanceof Content.Quantity quantity
                        ? quantity.number() // it chooses the plural
                        : isolation.of(text(part))));
    return catalogue.format("word." + phrase.word(), arguments);
  }

  private String text(Clause clause) {
    return words.text(clause);
  }

  /** What people call an entry; of some, programs know no more than an id. */
  private String entry(Difference difference) {
    String id = difference.entry().id();
    return switch (difference.topic()) {
      case SEVERITY -> isolation.of(titleOfFinding(id));
      case MONTH -> isolation.of(month(id));
      default -> text(difference.entry());
    };
  }

  private String titleOfFinding(String id) {
    return FindingTypes.all().stream()
        .filter(type -> type.id().equals(id))
        .findFirst()
        .map(type -> findings.text(type.id() + ".title"))
        .orElse(id);
  }

  /** A Hijri month that is known by its year and number, such as 1448-12. */
  private String month(String id) {
    int hyphen = id.indexOf('-');
    return words.hijriMonth(
        Integer.parseInt(id.substring(0, hyphen)), Integer.parseInt(id.substring(hyphen + 1)));
  }

  private String text(Name name) {
    String label = words.label(name.labels());
    return isolation.of(label.isEmpty() ? name.id() : label);
  }

  /** At the beginning of a sentence; Arabic has no capitals. */
  private static String capitalized(String word) {
    int first = word.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(word.substring(Character.charCount(first)))
        .toString();
  }
}
