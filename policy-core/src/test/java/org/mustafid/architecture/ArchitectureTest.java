package org.mustafid.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What no part of core may do, so that an answer depends on its questions alone. */
@AnalyzeClasses(packages = "org.mustafid", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] PURE = {
    "org.mustafid.assessment..",
    "org.mustafid.casework..",
    "org.mustafid.clause..",
    "org.mustafid.date..",
    "org.mustafid.duty..",
    "org.mustafid.name..",
    "org.mustafid.policy..",
    "org.mustafid.promise..",
    "org.mustafid.version.."
  };

  private static final Set<String> PACKAGES_WITHOUT_A_CONCEPT =
      Set.of("util", "utils", "common", "helper", "helpers", "impl", "manager", "base", "core");

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("org.mustafid.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_date_knows_nothing_of_calendars_and_calendars_nothing_of_policies =
      noClasses()
          .that()
          .resideInAnyPackage("org.mustafid.date..", "org.mustafid.workday..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mustafid.policy..",
              "org.mustafid.promise..",
              "org.mustafid.casework..",
              "org.mustafid.assessment..");

  @ArchTest
  static final ArchRule nothing_reads_a_clock =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(java.time.Clock.class, java.time.InstantSource.class)
          .orShould()
          .callMethodWhere(target(nameMatching("now")).and(target(owner(resideIn("java.time")))))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callConstructor(java.util.Date.class);

  @ArchTest
  static final ArchRule nothing_asks_the_machine_for_its_zone_or_properties =
      noClasses()
          .should()
          .callMethod(java.time.ZoneId.class, "systemDefault")
          .orShould()
          .callMethodWhere(target(owner(isOneOf(java.util.TimeZone.class))))
          .orShould()
          .callMethodWhere(
              target(nameMatching("getProperty|getProperties|getenv|lineSeparator"))
                  .and(target(owner(isOneOf(System.class)))));

  @ArchTest
  static final ArchRule nothing_prints_or_logs =
      noClasses()
          .should()
          .accessFieldWhere(
              new DescribedPredicate<>("a stream of System") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaFieldAccess access) {
                  return access.getTargetOwner().isEquivalentTo(System.class);
                }
              })
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..");

  @ArchTest
  static final ArchRule nothing_but_the_announcements_of_a_calendar_reads_a_file =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..");

  @ArchTest
  static final ArchRule nobody_opens_a_path_or_a_connection =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.net..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.io\\.File.*");

  @ArchTest
  static final ArchRule nothing_holds_a_locale =
      fields()
          .should()
          .notHaveRawType(Locale.class)
          .andShould()
          .notHaveRawType("[Ljava.util.Locale;");

  @ArchTest
  static final ArchRule nothing_takes_or_gives_a_locale =
      methods()
          .should()
          .notHaveRawReturnType(Locale.class)
          .andShould(
              new ArchCondition<>("not take one") {
                @Override
                public void check(
                    com.tngtech.archunit.core.domain.JavaMethod method, ConditionEvents events) {
                  boolean takes =
                      method.getRawParameterTypes().stream()
                          .anyMatch(type -> type.isEquivalentTo(Locale.class));
                  events.add(new SimpleConditionEvent(method, !takes, method.getFullName()));
                }
              });

  @ArchTest
  static final ArchRule the_only_locale_is_the_root =
      classes()
          .should(
              new ArchCondition<>("use no member of Locale but ROOT") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (access.getTargetOwner().isEquivalentTo(Locale.class)) {
                      boolean root = access.getTarget().getName().equals("ROOT");
                      events.add(new SimpleConditionEvent(access, root, access.getDescription()));
                    }
                  }
                }
              });

  @ArchTest
  static final ArchRule text_changes_case_and_form_by_the_root_alone =
      noClasses()
          .should()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callConstructor(String.class, byte[].class);

  @ArchTest
  static final ArchRule nothing_is_needed_but_the_jdk_and_annotations =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.mustafid..",
              "org.jspecify.annotations..",
              "jakarta.validation.constraints..",
              "jakarta.validation",
              "org.immutables.value..");

  @ArchTest
  static final ArchRule generated_types_are_invisible =
      classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic();

  @ArchTest
  static final ArchRule value_types_can_be_made_by_their_factories_alone =
      classes()
          .that()
          .areTopLevelClasses()
          .and()
          .haveModifier(JavaModifier.ABSTRACT)
          .and()
          .areNotInterfaces()
          .should(
              new ArchCondition<>("have no constructor that users see") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  type.getConstructors()
                      .forEach(
                          constructor ->
                              events.add(
                                  new SimpleConditionEvent(
                                      constructor,
                                      !constructor.getModifiers().contains(JavaModifier.PUBLIC)
                                          && !constructor
                                              .getModifiers()
                                              .contains(JavaModifier.PROTECTED),
                                      constructor.getFullName())));
                }
              });

  @ArchTest
  static final ArchRule a_class_is_named_after_what_it_is =
      noClasses()
          .should()
          .haveNameMatching(
              ".*(Util|Utils|Common|Helper|Helpers|Impl|Manager|Base|Processor|Handler)");

  @ArchTest
  static final ArchRule a_package_is_named_after_a_concept =
      classes()
          .should(
              new ArchCondition<>("be in a package that names a concept") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean nameless =
                      Arrays.stream(type.getPackageName().split("\\.", -1))
                          .anyMatch(PACKAGES_WITHOUT_A_CONCEPT::contains);
                  events.add(new SimpleConditionEvent(type, !nameless, type.getFullName()));
                }
              });

  @ArchTest
  static final ArchRule every_package_says_that_nothing_is_null_unless_marked =
      classes()
          .should(
              new ArchCondition<>("be in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  events.add(
                      new SimpleConditionEvent(
                          type,
                          type.getPackage().isAnnotatedWith(NullMarked.class),
                          type.getPackageName()));
                }
              });

  private static DescribedPredicate<JavaClass> resideIn(String root) {
    return JavaClass.Predicates.resideInAnyPackage(root, root + "..");
  }

  private static DescribedPredicate<JavaClass> isOneOf(Class<?>... types) {
    return JavaClass.Predicates.belongToAnyOf(types);
  }
}
