package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Nearest;
import duty.domain.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * W1: a waiver names a rule that can be set aside, for whom, why, by whom and until when; it has
 * not expired, and is of use. One that has expired is whole as a record, and stops no paper. It is
 * the last rule asked, when it is known what was set aside.
 */
final class WaiversSound extends Rule {
  private static final Text NO_RULE = new Text("没有规则“{given}”", "there is no rule “{given}”");
  private static final Text NOT_WAIVABLE =
      new Text(
          "规则 {rule} 是台账真实可用的前提，不能豁免", "rule {rule} keeps the records sound and cannot be waived");
  private static final Text FOR_NOBODY =
      new Text(
          "没有写明豁免哪份记录或哪位负责人，豁免不起作用",
          "it does not say for which record or leader, and so sets nothing aside");
  private static final Text NO_RECORD =
      new Text("没有记录“{given}”，豁免不起作用", "there is no record “{given}”, so it sets nothing aside");
  private static final Text LACKS = new Text("豁免缺{lacks}", "the waiver lacks {lacks}");
  private static final Text EXPIRED =
      new Text("豁免已于 {expires} 失效", "the waiver expired on {expires}");
  private static final Text UNUSED =
      new Text(
          "豁免没有用上：规则 {rule} 在此没有问题", "the waiver is of no use: rule {rule} finds nothing here");

  private static final Text WRITE = new Text("改为 {meant}", "write {meant}");
  private static final Text LOOK = new Text("写记录的路径或编号", "write the record's path or id");
  private static final Text SAY_FOR =
      new Text(
          "写明 record（记录的路径或编号），或 leader 和 from、to",
          "give record (a path or an id), or leader with from and to");
  private static final Text CORRECT =
      new Text("删去该豁免，按问题本身改正", "delete the waiver and put right what is wrong");
  private static final Text COMPLETE = new Text("照批准文件补写", "complete it after the approval");
  private static final Text RENEW =
      new Text(
          "已办结的删去该豁免；确需延长的，按新的批准文件改 document、expires",
          "delete it if the matter is done; if it was granted longer, write the new document and expires");
  private static final Text DELETE = new Text("删去该豁免", "delete it");

  private static final Map<Waiver.Lack, Text> WORDS =
      new EnumMap<>(
          Map.of(
              Waiver.Lack.REASON, new Text("原因（reason）", "a reason"),
              Waiver.Lack.APPROVER, new Text("批准人（approved-by）", "who approved it (approved-by)"),
              Waiver.Lack.DOCUMENT, new Text("批准文件（document）", "a document"),
              Waiver.Lack.EXPIRY, new Text("失效日期（expires）", "a day on which it expires")));

  WaiversSound() {
    super(
        "W1",
        About.Topic.SOUNDNESS,
        Severity.ERROR,
        Clause.TRUTH,
        new Text(
            "豁免有规则、对象、原因、批准人、文件和失效日期，未过期，用得上",
            "A waiver names rule, record or leader, reason, approver, document and expiry; it holds, and is of use"),
        COMPLETE);
  }

  @Override
  public void check(Judging judging, Findings findings) {
    for (Entry<Waiver> entry : judging.ledger().waivers()) {
      findings.looked();
      if (named(judging.ledger(), entry, findings)
          && complete(entry, findings)
          && holds(judging, entry, findings)
          && unused(judging, entry)) {
        findings
            .at(entry.at("rule"))
            .severity(Severity.NOTICE)
            .remedy(DELETE.with())
            .add(UNUSED.with("rule", entry.value().rule()));
      }
    }
  }

  private static boolean named(Ledger ledger, Entry<Waiver> entry, Findings findings) {
    Waiver waiver = entry.value();
    About rule = RuleCatalog.byId(waiver.rule()).map(Rule::about).orElse(null);
    if (rule == null) {
      findings
          .at(entry.at("rule"))
          .remedy(SettingsNames.nearest(waiver.rule()))
          .add(NO_RULE.with("given", waiver.rule()));
    } else if (!rule.mayGiveWay()) {
      findings
          .at(entry.at("rule"))
          .remedy(CORRECT.with())
          .add(NOT_WAIVABLE.with("rule", rule.id()));
    } else if (!waiver.names()) {
      findings.at(entry.at("rule")).remedy(SAY_FOR.with()).add(FOR_NOBODY.with());
    } else if (waiver.record() != null && !exists(ledger.written(), waiver.record())) {
      noRecord(ledger, entry, waiver.record(), findings);
    } else {
      return true;
    }
    return false;
  }

  private static boolean exists(Ledger ledger, String record) {
    String file = record.endsWith(".yaml") ? record : record + ".yaml";
    return ids(ledger).contains(record)
        || ledger.at(file).isPresent()
        || ledger.unread().stream().anyMatch(unread -> unread.file().equals(file));
  }

  private static List<String> ids(Ledger ledger) {
    List<String> ids = new ArrayList<>();
    Arrays.stream(Kind.values()).forEach(kind -> ids.addAll(ledger.ids(kind)));
    return ids;
  }

  private static void noRecord(
      Ledger ledger, Entry<Waiver> entry, String record, Findings findings) {
    String id = record.substring(record.lastIndexOf('/') + 1).replace(".yaml", "");
    findings
        .at(entry.at("record"))
        .remedy(
            Nearest.to(id, ids(ledger))
                .map(near -> WRITE.with("meant", near))
                .orElseGet(() -> LOOK.with()))
        .add(NO_RECORD.with("given", record));
  }

  private static boolean complete(Entry<Waiver> entry, Findings findings) {
    List<Text> lacks = entry.value().lacks().stream().map(WORDS::get).toList();
    if (!lacks.isEmpty()) {
      findings.at(entry.at("rule")).add(LACKS.with("lacks", lacks));
    }
    return lacks.isEmpty();
  }

  private static boolean holds(Judging judging, Entry<Waiver> entry, Findings findings) {
    LocalDate expires = entry.value().expires();
    boolean holds = entry.value().inForce(judging.asOf());
    if (!holds && expires != null) {
      Findings.Draft draft = findings.at(entry.at("expires"));
      if (entry.value().leader() != null) {
        draft.owedBy(judging.ledger().meant(Kind.LEADER, entry.value().leader()));
      }
      draft
          .topic(About.Topic.FULFILMENT)
          .due(expires)
          .remedy(RENEW.with())
          .add(EXPIRED.with("expires", expires));
    }
    return holds;
  }

  /**
   * Whether it set nothing aside and no longer will. In one quarter nothing can be said of that,
   * nor while its days last; without days it is for what a record is now.
   */
  private static boolean unused(Judging judging, Entry<Waiver> entry) {
    LocalDate to = entry.value().to();
    boolean over = to == null ? entry.value().leader() == null : judging.asOf().isAfter(to);
    return over && !judging.narrowed() && !judging.usedWaivers().contains(entry.id());
  }
}
