package org.mustafid.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mustafid.assessment.RuleSet;
import org.mustafid.clause.Stated;
import org.mustafid.diagnostic.OutOfRangeException;
import org.mustafid.name.EventKind;
import org.mustafid.name.PromiseId;
import org.mustafid.policy.Policy;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Start;
import org.mustafid.rules.RuleSets;

/** The days on which cases are made to start. */
class CalendarEdgesTest {
  @Test
  void a_chain_of_thousands_of_promises_that_wait_for_silence_needs_a_longer_calendar() {
    Policy policy = RuleSets.shipped("mabarrah").policy();
    Promise reply = policy.promises().get(0);
    List<Promise> chain = new ArrayList<>(List.of(reply));
    for (int i = 0; i < 4_000; i++) {
      Start silence = Start.missed(chain.get(i).id());
      chain.add(
          Promise.builder()
              .from(reply)
              .id(PromiseId.of("reply-" + i))
              .start(Stated.byClause(reply.clause(), silence))
              .keptBy(List.of(EventKind.REPLIED))
              .build());
    }
    Collections.reverse(chain); // so that the first one waits longest
    RuleSet rules = RuleSet.of(Policy.builder().from(policy).promises(chain).build());

    assertThatThrownBy(() -> CalendarEdges.of(rules)).isInstanceOf(OutOfRangeException.class);
  }
}
