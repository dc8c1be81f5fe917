package org.mustafid.date;

/**
 * The month lengths of the Umm al-Qura calendar as the JDK and ICU publish them, and the days on
 * which the months begin.
 *
 * <p>A table of our own, because the first use of the JDK's costs a program 0.03 to 0.4 seconds; a
 * test compares every day of it with the JDK's and with ICU's.
 */
final class UmmAlQura {
  static final int FIRST_YEAR = 1300;
  static final int LAST_YEAR = 1600;
  static final int MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12;

  /** 1 Muharram 1300 is 1882-11-12. */
  private static final int FIRST_EPOCH_DAY = -31_826;

  /** In ten-thousandths of a day; no month begins more than two days away from it. */
  private static final int MEAN_MONTH = 295_307;

  /**
   * Three hexadecimal digits for each year: bit 0 stands for Muharram, bit 11 for Dhu al-Hijjah,
   * and a set bit for a month of 30 days.
   */
  private static final String LONG_MONTHS =
      "5552AB9372B657636CB55AAA95649E" // 1300
          + "95D2BA5B53AAB4BA9652E2AD56DB5A" // 1310
          + "752F25E8AD16A56AB56B4DA9B92B25" // 1320
          + "64BA9B35A6D95D4DA5D4AA95536975" // 1330
          + "2F46E96D46A953525D4BD9BA3B4B69" // 1340
          + "B2AA554ADA5D2DA6D9EAAE94D2AC56" // 1350
          + "4AEA6D56AD55D4AA9352BA5B53A6B5" // 1360
          + "EA9D52D29A554AD56DAEA6E4ED1DA2" // 1370
          + "AAA95A2DA5B9BB27646C95552AB4DB" // 1380
          + "ABA5B4DA9D52AA592D26D8ED2DAAD5" // 1390
          + "AA5A4B4979372B6975D69D52C9592B" // 1400
          + "25B4DB9D55D2DA5D4AA9554DAAD3AA" // 1410
          + "BD2BC4B89A9552D5ADB6A6D4DC9D92" // 1420
          + "AA69562AE56D36AB55AAA94D49D95D" // 1430
          + "2BA5B55AAD55A9A92E26E55DADA6D4" // 1440
          + "6A5B27A4D4AD56DB5A754F49E92D26" // 1450
          + "A563566B5BAAB92B2568BA9B55AADA" // 1460
          + "5B4DA9B52A9A536276575AF26D46A9" // 1470
          + "5552AD4BD9BA574B69B52A9552DA5D" // 1480
          + "4DAAD96B2E95E2AC9692EAAD56AD65" // 1490
          + "D4AD1562BC5B53A6B5DB2D64D29A55" // 1500
          + "4AD96DAEA6E8ED1DA4D4AA6A2DA5B9" // 1510
          + "B72B686D16554AB95B2BA5B5DA9D52" // 1520
          + "CA694E46E95D4DAAD5AAAA4D49B937" // 1530
          + "4B6975D6AD52AA594B2AB55BAD95D2" // 1540
          + "DC5D92B25555AB55B4BA97A2745593" // 1550
          + "AAB4D69D65D2BA5B4AA954AD15D2DD" // 1560
          + "9DA5B45A952D25B8B717656DB6AACA" // 1570
          + "A9652B15B2BB5B6DAAB94D46A8D52D" // 1580
          + "A9D55A755749F13E4AA965566B5BAA" // 1590
          + "B94" // 1600
      ;

  /** The epoch day on which each month begins, and after the last month the day that follows it. */
  private static final int[] STARTS = starts();

  private UmmAlQura() {}

  /** The epoch day on which a month begins; months are counted from 0 at Muharram 1300. */
  static int start(int month) {
    return STARTS[month];
  }

  /** 29 or 30. */
  static int length(int month) {
    return STARTS[month + 1] - STARTS[month];
  }

  /**
   * The month that holds an epoch day of the range, counted from 0 at Muharram 1300.
   *
   * <p>Months of the mean length lead to this month, or on its first days to the one before it. A
   * search would take several times as long, because no processor can predict its steps.
   */
  static int monthOf(int epochDay) {
    int month = (epochDay - FIRST_EPOCH_DAY - 1) * 10_000 / MEAN_MONTH;
    return epochDay < STARTS[month + 1] ? month : month + 1;
  }

  static int firstEpochDay() {
    return STARTS[0];
  }

  static int lastEpochDay() {
    return STARTS[MONTHS] - 1;
  }

  private static int[] starts() {
    int[] starts = new int[MONTHS + 1];
    starts[0] = FIRST_EPOCH_DAY;
    for (int year = 0; year <= LAST_YEAR - FIRST_YEAR; year++) {
      int longMonths = Integer.parseInt(LONG_MONTHS, 3 * year, 3 * year + 3, 16);
      for (int month = 12 * year; month < 12 * year + 12; month++) {
        starts[month + 1] = starts[month] + 29 + (longMonths & 1);
        longMonths >>= 1;
      }
    }
    return starts;
  }
}
