package duty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duty.CopiedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code src/doc/papers.md} shows each paper of the README's table as its command makes it. After a
 * change that is meant, {@code mvn test -Dtest=PapersPageTest -Ddocs.write=true} writes it anew.
 */
class PapersPageTest {
  private static final Path PAGE = Path.of("src/doc/papers.md");
  private static final Pattern TABLE =
      Pattern.compile("<!-- papers -->\n(.*?)<!-- end papers -->", Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([^|]+) \\| `duty ([^`]+)` \\| ([^|]+) \\|$");

  /** Lines of each paper that are shown. */
  private static final int SHOWN = 12;

  /** What each paper holds, in the order of the README's table. */
  private static final List<String> HOLDS =
      List.of(
          "总体情况、各分管负责人的会议、检查、责任书、信息通报，会议和检查清单，隐患收支，重大隐患逐项，尚未登记事项和豁免，附分工表。送审稿。",
          "全年和各季度的次数、隐患收支、柱状图，负责人×季度一览，重大隐患逐项，科室考核结果，尚未登记事项和豁免，附分工表和考核明细。送审稿。",
          "职务，分管的职责和起止，各季度次数，责任书，召集的会议，带队检查，培训、演练和重点工作，检查发现和督办的隐患，尚未登记事项，本人和主要负责人签字处。",
          "与方案附件同样的五栏（`--names` 加姓名），每行的施行时间、依据文件和备案日期。横排。",
          "一般、重大隐患各一本账；重大隐患另列五落实、判定、上报、挂牌、停用、恢复和历次跟踪。`--quarter` 只列一个季度。横排。",
          "双方、职责、目标、指标、任务、考核、期限、份数、接任条款，双方签字处；已经签的印上姓名和日期，没有签的留空。",
          "文号、时间、地点、召集人、主持人、出席、请假、议题、学习文件，议定事项的责任科室、期限和完成情况；没有文号或印发日期的留空。",
          "文号、基本情况、检查内容、问题和处理（列入台账的写明编号和期限）、处理意见、双方签字；没有文号的留空。",
          "发给一个科室（组含其成员）或一名负责人：截至当日逾期未办的事项、条文原文、整改要求、反馈期限，附反馈和复核单。文号用 `--number` 或留空。送审稿。");

  @TempDir private Path folder;

  private record Paper(String name, String command, String english) {}

  private static List<Paper> papers() throws IOException {
    Matcher table = TABLE.matcher(Files.readString(Path.of("README.md")));
    assertThat(table.find()).isTrue();
    List<Paper> papers = new ArrayList<>();
    ROW.matcher(table.group(1))
        .results()
        .forEach(row -> papers.add(new Paper(row.group(1), row.group(2), row.group(3))));
    return papers;
  }

  @Test
  void the_readme_has_a_command_for_every_kind_of_paper() throws IOException {
    List<String> kinds = new ArrayList<>(List.of("records"));
    PaperKinds.ALL.forEach(line -> kinds.add(line.name()));
    assertThat(
            papers().stream().map(paper -> paper.command().replaceFirst("^report (\\S+) .*", "$1")))
        .isEqualTo(kinds);
    assertThat(HOLDS).hasSameSizeAs(papers());
  }

  @Test
  void the_page_shows_what_the_commands_of_the_readme_make() throws IOException {
    CopiedFolder.of(Path.of("records"), folder.resolve("records"));
    StringBuilder page = new StringBuilder();
    page.append("# 公文 · Papers\n\n");
    page.append("每种公文的命令、内容和样子，由 README 的命令从 `records/` 生成；人和企业都是虚构的。");
    page.append("公文按 GB/T 9704-2012 排版，PDF/A-3a、PDF/UA-1；`--format csv` 得到其中的表格。\n\n");
    page.append(
        "What each paper holds and how it begins, made from `records/` by the README's commands;");
    page.append(
        " the people and companies are made up. Set after GB/T 9704-2012, PDF/A-3a and PDF/UA-1;");
    page.append(" `--format csv` gives the tables.\n");
    for (int i = 0; i < papers().size(); i++) {
      Paper paper = papers().get(i);
      page.append("\n## ")
          .append(paper.name())
          .append(" · ")
          .append(paper.english())
          .append("\n\n");
      page.append(HOLDS.get(i))
          .append("\n\n```sh\nduty ")
          .append(paper.command())
          .append("\n```\n\n");
      page.append("```text\n").append(beginning(paper)).append("```\n");
    }
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).hasContent(page.toString());
  }

  /** The first lines of its text. */
  private String beginning(Paper paper) throws IOException {
    Stage stage = new Stage(folder);
    assertThat(stage.run(paper.command().split(" "))).as(stage.err()).isZero();
    StringBuilder text = new StringBuilder();
    try (var pdf = Loader.loadPDF(folder.resolve(stage.out().strip()).toFile())) {
      var stripper = new PDFTextStripper();
      stripper.setEndPage(1);
      stripper
          .getText(pdf)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .limit(SHOWN)
          .forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }
}
