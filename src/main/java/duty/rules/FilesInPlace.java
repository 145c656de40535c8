package duty.rules;

import duty.check.Findings;
import duty.check.Text;
import duty.domain.Fault;
import duty.domain.Judging;
import java.util.Map;

/** S6: every file lies where its kind belongs, under a name that can be an id. */
final class FilesInPlace extends SoundnessRule {
  private static final Text SAME = new Text("已有编号相同的记录 {id}", "there is already a record {id}");
  private static final Text NEARLY_SAME =
      new Text(
          "编号 {id} 与 {other} 只差大小写或全半角，Windows 上只能留下一个",
          "the ids {id} and {other} differ by case or width only; Windows keeps one of the two");
  private static final Text OTHER = new Text("另一条记录", "the other record");
  private static final Text RENUMBER =
      new Text(
          "给其中一条换一个编号（改文件名），如 {suggestion}.yaml，引用它的记录一并改正",
          "give one of them another id (rename it), as {suggestion}.yaml, and correct the records that name it");

  private static final Map<Fault.Code, Told> WORDS =
      Map.of(
          Fault.Code.LOCK_FILE,
          new Told(
              new Text(
                  "{name} 是 Office、WPS 的临时文件，不是记录",
                  "{name} is a temporary file of Office, no record"),
              new Text("关闭打开着的文档，再删去它", "close the document that is open, then delete it")),
          Fault.Code.RESERVED_ID,
          new Told(
              new Text(
                  "“{id}”是 Windows 的设备名，那里建不了这样的文件",
                  "“{id}” is a device on Windows, which cannot hold such a file"),
              new Text("改名，如 {suggestion}.yaml", "rename it, as {suggestion}.yaml")),
          Fault.Code.OUT_OF_PLACE,
          new Told(
              new Text("文件放错了位置，这里的内容不会被读取", "this is out of place and is not read"),
              new Text("移到 {where}，或移出台账", "move it to {where}, or out of the records")),
          Fault.Code.NO_RECORD,
          new Told(
              new Text("{name} 不是 .yaml 记录，不会被读取", "{name} is no .yaml record and is not read"),
              new Text(
                  "附件移到 attachments/，在记录中写明路径；其他文件移出台账",
                  "move an attachment to attachments/ and name it in its record; anything else, out of the records")),
          Fault.Code.WRONG_ENDING,
          new Told(
              new Text(
                  "文件 {name} 的扩展名不是 .yaml，不会被读取", "{name} does not end in .yaml and is not read"),
              new Text("把扩展名改为 .yaml", "rename it to end in .yaml")),
          Fault.Code.BAD_ID,
          new Told(
              new Text(
                  "文件名“{id}”不能作编号：只可用文字、数字、-、_ 和 .，末尾不能是 .",
                  "the name “{id}” cannot be an id: use letters, digits, -, _ and . only, with no . at the end"),
              new Text("改名，如 {suggestion}.yaml", "rename it, as {suggestion}.yaml")),
          Fault.Code.NOT_A_YEAR,
          new Told(
              new Text(
                  "文件名“{id}”不是年度，这份工作日历不会被读取",
                  "the name “{id}” is no year, so this calendar is not read"),
              new Text("以年度命名，如 calendar/2026.yaml", "name it after its year: calendar/2026.yaml")),
          Fault.Code.NOT_A_FILE,
          new Told(
              new Text("这不是普通文件（文件夹或链接）", "this is no plain file but a folder or a link"),
              new Text("换成真正的记录文件，或改名", "put a record there, or rename it")));

  FilesInPlace() {
    super(
        "S6",
        new Text("文件放对位置，文件名即编号", "Every file is in its place, and its name is its id"),
        new Text("移到应在的文件夹", "move it to its folder"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    findings.looked(judging.ledger().extent().listed());
    Told.all(judging, findings, WORDS);
    tell(judging, findings, Fault.Code.SAME_ID, SAME);
    tell(judging, findings, Fault.Code.NEARLY_SAME_ID, NEARLY_SAME);
  }

  private static void tell(Judging judging, Findings findings, Fault.Code code, Text message) {
    for (Fault fault : Told.of(judging, code)) {
      Findings.Draft draft = findings.at(fault.place());
      fault.related().forEach(first -> draft.related(first, OTHER.with()));
      draft.remedy(RENUMBER.with(fault.facts())).add(message.with(fault.facts()));
    }
  }
}
