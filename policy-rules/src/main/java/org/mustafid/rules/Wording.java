package org.mustafid.rules;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;

/**
 * Words as people write them where a document has its own, in Arabic or in English, and how such
 * words are compared: without what may as well be left out.
 */
final class Wording {
  /** A word of documents, and what people write who do not know it; as {@link #bare} leaves it. */
  private static final String WORDS =
      """
      association | جمعيه, charity, organization, organisation, society, foundation
      beneficiary | مستفيد, مستفيده, مستفيدون, مستفيدين, مراجع, مقدم طلب, applicant, complainant
      licence | ترخيص, رخصه, license
      registration | تسجيل, سجل, مسجله
      request | طلبات, application
      complaint | شكاوي, complaints
      claim | مطالبات, مطالبه
      inquiry | استفسارات, enquiry
      website | موقع, site, web
      email | بريد, ايميل, mail
      telephone | هاتف, جوال, تلفون, اتصال, phone, mobile, tel
      fax | فاكس
      social-media | تواصل اجتماعي, وسائل تواصل اجتماعي, twitter, facebook
      po-box | ص ب, pobox, box
      postal-code | رمز بريدي, zip, zip code
      survey | استبيان, استبانه, questionnaire
      review | مراجعه, revision
      publication | نشر, publish
      scope | نطاق
      appeal | تظلم
      confidentiality | سريه
      pause | توقف, ايقاف, تتوقف, stop, suspend
      restart | اعاده, تعاد, reset, again
      none | لا شيء, بلا, لا يوجد, nothing, no
      move | ترحيل, ينقل, next working day, following
      stay | تبقي, يبقي
      error | خطا
      warning | تحذير, تنبيه, warn
      note | ملاحظه, info
      keep | ابقاء
      follow | اتباع
      as-listed | كما وردت, بالترتيب, listed, ordered
      sunday | احد
      monday | اثنين
      tuesday | ثلاثاء
      wednesday | اربعاء
      thursday | خميس
      friday | جمعه
      saturday | سبت
      saudi-non-profit | saudi
      approval | اعتماد, approval date, date of approval
      """;

  /** The same of keys. */
  private static final String KEYS =
      """
      base | extends, inherits, parent, based on, اساس
      policy | سياسه
      association | جمعيه, organization
      calendar | تقويم
      sections | اقسام
      channels | قنوات
      promises | التزامات, وعود
      remove | removed, delete, deleted, حذف
      stated | date, value
      ar | arabic, عربي, عربيه
      en | english, eng, انجليزي, انجليزيه
      title | عنوان, name
      name | اسم, title
      label | name, title, تسميه, اسم
      heading | title, name, عنوان
      text | description, wording, نص
      clause | article, item, بند
      id | key, code, معرف
      kind | type, نوع
      number | no, رقم
      printed | number, رقم
      with | authority, issuer
      to | kind, case kind
      by | who, owner
      from | start, starts, since, starts from
      first | event, on, start
      kept-by | done by, fulfilled by
      no-later-than | within, deadline, maximum, max, cap, due
      not-before | minimum, min, after, floor
      every | repeat, repeats, interval
      granted-by | by, event
      term | period, duration, no later than, amount, extra
      handled-by | by, body, handler
      opened-by | from, event, opens
      next | then, next stage
      evidence | event, proof
      topic | kind, type, about
      reason | why, because
      until | to, end, expires
      """;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s._-]+");
  private static final Pattern MARKS = Pattern.compile("[\\u064B-\\u0652\\u0670\\u0640]");
  private static final Pattern ALEFS = Pattern.compile("[أإآٱ]");

  private static final Map<String, Set<String>> MEANT = table(WORDS);
  private static final Map<String, Set<String>> MEANT_KEYS = table(KEYS);

  private static Map<String, Set<String>> table(String lines) {
    Map<String, Set<String>> table = new HashMap<>();
    for (String line : lines.lines().toList()) {
      String[] parts = line.split(" \\| ", -1);
      table.put(parts[0], Set.of(parts[1].split(", ", -1)));
    }
    return table;
  }

  private Wording() {}

  /** The only one of the words of a document that a text says in other words. */
  static Optional<String> meant(String text, Collection<String> options) {
    return meant(MEANT, text, options);
  }

  /** The only one of some keys that a text says in other words. */
  static Optional<String> meantKey(String text, Collection<String> keys) {
    return text.length() > Id.LONGEST ? Optional.empty() : meant(MEANT_KEYS, text, keys);
  }

  private static Optional<String> meant(
      Map<String, Set<String>> table, String text, Collection<String> options) {
    String said = bare(text);
    List<String> found =
        options.stream()
            .filter(option -> table.getOrDefault(option, Set.of()).contains(said))
            .toList();
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** Whether a text is a label in one of its languages. */
  static boolean hasLabel(Labels labels, String text) {
    String said = bare(text);
    return labels.asMap().values().stream().anyMatch(label -> bare(label).equals(said));
  }

  /** The words of a text without articles, marks and forms of a letter. */
  static String bare(String text) {
    return List.of(BETWEEN_WORDS.matcher(folded(text)).replaceAll(" ").strip().split(" ", -1))
        .stream()
        .filter(word -> !word.equals("the"))
        .map(word -> word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word)
        .collect(Collectors.joining(" "));
  }

  /** In small letters and ASCII digits, without the marks and forms of an Arabic letter. */
  static String folded(String text) {
    String plain =
        Numbers.withAsciiDigits(Normalizer.normalize(text, Normalizer.Form.NFKC))
            .toLowerCase(Locale.ROOT);
    return ALEFS
        .matcher(MARKS.matcher(plain).replaceAll(""))
        .replaceAll("ا")
        .replace('ة', 'ه')
        .replace('ى', 'ي');
  }
}
