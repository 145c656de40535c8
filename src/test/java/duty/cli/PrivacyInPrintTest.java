package duty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duty.store.Tree;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A CI log is public: no format prints what is private, whichever rule speaks of it. */
class PrivacyInPrintTest {
  private static final String MEETING = "activities/2026/Q3/0810-meeting-li-si.yaml";

  @ParameterizedTest
  @ValueSource(strings = {"human", "json", "sarif", "junit", "github", "gitlab"})
  void nothing_private_is_printed(String format) {
    Tree tree = Tree.clean();
    tree.with("activities/2026/Q3/0820-13806321234.yaml", Tree.meeting("08-20", "li-sii"))
        .with(
            MEETING,
            tree.text(MEETING)
                + "phone: 13906325678\n"
                + "title: 举报人孙长庚反映，370405198001011232\n"
                + "location: [13706329999]\n"
                + "time: \"\\x31\\u0033806\\x3321235\"\n"
                + "note: 138\n  0632 1236\n");
    Path root = tree.write();
    try {
      for (String lang : new String[] {"zh", "en"}) {
        Stage stage = new Stage(root);
        stage.run("validate", "--as-of", "2026-10-08", "--format", format, "--lang", lang);
        assertThat(stage.out() + stage.err())
            .contains("Z1")
            .doesNotContain(
                "13806321234",
                "13906325678",
                "13706329999",
                "806\\x332",
                "0632 1236",
                "孙长庚",
                "19800101");
      }
    } finally {
      Tree.remove(root);
    }
  }
}
