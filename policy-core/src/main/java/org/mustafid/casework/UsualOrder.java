package org.mustafid.casework;

import java.util.List;
import java.util.Set;
import org.mustafid.name.EventKind;

/**
 * The order in which events of one day usually come, where their times are not known: that of a
 * case, but for what can only happen after something else has.
 */
final class UsualOrder {
  /** The order on a day before which nothing happened. */
  static final UsualOrder AT_FIRST = new UsualOrder(false, false);

  private static final List<String> OF_A_CASE = List.copyOf(EventKind.wellKnown());
  private static final int FIRST = -1;
  private static final int BEFORE_COMPLETION = before(EventKind.COMPLETED);

  /** An association's own events have their usual place before the reply. */
  private static final int OWN = before(EventKind.REPLIED);

  private static final Set<EventKind> ANSWERS =
      Set.of(
          EventKind.REPLIED,
          EventKind.ACCEPTED,
          EventKind.REFUSED,
          EventKind.SERVED,
          EventKind.HANDLED);

  private final boolean isWithAssociation;
  private final boolean isAnswered;

  private UsualOrder(boolean isWithAssociation, boolean isAnswered) {
    this.isWithAssociation = isWithAssociation;
    this.isAnswered = isAnswered;
  }

  /** The order on the day of an event, by what happened on the days before. */
  static UsualOrder after(DatedEvent[] ordered, int before) {
    boolean withAssociation = before > 0;
    boolean answered = false;
    for (int i = 0; i < before; i++) {
      EventKind kind = ordered[i].event().kind();
      withAssociation =
          kind.equals(EventKind.COMPLETED) || (withAssociation && !kind.equals(EventKind.RETURNED));
      answered = ANSWERS.contains(kind) || (answered && !kind.equals(EventKind.REOPENED));
    }
    return new UsualOrder(withAssociation, answered);
  }

  int placeOf(EventKind kind) {
    if (kind.equals(EventKind.RETURNED) && isWithAssociation) {
      return BEFORE_COMPLETION;
    }
    if (kind.equals(EventKind.REOPENED) && isAnswered) {
      return FIRST;
    }
    int place = OF_A_CASE.indexOf(kind.value());
    return place >= 0 ? 2 * place : OWN;
  }

  private static int before(EventKind kind) {
    return 2 * OF_A_CASE.indexOf(kind.value()) - 1;
  }
}
