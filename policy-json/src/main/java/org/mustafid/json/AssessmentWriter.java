package org.mustafid.json;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.ChannelAnswer;
import org.mustafid.assessment.ClaimDecision;
import org.mustafid.assessment.ConditionState;
import org.mustafid.assessment.DiscretionAnswer;
import org.mustafid.assessment.Finding;
import org.mustafid.assessment.NextStep;
import org.mustafid.assessment.OtherReading;
import org.mustafid.assessment.PromiseImpact;
import org.mustafid.assessment.PromiseImpact.Cause;
import org.mustafid.assessment.Remedy;
import org.mustafid.assessment.StageState;
import org.mustafid.assessment.StepState;
import org.mustafid.assessment.Turning;
import org.mustafid.casework.AsOf;
import org.mustafid.clause.Reading;
import org.mustafid.compensation.Condition;
import org.mustafid.name.Labels;
import org.mustafid.policy.Body;
import org.mustafid.policy.Provision;
import org.mustafid.policy.Stage;
import tools.jackson.core.JsonGenerator;

/** Writes assessments. What can be absent is left out, so that every key that is there tells. */
final class AssessmentWriter extends MappingWriter {
  private final Function<Finding, Labels> texts;
  private final Function<PromiseImpact, Labels> impactTexts;

  AssessmentWriter(Function<Finding, Labels> texts, JsonGenerator out) {
    this(texts, impact -> Labels.none(), out);
  }

  AssessmentWriter(
      Function<Finding, Labels> texts,
      Function<PromiseImpact, Labels> impactTexts,
      JsonGenerator out) {
    super(out);
    this.texts = texts;
    this.impactTexts = impactTexts;
  }

  void write(AssessedCase answer) {
    out.writeStartObject();
    out.writeStringProperty("ref", Reference.text("CaseRef", answer.ref().value()));
    out.writeStringProperty("policy", answer.policy().value());
    under("as-of", () -> asOf(answer.asOf()));
    content(answer.assessment());
    answer
        .turnings()
        .ifPresent(
            turnings -> {
              list("remedies", answer.assessment().remedies(), this::remedy);
              list("turning", turnings, this::turning);
            });
    answer
        .impact()
        .ifPresent(
            impact ->
                list(
                    "impact",
                    impact.promises().stream().filter(each -> each.cause() != Cause.NONE).toList(),
                    each -> impact(each, impact.before().asOfDay())));
    out.writeEndObject();
  }

  private void asOf(AsOf asOf) {
    if (asOf instanceof AsOf.Moment moment) {
      out.writeStringProperty("at", moment.instant().toString());
    } else if (asOf instanceof AsOf.EndOfDay end) {
      out.writeStringProperty("on", end.day().toString());
    }
  }

  void write(Assessment assessment) {
    out.writeStartObject();
    content(assessment);
    out.writeEndObject();
  }

  private void content(Assessment assessment) {
    out.writeStringProperty("kind", assessment.kind().value());
    out.writeStringProperty("as-of-day", assessment.asOfDay().toString());
    out.writeObjectPropertyStart("fingerprints");
    out.writeStringProperty("rule-set", assessment.ruleSetFingerprint());
    out.writeStringProperty("calendar", assessment.calendarFingerprint());
    out.writeEndObject();
    assessment.channel().ifPresent(each -> under("channel", () -> channel(each)));
    assessment.discretion().ifPresent(each -> under("discretion", () -> discretion(each)));
    assessment.stage().ifPresent(each -> under("stage", () -> stage(each)));
    PromiseWriter promises = new PromiseWriter(assessment.asOfDay(), out);
    list("promises", assessment.promises(), promises::write);
    list("steps", assessment.steps(), this::step);
    list("next", assessment.next(), this::next);
    assessment.claim().ifPresent(each -> under("claim", () -> claim(each)));
    list("findings", assessment.findings(), this::write);
    list("readings", readings(assessment), this::reading);
  }

  /** Those that the answer rests on, each once, in the order in which they are first needed. */
  private static Set<Reading> readings(Assessment assessment) {
    Set<Reading> readings = new LinkedHashSet<>();
    assessment.discretion().flatMap(it -> it.acceptance().findReading()).ifPresent(readings::add);
    assessment.promises().forEach(promise -> readings.addAll(promise.restsOn()));
    assessment.claim().flatMap(ClaimDecision::restsOn).ifPresent(readings::add);
    assessment.findings().forEach(finding -> readings.addAll(finding.restsOn()));
    return readings;
  }

  private void channel(ChannelAnswer channel) {
    out.writeStringProperty("id", channel.channel().value());
    Words.writeIfAny("label", channel.labels(), out);
    out.writeBooleanProperty("listed", channel.isListed());
    out.writeBooleanProperty("offered", channel.isOffered());
    Words.write("clause", channel.clause(), out);
  }

  private void discretion(DiscretionAnswer answer) {
    out.writeStringProperty("asked", answer.discretion().id());
    answer
        .acceptance()
        .effective()
        .ifPresent(each -> out.writeStringProperty("acceptance", each.id()));
    answer.knownTo().ifPresent(body -> under("known-to", () -> body(body)));
    Words.writeIfAny("rests-on", answer.acceptance().findReading().map(Reading::id), out);
    Words.write("clause", answer.clause(), out);
  }

  private void stage(StageState state) {
    out.writeStringProperty("id", state.stage().id().value());
    Words.writeIfAny("label", state.stage().labels(), out);
    out.writeStringProperty("opened-on", state.openedOn().toString());
    state.handledBy().ifPresent(body -> under("handled-by", () -> body(body)));
    Words.writeIfAny("next", state.next().map(Stage::id), out);
    Words.write("clause", state.stage().clause(), out);
  }

  private void body(Body body) {
    out.writeStringProperty("id", body.id().value());
    Words.writeIfAny("label", body.labels(), out);
  }

  private void step(StepState state) {
    out.writeStringProperty("id", state.step().id().value());
    Words.writeIfAny("label", state.step().labels(), out);
    out.writeStringProperty("status", Words.of(state.status()));
    Words.write("clause", state.step().clause(), out);
  }

  private void next(NextStep next) {
    out.writeStringProperty("step", next.step().id().value());
    out.writeStringProperty("force", Words.of(next.force()));
    Words.writeIfAny("promise", next.promise().map(state -> state.promise().id()), out);
  }

  private void claim(ClaimDecision claim) {
    out.writeStringProperty("answer", Words.of(claim.answer()));
    Words.write("clause", claim.clause(), out);
    list("conditions", claim.conditions(), this::condition);
    Words.writeIfAny(
        "deciding", claim.deciding().stream().map(condition -> condition.id()).toList(), out);
    Words.writeIfAny("rests-on", claim.restsOn().map(Reading::id), out);
    listIfAny("otherwise", claim.otherwise(), this::otherwise);
    claim
        .limit()
        .ifPresent(
            limit ->
                under(
                    "limit",
                    () -> {
                      Words.writeIfAny("text", limit.text(), out);
                      Words.write("clause", limit.clause(), out);
                    }));
    listIfAny("where-to-look", claim.whereToLook(), this::provision);
  }

  private void condition(ConditionState state) {
    out.writeStringProperty("id", state.condition().id().value());
    Words.writeIfAny("label", state.condition().labels(), out);
    out.writeStringProperty("truth", Words.of(state.truth()));
    Words.writeIfAny("lacking", state.lacking(), out);
    Words.write("clause", state.condition().clause(), out);
  }

  private void otherwise(OtherReading other) {
    out.writeName("connective");
    Words.write(other.connective(), out);
    out.writeStringProperty("answer", Words.of(other.answer()));
  }

  private void provision(Provision provision) {
    out.writeStringProperty("topic", provision.topic().value());
    Words.writeIfAny("text", provision.text(), out);
    Words.writeIfAny("by", provision.holder(), out);
    Words.write("clause", provision.clause(), out);
  }

  private void remedy(Remedy remedy) {
    out.writeStringProperty("kind", Words.of(remedy.kind()));
    Words.writeIfAny("label", remedy.labels(), out);
    remedy.handledBy().ifPresent(body -> under("handled-by", () -> body(body)));
    Words.writeIfAny("channels", remedy.channels(), out);
    Words.writeIfAny("promise", remedy.promise().map(state -> state.promise().id()), out);
    remedy
        .latest()
        .ifPresent(
            day -> {
              out.writeName("latest");
              PromiseWriter.write(day, out);
            });
    Words.write("clause", remedy.clause(), out);
  }

  private void turning(Turning turning) {
    out.writeStringProperty("kind", Words.of(turning.kind()));
    Words.writeIfAny("channel", turning.channel().map(ChannelAnswer::channel), out);
    Words.writeIfAny("conditions", turning.conditions().stream().map(Condition::id).toList(), out);
    Words.writeIfAny("promise", turning.promise().map(state -> state.promise().id()), out);
    turning
        .replaced()
        .ifPresent(
            event -> {
              out.writeName("instead-of");
              HistoryWriter.write(event, out);
            });
    out.writeArrayPropertyStart("events");
    turning.events().forEach(event -> HistoryWriter.write(event, out));
    out.writeEndArray();
    Words.write("clause", turning.clause(), out);
  }

  /** Where a promise stands after the change is told among the promises. */
  private void impact(PromiseImpact impact, LocalDate asOfDay) {
    out.writeStringProperty("promise", impact.id().value());
    out.writeStringProperty("cause", Words.of(impact.cause()));
    PromiseWriter promises = new PromiseWriter(asOfDay, out);
    impact.before().ifPresent(state -> under("before", () -> promises.write(state)));
    impact
        .onChange()
        .effective()
        .ifPresent(effect -> out.writeStringProperty("governs", Words.of(impact.governs(effect))));
    Words.writeIfAny("text", impactTexts.apply(impact), out);
  }

  void finding(Finding finding) {
    out.writeStartObject();
    write(finding);
    out.writeEndObject();
  }

  private void write(Finding finding) {
    out.writeStringProperty("id", finding.type().id());
    out.writeStringProperty("severity", finding.severity().id());
    Words.write("clause", finding.clause(), out);
    Map<String, Object> arguments = finding.arguments();
    if (!arguments.isEmpty()) {
      under(
          "arguments",
          () ->
              arguments.forEach(
                  (name, value) -> {
                    out.writeName(name);
                    Arguments.write(value, out);
                  }));
    }
    Words.writeIfAny("text", texts.apply(finding), out);
    Words.writeIfAny("rests-on", finding.restsOn().stream().map(Reading::id).toList(), out);
  }

  private void reading(Reading reading) {
    Readings.writeKeys(reading, List.of(), out);
  }
}
