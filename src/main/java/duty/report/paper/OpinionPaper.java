package duty.report.paper;

import duty.domain.Plan;
import duty.domain.Settings;
import duty.report.Annex;
import duty.report.Block;
import duty.report.Colophon;
import duty.report.Column;
import duty.report.Document;
import duty.report.Heading;
import duty.report.Masthead;
import duty.report.NumberLine;
import duty.report.NumberedList;
import duty.report.Orientation;
import duty.report.Paragraph;
import duty.report.Signature;
import duty.report.SigningSpace;
import duty.report.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 整改意见书 on what a section or a leader has not registered yet (实施方案三“提出整改意见并督促整改”).
 *
 * @param gaps at least one
 * @param deadline the last day for the answer
 * @param number null leaves it to be filled in by hand
 */
public record OpinionPaper(
    Settings settings,
    Addressee addressee,
    List<Gap> gaps,
    LocalDate deadline,
    @Nullable String number) {
  /** What the paper is called at the foot of its pages. */
  public static final String SUBJECT = "整改意见书";

  /**
   * To whom it goes.
   *
   * @param id of the section or leader
   * @param name as the paper addresses it
   */
  public record Addressee(String id, String name) {}

  public OpinionPaper {
    gaps = List.copyOf(gaps);
  }

  /**
   * The whole paper.
   *
   * @param basis the words of the plan that the opinion rests on, as in force; empty where it gives
   *     none
   */
  public Document document(Origin origin, String basis) {
    String blank = settings.code() + "安整〔" + origin.asOf().getYear() + "〕　　号";
    Masthead masthead =
        new Masthead(
            new NumberLine(number == null ? blank : number, ""),
            "关于落实安全生产\n“党政同责、一岗双责”责任制的整改意见书",
            "送审稿",
            addressee.name());
    return Document.of(
            origin.imprint(settings, SUBJECT, addressee.name()),
            masthead,
            body(settings.planOn(origin.asOf()), basis, origin.asOf()))
        .signedBy(new Signature(settings.name(), null))
        .withAnnexes(List.of(new Annex("整改反馈和复核单", Orientation.PORTRAIT, answer())))
        .withColophon(new Colophon(null, settings.name(), null));
  }

  private List<Block> body(Plan plan, String basis, LocalDate asOf) {
    List<Block> body = new ArrayList<>();
    body.add(
        new Paragraph(
            "按照"
                + Chinese.plan(plan)
                + (basis.isEmpty() ? "" : "“" + basis + "”")
                + "的要求，"
                + settings.we()
                + "对履职台账进行核对，截至"
                + Chinese.date(asOf)
                + "，你"
                + (addressee.name().endsWith("同志") ? "" : "单位")
                + "有"
                + gaps.size()
                + "个事项尚未登记、尚未完成或登记不完整。现提出整改意见如下。"));
    body.add(new Heading(1, "存在的问题"));
    body.add(problems(asOf));
    body.add(new Heading(1, "依据"));
    body.add(new NumberedList(bases()));
    body.add(new Heading(1, "整改要求"));
    body.add(new NumberedList(requirements()));
    body.add(new Heading(1, "期限和反馈"));
    body.add(
        new Paragraph(
            "请于"
                + Chinese.date(deadline)
                + "前完成整改，填写《整改反馈和复核单》书面反馈，并附依据材料。已经完成但未登记的，补登台账；确实不能按期完成的，说明原因和完成时间。反馈后"
                + settings.we()
                + "组织复核。"));
    return body;
  }

  private Table problems(LocalDate asOf) {
    return new TableOf<Gap>()
        .numbered(8)
        .with(Column.of("存在的问题", 42).heads(), Gap::text)
        .with(Column.of("依据", 26).centred(), Gap::basis)
        .with(Column.of("原期限", 24).centred(), gap -> GapSheet.due(gap, asOf))
        .table("problems", gaps);
  }

  /** Each clause with its words once. */
  private List<String> bases() {
    return Gap.bases(gaps).map(basis -> basis + "。").toList();
  }

  /** What each rule asks, with the numbers of the problems that it asks it for. */
  private List<String> requirements() {
    Map<String, List<Integer>> byWords = new LinkedHashMap<>();
    for (int i = 0; i < gaps.size(); i++) {
      int number = i + 1;
      gaps.get(i).points().stream()
          .map(point -> point.asks().replace(Settings.UNITS, settings.units()))
          .distinct()
          .forEach(asks -> byWords.computeIfAbsent(asks, any -> new ArrayList<>()).add(number));
    }
    return byWords.entrySet().stream()
        .map(one -> "针对问题" + Chinese.runs(one.getValue()) + "：" + Chinese.sentence(one.getKey()))
        .toList();
  }

  private List<Block> answer() {
    return List.of(
        new TableOf<Gap>()
            .numbered(8)
            .with(Column.of("存在的问题", 36).heads(), Gap::text)
            .with(Column.of("整改情况", 34).centred(), gap -> "")
            .with(Column.of("完成日期", 22).centred(), gap -> "")
            .table("answer", gaps),
        new SigningSpace(
            List.of(
                new SigningSpace.Party("反馈", List.of("反馈人：", Chinese.BLANK_DATE)),
                new SigningSpace.Party("复核", List.of("复核结论：", "复核人：", Chinese.BLANK_DATE)))));
  }
}
