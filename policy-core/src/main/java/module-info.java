/**
 * The beneficiary-relations policy of an association as Java values, working calendars that know
 * why a day is off, and the assessment of cases under a policy. Needs nothing but the JDK at run
 * time.
 */
@SuppressWarnings("module") // siblings named in qualified exports are compiled after this module
module org.mustafid.core {
  requires static transitive org.jspecify;
  requires static transitive jakarta.validation;
  requires static org.immutables.value.annotations; // compile time only

  exports org.mustafid.assessment;
  exports org.mustafid.casework;
  exports org.mustafid.clause;
  exports org.mustafid.compensation;
  exports org.mustafid.compliance;
  exports org.mustafid.date;
  exports org.mustafid.diagnostic;
  exports org.mustafid.duty;
  exports org.mustafid.name;
  exports org.mustafid.policy;
  exports org.mustafid.promise;
  exports org.mustafid.version;
  exports org.mustafid.workday;
  exports org.mustafid.style to
      org.mustafid.rules;
}
