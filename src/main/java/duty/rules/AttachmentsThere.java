package duty.rules;

import duty.check.Findings;
import duty.check.Text;
import duty.domain.Fault;
import duty.domain.Judging;
import java.util.Map;
import java.util.Set;

/** R3: attachments are there, inside the records, and unchanged. */
final class AttachmentsThere extends SoundnessRule {
  private static final Map<Fault.Code, Told> WORDS =
      Map.of(
          Fault.Code.ATTACHMENT_MISSING,
          new Told(
              new Text("附件不存在：{file}", "there is no attachment {file}"),
              new Text(
                  "把文件放到该路径，或改正路径（区分大小写）",
                  "put the file there, or correct the path (its case counts)")),
          Fault.Code.ATTACHMENT_OUTSIDE,
          new Told(
              new Text(
                  "附件路径 {file} 不在 attachments/ 之内",
                  "the attachment {file} does not lie in attachments/"),
              new Text(
                  "把文件放入 attachments/，写相对路径，用“/”分隔",
                  "put the file into attachments/ and write the relative path with “/”")),
          Fault.Code.ATTACHMENT_POINTER,
          new Told(
              new Text(
                  "附件 {file} 只有 Git LFS 的指针，文件本身没有取来",
                  "the attachment {file} is a pointer of Git LFS; the file itself was not fetched"),
              new Text("运行 git lfs pull", "run git lfs pull")),
          Fault.Code.ATTACHMENT_LINE_ENDS,
          new Told(
              new Text(
                  "附件 {file} 的换行被 git 改成了 CRLF，内容没有变",
                  "git has made the line ends of {file} CRLF; nothing else of it has changed"),
              new Text(
                  "sha256 不要改；在 .gitattributes 里写上 attachments/** -text，提交后删去这个文件，再 git checkout -- {file}",
                  "leave sha256 as it is; write attachments/** -text into .gitattributes, commit it, delete the file and git checkout -- {file}")),
          Fault.Code.ATTACHMENT_CHANGED,
          new Told(
              new Text(
                  "附件 {file} 与登记的摘要不符", "the attachment {file} does not have the digest given"),
              new Text(
                  "查明文件为何改变；确认无误后把 sha256 改为 {digest}",
                  "find out why it changed; if it is right, write sha256: {digest}")));

  private static final Told LEFT_OUT =
      new Told(
          new Text(
              "附件 {file} 没有检出：这里只检出了仓库的一部分文件（sparse checkout）",
              "the attachment {file} is not checked out: this is a sparse checkout of the repository"),
          new Text("运行 git sparse-checkout disable", "run git sparse-checkout disable"));

  AttachmentsThere() {
    super(
        "R3",
        new Text("附件存在且未被改动", "Attachments exist and are unchanged"),
        new Text("补上附件或改正路径", "add the file or correct the path"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    findings.looked(judging.ledger().extent().attaching());
    Set<String> leftOut = judging.history().leftOut();
    for (Fault fault : judging.ledger().faults()) {
      boolean sparse =
          fault.code() == Fault.Code.ATTACHMENT_MISSING
              && leftOut.contains(String.valueOf(fault.facts().get("file")));
      Told told = sparse ? LEFT_OUT : WORDS.get(fault.code());
      if (told != null) {
        // The same of one file has one cause, wherever it is named.
        told.tell(fault, findings.at(fault.place()).cause(fault.code(), fault.facts()));
      }
    }
  }
}
