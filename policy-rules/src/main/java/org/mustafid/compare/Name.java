package org.mustafid.compare;

import org.mustafid.name.Labels;

/**
 * What one thing in a policy is called. Two are equal if their ids are: what a thing is called is
 * compared where the policy declares it.
 *
 * @param id stable; for an entry without an id what tells it from others, such as its kind
 * @param labels as the policy calls it; may be empty
 */
public record Name(String id, Labels labels) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Name that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
