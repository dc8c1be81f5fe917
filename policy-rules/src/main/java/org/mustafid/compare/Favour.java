package org.mustafid.compare;

import java.util.Optional;
import java.util.OptionalInt;
import org.mustafid.policy.Channel;
import org.mustafid.policy.ComplaintRoute;
import org.mustafid.promise.Extension;
import org.mustafid.promise.OnDayOff;
import org.mustafid.promise.OnReopening;
import org.mustafid.promise.OnReturn;
import org.mustafid.promise.Party;
import org.mustafid.promise.Promise;
import org.mustafid.promise.Term;
import org.mustafid.promise.TermUnit;

/**
 * What a difference means for the beneficiary, where it can be told without knowing a case: more
 * time is good for who has to act, and bad for who waits.
 */
final class Favour {
  private Favour() {}

  /**
   * Of something that is there in addition. Compensation is not among it: a policy without refuses
   * none, and leaves it to other rules.
   */
  static ForBeneficiary ofAdding(Object source) {
    boolean isGain =
        source instanceof Channel
            || source instanceof ComplaintRoute
            || (source instanceof Promise promise
                && promise.by() == Party.ASSOCIATION
                && promise.notBefore().isEmpty());
    return isGain ? ForBeneficiary.BETTER : ForBeneficiary.OPEN;
  }

  /** Of one part that is another. */
  static ForBeneficiary ofChange(Part part, Object before, Object after) {
    if (before instanceof Promise one && after instanceof Promise other) {
      return one.by() == other.by() ? ofPromise(part, one, other) : ForBeneficiary.OPEN;
    }
    if (part == Part.KINDS && before instanceof Channel one && after instanceof Channel other) {
      boolean more = isWithin(one, other);
      boolean less = isWithin(other, one);
      return more == less
          ? ForBeneficiary.OPEN
          : more ? ForBeneficiary.BETTER : ForBeneficiary.WORSE;
    }
    return ForBeneficiary.OPEN;
  }

  /** Whether one channel is for no kind of case that the other is not for; no kind means all. */
  private static boolean isWithin(Channel one, Channel other) {
    return other.kinds().isEmpty()
        || (!one.kinds().isEmpty() && other.kinds().containsAll(one.kinds()));
  }

  private static ForBeneficiary ofPromise(Part part, Promise one, Promise other) {
    return switch (part) {
      case CAP -> moreTime(one, compareCaps(one.noLaterThan(), other.noLaterThan()));
      case FLOOR -> waiting(compareFloors(one.notBefore(), other.notBefore()));
      case EXTENSION -> moreTime(one, compareExtensions(one.extension(), other.extension()));
      case ON_RETURN ->
          moreTime(
              one,
              compare(
                  one.onReturn().effective().map(OnReturn.PAUSE::equals),
                  other.onReturn().effective().map(OnReturn.PAUSE::equals)));
      case ON_REOPENING ->
          waiting(
              negated(
                  compare(
                      one.onReopening().effective().map(OnReopening.RESTART::equals),
                      other.onReopening().effective().map(OnReopening.RESTART::equals))));
      case ON_DAY_OFF ->
          moreTime(
              one,
              OptionalInt.of(
                  Boolean.compare(
                      other.onDayOff() == OnDayOff.MOVE, one.onDayOff() == OnDayOff.MOVE)));
      default -> ForBeneficiary.OPEN;
    };
  }

  /** Positive if there is more time to act than before. */
  private static ForBeneficiary moreTime(Promise promise, OptionalInt more) {
    return waiting(promise.by() == Party.ASSOCIATION ? more : negated(more));
  }

  /** Positive if the beneficiary waits longer than before. */
  private static ForBeneficiary waiting(OptionalInt longer) {
    if (longer.isEmpty() || longer.getAsInt() == 0) {
      return ForBeneficiary.OPEN;
    }
    return longer.getAsInt() > 0 ? ForBeneficiary.WORSE : ForBeneficiary.BETTER;
  }

  private static OptionalInt negated(OptionalInt value) {
    return value.isPresent() ? OptionalInt.of(-value.getAsInt()) : value;
  }

  private static OptionalInt compare(Optional<Boolean> one, Optional<Boolean> other) {
    return one.isPresent() && other.isPresent()
        ? OptionalInt.of(Boolean.compare(other.get(), one.get()))
        : OptionalInt.empty();
  }

  /** Nothing is later than any cap. */
  private static OptionalInt compareCaps(Optional<Term> one, Optional<Term> other) {
    return one.isPresent() && other.isPresent()
        ? compare(one.get(), other.get())
        : OptionalInt.of(Boolean.compare(other.isEmpty(), one.isEmpty()));
  }

  private static OptionalInt compareFloors(Optional<Term> one, Optional<Term> other) {
    return one.isPresent() && other.isPresent()
        ? compare(one.get(), other.get())
        : OptionalInt.of(Boolean.compare(other.isPresent(), one.isPresent()));
  }

  /** Told only if no more than one of the amount and the number of times is another. */
  private static OptionalInt compareExtensions(Optional<Extension> one, Optional<Extension> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return OptionalInt.of(Boolean.compare(other.isPresent(), one.isPresent()));
    }
    boolean sameGrounds =
        one.get().grantedBy().equals(other.get().grantedBy())
            && one.get().requires().equals(other.get().requires());
    OptionalInt terms = compare(one.get().term(), other.get().term());
    int times = Integer.compare(other.get().times(), one.get().times());
    if (!sameGrounds || terms.isEmpty() || terms.getAsInt() * times < 0) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(terms.getAsInt() != 0 ? terms.getAsInt() : times);
  }

  /** Positive if the other is longer; empty if that depends on the month or on holidays. */
  private static OptionalInt compare(Term one, Term other) {
    return base(one.unit()) == base(other.unit())
        ? OptionalInt.of(Integer.compare(inBase(other), inBase(one)))
        : OptionalInt.empty();
  }

  /** The unit of which another is a fixed number. */
  private static TermUnit base(TermUnit unit) {
    return switch (unit) {
      case WEEKS -> TermUnit.DAYS;
      case YEARS -> TermUnit.MONTHS;
      case HIJRI_YEARS -> TermUnit.HIJRI_MONTHS;
      case HOURS -> TermUnit.MINUTES;
      default -> unit;
    };
  }

  private static int inBase(Term term) {
    return switch (term.unit()) {
      case WEEKS -> 7 * term.amount();
      case YEARS, HIJRI_YEARS -> 12 * term.amount();
      case HOURS -> 60 * term.amount();
      default -> term.amount();
    };
  }
}
