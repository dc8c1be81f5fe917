package org.mustafid.policy;

import java.util.Arrays;
import java.util.Optional;

/** Whether the steps of a policy follow each other. */
public enum StepOrder {
  /** They are taken in the order of the list. */
  AS_LISTED("as-listed"),
  /** Each may be taken at any time. */
  ANY("any");

  private final String id;

  StepOrder(String id) {
    this.id = id;
  }

  /** As documents write it. */
  public String id() {
    return id;
  }

  /** The order that a document means. */
  public static Optional<StepOrder> find(String id) {
    return Arrays.stream(values()).filter(order -> order.id.equals(id)).findFirst();
  }

  @Override
  public String toString() {
    return id;
  }
}
