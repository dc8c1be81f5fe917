package org.mustafid.promise;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.EventKind;
import org.mustafid.name.RequirementId;
import org.mustafid.style.MustafidStyle;

/**
 * How a cap may be extended: by which event, by how much, how often, and on which grounds. An event
 * that grants it extends the cap by the whole term. Immutable.
 */
@Value.Immutable
@MustafidStyle
public abstract class Extension {
  /** The greatest number of extensions. */
  public static final int MOST_TIMES = 99;

  Extension() {}

  /** The events any of which grants it; one or more. */
  @NotEmpty
  public abstract List<EventKind> grantedBy();

  /** What is added to the cap, each time. */
  public abstract Term term();

  /** How often it may be granted; from 1 to {@value #MOST_TIMES}, and once unless set. */
  @Min(1)
  @Max(MOST_TIMES)
  @Value.Default
  public int times() {
    return 1;
  }

  /** What the granting event has to show, such as a stated reason; may be empty. */
  public abstract List<RequirementId> requires();

  /** Where the policy says so. */
  public abstract Clause clause();

  /** Collects the parts of an extension. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an extension; not safe to share between threads. */
  public static final class Builder extends ImmutableExtension.Builder {
    Builder() {}
  }

  /** Something grants it, and it adds an amount. */
  @Value.Check
  void check() {
    if (grantedBy().isEmpty()) {
      throw new InvalidArgumentException("Extension.grantedBy", "empty", "one event or more");
    }
    if (times() < 1 || times() > MOST_TIMES) {
      throw new InvalidArgumentException(
          "Extension.times", String.valueOf(times()), "from 1 to " + MOST_TIMES);
    }
    if (term().unit() == TermUnit.DAY_OF_NEXT_MONTH) {
      throw new InvalidArgumentException(
          "Extension.term", term().toString(), "an amount that can be added");
    }
  }

  @Override
  public final String toString() {
    return "by " + term() + ", " + times() + " times, granted by " + grantedBy();
  }
}
