package duty.store;

import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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

  /** The rule that tells an error without it; in parentheses where it does so of some records. */
  private static String asked(Shape.@Nullable Asked asked) {
    return asked == null ? "" : asked.always() ? asked.rule() : "（" + asked.rule() + "）";
  }

  private static void table(String title, Shape shape, StringBuilder text) {
    text.append("\n## ").append(title).append("\n\n");
    text.append("| 字段 field | 名称 | 必填 | 写法 form | 说明 |\n|---|---|---|---|---|\n");
    rows("", shape, text);
  }

  private static void rows(String above, Shape shape, StringBuilder text) {
    for (Shape.Field field : shape.fields().values()) {
      String must = field.required() ? "是" : asked(field.asked());
      String name = above + field.name();
      text.append(
          String.format(
              "| `%s` | %s | %s | %s | %s |\n",
              name, field.title(), must, Form.of(field.type()), field.hint()));
      Type inner = field.type() instanceof Type.Listing listing ? listing.item() : field.type();
      if (inner instanceof Type.Group group) {
        rows(name + (inner == field.type() ? "." : "[]."), group.shape(), text);
      } else if (inner instanceof Type.Named named) {
        rows(name + ".编号.", named.shape(), text);
      }
    }
  }
}
