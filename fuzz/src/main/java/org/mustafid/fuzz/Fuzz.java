package org.mustafid.fuzz;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fuzzes one target for some time, from the folder of this module. */
public final class Fuzz {
  /** The code whose coverage decides which inputs are worth changing further. */
  private static final String GUIDED_BY = "org.mustafid.**:org.snakeyaml.**:tools.jackson.core.**";

  /** Far longer than any input may take; the first one loads and changes every class. */
  private static final int MOST_SECONDS_FOR_ONE = 120;

  /** As many as somebody mends before fuzzing again; each has another place in the code. */
  private static final int MOST_FINDINGS = 10;

  private Fuzz() {}

  /** Takes the id of a target and a number of seconds. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Target target = Target.of(arguments[0]);
    Path found = Files.createDirectories(Path.of("target", "fuzz", target.id()));
    Path corpus = Files.createDirectories(found.resolve("corpus"));
    List<String> options =
        new ArrayList<>(
            List.of(
                "--target_class=" + target.className(),
                "--instrumentation_includes=" + GUIDED_BY,
                "--instrumentation_excludes=org.mustafid.fuzz.**",
                "--custom_hook_includes=" + GUIDED_BY,
                "--keep_going=" + MOST_FINDINGS,
                "--reproducer_path=" + found,
                "-artifact_prefix=" + found + "/",
                "-dict=src/main/dictionary.txt",
                "-max_total_time=" + arguments[1],
                "-timeout=" + MOST_SECONDS_FOR_ONE,
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                corpus.toString()));
    Path root = Path.of("..");
    target.documents().forEach(folder -> options.add(root.resolve(folder).toString()));
    options.add(root.resolve(target.seeds()).toString());
    Jazzer.main(options.toArray(String[]::new));
  }
}
