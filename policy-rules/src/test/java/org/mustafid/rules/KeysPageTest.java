package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The page of every key that a document can have, made of what editors say about them. */
class KeysPageTest {
  private static final Path PAGE = Path.of("../docs/keys.md");

  @Test
  void the_published_page_is_what_editors_say() throws IOException {
    String page = page();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).isEqualTo(Files.readString(PAGE));
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Every key of a document

            What each key is for, by the part of the document that it stands in; [`complete.yaml`](../policy-rules/src/test/resources/documents/complete.yaml)
            uses all those of a policy. Words and well-known ids are in the [reference](reference.md). The page is generated.
            """);
    for (Map.Entry<String, JsonNode> part : Shape.texts().properties()) {
      JsonNode itself = part.getValue().path(".");
      page.append("\n## `").append(part.getKey()).append("`\n\n");
      if (itself.has("en")) {
        page.append(itself.get("en").asString()).append("\n\n");
      }
      page.append("| key | | what it is for | such as |\n| --- | --- | --- | --- |\n");
      for (Map.Entry<String, JsonNode> key : part.getValue().properties()) {
        if (!key.getKey().equals(".")) {
          page.append(row(part.getKey(), key.getKey(), key.getValue()));
        }
      }
    }
    return page.toString();
  }

  private static String row(String part, String key, JsonNode said) {
    String example =
        said.has("like") ? said.get("like").toString() : Keys.example(part + "." + key).orElse("");
    return "| `"
        + key
        + "` | "
        + said.path("ar").asString("")
        + " | "
        + said.path("en").asString("").replace("|", "\\|")
        + " | "
        + (example.isEmpty() ? "" : "`" + example.replace("|", "\\|") + "`")
        + " |\n";
  }
}
