package duty.cli;

import duty.app.RuleBook.Setting;
import duty.app.RuleBook.Standing;
import duty.check.About;
import duty.check.Figure;
import duty.check.Lang;
import duty.check.RulePage;
import duty.check.Text;
import duty.domain.DisplayWidth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
  private static final Text FILING = new Text("报送", "filing");
  private static final Text BASIS = new Text("依据", "basis");
  private static final Text WHY = new Text("理由", "why");
  private static final Text BAD = new Text("不合要求", "breaks it");
  private static final Text GOOD = new Text("合乎要求", "keeps it");
  private static final Text REMEDY = new Text("改法", "remedy");
  private static final Text REQUIREMENT = new Text("整改要求", "asked for");
  private static final Text NUMBER = new Text("数", "number");
  private static final Text CHANGED = new Text("{here}（默认{own}）", "{here} (default: {own})");
  private static final Text VALUE =
      new Text(
          "{title} {field}：{value}（默认 {standard}，可设 {least} 到 {most}）",
          "{title}, {field}: {value} (default {standard}, from {least} to {most})");
  private static final Text FIELD = new Text("数", "number");
  private static final Text HERE = new Text("现行", "in force");
  private static final Text STANDARD = new Text("默认", "default");
  private static final Text BOUNDS = new Text("可设", "bounds");
  private static final Text GO_BY = new Text("用于规则", "rules");
  private static final Text MEANING = new Text("含义", "meaning");
  private static final Text HEADING = new Text("规则", "Rules");
  private static final Text INTRODUCTION =
      new Text(
          "由 duty 生成。“台账”类的错误未改正前不出季度报告；“履职”类的问题由季度报告如实反映。",
          "Made by duty. Errors of soundness stop the quarter's report; gaps in fulfilment are what it"
              + " tells.");

  private static final Pattern COMMENT = Pattern.compile("# (.+) \\| (.+)");

  private RulePages() {}

  /** For the terminal: a table of id, severity, topic and title, and one of the numbers. */
  public static String table(List<Standing> rules, Lang lang) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(ID.in(lang), SEVERITY.in(lang), TOPIC.in(lang), TITLE.in(lang)));
    rules.forEach(rule -> rows.add(row(rule, lang)));
    return Columns.of(rows) + "\n" + Columns.of(numbers(rules, lang));
  }

  private static List<List<String>> numbers(List<Standing> rules, Lang lang) {
    Map<Setting, List<String>> users = new LinkedHashMap<>();
    for (Standing rule : rules) {
      for (Setting number : rule.numbers()) {
        users.computeIfAbsent(number, any -> new ArrayList<>()).add(rule.rule().id());
      }
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of(FIELD, HERE, STANDARD, BOUNDS, GO_BY, MEANING)
            .map(name -> name.in(lang))
            .toList());
    users.forEach(
        (number, ids) -> {
          Figure figure = number.figure();
          rows.add(
              List.of(
                  figure.path(),
                  number.value(),
                  figure.standard(),
                  figure.least() + "–" + figure.most(),
                  String.join(" ", ids),
                  figure.title().in(lang)));
        });
    return rows;
  }

  /** The same table in Markdown. */
  public static String markdownTable(List<Standing> rules, Lang lang) {
    StringBuilder text = new StringBuilder();
    List<String> head = List.of(ID.in(lang), SEVERITY.in(lang), TOPIC.in(lang), TITLE.in(lang));
    text.append("| ").append(String.join(" | ", head)).append(" |\n|---|---|---|---|\n");
    for (Standing rule : rules) {
      List<String> cells = row(rule, lang).stream().map(cell -> cell.replace("|", "\\|")).toList();
      text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    return text.toString();
  }

  /** Everything about every rule, in Markdown: the table, then a section for each. */
  public static String markdownPage(List<Standing> rules, Lang lang) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(HEADING.in(lang)).append("\n\n");
    text.append(INTRODUCTION.in(lang)).append("\n\n").append(markdownTable(rules, lang));
    for (Standing standing : rules) {
      About rule = standing.rule();
      RulePage page = rule.page();
      text.append("\n## ").append(rule.id()).append(' ').append(rule.title().in(lang));
      text.append("\n\n");
      item(text, SEVERITY, severity(standing, lang), lang);
      item(text, BASIS, Notes.basis(standing.basis(), lang), lang);
      item(text, WHY, page.why().in(lang), lang);
      item(text, REMEDY, rule.remedy().in(lang), lang);
      if (page.requirement() != null) {
        item(text, REQUIREMENT, page.requirement().in(lang), lang);
      }
      for (Setting number : standing.numbers()) {
        item(text, NUMBER, number(number, lang, "`"), lang);
      }
      fence(text, BAD, sample(page.bad(), lang), lang);
      fence(text, GOOD, sample(page.good(), lang), lang);
    }
    return text.toString();
  }

  /** Everything about one rule, for the terminal. */
  public static String page(Standing standing, Lang lang) {
    About rule = standing.rule();
    RulePage page = rule.page();
    StringBuilder text = new StringBuilder();
    text.append(rule.id()).append(' ').append(rule.title().in(lang)).append("\n\n");
    List<Text> names = new ArrayList<>(List.of(SEVERITY, BASIS, WHY, REMEDY));
    List<String> values = new ArrayList<>();
    values.add(severity(standing, lang));
    values.add(Notes.basis(standing.basis(), lang));
    values.add(page.why().in(lang));
    values.add(rule.remedy().in(lang));
    if (page.requirement() != null) {
      names.add(REQUIREMENT);
      values.add(page.requirement().in(lang));
    }
    for (Setting number : standing.numbers()) {
      names.add(NUMBER);
      values.add(number(number, lang, ""));
    }
    int width = 0;
    for (Text name : names) {
      width = Math.max(width, DisplayWidth.of(name.in(lang)));
    }
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).in(lang);
      text.append(name).append(" ".repeat(width - DisplayWidth.of(name) + 2));
      text.append(values.get(i)).append('\n');
    }
    indented(text, BAD, sample(page.bad(), lang), lang);
    indented(text, GOOD, sample(page.good(), lang), lang);
    return text.toString();
  }

  /** With each comment in one language. */
  private static String sample(String yaml, Lang lang) {
    return COMMENT.matcher(yaml).replaceAll(lang == Lang.ZH ? "# $1" : "# $2");
  }

  private static List<String> row(Standing standing, Lang lang) {
    About rule = standing.rule();
    return List.of(rule.id(), weight(standing, lang), topic(rule).in(lang), rule.title().in(lang));
  }

  private static String weight(Standing standing, Lang lang) {
    Text own = standing.rule().severity().word();
    Text here = standing.severity().word();
    return here.equals(own) ? own.in(lang) : CHANGED.with("here", here, "own", own).in(lang);
  }

  private static String number(Setting number, Lang lang, String quote) {
    Figure figure = number.figure();
    String standard = figure.standard();
    return VALUE
        .with(
            "title", figure.title(),
            "field", quote + figure.path() + quote,
            "value", number.value(),
            "standard", standard,
            "least", figure.least(),
            "most", figure.most())
        .in(lang);
  }

  private static Text topic(About rule) {
    return switch (rule.topic()) {
      case SOUNDNESS -> SOUNDNESS;
      case FULFILMENT -> FULFILMENT;
      case FILING -> FILING;
    };
  }

  private static String severity(Standing standing, Lang lang) {
    String word = weight(standing, lang);
    String topic = topic(standing.rule()).in(lang);
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
