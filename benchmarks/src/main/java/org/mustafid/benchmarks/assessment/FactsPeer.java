package org.mustafid.benchmarks.assessment;

import java.util.Map;

/**
 * A rule engine, which is told facts and not events.
 *
 * @param <T> the form in which it answers
 */
interface FactsPeer<T> extends AssessmentPeer<T> {
  /** The answer that follows from {@link Request#facts()}. */
  T answer(Map<String, Object> facts);

  @Override
  default T answer(Request request) {
    return answer(request.facts());
  }
}
