package org.mustafid.json;

import java.util.Objects;
import java.util.function.Function;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.Finding;
import org.mustafid.assessment.PromiseImpact;
import org.mustafid.name.Labels;

/**
 * Writes assessments as JSON on one line: the same bytes for equal answers, under any default
 * locale and zone. Keys stand in one order; what is empty is left out.
 */
public final class Assessments {
  private Assessments() {}

  /**
   * An answer with the reference of its case.
   *
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the reference is longer than 1,000
   *     characters or has one that cannot be seen
   */
  public static String write(AssessedCase answer) {
    return write(answer, finding -> Labels.none());
  }

  /**
   * An answer with the reference of its case, and with what is said of each finding.
   *
   * @param texts the text of a finding, in the languages that the page needs
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the reference is longer than 1,000
   *     characters or has one that cannot be seen
   */
  public static String write(AssessedCase answer, Function<Finding, Labels> texts) {
    return write(answer, texts, impact -> Labels.none());
  }

  /**
   * An answer with the reference of its case, and with what is said of each finding and of each
   * promise that a change touches.
   *
   * @param texts the text of a finding, in the languages that the page needs
   * @param impactTexts the text of what a change does to a promise, in the same
   * @throws org.mustafid.diagnostic.InvalidArgumentException if the reference is longer than 1,000
   *     characters or has one that cannot be seen
   */
  public static String write(
      AssessedCase answer,
      Function<Finding, Labels> texts,
      Function<PromiseImpact, Labels> impactTexts) {
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(texts, "texts");
    Objects.requireNonNull(impactTexts, "impactTexts");
    return JsonLine.of(out -> new AssessmentWriter(texts, impactTexts, out).write(answer));
  }

  /** An answer by itself, without the case, the policy and the moment. */
  public static String write(Assessment assessment) {
    Objects.requireNonNull(assessment, "assessment");
    return JsonLine.of(
        out -> new AssessmentWriter(finding -> Labels.none(), out).write(assessment));
  }
}
