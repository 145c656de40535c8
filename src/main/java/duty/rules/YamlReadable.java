package duty.rules;

import static duty.domain.Fault.Code.ALIAS;
import static duty.domain.Fault.Code.ANCHOR;
import static duty.domain.Fault.Code.EMPTY;
import static duty.domain.Fault.Code.EMPTY_SETTINGS;
import static duty.domain.Fault.Code.NOT_A_MAPPING;
import static duty.domain.Fault.Code.NOT_UTF8;
import static duty.domain.Fault.Code.SECOND_DOCUMENT;
import static duty.domain.Fault.Code.SYNTAX;
import static duty.domain.Fault.Code.TAB;
import static duty.domain.Fault.Code.TAG;
import static duty.domain.Fault.Code.TOO_DEEP;
import static duty.domain.Fault.Code.TOO_LARGE;
import static duty.domain.Fault.Code.UNREADABLE;
import static java.util.Map.entry;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Fault;
import duty.domain.Judging;
import java.util.Map;

/** S1: each file is one plain YAML document that can be read. */
final class YamlReadable implements Rule {
  private static final About ABOUT =
      new About(
          "S1",
          About.Topic.SOUNDNESS,
          Severity.ERROR,
          Clause.RECORDS,
          new Text("每个文件都是读得懂的 YAML", "Every file is YAML that can be read"),
          new Text(
              "读不懂的文件等于没有台账。锚点、标签、多份文档等写法会让同一份记录被读出两种意思，因此也不接受。",
              "A file that cannot be read proves nothing. Anchors, tags and second documents let one record be read in two ways, so they"
                  + " are refused as well."),
          """
          name: [张三
          """,
          """
          name: 张三
          """,
          new Text(
              "按提示改正该处；其余记录照常检查", "put the place right; all other records are judged as usual"));

  private static final Map<Fault.Code, Told> WORDS =
      Map.ofEntries(
          entry(
              SYNTAX,
              new Told(
                  new Text("从这里起读不懂：YAML 写法有误", "YAML cannot be read from here on"),
                  new Text(
                      "检查这一行和上一行的缩进、引号、括号和冒号后的空格；文字里有“: ”或以 ! 开头的，整句加引号",
                      "look at this line and the one before: indentation, quotes, brackets, the space after a colon;"
                          + " quote a text that holds “: ” or begins with !"))),
          entry(
              TAB,
              new Told(
                  new Text("此处是制表符（Tab 键）", "there is a tab character here"),
                  new Text("改用空格缩进，每层两个空格", "indent with spaces, two a level"))),
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
                      "文件有{size}MB，超过上限{limit}MB",
                      "the file has {size} MB, over the limit of {limit} MB"),
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
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Judging judging, Findings findings) {
    findings.looked(judging.ledger().extent().opened());
    Told.all(judging, findings, WORDS);
  }
}
