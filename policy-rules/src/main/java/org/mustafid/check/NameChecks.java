package org.mustafid.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import org.mustafid.policy.Policy;

/**
 * Names that are likely mistaken: ids that a slip of the pen sets apart, of which one was perhaps
 * meant to be the other, such as that of a base; and names of other associations, which stay behind
 * where one policy is made from another. Seen in the Arabic texts of the document alone: a summary
 * without the print's own words may hide one.
 */
final class NameChecks {
  /** The word for an association without an article, perhaps behind a particle, and the next. */
  private static final Pattern NAMED =
      Pattern.compile("(?<!\\p{L})(?:[وف]?[بلك]?)جمعية\\s+(\\p{L}+)");

  /** Words that say which sort of association, and not which one. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "أخرى", "أهلية", "خيرية", "تعاونية", "عمومية", "عامة", "غير", "مرخصة", "مسجلة", "أو",
          "من", "في", "على", "لها", "ذات");

  /** More than any policy has; a hostile one could have thousands. */
  private static final int MOST_COMPARED = 200;

  private static final Pattern NUMBERED = Pattern.compile("[0-9]|(?:^|-)[a-z](?:-|$)");

  private record Text(Labels labels, Clause clause) {}

  /** In a shorter id one letter makes another word. */
  private static final int LEAST_COMPARED = 4;

  /** An entry of a list. */
  private record Named(Id id, Clause clause) {}

  private NameChecks() {}

  static void check(Policy policy, Failures failures) {
    foreignNames(policy, failures);
    alike(policy.channels(), each -> new Named(each.id(), each.clause()), failures);
    alike(policy.tools(), each -> new Named(each.id(), each.clause()), failures);
    alike(policy.steps(), each -> new Named(each.id(), each.clause()), failures);
    alike(policy.promises(), each -> new Named(each.id(), each.clause()), failures);
    alike(policy.bodies(), each -> new Named(each.id(), each.clause()), failures);
    alike(policy.categories(), each -> new Named(each.id(), each.clause()), failures);
    alike(policy.stages(), each -> new Named(each.id(), each.clause()), failures);
    alike(policy.duties(), each -> new Named(each.id(), each.clause()), failures);
  }

  private static <T> void alike(List<T> entries, Function<T, Named> naming, Failures failures) {
    List<Named> named = entries.stream().limit(MOST_COMPARED).map(naming).toList();
    for (int i = 0; i < named.size(); i++) {
      for (Named before : named.subList(0, i)) {
        if (isSlip(before.id().value(), named.get(i).id().value())) {
          failures.add(
              CheckTypes.IDS_ALIKE,
              named.get(i).clause(),
              named.get(i).id().value(),
              before.id().value());
        }
      }
    }
  }

  /** One letter apart; digits and single letters tell entries apart on purpose. */
  private static boolean isSlip(String one, String other) {
    boolean isLong = Math.min(one.length(), other.length()) >= LEAST_COMPARED;
    boolean isNumbered = NUMBERED.matcher(one).find() || NUMBERED.matcher(other).find();
    return isLong && !isNumbered && Spelling.distance(one, other) == 1;
  }

  private static void foreignNames(Policy policy, Failures failures) {
    String own = policy.association().name().find("ar").orElse("");
    for (Text text : texts(policy)) {
      Matcher named = NAMED.matcher(text.labels().find("ar").orElse(""));
      while (named.find()) {
        String name = named.group(1);
        if (!NO_NAMES.contains(name) && !own.contains(name)) {
          failures.add(CheckTypes.FOREIGN_NAME, text.clause(), "جمعية " + name);
          break; // once for each text, however often it is named there
        }
      }
    }
  }

  private static List<Text> texts(Policy policy) {
    List<Text> texts = new ArrayList<>();
    policy.steps().forEach(each -> texts.add(new Text(each.text(), each.clause())));
    policy
        .compensation()
        .ifPresent(
            compensation ->
                compensation
                    .conditions()
                    .forEach(each -> texts.add(new Text(each.text(), each.clause()))));
    policy.duties().forEach(each -> texts.add(new Text(each.text(), each.clause())));
    policy.provisions().forEach(each -> texts.add(new Text(each.text(), each.clause())));
    return texts;
  }
}
