package org.mustafid.benchmarks.assessment;

/**
 * Somebody who says where the promise of a reply stands and what is amiss.
 *
 * @param <T> the form in which it says so
 */
interface AssessmentPeer<T> {
  /** What is measured. */
  T answer(Request request);

  /** What is compared. */
  Decision decision(T answer);

  /** The decision on a request. */
  default Decision decide(Request request) {
    return decision(answer(request));
  }
}
