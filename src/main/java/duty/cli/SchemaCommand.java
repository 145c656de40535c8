package duty.cli;

import duty.app.ShowSchema;
import duty.check.Text;
import duty.domain.Nearest;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

/** {@code duty schema}. */
final class SchemaCommand extends Command {
  private static final Option KIND =
      Option.argument(
          new Text("类别", "KIND"),
          new Text(
              "记录的类别：文件夹名、中文名或活动类别，如 hazards、隐患、meeting（默认全部）",
              "a kind of record: its folder, its name, or a kind of activity, as hazards or meeting"
                  + " (default: all)"));

  private static final Option VSCODE =
      Option.flag(
          new Text(
              "在台账所在的仓库里写好 .vscode/，编辑器便能提示和检查字段",
              "write .vscode/ into the records' repository, so that the editor completes and checks"
                  + " fields"),
          "--vscode");

  private static final Text UNKNOWN =
      new Text("没有“{given}”这类记录", "there is no kind of record “{given}”");
  private static final Text UNKNOWN_NEAR =
      new Text(
          "没有“{given}”这类记录，是不是 {near}？",
          "there is no kind of record “{given}”; did you mean {near}?");
  private static final Text NEXT = new Text("可以写：{names}", "it may be: {names}");
  private static final Text WIRED =
      new Text(
          "已写好。下一步：安装 YAML 扩展（redhat.vscode-yaml），用编辑器打开 {folder}",
          "done. Next: install the YAML extension (redhat.vscode-yaml) and open {folder} in the"
              + " editor");
  private static final Text TO_ADD =
      new Text(
          "{file} 里已有别的设置，没有改动。请把以上内容并入其中",
          "{file} holds other settings and was left alone. Add the above to it");

  SchemaCommand() {
    super(
        "schema",
        new Text("输出记录的 JSON Schema，供编辑器提示字段", "Prints the records' JSON Schema, for editors"),
        List.of(KIND, VSCODE, RecordsRoot.OPTION),
        List.of(
            new Manual.Example(
                "duty schema meeting", new Text("会议有哪些字段", "the fields of a meeting")),
            new Manual.Example("duty schema 隐患", new Text("隐患台账的字段", "those of a hazard")),
            new Manual.Example(
                "duty schema --vscode",
                new Text("接通编辑器，不需要网络", "wire the editor; no network needed"))),
        new Text("编辑器已有别的设置，没有改动", "the editor has other settings, which were left alone"),
        new Text("写完记录运行 duty validate 核对", "having written a record, run duty validate"));
  }

  @Override
  public int run(Call call) throws IOException {
    if (call.has(VSCODE)) {
      return wire(call);
    }
    String given = call.value(KIND).orElse(null);
    if (given == null) {
      call.out().print(ShowSchema.all());
      return ExitCode.OK;
    }
    String name = Normalizer.normalize(given.strip(), Normalizer.Form.NFKC);
    call.out().print(ShowSchema.of(name).orElseThrow(() -> unknown(given, name)));
    return ExitCode.OK;
  }

  private static UsageError unknown(String given, String name) {
    List<String> names = ShowSchema.names();
    return new UsageError(
        Nearest.to(name, names)
            .map(near -> UNKNOWN_NEAR.with("given", given, "near", near))
            .orElseGet(() -> UNKNOWN.with("given", given)),
        NEXT.with("names", names));
  }

  private static int wire(Call call) throws IOException {
    ShowSchema.Wired wired = ShowSchema.wire(call.root());
    wired.written().forEach(file -> call.out().println(file.toString()));
    wired.toAdd().ifPresent(call.out()::print);
    call.out().flush();
    Path folder = wired.file().resolveSibling("..").normalize();
    call.err()
        .println(
            (wired.toAdd().isPresent()
                    ? TO_ADD.with("file", wired.file())
                    : WIRED.with("folder", folder))
                .in(call.lang()));
    return wired.toAdd().isPresent() ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
