package duty.cli;

import duty.check.About;
import duty.check.Basis;
import duty.check.Diagnostic;
import duty.check.Finding;
import duty.check.Lang;
import duty.check.Message;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Waiver;
import duty.privacy.ShownText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said of a finding beside its sentence, worded alike in every format. */
record Notes(Lang lang, LocalDate asOf) {
  static final Text BASIS = new Text("依据", "basis");
  static final Text DUE = new Text("期限", "due");
  static final Text REMEDY = new Text("改法", "remedy");
  static final Text EXPLAIN = new Text("说明", "see");
  private static final Text QUOTED = new Text("{clause}：“{quotation}”", "{clause}: “{quotation}”");
  private static final Text OVERDUE =
      new Text("{due}（已逾期{days}天）", "{due} ({days} day(s) overdue)");
  private static final Text TODAY = new Text("{due}（今天到期）", "{due} (today)");
  private static final Text LEFT = new Text("{due}（还有{days}天）", "{due} ({days} day(s) left)");

  private static final Text WAIVED =
      new Text(
          "按 {file} 豁免：原因 {reason}；批准人 {approver}；文件 {document}；失效日期 {expires}",
          "waived by {file}: reason {reason}; approved by {approver}; document {document}; expires {expires}");

  /** How many of the other places are named. */
  private static final int FEW = 3;

  private static final Text ALSO = new Text("另有{count}处：{places}", "{count} more: {places}");
  private static final Text ALSO_MANY =
      new Text("另有{count}处：{places}等", "{count} more: {places} and others");
  private static final Text NOT_SAID = new Text("未写明", "not given");

  /** Where the finding's basis stands, and what it says there on that day. */
  String basis(Finding finding) {
    return basis(finding.basis(), lang);
  }

  /** Where a basis stands, and what it says there. */
  static String basis(Basis basis, Lang lang) {
    String quotation = ShownText.line(basis.words());
    String place = ShownText.line(basis.place().in(lang));
    return quotation.isEmpty()
        ? place
        : QUOTED.with("clause", place, "quotation", quotation).in(lang);
  }

  static String explain(About rule) {
    return "duty explain " + rule.id();
  }

  String due(LocalDate due) {
    long days = ChronoUnit.DAYS.between(due, asOf);
    Text text = days > 0 ? OVERDUE : days == 0 ? TODAY : LEFT;
    Map<String, Object> facts =
        days == 0 ? Map.of("due", due) : Map.of("due", due, "days", Math.abs(days));
    return text.with(facts).in(lang);
  }

  /** The facts in a sentence come from the records, and so may carry anything. */
  String words(Message message) {
    return ShownText.line(message.in(lang));
  }

  /** Why a finding does not count, who said so, on what paper and until when. */
  String waived(Entry<Waiver> entry) {
    Waiver waiver = entry.value();
    return words(
        WAIVED.with(
            Map.of(
                "file", entry.file(),
                "reason", said(waiver.reason()),
                "approver", said(waiver.approvedBy()),
                "document", said(waiver.document()),
                "expires", said(waiver.expires()))));
  }

  /**
   * The other places of the same cause: how many, and the first few; empty where there are none.
   */
  Optional<String> also(Diagnostic diagnostic) {
    List<Diagnostic> others = diagnostic.each();
    int count = others.size() - 1;
    if (count == 0) {
      return Optional.empty();
    }
    List<String> places =
        others.subList(1, 1 + Math.min(FEW, count)).stream()
            .map(one -> one.excerpt().span().file() + ":" + one.excerpt().span().line())
            .toList();
    return Optional.of(
        words((count > FEW ? ALSO_MANY : ALSO).with(Map.of("count", count, "places", places))));
  }

  private static Object said(@Nullable Object fact) {
    return fact == null ? NOT_SAID : fact;
  }

  /** The sentence, and on lines of their own the deadline, if there is one, and the remedy. */
  String inShort(Diagnostic diagnostic) {
    return String.join("\n", parts(diagnostic));
  }

  /** The same on a single line, for whoever shows no other. */
  String inOneLine(Diagnostic diagnostic) {
    return String.join(lang == Lang.ZH ? "；" : "; ", parts(diagnostic));
  }

  private List<String> parts(Diagnostic diagnostic) {
    Finding finding = diagnostic.finding();
    List<String> parts = new ArrayList<>();
    parts.add(words(finding.message()));
    if (finding.due() != null) {
      parts.add(DUE.in(lang) + " " + due(finding.due()));
    }
    also(diagnostic).ifPresent(parts::add);
    parts.add(REMEDY.in(lang) + " " + words(finding.remedy()));
    return parts;
  }
}
