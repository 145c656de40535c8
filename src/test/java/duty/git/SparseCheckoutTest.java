package duty.git;

import static org.assertj.core.api.Assertions.assertThat;

import duty.CopiedFolder;
import duty.app.Validate;
import duty.app.Verdict;
import duty.check.Lang;
import duty.domain.JudgingDay;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sparse checkout leaves out is told as that, and not as missing. */
class SparseCheckoutTest {
  @TempDir private Path folder;

  @Test
  void what_was_not_checked_out_is_named_as_such() throws IOException {
    CopiedFolder.of(Path.of("records"), folder);
    RealGit git = new RealGit(folder);
    git.run("init", "-q", "-b", "main");
    git.run("add", ".");
    git.run("commit", "-q", "-m", "登记");
    assertThat(told()).noneMatch(line -> line.contains("检出"));
    git.run("sparse-checkout", "set", "--no-cone", "/*", "!/attachments/", "!/opinions/");
    assertThat(told())
        .anyMatch(line -> line.startsWith("R3 附件 attachments/") && line.contains("没有检出"))
        .noneMatch(line -> line.contains("附件不存在"))
        .anyMatch(line -> line.matches("R4 \\d+份记录没有检出，.*"));
    git.run("sparse-checkout", "disable");
    assertThat(told()).noneMatch(line -> line.contains("检出"));
  }

  private List<String> told() {
    JudgingDay day = JudgingDay.of(LocalDate.of(2026, 10, 8));
    Verdict verdict = Validate.run(folder, day, null);
    return verdict.diagnostics().stream()
        .map(one -> one.finding().rule().id() + " " + one.finding().message().in(Lang.ZH))
        .toList();
  }
}
