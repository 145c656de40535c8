package duty.report.paper;

import duty.report.Block;
import duty.report.Heading;
import duty.report.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is not yet registered, and what is set aside: the last parts of a report.
 *
 * @param gaps in the order in which they are to be told
 * @param here 本季度, 本年度
 */
record Unregistered(List<Gap> gaps, List<Exemption> exemptions, LocalDate asOf, String here) {
  /** The heading of the part that tells them. */
  static final String TITLE = "尚未登记事项";

  /** Headings of level 1, each with what belongs below it. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, TITLE));
    blocks.addAll(open());
    if (!exemptions.isEmpty()) {
      blocks.add(new Heading(1, "豁免事项"));
      blocks.add(new Paragraph(waived()));
      blocks.add(new ExemptionSheet(exemptions).table());
    }
    return blocks;
  }

  private String waived() {
    long inForce = exemptions.stream().filter(Exemption::inForce).count();
    long expired = exemptions.size() - inForce;
    String waived = "以下" + inForce + "个事项经批准豁免，不计入尚未登记事项。";
    String over = expired + "项豁免已失效，所涉事项照常计入。";
    return expired == 0 ? waived : inForce == 0 ? "以下" + over : waived + "另有" + over;
  }

  private List<Block> open() {
    if (gaps.isEmpty()) {
      return List.of(new Paragraph("截至" + Chinese.date(asOf) + "，" + here + "应登记的事项均已登记。"));
    }
    return List.of(
        new Paragraph("截至" + Chinese.date(asOf) + "，以下" + gaps.size() + "个事项尚未登记或登记不完整。"),
        new GapSheet(gaps, asOf).table(),
        new Paragraph(basis()));
  }

  /** The words of each clause that something rests on, each once. */
  private String basis() {
    return "所列依据的条文：" + Gap.bases(gaps).collect(Collectors.joining("；")) + "。";
  }
}
