package org.mustafid.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.message.Golden;
import org.mustafid.name.Id;
import org.mustafid.rules.Diagnostics;

class ReferenceTest {
  private static final String PAGE = Reference.toMarkdown();

  @Test
  void the_published_reference_is_the_one_that_the_code_makes() throws IOException {
    Golden.assertPublished("reference.md", PAGE);
  }

  @Test
  void every_entry_that_a_class_of_the_library_declares_is_in_the_catalogue() {
    Set<String> declared =
        new ClassFileImporter()
            .importPackages("org.mustafid").stream()
                .flatMap(each -> each.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(DiagnosticType.class))
                .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaField::reflect)
                .map(ReferenceTest::idOf)
                .collect(Collectors.toSet());
    assertThat(declared).contains("unknown-key", "overdue", "version-gap", "floor-without-cap");
    assertThat(Diagnostics.all()).extracting(DiagnosticType::id).containsAll(declared);
  }

  @Test
  void every_entry_of_the_catalogue_is_in_a_table() {
    Set<String> listed =
        PAGE.lines()
            .filter(line -> line.startsWith("| "))
            .flatMap(line -> Pattern.compile("`([^`]+)`").matcher(line).results())
            .map(code -> code.group(1))
            .collect(Collectors.toSet());
    assertThat(Diagnostics.all()).extracting(DiagnosticType::id).isSubsetOf(listed);
  }

  @Test
  void every_sort_of_id_with_well_known_members_is_in_it() {
    List<Class<?>> sorts =
        new ClassFileImporter()
            .importPackages("org.mustafid.name").stream()
                .filter(each -> each.isAssignableTo(Id.class))
                .filter(each -> each.tryGetMethod("wellKnown").isPresent())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    assertThat(Reference.WELL_KNOWN.values()).hasSize(sorts.size());
    assertThat(Reference.WELL_KNOWN.values()).allMatch(sorts::contains);
  }

  @Test
  void every_well_known_id_has_a_label_in_both_languages() {
    for (Map.Entry<String, Class<? extends Id>> sort : Reference.WELL_KNOWN.entrySet()) {
      for (Id id : Reference.idsOf(sort.getValue())) {
        assertThat(id.labels().asMap()).as(id.toString()).containsOnlyKeys("ar", "en");
      }
    }
  }

  private static String idOf(Field constant) {
    try {
      return ((DiagnosticType) constant.get(null)).id();
    } catch (IllegalAccessException e) {
      throw new LinkageError(constant + " is not public", e);
    }
  }
}
