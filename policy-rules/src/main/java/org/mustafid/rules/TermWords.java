package org.mustafid.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** A number and its words; a ten and a unit stand side by side and are added. */
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
      Pattern.compile(
          " (?:\\( )?(?:from|after|since|starting|من (?:تاريخ|يوم|وقت|حين)|بعد|ابتداء) .*$");

  private static final Pattern AND_A_HALF = Pattern.compile(" (?:and a half|ونصف)(?= |$)");

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final List<String> ARTICLES = List.of("a", "an");

  /**
   * Numbers that are added: h a hundred, then u a unit, t a ten from 20 on, w a whole number below
   * 20, x the ten of the Arabic numbers below 20, which stands behind their unit.
   */
  private static final Pattern ONE_AMOUNT = Pattern.compile("h?(?:[utwx]|u[tx]|tu)");

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
    String around = START.matcher(normal(text)).replaceAll("");
    boolean hasBrackets = around.contains("(");
    Optional<List<String>> words = unbracketed(List.of(around.split(" ", -1))).map(TermWords::bare);
    return words
        .flatMap(TermWords::term)
        // what stands in brackets may say the same again, and is not added
        .or(() -> hasBrackets ? Optional.empty() : words.flatMap(TermWords::sum))
        .flatMap(TermWords::written);
  }

  /** Without what is said around a term. */
  private static List<String> bare(List<String> words) {
    String said = BEFORE.matcher(String.join(" ", words)).replaceAll("");
    return List.of(BEHIND.matcher(said).replaceAll("").split(" ", -1));
  }

  /**
   * What words say with brackets among them, as Arabic print has them around numbers. A number that
   * stands beside another one is the same one again.
   *
   * @return empty if it is another one, or brackets are not in pairs
   */
  private static Optional<List<String>> unbracketed(List<String> words) {
    int open = words.indexOf("(");
    int close = words.indexOf(")");
    if (open < 0 && close < 0) {
      return Optional.of(words);
    }
    if (open < 0 || close < open || words.subList(open + 1, close).contains("(")) {
      return Optional.empty();
    }
    List<String> before = words.subList(0, open);
    List<String> within = words.subList(open + 1, close);
    List<String> behind = words.subList(close + 1, words.size());
    List<String> without = new ArrayList<>(before);
    if (!hasNumber(within) || !(hasNumber(before) || hasNumber(behind))) {
      without.addAll(within);
    } else if (!isSaidBeside(amount(within), before, behind)) {
      return Optional.empty();
    }
    without.addAll(behind);
    return unbracketed(without);
  }

  private static boolean hasNumber(List<String> words) {
    return words.stream().anyMatch(word -> number(word).isPresent());
  }

  /** Whether the words before a place end with an amount, or those behind it begin with it. */
  private static boolean isSaidBeside(
      Optional<BigDecimal> amount, List<String> before, List<String> behind) {
    int start = before.size();
    while (start > 0 && number(before.get(start - 1)).isPresent()) {
      start--;
    }
    int end = 0;
    while (end < behind.size() && number(behind.get(end)).isPresent()) {
      end++;
    }
    List<String> above = before.subList(start, before.size());
    List<String> beside = above.isEmpty() ? behind.subList(0, end) : above;
    return amount.isPresent() && amount.equals(amount(beside));
  }

  /** Which end of a period a text says that it is. */
  static Bound bound(String text) {
    String normal = withoutBrackets(text);
    if (AT_LEAST.matcher(START.matcher(normal).replaceAll("")).find()) {
      return Bound.AT_LEAST;
    }
    return AT_MOST.matcher(normal).find() ? Bound.AT_MOST : Bound.NONE;
  }

  /** Whether a text is about hours of work, which no unit counts. */
  static boolean isOfWorkingHours(String text) {
    return WORKING_HOURS.matcher(withoutBrackets(text)).find();
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
    int numbers = 0;
    while (numbers < words.size() && number(words.get(numbers)).isPresent()) {
      numbers++;
    }
    Optional<BigDecimal> amount = amount(words.subList(0, numbers));
    String unit = String.join(" ", words.subList(numbers, words.size()));
    BigDecimal more = andAHalf ? new BigDecimal("0.5") : BigDecimal.ZERO;
    if (UNIT_OF_TWO.containsKey(unit) && (numbers == 0 || amount.equals(Optional.of(TWO)))) {
      return said(TWO.add(more), UNIT_OF_TWO.get(unit));
    }
    return numbers == 0
        ? said(BigDecimal.ONE.add(more), UNIT_OF_ONE.get(unit))
        : amount.flatMap(each -> said(each.add(more), UNIT.get(unit)));
  }

  /** The amount that all of some words say, if they say one and not two. */
  private static Optional<BigDecimal> amount(List<String> words) {
    if (words.size() < 2) {
      return words.stream().findFirst().flatMap(TermWords::number);
    }
    if (ARTICLES.contains(words.get(0))) { // such as: a half year
      return amount(words.subList(1, words.size()));
    }
    String kinds = words.stream().map(TermWords::kind).collect(Collectors.joining());
    return ONE_AMOUNT.matcher(kinds).matches()
        ? words.stream().flatMap(word -> number(word).stream()).reduce(BigDecimal::add)
        : Optional.empty();
  }

  /** A letter for what a number can be a part of. */
  private static String kind(String word) {
    int number = isDigits(word) ? 0 : number(word).map(BigDecimal::intValue).orElse(0);
    if (number == 0 || ARTICLES.contains(word)) {
      return "-";
    }
    if (number < 10) {
      return "u";
    }
    if (number < 20) {
      return word.contains("عشر") ? "x" : "w";
    }
    return number < 100 ? "t" : "h";
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

  /** The same without brackets. */
  private static String withoutBrackets(String text) {
    return normal(text).replaceAll(" ?[()]", "").strip();
  }

  /**
   * Without what may as well be left out: marks, forms of a letter, hyphens; brackets are words.
   */
  private static String normal(String text) {
    String plain =
        Wording.folded(text)
            .replaceAll("(?<=\\p{L})\\(s\\)", "s")
            .replaceAll("[()]", " $0 ")
            .replaceAll("(?<=[0-9])[,\\u066B](?=[0-9]{1,2}(?![0-9]))", ".")
            .replaceAll("(?<=[0-9])(?=\\p{L})", " ")
            .replaceAll("(?<=[\\p{L}0-9])[_-]+(?=\\p{L})", " ")
            .replaceAll("\\s+", " ")
            .strip()
            .replaceAll("[ .,;:،؛]+$", "");
    return AND_A_HALF.matcher(plain).replaceAll(" " + HALF).replaceAll("\\bhalf an? ", "half ");
  }
}
