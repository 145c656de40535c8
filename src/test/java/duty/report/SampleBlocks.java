package duty.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Papers with the blocks of forms, minutes and reports. */
final class SampleBlocks {
  private SampleBlocks() {}

  /** An agreement to sign. */
  static Document form() {
    return Document.of(
            SamplePapers.IMPRINT,
            new Masthead(new NumberLine("台市监安责〔2026〕　号", null), "2026年度安全生产目标责任书", null, null),
            List.of(
                new Paragraph(SamplePapers.SCHEME),
                new Heading(1, "责任目标"),
                new NumberedList(List.of("不发生一般以上责任事故；", "隐患整改率100%。")),
                new Heading(1, "参加人员"),
                new Particular("出席", "李喆　王堃　赵镕　𬭎𬱖" + "　孙某某　周某某".repeat(8)),
                new Particular("请假", "无"),
                new Paragraph("本责任书一式三份，双方各执一份，报安委会办公室一份。"),
                signing()))
        .withColophon(
            new Colophon("区安委会办公室，局领导，各科室、各基层所，存档", "台儿庄区市场监督管理局办公室", LocalDate.of(2026, 4, 8)));
  }

  static SigningSpace signing() {
    var fields = List.of("主要负责人（签字）：", "　　　年　　月　　日");
    return new SigningSpace(
        List.of(
            new SigningSpace.Party("甲方：台儿庄区市场监督管理局", fields),
            new SigningSpace.Party("乙方：特种设备安全监察科", fields),
            new SigningSpace.Party("监签人", List.of("签字："))));
  }

  static Matrix matrix(int people, int periods) {
    var members = new ArrayList<Matrix.Member>();
    for (int i = 0; i < people; i++) {
      var cells = new ArrayList<Matrix.Cell>();
      for (int p = 0; p < periods; p++) {
        int meetings = (i + p) % 3;
        int inspections = (i * p) % 2;
        int met = Math.min(1, meetings) + inspections;
        cells.add(
            i % 5 == 4 && p == 0
                ? Matrix.Cell.NONE
                : new Matrix.Cell(Matrix.Mark.of(met, 2), meetings + "/1　" + inspections + "/1"));
      }
      members.add(new Matrix.Member("赵" + "喆堃玥镕珺垚祎翀".charAt(i % 8) + (i < 8 ? "" : i), cells));
    }
    var periodNames = List.of("第一季度", "第二季度", "第三季度", "第四季度").subList(0, periods);
    return new Matrix("progress", "履职进度", "分管负责人", periodNames, members, "会议、检查：已登记/应登记次数");
  }

  static Chart chart(int periods, int highest) {
    var names = new ArrayList<String>();
    var found = new ArrayList<Integer>();
    var closed = new ArrayList<Integer>();
    var open = new ArrayList<Integer>();
    for (int p = 0; p < periods; p++) {
      names.add((p + 1) + "月");
      found.add(highest * (p + 1) / periods);
      closed.add(highest * ((p * 7) % periods) / periods);
      open.add(p == 1 ? 0 : highest * (periods - p) / periods);
    }
    return new Chart(
        "trend",
        "隐患发现、销号和在册情况",
        "项",
        names,
        List.of(
            new Chart.Series("发现", found),
            new Chart.Series("销号", closed),
            new Chart.Series("期末在册", open)));
  }

  /** Charts and matrices, upright and lying. */
  static Document charts() {
    return Document.of(
            SamplePapers.IMPRINT,
            Masthead.of("图表"),
            List.of(
                new Heading(1, "履职进度"),
                matrix(6, 3),
                new Heading(1, "隐患"),
                chart(3, 12),
                new Paragraph(SamplePapers.SCHEME),
                chart(12, 30)))
        .withAnnexes(
            List.of(
                new Annex("横排图表", Orientation.LANDSCAPE, List.of(chart(12, 2000), matrix(3, 4)))));
  }

  /** A ledger whose body lies on its side. */
  static Document ledger() {
    return Document.of(
            SamplePapers.IMPRINT,
            new Masthead(null, "事故隐患台账", "截至2026年10月8日", null),
            List.of(SamplePapers.hazards(40)))
        .sideways()
        .signedBy(new Signature("台儿庄区市场监督管理局", null))
        .withColophon(new Colophon(null, "台儿庄区市场监督管理局", null));
  }
}
