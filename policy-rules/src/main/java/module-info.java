/**
 * Policy documents in YAML or JSON and their versions in time: reading them, with every mistake
 * named by line, column and likely intent, the shipped ones, and what is different between two.
 */
module org.mustafid.rules {
  requires transitive org.mustafid.core;
  requires static transitive org.jspecify;
  requires jakarta.validation;
  requires org.hibernate.validator;
  requires org.snakeyaml.engine;

  exports org.mustafid.compare;
  exports org.mustafid.rules;
}
