package org.mustafid.message;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.mustafid.date.HijriDate;

/** The words and digits of dates in both calendars, in one language. Safe to share. */
final class CalendarDates {
  private final String[] weekdays; // from 1, Sunday
  private final String[] months;
  private final String[] hijriMonths;
  private final char zero;

  CalendarDates(ULocale locale) {
    DateFormatSymbols gregorian =
        new DateFormatSymbols(locale.setKeywordValue("calendar", "gregorian"));
    weekdays = gregorian.getWeekdays();
    months = gregorian.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
    hijriMonths =
        new DateFormatSymbols(locale.setKeywordValue("calendar", "islamic-umalqura"))
            .getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
    zero = DecimalFormatSymbols.getInstance(locale).getZeroDigit();
  }

  Map<String, String> partsOf(LocalDate date) {
    HijriDate hijri = HijriDate.from(date);
    Map<String, String> parts = new TreeMap<>();
    parts.put("weekday", weekdays[date.getDayOfWeek().getValue() % 7 + 1]);
    parts.put("day", digits(date.getDayOfMonth()));
    parts.put("month", month(date.getMonthValue()));
    parts.put("year", digits(date.getYear()));
    parts.put("hijriDay", digits(hijri.day()));
    parts.put("hijriMonth", hijriMonth(hijri.month()));
    parts.put("hijriYear", digits(hijri.year()));
    return parts;
  }

  /** From 1 for January to 12 for December. */
  String month(int number) {
    return months[number - 1];
  }

  /** From 1 for Muharram to 12 for Dhu al-Hijjah. */
  String hijriMonth(int number) {
    return hijriMonths[number - 1];
  }

  /** An hour or a minute, in two digits. */
  String twoDigits(int number) {
    return (number < 10 ? digits(0) : "") + digits(number);
  }

  /** A number in the digits of the language, without grouping. */
  String digits(int number) {
    StringBuilder text = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      text.append((char) (digit - '0' + zero));
    }
    return text.toString();
  }
}
