package org.mustafid.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mustafid.promise.Term;

/**
 * Terms as people say them, in Arabic or in English, such as {@code two weeks} or the Arabic for 20
 * working days: what a writer meant who did not know how documents write them.
 */
final class TermWords {
  /** A unit, and its words for one, for many and for two; as {@link #normal} leaves them. */
  private static final String UNITS =
      """
      day | day, calendar day, يوم, يوم تقويمي | days, calendar days, consecutive days, يوما, ايام, \
      ايام تقويميه, ايام متواصله, ايام متتاليه | يومان, يومين
      working-day | working day, work day, workday, business day, يوم عمل, يوم دوام, \
      يوم عمل رسمي, يوم عمل فعلي | working days, work days, workdays, business days, ايام عمل, \
      ايام العمل, ايام دوام, ايام عمل رسميه, ايام عمل فعليه, ايام العمل الرسميه | يوما عمل, \
      يومي عمل
      week | week, wk, اسبوع | weeks, wks, اسبوعا, اسابيع | اسبوعان, اسبوعين
      month | month, calendar month, شهر, شهر ميلادي | months, calendar months, شهرا, اشهر, شهور, \
      شهرا ميلاديا, اشهر ميلاديه, شهور ميلاديه | شهران, شهرين, شهرين ميلاديين
      year | year, yr, سنه, عام, سنه ميلاديه, عام ميلادي | years, yrs, سنوات, سنين, عاما, اعوام, \
      سنوات ميلاديه, اعوام ميلاديه | سنتان, سنتين, عامان, عامين
      hijri-month | hijri month, lunar month, شهر هجري, شهر قمري | hijri months, lunar months, \
      شهرا هجريا, اشهر هجريه, شهور هجريه, اشهر قمريه | شهران هجريان, شهرين هجريين
      hijri-year | hijri year, سنه هجريه, عام هجري | hijri years, سنوات هجريه, عاما هجريا, \
      اعوام هجريه | سنتان هجريتان, سنتين هجريتين, عامان هجريان, عامين هجريين
      hour | hour, hr, ساعه | hours, hrs, ساعات | ساعتان, ساعتين
      minute | minute, min, دقيقه | minutes, mins, دقائق | دقيقتان, دقيقتين
      """;

  /** A number and its words; tens and units stand side by side and are added. */
  private static final String NUMBERS =
      """
      1 a an one واحد واحده احد احدي
      2 two اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي
      3 three ثلاث ثلاثه
      4 four اربع اربعه
      5 five خمس خمسه
      6 six ست سته
      7 seven سبع سبعه
      8 eight ثمان ثماني ثمانيه
      9 nine تسع تسعه
      10 ten عشر عشره
      11 eleven
      12 twelve
      13 thirteen
      14 fourteen
      15 fifteen
      16 sixteen
      17 seventeen
      18 eighteen
      19 nineteen
      20 twenty عشرون عشرين
      30 thirty ثلاثون ثلاثين
      40 forty اربعون اربعين
      50 fifty خمسون خمسين
      60 sixty ستون ستين
      70 seventy سبعون سبعين
      80 eighty ثمانون ثمانين
      90 ninety تسعون تسعين
      100 مئه مائه
      """;

  /** What is said around a term, and does not change it. */
  private static final String AROUND =
      "^(?:(?:in|within|at most|up to|خلال|في|لمده|مده) )+|[ .,;:،؛]+$";

  private static final Map<String, String> UNIT_OF_ONE = new HashMap<>();
  private static final Map<String, String> UNIT_OF_TWO = new HashMap<>();
  private static final Map<String, String> UNIT = new HashMap<>();
  private static final Map<String, Integer> NUMBER = new HashMap<>();

  static {
    for (String line : UNITS.lines().toList()) {
      String[] parts = line.split(" \\| ", -1);
      put(UNIT_OF_ONE, parts[1], parts[0]);
      put(UNIT, parts[2], parts[0]);
      if (parts.length > 3) {
        put(UNIT_OF_TWO, parts[3], parts[0]);
      }
    }
    UNIT.putAll(UNIT_OF_ONE);
    UNIT.putAll(UNIT_OF_TWO);
    for (String line : NUMBERS.lines().toList()) {
      String[] words = line.split(" ", -1);
      for (String word : words) {
        NUMBER.put(word, Integer.valueOf(words[0]));
      }
    }
  }

  private TermWords() {}

  private static void put(Map<String, String> units, String words, String unit) {
    for (String word : words.split(", ", -1)) {
      units.put(word, unit);
    }
  }

  /** How a document writes the term that a text says; empty if it says anything besides. */
  static Optional<String> asWritten(String text) {
    List<String> words = new ArrayList<>(List.of(normal(text).split(" ", -1)));
    boolean isReversed =
        number(words.get(0)).isEmpty() && number(words.get(words.size() - 1)).isPresent();
    if (isReversed) {
      words.add(0, words.remove(words.size() - 1)); // such as the Arabic for one day
    }
    int amount = 0;
    int place = 0;
    while (place < words.size() && number(words.get(place)).isPresent()) {
      boolean isSecond = place > 0;
      if (isSecond && (isDigits(words.get(place)) || isDigits(words.get(0)))) {
        return Optional.empty(); // a number, and another one
      }
      amount += number(words.get(place)).get();
      place++;
    }
    String unit = String.join(" ", words.subList(place, words.size()));
    if (place > 0) {
      return written(amount, UNIT.get(unit));
    }
    return UNIT_OF_TWO.containsKey(unit)
        ? written(2, UNIT_OF_TWO.get(unit))
        : written(1, UNIT_OF_ONE.get(unit));
  }

  private static Optional<String> written(int amount, @Nullable String unit) {
    return unit == null || amount < 1 || amount > Term.LARGEST_AMOUNT
        ? Optional.empty()
        : Optional.of(amount + " " + unit + (amount == 1 ? "" : "s"));
  }

  private static Optional<Integer> number(String word) {
    if (isDigits(word)) {
      return Numbers.parse(word);
    }
    boolean isJoined = !NUMBER.containsKey(word) && word.startsWith("و"); // and forty
    return Optional.ofNullable(NUMBER.get(isJoined ? word.substring(1) : word));
  }

  private static boolean isDigits(String word) {
    return word.matches("[0-9]+");
  }

  /** Without what may as well be left out: marks, forms of a letter, brackets, hyphens. */
  private static String normal(String text) {
    return Numbers.withAsciiDigits(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\u064B-\\u0652\\u0670\\u0640]", "")
        .replaceAll("[أإآٱ]", "ا")
        .replace('ة', 'ه')
        .replace('ى', 'ي')
        .replaceAll("\\([^)]*\\)", " ")
        .replaceAll("(?<=[0-9])(?=\\p{L})", " ")
        .replaceAll("(?<=[\\p{L}0-9])[_-]+(?=\\p{L})", " ")
        .replaceAll("\\s+", " ")
        .strip()
        .replaceAll(AROUND, "");
  }
}
