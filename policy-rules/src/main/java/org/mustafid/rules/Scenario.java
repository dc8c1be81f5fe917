package org.mustafid.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.RuleSet;
import org.mustafid.assessment.Turning;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.diagnostic.OutOfRangeException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.duty.DutyLog;
import org.mustafid.duty.Obligation;

/**
 * A case under a policy, with what somebody expects to be said about it: an example that a person
 * without Java can write, read and keep. {@link Scenarios} reads them. Immutable.
 */
public final class Scenario {
  /**
   * Something that is otherwise than expected.
   *
   * @param place where the scenario says what it expects
   * @param expected as the scenario writes it
   * @param found what was assessed, in the same words
   */
  public record Difference(Problem.Place place, String expected, String found) {
    @Override
    public String toString() {
      return "line "
          + place.line()
          + ", "
          + place.path()
          + ": expected "
          + expected
          + ", but it is "
          + found;
    }
  }

  /** One thing that is expected, and how to ask for it in the same words. */
  record Expected(Problem.Place place, String value, Function<Answers, String> asked) {
    Optional<Difference> differenceTo(Answers answers) {
      String found = asked.apply(answers);
      return found.equals(value)
          ? Optional.empty()
          : Optional.of(new Difference(place, value, found));
    }
  }

  /** All that a policy says about a scenario; beside the assessment, only what is asked for. */
  final class Answers {
    private final Assessment assessment = Scenario.this.assessment();

    Assessment assessment() {
      return assessment;
    }

    List<Turning> turning() {
      return rules.turning(history, asOf);
    }

    List<Obligation> obligations() {
      return rules.obligations(duties, asOf);
    }
  }

  private final String id;
  private final String document;
  private final RuleSet rules;
  private final CaseHistory history;
  private final DutyLog duties;
  private final AsOf asOf;
  private final List<Expected> expected;

  Scenario(
      String id,
      String document,
      RuleSet rules,
      CaseHistory history,
      DutyLog duties,
      AsOf asOf,
      List<Expected> expected) {
    this.id = id;
    this.document = document;
    this.rules = rules;
    this.history = history;
    this.duties = duties;
    this.asOf = asOf;
    this.expected = List.copyOf(expected);
  }

  /** Names it within its document. */
  public String id() {
    return id;
  }

  /** The name of the document that it stands in, as the caller gave it. */
  public String document() {
    return document;
  }

  /** The policy under which the case is assessed. */
  public RuleSet rules() {
    return rules;
  }

  /** What happened; a request of which nothing is recorded, if it is about duties alone. */
  public CaseHistory history() {
    return history;
  }

  /** What the association did towards its duties; empty unless the scenario says. */
  public DutyLog duties() {
    return duties;
  }

  /** The moment as of which it is assessed. */
  public AsOf asOf() {
    return asOf;
  }

  /** What the policy says about the case. */
  public Assessment assessment() {
    return rules.assess(history, asOf);
  }

  /**
   * All that is otherwise than expected, in the order of the document; empty if nothing is. Where
   * the case leads out of the calendar, that is the difference at the first expectation.
   */
  public List<Difference> differences() {
    try {
      Answers answers = new Answers();
      return expected.stream().flatMap(each -> each.differenceTo(answers).stream()).toList();
    } catch (OutOfRangeException e) {
      String found = "no answer: " + e.getMessage();
      return expected.stream()
          .limit(1)
          .map(each -> new Difference(each.place(), each.value(), found))
          .toList();
    }
  }

  /** The document and the id. */
  @Override
  public String toString() {
    return document + ": " + id;
  }
}
