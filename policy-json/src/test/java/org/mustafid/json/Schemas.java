package org.mustafid.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.mustafid.rules.DocumentSchemas;

/** The published schemas, under a validator that knows nothing of this library. */
final class Schemas {
  static final Schema HISTORY = schema(MustafidJson.historySchema());
  static final Schema ASSESSMENT = schema(MustafidJson.assessmentSchema());

  static final Schema DUTY_LOG = schema(MustafidJson.dutyLogSchema());
  static final Schema POLICY = schema(DocumentSchemas.policy());
  static final Schema PROBLEM = schema(MustafidJson.problemSchema());

  private Schemas() {}

  private static Schema schema(String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(json, InputFormat.JSON);
  }

  static boolean accepts(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).isEmpty();
  }

  static void assertValid(Schema schema, String json) {
    assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
  }
}
