package org.mustafid.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.casework.CaseHistory;
import org.mustafid.casework.Event;
import org.mustafid.clause.Clause;
import org.mustafid.compensation.Condition;
import org.mustafid.style.MustafidStyle;

/**
 * A smallest change of the facts of a case under which an answer that went against somebody would
 * be another one. It explains the answer; it is no advice to change a record. Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class Turning {
  /** Which answer turns. */
  public enum Kind {
    /** The case came by a channel that is not offered, and would have come by one that is. */
    CHANNEL,
    /** A claim that is refused or open would be well founded. */
    CLAIM,
    /** A promise that was kept late, or not at all, would have been kept on its last day. */
    PROMISE
  }

  Turning() {}

  /** Which answer turns. */
  @Value.Parameter
  public abstract Kind kind();

  /** The event that would have been otherwise; empty if nothing on record would. */
  @Value.Parameter
  public abstract Optional<Event> replaced();

  /** What would have happened instead or besides; one event or more. */
  @Value.Parameter
  public abstract List<Event> events();

  /** The channel that is offered instead; empty unless it is about a channel. */
  @Value.Parameter
  public abstract Optional<ChannelAnswer> channel();

  /** The conditions that would be proven; empty unless it is about a claim. */
  @Value.Parameter
  public abstract List<Condition> conditions();

  /** The promise, where it stands now; empty unless it is about one. */
  @Value.Parameter
  public abstract Optional<PromiseState> promise();

  /** Where the policy says so. */
  @Value.Parameter
  public abstract Clause clause();

  /** The case, its record put right as of the moment of the question. */
  @Value.Redacted
  @Value.Parameter
  abstract CaseHistory before();

  /** The case as it would be; assessed as of the same moment, it has the other answer. */
  public final CaseHistory history() {
    return with(events());
  }

  /** The case as it would be if other events took the place of those of this change. */
  public final CaseHistory with(List<Event> others) {
    List<Event> all = new ArrayList<>(before().events());
    replaced().ifPresent(all::remove); // only one of two that are alike
    all.addAll(others);
    return before().withEvents(all);
  }

  @Override
  public final String toString() {
    return kind()
        + " turns with "
        + events()
        + replaced().map(event -> " instead of " + event).orElse("");
  }
}
