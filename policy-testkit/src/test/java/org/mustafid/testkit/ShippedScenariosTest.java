package org.mustafid.testkit;

import java.nio.file.Path;

/** What people would ask about the five policies, with answers worked out by hand. */
class ShippedScenariosTest implements PolicyScenarios {
  @Override
  public Path scenarios() {
    return Path.of("src/test/scenarios");
  }
}
