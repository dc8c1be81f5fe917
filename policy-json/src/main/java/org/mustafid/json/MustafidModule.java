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
 * Makes Jackson write histories, assessments, findings, problems and policies, and read histories,
 * wherever they stand in a host's own types. Add it to a mapper: {@code
 * JsonMapper.builder().addModule(new MustafidModule())}.
 *
 * <p>What is wrong with a history gives an {@link InvalidDocumentException} with all of its
 * problems, which Jackson wraps where the history stands within something else. That a text is JSON
 * at all, and within limits, is for the mapper to see; {@link MustafidJson#mapper()} is strict.
 */
public final class MustafidModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** A module that writes findings without text. */
  public MustafidModule() {
    this(finding -> Labels.none());
  }

  /**
   * A module that writes findings with their text.
   *
   * @param texts the text of a finding, in the languages that the page needs
   */
  public static MustafidModule telling(Function<Finding, Labels> texts) {
    return new MustafidModule(Objects.requireNonNull(texts, "texts"));
  }

  private MustafidModule(Function<Finding, Labels> texts) {
    super("mustafid");
    addDeserializer(CaseHistory.class, new HistoryDeserializer());
    writing(CaseHistory.class, HistoryWriter::write);
    writing(AssessedCase.class, (value, out) -> new AssessmentWriter(texts, out).write(value));
    writing(Assessment.class, (value, out) -> new AssessmentWriter(texts, out).write(value));
    writing(Finding.class, (value, out) -> new AssessmentWriter(texts, out).finding(value));
    writing(Policy.class, (value, out) -> new PolicyWriter(out).write(value));
    writing(Problem.class, ProblemWriter::write);
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

  private static final class HistoryDeserializer extends StdDeserializer<CaseHistory> {
    HistoryDeserializer() {
      super(CaseHistory.class);
    }

    @Override
    public CaseHistory deserialize(JsonParser tokens, DeserializationContext context) {
      Report report = new Report();
      return read(tokens, report)
          .orElseThrow(() -> new InvalidDocumentException("case history", report.problems()));
    }

    private static Optional<CaseHistory> read(JsonParser tokens, Report report) {
      try {
        return HistoryReader.read(ValueTree.read(tokens, Spots.asCounted(), report), report);
      } catch (Report.Stopped e) {
        return Optional.empty(); // the report says why
      }
    }
  }
}
