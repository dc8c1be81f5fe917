package org.mustafid.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.mustafid.diagnostic.Quoted;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in the language that it asks for. */
final class Misuse {
  private Misuse() {}

  static String text(ParameterException mistake, String... args) {
    Answer answer = Answer.in(asksForArabic(args) ? Answer.Lang.AR : Answer.Lang.EN);
    if (mistake instanceof UnmatchedArgumentException unknown) {
      return answer.text("misuse.unknown", Map.of("what", listed(unknown.getUnmatched())));
    }
    if (mistake instanceof MissingParameterException missing) {
      List<String> names = missing.getMissing().stream().map(Misuse::name).toList();
      return answer.text("misuse.missing", Map.of("what", listed(names)));
    }
    ArgSpec argument = mistake.getArgSpec();
    String value = mistake.getValue();
    return argument == null || value == null
        ? Objects.requireNonNullElse(mistake.getMessage(), "")
        : answer.text("misuse.value", Map.of("name", name(argument), "value", Quoted.of(value)));
  }

  /** The option may stand behind the mistake, where nothing was parsed any more. */
  private static boolean asksForArabic(String... args) {
    String line = " " + String.join(" ", args).toLowerCase(Locale.ROOT) + " ";
    return line.contains(" --lang ar ") || line.contains(" --lang=ar ");
  }

  private static String listed(List<String> words) {
    return Quoted.whole(String.join(", ", words));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
