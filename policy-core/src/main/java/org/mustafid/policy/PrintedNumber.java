package org.mustafid.policy;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.style.MustafidStyle;

/** A number as printed, and what it may have been if print scrambled it. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class PrintedNumber {
  PrintedNumber() {}

  /** The number as printed; never blank. */
  @NotBlank
  @Value.Parameter
  public abstract String printed();

  /** What it may have been, if that cannot be decided; empty for a number that reads well. */
  @Value.Parameter
  public abstract List<String> candidates();

  /** A number that reads well. */
  public static PrintedNumber of(String printed) {
    return ImmutablePrintedNumber.of(printed, List.of());
  }

  /** A number that print scrambled. */
  public static PrintedNumber scrambled(String printed, List<String> candidates) {
    return ImmutablePrintedNumber.of(printed, candidates);
  }

  /** Whether print scrambled it, so that it is not known what it was. */
  public final boolean isScrambled() {
    return !candidates().isEmpty();
  }

  /** Something is printed. */
  @Value.Check
  void check() {
    if (printed().isBlank()) {
      throw new InvalidArgumentException("PrintedNumber.printed", printed(), "as printed");
    }
  }

  @Override
  public final String toString() {
    return isScrambled() ? printed() + ", scrambled" : printed();
  }
}
