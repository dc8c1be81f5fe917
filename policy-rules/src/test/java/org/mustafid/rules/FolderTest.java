package org.mustafid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
  /** No machine writes this one; with an ASCII locale, none writes an Arabic one. */
  private static final String NOT_A_NAME = "a\0.yaml";

  @TempDir Path directory;

  @Test
  void a_file_in_it_is_opened() throws IOException {
    Files.writeString(directory.resolve("base.yaml"), "mustafid: 1");
    Optional<InputStream> bytes = new Folder(directory).open("base.yaml");
    try (InputStream there = bytes.orElseThrow()) {
      assertThat(new String(there.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("mustafid: 1");
    }
  }

  @Test
  void a_name_that_no_file_can_have_is_that_of_nothing() throws IOException {
    assertThat(new Folder(directory).open(NOT_A_NAME)).isEmpty();
    assertThat(new Folder(directory).leadsOut(NOT_A_NAME)).isFalse();
  }
}
