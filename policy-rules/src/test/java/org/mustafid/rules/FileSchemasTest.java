package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mustafid.diagnostic.InvalidDocumentException;
import tools.jackson.databind.ObjectMapper;

/** The schemas of files with calendars and announcements agree with the readers of such files. */
class FileSchemasTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 500;

  /** A sort of file, with its schema and its reader. */
  enum Sort {
    CALENDAR(DocumentSchemas.calendar(), WorkingCalendars::parse),
    ANNOUNCEMENTS(DocumentSchemas.announcements(), Announcements::parse);

    private final Schema schema;
    private final BiConsumer<String, String> reader;

    Sort(String schema, BiConsumer<String, String> reader) {
      this.schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
      this.reader = reader;
    }

    boolean isRead(String text) {
      try {
        reader.accept("document", text);
        return true;
      } catch (InvalidDocumentException e) {
        return false;
      }
    }

    boolean isAccepted(String text) {
      return YamlAsJson.of(text).filter(json -> schema.validate(json).isEmpty()).isPresent();
    }

    /** The documents of this sort on the page about calendars. */
    List<String> documents() throws IOException {
      String key = name().toLowerCase(Locale.ROOT);
      return Pattern.compile(
              "```yaml\\n(mustafid: 1[^\\n]*\\n" + key + ":\\n.*?)```", Pattern.DOTALL)
          .matcher(Files.readString(Path.of("../docs/calendars.md")))
          .results()
          .map(found -> found.group(1))
          .toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void have_nothing_against_a_file_that_is_read(Sort sort) throws IOException {
    assertThat(sort.documents()).isNotEmpty();
    for (String text : sort.documents()) {
      assertThat(sort.isRead(text)).as(text).isTrue();
      assertThat(sort.isAccepted(text)).as(text).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void refuse_only_what_the_reader_refuses(Sort sort) throws IOException {
    List<String> damaged = new ArrayList<>();
    for (String text : sort.documents()) {
      Object document = YamlAsJson.value(text);
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
  void know_no_other_sort_of_document(Sort sort) {
    assertThat(sort.isAccepted(Documents.text("complete.yaml"))).isFalse();
    assertThat(sort.isAccepted("mustafid: 1")).isFalse();
  }
}
