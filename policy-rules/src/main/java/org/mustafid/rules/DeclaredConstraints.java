package org.mustafid.rules;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.mustafid.diagnostic.Expectation;
import org.mustafid.diagnostic.Expectation.Kind;
import org.mustafid.name.ChannelId;
import org.mustafid.name.Id;
import org.mustafid.promise.Term;

/**
 * Asks Hibernate Validator. Of its answer only the constraint is used; what is said about it comes
 * from our own catalogue. Safe to share between threads.
 */
final class DeclaredConstraints implements Constraints {
  private final Validator validator;

  DeclaredConstraints() {
    this(new AccessorsWithoutGet());
  }

  DeclaredConstraints(GetterPropertySelectionStrategy accessors) {
    validator =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration() // somebody else's validation.xml is not about our documents
            .messageInterpolator(new ParameterMessageInterpolator()) // the other one needs EL
            .getterPropertySelectionStrategy(accessors)
            .buildValidatorFactory()
            .getValidator();
    // A validator that does not see our accessors finds nothing, and says nothing about it.
    if (check(Term.class, "amount", 0).isEmpty()
        || check(ChannelId.class, "value", "Not An Id").isEmpty()) {
      throw new IllegalStateException(
          "Hibernate Validator does not see the constraints of Term.amount and Id.value;"
              + " is another version of it, or of jakarta.validation, on the path?");
    }
  }

  @Override
  public Optional<Violation> check(Class<?> type, String attribute, Object value) {
    var constraints = validator.getConstraintsForClass(type).getConstraintsForProperty(attribute);
    if (constraints == null // so the API says "none"
        || validator.validateValue(type, attribute, value).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        violationOf(
            constraints.getConstraintDescriptors().stream()
                .<Annotation>map(ConstraintDescriptor::getAnnotation)
                .toList()));
  }

  private static Violation violationOf(List<Annotation> declared) {
    boolean ofAnId =
        declared.stream()
            .anyMatch(each -> each instanceof Pattern form && form.regexp().equals(Id.FORM));
    if (ofAnId) {
      return new Violation(Problems.BAD_ID, Expectation.of(Kind.ID));
    }
    for (Annotation constraint : declared) {
      if (constraint instanceof Min || constraint instanceof Max) {
        return new Violation(
            Problems.OUT_OF_BOUNDS,
            Expectation.of(
                Kind.BETWEEN,
                bound(declared, Min.class, Min::value).orElse(Long.valueOf(0)).toString(),
                bound(declared, Max.class, Max::value)
                    .orElse(Long.valueOf(Integer.MAX_VALUE))
                    .toString()));
      }
      if (constraint instanceof NotBlank) {
        return new Violation(Problems.BLANK_TEXT, Expectation.of(Kind.TEXT));
      }
      if (constraint instanceof NotEmpty) {
        return new Violation(Problems.EMPTY_LIST, Expectation.of(Kind.NOT_EMPTY_LIST));
      }
      if (constraint instanceof Size size) {
        return new Violation(
            Problems.TEXT_TOO_LONG,
            Expectation.of(Kind.AT_MOST_CHARACTERS, String.valueOf(size.max())));
      }
    }
    throw new IllegalStateException("no problem stands for any of the constraints " + declared);
  }

  private static <A extends Annotation> Optional<Long> bound(
      List<Annotation> declared, Class<A> constraint, Function<A, Long> value) {
    return declared.stream()
        .filter(constraint::isInstance)
        .map(constraint::cast)
        .map(value)
        .findFirst();
  }

  /** Core's accessors are named {@code amount()}, and Hibernate Validator looks for get. */
  private static final class AccessorsWithoutGet implements GetterPropertySelectionStrategy {
    @Override
    public Optional<String> getProperty(ConstrainableExecutable method) {
      boolean isAccessor =
          method.getParameterTypes().length == 0 && method.getReturnType() != void.class;
      return isAccessor ? Optional.of(method.getName()) : Optional.empty();
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String property) {
      return List.of(property);
    }
  }
}
