package duty.report;

import static org.assertj.core.api.Assertions.assertThat;

import duty.CopiedFolder;
import duty.app.MakePaper;
import duty.app.PaperFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers call the body and its sections as {@code duty.yaml} says. */
class OwnWordsTest {
  /** What each paper says in these words, in the order of {@link PapersTest#samples()}. */
  private static final List<List<String>> SAYS =
      List.of(
          List.of("现将我校2026年第三季度", "责任处室"),
          List.of("现将我校2026年度", "分工表中的处室10个", "处室考核周期"),
          List.of("责任处室", "处室签字人", "处室安全检查制度", "处室存在的问题"),
          List.of("责任处室"),
          List.of("责任处室"),
          List.of(),
          List.of("责任处室"),
          List.of(),
          List.of("我校对履职台账进行核对", "反馈后我校组织复核"));

  @TempDir private Path folder;

  static Stream<Arguments> samples() {
    List<PapersTest.Sample> samples = PapersTest.samples();
    return IntStream.range(0, SAYS.size())
        .mapToObj(one -> Arguments.of(samples.get(one), SAYS.get(one)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void each_paper_has_them(PapersTest.Sample sample, List<String> says) throws Exception {
    CopiedFolder.of(Path.of("records"), folder.resolve("records"));
    Path settings = folder.resolve("records/duty.yaml");
    Files.writeString(
        settings, Files.readString(settings).replace("  we: 我局", "  we: 我校\n  units: 处室"));
    Path file = folder.resolve("paper.pdf");
    MakePaper.run(
        folder.resolve("records"),
        sample.order(),
        sample.asOf(),
        sample.asOf(),
        PaperFormat.PDF,
        usual -> file,
        "test",
        List.of());
    String text = PrintedPaper.read(file).text().replaceAll("[\\s　]", "");
    says.forEach(one -> assertThat(text).contains(one));
    assertThat(text).doesNotContain("我局", "区局", "本单位", "责任科室", "科室签字", "队、所");
  }
}
