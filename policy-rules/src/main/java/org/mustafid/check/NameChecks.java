package org.mustafid.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mustafid.clause.Clause;
import org.mustafid.name.Labels;
import org.mustafid.policy.Policy;

/**
 * Names of other associations, which stay behind where one policy is made from another. Seen in the
 * Arabic texts of the document alone: a summary without the print's own words may hide one.
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

  private record Text(Labels labels, Clause clause) {}

  private NameChecks() {}

  static void check(Policy policy, Failures failures) {
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
