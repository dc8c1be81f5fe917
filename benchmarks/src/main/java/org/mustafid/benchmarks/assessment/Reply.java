package org.mustafid.benchmarks.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fact that Drools is given: its rules read it by accessors, and put on it what they conclude.
 * Public, because rules are compiled to classes of a package of their own.
 */
public final class Reply {
  private final Map<String, Object> facts;
  private final List<String> reasons = new ArrayList<>();
  private @Nullable String status;

  Reply(Map<String, Object> facts) {
    this.facts = facts;
  }

  public boolean isChannelOffered() {
    return is("channelOffered");
  }

  public boolean isComplete() {
    return is("complete");
  }

  public boolean isDeclared() {
    return is("declared");
  }

  public boolean isMissedEarlier() {
    return is("missedEarlier");
  }

  public boolean isKept() {
    return is("kept");
  }

  public int getKeptOn() {
    return day("keptOn");
  }

  public int getLatest() {
    return day("latest");
  }

  public int getAsOf() {
    return day("asOf");
  }

  private boolean is(String fact) {
    return (Boolean) facts.getOrDefault(fact, false);
  }

  private int day(String fact) {
    return (Integer) facts.getOrDefault(fact, 0);
  }

  /** Called by rules. */
  public void setStatus(String status) {
    this.status = status;
  }

  /** Called by rules. */
  public void found(String reason) {
    reasons.add(reason);
  }

  Decision decision() {
    return new Decision(String.valueOf(status), reasons);
  }
}
