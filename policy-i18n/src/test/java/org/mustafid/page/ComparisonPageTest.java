package org.mustafid.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mustafid.message.Messages.ENGLISH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mustafid.assessment.RuleSet;
import org.mustafid.clause.Stated;
import org.mustafid.compare.PolicyComparison;
import org.mustafid.message.Golden;
import org.mustafid.message.Messages;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.name.PromiseId;
import org.mustafid.name.RequirementId;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Step;
import org.mustafid.policy.Tool;
import org.mustafid.promise.Extension;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Term;
import org.mustafid.rules.RuleSets;

class ComparisonPageTest {
  private static final Path DOCUMENTS = Path.of("../policy-rules/src/test/resources/documents");
  private static final RuleSet MABARRAH = RuleSets.shipped("mabarrah");

  /** As the association might publish it after a review. */
  private static final RuleSet REVISED = revised();

  private static RuleSet revised() {
    Policy policy = MABARRAH.policy();
    List<Channel> channels = new ArrayList<>(policy.channels());
    channels.removeIf(channel -> channel.id().equals(ChannelId.FAX));
    List<Tool> tools = new ArrayList<>(policy.tools());
    Collections.swap(tools, 0, 1);
    List<Step> steps = new ArrayList<>(policy.steps());
    Step first = steps.get(0);
    Step.Builder step = Step.builder();
    step.from(first);
    steps.set(0, step.text(Labels.of("يُستقبل المستفيد", "The beneficiary is received")).build());
    Policy.Builder revised = Policy.builder();
    revised.from(policy);
    return RuleSet.of(
        revised
            .channels(channels)
            .tools(tools)
            .steps(steps)
            .promises(policy.promises().stream().map(ComparisonPageTest::sooner).toList())
            .inForceFrom(Stated.byClause(first.clause(), LocalDate.of(2027, 1, 1)))
            .defects(policy.defects().subList(1, policy.defects().size()))
            .build());
  }

  private static Promise sooner(Promise promise) {
    Promise.Builder sooner = Promise.builder();
    sooner.from(promise);
    return promise.id().equals(PromiseId.REPLY)
        ? sooner
            .noLaterThan(Term.workingDays(10))
            .extension(
                Extension.builder()
                    .addGrantedBy(EventKind.EXTENDED)
                    .term(Term.workingDays(5))
                    .times(2)
                    .addRequires(RequirementId.REASON_STATED)
                    .clause(promise.clause())
                    .build())
            .build()
        : promise;
  }

  @ParameterizedTest
  @CsvSource({"revised,ar", "revised,en", "ofuq,ar", "ofuq,en"})
  void differences_read_well_as_a_page_and_as_sentences(String other, String language)
      throws IOException {
    RuleSet after = other.equals("revised") ? REVISED : RuleSets.shipped(other);
    ComparisonPage page = ComparisonPage.of(PolicyComparison.between(MABARRAH, after));
    Locale locale = Locale.forLanguageTag(language);
    String name = "page/mabarrah-" + other + "." + language;
    Golden.assertMatches(name + ".txt", page.toMarkdown(locale));
    if (other.equals("ofuq")) {
      Golden.assertPublished("comparison." + language + ".md", page.toMarkdown(locale));
    }
    Golden.assertMatches(name + ".sentences.txt", String.join("\n", page.sentences(locale)) + "\n");
  }

  @Test
  void a_shorter_cap_and_a_channel_that_went_are_told_in_a_sentence_each() {
    assertThat(ComparisonPage.of(PolicyComparison.between(MABARRAH, REVISED)).sentences(ENGLISH))
        .anySatisfy(
            sentence ->
                assertThat(plain(sentence))
                    .startsWith(
                        "Promise “reply”, no later than: formerly 15 working days; now 10 working days.")
                    .endsWith("(can change an answer; better for the beneficiary)"))
        .anySatisfy(
            sentence -> assertThat(plain(sentence)).startsWith("“fax” is no longer offered."));
  }

  @Test
  void that_it_is_in_force_from_its_approval_is_told_with_the_day_if_it_is_known()
      throws IOException {
    String stated = Files.readString(DOCUMENTS.resolve("complete.yaml"));
    String from = "in-force-from: {stated: approval, clause: {id: effect}}\n";
    String dated = stated.replaceFirst("in-force-from: .*\n", from);
    String undated = dated.replaceFirst(", accepted: .*}", "}");
    assertThat(told(stated, dated))
        .containsExactly(
            "Policy, in force from: formerly Thursday 1 January 2026 (12 Rajab 1447 AH)"
                + " (Section “Effect”); now its approval on Wednesday 14 August 2024"
                + " (10 Safar 1446 AH) (Section “Effect”). (can change an answer)");
    assertThat(told(dated, undated))
        .contains(
            "Policy, in force from: formerly its approval on Wednesday 14 August 2024"
                + " (10 Safar 1446 AH) (Section “Effect”); now its approval, on an unknown day"
                + " (Section “Effect”). (can change an answer)");
  }

  private static List<String> told(String before, String after) {
    PolicyComparison comparison =
        PolicyComparison.between(RuleSets.parse("before", before), RuleSets.parse("after", after));
    return ComparisonPage.of(comparison).sentences(ENGLISH).stream()
        .map(ComparisonPageTest::plain)
        .toList();
  }

  private static String plain(String sentence) {
    return sentence.replaceAll("\\p{Cf}", "");
  }

  @Test
  void a_policy_and_itself_say_the_same() {
    ComparisonPage page = ComparisonPage.of(PolicyComparison.between(MABARRAH, MABARRAH));
    assertThat(page.sentences(ENGLISH)).isEmpty();
    assertThat(page.toMarkdown(ENGLISH)).endsWith("The two say the same.\n");
  }

  @ParameterizedTest
  @CsvSource({"ar", "en"})
  void whatever_two_documents_say_can_be_told(String language) {
    List<RuleSet> all =
        Stream.concat(
                FivePolicies.all().stream(),
                Stream.of(
                        "complete",
                        "sample",
                        "staged-complaints",
                        "service-charter",
                        "appeal",
                        "silence")
                    .map(name -> RuleSets.read(DOCUMENTS.resolve(name + ".yaml"))))
            .toList();
    Messages messages = Messages.in(Locale.forLanguageTag(language));
    RuleSet complete = all.get(5);
    for (RuleSet each : all) {
      for (PolicyComparison comparison :
          List.of(
              PolicyComparison.between(complete, each), PolicyComparison.between(each, complete))) {
        assertThat(comparison.differences())
            .allSatisfy(
                difference -> {
                  assertThat(messages.before(difference)).isNotEqualTo(messages.after(difference));
                  assertThat(messages.text(difference)).isNotBlank();
                  assertThat(messages.subject(difference)).isNotBlank();
                });
      }
    }
  }
}
