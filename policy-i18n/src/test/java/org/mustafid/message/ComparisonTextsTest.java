package org.mustafid.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mustafid.assessment.RuleSet;
import org.mustafid.catalogue.Catalogue;
import org.mustafid.compare.DifferenceTypes;
import org.mustafid.compare.Effect;
import org.mustafid.compare.ForBeneficiary;
import org.mustafid.compare.Part;
import org.mustafid.compare.PolicyComparison;
import org.mustafid.compare.Topic;
import org.mustafid.diagnostic.Severity;
import org.mustafid.policy.Acceptance;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Registration;
import org.mustafid.policy.StepOrder;
import org.mustafid.promise.OnDayOff;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Party;
import org.mustafid.rules.Announcements;
import org.mustafid.rules.RuleSets;

class ComparisonTextsTest {
  private static final Catalogue ARABIC = Messages.in(Messages.ARABIC).comparisonCatalogue();
  private static final Catalogue ENGLISH = Messages.in(Messages.ENGLISH).comparisonCatalogue();

  @Test
  void both_languages_have_the_same_texts_with_the_same_arguments() {
    assertThat(ARABIC.keys()).isEqualTo(ENGLISH.keys());
    for (String key : ENGLISH.keys()) {
      assertThat(ARABIC.argumentsOf(key)).as(key).isEqualTo(ENGLISH.argumentsOf(key));
    }
  }

  @Test
  void there_is_a_text_for_every_topic_part_effect_and_word_of_the_format() {
    Set<String> needed = new HashSet<>();
    for (Topic topic : Topic.values()) {
      needed.add("topic." + topic.id());
      needed.add("topics." + topic.id());
      topic.parts().forEach(part -> needed.add("part." + part.id()));
    }
    Stream.of(Effect.values()).forEach(each -> needed.add("effect." + each));
    Stream.of(ForBeneficiary.BETTER, ForBeneficiary.WORSE)
        .forEach(each -> needed.add("for." + each));
    Stream.of(Party.values()).forEach(each -> needed.add("word.by." + each));
    Stream.of(OnDayOff.values()).forEach(each -> needed.add("word.on-day-off." + each));
    Stream.of(OnReturn.values()).forEach(each -> needed.add("word.on-return." + each));
    Stream.of(OnReopening.values()).forEach(each -> needed.add("word.on-reopening." + each));
    Stream.of(Acceptance.values()).forEach(each -> needed.add("word.acceptance." + each));
    Stream.of(StepOrder.values()).forEach(each -> needed.add("word.step-order." + each.id()));
    Stream.of(Registration.Kind.values())
        .forEach(each -> needed.add("word.registration." + each.id()));
    assertThat(ENGLISH.keys()).containsAll(needed);
    assertThat(ENGLISH.keys().stream().filter(key -> key.matches("(topics?|part|effect|for)\\..*")))
        .isSubsetOf(needed);
  }

  @Test
  void every_part_belongs_to_a_topic() {
    assertThat(Stream.of(Topic.values()).flatMap(topic -> topic.parts().stream()))
        .contains(Part.values());
  }

  @Test
  void a_type_of_difference_is_called_by_its_topic_and_what_changes_of_it() {
    Messages arabic = Messages.in(Messages.ARABIC);
    Messages english = Messages.in(Messages.ENGLISH);
    assertThat(english.title(DifferenceTypes.added(Topic.CHANNEL))).isEqualTo("Channels: added");
    assertThat(english.title(DifferenceTypes.removed(Topic.CHANNEL)))
        .isEqualTo("Channels: no longer there");
    assertThat(english.title(DifferenceTypes.orderChanged(Topic.CHANNEL)))
        .isEqualTo("Channels: order");
    assertThat(english.title(DifferenceTypes.changed(Topic.PROMISE, Part.CAP)))
        .isEqualTo("Promises: no later than");
    assertThat(arabic.title(DifferenceTypes.changed(Topic.PROMISE, Part.CAP)))
        .isEqualTo("الالتزامات: أقصى مدة");
  }

  @Test
  void an_entry_that_programs_know_by_an_id_alone_is_called_as_people_call_it() {
    RuleSet before = RuleSets.shipped("mabarrah");
    Announcements news =
        Announcements.parse(
            "news",
            """
            mustafid: 1
            announcements:
              months: [{month: dhu-al-hijjah 1448, begins: 2027-05-08, source: the court}]
            """);
    RuleSet after =
        RuleSet.of(
            Policy.builder()
                .from(before.on(news.addTo(before.calendar())).policy())
                .severities(Map.of("overdue", Severity.WARNING))
                .build());
    assertThat(texts(before, after, Messages.ENGLISH))
        .anySatisfy(text -> assertThat(text).contains("“Overdue”"))
        .anySatisfy(text -> assertThat(text).contains("“Dhuʻl-Hijjah 1448 AH”"))
        .noneSatisfy(text -> assertThat(text).contains("1448-12"));
    assertThat(texts(before, after, Messages.ARABIC))
        .anySatisfy(text -> assertThat(text).contains("ذو الحجة ١٤٤٨هـ"));
  }

  private static List<String> texts(RuleSet before, RuleSet after, Locale language) {
    Messages messages = Messages.in(language);
    return PolicyComparison.between(before, after).differences().stream()
        .map(messages::text)
        .toList();
  }
}
