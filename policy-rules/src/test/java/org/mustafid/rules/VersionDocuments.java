package org.mustafid.rules;

import org.mustafid.assessment.RuleSet;

/** Versions of one small policy. */
final class VersionDocuments {
  private static final String APPROVED = "approval: {clause: {id: A-9}}\n";

  private VersionDocuments() {}

  /** An approved version with keys of its own. */
  static String text(String keys) {
    return unapproved(keys) + APPROVED;
  }

  static String unapproved(String keys) {
    return """
        mustafid: 1
        policy: ours
        title: {ar: سياسة, en: Policy}
        association: {id: ours, name: {ar: جمعية, en: Association}}
        calendar: saudi-non-profit
        sections: [{id: a, heading: {ar: القنوات, en: Channels}}]
        channels: [{id: website, clause: {id: A-1}}]
        """
        + keys;
  }

  static String startsOn(String day) {
    return "in-force-from: {stated: " + day + ", clause: {id: A-2}}\n";
  }

  static String endsBefore(String day) {
    return "in-force-until: {stated: " + day + ", clause: {id: A-3}}\n";
  }

  static String onChange(String effect) {
    return "on-change: {stated: " + effect + ", clause: {id: A-4}}\n";
  }

  static String version(String version) {
    return "version: \"" + version + "\"\n";
  }

  static String recorded(String day) {
    return "recorded-on: " + day + "\n";
  }

  static RuleSet rules(String text) {
    return RuleSets.parse("a version", text);
  }
}
