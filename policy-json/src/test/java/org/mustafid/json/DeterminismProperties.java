package org.mustafid.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import org.mustafid.assessment.RuleSet;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.Event;
import org.mustafid.casework.Retraction;
import org.mustafid.rules.RuleSets;
import org.mustafid.testkit.PolicyArbitraries;
import org.mustafid.testkit.SampleCase;

/** The same answers, byte for byte, wherever, in whatever order of arrival, by whichever thread. */
class DeterminismProperties {
  private static final int THREADS = 8;

  private static final List<Locale> LOCALES =
      Stream.of("en-US", "ar-SA-u-nu-arab", "tr-TR", "fa-IR-u-nu-arabext", "th-TH-u-ca-buddhist")
          .map(Locale::forLanguageTag)
          .toList();

  private static final List<ZoneId> ZONES =
      Stream.of("UTC", "Asia/Riyadh", "Pacific/Kiritimati", "America/St_Johns")
          .map(ZoneId::of)
          .toList();

  private static final List<RuleSet> RULES =
      Stream.concat(
              Stream.of("mabarrah", "ofuq", "manarat", "ihsan-housing", "modeem")
                  .map(RuleSets::shipped),
              Stream.of("complete", "staged-complaints", "service-charter", "appeal", "silence")
                  .map(name -> "../policy-rules/src/test/resources/documents/" + name + ".yaml")
                  .map(path -> RuleSets.read(Path.of(path))))
          .toList();

  @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void neither_locale_nor_zone_nor_thread_nor_arrival_changes_a_byte(
      @ForAll @Size(30) List<@From("cases") SampleCase> samples)
      throws InterruptedException, ExecutionException {
    List<String> usual = written(samples);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Locale elsewhere : LOCALES) {
        for (ZoneId other : ZONES) {
          Locale.setDefault(elsewhere);
          TimeZone.setDefault(TimeZone.getTimeZone(other));
          for (Future<List<String>> answers : threads.invokeAll(inAnyOrder(samples))) {
            assertThat(answers.get()).as("%s, %s", elsewhere, other).isEqualTo(usual);
          }
        }
      }
    } finally {
      threads.shutdown();
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** For each thread, another order of arrival. */
  private static List<Callable<List<String>>> inAnyOrder(List<SampleCase> samples) {
    List<Callable<List<String>>> tasks = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      Random random = new Random(thread);
      tasks.add(() -> written(samples.stream().map(sample -> rearranged(sample, random)).toList()));
    }
    return tasks;
  }

  private static SampleCase rearranged(SampleCase sample, Random random) {
    List<Event> events = new ArrayList<>(sample.history().events());
    Collections.shuffle(events, random);
    CaseHistory history = CaseHistory.of(sample.history().kind(), sample.history().ref());
    history = sample.history().category().map(history::inCategory).orElse(history);
    history = sample.history().about().map(history::about).orElse(history);
    history = sample.history().discretion().map(history::asking).orElse(history);
    for (Event event : events) {
      history = history.with(event);
    }
    for (Retraction retraction : sample.history().retractions()) {
      history = history.with(retraction);
    }
    return new SampleCase(sample.rules(), history, sample.asOf());
  }

  private static List<String> written(List<SampleCase> samples) {
    return samples.stream()
        .map(
            sample ->
                Assessments.write(AssessedCase.of(sample.rules(), sample.history(), sample.asOf())))
        .toList();
  }

  @Provide
  Arbitrary<SampleCase> cases() {
    return Arbitraries.oneOf(RULES.stream().map(PolicyArbitraries::cases).toList());
  }
}
