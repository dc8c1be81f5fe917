package org.mustafid.policy;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Labels;
import org.mustafid.style.MustafidStyle;

/** A licence or registration of an association, as printed. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class Registration {
  Registration() {}

  /** The number, as printed; never blank. */
  @NotBlank
  @Value.Parameter
  public abstract String number();

  /** The authority that it is held with; none if the document names none. */
  @Value.Parameter
  public abstract Labels with();

  /**
   * A registration from its parts.
   *
   * @param with the authority; {@link Labels#none()} if the document names none
   */
  public static Registration of(String number, Labels with) {
    return ImmutableRegistration.of(number, with);
  }

  /** The number is not blank. */
  @Value.Check
  void check() {
    if (number().isBlank()) {
      throw new InvalidArgumentException("Registration.number", number(), "a number as printed");
    }
  }

  @Override
  public final String toString() {
    return number();
  }
}
