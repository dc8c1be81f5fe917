package org.mustafid.compare;

/** One thing that an entry of a policy says, or that is said of it. */
public enum Part {
  /** Names it. */
  ID("id", Effect.INFORMATIVE),
  /** Its title. */
  TITLE("title", Effect.WORDING),
  /** What a reader sees as its name. */
  LABEL("label", Effect.WORDING),
  /** What it says in full. */
  TEXT("text", Effect.WORDING),
  /** The heading as printed. */
  HEADING("heading", Effect.WORDING),
  /** The first day on which it is in force. */
  IN_FORCE_FROM("in-force-from", Effect.INFORMATIVE),
  /** Whether its steps follow each other. */
  STEP_ORDER("step-order", Effect.INFORMATIVE),
  /** Of which kind it is. */
  KIND("kind", Effect.INFORMATIVE),
  /** The number as printed. */
  NUMBER("number", Effect.INFORMATIVE),
  /** With whom. */
  WITH("with", Effect.INFORMATIVE),
  /** As printed. */
  PRINTED("printed", Effect.INFORMATIVE),
  /** The zone of its dates. */
  ZONE("zone", Effect.INFORMATIVE),
  /** The days that it covers. */
  RANGE("range", Effect.INFORMATIVE),
  /** The day as of which past and future are told apart. */
  COMPILED("compiled-on", Effect.INFORMATIVE),
  /** The days of the week on which nobody works. */
  REST_DAYS("rest-days", Effect.INFORMATIVE),
  /** On which days it falls. */
  RULE("rule", Effect.INFORMATIVE),
  /** The first day of the month, as announced. */
  FIRST_DAY("first-day", Effect.INFORMATIVE),
  /** Whether it is outside of the association. */
  OUTSIDE("outside", Effect.INFORMATIVE),
  /** The kinds of case that it is for. */
  KINDS("for", Effect.INFORMATIVE),
  /** The condition under which it applies. */
  WHEN("when", Effect.WORDING),
  /** Who does it. */
  HOLDER("by", Effect.INFORMATIVE),
  /** The events that show it. */
  EVIDENCE("evidence", Effect.INFORMATIVE),
  /** The event by which it is expected. */
  EXPECTED_BY("expected-by", Effect.INFORMATIVE),
  /** The event after which it no longer applies. */
  NOT_AFTER("not-after", Effect.INFORMATIVE),
  /** The promise that says by when. */
  PROMISE("promise", Effect.INFORMATIVE),
  /** The readings that it rests on. */
  READINGS("readings", Effect.INFORMATIVE),
  /** The kind of case. */
  TO("to", Effect.INFORMATIVE),
  /** The categories of case. */
  CATEGORIES("category", Effect.INFORMATIVE),
  /** The stage of a case. */
  STAGE("stage", Effect.INFORMATIVE),
  /** What starts it. */
  START("from", Effect.INFORMATIVE),
  /** The events that keep it. */
  KEPT_BY("kept-by", Effect.INFORMATIVE),
  /** The floor. */
  FLOOR("not-before", Effect.INFORMATIVE),
  /** The cap. */
  CAP("no-later-than", Effect.INFORMATIVE),
  /** The word without an amount. */
  WORD("unquantified", Effect.WORDING),
  /** What becomes of a cap that ends on a day off. */
  ON_DAY_OFF("on-day-off", Effect.INFORMATIVE),
  /** How it comes back. */
  EVERY("every", Effect.INFORMATIVE),
  /** What a return for completion does. */
  ON_RETURN("on-return", Effect.INFORMATIVE),
  /** What reopening does. */
  ON_REOPENING("on-reopening", Effect.INFORMATIVE),
  /** How its cap may be extended. */
  EXTENSION("extension", Effect.INFORMATIVE),
  /** The events that open it. */
  OPENED_BY("opened-by", Effect.INFORMATIVE),
  /** Who handles it. */
  HANDLED_BY("handled-by", Effect.INFORMATIVE),
  /** What can follow. */
  NEXT("next", Effect.INFORMATIVE),
  /** The categories that skip it. */
  BYPASSED_BY("bypassed-by", Effect.INFORMATIVE),
  /** The channels that it opens. */
  CHANNELS("channels", Effect.INFORMATIVE),
  /** Whether a complaint may come without a name. */
  ANONYMOUS("anonymous", Effect.INFORMATIVE),
  /** Whether the name of who complains is kept. */
  CONFIDENTIAL("confidential", Effect.INFORMATIVE),
  /** The events that prove it. */
  PROVEN_BY("proven-by", Effect.INFORMATIVE),
  /** The events that disprove it. */
  DISPROVEN_BY("disproven-by", Effect.INFORMATIVE),
  /** What its evidence has to show. */
  REQUIRES("requires", Effect.INFORMATIVE),
  /** How the conditions combine. */
  CONNECTIVE("connective", Effect.INFORMATIVE),
  /** How they could combine instead. */
  OTHERS("instead-of-connective", Effect.INFORMATIVE),
  /** Through what it is settled. */
  SETTLED_THROUGH("settled-through", Effect.INFORMATIVE),
  /** What limits it. */
  LIMIT("limit", Effect.INFORMATIVE),
  /** Where the limit stands. */
  LIMIT_CLAUSE("limit-clause", Effect.INFORMATIVE),
  /** How much the finding weighs. */
  SEVERITY("severity", Effect.INFORMATIVE),
  /** What was chosen. */
  CHOICE("choice", Effect.WORDING),
  /** What could have been chosen instead. */
  INSTEAD_OF("instead-of", Effect.WORDING),
  /** Who approved it. */
  APPROVED_BY("approved-by", Effect.INFORMATIVE),
  /** The number of the resolution. */
  RESOLUTION("resolution", Effect.INFORMATIVE),
  /** The number of the meeting. */
  MEETING("meeting", Effect.INFORMATIVE),
  /** The date as printed, and as it is read. */
  DATE("date", Effect.INFORMATIVE),
  /** Who signed. */
  SIGNED_BY("signed-by", Effect.INFORMATIVE),
  /** Where it stands. */
  CLAUSE("clause", Effect.WORDING);

  private final String id;
  private final Effect usual;

  Part(String id, Effect usual) {
    this.id = id;
    this.usual = usual;
  }

  /** Stable; the key of a document where there is one. */
  public String id() {
    return id;
  }

  /** What a difference here does that changes no answer. */
  Effect usual() {
    return usual;
  }

  @Override
  public String toString() {
    return id;
  }
}
