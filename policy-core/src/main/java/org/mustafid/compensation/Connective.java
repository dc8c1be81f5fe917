package org.mustafid.compensation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.ConditionId;

/** How conditions combine: all, any, or at least some number of parts. Immutable. */
public sealed interface Connective {

  /** One condition by itself. */
  record Just(ConditionId condition) implements Connective {
    @Override
    public String toString() {
      return condition.value();
    }
  }

  /**
   * At least some number of parts.
   *
   * @param count from 1 to the number of parts
   * @param parts one or more
   */
  record AtLeast(int count, List<Connective> parts) implements Connective {
    /** Copies the parts. */
    public AtLeast {
      parts = List.copyOf(parts);
      if (parts.isEmpty() || count < 1 || count > parts.size()) {
        throw new InvalidArgumentException(
            "the count of a connective",
            count + " of " + parts.size(),
            "from 1 to the number of its parts");
      }
    }

    @Override
    public String toString() {
      String word = count == parts.size() ? "all" : count == 1 ? "any" : "at least " + count;
      return parts.stream()
          .map(Object::toString)
          .collect(Collectors.joining(", ", word + " of (", ")"));
    }
  }

  /** One condition by itself. */
  static Connective just(ConditionId condition) {
    return new Just(condition);
  }

  /** Every part. */
  static Connective all(List<Connective> parts) {
    return new AtLeast(parts.size(), parts);
  }

  /** One part or more. */
  static Connective any(List<Connective> parts) {
    return new AtLeast(1, parts);
  }

  /** Some number of parts or more. */
  static Connective atLeast(int count, List<Connective> parts) {
    return new AtLeast(count, parts);
  }

  /** What follows from what is known of the conditions. */
  default Truth given(Function<ConditionId, Truth> known) {
    if (this instanceof Just just) {
      return known.apply(just.condition());
    }
    AtLeast atLeast = (AtLeast) this;
    int proven = 0;
    int open = 0;
    for (Connective part : atLeast.parts()) {
      switch (part.given(known)) {
        case PROVEN -> proven++;
        case UNKNOWN -> open++;
        case DISPROVEN -> {}
      }
    }
    if (proven >= atLeast.count()) {
      return Truth.PROVEN;
    }
    return proven + open >= atLeast.count() ? Truth.UNKNOWN : Truth.DISPROVEN;
  }

  /** The conditions that it names. */
  default Set<ConditionId> conditions() {
    Set<ConditionId> conditions = new TreeSet<>();
    if (this instanceof Just just) {
      conditions.add(just.condition());
    } else {
      ((AtLeast) this).parts().forEach(part -> conditions.addAll(part.conditions()));
    }
    return conditions;
  }
}
