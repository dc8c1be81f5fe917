package org.mustafid.message;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.ChannelAnswer;
import org.mustafid.assessment.ClaimAnswer;
import org.mustafid.assessment.ClaimDecision;
import org.mustafid.assessment.ConditionState;
import org.mustafid.assessment.Finding;
import org.mustafid.assessment.FindingTypes;
import org.mustafid.assessment.NextStep;
import org.mustafid.assessment.PromiseState;
import org.mustafid.assessment.PromiseStatus;
import org.mustafid.assessment.Remedy;
import org.mustafid.assessment.StageState;
import org.mustafid.assessment.StepState;
import org.mustafid.assessment.Turning;
import org.mustafid.catalogue.Catalogue;
import org.mustafid.catalogue.Isolation;
import org.mustafid.catalogue.Language;
import org.mustafid.check.FailedCheck;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.compare.Difference;
import org.mustafid.compare.Topic;
import org.mustafid.compensation.Condition;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.DiagnosticType.Subject;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.diagnostic.Spelling;
import org.mustafid.duty.Obligation;
import org.mustafid.name.ChannelId;
import org.mustafid.name.EventKind;
import org.mustafid.name.Id;
import org.mustafid.name.Labels;
import org.mustafid.policy.EventName;
import org.mustafid.policy.Provision;
import org.mustafid.policy.Step;
import org.mustafid.promise.Count;
import org.mustafid.promise.Pause;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;
import org.mustafid.promise.Window;
import org.mustafid.version.VersionFinding;
import org.mustafid.workday.AwaitedMonth;
import org.mustafid.workday.Basis;
import org.mustafid.workday.DayEstimate;
import org.mustafid.workday.DayOff;

/**
 * Answers of the library as sentences, in Arabic or English.
 *
 * <p>Dates are given in both calendars, and digits are Arabic-Indic in Arabic, Latin in English,
 * unless the locale says otherwise ({@code ar-u-nu-latn}). Inserted texts carry direction isolates,
 * so that they read well inside a right-to-left line. Immutable, and safe to share between threads.
 */
public final class Messages {
  /** Arabic. */
  public static final Locale ARABIC = Locale.forLanguageTag("ar");

  /** English. */
  public static final Locale ENGLISH = Locale.ENGLISH;

  /** Findings that say where a promise stands, each as long as it still stands there. */
  private static final Map<DiagnosticType, PromiseStatus> TELLS_THE_STATUS =
      Map.of(
          FindingTypes.START_UNSTATED, PromiseStatus.START_UNSTATED,
          FindingTypes.KEPT_EARLY, PromiseStatus.KEPT_EARLY,
          FindingTypes.KEPT_LATE, PromiseStatus.KEPT_LATE,
          FindingTypes.KEPT_LATE_BY_TIME, PromiseStatus.KEPT_LATE,
          FindingTypes.OVERDUE, PromiseStatus.BROKEN,
          FindingTypes.OVERDUE_BY_TIME, PromiseStatus.BROKEN,
          FindingTypes.RIGHT_LAPSED, PromiseStatus.LAPSED,
          FindingTypes.DUE_DAY_UNCLEAR, PromiseStatus.DUE_DAY_UNCLEAR,
          FindingTypes.KEPT_ON_UNCLEAR_DAY, PromiseStatus.DUE_DAY_UNCLEAR);

  private static final Map<Language, Messages> SHARED = new ConcurrentHashMap<>();

  private final String language;
  private final Catalogue catalogue;
  private final CalendarDates dates;
  private final Isolation isolation;
  private final CheckTexts checks;
  private final ProblemTexts problems;
  private final Catalogue findings;
  private final VersionTexts versions;
  private final ComparisonTexts comparisons;
  private final ObligationTexts obligations;

  private Messages(Language language) {
    this.language = language.tag();
    this.catalogue = Catalogue.of(Messages.class, "messages", language);
    this.dates = new CalendarDates(language.locale());
    this.isolation = Isolation.in(language.isRightToLeft());
    this.checks = new CheckTexts(this, language, isolation);
    this.problems = new ProblemTexts(language, dates, isolation);
    this.findings = Catalogue.of(Messages.class, "findings", language);
    this.versions = new VersionTexts(language, isolation, this::date);
    this.comparisons = new ComparisonTexts(this, language, isolation);
    this.obligations = new ObligationTexts(this, language, isolation);
  }

  /**
   * The messages of a language; the region of the locale makes no difference.
   *
   * @throws InvalidArgumentException if the language is neither Arabic nor English, or the locale
   *     asks for digits other than {@code arab} or {@code latn}
   */
  public static Messages in(Locale locale) {
    return SHARED.computeIfAbsent(Language.from(locale), Messages::new);
  }

  /** A date in both calendars. */
  public String date(LocalDate date) {
    return catalogue.format("date", dates.partsOf(date));
  }

  /**
   * The label in this language; if there is none, that of another; empty if there is none at all.
   */
  public String label(Labels labels) {
    return labels.find(language).or(() -> labels.asMap().values().stream().findFirst()).orElse("");
  }

  /** A time of day on a date in both calendars, in the zone that it comes with. */
  public String text(ZonedDateTime time) {
    return catalogue.format(
        "time",
        Map.of(
            "date",
            date(time.toLocalDate()),
            "hour",
            dates.twoDigits(time.getHour()),
            "minute",
            dates.twoDigits(time.getMinute())));
  }

  /** A term; in Arabic in the genitive, as it follows a preposition. */
  public String text(Term term) {
    return catalogue.format("term." + term.unit().id(), Map.of("amount", term.amount()));
  }

  /** A place in the printed document, and in which if it is that of another policy. */
  public String text(Clause clause) {
    return clause
        .section()
        .printedIn()
        .map(
            policy ->
                new Arguments()
                    .raw("clause", place(clause))
                    .text("policy", policy.value())
                    .format("clause.of-policy"))
        .orElseGet(() -> place(clause));
  }

  private String place(Clause clause) {
    Arguments arguments = new Arguments().text("section", label(clause.section().labels()));
    if (clause.printed().isPresent()) {
      return arguments.text("printed", clause.printed().get()).format("clause.printed");
    }
    return clause.position().isPresent()
        ? arguments
            .raw("position", dates.digits(clause.position().getAsInt()))
            .format("clause.unprinted")
        : arguments.format("clause.section");
  }

  /** A day, and how certain it is. */
  public String text(DayEstimate estimate) {
    if (estimate.isCertain()) {
      return date(estimate.day());
    }
    Arguments arguments =
        new Arguments()
            .date("day", estimate.day())
            .date("earliest", estimate.earliestPossible())
            .date("latest", estimate.latestPossible())
            .number("count", estimate.hingingOn().size())
            .raw("months", joined("list.and", estimate.hingingOn(), this::text));
    if (estimate.hingingOn().isEmpty()) {
      return arguments.format("day.uncertain");
    }
    boolean toCome =
        estimate.hingingOn().stream().anyMatch(month -> month.basis() == Basis.EXPECTED);
    return arguments.format(toCome ? "day.awaited" : "day.unverified");
  }

  /** A Hijri month and its year. */
  public String text(AwaitedMonth month) {
    return hijriMonth(month.hijriYear(), month.hijriMonth());
  }

  /** A Hijri month, from 1 to 12, and its year. */
  String hijriMonth(int year, int month) {
    return new Arguments()
        .raw("month", dates.hijriMonth(month))
        .raw("year", dates.digits(year))
        .format("hijri-month");
  }

  /** A Gregorian month and its year. */
  public String text(YearMonth month) {
    return new Arguments()
        .raw("month", dates.month(month.getMonthValue()))
        .raw("year", dates.digits(month.getYear()))
        .format("month");
  }

  /** Why a day is off, and on what basis. */
  public String text(DayOff reason) {
    String key = "basis." + reason.basis().name();
    String basis =
        switch (reason.basis()) {
          case ANNOUNCED ->
              reason.source().isPresent()
                  ? new Arguments().text("source", reason.source().get()).format(key)
                  : catalogue.text(key + ".unsourced");
          case REGULATION, EXPECTED, UNVERIFIED -> catalogue.text(key);
        };
    Arguments arguments =
        new Arguments().text("name", named(reason.labels(), reason.id())).raw("basis", basis);
    return reason.insteadOf().isPresent()
        ? arguments.date("day", reason.insteadOf().get()).format("reason.substitute")
        : arguments.format("reason");
  }

  /** Whether a channel is offered, and where that stands. */
  public String text(ChannelAnswer answer) {
    return new Arguments()
        .text("channel", named(answer.labels(), answer.channel().value()))
        .clause(answer.clause())
        .format(
            answer.isOffered()
                ? "channel.offered"
                : answer.isListed() ? "channel.not-for" : "channel.not-offered");
  }

  /** Where a promise stands, from when it is counted, and what it rests on. */
  public String text(PromiseState state) {
    Promise promise = state.promise();
    Arguments arguments = new Arguments().promise(promise).clause(state.clause());
    arguments.raw(
        "event",
        joined(
            "list.or", state.startEvents(), event -> named(event.labels(), event.kind().value())));
    state.startedOn().ifPresent(day -> arguments.date("start", day));
    state.keptOn().ifPresent(day -> arguments.date("kept", day));
    state.pausedOn().ifPresent(day -> arguments.date("paused", day));
    state.earliest().ifPresent(day -> arguments.text("earliest", text(day)));
    latest(state).ifPresent(latest -> arguments.text("latest", latest));
    arguments.text("word", label(promise.unquantified()));
    promise.notBefore().ifPresent(term -> arguments.text("floor", text(term)));
    promise.noLaterThan().ifPresent(term -> arguments.text("cap", text(term)));
    promise.noLaterThan().ifPresent(term -> arguments.raw("day", dates.digits(term.amount())));
    promise.every().ifPresent(every -> arguments.text("every", text(every.term())));
    state
        .window()
        .map(window -> window.course().period())
        .ifPresent(period -> arguments.raw("period", dates.digits(period.orElse(1))));
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
              ENDED ->
              "promise." + state.status();
        };
    String sentence = arguments.format(key) + whatMovedIt(state);
    if (state.restsOn().isEmpty() || state.startEvents().isEmpty()) {
      return sentence;
    }
    return sentence + " " + restsOn(state.restsOn());
  }

  /** That an answer rests on readings of ours, of which there is one or more. */
  String restsOn(List<Reading> readings) {
    return new Arguments().number("count", readings.size()).format("promise.rests-on");
  }

  /** The last day or, to the instant, the last time that is in time. */
  private Optional<String> latest(PromiseState state) {
    if (state.latestInstant().isPresent()) {
      return state.latestInstant().map(this::text);
    }
    boolean ofUnknownTime = state.window().filter(Window::lacksTimeOfDay).isPresent();
    return state.latest().map(day -> ofUnknownTime && !day.isCertain() ? either(day) : text(day));
  }

  private String either(DayEstimate day) {
    return new Arguments()
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
              new Arguments()
                  .number("count", times)
                  .text("term", text(term))
                  .format("promise.extended"));
    }
    if (!window.course().pauses().isEmpty()) {
      int days = 0;
      for (Pause pause : window.course().pauses()) {
        days += Math.toIntExact(ChronoUnit.DAYS.between(pause.afterDay(), pause.throughDay()));
      }
      text.append(' ').append(new Arguments().number("count", days).format("promise.left-out"));
    }
    window
        .movedFrom()
        .ifPresent(
            day ->
                text.append(' ').append(new Arguments().date("day", day).format("promise.moved")));
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

  /** The stage at which a case is, who handles it there, and what can follow. */
  public String text(StageState state) {
    Arguments arguments =
        new Arguments()
            .text("stage", named(state.stage().labels(), state.stage().id().value()))
            .date("opened", state.openedOn())
            .clause(state.stage().clause());
    StringBuilder text = new StringBuilder(arguments.format("stage"));
    state
        .handledBy()
        .ifPresent(
            body ->
                text.append(' ')
                    .append(
                        new Arguments()
                            .text("body", named(body.labels(), body.id().value()))
                            .format(body.isOutside() ? "stage.outside" : "stage.body")));
    state
        .next()
        .ifPresent(
            next ->
                text.append(' ')
                    .append(
                        new Arguments()
                            .text("next", named(next.labels(), next.id().value()))
                            .format("stage.next")));
    return text.toString();
  }

  /** What the beneficiary can do, until when, by which channels, and who handles it. */
  public String text(Remedy remedy) {
    Arguments arguments =
        new Arguments().text("remedy", label(remedy.labels())).clause(remedy.clause());
    StringBuilder text = new StringBuilder(arguments.format("remedy." + remedy.kind()));
    remedy
        .promise()
        .flatMap(this::latest)
        .ifPresent(
            latest ->
                text.append(' ')
                    .append(new Arguments().text("latest", latest).format("remedy.latest")));
    if (!remedy.channels().isEmpty()) {
      String channels =
          joined("list.or", remedy.channels(), each -> named(each.labels(), each.value()));
      text.append(' ').append(new Arguments().raw("channels", channels).format("remedy.channels"));
    }
    remedy
        .handledBy()
        .ifPresent(
            body ->
                text.append(' ')
                    .append(
                        new Arguments()
                            .text("body", named(body.labels(), body.id().value()))
                            .format(body.isOutside() ? "stage.outside" : "stage.body")));
    return text.toString();
  }

  /** What would have had to be otherwise for another answer. */
  public String text(Turning turning) {
    Arguments arguments = new Arguments().clause(turning.clause());
    turning
        .channel()
        .ifPresent(
            answer -> arguments.text("channel", named(answer.labels(), answer.channel().value())));
    arguments.raw(
        "conditions",
        joined(
            "list.separator",
            turning.conditions(),
            each -> named(each.labels(), each.id().value())));
    turning
        .promise()
        .ifPresent(
            state ->
                arguments
                    .promise(state.promise())
                    .text(
                        "latest",
                        state
                            .latestInstant()
                            .map(this::text)
                            .orElseGet(
                                () -> date(state.latest().orElseThrow().earliestPossible()))));
    return arguments.format("turning." + turning.kind());
  }

  /** What we chose where a policy is silent or unclear. */
  public String text(Reading reading) {
    return new Arguments().text("choice", label(reading.choice())).format("reading.choice");
  }

  private <T> String joined(String separator, List<T> entries, Function<T, String> name) {
    return entries.stream()
        .map(entry -> isolation.of(name.apply(entry)))
        .collect(Collectors.joining(catalogue.text(separator)));
  }

  private void addClaim(List<String> sentences, ClaimDecision decision) {
    if (decision.answer() != ClaimAnswer.NOT_PROVIDED_FOR) { // a finding says so
      sentences.add(text(decision));
    }
    for (ConditionState state : decision.conditions()) {
      sentences.add(text(state));
    }
    decision
        .limit()
        .ifPresent(
            limit ->
                sentences.add(
                    new Arguments()
                        .text("text", label(limit.text()))
                        .clause(limit.clause())
                        .format("claim.limit")));
    for (Provision provision : decision.whereToLook()) {
      sentences.add(
          new Arguments()
              .text("text", label(provision.text()))
              .clause(provision.clause())
              .format("claim.look"));
    }
  }

  /** What the policy says to a claim, and which conditions can still decide it. */
  public String text(ClaimDecision decision) {
    String sentence =
        new Arguments().clause(decision.clause()).format("claim." + decision.answer());
    if (decision.deciding().isEmpty()) {
      return sentence;
    }
    String conditions =
        joined(
            "list.separator", decision.deciding(), each -> named(each.labels(), each.id().value()));
    return sentence + " " + new Arguments().raw("conditions", conditions).format("claim.deciding");
  }

  /** What is known of a condition of compensation. */
  public String text(ConditionState state) {
    Condition condition = state.condition();
    return new Arguments()
        .text("condition", named(condition.labels(), condition.id().value()))
        .clause(condition.clause())
        .format("claim.condition." + state.truth());
  }

  /** A step that comes next, and by when if a promise says so. */
  public String text(NextStep next) {
    Arguments arguments = new Arguments().step(next.step());
    Optional<String> latest = next.promise().flatMap(this::latest);
    Optional<DayEstimate> earliest = next.promise().flatMap(PromiseState::earliest);
    return switch (next.force()) {
      case MUST -> {
        if (latest.isPresent()) {
          boolean overdue = next.promise().orElseThrow().status() == PromiseStatus.BROKEN;
          yield arguments
              .text("latest", latest.get())
              .format(overdue ? "next.MUST.overdue" : "next.MUST.by");
        }
        yield earliest.isPresent()
            ? arguments.text("earliest", text(earliest.get())).format("next.MUST.not-before")
            : arguments.format("next.MUST");
      }
      case MAY ->
          next.step().isConditional()
              ? arguments.text("when", label(next.step().when())).format("next.MAY.when")
              : arguments.format("next.MAY");
    };
  }

  /** Where a step stands. */
  public String text(StepState state) {
    return new Arguments().step(state.step()).format("step." + state.status());
  }

  /** One day of a count: its number, or why it is not counted. */
  public String text(Count.CountedDay day) {
    Arguments arguments = new Arguments().date("day", day.date());
    arguments.raw(
        "reasons",
        day.reasons().stream()
            .map(this::text)
            .collect(Collectors.joining(catalogue.text("list.separator"))));
    day.number().ifPresent(number -> arguments.raw("number", dates.digits(number)));
    return arguments.format(
        "count."
            + day.standing()
            + (day.standing() == Count.Standing.COUNTED && !day.reasons().isEmpty() ? ".off" : ""));
  }

  /** What was found, and where it stands. */
  public String text(Finding finding) {
    Arguments arguments = new Arguments().clause(finding.clause());
    finding.arguments().forEach(arguments::value);
    boolean namesNothing = finding.arguments().containsValue(List.of());
    String text =
        arguments.format("finding." + finding.type().id() + (namesNothing ? ".none" : ""));
    return meant(finding)
        .map(id -> new Arguments().raw("finding", text).raw("meant", isolation.ofCode(id)))
        .map(both -> both.format("meant"))
        .orElse(text);
  }

  /** The well-known id that a record misspells, where the policy does not know what it says. */
  private static Optional<String> meant(Finding finding) {
    if (finding.type().equals(FindingTypes.EVENT_NOT_DECLARED)
        && finding.arguments().get("event") instanceof EventName event) {
      return Spelling.nearest(event.kind().value(), EventKind.wellKnown());
    }
    return finding.type().equals(FindingTypes.CHANNEL_NOT_OFFERED)
            && finding.arguments().get("channel") instanceof ChannelId channel
            && !ChannelId.wellKnown().contains(channel.value())
        ? Spelling.nearest(channel.value(), ChannelId.wellKnown())
        : Optional.empty();
  }

  /** What a policy fails, where, and whether its document says so itself; on one line. */
  public String text(FailedCheck failed) {
    return checks.text(failed);
  }

  /**
   * Everything that an assessment says, nothing twice: the channel, the promises of which no
   * finding tells, the findings, the readings, and what comes next.
   */
  public List<String> sentences(Assessment assessment) {
    List<String> sentences = new ArrayList<>();
    assessment
        .channel()
        .filter(ChannelAnswer::isOffered) // if it is not, a finding says so
        .ifPresent(answer -> sentences.add(text(answer)));
    assessment.stage().ifPresent(stage -> sentences.add(text(stage)));
    for (PromiseState state : assessment.promises()) {
      if (!isTold(state, assessment.findings())) {
        sentences.add(text(state));
      }
    }
    assessment.findings().forEach(finding -> sentences.add(text(finding)));
    Set<Reading> readings = new LinkedHashSet<>();
    assessment.findings().forEach(finding -> readings.addAll(finding.restsOn()));
    for (PromiseState state : assessment.promises()) {
      if (!state.startEvents().isEmpty()) {
        readings.addAll(state.restsOn());
      }
    }
    assessment.claim().ifPresent(decision -> addClaim(sentences, decision));
    assessment.claim().flatMap(ClaimDecision::restsOn).ifPresent(readings::add);
    readings.forEach(reading -> sentences.add(text(reading)));
    assessment.next().forEach(next -> sentences.add(text(next)));
    return sentences;
  }

  /** Where a duty of the association stands, how many still have to sign, and what it rests on. */
  public String text(Obligation obligation) {
    return obligations.text(obligation);
  }

  /** What is amiss with the versions of a policy in time. */
  public String text(VersionFinding finding) {
    return versions.text(finding);
  }

  /**
   * All that is wrong with a document, in its order: each problem as in {@link #text(Problem)},
   * with the help for a sort of problem at its first occurrence only. Lines end with a line feed.
   */
  public String text(InvalidDocumentException refusal) {
    return problems.text(refusal);
  }

  /**
   * What is wrong, where, in which line, what was found, what was expected, what was probably
   * meant, and why and how it is mended, on lines of their own.
   *
   * <p>In English, carets below the line mark the passage where they can; elsewhere it stands
   * between {@code >>>} and {@code <<<}, so that it is marked in proportional type too.
   */
  public String text(Problem problem) {
    return problems.text(problem);
  }

  /** What would have been accepted. */
  public String text(Expectation expected) {
    return problems.text(expected);
  }

  /**
   * What an entry of the catalogue is called, in a few words.
   *
   * @throws InvalidArgumentException if the library has no such entry
   */
  public String title(DiagnosticType type) {
    return type.subject() == Subject.DIFFERENCE ? comparisons.title(type) : about(type, "title");
  }

  /**
   * Why what an entry of the catalogue tells of matters, and what can be done.
   *
   * @throws InvalidArgumentException if the library has no such entry
   */
  public String help(DiagnosticType type) {
    return about(type, "help");
  }

  private String about(DiagnosticType type, String what) {
    String id = type.id() + "." + what;
    return switch (type.subject()) {
      case PROBLEM -> about(type, problems.catalogue(), "problem." + id);
      case FINDING -> about(type, findings, id);
      case VERSION -> about(type, versions.catalogue(), id);
      case CHECK -> about(type, checks.catalogue(), "check." + id);
      case DIFFERENCE -> about(type, comparisons.catalogue(), what); // the same for all of them
    };
  }

  private static String about(DiagnosticType type, Catalogue texts, String key) {
    if (!texts.keys().contains(key)) {
      throw unknown(type);
    }
    return texts.text(key);
  }

  static InvalidArgumentException unknown(DiagnosticType type) {
    return new InvalidArgumentException("the type", type.id(), "one of the library's catalogue");
  }

  /** What is different between two policies: from what to what, where, and what it can do. */
  public String text(Difference difference) {
    return comparisons.text(difference);
  }

  /** What the policy before says where another says something else. */
  public String before(Difference difference) {
    return comparisons.before(difference);
  }

  /** What the policy after says where another says something else. */
  public String after(Difference difference) {
    return comparisons.after(difference);
  }

  /** What a difference is about, without what is said before and after. */
  public String subject(Difference difference) {
    return comparisons.subject(difference);
  }

  /** What a difference can do, and what it means for the beneficiary where that can be told. */
  public String effect(Difference difference) {
    return comparisons.effect(difference);
  }

  /** The heading of a topic of a comparison. */
  public String title(Topic topic) {
    return comparisons.title(topic);
  }

  /** A number in the digits of this language. */
  String digits(int number) {
    return dates.digits(number);
  }

  private static boolean isTold(PromiseState state, List<Finding> findings) {
    return findings.stream()
        .anyMatch(
            finding ->
                TELLS_THE_STATUS.get(finding.type()) == state.status()
                    && state.promise().equals(finding.arguments().get("promise")));
  }

  private String named(Labels labels, String id) {
    String label = label(labels);
    return label.isEmpty() ? id : label;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  Catalogue findingCatalogue() {
    return findings;
  }

  Catalogue versionCatalogue() {
    return versions.catalogue();
  }

  Catalogue obligationCatalogue() {
    return obligations.catalogue();
  }

  Catalogue comparisonCatalogue() {
    return comparisons.catalogue();
  }

  Catalogue checkCatalogue() {
    return checks.catalogue();
  }

  Catalogue problemCatalogue() {
    return problems.catalogue();
  }

  /** The arguments of one message, each isolated as it goes in. */
  private final class Arguments {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A text that is isolated already, or that needs no isolation. */
    Arguments raw(String name, String text) {
      values.put(name, text);
      return this;
    }

    Arguments text(String name, String text) {
      return raw(name, isolation.of(text));
    }

    Arguments number(String name, int number) {
      values.put(name, number);
      return this;
    }

    Arguments date(String name, LocalDate date) {
      return text(name, Messages.this.date(date));
    }

    Arguments clause(Clause clause) {
      // Of this language's own direction, and isolated inside.
      return raw("clause", Messages.this.text(clause));
    }

    Arguments event(String name, EventName event) {
      return text(name, named(event.labels(), event.kind().value()));
    }

    Arguments promise(Promise promise) {
      return text("promise", named(promise.labels(), promise.id().value()));
    }

    Arguments step(Step step) {
      return text("step", named(step.labels(), step.id().value())).clause(step.clause());
    }

    /** An argument of a finding; the types are those that the catalogue of findings declares. */
    void value(String name, Object value) {
      if (value instanceof Promise promise) {
        text(name, named(promise.labels(), promise.id().value()));
      } else if (value instanceof Step step) {
        text(name, named(step.labels(), step.id().value()));
      } else if (value instanceof EventName event) {
        event(name, event);
      } else if (value instanceof DayEstimate estimate) {
        text(name, Messages.this.text(estimate));
      } else if (value instanceof ZonedDateTime time) {
        text(name, Messages.this.text(time));
      } else if (value instanceof LocalDate date) {
        date(name, date);
      } else if (value instanceof Condition condition) {
        text(name, named(condition.labels(), condition.id().value()));
      } else if (value instanceof List<?> list) {
        raw(
            name,
            list.stream()
                .map(each -> (Id) each)
                .map(id -> isolation.of(named(id.labels(), id.value())))
                .collect(Collectors.joining(catalogue.text("list.separator"))));
      } else if (value instanceof Integer number) {
        number(name, number);
      } else if (value instanceof Id id) {
        text(name, named(id.labels(), id.value()));
      } else {
        throw new IllegalStateException("no text for a " + value.getClass().getName());
      }
    }

    String format(String key) {
      return catalogue.format(key, values);
    }
  }
}
