package org.mustafid.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every input from which fuzzing begins, and every one that it once found, without a fuzzer. */
class SeedsTest {
  private static final Path ROOT = Path.of("..");

  @ParameterizedTest
  @EnumSource
  void what_must_hold_holds_of_every_seed(Target target) throws Exception {
    MethodHandle test =
        MethodHandles.publicLookup()
            .findStatic(
                Class.forName(target.className()),
                "fuzzerTestOneInput",
                MethodType.methodType(void.class, byte[].class));
    List<Path> inputs = inputs(target);
    assertThat(inputs).isNotEmpty();
    for (Path input : inputs) {
      byte[] bytes = Files.readAllBytes(input);
      assertThatCode(() -> test.invoke(bytes)).as(input.toString()).doesNotThrowAnyException();
    }
  }

  private static List<Path> inputs(Target target) throws IOException {
    List<String> folders = new ArrayList<>(target.documents());
    folders.add(target.seeds());
    List<Path> inputs = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        files.filter(Files::isRegularFile).sorted().forEach(inputs::add);
      }
    }
    return inputs;
  }
}
