package org.mustafid.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mustafid.assessment.ClaimAnswer;
import org.mustafid.assessment.PromiseStatus;
import org.mustafid.assessment.StepStatus;
import org.mustafid.duty.ObligationStatus;

/** The sorts of thing of which an answer says in a word where they stand. */
enum StatusWord {
  PROMISE(PromiseStatus.values()),
  DUTY(ObligationStatus.values()),
  STEP(StepStatus.values()),
  CLAIM(ClaimAnswer.values());

  private final List<Enum<?>> statuses;

  StatusWord(Enum<?>[] statuses) {
    this.statuses = List.of(statuses);
  }

  /**
   * A word of answers and what it is said of.
   *
   * @param sort a word may be said of several sorts
   */
  record Entry(StatusWord sort, Enum<?> status) {
    /** As documents and JSON write it. */
    String word() {
      return Answer.word(status);
    }

    /** Whether somebody means it by a word: that of documents, or the Java constant. */
    boolean isMeantBy(String word) {
      return word().equals(word) || status.name().equals(word);
    }
  }

  /** All of them, sort by sort. */
  static Stream<Entry> all() {
    return Arrays.stream(values())
        .flatMap(sort -> sort.statuses.stream().map(status -> new Entry(sort, status)));
  }
}
