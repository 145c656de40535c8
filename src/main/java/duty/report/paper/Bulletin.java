package duty.report.paper;

import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.Inspection;
import duty.domain.InspectionParticulars;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Settings;
import duty.domain.TimeOfDay;
import duty.report.Block;
import duty.report.Colophon;
import duty.report.Column;
import duty.report.Document;
import duty.report.Heading;
import duty.report.Masthead;
import duty.report.NumberLine;
import duty.report.Paragraph;
import duty.report.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 信息或通报 of a led inspection, for the committee office (实施方案二（三）“将检查情况形成信息或通报”). */
public final class Bulletin {
  /** What the paper is called at the foot of its pages. */
  public static final String SUBJECT = "安全生产检查信息、通报";

  private final Ledger ledger;
  private final Settings settings;
  private final Entry<Inspection> entry;
  private final Inspection inspection;
  private final InspectionParticulars particulars;

  /** Gathers what the bulletin says. */
  public Bulletin(
      Ledger ledger,
      Settings settings,
      Entry<Inspection> entry,
      InspectionParticulars particulars) {
    this.ledger = ledger;
    this.settings = settings;
    this.entry = entry;
    this.inspection = entry.value();
    this.particulars = particulars;
  }

  /** The whole paper; number and date stay blank until they are registered. */
  public Document document(Origin origin) {
    Inspection.Bulletin bulletin = inspection.bulletin();
    String number = bulletin == null ? null : bulletin.number();
    LocalDate date = bulletin == null ? null : bulletin.date();
    String mark = notice() ? "安通" : "安信";
    Masthead masthead =
        new Masthead(
            new NumberLine(
                number == null
                    ? settings.code() + mark + "〔" + inspection.date().getYear() + "〕　　号"
                    : number,
                null),
            title(),
            number == null ? "送审稿" : null,
            settings.committee());
    return Document.of(origin.imprint(settings, SUBJECT, entry.id()), masthead, body())
        .signedBy(new Signature(settings.name(), date))
        .withColophon(new Colophon(null, settings.name(), date));
  }

  private boolean notice() {
    Inspection.Bulletin bulletin = inspection.bulletin();
    return bulletin != null && bulletin.type() == Inspection.Bulletin.Type.NOTICE;
  }

  private String title() {
    if (particulars.bulletinTitle() != null) {
      return particulars.bulletinTitle();
    }
    String name = inspection.title() == null ? "安全生产检查" : inspection.title();
    return "关于" + name + "情况的" + (notice() ? "通报" : "信息");
  }

  private List<Block> body() {
    List<Block> body = new ArrayList<>();
    body.add(new Heading(1, "检查基本情况"));
    body.add(new Paragraph(circumstances()));
    body.add(new Heading(1, "检查内容"));
    String seen = inspection.observations() == null ? "检查内容尚未登记。" : inspection.observations();
    seen.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> body.add(new Paragraph(Chinese.sentence(line.strip()))));
    body.add(new Heading(1, "发现问题及处理情况"));
    body.addAll(problems());
    if (inspection.requirement() != null) {
      body.add(new Heading(1, "处理意见"));
      body.add(
          new Paragraph(
              Chinese.sentence(inspection.requirement())
                  + (particulars.instruction() == null
                      ? ""
                      : "已下达指令书（" + particulars.instruction() + "）。")));
    }
    body.add(new Heading(1, "签字情况"));
    body.add(new Paragraph(signatures()));
    return body;
  }

  private String circumstances() {
    StringBuilder text = new StringBuilder(Chinese.date(inspection.date()));
    TimeOfDay time = inspection.time();
    if (time != null) {
      text.append(Chinese.time(time.start()));
    }
    text.append("，").append(leaders()).append("带队");
    if (inspection.unit() != null) {
      text.append("对").append(inspection.unit());
    }
    text.append("开展").append(type()).append("检查");
    if (inspection.title() != null) {
      text.append("（").append(inspection.title()).append("）");
    }
    text.append("。");
    if (inspection.location() != null) {
      text.append("检查地点：").append(inspection.location()).append("。");
    }
    if (particulars.representative() != null) {
      text.append("被检查单位负责人：").append(particulars.representative()).append("。");
    }
    if (!inspection.inspectors().isEmpty()) {
      text.append("检查人员：").append(inspectors()).append("。");
    }
    return text.append("检查领域：").append(fields()).append("。").toString();
  }

  private String type() {
    if (particulars.type() == null) {
      return "";
    }
    return switch (particulars.type()) {
      case ROUTINE -> "常规";
      case SPECIAL -> "专项";
      case POST_LICENSING -> "证后";
      case OTHER -> "";
    };
  }

  private String leaders() {
    return inspection.ledBy().stream()
        .map(id -> DivisionSheet.post(ledger, id, inspection.date()) + ledger.leaderName(id))
        .collect(Collectors.joining("、"));
  }

  private String inspectors() {
    return inspection.inspectors().stream()
        .map(one -> one.name() + (one.certificate() == null ? "" : "（" + one.certificate() + "）"))
        .collect(Collectors.joining("、"));
  }

  private String fields() {
    return inspection.duties().stream()
        .flatMap(id -> ledger.duty(ledger.meant(Kind.DUTY, id)).stream())
        .map(duty -> duty.value().field())
        .distinct()
        .collect(Collectors.joining("、"));
  }

  private List<Block> problems() {
    if (inspection.problems() == null) {
      return List.of(new Paragraph("发现问题尚未登记。"));
    }
    if (inspection.problems().isEmpty()) {
      return List.of(new Paragraph("未发现问题。"));
    }
    return List.of(
        new TableOf<Inspection.Problem>()
            .numbered(8)
            .with(Column.of("问题", 46).heads(), Inspection.Problem::text)
            .with(Column.of("处理情况", 46).centred(), this::handling)
            .table("problems", inspection.problems()));
  }

  private String handling(Inspection.Problem problem) {
    if (problem.hazard() == null) {
      return problem.correctedOnSite() ? "已当场整改" : "处理情况尚未登记";
    }
    String id = ledger.meant(Kind.HAZARD, problem.hazard());
    Hazard hazard =
        ledger.hazards().stream()
            .filter(one -> one.id().equals(id))
            .map(Entry::value)
            .findFirst()
            .orElse(null);
    if (hazard == null) {
      return "列入隐患台账（编号" + id + "）";
    }
    return "列入隐患台账（编号"
        + id
        + "，"
        + HazardState.level(hazard)
        + "隐患）\n"
        + (hazard.due() == null ? "整改期限尚未登记" : "整改期限" + Chinese.date(hazard.due()));
  }

  private String signatures() {
    String signed =
        inspection.signedBy().isEmpty()
            ? "检查人员签字尚未登记"
            : "检查人员签字："
                + inspection.signedBy().stream()
                    .map(ledger::leaderName)
                    .collect(Collectors.joining("、"));
    return signed + "；" + unitSignature() + "。";
  }

  private String unitSignature() {
    Inspection.UnitSignature unit = inspection.unitSignature();
    if (unit == null) {
      return "被检查单位签字尚未登记";
    }
    return unit.name() != null ? "被检查单位签字：" + unit.name() : "被检查单位拒绝签字：" + unit.refused();
  }
}
