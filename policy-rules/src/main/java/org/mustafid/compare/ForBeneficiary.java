package org.mustafid.compare;

/** What a difference means for the beneficiary, as far as it can be told by itself. */
public enum ForBeneficiary {
  /** More is offered, an answer is owed earlier, or there is more time to act. */
  BETTER,
  /** Less is offered, an answer is owed later, or there is less time to act. */
  WORSE,
  /** It depends on the case or on what else is different, or it makes no difference. */
  OPEN;

  /** The same, seen from the other policy. */
  ForBeneficiary mirrored() {
    return switch (this) {
      case BETTER -> WORSE;
      case WORSE -> BETTER;
      case OPEN -> OPEN;
    };
  }
}
