package org.mustafid.page;

import org.mustafid.assessment.RuleSet;
import org.mustafid.rules.RuleSets;

/** A policy as an association might write it, with nothing but one channel. */
final class OwnPolicy {
  private OwnPolicy() {}

  /** One channel that is not well-known, under this English label. */
  static RuleSet withChannel(String label) {
    return RuleSets.parse(
        "own",
        """
        mustafid: 1
        policy: own
        title: {ar: سياستنا, en: Our policy}
        association: {id: own, name: {ar: جمعيتنا, en: Our association}}
        calendar: saudi-non-profit
        in-force-from: {unstated: true}
        sections: [{id: a, heading: {ar: القنوات, en: Channels}}]
        channels: [{id: our-channel, label: {ar: قناتنا, en: "%s"}, clause: {id: A-1}}]
        """
            .formatted(label));
  }
}
