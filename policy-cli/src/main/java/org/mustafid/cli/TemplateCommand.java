package org.mustafid.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints a commented document to start from. */
@Command(
    name = "template",
    description = "A commented document to start from: mustafid template > our-association.yaml",
    mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {
  @Mixin private final Answer answer = new Answer();

  @Override
  public Integer call() {
    answer.page(text());
    return Mustafid.DONE;
  }

  static String text() {
    try (InputStream in = TemplateCommand.class.getResourceAsStream("template.yaml")) {
      if (in == null) {
        throw new IllegalStateException("template.yaml is missing from this program's own jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
