/** Laws that every policy document must keep, ready to run on your own. */
module org.mustafid.testkit {
  requires static transitive org.jspecify;
  requires transitive org.mustafid.core;
  requires transitive net.jqwik.api;
  requires transitive org.junit.jupiter.api;
  requires org.mustafid.rules;
  requires org.assertj.core;
  requires org.opentest4j;

  exports org.mustafid.testkit;

  opens org.mustafid.testkit; // jqwik makes the hook of a law by reflection
}
