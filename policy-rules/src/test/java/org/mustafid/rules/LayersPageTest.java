package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mustafid.policy.OnChange;
import org.mustafid.policy.Policy;

/** What docs/layers.md and docs/versions.md show is what happens. */
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

  @Test
  void the_keys_of_a_version_can_be_read_as_the_page_on_versions_shows_them() throws IOException {
    String page = Files.readString(Path.of("../docs/versions.md"));
    Matcher example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(example.find()).isTrue();
    String sections =
        "sections: [{id: a, heading: {ar: ق, en: C}}, {id: effect, heading: {ar: ن, en: E}}]\n";
    String text = VersionDocuments.text(example.group(1)).replaceFirst("sections: .*\n", sections);
    Policy policy = RuleSets.parse("ours.yaml", text).policy();
    assertThat(policy.version()).contains("2");
    assertThat(policy.recordedOn()).contains(LocalDate.of(2025, 12, 20));
    assertThat(policy.inForceFrom().effective()).contains(LocalDate.of(2026, 1, 1));
    assertThat(policy.inForceUntil().effective()).isEmpty();
    assertThat(policy.onChange().effective()).contains(OnChange.KEEP);
  }
}
