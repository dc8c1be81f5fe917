/** What the library says to people, in Arabic and English, made with ICU4J. */
module org.mustafid.i18n {
  requires static transitive org.jspecify;
  requires transitive org.mustafid.core;
  requires transitive org.mustafid.rules;
  requires com.ibm.icu;

  exports org.mustafid.message;
  exports org.mustafid.page;
}
