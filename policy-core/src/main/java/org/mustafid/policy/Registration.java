package org.mustafid.policy;

import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.Optional;
import org.immutables.value.Value;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.name.Labels;
import org.mustafid.style.MustafidStyle;

/** A licence or registration of an association, as printed. Immutable. */
@Value.Immutable
@MustafidStyle
public abstract class Registration {
  /** What the document calls it. */
  public enum Kind {
    /** A licence (ترخيص). */
    LICENCE("licence"),
    /** A registration (مسجلة). */
    REGISTRATION("registration");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** As documents write it. */
    public String id() {
      return id;
    }

    /** The kind that a document means. */
    public static Optional<Kind> find(String id) {
      return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    @Override
    public String toString() {
      return id;
    }
  }

  Registration() {}

  /** What the document calls it. */
  @Value.Parameter
  public abstract Kind kind();

  /** The number, as printed; never blank. */
  @NotBlank
  @Value.Parameter
  public abstract String number();

  /** The authority that it is held with; none if the document names none. */
  @Value.Parameter
  public abstract Labels with();

  /** Where the document prints it. */
  @Value.Parameter
  public abstract Clause clause();

  /**
   * A registration from its parts.
   *
   * @param with the authority; {@link Labels#none()} if the document names none
   */
  public static Registration of(Kind kind, String number, Labels with, Clause clause) {
    return ImmutableRegistration.of(kind, number, with, clause);
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
    return kind() + " " + number();
  }
}
