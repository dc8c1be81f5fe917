/**
 * Policy documents in YAML or JSON: reading them, with every mistake named by line, column and
 * likely intent, the shipped ones, and checks of a policy's sense.
 */
module org.mustafid.rules {
  requires transitive org.mustafid.core;
  requires static transitive org.jspecify;
  requires jakarta.validation;
  requires org.hibernate.validator;
  requires org.snakeyaml.engine;
  requires static org.immutables.value.annotations; // compile time only

  exports org.mustafid.check;
  exports org.mustafid.rules;
}
