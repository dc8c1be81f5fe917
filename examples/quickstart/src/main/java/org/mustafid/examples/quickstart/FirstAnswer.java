package org.mustafid.examples.quickstart;

import static org.mustafid.casework.AsOf.endOf;
import static org.mustafid.message.Messages.ARABIC;
import static org.mustafid.message.Messages.ENGLISH;
import static org.mustafid.name.ChannelId.WEBSITE;
import static org.mustafid.name.PromiseId.REPLY;

import java.io.PrintStream;
import java.time.LocalDate;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.PromiseState;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.message.Messages;
import org.mustafid.rules.RuleSets;

/** The ten lines of the README; a test compares them, and what they print, with it. */
final class FirstAnswer {
  private FirstAnswer() {}

  static void print(PrintStream out) {
    // README: begin
    RuleSet rules = RuleSets.shipped("mabarrah");
    CaseHistory request =
        CaseHistory.request(CaseRef.of("R-17"))
            .submitted(LocalDate.of(2026, 3, 5), WEBSITE)
            .completed(LocalDate.of(2026, 3, 8));

    Assessment answer = rules.assess(request, endOf(LocalDate.of(2026, 3, 25)));
    PromiseState reply = answer.promise(REPLY);

    out.println(reply.status() + ", latest " + reply.latest().orElseThrow());
    out.println(answer.findings());
    out.println(Messages.in(ENGLISH).text(reply));
    out.println(Messages.in(ARABIC).text(reply));
    // README: end
  }
}
