package duty.cli;

import duty.app.Verification;
import duty.app.VerifyPaper;
import duty.check.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code duty verify}. */
final class VerifyCommand extends Command {
  private static final Option PAPER =
      Option.argument(new Text("文件", "FILE"), new Text("报送的 PDF 文件", "the PDF that was filed"))
          .must();

  private static final Text NAME_PAPER =
      new Text("写明文件，如 duty verify 2026q3.pdf", "name the file, as in duty verify 2026q3.pdf");
  private static final Text NO_FILE = new Text("没有文件 {given}", "there is no file {given}");
  private static final Text NOT_A_FILE = new Text("{given} 不是文件", "{given} is not a file");
  private static final Text TOO_LARGE =
      new Text(
          "{given} 有 {size} KB，超过 {most} KB，不是 duty 成文的报告",
          "{given} has {size} KB, more than {most} KB: it is no report made by duty");

  VerifyCommand() {
    super(
        "verify",
        new Text(
            "核验报送的报告：有没有改动，是否出自内附的记录，台账此后改了什么",
            "Says whether a report is as filed and follows from its records, and what changed"
                + " since"),
        List.of(PAPER, RecordsRoot.OPTION),
        List.of(
            new Manual.Example(
                "duty verify records/attachments/2026/filings/2026q1.pdf",
                new Text(
                    "在台账里：是否与登记一致，台账此后改了什么",
                    "among the records: as registered? what changed since?")),
            new Manual.Example(
                "duty verify 2026q3.pdf", new Text("在别处：只看文件本身", "elsewhere: the file by itself"))),
        new Text(
            "与报送的不符、已被下一版代替、台账此后有改动，或不能核验",
            "it is not what was filed, is superseded, records changed since, or it cannot be verified"),
        new Text(
            "台账里的改动，运行 duty validate 看 F2 怎么说",
            "for changed records see what F2 says in duty validate"));
  }

  @Override
  public int run(Call call) throws IOException {
    String given = call.required(PAPER, NAME_PAPER);
    Path file = file(given, call);
    Path root =
        call.has(RecordsRoot.OPTION)
            ? call.root()
            : RecordsRoot.around(call.surroundings().directory()).orElse(null);
    Verification verification = VerifyPaper.run(file, root, FrontDoor.version());
    VerificationPrinter.print(verification, given, call);
    return verification.outcome() == Verification.Outcome.VERIFIED
        ? ExitCode.OK
        : ExitCode.FINDINGS;
  }

  private static Path file(String given, Call call) throws IOException {
    Path file = call.path(given, NAME_PAPER);
    if (!Files.exists(file)) {
      throw new UsageError(NO_FILE.with("given", given), NAME_PAPER);
    }
    if (!Files.isRegularFile(file)) {
      throw new UsageError(NOT_A_FILE.with("given", given), NAME_PAPER);
    }
    long size = Files.size(file);
    if (size > VerifyPaper.MOST) {
      throw new UsageError(
          TOO_LARGE.with(
              "given", given, "size", (size + 1023) >> 10, "most", VerifyPaper.MOST >> 10),
          NAME_PAPER);
    }
    return file;
  }
}
