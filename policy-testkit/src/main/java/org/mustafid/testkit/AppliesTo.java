package org.mustafid.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Skips a law, and says why, under a policy that does not give what it is about. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@AddLifecycleHook(Applicability.class)
@interface AppliesTo {
  /** What the policy has to have. */
  Ground value();
}
