package org.mustafid.rules;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** The constraints that core declares, the same ones that the reader asks, as keywords. */
final class Declared {
  private final List<Annotation> constraints;
  private final String where;

  private Declared(AnnotatedElement element, String where) {
    this.where = where;
    this.constraints =
        Arrays.stream(element.getAnnotations())
            .filter(each -> each.annotationType().getPackage() == Min.class.getPackage())
            .toList();
    if (constraints.isEmpty()) {
      throw new IllegalStateException("no constraint on " + where);
    }
  }

  /** On an accessor. */
  static Declared on(Class<?> type, String accessor) {
    try {
      return new Declared(type.getMethod(accessor), type.getSimpleName() + "." + accessor);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** On the one parameter of a method. */
  static Declared onParameterOf(Class<?> type, String method) {
    Method only =
        Arrays.stream(type.getMethods())
            .filter(each -> each.getName().equals(method) && each.getParameterCount() == 1)
            .findFirst()
            .orElseThrow();
    return new Declared(only.getParameters()[0], type.getSimpleName() + "." + method);
  }

  long least() {
    return constraint(Min.class).value();
  }

  long most() {
    return constraint(Max.class).value();
  }

  String pattern() {
    return constraint(Pattern.class).regexp();
  }

  int longest() {
    return constraint(Size.class).max();
  }

  private <A extends Annotation> A constraint(Class<A> type) {
    return constraints.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + type.getName() + " on " + where));
  }

  /** All of them, as they are. */
  Form form() {
    Form form = new Form(java.util.Map.of());
    for (Annotation each : constraints) {
      if (each instanceof Min min) {
        form = form.with("minimum", min.value());
      } else if (each instanceof Max max) {
        form = form.with("maximum", max.value());
      } else if (each instanceof Pattern pattern) {
        form = form.with("pattern", "^" + pattern.regexp() + "$");
      } else if (each instanceof Size size) {
        form = form.with("maxLength", size.max());
      } else if (each instanceof NotBlank) {
        form = form.with("pattern", "\\S");
      } else if (each instanceof NotEmpty) {
        form = form.with("minItems", 1);
      } else {
        throw new IllegalStateException("no keyword stands for " + each + " on " + where);
      }
    }
    return form;
  }
}
