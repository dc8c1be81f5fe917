package org.mustafid.json;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.mustafid.assessment.Assessment;
import org.mustafid.assessment.Finding;
import org.mustafid.casework.CaseHistory;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.diagnostic.Problem;
import org.mustafid.duty.DutyLog;
import org.mustafid.name.Labels;
import org.mustafid.policy.Policy;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Makes Jackson write histories, logs of duties, assessments, findings, problems and policies, and
 * read histories and logs, wherever they stand in a host's own types. Add it to a mapper: {@code
 * JsonMapper.builder().addModule(new MustafidModule())}.
 *
 * <p>What is wrong with a history gives an {@link InvalidDocumentException} with all of its
 * problems, which Jackson wraps where the history stands within something else. That a text is JSON
 * at all, and within limits, is for the mapper to see; {@link MustafidJson#mapper()} is strict.
 */
public final class MustafidModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** A module that writes findings and problems without text. */
  public MustafidModule() {
    this(finding -> Labels.none(), problem -> Labels.none());
  }

  /**
   * A module that writes findings and problems with their texts.
   *
   * @param texts the text of a finding, in the languages that the page needs
   * @param problemTexts the text of a problem, in the same languages
   */
  public static MustafidModule telling(
      Function<Finding, Labels> texts, Function<Problem, Labels> problemTexts) {
    return new MustafidModule(
        Objects.requireNonNull(texts, "texts"),
        Objects.requireNonNull(problemTexts, "problemTexts"));
  }

  private MustafidModule(Function<Finding, Labels> texts, Function<Problem, Labels> problemTexts) {
    super("mustafid");
    reading(CaseHistory.class, "case history", HistoryReader::read);
    reading(DutyLog.class, "log of duties", DutyLogReader::read);
    writing(CaseHistory.class, HistoryWriter::write);
    writing(DutyLog.class, DutyLogs::write);
    writing(AssessedCase.class, (value, out) -> new AssessmentWriter(texts, out).write(value));
    writing(Assessment.class, (value, out) -> new AssessmentWriter(texts, out).write(value));
    writing(Finding.class, (value, out) -> new AssessmentWriter(texts, out).finding(value));
    writing(Policy.class, (value, out) -> new PolicyWriter(out).write(value));
    writing(
        Problem.class, (value, out) -> ProblemWriter.write(value, problemTexts.apply(value), out));
  }

  private <T> void reading(Class<T> type, String name, JsonText.Decoder<T> decoder) {
    addDeserializer(type, new Reader<>(type, name, decoder));
  }

  private <T> void writing(Class<T> type, BiConsumer<T, JsonGenerator> writer) {
    addSerializer(
        type,
        new StdSerializer<T>(type) {
          @Override
          public void serialize(T value, JsonGenerator out, SerializationContext context) {
            writer.accept(value, out);
          }
        });
  }

  private static final class Reader<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient JsonText.Decoder<T> decoder;

    Reader(Class<T> type, String name, JsonText.Decoder<T> decoder) {
      super(type);
      this.name = name;
      this.decoder = decoder;
    }

    @Override
    public T deserialize(JsonParser tokens, DeserializationContext context) {
      Report report = new Report();
      return read(tokens, report)
          .orElseThrow(() -> new InvalidDocumentException(name, report.problems()));
    }

    private Optional<T> read(JsonParser tokens, Report report) {
      try {
        return decoder.decode(ValueTree.read(tokens, Spots.asCounted(), report), report);
      } catch (Report.Stopped e) {
        return Optional.empty(); // the report says why
      }
    }
  }
}
