package org.mustafid.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ModuleTest {
  private final JavaClasses module =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.mustafid.check", "org.mustafid.rules");

  @Test
  void users_see_what_documents_become_and_the_catalogue_of_problems_and_nothing_else() {
    assertThat(module)
        .filteredOn(type -> type.isTopLevelClass())
        .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder(
            "RuleSets",
            "WorkingCalendars",
            "Announcements",
            "Scenario",
            "Scenarios",
            "Problems",
            "PolicyDocument",
            "Origin",
            "Bases",
            "PolicyRegistry",
            "DocumentFiles",
            "DocumentSchemas",
            "DocumentSort",
            "Diagnostics",
            "Checks",
            "CheckTypes",
            "FailedCheck");
  }

  @Test
  void only_one_class_knows_hibernate_validator_so_that_shipped_documents_load_without_it() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.DeclaredConstraints(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.hibernate..", "jakarta.validation..")
        .check(module);
  }

  @Test
  void nothing_asks_for_the_time_or_for_a_default_locale_or_prints() {
    noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(module);
    noClasses().should().callMethod(Locale.class, "getDefault").check(module);
    noClasses().should().accessField(System.class, "out").check(module);
    noClasses().should().accessField(System.class, "err").check(module);
  }
}
