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
import org.mustafid.message.Messages;
import org.mustafid.rules.RuleSets;

final class App {
  private App() {}

  public static void main(String[] args) {
    // README-LINES
  }
}
