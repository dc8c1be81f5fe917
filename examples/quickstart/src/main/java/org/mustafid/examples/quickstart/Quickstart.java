package org.mustafid.examples.quickstart;

import static org.mustafid.name.ChannelId.FAX;
import static org.mustafid.name.ChannelId.WEBSITE;
import static org.mustafid.name.PromiseId.REPLY;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.ChannelAnswer;
import org.mustafid.assessment.PromiseState;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.AsOf;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.CaseRef;
import org.mustafid.message.Messages;
import org.mustafid.promise.Count;
import org.mustafid.rules.RuleSets;
import org.mustafid.workday.DayEstimate;

/** The same request through five real policies and one of our own, in English and Arabic. */
public final class Quickstart {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final LocalDate LOOKED_AT = LocalDate.of(2026, 3, 25);
  private static final AsOf AS_OF = AsOf.endOf(LOOKED_AT);

  // Hibernate Validator, which checks documents, tells its version when it is first used.
  private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

  private Quickstart() {}

  /** Prints the comparison; takes no arguments. */
  public static void main(String[] args) throws Exception {
    VALIDATOR.setLevel(Level.WARNING);
    // Arabic needs UTF-8, whatever the terminal of this JVM says it speaks. Flushed and not closed:
    // the stream is that of the whole JVM.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    print(out);
    out.flush();
  }

  static void print(PrintStream out) throws Exception {
    RuleSet mabarrah = RuleSets.shipped("mabarrah");
    List<RuleSet> policies = new ArrayList<>();
    RuleSets.shippedIds().forEach(id -> policies.add(RuleSets.shipped(id)));
    policies.add(sample());
    CaseHistory request =
        CaseHistory.request(CaseRef.of("R-17"))
            .submitted(DAY, WEBSITE)
            .completed(DAY)
            .declared(DAY);

    out.println(
        "A request submitted by the website, complete and declared on "
            + DAY
            + ", as of "
            + LOOKED_AT
            + ":");
    out.println();
    out.println(table(policies, request));
    for (Locale language : List.of(Messages.ENGLISH, Messages.ARABIC)) {
      Messages messages = Messages.in(language);
      for (RuleSet rules : policies) {
        print(out, messages, rules, request);
      }
      count(out, messages, mabarrah, request);
    }
  }

  private static Table table(List<RuleSet> policies, CaseHistory request) {
    Table table =
        new Table()
            .row(
                "policy", "website", "fax", "earliest reply", "latest reply", "status", "readings");
    for (RuleSet rules : policies) {
      PromiseState reply = rules.assess(request, AS_OF).promise(REPLY);
      table.row(
          rules.policy().id().value(),
          offered(rules.channel(WEBSITE)),
          offered(rules.channel(FAX)),
          reply.earliest().map(DayEstimate::toString).orElse("any day"),
          reply.latest().map(DayEstimate::toString).orElse("no latest day"),
          reply.status().toString(),
          String.valueOf(reply.restsOn().size()));
    }
    return table;
  }

  private static String offered(ChannelAnswer answer) {
    return (answer.isOffered() ? "yes, " : "no, ") + answer.clause().id();
  }

  private static void print(
      PrintStream out, Messages messages, RuleSet rules, CaseHistory request) {
    Assessment answer = rules.assess(request, AS_OF);
    out.println("== " + messages.label(rules.policy().association().name()));
    messages.sentences(answer).forEach(sentence -> out.println("   " + sentence));
    out.println("   " + messages.text(rules.channel(FAX)));
    out.println();
  }

  private static void count(
      PrintStream out, Messages messages, RuleSet rules, CaseHistory request) {
    PromiseState reply = rules.assess(request, AS_OF).promise(REPLY);
    out.println(
        "== "
            + messages.label(rules.policy().association().name())
            + ": "
            + messages.text(reply.promise().noLaterThan().orElseThrow()));
    for (Count.CountedDay day : reply.count().orElseThrow().days()) {
      out.println("   " + messages.text(day));
    }
    out.println();
  }

  /** A document of one's own, read like the shipped ones. */
  static RuleSet sample() throws Exception {
    try (InputStream in = Quickstart.class.getResourceAsStream("sample.yaml")) {
      return RuleSets.read("sample.yaml", in);
    }
  }
}
