package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.rules.Node.Entry;
import org.mustafid.rules.Node.Mapping;
import org.mustafid.rules.Node.Scalar;
import org.mustafid.rules.Node.Sequence;
import org.mustafid.rules.Node.Span;

/** Laws of laying documents over each other, on small trees with the shapes that documents have. */
class LayersProperties {
  private static final Span SOMEWHERE = new Span(0, 1, 1, 0);

  /** Keys of entries with ids, of words, and of one thing that counts as one value. */
  private static final List<String> KEYS = List.of("channels", "steps", "calendar", "title");

  private static Scalar scalar(String text) {
    return new Scalar(text, true, false, SOMEWHERE);
  }

  private static Entry field(String key, Node value) {
    return new Entry(scalar(key), value);
  }

  @Provide
  Arbitrary<Mapping> documents() {
    Arbitrary<Node> words = Arbitraries.of("a", "b", "c").map(LayersProperties::scalar);
    Arbitrary<Node> entries =
        Combinators.combine(
                Arbitraries.of("i", "j", "k"),
                Arbitraries.maps(Arbitraries.of("x", "y"), words).ofMaxSize(2))
            .as(
                (id, fields) -> {
                  List<Entry> all =
                      fields.entrySet().stream()
                          .map(each -> field(each.getKey(), each.getValue()))
                          .collect(Collectors.toList());
                  all.add(0, field("id", scalar(id)));
                  return new Mapping(all, SOMEWHERE);
                });
    Arbitrary<Node> lists =
        entries
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .uniqueElements(Fields::idOf)
            .map(items -> new Sequence(List.copyOf(items), SOMEWHERE));
    Arbitrary<Entry> fields =
        Arbitraries.of(KEYS)
            .flatMap(
                key ->
                    (Set.of("channels", "steps").contains(key) ? lists : words)
                        .map(value -> field(key, value)));
    return fields
        .list()
        .ofMaxSize(4)
        .uniqueElements(field -> ((Scalar) field.key()).text())
        .map(all -> new Mapping(List.copyOf(all), SOMEWHERE));
  }

  private static Mapping over(Mapping base, Mapping overlay) {
    Report report = new Report("a tree");
    Mapping merged = new Overlay(report).over(base, overlay);
    assertThat(report.isEmpty()).isTrue();
    return merged;
  }

  @Property
  void an_overlay_that_says_nothing_changes_nothing_but_what_is_never_taken_over(
      @ForAll("documents") Mapping document) {
    Mapping inherited =
        new Mapping(
            document.entries().stream()
                .filter(entry -> !Fields.isKey(entry, Set.of("title")))
                .toList(),
            SOMEWHERE);
    Mapping nothing = new Mapping(List.of(), SOMEWHERE);
    assertThat(over(document, nothing)).isEqualTo(inherited);
    assertThat(over(nothing, document)).isEqualTo(document);
  }

  @Property
  void laying_a_document_over_itself_changes_nothing(@ForAll("documents") Mapping document) {
    assertThat(Set.copyOf(over(document, document).entries()))
        .isEqualTo(Set.copyOf(document.entries()));
  }

  @Property
  void it_does_not_matter_which_two_of_three_documents_are_laid_together_first(
      @ForAll("documents") Mapping bottom,
      @ForAll("documents") Mapping middle,
      @ForAll("documents") Mapping top) {
    // what is never taken over belongs to one document alone, so the middle one keeps none
    Mapping between = over(middle, new Mapping(List.of(), SOMEWHERE));
    Mapping first = over(over(bottom, between), top);
    Mapping last = over(bottom, over(between, top));
    assertThat(first).isEqualTo(last);
    Statistics.label("all three say something")
        .collect(
            !bottom.entries().isEmpty() && !between.entries().isEmpty() && !top.entries().isEmpty())
        .coverage(checker -> checker.check(true).percentage(percent -> percent > 20));
  }

  @Property(tries = 50)
  void a_shipped_document_under_an_empty_one_owes_the_same(@ForAll("shipped") String id) {
    String text =
        """
        mustafid: 1
        base: ./theirs.yaml
        policy: ours
        title: {ar: سياسة, en: Policy}
        association: {id: ours, name: {ar: جمعية, en: Association}}
        """;
    Bases bases =
        name ->
            Optional.of(
                new ByteArrayInputStream(Documents.shipped(id).getBytes(StandardCharsets.UTF_8)));
    var ours = RuleSets.parse("ours.yaml", text, bases).policy();
    var theirs = RuleSets.shipped(id).policy();
    assertThat(ours.promises().toString().replace(" of " + id, ""))
        .isEqualTo(theirs.promises().toString());
    assertThat(ours.channels()).hasSameSizeAs(theirs.channels());
    assertThat(ours.readings()).containsAll(ours.promises().get(0).readings());
    assertThat(ours.sections()).hasSameSizeAs(theirs.sections());
  }

  @Provide
  Arbitrary<String> shipped() {
    return Arbitraries.of(RuleSets.shippedIds());
  }

  @Property
  void a_removal_says_whether_there_was_something(@ForAll("documents") Mapping document) {
    Mapping removal =
        new Mapping(
            List.of(field("remove", new Sequence(List.of(scalar("calendar")), SOMEWHERE))),
            SOMEWHERE);
    Report report = new Report("a tree");
    Mapping left = new Overlay(report).over(document, removal);
    boolean was = Fields.has(document, "calendar");
    assertThat(report.has(Problems.NOTHING_TO_REMOVE)).isEqualTo(!was);
    assertThat(Fields.has(left, "calendar")).isFalse();
    Statistics.label("there was something")
        .collect(was)
        .coverage(checker -> checker.check(true).percentage(percent -> percent > 20));
  }

  @Property(tries = 100)
  void a_removal_of_an_id_offers_those_that_there_are(@ForAll("documents") Mapping document) {
    Mapping gone =
        new Mapping(
            List.of(field("id", scalar("no-such-id")), field("remove", scalar("true"))), SOMEWHERE);
    Mapping removal =
        new Mapping(List.of(field("channels", new Sequence(List.of(gone), SOMEWHERE))), SOMEWHERE);
    Report report = new Report("a tree");
    new Overlay(report).over(document, removal);
    Expectation expected = report.toException().problems().get(0).expected();
    assertThat(expected.kind() == Expectation.Kind.NO_REMOVAL)
        .isEqualTo(!Fields.has(document, "channels"));
  }
}
