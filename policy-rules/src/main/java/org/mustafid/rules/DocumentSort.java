package org.mustafid.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mustafid.rules.Node.Mapping;

/**
 * Which of the sorts of document that this library reads a file seems to hold, by the keys at its
 * top. It says who should read the file, and not whether that will succeed.
 */
public enum DocumentSort {
  /** A policy, for {@link RuleSets} and {@link PolicyDocument}. */
  POLICY,
  /** What policies build on; it has nothing that only a policy has, and is not read alone. */
  TEMPLATE,
  /** A working calendar, for {@link WorkingCalendars}. */
  CALENDAR,
  /** Announced months and closures, for {@link Announcements}. */
  ANNOUNCEMENTS,
  /** Cases with what is expected of them, for {@link Scenarios}, even without their format. */
  SCENARIOS,
  /** Nothing of this library. */
  OTHER;

  private static final String FORMAT = "mustafid";
  private static final String OF_SCENARIOS = "scenarios";
  private static final Set<String> OF_A_POLICY = Set.of("policy", "title", "association");

  /** Tells documents by their first words even where syntax is broken further on. */
  private static final Pattern FIRST_WORDS =
      Pattern.compile("(?m)^[{ \\t]*+[\"']?(" + FORMAT + "|" + OF_SCENARIOS + ")[\"']?[ \\t]*+:");

  /**
   * The sort of a file. One that cannot be taken apart is a policy or has scenarios if a line of it
   * begins with the key for the format, so that its reader may say what is wrong.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public static DocumentSort of(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      String text = new String(bytes.readNBytes(SourceText.MOST_BYTES + 1), StandardCharsets.UTF_8);
      Report report = new Report(file.toString());
      try {
        return of(DocumentTree.of(SourceText.of(text, report), report));
      } catch (Report.Stopped e) {
        return byFirstWords(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  static DocumentSort of(Node root) {
    if (!(root instanceof Mapping mapping)) {
      return OTHER;
    }
    Set<String> keys =
        mapping.entries().stream()
            .flatMap(entry -> Fields.textOf(entry.key()).stream())
            .collect(Collectors.toSet());
    if (keys.contains(OF_SCENARIOS) || (keys.contains("cases") && !keys.contains(FORMAT))) {
      return SCENARIOS;
    }
    if (!keys.contains(FORMAT)) {
      return keys.containsAll(OF_A_POLICY) ? POLICY : OTHER;
    }
    if (keys.equals(Set.of(FORMAT, "calendar"))) {
      return CALENDAR;
    }
    if (keys.contains("announcements")) {
      return ANNOUNCEMENTS;
    }
    return keys.stream().anyMatch(OF_A_POLICY::contains) ? POLICY : TEMPLATE;
  }

  private static DocumentSort byFirstWords(String text) {
    Matcher words = FIRST_WORDS.matcher(text);
    if (!words.find()) {
      return OTHER;
    }
    return words.group(1).equals(FORMAT) ? POLICY : SCENARIOS;
  }
}
