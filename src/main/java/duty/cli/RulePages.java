package duty.cli;

import duty.check.About;
import duty.check.Lang;
import duty.check.Text;
import duty.domain.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is to be read about the rules: on the screen, in the README and in {@code src/doc/rules.md}.
 */
public final class RulePages {
  private static final Text ID = new Text("规则", "rule");
  private static final Text SEVERITY = new Text("级别", "severity");
  private static final Text TOPIC = new Text("类别", "topic");
  private static final Text TITLE = new Text("要求", "asks that");
  private static final Text SOUNDNESS = new Text("台账", "soundness");
  private static final Text FULFILMENT = new Text("履职", "fulfilment");
  private static final Text BASIS = new Text("依据", "basis");
  private static final Text WHY = new Text("理由", "why");
  private static final Text BAD = new Text("不合要求", "breaks it");
  private static final Text GOOD = new Text("合乎要求", "keeps it");
  private static final Text REMEDY = new Text("改法", "remedy");
  private static final Text HEADING = new Text("规则", "Rules");
  private static final Text INTRODUCTION =
      new Text(
          "由 duty 生成。“台账”类的错误未改正前不出季度报告；“履职”类的问题由季度报告如实反映。",
          "Made by duty. Errors of soundness stop the quarter's report; gaps in fulfilment are what it"
              + " tells.");

  private static final Pattern COMMENT = Pattern.compile("# (.+) \\| (.+)");

  private RulePages() {}

  /** A table for the terminal: id, severity, topic, title. */
  public static String table(List<About> rules, Lang lang) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(ID.in(lang), SEVERITY.in(lang), TOPIC.in(lang), TITLE.in(lang)));
    rules.forEach(rule -> rows.add(row(rule, lang)));
    return Columns.of(rows);
  }

  /** The same table in Markdown. */
  public static String markdownTable(List<About> rules, Lang lang) {
    StringBuilder text = new StringBuilder();
    List<String> head = List.of(ID.in(lang), SEVERITY.in(lang), TOPIC.in(lang), TITLE.in(lang));
    text.append("| ").append(String.join(" | ", head)).append(" |\n|---|---|---|---|\n");
    for (About rule : rules) {
      List<String> cells = row(rule, lang).stream().map(cell -> cell.replace("|", "\\|")).toList();
      text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    return text.toString();
  }

  /** Everything about every rule, in Markdown: the table, then a section for each. */
  public static String markdownPage(List<About> rules, Lang lang) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(HEADING.in(lang)).append("\n\n");
    text.append(INTRODUCTION.in(lang)).append("\n\n").append(markdownTable(rules, lang));
    for (About rule : rules) {
      text.append("\n## ").append(rule.id()).append(' ').append(rule.title().in(lang));
      text.append("\n\n");
      item(text, SEVERITY, severity(rule, lang), lang);
      item(text, BASIS, Notes.basis(rule, lang), lang);
      item(text, WHY, rule.why().in(lang), lang);
      item(text, REMEDY, rule.remedy().in(lang), lang);
      fence(text, BAD, sample(rule.bad(), lang), lang);
      fence(text, GOOD, sample(rule.good(), lang), lang);
    }
    return text.toString();
  }

  /** Everything about one rule, for the terminal. */
  public static String page(About rule, Lang lang) {
    StringBuilder text = new StringBuilder();
    text.append(rule.id()).append(' ').append(rule.title().in(lang)).append("\n\n");
    List<Text> names = List.of(SEVERITY, BASIS, WHY, REMEDY);
    List<String> values =
        List.of(
            severity(rule, lang),
            Notes.basis(rule, lang),
            rule.why().in(lang),
            rule.remedy().in(lang));
    int width = 0;
    for (Text name : names) {
      width = Math.max(width, DisplayWidth.of(name.in(lang)));
    }
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).in(lang);
      text.append(name).append(" ".repeat(width - DisplayWidth.of(name) + 2));
      text.append(values.get(i)).append('\n');
    }
    indented(text, BAD, sample(rule.bad(), lang), lang);
    indented(text, GOOD, sample(rule.good(), lang), lang);
    return text.toString();
  }

  /** With each comment in one language. */
  private static String sample(String yaml, Lang lang) {
    return COMMENT.matcher(yaml).replaceAll(lang == Lang.ZH ? "# $1" : "# $2");
  }

  private static List<String> row(About rule, Lang lang) {
    return List.of(
        rule.id(), rule.severity().word().in(lang), topic(rule).in(lang), rule.title().in(lang));
  }

  private static Text topic(About rule) {
    return rule.topic() == About.Topic.SOUNDNESS ? SOUNDNESS : FULFILMENT;
  }

  private static String severity(About rule, Lang lang) {
    String word = rule.severity().word().in(lang);
    String topic = topic(rule).in(lang);
    return lang == Lang.ZH ? word + "（" + topic + "）" : word + " (" + topic + ")";
  }

  private static void item(StringBuilder text, Text name, String value, Lang lang) {
    text.append("- **").append(name.in(lang)).append("** ").append(value).append('\n');
  }

  private static void fence(StringBuilder text, Text name, String yaml, Lang lang) {
    text.append('\n').append(name.in(lang)).append(lang == Lang.ZH ? "：" : ":");
    text.append("\n\n```yaml\n").append(yaml.strip()).append("\n```\n");
  }

  private static void indented(StringBuilder text, Text name, String yaml, Lang lang) {
    text.append('\n').append(name.in(lang)).append('\n');
    yaml.strip().lines().forEach(line -> text.append("  ").append(line).append('\n'));
  }
}
