package org.mustafid.testkit;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/**
 * Skips a law that says nothing about a policy. A law that assumed its ground in every try would be
 * reported as failed, for having run out of tries; one aborted from around would still be reported
 * at length.
 */
final class Applicability implements SkipExecutionHook {
  @Override
  public SkipResult shouldBeSkipped(LifecycleContext law) {
    return law.findAnnotation(AppliesTo.class)
        .map(AppliesTo::value)
        .filter(ground -> !ground.isGivenBy(rulesOf(law).rules()))
        .map(ground -> SkipResult.skip("not applicable: " + ground.otherwise()))
        .orElse(SkipResult.doNotSkip());
  }

  /** An instance of its own, because that of the property does not exist yet. */
  private static PolicyLaws rulesOf(LifecycleContext law) {
    return (PolicyLaws) law.newInstance(law.optionalContainerClass().orElseThrow());
  }
}
