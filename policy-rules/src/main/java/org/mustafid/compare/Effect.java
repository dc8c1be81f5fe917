package org.mustafid.compare;

/** What a difference between two policies can do. */
public enum Effect {
  /** It can change an answer about a case, and changes the fingerprint of the rule set. */
  NORMATIVE,
  /** It changes what the policy says, and no answer that is computed. */
  INFORMATIVE,
  /** It changes how the policy says it. */
  WORDING
}
