package org.mustafid.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.MustafidException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code mustafid}: what the library answers, on the command line. */
@Command(
    name = "mustafid",
    description = "Beneficiary-relations policies: check, compare and ask them.",
    mixinStandardHelpOptions = true,
    versionProvider = Mustafid.Version.class,
    subcommands = {
      CheckCommand.class,
      ExplainCommand.class,
      CompareCommand.class,
      TestCommand.class,
      WindowCommand.class,
      HijriCommand.class,
      CalendarCommand.class,
      TemplateCommand.class,
      SchemaCommand.class,
      AssessCommand.class,
      ReportCommand.class,
      ObligationsCommand.class,
      GenerateCompletion.class
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  done, and nothing has to be mended",
      "  1  a document has mistakes, or a case came out otherwise than expected",
      "  2  the command line has mistakes",
      "  3  a file cannot be read"
    })
public final class Mustafid {
  static final int DONE = 0;
  static final int MISTAKES = 1;
  static final int USAGE = 2;
  static final int UNREADABLE = 3;

  // Hibernate Validator, which checks documents, tells its version when it is first used.
  private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

  private Mustafid() {}

  /** Runs one command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    VALIDATOR.setLevel(Level.WARNING);
    // Arabic needs UTF-8, whatever the terminal of this JVM says it speaks.
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int code = run(Ansi.AUTO, out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
  }

  /**
   * Runs one command; a mistake of the user is told on the second stream, without a trace.
   *
   * @param ansi whether the first stream is a terminal that shows colours; the second one never
   *     gets any, because nothing tells whether it is a file
   */
  static int run(Ansi ansi, PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Mustafid())
        .setOut(out)
        .setErr(err)
        .setColorScheme(Help.defaultColorScheme(ansi))
        .setParameterExceptionHandler(Mustafid::misused)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(Path.class, text -> Documents.path("FILE", text))
        .setExecutionExceptionHandler(Mustafid::refused)
        .execute(args);
  }

  private static int misused(ParameterException mistake, String[] args) {
    CommandLine command = mistake.getCommandLine();
    if (mistake.getCause() instanceof MustafidException refusal) { // of what converts a value
      command.getErr().println("mustafid: " + refusal.getMessage());
      return USAGE;
    }
    command.getErr().println(Misuse.text(mistake, args));
    if (!UnmatchedArgumentException.printSuggestions(mistake, command.getErr())) {
      command.usage(command.getErr(), Ansi.OFF);
    }
    return USAGE;
  }

  private static int refused(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    PrintWriter err = command.getErr();
    if (failure instanceof InvalidDocumentException document) {
      err.println(answerOf(command).messages().text(document));
      return MISTAKES;
    }
    if (failure.getCause() instanceof NoSuchFileException missing) {
      err.println(answerOf(command).text("cli.no-file", Map.of("file", missing.getFile())));
      return UNREADABLE;
    }
    if (failure instanceof UncheckedIOException) {
      err.println("mustafid: " + failure.getMessage());
      return UNREADABLE;
    }
    if (failure instanceof MustafidException) {
      err.println("mustafid: " + failure.getMessage());
      return USAGE;
    }
    throw failure;
  }

  /** How a command was asked to answer. */
  private static Answer answerOf(CommandLine command) {
    return command.getMixins().values().stream()
        .filter(Answer.class::isInstance)
        .map(Answer.class::cast)
        .findFirst()
        .orElseGet(Answer::new);
  }

  /** The version in the manifest of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "mustafid "
            + Optional.ofNullable(Mustafid.class.getPackage().getImplementationVersion())
                .orElse("(not from its jar)")
      };
    }
  }
}
