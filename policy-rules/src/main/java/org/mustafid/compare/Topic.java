package org.mustafid.compare;

import java.util.List;

/** A sort of entry that policies are compared by, in the order in which differences are told. */
public enum Topic {
  /** The policy as a whole. */
  POLICY("policy", Effect.INFORMATIVE, Part.TITLE, Part.ID, Part.IN_FORCE_FROM, Part.STEP_ORDER),
  /** The association. */
  ASSOCIATION("association", Effect.INFORMATIVE, Part.LABEL, Part.ID),
  /** A licence or registration. */
  REGISTRATION("registration", Effect.INFORMATIVE, Part.KIND, Part.NUMBER, Part.WITH, Part.CLAUSE),
  /** A contact. */
  CONTACT("contact", Effect.INFORMATIVE, Part.PRINTED, Part.CLAUSE),
  /** The calendar by which days are counted. */
  CALENDAR(
      "calendar",
      Effect.INFORMATIVE,
      Part.ID,
      Part.LABEL,
      Part.ZONE,
      Part.RANGE,
      Part.COMPILED,
      Part.REST_DAYS),
  /** A holiday of the calendar. */
  HOLIDAY("holiday", Effect.INFORMATIVE, Part.LABEL, Part.RULE),
  /** A month as it was announced. */
  MONTH("announced-month", Effect.INFORMATIVE, Part.FIRST_DAY),
  /** A section. */
  SECTION("section", Effect.WORDING, Part.HEADING),
  /** A channel. */
  CHANNEL("channel", Effect.INFORMATIVE, Part.LABEL, Part.KINDS, Part.CLAUSE),
  /** A tool. */
  TOOL("tool", Effect.INFORMATIVE, Part.LABEL, Part.CLAUSE),
  /** A body. */
  BODY("body", Effect.INFORMATIVE, Part.LABEL, Part.OUTSIDE, Part.CLAUSE),
  /** An event of the association's own. */
  EVENT("event", Effect.WORDING, Part.LABEL),
  /** A kind of case of the association's own. */
  CASE_KIND("case-kind", Effect.WORDING, Part.LABEL),
  /** A category of case. */
  CATEGORY("category", Effect.INFORMATIVE, Part.LABEL, Part.CLAUSE),
  /** A stage. */
  STAGE(
      "stage",
      Effect.INFORMATIVE,
      Part.LABEL,
      Part.TO,
      Part.OPENED_BY,
      Part.HANDLED_BY,
      Part.NEXT,
      Part.BYPASSED_BY,
      Part.CLAUSE),
  /** A handling step. */
  STEP(
      "step",
      Effect.INFORMATIVE,
      Part.LABEL,
      Part.TEXT,
      Part.WHEN,
      Part.HOLDER,
      Part.KINDS,
      Part.EVIDENCE,
      Part.EXPECTED_BY,
      Part.NOT_AFTER,
      Part.PROMISE,
      Part.READINGS,
      Part.CLAUSE),
  /** A promise. */
  PROMISE(
      "promise",
      Effect.INFORMATIVE,
      Part.LABEL,
      Part.TO,
      Part.CATEGORIES,
      Part.STAGE,
      Part.HOLDER,
      Part.START,
      Part.KEPT_BY,
      Part.FLOOR,
      Part.CAP,
      Part.WORD,
      Part.ON_DAY_OFF,
      Part.EVERY,
      Part.ON_RETURN,
      Part.ON_REOPENING,
      Part.EXTENSION,
      Part.READINGS,
      Part.CLAUSE),
  /** A way for complaints. */
  COMPLAINT_ROUTE(
      "complaint-route",
      Effect.INFORMATIVE,
      Part.CHANNELS,
      Part.HANDLED_BY,
      Part.ANONYMOUS,
      Part.CONFIDENTIAL,
      Part.CLAUSE),
  /** When compensation is granted. */
  COMPENSATION(
      "compensation",
      Effect.INFORMATIVE,
      Part.CONNECTIVE,
      Part.OTHERS,
      Part.SETTLED_THROUGH,
      Part.LIMIT,
      Part.LIMIT_CLAUSE,
      Part.CLAUSE),
  /** A condition of compensation. */
  CONDITION(
      "condition",
      Effect.INFORMATIVE,
      Part.LABEL,
      Part.TEXT,
      Part.PROVEN_BY,
      Part.DISPROVEN_BY,
      Part.REQUIRES,
      Part.CLAUSE),
  /** A duty apart from any one case. */
  DUTY("duty", Effect.INFORMATIVE, Part.KIND, Part.TEXT, Part.HOLDER, Part.EVERY, Part.CLAUSE),
  /** What the policy says besides. */
  PROVISION("provision", Effect.INFORMATIVE, Part.TEXT, Part.HOLDER, Part.CLAUSE),
  /** The approval that it carries. */
  APPROVAL(
      "approval",
      Effect.INFORMATIVE,
      Part.APPROVED_BY,
      Part.RESOLUTION,
      Part.MEETING,
      Part.DATE,
      Part.SIGNED_BY,
      Part.CLAUSE),
  /** How much a finding weighs. */
  SEVERITY("severity", Effect.INFORMATIVE, Part.SEVERITY),
  /** A reading of ours. */
  READING("reading", Effect.INFORMATIVE, Part.CHOICE, Part.INSTEAD_OF),
  /** What is amiss in print. */
  DEFECT("defect", Effect.INFORMATIVE, Part.TEXT, Part.CLAUSE);

  private final String id;
  private final Effect usual;
  private final List<Part> parts;

  Topic(String id, Effect usual, Part... parts) {
    this.id = id;
    this.usual = usual;
    this.parts = List.of(parts);
  }

  /** Stable, in kebab case. */
  public String id() {
    return id;
  }

  /** The parts of an entry, in the order in which they are told. */
  public List<Part> parts() {
    return parts;
  }

  /** What an entry does, by being there or not, that changes no answer. */
  Effect usual() {
    return usual;
  }

  @Override
  public String toString() {
    return id;
  }
}
