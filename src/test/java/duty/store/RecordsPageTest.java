package duty.store;

import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code src/doc/records.md} lists every field there is; {@code -Ddocs.write=true} writes it anew.
 */
class RecordsPageTest {
  private static final Path PAGE = Path.of("src/doc/records.md");
  private static final String START = "<!-- fields -->\n";

  @Test
  void the_page_of_records_is_the_shapes() throws IOException {
    String page = Files.readString(PAGE);
    String text = page.substring(0, page.indexOf(START) + START.length()) + tables();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, text);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(text);
  }

  private static String tables() {
    StringBuilder text = new StringBuilder();
    for (Kind kind : Kind.values()) {
      if (kind == Kind.ACTIVITY) {
        for (String word : Shapes.activityKinds()) {
          table("activities/年度/季度/编号.yaml — kind: " + word, Shapes.of(kind, word), text);
        }
      } else {
        String file =
            kind == Kind.SETTINGS
                ? kind.folder()
                : kind.folder() + (kind.dated() ? "/年度" : "") + "/编号.yaml";
        table(file, Shapes.of(kind, null), text);
      }
    }
    return text.toString();
  }

  private static void table(String title, Shape shape, StringBuilder text) {
    text.append("\n## ").append(title).append("\n\n");
    text.append("| 字段 field | 名称 | 必填 | 写法 form |\n|---|---|---|---|\n");
    rows("", shape, text);
  }

  private static void rows(String above, Shape shape, StringBuilder text) {
    for (Shape.Field field : shape.fields().values()) {
      String must = field.required() ? "是" : "";
      String name = above + field.name();
      text.append(
          String.format(
              "| `%s` | %s | %s | %s |\n", name, field.title(), must, form(field.type())));
      Type inner = field.type() instanceof Type.Listing listing ? listing.item() : field.type();
      if (inner instanceof Type.Group group) {
        rows(name + (inner == field.type() ? "." : "[]."), group.shape(), text);
      }
    }
  }

  private static String form(Type type) {
    if (type instanceof Type.Listing listing) {
      return "列表 list" + (listing.orAlone() ? "，或单个 or one" : "") + "：" + form(listing.item());
    }
    if (type instanceof Type.Group) {
      return "一组字段 fields";
    }
    if (type instanceof Type.Reference reference) {
      return reference.kind().chinese() + "编号 id";
    }
    if (type instanceof Type.Choice choice) {
      return "`" + String.join("` `", choice.words()) + "`";
    }
    if (type instanceof Type.Amount amount) {
      return (amount.whole() ? "整数 " : "数 ") + amount.min() + "–" + amount.max();
    }
    return switch ((Type.Plain) type) {
      case TEXT -> "文字 text";
      case NAME -> "名称 name";
      case DATE -> "日期 2026-08-14";
      case MONTH_DAY -> "月日 03-31";
      case TIME -> "时间 09:00";
      case MOMENT -> "日期时间 2026-08-14 09:30";
      case QUARTER -> "季度 2026Q3";
      case DIGEST -> "SHA-256 摘要 digest";
      case FLAG -> "`true` `false`";
      case ATTACHMENT -> "`attachments/…`，或 or `{file, sha256}`";
    };
  }
}
