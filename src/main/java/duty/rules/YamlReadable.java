package duty.rules;

import static duty.domain.Fault.Code.ALIAS;
import static duty.domain.Fault.Code.ANCHOR;
import static duty.domain.Fault.Code.CONFLICT;
import static duty.domain.Fault.Code.CONTROL_CHARACTER;
import static duty.domain.Fault.Code.EMPTY;
import static duty.domain.Fault.Code.EMPTY_SETTINGS;
import static duty.domain.Fault.Code.MANY;
import static duty.domain.Fault.Code.NOT_A_MAPPING;
import static duty.domain.Fault.Code.NOT_UTF8;
import static duty.domain.Fault.Code.SECOND_DOCUMENT;
import static duty.domain.Fault.Code.SYNTAX;
import static duty.domain.Fault.Code.TAB;
import static duty.domain.Fault.Code.TAG;
import static duty.domain.Fault.Code.TOO_DEEP;
import static duty.domain.Fault.Code.TOO_LARGE;
import static duty.domain.Fault.Code.UNREADABLE;
import static duty.domain.Fault.Code.UTF_16;
import static java.util.Map.entry;

import duty.check.Findings;
import duty.check.Text;
import duty.domain.Fault;
import duty.domain.Judging;
import java.util.Map;

/** S1: each file is one plain YAML document that can be read. */
final class YamlReadable extends SoundnessRule {
  YamlReadable() {
    super(
        "S1",
        new Text("每个文件都是读得懂的 YAML", "Every file is YAML that can be read"),
        new Text("按提示改正该处；其余记录照常检查", "put the place right; all other records are judged as usual"));
  }

  private static final Map<Fault.Code, Told> WORDS =
      Map.ofEntries(
          entry(
              SYNTAX,
              new Told(
                  new Text("从这里起读不懂：YAML 写法有误", "YAML cannot be read from here on"),
                  new Text(
                      "检查这一行和上一行的缩进、引号、括号和冒号后的空格；文字里有“: ”或以 ! 开头的，整句加引号",
                      "look at this line and the one before: indentation, quotes, brackets, the space after a colon; quote a text that holds “: ” or begins with !"))),
          entry(
              TAB,
              new Told(
                  new Text("此处是制表符（Tab 键）", "there is a tab character here"),
                  new Text("改用空格缩进，每层两个空格", "indent with spaces, two a level"))),
          entry(
              CONTROL_CHARACTER,
              new Told(
                  new Text(
                      "此处有{name}（{code}），文件因此读不懂",
                      "{code} ({name}) stands here, which YAML does not allow"),
                  new Text(
                      "删去这个字符；看不见的，把前后的字一起删去重打",
                      "delete it; where it cannot be seen, delete and retype what stands around it"))),
          entry(
              CONFLICT,
              new Told(
                  new Text(
                      "此处是没有解决的合并冲突（{mark}）",
                      "here is a merge conflict ({mark}) that nobody has resolved"),
                  new Text(
                      "在两份内容中选定要留的，删去另一份和 <<<<<<<、=======、>>>>>>> 三行",
                      "keep what is right of the two and delete the rest, with the lines <<<<<<<, ======= and >>>>>>>"))),
          entry(
              MANY,
              new Told(
                  new Text(
                      "这个文件问题太多，只列出前{limit}处",
                      "this file has more faults than the {limit} that are told"),
                  new Text("先改正列出的，再核对一次", "put those right first, then check again"))),
          entry(
              UTF_16,
              new Told(
                  new Text(
                      "文件是 UTF-16 编码（记事本里叫“Unicode”），读不懂",
                      "the file is UTF-16 (Notepad's “Unicode”)"),
                  new Text("用记事本打开，另存为时编码选 UTF-8", "open it in Notepad and save it as UTF-8"))),
          entry(
              NOT_UTF8,
              new Told(
                  new Text("文件不是 UTF-8 编码，从这里起是乱码", "the file is not UTF-8 from here on"),
                  new Text(
                      "用记事本或 WPS 打开后另存为 UTF-8 编码（原来多半是 GBK）",
                      "save it as UTF-8 (it was probably saved as GBK)"))),
          entry(
              EMPTY,
              new Told(
                  new Text("文件是空的", "the file is empty"),
                  new Text("填写记录，或删除该文件", "write the record, or delete the file"))),
          entry(
              EMPTY_SETTINGS,
              new Told(
                  new Text(
                      "文件是空的，没有它什么都无从核对",
                      "the file is empty, and without it nothing can be judged"),
                  new Text(
                      "用 git 恢复，或照 duty schema settings 的说明填写；不能删除",
                      "restore it with git, or write it as duty schema settings says; it cannot be deleted"))),
          entry(
              TOO_LARGE,
              new Told(
                  new Text(
                      "文件有{size}KB，超过上限{limit}KB",
                      "the file has {size} KB, over the limit of {limit} KB"),
                  new Text(
                      "扫描件和图片请放入 attachments/，记录中只写路径",
                      "put scans and pictures into attachments/ and name them by path"))),
          entry(
              TOO_DEEP,
              new Told(
                  new Text("嵌套超过{limit}层", "nested deeper than {limit} levels"),
                  new Text(
                      "记录只需几层，请核对括号和缩进",
                      "records need a few levels; check brackets and indentation"))),
          entry(
              ANCHOR,
              new Told(
                  new Text("不接受锚点（&）", "anchors (&) are not accepted"),
                  new Text("把内容直接写出来", "write the content out"))),
          entry(
              ALIAS,
              new Told(
                  new Text("不接受别名（*）", "aliases (*) are not accepted"),
                  new Text(
                      "把内容直接写出来；以 * 开头的文字请加引号",
                      "write the content out; quote a text that begins with *"))),
          entry(
              TAG,
              new Told(
                  new Text("不接受标签（!）", "tags (!) are not accepted"),
                  new Text(
                      "删去标签；以 ! 开头的文字请加引号", "take the tag away; quote a text that begins with !"))),
          entry(
              SECOND_DOCUMENT,
              new Told(
                  new Text("一个文件里有两份文档（---）", "the file holds a second document (---)"),
                  new Text("一条记录一个文件，请拆成两个文件", "one record, one file: split it in two"))),
          entry(
              NOT_A_MAPPING,
              new Told(
                  new Text("文件内容不是“字段: 值”的形式", "the file is not made of “field: value” lines"),
                  new Text(
                      "每行写成“字段: 值”，冒号后留一个空格",
                      "write “field: value”, with a space after the colon"))),
          entry(
              UNREADABLE,
              new Told(
                  new Text("文件打不开", "the file cannot be opened"),
                  new Text(
                      "检查文件权限，或是否被其他程序占用",
                      "check its permissions and whether another program holds it"))));

  @Override
  public void check(Judging judging, Findings findings) {
    findings.looked(judging.ledger().extent().opened());
    Told.all(judging, findings, WORDS);
  }
}
