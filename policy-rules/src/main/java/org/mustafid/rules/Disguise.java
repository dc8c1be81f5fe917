package org.mustafid.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;

/**
 * What makes a word look like one that it is not: characters which resemble those of ASCII, or
 * which an editor put in the place of what was typed.
 *
 * @param problem which sort it is
 * @param expected what should stand there
 * @param meant the word without its disguise
 */
record Disguise(DiagnosticType problem, Expectation expected, String meant) {
  private static final String CURLY = "“”„‟«»‹›‘’‚‛＂＇";
  private static final int MOST_NAMED = 3;

  // Pairs: what it is, and what it looks like. Full-width letters and unusual blanks need no entry,
  // because Unicode itself says which ones they stand for.
  private static final String PAIRS =
      "аaсcԁdеeһhіiјjкkӏlмmоoрpԛqѕsтtѵvԝwхxуyАAВBСCЕEНHІIЈJКKМMОOРPԚQЅSТTԜWХXУY" // Cyrillic
          + "αaβbεeιiκkνvοoρpτtυuχxγyϲcΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXΖZ" // Greek
          + "ıiɑaɡg‐-‑-‒-–-—-―-−-⁃-\u0640-" // Latin, and dashes
          + "،,؛;、,∶:꞉:ː:\u05C3:։:"; // signs between entries, and behind keys
  private static final Map<Integer, String> LOOK_ALIKES = new HashMap<>();

  static {
    int[] pairs = PAIRS.codePoints().toArray();
    for (int i = 0; i < pairs.length; i += 2) {
      LOOK_ALIKES.put(pairs[i], Character.toString(pairs[i + 1]));
    }
  }

  /** The disguise of a word; empty if it has none that could be told. */
  static Optional<Disguise> of(String word) {
    if (word.chars().allMatch(character -> character < 128)) {
      return Optional.empty(); // as nearly all are
    }
    return ofQuotes(word).or(() -> ofLookAlikes(word)).or(() -> ofDigits(word));
  }

  /** The disguise of a word in quotation marks that are none for YAML. */
  static Optional<Disguise> ofQuotes(String word) {
    String inside = word.replaceAll("^[" + CURLY + "\"']+|[" + CURLY + "\"']+$", "").strip();
    boolean isQuoted =
        !inside.isEmpty()
            && (CURLY.indexOf(word.charAt(0)) >= 0
                || CURLY.indexOf(word.charAt(word.length() - 1)) >= 0);
    return isQuoted
        ? Optional.of(
            new Disguise(Problems.CURLY_QUOTES, Expectation.of(Kind.STRAIGHT_QUOTES), inside))
        : Optional.empty();
  }

  private static Optional<Disguise> ofDigits(String word) {
    return Numbers.isMixed(word)
        ? Optional.of(
            new Disguise(
                Problems.MIXED_DIGITS,
                Expectation.of(Kind.ONE_DIGIT_SYSTEM),
                Numbers.withAsciiDigits(word)))
        : Optional.empty();
  }

  private static Optional<Disguise> ofLookAlikes(String word) {
    StringBuilder ascii = new StringBuilder();
    List<String> names = new ArrayList<>();
    for (int character : word.codePoints().toArray()) {
      Optional<String> meant = meant(character);
      if (meant.isEmpty()) {
        return Optional.empty(); // a word of another script, which nobody takes for one of ASCII
      }
      ascii.append(meant.get());
      String name = SourceText.name(character);
      if (!meant.get().equals(Character.toString(character)) && !names.contains(name)) {
        names.add(name);
      }
    }
    if (names.size() > MOST_NAMED) {
      names.subList(MOST_NAMED, names.size()).clear();
      names.add("…");
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Disguise(
                Problems.LOOK_ALIKE,
                new Expectation(Kind.ASCII, names, Optional.empty()),
                ascii.toString().replaceFirst("[,;:]+$", "")));
  }

  /** The comma, semicolon or colon of ASCII that a sign only looks like. */
  static Optional<String> sign(int character) {
    return character < 128
        ? Optional.empty()
        : meant(character).filter(each -> each.matches("[,;:]"));
  }

  /** What a character of a word means; itself if it is of ASCII or a digit. */
  private static Optional<String> meant(int character) {
    String text = Character.toString(character);
    if (character < 128 || Numbers.isDigit(character)) {
      return Optional.of(text);
    }
    String meant =
        LOOK_ALIKES.getOrDefault(character, Normalizer.normalize(text, Normalizer.Form.NFKC));
    return Optional.of(meant).filter(each -> each.chars().allMatch(letter -> letter < 128));
  }
}
