package org.mustafid.name;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.mustafid.diagnostic.InvalidArgumentException;

/**
 * A stable name for programs and documents: ASCII letters in lower case, digits and single hyphens,
 * beginning with a letter, such as {@code social-media}.
 *
 * <p>Ids are open: an association names its own channels, steps and promises. The common ones are
 * constants of the subtypes and bring {@link #labels() labels}. Two ids are equal if they are of
 * one type and have one value. Immutable.
 */
public abstract sealed class Id implements Comparable<Id>
    permits AssociationId,
        BodyId,
        CaseKind,
        CategoryId,
        ChannelId,
        ConditionId,
        ContactKind,
        DefectKind,
        DutyId,
        DutyKind,
        EventKind,
        PolicyId,
        PromiseId,
        ReadingId,
        RequirementId,
        SectionId,
        StageId,
        StepId,
        ToolId,
        TopicId {
  /** What an id may look like, as a regular expression. */
  public static final String FORM = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  /** The longest id, in characters. */
  public static final int LONGEST = 64;

  private static final java.util.regex.Pattern COMPILED_FORM =
      java.util.regex.Pattern.compile(FORM);

  private final String value;
  private final int hash; // here, and not behind the value: it tells most ids apart
  private final Labels labels;

  Id(String value, Labels labels) {
    if (value.length() > LONGEST || !COMPILED_FORM.matcher(value).matches()) {
      throw new InvalidArgumentException(
          getClass().getSimpleName(),
          value,
          "an id of lower-case letters, digits and single hyphens, at most "
              + LONGEST
              + " characters long");
    }
    this.value = value;
    this.hash = calculateHash();
    this.labels = labels;
  }

  /** The id itself. */
  @Pattern(regexp = FORM)
  @Size(max = LONGEST)
  public final String value() {
    return value;
  }

  /** The labels of a well-known id; none for any other. */
  public final Labels labels() {
    return labels;
  }

  /** By value, and then by type, so that only equal ids tie. */
  @Override
  public final int compareTo(Id other) {
    int byValue = value.compareTo(other.value);
    return byValue != 0 ? byValue : getClass().getName().compareTo(other.getClass().getName());
  }

  @Override
  public final boolean equals(Object other) {
    return this == other
        || (other instanceof Id that
            && hash == that.hash
            && getClass() == that.getClass()
            && value.equals(that.value));
  }

  @Override
  public final int hashCode() {
    return hash;
  }

  private int calculateHash() {
    return value.hashCode();
  }

  @Override
  public final String toString() {
    return value;
  }
}
