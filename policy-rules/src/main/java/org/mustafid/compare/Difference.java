package org.mustafid.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mustafid.clause.Clause;
import org.mustafid.diagnostic.Diagnostic;
import org.mustafid.diagnostic.DiagnosticType;

/**
 * One thing that is different between two policies. Immutable.
 *
 * @param type the entry of the catalogue, such as {@code promise-no-later-than-changed}
 * @param topic what sort of entry it is about
 * @param entry which entry; as the policy before calls it, unless only the one after has it
 * @param part which part of the entry; empty if the entry itself came, went or moved
 * @param before what the policy before says; nothing, if it has no such entry
 * @param after what the policy after says; nothing, if it has no such entry
 * @param clauseBefore where the policy before says it, if it says it at a place
 * @param clauseAfter where the policy after says it, if it says it at a place
 * @param effect what it can do
 * @param forBeneficiary what it means for the beneficiary
 */
public record Difference(
    DiagnosticType type,
    Topic topic,
    Name entry,
    Optional<Part> part,
    Content before,
    Content after,
    Optional<Clause> clauseBefore,
    Optional<Clause> clauseAfter,
    Effect effect,
    ForBeneficiary forBeneficiary)
    implements Diagnostic {

  /** Checks the arguments against the catalogue. */
  public Difference {
    type.check(List.of(entry, before, after));
  }

  @Override
  public Map<String, Object> arguments() {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("entry", entry);
    arguments.put("before", before);
    arguments.put("after", after);
    return arguments;
  }

  /** For programmers, such as {@code promise-no-later-than-changed reply (NORMATIVE, BETTER)}. */
  @Override
  public String toString() {
    return type + " " + entry + " (" + effect + ", " + forBeneficiary + ")";
  }
}
