package org.mustafid.message;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.ChannelAnswer;
import org.mustafid.assessment.ClaimDecision;
import org.mustafid.assessment.ConditionState;
import org.mustafid.assessment.DiscretionAnswer;
import org.mustafid.assessment.Finding;
import org.mustafid.assessment.Impact;
import org.mustafid.assessment.NextStep;
import org.mustafid.assessment.PromiseImpact;
import org.mustafid.assessment.PromiseState;
import org.mustafid.assessment.Remedy;
import org.mustafid.assessment.StageState;
import org.mustafid.assessment.StepState;
import org.mustafid.assessment.Turning;
import org.mustafid.catalogue.Catalogue;
import org.mustafid.catalogue.Language;
import org.mustafid.check.FailedCheck;
import org.mustafid.clause.Clause;
import org.mustafid.clause.Reading;
import org.mustafid.compare.Difference;
import org.mustafid.compare.Topic;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.DiagnosticType.Subject;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.duty.Obligation;
import org.mustafid.name.Labels;
import org.mustafid.promise.Count;
import org.mustafid.promise.Term;
import org.mustafid.version.VersionFinding;
import org.mustafid.workday.AwaitedMonth;
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

  private static final Map<Language, Messages> SHARED = new ConcurrentHashMap<>();

  private final Words words;
  private final PromiseTexts promises;
  private final CaseTexts cases;
  private final ImpactTexts impacts;
  private final CheckTexts checks;
  private final ProblemTexts problems;
  private final Catalogue findings;
  private final VersionTexts versions;
  private final ComparisonTexts comparisons;
  private final ObligationTexts obligations;

  private Messages(Language language) {
    this.words = new Words(language);
    this.promises = new PromiseTexts(words);
    this.cases = new CaseTexts(words, promises);
    this.impacts = new ImpactTexts(words, promises);
    this.findings = Catalogue.of(Messages.class, "findings", language);
    this.checks = new CheckTexts(words, language);
    this.problems = new ProblemTexts(language, words.dates(), words.isolation());
    this.versions = new VersionTexts(words, language);
    this.comparisons = new ComparisonTexts(words, language, findings);
    this.obligations = new ObligationTexts(words, language);
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
    return words.date(date);
  }

  /**
   * The label in this language; if there is none, that of another; empty if there is none at all.
   */
  public String label(Labels labels) {
    return words.label(labels);
  }

  /** A time of day on a date in both calendars, in the zone that it comes with. */
  public String text(ZonedDateTime time) {
    return words.text(time);
  }

  /** A term; in Arabic in the genitive, as it follows a preposition. */
  public String text(Term term) {
    return words.text(term);
  }

  /** A place in the printed document, and in which if it is that of another policy. */
  public String text(Clause clause) {
    return words.text(clause);
  }

  /** A day, and how certain it is. */
  public String text(DayEstimate estimate) {
    return words.text(estimate);
  }

  /** A Hijri month and its year. */
  public String text(AwaitedMonth month) {
    return words.text(month);
  }

  /** A Gregorian month and its year. */
  public String text(YearMonth month) {
    return words.text(month);
  }

  /** Why a day is off, and on what basis. */
  public String text(DayOff reason) {
    return words.text(reason);
  }

  /** Whether a channel is offered, and where that stands. */
  public String text(ChannelAnswer answer) {
    return cases.text(answer);
  }

  /** Where a promise stands, from when it is counted, and what it rests on. */
  public String text(PromiseState state) {
    return promises.text(state);
  }

  /** What a policy says to the wish about a name, and who may know the name that is kept. */
  public String text(DiscretionAnswer answer) {
    return cases.text(answer);
  }

  /** The stage at which a case is, who handles it there, and what can follow. */
  public String text(StageState state) {
    return cases.text(state);
  }

  /** What the beneficiary can do, until when, by which channels, and who handles it. */
  public String text(Remedy remedy) {
    return cases.text(remedy);
  }

  /**
   * Where a promise stands before and after a change, the cause, and which of the two governs and
   * why.
   */
  public String text(PromiseImpact impact) {
    return impacts.text(impact);
  }

  /** What a change does to a case: each promise that it touches; empty if it touches none. */
  public List<String> sentences(Impact impact) {
    return impacts.sentences(impact);
  }

  /** What would have had to be otherwise for another answer. */
  public String text(Turning turning) {
    return cases.text(turning);
  }

  /** What we chose where a policy is silent or unclear. */
  public String text(Reading reading) {
    return words.text(reading);
  }

  /** What the policy says to a claim, and which conditions can still decide it. */
  public String text(ClaimDecision decision) {
    return cases.text(decision);
  }

  /** What is known of a condition of compensation. */
  public String text(ConditionState state) {
    return cases.text(state);
  }

  /** A step that comes next, and by when if a promise says so. */
  public String text(NextStep next) {
    return cases.text(next);
  }

  /** Where a step stands. */
  public String text(StepState state) {
    return cases.text(state);
  }

  /** One day of a count: its number, or why it is not counted. */
  public String text(Count.CountedDay day) {
    return promises.text(day);
  }

  /** What was found, and where it stands. */
  public String text(Finding finding) {
    return cases.text(finding);
  }

  /**
   * Everything that an assessment says, nothing twice: the channel, the name, the stage, the
   * promises of which no finding tells, the findings, the claim, the readings, and what comes next.
   */
  public List<String> sentences(Assessment assessment) {
    return cases.sentences(assessment);
  }

  /** What a policy fails, where, and whether its document says so itself; on one line. */
  public String text(FailedCheck failed) {
    return checks.text(failed);
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

  Catalogue catalogue() {
    return words.catalogue();
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
}
