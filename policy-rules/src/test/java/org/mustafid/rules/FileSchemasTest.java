package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import tools.jackson.databind.ObjectMapper;

/**
 * The schemas of files with calendars, announcements and scenarios agree with the readers of such
 * files.
 */
class FileSchemasTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 500;
  private static final String NO_KEY = "no-such-key";

  /** A sort of file, with its schema and its reader. */
  enum Sort {
    CALENDAR(DocumentSchemas.calendar(), WorkingCalendars::parse),
    ANNOUNCEMENTS(DocumentSchemas.announcements(), Announcements::parse),
    SCENARIOS(DocumentSchemas.scenarios(), Scenarios::parse);

    private final Schema schema;
    private final BiConsumer<String, String> reader;

    Sort(String schema, BiConsumer<String, String> reader) {
      this.schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
      this.reader = reader;
    }

    boolean isRead(String text) {
      return problemsOf(text).isEmpty();
    }

    List<Problem> problemsOf(String text) {
      try {
        reader.accept("document", text);
        return List.of();
      } catch (InvalidDocumentException e) {
        return e.problems();
      }
    }

    /** Small ones, that together have every key. */
    List<Object> damageable() throws IOException {
      List<String> texts =
          this == SCENARIOS
              ? List.of(text(Path.of("src/test/resources/schema/scenarios.yaml")))
              : documents();
      return texts.stream().map(YamlAsJson::value).toList();
    }

    boolean isAccepted(String text) {
      return YamlAsJson.of(text).filter(json -> schema.validate(json).isEmpty()).isPresent();
    }

    /** Scenarios that are tried, and the documents of other sorts on the page about calendars. */
    List<String> documents() throws IOException {
      if (this == SCENARIOS) {
        try (Stream<Path> files = Files.list(Path.of("../policy-testkit/src/test/scenarios"))) {
          return files.sorted().map(FileSchemasTest::text).toList();
        }
      }
      String key = name().toLowerCase(Locale.ROOT);
      return Pattern.compile(
              "```yaml\\n(mustafid: 1[^\\n]*\\n" + key + ":\\n.*?)```", Pattern.DOTALL)
          .matcher(Files.readString(Path.of("../docs/calendars.md")))
          .results()
          .map(found -> found.group(1))
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void have_nothing_against_a_file_that_is_read(Sort sort) throws IOException {
    assertThat(sort.documents()).isNotEmpty();
    for (String text : sort.documents()) {
      if (!text.contains("policy: ../")) { // one beside its policy is read by its path alone
        assertThat(sort.isRead(text)).as(text).isTrue();
      }
      assertThat(sort.isAccepted(text)).as(text).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void refuse_only_what_the_reader_refuses(Sort sort) throws IOException {
    List<String> damaged = new ArrayList<>();
    for (Object document : sort.damageable()) {
      Damage.everywhere(document, () -> damaged.add(JSON.writeValueAsString(document)));
    }
    Collections.shuffle(damaged, new Random(20_261_121));
    int refusedByBoth = 0;
    int refusedByReader = 0;
    for (String text : damaged.subList(0, Math.min(MOST, damaged.size()))) {
      boolean isRead = sort.isRead(text);
      boolean isAccepted = sort.isAccepted(text);
      assertThat(isRead && !isAccepted).as("the reader accepts %s", text).isFalse();
      refusedByReader += isRead ? 0 : 1;
      refusedByBoth += isRead || isAccepted ? 0 : 1;
    }
    // what takes the days themselves to see is left to the reader
    assertThat(refusedByReader).isGreaterThan(100);
    assertThat(refusedByBoth).isGreaterThan(refusedByReader * 9 / 10);
  }

  @ParameterizedTest
  @EnumSource
  void know_the_keys_that_the_reader_knows(Sort sort) throws IOException {
    Set<Set<String>> known = new HashSet<>();
    for (Object document : sort.damageable()) {
      probe(document, () -> JSON.writeValueAsString(document), sort, known);
    }
    assertThat(known).hasSizeGreaterThan(sort == Sort.SCENARIOS ? 10 : 3);
  }

  /** Puts a key that is none into each mapping, and asks both for those that there are. */
  private static void probe(
      Object value, Supplier<String> text, Sort sort, Set<Set<String>> known) {
    if (value instanceof Map<?, ?>) {
      Map<String, Object> map = Damage.asMap(value);
      map.put(NO_KEY, "text");
      String probed = text.get();
      SchemaOracle.findKeysBeside(sort.schema, NO_KEY, probed)
          .ifPresent(
              keys -> {
                assertThat(keys).as(probed).isEqualTo(knownToTheReader(sort, probed));
                known.add(keys);
              });
      map.remove(NO_KEY);
      map.values().forEach(each -> probe(each, text, sort, known));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> probe(each, text, sort, known));
    }
  }

  private static Set<String> knownToTheReader(Sort sort, String text) {
    return sort.problemsOf(text).stream()
        .filter(each -> each.type().equals(Problems.UNKNOWN_KEY))
        .filter(each -> each.found().contains(NO_KEY))
        .findFirst()
        .map(each -> (Set<String>) new TreeSet<>(each.expected().options()))
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void know_no_other_sort_of_document(Sort sort) {
    assertThat(sort.isAccepted(Documents.text("complete.yaml"))).isFalse();
    assertThat(sort.isAccepted("mustafid: 1")).isFalse();
  }
}
