package org.mustafid.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.ClaimDecision;
import org.mustafid.assessment.PromiseState;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.Event;
import org.mustafid.policy.Defect;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Suppression;

/** What core gains, JSON must not lose in silence. */
class AttributesTest {
  @Test
  void a_history_has_the_attributes_that_are_written() {
    assertThat(attributes(CaseHistory.class))
        .containsExactly("about", "category", "discretion", "events", "kind", "ref", "retractions");
    assertThat(attributes(Event.class))
        .containsExactly(
            "channel",
            "corrects",
            "id",
            "kind",
            "meets",
            "recordedAt",
            "sequence",
            "takenBy",
            "time");
  }

  @Test
  void an_answer_has_the_attributes_that_are_written() {
    assertThat(attributes(Assessment.class))
        .containsExactly(
            "asOfDay",
            "calendarFingerprint",
            "channel",
            "claim",
            "discretion",
            "findings",
            "kind",
            "next",
            "promises",
            "remedies", // made on demand, and not written
            "ruleSetFingerprint",
            "stage",
            "steps");
    assertThat(attributes(ClaimDecision.class))
        .containsExactly(
            "answer",
            "clause",
            "conditions",
            "deciding",
            "limit",
            "otherwise",
            "restsOn",
            "whereToLook");
    assertThat(attributes(PromiseState.class))
        .containsExactly(
            "clause",
            "count",
            "earlier",
            "earliest",
            "isOwed", // which status and window say
            "keptOn",
            "latest",
            "latestInstant",
            "missed", // those of the earlier ones that were not kept
            "pausedOn",
            "promise",
            "restsOn",
            "startEvents",
            "startPromises",
            "startedOn",
            "status",
            "window");
  }

  @Test
  void a_policy_has_the_attributes_that_are_written() {
    assertThat(attributes(Policy.class))
        .containsExactly(
            "approval",
            "association",
            "bodies",
            "calendar",
            "caseKinds",
            "categories",
            "channels",
            "channelsClause", // which the channels say
            "compensation",
            "complaintRoutes",
            "defects",
            "duties",
            "events",
            "id",
            "inForceFrom",
            "inForceFromApproval",
            "inForceUntil",
            "mentionedEvents", // which the others say
            "onChange",
            "ownReadings",
            "promises",
            "provisions",
            "readings", // which the others say
            "recordedOn",
            "sections",
            "severities",
            "stages",
            "stepOrder",
            "steps",
            "suppressions",
            "title",
            "tools",
            "version");
    assertThat(attributes(Defect.class)).containsExactly("checks", "clause", "kind", "text");
    assertThat(attributes(Suppression.class))
        .containsExactly("check", "clause", "reason", "untilInclusive");
  }

  private static List<String> attributes(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> method.getParameterCount() == 0)
        .map(Method::getName)
        .filter(name -> !name.equals("toString"))
        .sorted()
        .toList();
  }
}
