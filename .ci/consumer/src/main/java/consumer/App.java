package consumer;

import static org.mustafid.casework.AsOf.endOf;
import static org.mustafid.message.Messages.ARABIC;
import static org.mustafid.message.Messages.ENGLISH;
import static org.mustafid.name.ChannelId.WEBSITE;
import static org.mustafid.name.PromiseId.REPLY;

import java.time.LocalDate;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.PromiseState;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.json.AssessedCase;
import org.mustafid.json.Assessments;
import org.mustafid.json.CaseHistories;
import org.mustafid.json.MustafidJson;
import org.mustafid.json.Policies;
import org.mustafid.message.Messages;
import org.mustafid.rules.RuleSets;

final class App {
  private App() {}

  public static void main(String[] args) {
    // README-LINES
    json(rules, request);
  }

  /** The same through JSON: with a mapper and without one, and the policy as a document. */
  private static void json(RuleSet rules, CaseHistory request) {
    CaseHistory read = CaseHistories.parse("request", CaseHistories.write(request));
    AssessedCase answer = AssessedCase.of(rules, read, endOf(LocalDate.of(2026, 3, 25)));
    String json = Assessments.write(answer);
    boolean same =
        MustafidJson.mapper().writeValueAsString(answer).equals(json)
            && MustafidJson.mapper().readValue(CaseHistories.write(request), CaseHistory.class)
                .equals(request)
            && RuleSets.parse("written", Policies.write(rules.policy())).equals(rules)
            && MustafidJson.historySchema().contains("urn:mustafid:case-history:1");
    System.out.println("JSON " + json.length() + ", the same: " + same);
  }
}
