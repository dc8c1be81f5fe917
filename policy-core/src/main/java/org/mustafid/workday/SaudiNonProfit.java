package org.mustafid.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import org.mustafid.date.HijriDate;
import org.mustafid.name.Labels;

/**
 * The calendar of the Saudi private and non-profit sectors, as the ministry's yearly announcements
 * of 2020 to 2026 name them together.
 *
 * <p>A holiday that meets the weekly rest gives the worker another day, and closes nothing: work
 * was announced to resume on such days in 2022, 2023 and 2024. So there are no substitute days.
 * Left out because reports differ, or do not say that the sector had them: 2011-02-26, 2015-01-25
 * and 2024-09-22.
 */
final class SaudiNonProfit {
  /** The day from which labour law M/51 applies; what was off before was not verified. */
  private static final LocalDate LABOUR_LAW = LocalDate.of(2005, 9, 27);

  private SaudiNonProfit() {}

  static WorkingCalendar calendar() {
    LocalDate first = HijriDate.of(1420, 1, 1).toLocalDate();
    LocalDate last = HijriDate.of(1501, 1, 1).toLocalDate().minusDays(1);
    return WorkingCalendar.builder("saudi-non-profit")
        .labels(Labels.of("القطاع غير الربحي في السعودية", "Saudi non-profit sector"))
        .zone(ZoneId.of("Asia/Riyadh"))
        .range(first, last)
        .workWeek(WorkWeek.of(first, List.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)))
        // Thursday 27 and Friday 28 June 2013 end the old week, Saturday 29 begins the new one. The
        // order bound government; labour law itself guarantees one day of rest, usually Friday.
        .workWeek(
            WorkWeek.of(LocalDate.of(2013, 6, 29), List.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY))
                .citing("royal order A/185, as reported by AGIP Bulletin and Arab News, 2013"))
        .holiday(
            Holiday.afterRamadan29("eid-al-fitr", Labels.of("عيد الفطر", "Eid al-Fitr"), 4)
                .unverifiedBefore(LABOUR_LAW)
                .citing(
                    "labour regulations, article 24, by the Umm al-Qura calendar;"
                        + " the ministry's announcements of 2022 to 2026"))
        .holiday(
            // from the day of Arafah, 9 Dhu al-Hijjah
            Holiday.hijriAsAnnounced(
                    "eid-al-adha", Labels.of("عيد الأضحى", "Eid al-Adha"), 12, 9, 4)
                .unverifiedBefore(LABOUR_LAW)
                .citing("the ministry's announcements of 2020 to 2025"))
        .holiday(
            Holiday.gregorian(
                    "national-day",
                    Labels.of("اليوم الوطني", "National Day"),
                    MonthDay.of(9, 23),
                    1)
                .since(LocalDate.of(2005, 9, 23))
                .unverifiedBefore(LABOUR_LAW)
                .citing("press, a holiday since 2005"))
        .holiday(
            Holiday.gregorian(
                    "founding-day", Labels.of("يوم التأسيس", "Founding Day"), MonthDay.of(2, 22), 1)
                .since(LocalDate.of(2022, 2, 22))
                .citing("royal order of 2022-01-27"))
        .holiday(
            Holiday.on(
                    "one-off-2018-09-24",
                    Labels.of("تمديد إجازة اليوم الوطني", "National Day, extended"),
                    LocalDate.of(2018, 9, 24),
                    LocalDate.of(2018, 9, 24))
                .citing(
                    "royal order of September 2018, by the labour minister for the private sector"
                        + " too; Gulf Business and Mashahir, September 2018"))
        .holiday(
            Holiday.on(
                    "one-off-2022-11-23",
                    Labels.of("إجازة استثنائية لجميع القطاعات", "one-off day for all sectors"),
                    LocalDate.of(2022, 11, 23),
                    LocalDate.of(2022, 11, 23))
                .citing("press, a day off for all sectors"))
        .announcements(MonthAnnouncements.shipped())
        .compiledOn(LocalDate.of(2026, 11, 20))
        .build();
  }
}
