package org.mustafid.date;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mustafid.date.DualDate.Calendar;

/**
 * The words of printed dates, in Arabic and English: months, weekdays, marks of a calendar, and
 * words that only join.
 *
 * <p>Keys are folded as {@link PrintedLine} folds text. Arabic keys have no spaces, because PDF
 * extraction breaks Arabic words apart; Latin keys have one between words, because {@code Rab. II}
 * would otherwise be {@code Rabi I}.
 */
final class DateWords {
  /** What a word means in a date. */
  sealed interface Word {}

  /** A month by its name, counted from 1. */
  record Month(Calendar calendar, int number) implements Word {}

  /** A day of the week. */
  record DayName(DayOfWeek day) implements Word {}

  /** The mark of a calendar, such as {@code AH}. */
  record Mark(Calendar calendar) implements Word {}

  /** Words that are about no date of their own. */
  enum Joint implements Word {
    /** Stands between a date and the same day in the other calendar. */
    CORRESPONDING,
    /** Such as {@code dated}. */
    FILLER
  }

  private static final Map<String, Word> WORDS = new HashMap<>();

  static {
    // each line: the names of one month, from the first to the twelfth
    months(
        Calendar.HIJRI,
        "محرم المحرم muharram moharram muh",
        "صفر safar saf",
        "ربيعالاول ربيعاول rabi_i rabi_al_awwal rabi_al_awal rabi_ul_awwal rabiul_awwal rab_i",
        "ربيعالاخر ربيعالثاني ربيعثاني rabi_ii rabi_al_thani rabi_al_akhir rabi_ul_akhir"
            + " rabiul_akhir rabi_ath_thani rab_ii",
        "جماديالاولي جماديالاول jumada_i jumada_al_ula jumada_al_oula jumada_al_awwal"
            + " jumada_l_ula jum_i",
        "جماديالاخره جماديالاخر جماديالثانيه جماديالثاني jumada_ii jumada_al_akhirah"
            + " jumada_al_akhira jumada_al_akhir jumada_al_thani jumada_al_thaniyah"
            + " jumada_l_akhirah jum_ii",
        "رجب rajab raj",
        "شعبان shaban shaaban sha",
        "رمضان ramadan ramadhan ram",
        "شوال shawwal shawal shaw",
        "ذوالقعده ذيالقعده dhu_al_qidah dhu_al_qadah dhu_al_qaadah dhu_al_qada dhul_qidah"
            + " dhul_qadah dhul_qaadah dhu_l_qidah dhu_l_qadah thul_qidah thul_qadah zul_qadah"
            + " dhul_q",
        "ذوالحجه ذيالحجه dhu_al_hijjah dhu_al_hijja dhul_hijjah dhul_hijja dhu_l_hijjah"
            + " thul_hijjah zul_hijjah dhul_h");
    months(
        Calendar.GREGORIAN,
        "يناير كانونالثاني january jan",
        "فبراير شباط february feb",
        "مارس اذار march mar",
        "ابريل نيسان april apr",
        "مايو ايار may",
        "يونيو يونيه حزيران june jun",
        "يوليو يوليه تموز july jul",
        "اغسطس اب august aug",
        "سبتمبر ايلول september sep sept",
        "اكتوبر تشرينالاول october oct",
        "نوفمبر تشرينالثاني november nov",
        "ديسمبر كانونالاول december dec");
    weekday(DayOfWeek.MONDAY, "الاثنين monday mon");
    weekday(DayOfWeek.TUESDAY, "الثلاثا tuesday tue tues");
    weekday(DayOfWeek.WEDNESDAY, "الاربعا wednesday wed");
    weekday(DayOfWeek.THURSDAY, "الخميس thursday thu thur thurs");
    weekday(DayOfWeek.FRIDAY, "الجمعه friday fri");
    weekday(DayOfWeek.SATURDAY, "السبت saturday sat");
    weekday(DayOfWeek.SUNDAY, "الاحد sunday sun");
    put(new Mark(Calendar.HIJRI), "ه هجري هجريه الهجري الهجريه ah a_h h hijri");
    put(
        new Mark(Calendar.GREGORIAN),
        "م ميلادي ميلاديه الميلادي الميلاديه ce c_e ad a_d g gregorian");
    put(
        Joint.CORRESPONDING,
        "الموافق موافق والموافق يوافق ويوافق corresponding corresponds equivalent");
    put(
        Joint.FILLER,
        "يوم ليوم اليوم بتاريخ تاريخ وتاريخ التاريخ في من شهر عام لعام سنه لسنه"
            + " to the of on dated date st nd rd th");
  }

  private static final int LONGEST =
      WORDS.keySet().stream().mapToInt(String::length).max().orElseThrow();

  private DateWords() {}

  /**
   * The words that a run of folded letters consists of, as few as possible; empty if it holds
   * anything else. Takes time in proportion to the letters.
   */
  static List<Word> in(String letters) {
    int end = letters.length();
    // by position: how many words the rest takes, and where the first of them ends
    int[] count = new int[end + 1];
    int[] firstEnd = new int[end + 1];
    for (int start = end - 1; start >= 0; start--) {
      count[start] = Integer.MAX_VALUE;
      for (int stop = start + 1; stop <= Math.min(end, start + LONGEST); stop++) {
        int rest = count[after(letters, stop)];
        if (rest < count[start] - 1
            && isBoundary(letters, stop)
            && WORDS.containsKey(letters.substring(start, stop))) {
          count[start] = rest + 1;
          firstEnd[start] = stop;
        }
      }
    }
    List<Word> found = new ArrayList<>();
    if (count[0] < Integer.MAX_VALUE) {
      for (int start = 0; start < end; start = after(letters, firstEnd[start])) {
        found.add(WORDS.get(letters.substring(start, firstEnd[start])));
      }
    }
    return found;
  }

  /** Every folded word, for a test that no two of them can be read as others. */
  static Set<String> all() {
    return Set.copyOf(WORDS.keySet());
  }

  /** Whether a word may end before this position: anywhere in Arabic, at a space in Latin. */
  private static boolean isBoundary(String letters, int position) {
    return position == letters.length()
        || letters.charAt(position) == ' '
        || letters.charAt(position) > 'z';
  }

  private static int after(String letters, int position) {
    return position < letters.length() && letters.charAt(position) == ' ' ? position + 1 : position;
  }

  private static void months(Calendar calendar, String... names) {
    for (int month = 1; month <= names.length; month++) {
      put(new Month(calendar, month), names[month - 1]);
    }
  }

  private static void weekday(DayOfWeek day, String names) {
    put(new DayName(day), names);
  }

  private static void put(Word word, String names) {
    for (String name : names.split(" ", -1)) {
      if (WORDS.put(name.replace('_', ' '), word) != null) {
        throw new IllegalStateException(name);
      }
    }
  }
}
