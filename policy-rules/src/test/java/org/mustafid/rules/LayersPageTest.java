package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/layers.md shows is what happens. */
class LayersPageTest {
  private static final Path PAGE = Path.of("../docs/layers.md");

  @TempDir Path folder;

  @Test
  void the_document_on_the_page_can_be_read_and_comes_from_where_the_page_says()
      throws IOException {
    String page = Files.readString(PAGE);
    Matcher example =
        Pattern.compile("```yaml\n(mustafid: 1\n.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(example.find()).isTrue();
    Files.writeString(folder.resolve("ours.yaml"), example.group(1));
    Files.writeString(folder.resolve("template.yaml"), Documents.text("layers/template.yaml"));
    PolicyDocument ours = PolicyDocument.read(folder.resolve("ours.yaml"));
    assertThat(ours.rules().policy().channels())
        .extracting(channel -> channel.id().value())
        .containsExactly("telephone", "website", "home-visit");
    Origin from = ours.findOrigin("promises[reply].from.last").orElseThrow();
    assertThat(page)
        .contains(from.document() + ":" + from.line() + ":" + from.column(), "= " + from.written());
    assertThat(page)
        .contains("[ours.yaml, " + String.join(", ", ours.layers().subList(1, 3)) + "]");
  }
}
