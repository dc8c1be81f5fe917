package org.mustafid.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mustafid.date.DualDate;
import org.mustafid.date.HijriDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** Converts a day between the calendars, in both directions. */
@Command(
    name = "hijri",
    description = "The same day in the other calendar (Umm al-Qura, 1300 to 1600).",
    mixinStandardHelpOptions = true)
final class HijriCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DATE",
      arity = "1..*",
      description =
          "2026-03-08, 1447-09-19, or a line as it is printed, in one calendar or in both.")
  private String[] words = {};

  @Mixin private final Answer answer = new Answer();

  @Override
  public Integer call() {
    String printed = String.join(" ", words);
    LocalDate day = Days.parse("DATE", printed);
    DualDate read = DualDate.parse(printed);
    HijriDate hijri = HijriDate.from(day);
    if (answer.isJson()) {
      answer.json(json(day, hijri, read));
      return Mustafid.DONE;
    }
    answer.line(day + " = " + Days.iso(hijri));
    answer.line(answer.messages().date(day));
    answer.line("hijri.certainty." + hijri.certainty(), Map.of());
    daysApart(read).ifPresent(days -> print(days, read));
    return Mustafid.DONE;
  }

  private void print(int days, DualDate read) {
    String key =
        days == 0
            ? "hijri.same-day"
            : read.agreement() instanceof DualDate.Agreement.WithinPrintTolerance
                ? "hijri.within-print-tolerance"
                : "hijri.days-apart";
    answer.line(key, Map.of("days", Math.abs(days)));
  }

  /** By how many days two printed dates differ; empty if one is printed. */
  private static Optional<Integer> daysApart(DualDate read) {
    return read.agreement() instanceof DualDate.Agreement.NotComparable
        ? Optional.empty()
        : Optional.of(
            Math.toIntExact(
                ChronoUnit.DAYS.between(
                    read.hijri().orElseThrow().toLocalDate(), read.gregorian().orElseThrow())));
  }

  private static ObjectNode json(LocalDate day, HijriDate hijri, DualDate read) {
    ObjectNode node = Answer.object();
    node.put("gregorian", day.toString());
    node.put("hijri", Days.iso(hijri));
    node.put("weekday", Answer.word(day.getDayOfWeek()));
    node.put("certainty", Answer.word(hijri.certainty()));
    daysApart(read).ifPresent(days -> node.put("days-apart", days));
    return node;
  }
}
