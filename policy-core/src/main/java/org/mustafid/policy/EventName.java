package org.mustafid.policy;

import org.immutables.value.Value;
import org.mustafid.name.EventKind;
import org.mustafid.name.Labels;
import org.mustafid.style.MustafidStyle;

/** An event of an association's own, beside the well-known ones. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class EventName {
  EventName() {}

  /** The event. */
  @Value.Parameter
  public abstract EventKind kind();

  /** What a reader sees. */
  @Value.Parameter
  public abstract Labels labels();

  /** An event from its parts. */
  public static EventName of(EventKind kind, Labels labels) {
    return ImmutableEventName.of(kind, labels);
  }

  @Override
  public final String toString() {
    return kind().value();
  }
}
