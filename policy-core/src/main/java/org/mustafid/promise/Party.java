package org.mustafid.promise;

import java.util.Arrays;
import java.util.Optional;

/** Who holds a promise. */
public enum Party {
  /** The association owes it: a duty, which can be broken. */
  ASSOCIATION("association"),
  /** The beneficiary may do it, such as appeal: a right, which lapses and is never broken. */
  BENEFICIARY("beneficiary");

  private final String id;

  Party(String id) {
    this.id = id;
  }

  /** As documents write it. */
  public String id() {
    return id;
  }

  /** The party that a document means. */
  public static Optional<Party> find(String id) {
    return Arrays.stream(values()).filter(party -> party.id.equals(id)).findFirst();
  }

  @Override
  public String toString() {
    return id;
  }
}
