package duty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duty.report.SampleFonts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsCommandTest {
  private static final String SETTINGS =
      """
      organisation: {name: 甲局, short-name: 甲局, code: 甲}
      committee: 委办
      records-from: 2026-01-01
      """;

  @TempDir private Path folder;
  private Path records;
  private Stage stage;

  @BeforeEach
  void writes_records() throws IOException {
    records = Files.createDirectories(folder.resolve("records"));
    Files.createDirectories(records.resolve("leaders"));
    Files.writeString(records.resolve("duty.yaml"), SETTINGS);
    stage = new Stage(folder);
    stage.environment.put("LC_ALL", "zh_CN.UTF-8");
  }

  private void leader(String id, String name) throws IOException {
    Files.writeString(
        records.resolve("leaders/" + id + ".yaml"),
        "# 𠮷\nname: " + name + "\nposts: [{title: 局长, rank: principal, from: 2016-03-01}]\n");
  }

  @Test
  void it_lists_the_shipped_fonts() throws IOException {
    leader("a", "张喆");
    assertThat(stage.run("fonts")).isZero();
    assertThat(stage.out())
        .isEqualTo(
            """
            用途             字体                来源      文件
            小标宋体 title   NotoSansSC-Bold     程序自带
            黑体 hei         NotoSansSC-Bold     程序自带
            楷体 kai         NotoSansSC-Regular  程序自带
            仿宋体 fangsong  NotoSansSC-Regular  程序自带
            宋体 song        NotoSansSC-Regular  程序自带
            """);
    assertThat(stage.err()).isEqualTo("台账里的字都打得出来。\n");
  }

  @Test
  void a_character_that_nothing_can_print_is_named_with_record_and_line() throws IOException {
    leader("a", "张𠮷");
    leader("b", "\"李\\u2611\"");
    assertThat(stage.run("fonts")).isEqualTo(1);
    assertThat(stage.out())
        .contains(
            "leaders/a.yaml:2 “𠮷”（U+20BB7）：哪种字体里都没有，打不出来\n",
            "leaders/b.yaml:2 “☑”（U+2611）：哪种字体里都没有，打不出来\n");
    assertThat(stage.err()).contains("换一个字");
  }

  @Test
  void what_an_installed_font_lacks_is_told_with_its_substitute() throws IOException {
    Path fonts = Files.createDirectory(folder.resolve("fonts"));
    Files.write(
        fonts.resolve("simfang.ttf"),
        SampleFonts.few("Black", "一国年0—甲局委办号方案张长：-1236zhtruencipalrm"));
    stage.environment.put("DUTY_FONTS", "fonts");
    leader("a", "张喆");
    assertThat(stage.run("fonts")).isZero();
    assertThat(stage.out())
        .contains("仿宋体 fangsong  NotoSansSC-Black    本机已安装", "simfang.ttf")
        .contains("leaders/a.yaml:2 “喆”（U+5586）：仿宋体里没有，用 NotoSansSC-Regular 代替\n");
  }

  @Test
  void what_a_font_lacks_is_told_once_and_not_without_end() throws Exception {
    Path fonts = Files.createDirectory(folder.resolve("fonts"));
    Files.write(fonts.resolve("simfang.ttf"), SampleFonts.few("Black", "一国年0—"));
    stage.environment.put("DUTY_FONTS", "fonts");
    leader("a", "张喆");
    leader("b", "张喆");
    assertThat(stage.run("fonts")).isZero();
    assertThat(stage.out()).containsOnlyOnce("“喆”");
    leader("c", "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜");
    assertThat(stage.run("fonts")).isZero();
    assertThat(stage.out()).containsPattern("另有\\d+个字也用自带的字体代替，这种字体不合用");
    assertThat(stage.run("fonts", "--lang", "en")).isZero();
    assertThat(stage.out()).containsPattern("\\d+ more characters replaced");
  }

  @Test
  void a_configured_font_that_is_missing_is_told() throws IOException {
    leader("a", "张三");
    Files.writeString(records.resolve("duty.yaml"), SETTINGS + "fonts: {hei: 方正黑体}\n");
    assertThat(stage.run("fonts")).isZero();
    assertThat(stage.err()).startsWith("黑体：找不到 方正黑体，改用其他字体。");
    assertThat(stage.run("fonts", "--lang", "en")).isZero();
    assertThat(stage.err()).contains("方正黑体 was not found");
  }

  @Test
  void without_records_the_fonts_are_listed_all_the_same() throws IOException {
    Stage elsewhere = new Stage(Files.createDirectory(folder.resolve("empty")));
    Files.delete(records.resolve("duty.yaml"));
    assertThat(elsewhere.run("fonts", "--lang", "en")).isZero();
    assertThat(elsewhere.out()).contains("NotoSansSC-Regular");
    assertThat(elsewhere.err()).contains("No records were found");
  }
}
