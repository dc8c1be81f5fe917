package org.mustafid.casework;

import java.util.Optional;

/**
 * Something amiss in the record of a case, of which the record does not say how it was meant.
 * Immutable.
 *
 * @param type what is amiss
 * @param event the event that it is about; empty if that is not on record
 */
public record RecordFault(Type type, Optional<DatedEvent> event) {
  /** What can be amiss. */
  public enum Type {
    /** Different events have one id; each of them counts. */
    ID_REUSED,
    /** The event corrects one that is not on record; it counts. */
    CORRECTS_UNKNOWN,
    /** The event was corrected or retracted more than once; what was recorded last counts. */
    AMENDED_TWICE,
    /** Corrections lead back to themselves; each of their events counts. */
    CORRECTIONS_IN_A_CIRCLE,
    /** What was retracted is not on record. */
    RETRACTS_UNKNOWN
  }
}
