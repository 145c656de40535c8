package duty.cli;

import duty.app.Faces;
import duty.app.ShowFonts;
import duty.check.Lang;
import duty.check.Message;
import duty.check.Text;
import duty.privacy.ShownText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code duty fonts}. */
final class FontsCommand extends Command {
  private static final Text FACE = new Text("用途", "sets");
  private static final Text FONT = new Text("字体", "font");
  private static final Text ORIGIN = new Text("来源", "from");
  private static final Text FILE = new Text("文件", "file");

  private static final Map<Faces.Origin, Text> ORIGINS =
      Map.of(
          Faces.Origin.CONFIGURED, new Text("duty.yaml 指定", "duty.yaml"),
          Faces.Origin.INSTALLED, new Text("本机已安装", "installed"),
          Faces.Origin.SHIPPED, new Text("程序自带", "the program"));

  private static final Text SUBSTITUTED =
      new Text(
          "{place} “{character}”（{number}）：{faces}里没有，用 {font} 代替",
          "{place} “{character}” ({number}): not in {faces}, set in {font}");
  private static final Text UNPRINTABLE =
      new Text(
          "{place} “{character}”（{number}）：哪种字体里都没有，打不出来",
          "{place} “{character}” ({number}): in no font, cannot be printed");
  private static final Text MORE =
      new Text(
          "另有{count}个字也用自带的字体代替，这种字体不合用，请换一种简体中文字体",
          "{count} more character(s) replaced: take another font, for simplified Chinese");

  /** Of characters that another font sets, so many are told. */
  private static final int MOST = 20;

  private static final Text ALL_SET =
      new Text("台账里的字都打得出来。", "Every character of the records can be printed.");
  private static final Text SOME_UNPRINTABLE =
      new Text(
          "有字打不出来，用到它的公文不能生成。下一步：换一个字，或在 duty.yaml 的 fonts 里指定有这个字的字体",
          "Papers with such a character cannot be made. Next: use another character, or name a font that has it under fonts in duty.yaml");
  private static final Text NO_RECORDS =
      new Text(
          "没有找到台账，只列出字体。核对台账里的字，加 --records 写明文件夹",
          "No records were found, so only fonts are listed. To check the records' characters name them with --records");

  FontsCommand() {
    super(
        "fonts",
        new Text(
            "列出公文用什么字体、来自哪里，台账里哪些字缺字形",
            "Shows which font sets what, where it comes from, and which characters lack a glyph"),
        List.of(RecordsRoot.OPTION),
        List.of(
            new Manual.Example("duty fonts", new Text("本单位的字体", "the fonts in use here")),
            new Manual.Example(
                "duty fonts --records records",
                new Text("核对一个文件夹里的台账", "checks the records of a folder"))),
        new Text("台账里有字打不出来", "a character of the records cannot be printed"),
        new Text(
            "换字体：在 duty.yaml 的 fonts 里写明文件或名称，或装到系统里；环境变量 DUTY_FONTS 可另指字体文件夹",
            "to change fonts name them under fonts in duty.yaml, or install them; DUTY_FONTS names other font folders"));
  }

  @Override
  public int run(Call call) throws IOException {
    ShowFonts.Shown shown =
        ShowFonts.run(call.rootIfAny().orElse(null), call.surroundings().fontFolders());
    Lang lang = call.lang();
    call.out().print(table(shown.choices(), lang));
    lacking(shown.lacking()).forEach(one -> call.out().println(line(one, lang).in(lang)));
    long all =
        shown.lacking().stream()
            .filter(FontsCommand::replaced)
            .map(ShowFonts.Lacking::codePoint)
            .distinct()
            .count();
    if (all > MOST) {
      call.out().println(MORE.with("count", all - MOST).in(lang));
    }
    call.out().flush();
    for (Faces.PassedOver one : shown.passedOver()) {
      call.err().println(FontNotes.of(one).in(lang));
    }
    Text summary = !shown.records() ? NO_RECORDS : shown.printable() ? ALL_SET : SOME_UNPRINTABLE;
    call.err().println(summary.in(lang));
    return shown.printable() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  /** What nothing can print wherever it stands; what is replaced once each, and not without end. */
  private static List<ShowFonts.Lacking> lacking(List<ShowFonts.Lacking> all) {
    List<ShowFonts.Lacking> told = new ArrayList<>();
    Set<Integer> replaced = new HashSet<>();
    for (ShowFonts.Lacking one : all) {
      if (!replaced(one) || (replaced.size() < MOST && replaced.add(one.codePoint()))) {
        told.add(one);
      }
    }
    return told;
  }

  private static boolean replaced(ShowFonts.Lacking one) {
    return one.substitute() != null;
  }

  private static String table(List<Faces.Choice> choices, Lang lang) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(FACE.in(lang), FONT.in(lang), ORIGIN.in(lang), FILE.in(lang)));
    for (Faces.Choice one : choices) {
      String origin = ORIGINS.getOrDefault(one.origin(), ORIGIN).in(lang);
      String file = one.place() == null ? "" : ShownText.line(one.place().toString());
      String name = one.lettering().face() + " " + one.lettering().field();
      rows.add(List.of(name, ShownText.line(one.font()), origin, file));
    }
    return Columns.of(rows).replaceAll(" +\n", "\n");
  }

  private static Message line(ShowFonts.Lacking one, Lang lang) {
    Map<String, Object> facts =
        Map.of(
            "place", one.span().file() + ":" + one.span().line(),
            "character", Character.toString(one.codePoint()),
            "number", String.format(Locale.ROOT, "U+%04X", one.codePoint()));
    if (one.substitute() == null) {
      return UNPRINTABLE.with(facts);
    }
    String faces =
        one.letterings().stream()
            .map(lettering -> lettering.face())
            .collect(Collectors.joining(lang == Lang.ZH ? "、" : ", "));
    var all = new java.util.HashMap<>(facts);
    all.put("faces", faces);
    all.put("font", one.substitute());
    return SUBSTITUTED.with(all);
  }
}
