package org.mustafid.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.mustafid.clause.Reading;
import org.mustafid.clause.Stated;
import org.mustafid.compensation.Compensation;
import org.mustafid.compensation.Condition;
import org.mustafid.name.CaseKind;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Provision;
import org.mustafid.policy.Stage;
import org.mustafid.policy.Step;
import org.mustafid.promise.Extension;
import org.mustafid.promise.Promise;

/** The fingerprint of a policy, over a text of one line for each rule, in the order of print. */
final class Fingerprints {
  private Fingerprints() {}

  static String of(Policy policy) {
    StringBuilder text = new StringBuilder("mustafid-policy 1\n");
    line(text, "policy", policy.id(), policy.association().id());
    line(text, "calendar", policy.calendar().fingerprint());
    line(text, "in-force-from", stated(policy.inForceFrom()));
    policy
        .inForceFromApproval()
        .ifPresent(clause -> line(text, "in-force-from-approval", clause.id()));
    if (!policy.inForceUntil().equals(Stated.unstated())) {
      line(text, "in-force-until", stated(policy.inForceUntil()));
    }
    if (!policy.onChange().equals(Stated.unstated())) {
      line(text, "on-change", stated(policy.onChange()));
    }
    policy
        .channels()
        .forEach(
            channel -> line(text, "channel", channel.id(), channel.clause().id(), channel.kinds()));
    policy
        .categories()
        .forEach(category -> line(text, "category", category.id(), category.clause().id()));
    policy
        .bodies()
        .forEach(
            body ->
                line(text, body.isOutside() ? "outside" : "body", body.id(), body.clause().id()));
    policy.events().stream()
        .filter(event -> !event.kind().isWellKnown())
        .forEach(event -> line(text, "event", event.kind()));
    policy.caseKinds().stream()
        .filter(named -> !CaseKind.wellKnown().contains(named.kind().value()))
        .forEach(named -> line(text, "case-kind", named.kind()));
    policy.stages().forEach(stage -> stage(text, stage));
    new TreeMap<>(policy.severities())
        .forEach((finding, severity) -> line(text, "severity", finding, severity.id()));
    policy.tools().forEach(tool -> line(text, "tool", tool.id(), tool.clause().id()));
    line(text, "step-order", stated(policy.stepOrder()));
    policy.steps().forEach(step -> step(text, step));
    policy.promises().forEach(promise -> promise(text, promise));
    policy
        .complaintRoutes()
        .forEach(
            route -> {
              line(
                  text,
                  "complaints",
                  route.channels(),
                  route.handledBy().map(Object::toString).orElse("-"),
                  route.clause().id());
              if (!route.anonymous().equals(Stated.unstated())
                  || !route.confidential().equals(Stated.unstated())) {
                line(text, "names", stated(route.anonymous()), stated(route.confidential()));
              }
            });
    policy.provisions().stream()
        .filter(Provision::isCited)
        .forEach(
            provision ->
                line(
                    text,
                    provision.topic(),
                    provision.holder().map(Object::toString).orElse("-"),
                    provision.clause().id()));
    policy.compensation().ifPresent(compensation -> compensation(text, compensation));
    return sha256(text.toString());
  }

  private static void step(StringBuilder text, Step step) {
    line(
        text,
        "step",
        step.id(),
        step.kinds(),
        step.evidence(),
        step.isConditional() ? "conditional" : "always",
        stated(step.expectedBy()),
        stated(step.notAfter()),
        step.promise().map(Object::toString).orElse("-"),
        step.clause().id(),
        ids(step.readings()));
  }

  private static void stage(StringBuilder text, Stage stage) {
    line(
        text,
        "stage",
        stage.id(),
        stage.to(),
        stage.openedBy(),
        stage.handledBy().map(Object::toString).orElse("-"),
        stage.next().map(Object::toString).orElse("-"),
        stage.bypassedBy(),
        stage.clause().id());
  }

  private static void promise(StringBuilder text, Promise promise) {
    line(
        text,
        "promise",
        promise.id(),
        promise.to(),
        promise.categories(),
        promise.stage().map(Object::toString).orElse("-"),
        promise.by(),
        stated(promise.start()),
        promise.keptBy(),
        promise.notBefore().map(Object::toString).orElse("-"),
        promise.noLaterThan().map(Object::toString).orElse("-"),
        promise.onDayOff(),
        promise.every().map(Object::toString).orElse("-"),
        stated(promise.onReturn()),
        stated(promise.onReopening()),
        promise.extension().map(Fingerprints::extension).orElse("-"),
        promise.clause().id(),
        ids(promise.readings()));
  }

  private static List<String> ids(List<Reading> readings) {
    return readings.stream().map(reading -> reading.id().value()).toList();
  }

  private static String extension(Extension extension) {
    return extension + ", requires " + extension.requires() + " at " + extension.clause().id();
  }

  private static void compensation(StringBuilder text, Compensation compensation) {
    for (Condition condition : compensation.conditions()) {
      line(
          text,
          "condition",
          condition.id(),
          condition.provenBy(),
          condition.disprovenBy(),
          condition.requires(),
          condition.clause().id());
    }
    line(
        text,
        "compensation",
        stated(compensation.connective()),
        compensation.connective().others(),
        compensation.settledThrough().map(Object::toString).orElse("-"),
        compensation.limit().map(limit -> limit.clause().id()).orElse("-"),
        compensation.clause().id());
  }

  private static String stated(Stated<?> stated) {
    if (stated instanceof Stated.ByClause<?> said) {
      return said.value() + " at " + said.clause().id();
    }
    return stated.findReading().isPresent()
        ? stated.effective().orElseThrow() + " by " + stated.findReading().get().id()
        : "unstated";
  }

  private static void line(StringBuilder text, Object... parts) {
    for (Object part : parts) {
      text.append(part).append('\t');
    }
    text.append('\n');
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
