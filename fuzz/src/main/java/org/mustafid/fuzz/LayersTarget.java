package org.mustafid.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.rules.Bases;
import org.mustafid.rules.PolicyDocument;

/** Policy documents that build on each other: the first, and behind each comment the next. */
public final class LayersTarget {
  private static final Pattern NEXT = Pattern.compile("(?m)^#BASE$\n?");

  /** Each of them is looked for from the start. */
  private static final int SOME = 5;

  private LayersTarget() {}

  /** Reads one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    List<String> layers = Arrays.asList(NEXT.split(new String(input, StandardCharsets.UTF_8), -1));
    Bases bases =
        name ->
            base(layers, name)
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    PolicyDocument document;
    try {
      document = PolicyDocument.parse("fuzzed.yaml", layers.get(0), bases);
    } catch (InvalidDocumentException e) {
      Printed.check(e);
      return;
    }
    Printed.plain(document.toString());
    document.origins().forEach(origin -> Printed.plain(origin.toString()));
    document.origins().stream()
        .limit(SOME)
        .forEach(
            origin ->
                Holds.that(
                    document.findOrigin(origin.path()).isPresent(), "an origin has its path"));
    Answers.check(document.rules());
  }

  /** The last layer is built on under any name that has none of its own, also by itself. */
  private static Optional<String> base(List<String> layers, String name) {
    Holds.that(!name.startsWith("/"), "a base is looked for below");
    Holds.that(!List.of(name.split("/")).contains(".."), "a base is looked for below");
    int named = name.equals("second.yaml") ? 2 : 1;
    return layers.size() < 2
        ? Optional.empty()
        : Optional.of(layers.get(Math.min(named, layers.size() - 1)));
  }
}
