package org.mustafid.benchmarks.assessment;

import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message.Level;
import org.kie.api.runtime.StatelessKieSession;

/**
 * Drools, with rules that were compiled to Java once: one for each status and each finding, over
 * one fact.
 */
final class Drools implements FactsPeer<Decision> {
  private static final String RULES =
      """
      package reply
      import org.mustafid.benchmarks.assessment.Reply

      rule "channel-not-offered" salience 5 when
        $reply : Reply(!channelOffered)
      then
        $reply.found("channel-not-offered");
      end

      rule "step-not-recorded" salience 4 when
        $reply : Reply(complete, !declared)
      then
        $reply.found("step-not-recorded");
      end

      rule "earlier-period-missed" salience 3 when
        $reply : Reply(missedEarlier)
      then
        $reply.found("earlier-period-missed");
      end

      rule "not-started" when
        $reply : Reply(!complete)
      then
        $reply.setStatus("NOT_STARTED");
      end

      rule "kept" when
        $reply : Reply(complete, kept, keptOn <= latest)
      then
        $reply.setStatus("KEPT");
      end

      rule "kept-late" when
        $reply : Reply(complete, kept, keptOn > latest)
      then
        $reply.setStatus("KEPT_LATE");
        $reply.found("kept-late");
      end

      rule "running" when
        $reply : Reply(complete, !kept, asOf <= latest)
      then
        $reply.setStatus("RUNNING");
      end

      rule "overdue" when
        $reply : Reply(complete, !kept, asOf > latest)
      then
        $reply.setStatus("BROKEN");
        $reply.found("overdue");
      end
      """;

  private final KieBase rules = compiled();

  private static KieBase compiled() {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/reply/reply.drl", RULES);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
  }

  @Override
  public Decision answer(Map<String, Object> facts) {
    Reply reply = new Reply(facts);
    StatelessKieSession session = rules.newStatelessKieSession();
    session.execute(reply);
    return reply.decision();
  }

  @Override
  public Decision decision(Decision answer) {
    return answer;
  }
}
