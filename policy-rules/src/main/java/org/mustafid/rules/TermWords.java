package org.mustafid.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mustafid.promise.Term;

/**
 * Terms as people say them, in Arabic or in English, such as {@code two weeks} or the Arabic for 20
 * working days: what a writer meant who did not know how documents write them.
 */
final class TermWords {
  /** Which end of a period a text says that it is. */
  enum Bound {
    /** Not more than so long. */
    AT_MOST,
    /** Not less than so long. */
    AT_LEAST,
    /** Nothing of that. */
    NONE
  }

  /** An amount of one unit, in whole numbers or not yet. */
  private record Said(BigDecimal amount, String unit) {
    /** The same in the next smaller unit that it is always so many of. */
    Optional<Said> smaller() {
      return Optional.ofNullable(SMALLER.get(unit))
          .map(each -> new Said(amount.multiply(each.amount()), each.unit()));
    }

    boolean isWhole() {
      return amount.stripTrailingZeros().scale() <= 0;
    }

    Optional<Said> plus(Said other) {
      return unit.equals(other.unit)
          ? Optional.of(new Said(amount.add(other.amount), unit))
          : Optional.empty();
    }
  }

  /** How many of which unit of documents a word stands for; its words for one, many and two. */
  private static final String UNITS =
      """
      1 day | day, calendar day, next day, daily, d, يوم, يوم تقويمي, اليوم التالي, يوميا | days, \
      calendar days, consecutive days, يوما, ايام, ايام تقويميه, ايام متواصله, ايام متتاليه | \
      يومان, يومين
      1 working-day | working day, work day, workday, business day, next working day, \
      next business day, day of work, wd, يوم عمل, يوم دوام, يوم عمل رسمي, يوم عمل فعلي, \
      يوم العمل التالي | working days, work days, workdays, business days, days of work, \
      ايام عمل, ايام العمل, ايام من العمل, ايام دوام, ايام عمل رسميه, ايام عمل فعليه, \
      ايام العمل الرسميه | يوما عمل, يومي عمل
      1 week | week, wk, w, weekly, اسبوع, اسبوعيا | weeks, wks, اسبوعا, اسابيع | اسبوعان, اسبوعين
      2 week | fortnight | fortnights |
      1 month | month, calendar month, monthly, mo, شهر, شهر ميلادي, شهريا | months, \
      calendar months, شهرا, اشهر, شهور, شهرا ميلاديا, اشهر ميلاديه, شهور ميلاديه | شهران, \
      شهرين, شهرين ميلاديين
      3 month | quarter, quarterly, ربع سنوي, ربع سنويا | quarters |
      6 month | half yearly, semiannually, semi annually, نصف سنوي, نصف سنويا | half years |
      1 year | year, yr, y, yearly, annually, سنه, عام, سنه ميلاديه, عام ميلادي, سنويا | years, \
      yrs, سنوات, سنين, عاما, اعوام, سنوات ميلاديه, اعوام ميلاديه | سنتان, سنتين, عامان, عامين
      1 hijri-month | hijri month, lunar month, شهر هجري, شهر قمري | hijri months, lunar months, \
      شهرا هجريا, اشهر هجريه, شهور هجريه, اشهر قمريه | شهران هجريان, شهرين هجريين
      1 hijri-year | hijri year, سنه هجريه, عام هجري | hijri years, سنوات هجريه, عاما هجريا, \
      اعوام هجريه | سنتان هجريتان, سنتين هجريتين, عامان هجريان, عامين هجريين
      1 hour | hour, hr, h, ساعه | hours, hrs, ساعات | ساعتان, ساعتين
      1 minute | minute, min, دقيقه | minutes, mins, دقائق | دقيقتان, دقيقتين
      """;

  /** A number and its words; tens and units stand side by side and are added. */
  private static final String NUMBERS =
      """
      0.25 ربع
      0.5 half نصف
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

  /** A unit, how many of which other one it always is. */
  private static final Map<String, Said> SMALLER =
      Map.of(
          "week", new Said(BigDecimal.valueOf(7), "day"),
          "hour", new Said(BigDecimal.valueOf(60), "minute"),
          "year", new Said(BigDecimal.valueOf(12), "month"),
          "hijri-year", new Said(BigDecimal.valueOf(12), "hijri-month"));

  private static final String MOST =
      "at most|up to|no more than|not more than|no later than|not later than|within|maximum of"
          + "|maximum|max|خلال|(?:بما )?لا (?:ت|ي)تجاوز|(?:بما )?لا (?:ت|ي)زيد (?:عن|علي)"
          + "|(?:ب|ك)?حد اقصي|(?:ب|ك)?الحد الاقصي|اقصاها|اقصاه|علي الاكثر";

  private static final String LEAST =
      "at least|no less than|not less than|not before|minimum of|minimum|min of|after"
          + "|(?:بما )?لا (?:ت|ي)قل عن|(?:ب|ك)?حد ادني|(?:ب|ك)?الحد الادني|علي الاقل|بعد";

  /** What is said around a term, and does not change it or says which end it is. */
  private static final String AROUND =
      MOST
          + "|"
          + LEAST
          + "|in|for|about|approximately|a period of|every|each|once|في|لمده|مده|تكون|حوالي|نحو"
          + "|تقريبا|كل|مره";

  private static final Pattern BEFORE = Pattern.compile("^(?:(?:" + AROUND + ") )+");
  private static final Pattern BEHIND = Pattern.compile("(?: (?:" + AROUND + "))+$");
  private static final Pattern AT_MOST = Pattern.compile("(?:^| )(?:" + MOST + ")(?: |$)");
  private static final Pattern AT_LEAST = Pattern.compile("(?:^| )(?:" + LEAST + ")(?: |$)");

  /** From when a term runs, which is said elsewhere. */
  private static final Pattern START =
      Pattern.compile(" (?:from|after|since|starting|من (?:تاريخ|يوم|وقت|حين)|بعد|ابتداء) .*$");

  private static final Pattern AND_A_HALF = Pattern.compile(" (?:and a half|ونصف)(?= |$)");

  private static final Pattern WORKING_HOURS =
      Pattern.compile(
          "(?:^| )(?:(?:work|working|business|office) hours?"
              + "|(?:ساعه|ساعات|ساعتا|ساعتي) (?:ال)?(?:عمل|دوام))(?: |$)");

  private static final Map<String, String> UNIT_OF_ONE = new HashMap<>();
  private static final Map<String, String> UNIT_OF_TWO = new HashMap<>();
  private static final Map<String, String> UNIT = new HashMap<>();
  private static final Map<String, BigDecimal> NUMBER = new HashMap<>();

  static {
    for (String line : UNITS.lines().toList()) {
      String[] parts = line.split(" \\|\\s*", -1);
      put(UNIT_OF_ONE, parts[1], parts[0]);
      put(UNIT, parts[2], parts[0]);
      if (parts.length > 3 && !parts[3].isEmpty()) {
        put(UNIT_OF_TWO, parts[3], parts[0]);
      }
    }
    UNIT.putAll(UNIT_OF_ONE);
    UNIT.putAll(UNIT_OF_TWO);
    for (String line : NUMBERS.lines().toList()) {
      String[] words = line.split(" ", -1);
      for (String word : words) {
        NUMBER.put(word, new BigDecimal(words[0]));
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
    String normal = normal(text);
    String around = START.matcher(normal).replaceAll("");
    String bare = BEHIND.matcher(BEFORE.matcher(around).replaceAll("")).replaceAll("");
    List<String> words = List.of(bare.split(" ", -1));
    return term(words).or(() -> sum(words)).flatMap(TermWords::written);
  }

  /** Which end of a period a text says that it is. */
  static Bound bound(String text) {
    String normal = normal(text);
    if (AT_LEAST.matcher(START.matcher(normal).replaceAll("")).find()) {
      return Bound.AT_LEAST;
    }
    return AT_MOST.matcher(normal).find() ? Bound.AT_MOST : Bound.NONE;
  }

  /** Whether a text is about hours of work, which no unit counts. */
  static boolean isOfWorkingHours(String text) {
    return WORKING_HOURS.matcher(normal(text)).find();
  }

  /** Two terms one behind the other, if one unit is always so many of the other. */
  private static Optional<Said> sum(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      Optional<Said> first = term(words.subList(0, i));
      Optional<Said> second = term(withoutAnd(words.subList(i, words.size())));
      if (first.isPresent() && second.isPresent()) {
        Said added = second.get();
        return first.get().smaller().flatMap(each -> each.plus(added));
      }
    }
    return Optional.empty();
  }

  private static List<String> withoutAnd(List<String> words) {
    String first = words.get(0);
    if (first.equals("and")) {
      return words.subList(1, words.size());
    }
    if (!first.startsWith("و") || NUMBER.containsKey(first) || UNIT.containsKey(first)) {
      return words;
    }
    List<String> without = new ArrayList<>(words);
    without.set(0, first.substring(1));
    return without;
  }

  private static Optional<Said> term(List<String> said) {
    if (said.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>(said);
    boolean andAHalf = words.remove(HALF);
    boolean isReversed =
        words.size() > 1
            && number(words.get(0)).isEmpty()
            && number(words.get(words.size() - 1)).isPresent();
    if (isReversed) {
      words.add(0, words.remove(words.size() - 1)); // such as the Arabic for one day
    }
    BigDecimal amount = andAHalf ? new BigDecimal("0.5") : BigDecimal.ZERO;
    int place = 0;
    while (place < words.size() && number(words.get(place)).isPresent()) {
      boolean isSecond = place > 0;
      if (isSecond && (isDigits(words.get(place)) || isDigits(words.get(0)))) {
        return Optional.empty(); // a number, and another one
      }
      amount = amount.add(number(words.get(place)).get());
      place++;
    }
    String unit = String.join(" ", words.subList(place, words.size()));
    if (place > 0) {
      return said(amount, UNIT.get(unit));
    }
    return UNIT_OF_TWO.containsKey(unit)
        ? said(amount.add(BigDecimal.valueOf(2)), UNIT_OF_TWO.get(unit))
        : said(amount.add(BigDecimal.ONE), UNIT_OF_ONE.get(unit));
  }

  private static Optional<Said> said(BigDecimal amount, @Nullable String unit) {
    if (unit == null) {
      return Optional.empty();
    }
    String[] parts = unit.split(" ", -1);
    return Optional.of(new Said(amount.multiply(new BigDecimal(parts[0])), parts[1]));
  }

  private static Optional<String> written(Said said) {
    if (!said.isWhole()) {
      return said.smaller().filter(Said::isWhole).flatMap(TermWords::written);
    }
    BigDecimal amount = said.amount();
    return amount.signum() < 1 || amount.compareTo(BigDecimal.valueOf(Term.LARGEST_AMOUNT)) > 0
        ? Optional.empty()
        : Optional.of(
            amount.intValueExact() + " " + said.unit() + (amount.intValueExact() == 1 ? "" : "s"));
  }

  private static Optional<BigDecimal> number(String word) {
    if (isDigits(word)) {
      return Optional.of(new BigDecimal(word));
    }
    boolean isJoined = !NUMBER.containsKey(word) && word.startsWith("و"); // and forty
    return Optional.ofNullable(NUMBER.get(isJoined ? word.substring(1) : word));
  }

  private static boolean isDigits(String word) {
    return word.matches("[0-9]{1,9}(?:\\.[0-9]{1,2})?");
  }

  /** Stands for a half that is added to what is before it. */
  private static final String HALF = "½";

  /** Without what may as well be left out: marks, forms of a letter, brackets, hyphens. */
  private static String normal(String text) {
    String plain =
        Wording.folded(text)
            .replaceAll("\\([^)]*\\)", " ")
            .replaceAll("(?<=[0-9])[,\\u066B](?=[0-9]{1,2}(?![0-9]))", ".")
            .replaceAll("(?<=[0-9])(?=\\p{L})", " ")
            .replaceAll("(?<=[\\p{L}0-9])[_-]+(?=\\p{L})", " ")
            .replaceAll("\\s+", " ")
            .strip()
            .replaceAll("[ .,;:،؛]+$", "");
    return AND_A_HALF.matcher(plain).replaceAll(" " + HALF).replaceAll("\\bhalf an? ", "half ");
  }
}
