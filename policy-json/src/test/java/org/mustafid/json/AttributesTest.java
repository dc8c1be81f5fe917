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

/** What core gains, JSON must not lose in silence. */
class AttributesTest {
  @Test
  void a_history_has_the_attributes_that_are_written() {
    assertThat(attributes(CaseHistory.class))
        .containsExactly("about", "category", "events", "kind", "ref", "retractions");
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
            "findings",
            "kind",
            "next",
            "promises",
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
            "earliest",
            "isOwed", // which status and window say
            "keptOn",
            "latest",
            "latestInstant",
            "missed",
            "pausedOn",
            "promise",
            "restsOn",
            "startEvents",
            "startedOn",
            "status",
            "window");
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
