package duty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The program serves any public body, so none of its words are those of one bureau. */
class NoBureauInProgramTest {
  private static final Pattern WORDS =
      Pattern.compile(
          "区局|我局|本局|区安委会|市场监管局|市场监督管理局|山东|台市监|台儿庄|局领导|局长|直属局|基层所|队、所"
              + "|(?i:market supervision|taierzhuang|shandong)");

  private static final String LITERAL = "\"(?:[^\"\\\\\\n]|\\\\.)*+\"";

  /** Comments first, so that what stands in them is passed over; joined literals are one. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\\n]*+|(?s:/\\*.*?\\*/)|'(?:[^'\\\\\\n]|\\\\.[0-7a-fu]*)'"
              + "|(?<text>(?s:\"\"\".*?\"\"\")|%1$s(?:\\s*\\+\\s*%1$s)*+)".formatted(LITERAL));

  @Test
  void no_constant_and_no_resource_has_a_word_of_one_bureau() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(Path.of("src/main"))) {
      String text = new String(Files.readAllBytes(file), UTF_8); // one of them is no text
      if (file.toString().endsWith(".java")) {
        TOKEN
            .matcher(text)
            .results()
            .filter(token -> token.group(1) != null)
            .forEach(token -> look(file, text, token.start(), token.group(1), found));
      } else {
        look(file, text, 0, text, found);
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void joined_literals_are_looked_at_as_one_and_comments_are_not() {
    List<String> found = new ArrayList<>();
    String text = "/* 我局 */\nchar c = '\"'; // 区局\nString s =\n\"台市\"\n + \"监\" + 我局;";
    TOKEN
        .matcher(text)
        .results()
        .filter(token -> token.group(1) != null)
        .forEach(token -> look(Path.of("A.java"), text, token.start(), token.group(1), found));
    assertThat(found).containsExactly("A.java:4: 台市监");
  }

  /** Lines are counted in the file; what is joined stands where its first literal does. */
  private static void look(Path file, String all, int start, String part, List<String> found) {
    boolean joined = part.startsWith("\"") && !part.startsWith("\"\"\"");
    String words = joined ? part.replaceAll("\"\\s*\\+\\s*\"", "") : part;
    WORDS
        .matcher(words)
        .results()
        .forEach(
            word -> {
              int at = start + (joined ? 0 : word.start());
              long line = 1 + all.substring(0, at).chars().filter(sign -> sign == '\n').count();
              found.add(file + ":" + line + ": " + word.group());
            });
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
