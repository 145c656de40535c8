package duty.cli;

import duty.app.Verdict;
import duty.check.About;
import duty.check.Evidence;
import duty.check.Lang;
import duty.check.RulePage;
import duty.check.Severity;
import duty.check.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The rules as SARIF describes a tool's: what a reader sees beside a result. */
final class SarifRules {
  static final Text LEFT_OUT =
      new Text(
          "另有较轻的问题{count}项没有写入，GitHub 至多接收25000项。请在终端运行 duty validate 查看全部",
          "{count} lighter findings are left out: GitHub takes 25,000 at most. Run duty validate in a"
              + " terminal to see all");
  private static final Text BAD = new Text("不合要求：", "Breaks it:");
  private static final Text GOOD = new Text("合乎要求：", "Keeps it:");

  private final Lang lang;
  private final List<About> rules;

  SarifRules(Verdict verdict, Lang lang) {
    this.lang = lang;
    this.rules = verdict.evidence().stream().map(Evidence::rule).toList();
  }

  /** Its place among the rules, from 0. */
  int index(About rule) {
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).id().equals(rule.id())) {
        return i;
      }
    }
    throw new IllegalArgumentException(rule.id() + " spoke without being asked");
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTICE -> "note";
    };
  }

  void tool(JsonGenerator json) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "duty");
    json.writeStringProperty("version", FrontDoor.version());
    json.writeStringProperty("language", lang == Lang.ZH ? "zh-CN" : "en-US");
    JsonLines.array(json, "rules", rules, one -> rule(json, one));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(JsonGenerator json, About rule) {
    String title = rule.title().in(lang);
    RulePage page = rule.page();
    json.writeStringProperty("id", rule.id());
    json.writeStringProperty("name", title);
    text(json, "shortDescription", title, null);
    text(json, "fullDescription", page.why().in(lang), null);
    text(json, "help", help(rule, page, ""), help(rule, page, "```"));
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(rule.severity()));
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeArrayPropertyStart("tags");
    json.writeString(rule.topic().name().toLowerCase(Locale.ROOT));
    json.writeEndArray();
    json.writeEndObject();
  }

  private String help(About rule, RulePage page, String fence) {
    String begin = fence.isEmpty() ? "" : fence + "yaml\n";
    String end = fence.isEmpty() ? "" : "\n" + fence;
    return String.join(
        "\n\n",
        page.why().in(lang),
        Notes.BASIS.in(lang) + " " + Notes.basis(rule.clause().basis(), lang),
        Notes.REMEDY.in(lang) + " " + rule.remedy().in(lang),
        BAD.in(lang),
        begin + page.bad().strip() + end,
        GOOD.in(lang),
        begin + page.good().strip() + end,
        Notes.EXPLAIN.in(lang) + " " + Notes.explain(rule));
  }

  private static void text(
      JsonGenerator json, String name, String text, @Nullable String markdown) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    if (markdown != null) {
      json.writeStringProperty("markdown", markdown);
    }
    json.writeEndObject();
  }
}
