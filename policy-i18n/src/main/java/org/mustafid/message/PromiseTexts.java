package org.mustafid.message;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mustafid.assessment.PromiseState;
import org.mustafid.assessment.PromiseStatus;
import org.mustafid.promise.Count;
import org.mustafid.promise.Pause;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;
import org.mustafid.promise.Window;
import org.mustafid.workday.DayEstimate;

/** What is said of promises, in one language. Safe to share between threads. */
final class PromiseTexts {
  private final Words words;

  PromiseTexts(Words words) {
    this.words = words;
  }

  /** Where a promise stands, from when it is counted, and what it rests on. */
  String text(PromiseState state) {
    Promise promise = state.promise();
    Arguments arguments = words.arguments().promise(promise).clause(state.clause());
    arguments.raw("next", nextStart(state));
    state.window().ifPresent(window -> arguments.raw("since", since(state, window)));
    state.startedOn().ifPresent(day -> arguments.date("start", day));
    state.keptOn().ifPresent(day -> arguments.date("kept", day));
    state.pausedOn().ifPresent(day -> arguments.date("paused", day));
    state.earliest().ifPresent(day -> arguments.text("earliest", words.text(day)));
    latest(state).ifPresent(latest -> arguments.text("latest", latest));
    arguments.text("word", words.label(promise.unquantified()));
    promise.notBefore().ifPresent(term -> arguments.text("floor", words.text(term)));
    promise.noLaterThan().ifPresent(term -> arguments.text("cap", words.text(term)));
    promise.noLaterThan().ifPresent(term -> arguments.raw("day", words.digits(term.amount())));
    promise.every().ifPresent(every -> arguments.text("every", words.text(every.term())));
    state
        .window()
        .map(window -> window.course().period())
        .ifPresent(period -> arguments.raw("period", words.digits(period.orElse(1))));
    String key =
        switch (state.status()) {
          case RUNNING -> "promise.RUNNING." + bounds(promise) + (isByADay(promise) ? ".day" : "");
          case KEPT -> "promise.KEPT." + bounds(promise);
          case NOT_STARTED,
              START_UNSTATED,
              PAUSED,
              KEPT_EARLY,
              KEPT_LATE,
              BROKEN,
              LAPSED,
              DUE_DAY_UNCLEAR,
              OUT_OF_RANGE,
              ENDED ->
              "promise." + state.status();
        };
    String sentence = arguments.format(key) + whatMovedIt(state);
    if (state.restsOn().isEmpty() || state.status() == PromiseStatus.START_UNSTATED) {
      return sentence;
    }
    return sentence + " " + words.restsOn(state.restsOn());
  }

  /** The events, and the promises that may be missed, with which it will start. */
  private String nextStart(PromiseState state) {
    List<String> starts = new ArrayList<>();
    if (!state.startEvents().isEmpty()) {
      starts.add(words.arguments().raw("event", events(state)).format("promise.next.event"));
    }
    for (Promise missed : state.startPromises()) {
      starts.add(words.arguments().promise(missed).format("promise.next.missed"));
    }
    return String.join(words.catalogue().text("list.or"), starts);
  }

  /** The event, or the promise that was missed, with which it started, and the day. */
  private String since(PromiseState state, Window window) {
    if (state.startPromises().isEmpty()) {
      return words
          .arguments()
          .raw("event", events(state))
          .date("day", window.startDay())
          .format("promise.since.event");
    }
    DayEstimate start = window.course().start();
    return words
        .arguments()
        .promise(state.startPromises().get(0))
        .text("day", start.isCertain() ? words.date(start.day()) : words.text(start))
        .format("promise.since.missed");
  }

  private String events(PromiseState state) {
    return words.joined(
        "list.or", state.startEvents(), event -> words.named(event.labels(), event.kind().value()));
  }

  /** The last day or, to the instant, the last time that is in time. */
  Optional<String> latest(PromiseState state) {
    if (state.latestInstant().isPresent()) {
      return state.latestInstant().map(words::text);
    }
    boolean ofUnknownTime = state.window().filter(Window::lacksTimeOfDay).isPresent();
    return state
        .latest()
        .map(day -> ofUnknownTime && !day.isCertain() ? either(day) : words.text(day));
  }

  private String either(DayEstimate day) {
    return words
        .arguments()
        .date("earliest", day.earliestPossible())
        .date("latest", day.latestPossible())
        .format("day.either");
  }

  private String whatMovedIt(PromiseState state) {
    if (state.status() != PromiseStatus.RUNNING) {
      return "";
    }
    Window window = state.window().orElseThrow();
    StringBuilder text = new StringBuilder();
    if (window.course().extensions() > 0) {
      int times = window.course().extensions();
      Term term = state.promise().extension().orElseThrow().term();
      text.append(' ')
          .append(
              words
                  .arguments()
                  .number("count", times)
                  .text("term", words.text(term))
                  .format("promise.extended"));
    }
    if (!window.course().pauses().isEmpty()) {
      int days = 0;
      for (Pause pause : window.course().pauses()) {
        days += Math.toIntExact(ChronoUnit.DAYS.between(pause.afterDay(), pause.throughDay()));
      }
      text.append(' ').append(words.arguments().number("count", days).format("promise.left-out"));
    }
    window
        .movedFrom()
        .ifPresent(
            day ->
                text.append(' ')
                    .append(words.arguments().date("day", day).format("promise.moved")));
    return text.toString();
  }

  /** Whether all that it says is a day of the next month, which is no length of time. */
  private static boolean isByADay(Promise promise) {
    return bounds(promise).equals("cap")
        && promise.noLaterThan().orElseThrow().unit() == TermUnit.DAY_OF_NEXT_MONTH;
  }

  private static String bounds(Promise promise) {
    if (promise.every().isPresent()) {
      return "every";
    }
    if (promise.notBefore().isEmpty()) {
      return promise.noLaterThan().isPresent() ? "cap" : "unquantified";
    }
    return promise.noLaterThan().isEmpty() ? "floor" : "both";
  }

  /** One day of a count: its number, or why it is not counted. */
  String text(Count.CountedDay day) {
    Arguments arguments = words.arguments().date("day", day.date());
    arguments.raw(
        "reasons",
        day.reasons().stream()
            .map(words::text)
            .collect(Collectors.joining(words.catalogue().text("list.separator"))));
    day.number().ifPresent(number -> arguments.raw("number", words.digits(number)));
    return arguments.format(
        "count."
            + day.standing()
            + (day.standing() == Count.Standing.COUNTED && !day.reasons().isEmpty() ? ".off" : ""));
  }
}
