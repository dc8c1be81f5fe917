package org.mustafid.fuzz;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.casework.Event;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.OutOfRangeException;
import org.mustafid.json.AssessedCase;
import org.mustafid.json.Assessments;
import org.mustafid.json.Policies;
import org.mustafid.message.Messages;
import org.mustafid.name.CaseKind;
import org.mustafid.name.EventKind;
import org.mustafid.page.PolicyMatrix;
import org.mustafid.page.ReadingsPage;
import org.mustafid.promise.Promise;
import org.mustafid.rules.RuleSets;

/** What must hold of rules that were read: they answer, and their answers can be printed. */
final class Answers {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 1);

  /** More kinds of case than any policy has; a document may name thousands. */
  private static final int MOST_KINDS = 8;

  /** As many events of its own. */
  private static final int MOST_EVENTS = 8;

  private Answers() {}

  /** The policy is written and read back as an equal one, is shown on pages, and answers. */
  static void check(RuleSet rules) {
    Printed.plain(rules.toString());
    checkReadBack(rules);
    PolicyMatrix matrix = PolicyMatrix.of(List.of(rules));
    ReadingsPage readings = ReadingsPage.of(List.of(rules));
    for (var language : List.of(Messages.ARABIC, Messages.ENGLISH)) {
      Printed.isolated(matrix.toMarkdown(language));
      Printed.isolated(readings.toMarkdown(language));
    }
    kindsOf(rules).stream().limit(MOST_KINDS).forEach(kind -> check(rules, kind));
  }

  /** What cannot be written is refused, and never left out. */
  private static void checkReadBack(RuleSet rules) {
    String written;
    try {
      written = Policies.write(rules.policy());
    } catch (InvalidArgumentException e) {
      Printed.checkMessage(e);
      return;
    }
    RuleSet again = RuleSets.parse("written", written);
    Holds.equal(again.policy(), rules.policy(), "a policy that is written is read back as it was");
    Holds.equal(again.fingerprint(), rules.fingerprint(), "equal policies have one fingerprint");
  }

  private static Set<CaseKind> kindsOf(RuleSet rules) {
    Set<CaseKind> kinds = new LinkedHashSet<>();
    rules.policy().promises().stream().map(Promise::to).forEach(kinds::add);
    CaseKind.wellKnown().forEach(kind -> kinds.add(CaseKind.of(kind)));
    return kinds;
  }

  /** A case to which everything happens, a day apart, as seen at its start, midst and end. */
  private static void check(RuleSet rules, CaseKind kind) {
    CaseHistory history = CaseHistory.of(kind, CaseRef.of("R-1"));
    LocalDate day = FIRST_DAY;
    for (EventKind event : eventsOf(rules)) {
      Event happened = Event.on(day, event);
      history =
          history.with(
              rules.policy().channels().stream()
                  .findFirst()
                  .map(channel -> happened.by(channel.id()))
                  .orElse(happened));
      day = day.plusDays(1);
    }
    for (LocalDate asOf : List.of(FIRST_DAY, FIRST_DAY.plusDays(4), day.plusYears(1))) {
      check(rules, history, AsOf.endOf(asOf));
    }
  }

  private static Set<EventKind> eventsOf(RuleSet rules) {
    Set<EventKind> events = new LinkedHashSet<>();
    EventKind.wellKnown().forEach(event -> events.add(EventKind.of(event)));
    rules.policy().events().stream().limit(MOST_EVENTS).forEach(each -> events.add(each.kind()));
    return events;
  }

  /** The answer is given or known to be out of range, and printed without error. */
  static void check(RuleSet rules, CaseHistory history, AsOf asOf) {
    Assessment assessment;
    try {
      assessment = rules.assess(history, asOf);
    } catch (OutOfRangeException e) {
      Printed.checkMessage(e);
      return;
    }
    Printed.plain(assessment.toString());
    Printed.plain(
        Assessments.write(new AssessedCase(history.ref(), rules.policy().id(), asOf, assessment)));
    assessment.promises().forEach(promise -> Printed.plain(promise.toString()));
    assessment.promises().forEach(promise -> promise.count());
    for (Messages messages : Printed.LANGUAGES) {
      messages.sentences(assessment).forEach(Printed::isolated);
      assessment.promises().forEach(promise -> Printed.isolated(messages.text(promise)));
      assessment.findings().forEach(finding -> Printed.isolated(messages.text(finding)));
    }
  }
}
