/**
 * Case histories, assessments and policies as JSON: reading histories, with every mistake named by
 * line, column and likely correction, and writing all of them, as a Jackson module or without one.
 */
module org.mustafid.json {
  requires transitive org.mustafid.core;
  requires transitive tools.jackson.databind;
  requires static transitive org.jspecify;

  exports org.mustafid.json;
}
