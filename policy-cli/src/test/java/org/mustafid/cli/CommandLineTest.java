package org.mustafid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mustafid.catalogue.Catalogue;
import org.mustafid.catalogue.Language;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.message.Messages;
import org.mustafid.rules.Diagnostics;
import org.mustafid.rules.RuleSets;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {
  private static final Set<Byte> STRONG =
      Set.of(
          Character.DIRECTIONALITY_LEFT_TO_RIGHT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

  private static final String MISSPELT = "from: {last: completd}";

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {
    JsonNode json() {
      return JsonMapper.builder().build().readTree(out);
    }
  }

  private static Ran run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Mustafid.run(Ansi.OFF, new PrintWriter(out), new PrintWriter(err), args);
    return new Ran(code, out.toString(), err.toString());
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String broken() throws IOException {
    return file("broken.yaml", TemplateCommand.text().replace("from: {last: completed}", MISSPELT));
  }

  @Test
  void the_template_passes_its_own_check() throws IOException {
    Ran template = run("template");
    String file = file("ours.yaml", template.out());
    Ran check = run("check", file);
    assertThat(check.out()).startsWith(file + ": no mistakes (our-policy)\n");
    assertThat(check.code()).isZero();
  }

  @Test
  void a_mistake_is_told_with_its_place_and_its_correction_in_the_language_asked_for()
      throws IOException {
    Ran english = run("check", broken());
    assertThat(english.code()).isEqualTo(Mustafid.MISTAKES);
    assertThat(english.out()).contains("dangling-reference", "completd", "Probably", "completed");
    Ran arabic = run("check", "--lang", "ar", broken());
    assertThat(arabic.out()).contains("لعل المقصود").doesNotContain("Probably");
  }

  @Test
  void each_file_is_told_of_and_the_worst_decides_the_exit_code() throws IOException {
    String fine = file("fine.yaml", TemplateCommand.text());
    String missing = folder.resolve("missing.yaml").toString();
    Ran both = run("check", broken(), fine);
    assertThat(both.code()).isEqualTo(Mustafid.MISTAKES);
    assertThat(both.out())
        .contains("dangling-reference")
        .contains("fine.yaml: no mistakes (our-policy)\n");
    Ran all = run("check", fine, missing, broken());
    assertThat(all.code()).isEqualTo(Mustafid.UNREADABLE);
    assertThat(all.err()).isEqualTo(missing + ": there is no such file\n");
    assertThat(all.out()).contains("dangling-reference");
  }

  @Test
  void the_check_as_json_says_where_and_what() throws IOException {
    JsonNode file = run("check", "--format", "json", broken()).json().get("files").get(0);
    JsonNode problem = file.get("problems").get(0);
    String[] lines = Files.readString(Path.of(file.get("file").asString())).split("\n", -1);
    int line = problem.get("line").asInt();
    assertThat(lines[line - 1]).contains(MISSPELT);
    assertThat(lines[line - 1].substring(problem.get("column").asInt() - 1)).startsWith("completd");
    assertThat(problem.get("length").asInt()).isEqualTo("completd".length());
    assertThat(problem.get("id").asString()).isEqualTo("dangling-reference");
    assertThat(problem.get("suggestion").asString()).isEqualTo("completed");
  }

  @Test
  void a_window_of_a_shipped_policy_is_told_day_by_day() {
    Ran window = run("window", "mabarrah", "--start", "2026-03-08", "--promise", "reply");
    assertThat(window.code()).isZero();
    assertThat(window.out())
        .contains("Latest: Tuesday 31 March 2026 (12 Shawwal 1447 AH).")
        .contains("Eid al-Fitr")
        .contains("Tuesday 31 March 2026 (12 Shawwal 1447 AH): day 15");
  }

  @Test
  void a_window_starts_on_a_hijri_date_too() {
    assertThat(run("window", "mabarrah", "--start", "1447-09-19").out())
        .isEqualTo(run("window", "mabarrah", "--start", "2026-03-08").out());
  }

  @Test
  void a_window_as_json_has_its_days() {
    JsonNode window =
        run("window", "mabarrah", "--start", "2026-03-08", "--format", "json", "--promise", "reply")
            .json();
    JsonNode reply = window.get("promises").get(0);
    assertThat(reply.get("latest").get("day").asString()).isEqualTo("2026-03-31");
    assertThat(reply.get("days")).hasSize(23);
    assertThat(window.get("fingerprint").asString())
        .isEqualTo(RuleSets.shipped("mabarrah").fingerprint());
  }

  @Test
  void a_floor_has_no_latest_day() {
    assertThat(run("window", "ofuq", "--start", "2026-03-08").out())
        .contains("Earliest: Sunday 22 March 2026")
        .contains("Latest: no day is set, so it is never overdue.");
  }

  @Test
  void a_window_that_leads_out_of_the_calendar_is_told_without_days() {
    Ran window = run("window", "mabarrah", "--start", "2077-11-01");
    assertThat(window.code()).isZero();
    assertThat(window.out())
        .contains("No days: one that has to be counted lies outside of the calendar")
        .contains("Tuesday 16 November 2077");
    JsonNode reply =
        run("window", "mabarrah", "--start", "2077-11-01", "--format", "json")
            .json()
            .get("promises")
            .get(0);
    assertThat(reply.get("calendar-range").get("through").asString()).isEqualTo("2077-11-16");
    assertThat(reply.has("latest")).isFalse();
  }

  @Test
  void what_leads_out_of_the_calendar_is_reported_apart() throws IOException {
    String file =
        file(
            "late.ndjson",
            """
            {"ref":"R-1","kind":"request","events":[{"kind":"completed","on":"2077-11-01"}]}
            """);
    Ran report = run("report", "mabarrah", file, "--as-of", "2077-11-02");
    assertThat(report.code()).isZero();
    assertThat(report.out())
        .contains("Not counted, because a day lies outside of the calendar: one promise “reply”.");
    assertThat(
            run("report", "mabarrah", file, "--as-of", "2077-11-02", "--format", "json")
                .json()
                .get("out-of-range")
                .get("reply")
                .asInt())
        .isEqualTo(1);
  }

  @Test
  void what_cannot_be_asked_is_refused_with_what_can() {
    Ran unknown = run("window", "mabarah", "--start", "2026-03-08");
    assertThat(unknown.code()).isEqualTo(Mustafid.USAGE);
    assertThat(unknown.err()).contains("probably mabarrah").doesNotContain("Exception");
    assertThat(run("window", "mabarrah", "--start", "2026-03-08", "--promise", "replay").err())
        .contains("one of reply");
    assertThat(run("window", "mabarrah", "--start", "yesterday").err()).contains("2026-03-08");
    assertThat(run("window", "mabarrah", "--start", "1299-01-01").code()).isEqualTo(Mustafid.USAGE);
    assertThat(run("window", "mabarrah", "--start", "2026-03-08", "--category", "urgent").err())
        .contains("has no categories");
    assertThat(run("window", "mabarrah", "--start", "2026-03-08", "--kind", "inquiry").err())
        .contains("--kind", "request");
    assertThat(run("window", "missing.yaml", "--start", "2026-03-08").code())
        .isEqualTo(Mustafid.USAGE);
  }

  @Test
  void a_window_that_no_promise_has_is_refused_by_what_leaves_none() throws IOException {
    String template = TemplateCommand.text();
    int promises = template.indexOf("promises:");
    String none =
        file("none.yaml", template.substring(0, promises).replace("    promise: reply\n", ""));
    assertThat(run("window", none, "--start", "2026-03-08").err())
        .startsWith("mustafid: POLICY must be one that makes a promise, but was ");
    String categories =
        """
        categories:
          - {id: urgent, label: {ar: عاجل, en: urgent}, clause: {id: handling-2}}
          - {id: plain, label: {ar: عادي, en: plain}, clause: {id: handling-2}}
        promises:
          - id: reply
            category: urgent
        """;
    String urgent =
        file("urgent.yaml", template.replaceFirst("promises:.*\n  - id: reply.*\n", categories));
    assertThat(run("window", urgent, "--start", "2026-03-08", "--category", "plain").err())
        .isEqualTo(
            "mustafid: --category of a request must be one for which the policy makes a promise:"
                + " urgent, but was plain\n");
    assertThat(
            run("window", urgent, "--start", "2026-03-08", "--category", "urgent", "--promise", "x")
                .err())
        .isEqualTo(
            "mustafid: --promise to a request of the category urgent must be one of reply, but was"
                + " x\n");
  }

  @Test
  void a_file_of_cases_or_duties_that_is_not_there_is_told_in_the_language_asked_for() {
    for (String command : List.of("assess", "report", "obligations")) {
      String[] args = {command, "mabarrah", "no.json", "--as-of", "2026-04-30", "--lang", "en"};
      Ran english = run(args);
      assertThat(english.code()).isEqualTo(Mustafid.UNREADABLE);
      assertThat(english.err()).isEqualTo("no.json: there is no such file\n");
      args[6] = "ar";
      assertThat(run(args).err()).contains("no.json").endsWith(": لا يوجد ملف بهذا الاسم\n");
    }
  }

  @Test
  void a_path_that_no_file_can_have_is_refused_in_words() {
    String path = "a\0.yaml";
    for (String[] args :
        List.of(
            new String[] {"check", path},
            new String[] {"window", path, "--start", "2026-03-08"},
            new String[] {"report", "mabarrah", path, "--as-of", "2026-03-08"},
            new String[] {"obligations", "mabarrah", path, "--as-of", "2026-03-08"})) {
      Ran ran = run(args);
      assertThat(ran.code()).isEqualTo(Mustafid.USAGE);
      assertThat(ran.err())
          .startsWith("mustafid: ")
          .contains(" must be a path that can be written here", "but was a\\u{0}.yaml\n")
          .hasLineCount(1);
    }
  }

  @Test
  void a_command_line_with_a_mistake_is_told_in_the_language_asked_for() {
    Map<String, List<String>> texts =
        Map.of(
            "check a.yaml --advise", List.of("Not known here: --advise", "غير معروف هنا: --advise"),
            "window", List.of("Missing: --start, POLICY", "ينقص الأمرَ: --start, POLICY"),
            "calendar soon", List.of("YEAR cannot be soon", "لا تصلح القيمة soon هنا: YEAR"),
            "schema polic", List.of("OF cannot be polic", "لا تصلح القيمة polic هنا: OF"));
    texts.forEach(
        (line, expected) -> {
          Ran english = run(line.split(" "));
          assertThat(english.code()).isEqualTo(Mustafid.USAGE);
          assertThat(english.err()).startsWith(expected.get(0)).doesNotContain("Exception");
          Ran arabic = run((line + " --lang=ar").split(" "));
          assertThat(arabic.code()).isEqualTo(Mustafid.USAGE);
          assertThat(arabic.err().replaceAll("\\p{Cf}", "")).startsWith(expected.get(1));
        });
  }

  @Test
  void a_mistake_in_a_document_is_told_by_every_command() throws IOException {
    Ran window = run("window", broken(), "--start", "2026-03-08");
    assertThat(window.code()).isEqualTo(Mustafid.MISTAKES);
    assertThat(window.err()).contains("dangling-reference").doesNotContain("\tat ");
    assertThat(run("window", broken(), "--start", "2026-03-08", "--lang", "ar").err())
        .contains("لعل المقصود");
  }

  @Test
  void a_day_is_converted_in_both_directions() {
    assertThat(run("hijri", "2026-03-08").out()).startsWith("2026-03-08 = 1447-09-19\n");
    assertThat(run("hijri", "1447-09-19").out()).startsWith("2026-03-08 = 1447-09-19\n");
    assertThat(run("hijri", "١٩", "رمضان", "١٤٤٧هـ").out()).startsWith("2026-03-08 = 1447-09-19\n");
    assertThat(run("hijri", "2026-03-08", "--format", "json").json().get("hijri").asString())
        .isEqualTo("1447-09-19");
    assertThat(run("hijri", "1447-09-31").code()).isEqualTo(Mustafid.USAGE);
    assertThat(run("hijri", "3026-03-08").code()).isEqualTo(Mustafid.USAGE);
  }

  @Test
  void two_dates_on_one_line_are_compared() {
    assertThat(run("hijri", "10/02/1446هـ الموافق 14/08/2024م").out())
        .contains("The two printed dates are the same day.");
  }

  @Test
  void the_holidays_of_a_year_are_listed_by_either_calendar() {
    Ran gregorian = run("calendar", "2026");
    assertThat(gregorian.out())
        .contains("2026-03-19..2026-03-22  Eid al-Fitr (by regulation)")
        .contains("working days.");
    assertThat(run("calendar", "1447").out()).contains("2026-03-19..2026-03-22  Eid al-Fitr");
    assertThat(run("calendar", "2033", "--format", "json").json().get("holidays").valueStream())
        .filteredOn(each -> each.get("id").asString().equals("eid-al-fitr"))
        .hasSize(2);
  }

  @Test
  void a_year_that_no_calendar_knows_is_refused() {
    for (String year : List.of("0", "1299", "1601", "1700", "9999", "-5", "2147483647", "1e3")) {
      Ran ran = run("calendar", "--", year);
      assertThat(ran.code()).as(year).isEqualTo(Mustafid.USAGE);
      assertThat(ran.err()).as(year).doesNotContain("\tat ");
    }
  }

  @Test
  void every_id_of_the_catalogue_is_explained_in_both_languages() {
    String listed = "\n" + run("explain").out();
    for (String language : List.of("en", "ar")) {
      Messages messages = Messages.in(Locale.forLanguageTag(language));
      for (DiagnosticType type : Diagnostics.all()) {
        assertThat(listed).contains("\n" + type.id() + "  ");
        Ran ran = run("explain", type.id(), "--lang", language);
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
            .contains(type.id(), messages.title(type), messages.help(type))
            .doesNotContain("{");
      }
    }
    assertThat(run("explain", "version-gap").out())
        .startsWith(
            "Days without a version in force [version-gap]: a finding about versions of a policy,"
                + " warning\n");
    assertThat(run("explain", "registration-missing").out()).doesNotContain("Carries");
    assertThat(run("explain", "unknown-key", "--format", "json").json().get(0).get("severity"))
        .hasToString("\"error\"");
  }

  @Test
  void an_id_that_there_is_not_is_answered_with_those_that_may_be_meant() {
    Ran misspelt = run("explain", "flor-without-cap");
    assertThat(misspelt.code()).isEqualTo(Mustafid.USAGE);
    assertThat(misspelt.err()).contains("an id such as floor-without-cap,");
    assertThat(run("explain", "unknown-k").err()).contains("unknown-key");
    assertThat(run("explain", "promise").err()).contains("promise-added", ", …");
    assertThat(run("explain", "zzz").err()).contains("without an id, lists");
  }

  @Test
  void scenarios_are_tried_without_java() throws IOException {
    Ran fine = run("test", file("fine.yaml", SCENARIO));
    assertThat(fine.out()).isEqualTo("One scenario, all as expected.\n");
    assertThat(fine.code()).isZero();
    String otherwise = file("otherwise.yaml", SCENARIO.replace("03-31", "03-30"));
    Ran ran = run("test", folder.toString());
    assertThat(ran.code()).isEqualTo(Mustafid.MISTAKES);
    assertThat(ran.out())
        .isEqualTo(
            otherwise
                + ": due\n"
                + "  line 8, cases[due].expect.promises.reply.latest: expected 2026-03-30, but it"
                + " is 2026-03-31\n2 scenarios, one otherwise than expected.\n");
    assertThat(run("test", otherwise, "--format", "json").json().get(0).get("differences"))
        .hasSize(1);
    assertThat(run("test", otherwise, "--lang", "ar").out()).contains("على خلاف المنتظر");
    assertThat(run("test", folder.resolve("no.yaml").toString()).code()).isEqualTo(Mustafid.USAGE);
  }

  @Test
  void a_document_without_mistakes_is_told_what_its_sense_lacks() throws IOException {
    Path file = Path.of(file("ours.yaml", TemplateCommand.text()));
    Ran check = run("check", file.toString());
    assertThat(check.out()).contains("[effect-unstated]").contains("--advice shows");
    assertThat(check.out()).doesNotContain("[appeal-missing]");
    assertThat(run("check", "--advice", file.toString()).out().lines().count())
        .isGreaterThan(check.out().lines().count());
    assertThat(run("check", "--strict", file.toString()).code()).isEqualTo(Mustafid.MISTAKES);
    JsonNode json = run("check", "--format", "json", file.toString()).json();
    assertThat(json.get("files").get(0).get("checks").valueStream())
        .anySatisfy(each -> assertThat(each.get("id").asString()).isEqualTo("effect-unstated"));
    assertThat(run("check", "--lang", "ar", file.toString()).out()).contains("تنبيه");
  }

  @Test
  void a_check_that_was_accepted_comes_back_on_the_day_after() throws IOException {
    String file =
        file(
            "ours.yaml",
            TemplateCommand.text()
                + """

                suppress:
                  - check: effect-unstated
                    reason: {ar: يُنشر قريبًا, en: It is to be published soon}
                    until: 2026-06-30
                """);
    assertThat(run("check", "--as-of", "2026-06-30", file).out()).doesNotContain("effect-unstated");
    assertThat(run("check", "--as-of", "2026-07-01", file).out())
        .contains("[effect-unstated]", "[suppression-expired]");
  }

  @Test
  void two_policies_are_compared_in_words_and_more_stand_side_by_side() throws IOException {
    String before = file("before.yaml", TemplateCommand.text());
    String after = file("after.yaml", TemplateCommand.text().replace("15 working-days", "10 days"));
    Ran two = run("compare", before, after);
    assertThat(two.code()).isZero();
    assertThat(two.out()).contains("15 working days", "10 days");
    assertThat(run("compare", before, after, "--lang", "ar").out()).contains("يوم عمل");
    JsonNode json = run("compare", before, after, "--format", "json").json();
    assertThat(json).hasSize(1);
    assertThat(json.get(0).get("id").asString()).isEqualTo("promise-no-later-than-changed");
    assertThat(run("compare", before, before).out()).isEqualTo("Nothing is different.\n");
    assertThat(run("compare", before, after, "--page").out()).startsWith("# ");
    assertThat(run("compare", "mabarrah", "ofuq", "modeem").out()).contains("| --- |");
    assertThat(run("compare", "mabarrah", "ofuq", "modeem", "--normative").code())
        .isEqualTo(Mustafid.USAGE);
    assertThat(run("compare", before).code()).isEqualTo(Mustafid.USAGE);
  }

  @Test
  void the_schemas_are_printed() {
    for (SchemaCommand.Subject each : SchemaCommand.Subject.values()) {
      String of = each.toString();
      assertThat(run("schema", of).json().get("$schema").asString()).contains("2020-12");
    }
    assertThat(run("schema").out()).isEqualTo(run("schema", "policy").out());
    assertThat(run("schema", "polic").code()).isEqualTo(Mustafid.USAGE);
  }

  private static final String HISTORIES =
      """
      {"ref":"R-1","kind":"request","events":[{"kind":"submitted","on":"2026-03-01","channel":"website"},{"kind":"completed","on":"2026-03-01"},{"kind":"replied","on":"2026-03-10"}]}
      {"ref":"R-2","kind":"request","events":[{"kind":"submitted","on":"2026-03-02","channel":"website"},{"kind":"completed","on":"2026-03-02"},{"kind":"replied","on":"2026-04-20"}]}
      {"ref":"R-3","kind":"request","evnts":[]}
      {"ref":"R-4","kind":"request","events":[{"kind":"submitted","on":"2026-03-03","channel":"website"},{"kind":"completed","on":"2026-03-03"}]}

      {"ref":"R-5","kind":"request","events":[{"kind":"submitted","on":"2026-04-26","channel":"fax"},{"kind":"completed","on":"2026-04-26"}]}
      {"ref":"R-6","kind":"request","events":[{"kind":"completed","on":"2180-01-01"}]}
      """;

  @Test
  void many_cases_are_assessed_line_by_line_and_a_bad_line_stops_no_other() throws IOException {
    Ran ran = run("assess", "mabarrah", file("cases.ndjson", HISTORIES), "--as-of", "2026-04-30");
    assertThat(ran.code()).isEqualTo(Mustafid.MISTAKES);
    assertThat(ran.out().lines()).hasSize(5);
    assertThat(ran.out().lines())
        .allSatisfy(
            line ->
                assertThat(JsonMapper.builder().build().readTree(line).get("policy").asString())
                    .isEqualTo("mabarrah"));
    assertThat(ran.err())
        .contains("line 3: ", "unknown-key", "5 cases assessed, one line with mistakes")
        .doesNotContain("R-3");
    assertThat(
            run(
                    "assess",
                    "mabarrah",
                    file("fine.ndjson", HISTORIES.lines().limit(2).toList().get(0)),
                    "--as-of",
                    "2026-04-30",
                    "--texts")
                .code())
        .isZero();
    assertThat(run("assess", "mabarrah", "no.ndjson", "--as-of", "2026-04-30").code())
        .isEqualTo(Mustafid.UNREADABLE);
  }

  @Test
  void a_report_counts_what_was_kept_by_month_and_channel() throws IOException {
    String file = file("cases.ndjson", HISTORIES);
    Ran csv = run("report", "mabarrah", file, "--as-of", "2026-04-30", "--csv");
    assertThat(csv.out())
        .isEqualTo(
            """
            kind,promise,month,channel,kept,late,open,broken,percent
            request,reply,2026-03,website,1,1,0,1,33.3
            request,reply,2026-04,fax,0,0,1,0,-
            """);
    JsonNode json =
        run("report", "mabarrah", file, "--as-of", "2026-04-30", "--format", "json").json();
    assertThat(json.get("cases").asInt()).isEqualTo(5);
    assertThat(json.get("rows")).hasSize(2);
    assertThat(run("report", "mabarrah", file, "--as-of", "2026-04-30").out())
        .contains("website", "33.3");
  }

  private static Ran runInColour(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Mustafid.run(Ansi.ON, new PrintWriter(out), new PrintWriter(err), args);
    return new Ran(code, out.toString(), err.toString());
  }

  @Test
  void a_terminal_gets_colour_and_a_file_the_same_text_without() throws IOException {
    String cases = file("cases.ndjson", HISTORIES);
    String broken = broken();
    String fine = file("ours.yaml", TemplateCommand.text());
    for (String language : List.of("en", "ar")) {
      for (List<String> line :
          List.of(
              List.of("check", broken),
              List.of("check", fine),
              List.of("report", "mabarrah", cases, "--as-of", "2026-04-30"),
              List.of("obligations", "mabarrah", "--as-of", "2026-04-30"))) {
        List<String> whole = new ArrayList<>(line);
        whole.addAll(List.of("--lang", language));
        Ran plain = run(whole.toArray(String[]::new));
        Ran coloured = runInColour(whole.toArray(String[]::new));
        assertThat(plain.out()).as("%s", whole).doesNotContain("\u001B");
        assertThat(coloured.out()).as("%s", whole).contains("\u001B[");
        assertThat(coloured.out().replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain.out());
        assertThat(coloured.err()).as("%s", whole).isEqualTo(plain.err());
      }
    }
  }

  @Test
  void colour_is_on_what_is_wrong() throws IOException {
    assertThat(runInColour("check", broken()).out()).contains("\u001B[31m^^^^^^^^\u001B[39m");
    assertThat(runInColour("check", "--lang", "ar", broken()).out()).contains("\u001B[31m>>>");
    assertThat(runInColour("check", "--format", "json", broken()).out()).doesNotContain("\u001B");
    assertThat(runInColour("check", "--no-such-option").err()).doesNotContain("\u001B");
  }

  @Test
  void a_pipe_is_no_terminal() throws IOException, InterruptedException {
    ProcessBuilder program =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-cp",
            System.getProperty("java.class.path"),
            Mustafid.class.getName(),
            "check",
            broken());
    program.redirectErrorStream(true).environment().remove("CLICOLOR_FORCE");
    Process run = program.start();
    String out = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor()).isEqualTo(Mustafid.MISTAKES);
    assertThat(out).contains("dangling-reference").doesNotContain("\u001B");
  }

  @Test
  void a_folder_is_checked_with_all_that_lies_in_it_and_below() throws IOException {
    Files.createDirectories(folder.resolve("below"));
    Files.createDirectories(folder.resolve(".hidden"));
    file("a-policy.yaml", TemplateCommand.text());
    file("below/b-policy.yml", TemplateCommand.text().replace("from: {last: completed}", MISSPELT));
    file(".hidden/policy.yaml", "mustafid: 1");
    file("c-calendar.yaml", CALENDAR);
    file("d-news.yaml", NEWS);
    file("e-cases.yaml", SCENARIO);
    file("f-template.yaml", "mustafid: 1\nsections: [{id: a, heading: {ar: س, en: S}}]\n");
    file("g-other.json", "{\"name\": \"a package\"}");
    file("h-notes.txt", "mustafid: 1");
    Ran ran = run("check", folder.toString());
    assertThat(ran.code()).isEqualTo(Mustafid.MISTAKES);
    assertThat(ran.out().replace(folder + "/", ""))
        .contains("a-policy.yaml: no mistakes (our-policy)\n")
        .contains("below/b-policy.yml: 1 problem\n")
        .contains("c-calendar.yaml: no mistakes (a working calendar: Our week)\n")
        .contains("d-news.yaml: no mistakes (one announcement)\n")
        .contains("e-cases.yaml: no mistakes of form (one scenario, which mustafid test tries)\n")
        .contains("f-template.yaml: no mistakes (a template, ")
        .contains("g-other.json: passed over, as no document of Mustafid\n")
        .endsWith("6 documents checked, one with mistakes; one file passed over.\n")
        .doesNotContain("hidden", "notes");
    assertThat(run("check", folder.toString(), "--lang", "ar").out())
        .endsWith("فُحصت ٦ مستندات، وفي مستند واحد أخطاء، وتُجووز ملف واحد.\n");
    JsonNode json = run("check", folder.toString(), "--format", "json").json().get("files");
    assertThat(json.valueStream().map(each -> each.get("sort").asString()))
        .containsExactly(
            "policy", "policy", "calendar", "announcements", "scenarios", "template", "other");
  }

  @Test
  void a_template_is_checked_for_what_it_says_and_not_for_what_it_leaves_open() throws IOException {
    String good =
        """
        mustafid: 1
        base: association-base
        promises:
          - {id: reply, no-later-than: 15 working-days, clause: {id: H-4}}
        """;
    Ran fine = run("check", file("template.yaml", good));
    assertThat(fine.code()).isZero();
    assertThat(fine.out()).contains("template.yaml: no mistakes (a template, ").hasLineCount(1);
    Ran bad = run("check", file("template.yaml", good.replace("working-days", "workdays")));
    assertThat(bad.code()).isEqualTo(Mustafid.MISTAKES);
    assertThat(bad.out()).contains("template.yaml: 1 problem\n", "Probably meant: 15 working-days");
  }

  @Test
  void a_folder_of_tests_may_hold_other_documents() throws IOException {
    file("ours.yaml", TemplateCommand.text());
    Ran none = run("test", folder.toString());
    assertThat(none.code()).isEqualTo(Mustafid.USAGE);
    assertThat(none.err()).contains("have the key scenarios: .yaml, .yml, .json");
    file("cases.yaml", SCENARIO);
    Ran one = run("test", folder.toString());
    assertThat(one.code()).isZero();
    assertThat(one.out()).isEqualTo("One scenario, all as expected.\n");
    file("more.yml", SCENARIO);
    assertThat(run("test", folder.toString()).out()).isEqualTo("2 scenarios, all as expected.\n");
  }

  @Test
  void a_calendar_with_a_mistake_is_told_as_one() throws IOException {
    Ran ran = run("check", file("week.yaml", CALENDAR.replace("friday", "fryday")));
    assertThat(ran.code()).isEqualTo(Mustafid.MISTAKES);
    assertThat(ran.out()).contains("unknown-value", "friday");
  }

  @Test
  void a_folder_without_a_document_is_refused() {
    assertThat(run("check", folder.toString()).code()).isEqualTo(Mustafid.USAGE);
  }

  @Test
  void a_problem_as_json_is_of_the_published_form() throws IOException {
    JsonNode problem =
        run("check", "--format", "json", broken())
            .json()
            .get("files")
            .get(0)
            .get("problems")
            .get(0);
    Set<String> known =
        new TreeSet<>(run("schema", "problem").json().get("properties").propertyNames());
    assertThat(known).containsAll(problem.propertyNames());
    assertThat(problem.get("expected").get("kind").asString()).isEqualTo("declared");
    assertThat(problem.get("text").propertyNames()).containsExactly("ar", "en");
  }

  @Test
  void every_well_known_id_is_explained_in_both_languages() {
    String listed = "\n" + run("explain").out();
    WellKnown.all()
        .forEach(
            name -> {
              assertThat(listed).contains("\n" + name.id() + "  ");
              assertThat(run("explain", name.id().value()).out()).contains("[" + name.id() + "]: ");
              assertThat(run("explain", name.id().value(), "--lang", "ar").out())
                  .contains(Messages.in(Messages.ARABIC).label(name.id().labels()));
            });
    assertThat(run("explain", "submitted").out())
        .isEqualTo("submission [submitted]: a well-known event\n");
    assertThat(run("explain", "EventKind").out().lines()).hasSizeGreaterThan(15);
  }

  @Test
  void every_word_that_says_where_something_stands_is_explained_in_both_languages() {
    String listed = "\n" + run("explain").out();
    StatusWord.all()
        .forEach(
            each -> {
              assertThat(listed).contains("\n" + each.word() + "  ");
              assertThat(run("explain", each.word()).out()).contains("[" + each.word() + "], ");
              assertThat(visible(run("explain", each.status().name(), "--lang", "ar").out()))
                  .contains("[" + each.word() + "]، ");
            });
    assertThat(run("explain", "broken").out())
        .isEqualTo(
            "[broken], where a promise stands: The association did not keep it, and the latest day"
                + " is over.\n");
    assertThat(run("explain", "due-day-unclear", "--format", "json").json()).hasSize(3);
  }

  @Test
  void readings_of_shipped_policies_and_types_are_explained() {
    assertThat(run("explain", "completed-again").out())
        .contains("[completed-again]: a finding", "[completed-again]: a reading");
    assertThat(run("explain", "declaration-completes").out())
        .isEqualTo(
            "[declaration-completes]: a reading of ours in the shipped policies ihsan-housing,"
                + " mabarrah, manarat, modeem, ofuq\n"
                + "Reading: The declaration is signed on the day of completion at the latest.\n");
    Set<String> types = new TreeSet<>();
    Diagnostics.all()
        .forEach(
            type -> type.parameters().values().forEach(each -> types.add(each.getSimpleName())));
    for (String type : types) {
      assertThat(run("explain", type, "--lang", "ar").out()).contains(type, "تحمله: ");
    }
    assertThat(run("explain", "DayEstimate").out()).contains("a day, with", "overdue");
    assertThat(run("explain", "DayEstimate", "--format", "json").json().get(0).get("carried-by"))
        .isNotEmpty();
    assertThat(run("explain", "submited").err()).contains("submitted");
  }

  @Test
  void a_window_starts_at_an_instant_or_on_a_day_in_any_digits() {
    String expected = run("window", "mabarrah", "--start", "2026-03-08").out();
    for (String start :
        List.of("٢٠٢٦-٠٣-٠٨", "١٤٤٧-٠٩-١٩", "١٩ رمضان ١٤٤٧هـ", "2026-03-08T09:00:00+03:00")) {
      assertThat(run("window", "mabarrah", "--start", start).out()).as(start).isEqualTo(expected);
    }
    assertThat(run("window", "mabarrah", "--start", "2026-03-08T09:00:00").err())
        .contains("--start", "offset from UTC");
    assertThat(run("window", "--help").out()).contains("1447-09-19", "٠٩");
  }

  @Test
  void a_window_says_its_stage_and_that_it_is_the_first_of_several() {
    String complete = "../policy-rules/src/test/resources/documents/complete.yaml";
    assertThat(
            run("window", complete, "--start", "2026-03-08", "--promise", "follow-up-visit").out())
        .contains(
            """
              It has 8 periods of 3 months, of which this is the first.
              It ends with the service.
              Earliest: any day.
              Latest: Monday 8 June 2026"""
                .indent(2)
                .stripTrailing());
    assertThat(
            visible(
                run(
                        "window",
                        complete,
                        "--start",
                        "2026-03-08",
                        "--promise",
                        "follow-up-visit",
                        "--lang",
                        "ar")
                    .out()))
        .contains("له ٨ فترات مدة كل منها ٣ أشهر، وهذه أولاها.");
    JsonNode every =
        run(
                "window",
                complete,
                "--start",
                "2026-03-08",
                "--promise",
                "follow-up-visit",
                "--format",
                "json")
            .json()
            .get("promises")
            .get(0)
            .get("every");
    assertThat(every.toString())
        .isEqualTo("{\"term\":\"3 months\",\"times\":8,\"until\":[\"served\"]}");
    String complaints = "../policy-i18n/src/test/resources/documents/complaints.yaml";
    assertThat(
            run(
                    "window",
                    complaints,
                    "--start",
                    "2026-03-08",
                    "--kind",
                    "complaint",
                    "--promise",
                    "reply")
                .out())
        .contains("\n  At the stage “follow-up committee”.\n");
  }

  @Test
  void a_window_in_hours_is_told_to_the_minute_and_its_categories_by_their_labels() {
    Ran window =
        run(
            "window",
            "../policy-rules/src/test/resources/documents/complete.yaml",
            "--kind",
            "grievance",
            "--start",
            "2026-03-08T09:00:00+03:00");
    assertThat(window.code()).isZero();
    assertThat(window.out())
        .contains(
            "Tuesday 10 March 2026 (21 Ramadan 1447 AH), 09:00", "For the categories: harassment.");
  }

  @Test
  void a_report_is_told_in_the_words_and_digits_of_its_language() throws IOException {
    String file = file("cases.ndjson", HISTORIES + UNKNOWN);
    Ran english = run("report", "mabarrah", file, "--as-of", "2026-04-30");
    assertThat(english.out())
        .isEqualTo(
            """
            kind     promise  month       channel  kept  late  open  broken     %
            request  reply    March 2026  website     1     1     0       1  33.3
            request  reply    April 2026  fax         0     0     1       0     -
            Not provided for by the policy: one case of the kind “requst”.
            """);
    Ran arabic = run("report", "mabarrah", file, "--as-of", "2026-04-30", "--lang", "ar");
    assertThat(visible(arabic.out()))
        .contains("النوع", "وُفّي", "الموقع", "مارس ٢٠٢٦م", "٣٣٫٣", "حالة واحدة من نوع «requst»")
        .doesNotContain("website")
        .doesNotContainPattern("[0-9]");
    assertThat(visible(arabic.err())).contains("السطر ٣: ");
    assertThat(
            run("report", "mabarrah", file, "--as-of", "2026-04-30", "--format", "json")
                .json()
                .get("not-provided-for")
                .get("requst")
                .asInt())
        .isEqualTo(1);
  }

  private static String visible(String text) {
    return text.replaceAll("\\p{Cf}", "");
  }

  /** What is isolated says nothing of the direction of its line (UAX 9, P2). */
  @Test
  void every_line_in_arabic_runs_from_right_to_left() throws IOException {
    String file = file("cases.ndjson", HISTORIES + UNKNOWN);
    String ours = file("ours.yaml", TemplateCommand.text());
    for (List<String> line :
        List.of(
            List.of("report", "mabarrah", file, "--as-of", "2026-04-30"),
            List.of("window", "mabarrah", "--start", "2026-03-08"),
            List.of("calendar", "2026"),
            List.of("explain", "submitted"),
            List.of("explain", "DayEstimate"),
            List.of("explain", "unknown-key"),
            List.of("explain", "completed-again"),
            List.of("check", ours),
            List.of("compare", "mabarrah", "ofuq"),
            List.of("obligations", "mabarrah", "--as-of", "2026-04-30"))) {
      List<String> whole = new ArrayList<>(line);
      whole.addAll(List.of("--lang", "ar"));
      assertThat(run(whole.toArray(String[]::new)).out().lines().filter(each -> !each.isEmpty()))
          .allSatisfy(each -> assertThat(isRightToLeft(each)).as(each).isTrue());
    }
  }

  /** By its first letter or mark that is not isolated. */
  private static boolean isRightToLeft(String line) {
    String outer = line;
    String inner = "";
    while (!outer.equals(inner)) {
      inner = outer;
      outer = inner.replaceAll("[\u2066-\u2068][^\u2066-\u2069]*\u2069", "");
    }
    return outer
            .codePoints()
            .mapToObj(Character::getDirectionality)
            .filter(each -> STRONG.contains(each))
            .findFirst()
            .orElse(Character.DIRECTIONALITY_LEFT_TO_RIGHT)
        != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  @Test
  void lines_of_scenarios_are_counted_in_the_digits_of_the_language() throws IOException {
    String file = file("otherwise.yaml", SCENARIO.replace("03-31", "03-30"));
    assertThat(visible(run("test", file, "--lang", "ar").out())).contains("السطر ٨، ");
  }

  @Test
  void an_answer_is_explained_and_compared_with_that_under_other_rules() throws IOException {
    String file = file("cases.ndjson", HISTORIES.lines().skip(4).limit(1).toList().get(0));
    String late = file("late.ndjson", HISTORIES.lines().skip(3).limit(1).toList().get(0));
    JsonNode explained =
        run("assess", "mabarrah", late, "--as-of", "2026-04-30", "--explain").json();
    assertThat(explained.get("turning").get(0).get("kind").asString()).isEqualTo("promise");
    assertThat(explained.get("remedies")).isNotEmpty();
    String shorter =
        file("shorter.yaml", TemplateCommand.text().replace("15 working-days", "10 working-days"));
    JsonNode changed =
        run(
                "assess",
                shorter,
                late,
                "--as-of",
                "2026-04-30",
                "--instead-of",
                file("before.yaml", TemplateCommand.text()),
                "--texts")
            .json();
    assertThat(changed.get("impact").get(0).get("cause").asString()).isEqualTo("rule");
    assertThat(changed.get("impact").get(0).get("before").get("status").asString())
        .isEqualTo("broken");
    assertThat(changed.get("impact").get(0).get("text").get("en").asString())
        .startsWith("Before the change: ")
        .contains(" After the change: ", "The cause is the policy, which changed.");
    assertThat(run("assess", "mabarrah", late, "--as-of", "2026-04-30").json().has("turning"))
        .isFalse();
    assertThat(file).isNotEmpty();
  }

  @Test
  void obligations_are_told_as_of_a_day_with_what_was_done() throws IOException {
    Ran without = run("obligations", "mabarrah", "--as-of", "2026-04-30");
    assertThat(without.code()).isZero();
    assertThat(without.out().lines())
        .hasSize(RuleSets.shipped("mabarrah").policy().duties().size());
    String log =
        file("log.json", "{\"entries\": [{\"duty\": \"field-survey\", \"on\": \"2026-02-01\"}]}");
    Ran with = run("obligations", "mabarrah", log, "--as-of", "٢٠٢٦-٠٤-٣٠");
    assertThat(with.out()).contains("Sunday 1 February 2026").isNotEqualTo(without.out());
    JsonNode json =
        run("obligations", "mabarrah", log, "--as-of", "2026-04-30", "--format", "json").json();
    assertThat(json.get("obligations").valueStream())
        .anySatisfy(each -> assertThat(each.get("status").asString()).isEqualTo("done"));
    Ran mistaken =
        run(
            "obligations",
            "mabarrah",
            file("bad.json", "{\"entrys\": []}"),
            "--as-of",
            "2026-04-30");
    assertThat(mistaken.code()).isEqualTo(Mustafid.MISTAKES);
    assertThat(mistaken.err()).contains("unknown-key", "entries");
  }

  @Test
  void both_languages_of_the_program_say_the_same_things() {
    Catalogue arabic = Catalogue.of(Answer.class, "cli", Language.from(Messages.ARABIC));
    Catalogue english = Catalogue.of(Answer.class, "cli", Language.from(Messages.ENGLISH));
    assertThat(arabic.keys()).isEqualTo(english.keys());
    for (String key : english.keys()) {
      assertThat(arabic.argumentsOf(key)).as(key).isEqualTo(english.argumentsOf(key));
    }
  }

  private static final String CALENDAR =
      """
      mustafid: 1
      calendar:
        id: our-week
        label: {ar: أسبوعنا, en: Our week}
        zone: Asia/Riyadh
        range: {from: 2026-01-01, through: 2027-12-31}
        rest-days: [friday]
      """;

  private static final String NEWS =
      """
      mustafid: 1
      announcements:
        months:
          - {month: dhu-al-hijjah 1447, begins: 2026-05-18, source: the court}
      """;

  private static final String SCENARIO =
      """
      scenarios: 1
      policy: mabarrah
      cases:
        - id: due
          kind: request
          events: [{kind: completed, on: 2026-03-08}]
          as-of: 2026-03-25
          expect: {promises: {reply: {latest: 2026-03-31}}}
      """;

  private static final String UNKNOWN = "{\"ref\":\"R-7\",\"kind\":\"requst\",\"events\":[]}\n";

  @Test
  void help_names_every_command_and_exit_code() {
    Ran help = run("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out())
        .contains(
            "obligations",
            "check",
            "compare",
            "window",
            "hijri",
            "calendar",
            "template",
            "schema",
            "assess")
        .contains("report", "test", "  3  ");
    assertThat(run("generate-completion").out()).contains("complete -F");
    assertThat(run("chek").code()).isEqualTo(Mustafid.USAGE);
    assertThat(run("chek").err()).contains("check");
    assertThat(run().code()).isEqualTo(Mustafid.USAGE);
  }
}
