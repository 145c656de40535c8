package duty.report.paper;

import duty.domain.Agreement;
import duty.domain.AgreementTerms;
import duty.domain.Duty;
import duty.domain.Entry;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Section;
import duty.domain.Settings;
import duty.domain.Tenure;
import duty.domain.YearWork;
import duty.report.Block;
import duty.report.Column;
import duty.report.Document;
import duty.report.Heading;
import duty.report.Masthead;
import duty.report.NumberedList;
import duty.report.Paragraph;
import duty.report.Particular;
import duty.report.Row;
import duty.report.SigningSpace;
import duty.report.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 年度安全生产目标责任书, to be signed by both parties; what is signed already is printed (实施方案二（一）). */
public final class AgreementForm {
  /** What the paper is called at the foot of its pages. */
  public static final String SUBJECT = "安全生产目标责任书";

  private final Ledger ledger;
  private final Settings settings;
  private final Agreement agreement;
  private final AgreementTerms terms;
  private final LocalDate day;

  /**
   * Gathers what the form says.
   *
   * @param asOf for the names and posts of who has not signed yet
   */
  public AgreementForm(
      Ledger ledger, Settings settings, Agreement agreement, AgreementTerms terms, LocalDate asOf) {
    this.ledger = ledger;
    this.settings = settings;
    this.agreement = agreement;
    this.terms = terms;
    LocalDate end = YearWork.end(agreement.year());
    LocalDate start = LocalDate.of(agreement.year(), 1, 1);
    this.day = asOf.isAfter(end) ? end : asOf.isBefore(start) ? start : asOf;
  }

  /** The whole paper. */
  public Document document(Origin origin) {
    String year = agreement.year() + "年度";
    Masthead masthead =
        new Masthead(null, settings.name() + "\n" + year + SUBJECT, terms.level(), null);
    return Document.of(
        origin.imprint(settings, SUBJECT, String.valueOf(agreement.year())), masthead, body());
  }

  private List<Block> body() {
    List<Block> body = new ArrayList<>();
    body.add(new Particular("甲方", leader()));
    body.add(new Particular("乙方", section() + head()));
    body.add(
        new Paragraph(
            "为落实"
                + Chinese.plan(settings.planOn(day))
                + "，甲方与乙方签订"
                + agreement.year()
                + "年度安全生产目标责任书。"
                + duties()));
    body.add(new Heading(1, "责任目标"));
    body.add(new NumberedList(terms.targets().stream().map(Chinese::sentence).toList()));
    Table rates = rates();
    if (!rates.rows().isEmpty()) {
      body.add(new Heading(1, "控制指标"));
      body.add(rates);
    }
    if (!terms.tasks().isEmpty()) {
      body.add(new Heading(1, "重点任务"));
      body.add(new NumberedList(terms.tasks().stream().map(Chinese::sentence).toList()));
    }
    if (terms.assessment() != null) {
      body.add(new Heading(1, "考核奖惩"));
      body.add(new Paragraph(Chinese.sentence(terms.assessment())));
    }
    body.add(new Heading(1, "附则"));
    body.add(new NumberedList(rest()));
    body.add(
        new SigningSpace(
            List.of(
                party("甲方（分管负责人）", leaderName(), agreement.leaderSigned()),
                party("乙方（单位主要负责人）", agreement.signer(), agreement.sectionSigned()))));
    return body;
  }

  private String leaderName() {
    return ledger.leaderName(ledger.meant(Kind.LEADER, agreement.leader()));
  }

  /** The post that the leader has the duties by: on the day of signing, else today. */
  private String leader() {
    LocalDate on = agreement.leaderSigned() == null ? day : agreement.leaderSigned();
    return settings.name() + DivisionSheet.post(ledger, agreement.leader(), on) + leaderName();
  }

  private String section() {
    LocalDate on = agreement.sectionSigned() == null ? day : agreement.sectionSigned();
    return ledger.sectionName(agreement.section(), on);
  }

  /** Who signed, else who heads the section today; empty where nobody is registered. */
  private String head() {
    LocalDate on = agreement.sectionSigned() == null ? day : agreement.sectionSigned();
    Section.@Nullable Head head =
        ledger
            .section(ledger.meant(Kind.SECTION, agreement.section()))
            .flatMap(entry -> entry.value().headOn(on))
            .orElse(null);
    String name = agreement.signer() != null ? agreement.signer() : head == null ? "" : head.name();
    return (head == null ? "" : head.title()) + name;
  }

  private String duties() {
    List<Entry<Duty>> duties =
        terms.duties().stream()
            .flatMap(id -> ledger.duty(ledger.meant(Kind.DUTY, id)).stream())
            .toList();
    return duties.isEmpty()
        ? ""
        : "乙方承担分工表中的下列安全生产重点职责："
            + duties.stream()
                .map(duty -> duty.value().text().replaceAll("。$", ""))
                .collect(Collectors.joining("；"))
            + "。";
  }

  private Table rates() {
    AgreementTerms.Rates rates = terms.rates();
    List<Row> rows = new ArrayList<>();
    rate("特种设备使用登记率", rates.registration(), rows);
    rate("作业人员持证率", rates.certificates(), rows);
    rate("定期检验率", rates.inspection(), rows);
    rate("事故隐患治理率", rates.rectification(), rows);
    return new Table(
        "rates",
        null,
        List.of(Column.of("指标", 60).centred().heads(), Column.of("应达到", 40).centred()),
        rows);
  }

  private static void rate(String name, @Nullable BigDecimal percent, List<Row> rows) {
    if (percent != null) {
      rows.add(Row.of(name, Chinese.number(percent) + "%"));
    }
  }

  private List<String> rest() {
    int year = agreement.year();
    Tenure term =
        Objects.requireNonNullElse(
            terms.term(), new Tenure(LocalDate.of(year, 1, 1), YearWork.end(year)));
    List<String> rest = new ArrayList<>();
    rest.add("本责任书期限自" + Chinese.days(term) + "。");
    if (terms.succession()) {
      rest.add("责任期内签字人职务变动的，接任人自然成为签字人，继续履行本责任书。");
    }
    if (terms.copies() != null) {
      rest.add("本责任书一式" + terms.copies() + "份，自双方签字之日起生效。");
    }
    return rest;
  }

  /** What was signed by the day that is looked from is printed, else there is room for it. */
  private SigningSpace.Party party(String name, @Nullable String signer, @Nullable LocalDate day) {
    return day == null
        ? new SigningSpace.Party(name, List.of("签字：", Chinese.BLANK_DATE))
        : new SigningSpace.Party(
            name, List.of(signer == null ? "签字：" : "签字：" + signer + "（已签）", Chinese.date(day)));
  }
}
