package duty.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Papers with everything in them that a paper can have. */
final class SamplePapers {
  static final Imprint IMPRINT =
      new Imprint(
          "台儿庄区市场监督管理局",
          "安全生产履职情况季度报告",
          "2026Q3",
          LocalDate.of(2026, 10, 8),
          "1a2b3c4",
          "台市监〔2016〕3号");

  static final String SCHEME =
      "为进一步深入贯彻习近平总书记关于安全生产“党政同责、一岗双责、齐抓共管”“管行业必须管安全、管业务必须管安全、管生产经营必须管安全”的重要指示精神，"
          + "进一步加强安全生产监督管理，健全安全生产责任体系，落实安全生产责任制，防范和减少生产安全责任事故的发生，保障人民生命财产安全，"
          + "根据《安全生产法》、《国务院关于特大安全生产事故行政责任追究的规定》、《山东省安全生产条例》等法律法规，结合我局实际情况，特制定如下实施方案，各单位要认真抓好落实。";

  private SamplePapers() {}

  /** The plan's own table. */
  static Table division() {
    var columns =
        List.of(
            Column.of("单位负责人", 4).centred().merging(),
            Column.of("分管负责人", 4).centred(),
            Column.of("责任科室", 5),
            Column.of("责任人", 5),
            Column.of("安全生产重点职责", 12));
    var sections =
        List.of("企业注册局、企业监管科", "特监科、各基层所", "特监科、各基层所", "标准计量科", "特监科、各基层所", "质量和商标广告科", "稽查队");
    var holders =
        List.of("局、科主要负责人", "科、所主要负责人", "科、所主要负责人", "科主要负责人", "科、所主要负责人", "科主要负责人", "队主要负责人");
    var texts =
        List.of(
            "依法对市场主体经营范围中涉及安全生产的前置审批许可证件进行检查，确保生产经营主体资格合法有效。",
            "负责特种设备生产（含设计、制造、安装、充装、改造、维修）、使用、检验检测的安全生产监察监督管理。",
            "组织实施特种设备事故应急救援与调查处理。实施特种设备安全专项整治。",
            "有关设备、仪器、仪表涉及安全指标的计量，配合开展各类专项行动。",
            "检验单位从业行为的监督管理。",
            "负责危化品工业产品生产许可证企业监管。",
            "负责本区域特种设备行政执法，落实各种专项行动方案，分工负责实施特种设备事故应急救援与调查处理。");
    var rows = new ArrayList<Row>();
    for (int i = 0; i < texts.size(); i++) {
      rows.add(Row.of("党组书记\n局长", "分管副局长", sections.get(i), holders.get(i), texts.get(i)));
    }
    return new Table("division", null, columns, rows);
  }

  static Table leaders() {
    return new Table(
        "leaders",
        "分管负责人履职情况统计表",
        List.of(
            Column.of("分管负责人", 4).centred().heads(),
            Column.of("召集会议（次）", 3).right(),
            Column.of("带队检查（次）", 3).right(),
            Column.of("责任书（份）", 3).right(),
            Column.of("报送信息（份）", 3).right(),
            Column.of("备注", 6)),
        List.of(
            Row.of("李喆", "2", "1", "4", "1", ""),
            Row.of("王堃", "1", "0", "3", "0", "带队检查尚未登记"),
            Row.of("赵镕", "1", "2", "2", "2", ""),
            Row.of("𬭎𬱖", "1", "1", "1", "1", "9月起分管"),
            Row.total("合　计", "5", "4", "10", "4", "")));
  }

  static Table hazards(int count) {
    var rows = new ArrayList<Row>();
    for (int i = 1; i <= count; i++) {
      rows.add(
          Row.of(
              Integer.toString(i),
              i % 7 == 0 ? "重大" : "一般",
              "某气体充装站第" + i + "号储罐",
              i % 3 == 0 ? "安全阀超期未检，压力表指针不归零，操作人员未持证上岗。" : "消防通道堆物。",
              "2026-0" + (i % 3 + 7) + "-" + (10 + i % 20),
              i % 5 == 0 ? "整改中" : "已整改"));
    }
    return new Table(
        "hazards",
        "事故隐患台账",
        List.of(
            Column.of("序号", 2).centred(),
            Column.of("级别", 2).centred().merging(),
            Column.of("单位、设备", 5),
            Column.of("隐患", 8),
            Column.of("整改期限", 4).centred(),
            Column.of("状态", 3).centred()),
        rows);
  }

  static Document rich() {
    var body =
        List.<Block>of(
            new Paragraph(SCHEME),
            new Heading(1, "总体情况"),
            new Paragraph(
                "截至2026年9月30日，全局4名分管负责人召集安全生产会议5次，带队检查4次，检查单位23家、特种设备1286台套，"
                    + "发现一般隐患37处，已整改35处，整改率94.6%；重大隐患1处，投入整改资金12.5万元。"),
            leaders(),
            new Heading(2, "会议召集情况"),
            new Paragraph("李喆于8月14日召集特种设备安全形势分析会议，形成《会议纪要》（台市监安纪〔2026〕3号）。"),
            new NumberedList(
                List.of("传达上级会议精神；", "研判三季度安全形势，部署“打非治违”专项行动；", "通报TSG 08—2017《特种设备使用管理规则》执行情况。")),
            new Heading(2, "带队检查情况"),
            new Heading(3, "特种设备"),
            new Paragraph("检查某气体充装站，发现安全阀超期未检等问题2个，当场整改1个。"),
            new Heading(4, "跟踪监督"),
            new Paragraph("由特监科全程跟踪监督，每30日报告一次整改进展，直至验收销号。"),
            new Heading(1, "隐患排查治理情况"),
            hazards(40),
            new Heading(1, "存在问题和下步打算"),
            new Paragraph(SCHEME));
    return new Document(
        IMPRINT,
        new Masthead(
            NumberLine.unsigned("台市监〔2026〕　号"),
            "台儿庄区市场监督管理局关于2026年第三季度安全生产“党政同责、一岗双责”责任制落实情况的报告",
            "送审稿",
            "区安委会办公室"),
        Orientation.PORTRAIT,
        body,
        new Signature("台儿庄区市场监督管理局", null),
        List.of(
            new Annex("区市场监管局安全生产“党政同责、一岗双责”责任制分工表", Orientation.PORTRAIT, List.of(division())),
            new Annex("事故隐患台账", Orientation.LANDSCAPE, List.of(hazards(30)))),
        null,
        List.of(
            new Attachment(
                "记录.yaml",
                "application/yaml",
                "name: 李喆\n".getBytes(StandardCharsets.UTF_8),
                "本报告所依据的记录",
                Attachment.Relationship.SOURCE)));
  }
}
