/**
 * Policy documents in YAML or JSON and their versions in time: reading them, with every mistake
 * named by line, column and likely intent, the shipped ones, checks of a policy's sense, and what
 * is different between two.
 */
module org.mustafid.rules {
  requires transitive org.mustafid.core;
  requires static transitive org.jspecify;
  requires jakarta.validation;
  requires org.hibernate.validator;
  requires org.snakeyaml.engine;
  requires static org.immutables.value.annotations; // compile time only

  exports org.mustafid.check;
  exports org.mustafid.compare;
  exports org.mustafid.rules;
}
