package duty.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a repository's settings name, it is not started: each names a program that leaves a
 * mark.
 */
class GitProgramTest {
  /** Settings, by the name of what they would start; {@code %s} is the program. */
  private static final List<String> SETTINGS =
      List.of(
          "core.fsmonitor=%s",
          "core.hooksPath=hooks",
          "core.pager=%s",
          "core.editor=%s",
          "core.sshCommand=%s",
          "core.gitProxy=%s",
          "core.askPass=%s",
          "core.alternateRefsCommand=%s",
          "core.preloadIndex=true",
          "core.untrackedCache=true",
          "pager.diff-tree=%s",
          "pager.rev-list=%s",
          "pager.ls-tree=%s",
          "pager.for-each-ref=%s",
          "alias.rev-list=!%s",
          "alias.diff-tree=!%s",
          "alias.cat-file=!%s",
          "alias.ls-tree=!%s",
          "diff.external=%s",
          "diff.mark.command=%s",
          "diff.mark.textconv=%s",
          "diff.mark.cachetextconv=true",
          "filter.mark.clean=%s",
          "filter.mark.smudge=%s",
          "filter.mark.process=%s",
          "filter.mark.required=true",
          "merge.mark.driver=%s",
          "mergetool.mark.cmd=%s",
          "difftool.mark.cmd=%s",
          "interactive.diffFilter=%s",
          "sequence.editor=%s",
          "credential.helper=!%s",
          "credential.https://example.invalid.helper=!%s",
          "gpg.program=%s",
          "gpg.ssh.program=%s",
          "gpg.x509.program=%s",
          "gpg.ssh.defaultKeyCommand=%s",
          "log.showSignature=true",
          "commit.gpgSign=true",
          "ssh.variant=simple",
          "uploadpack.packObjectsHook=%s",
          "receive.procReceiveRefs=refs",
          "remote.origin.url=ext::%s",
          "remote.origin.uploadpack=%s",
          "remote.origin.receivepack=%s",
          "remote.origin.vcs=mark",
          "remote.origin.promisor=true",
          "remote.origin.partialclonefilter=blob:none",
          "extensions.partialClone=origin",
          "protocol.ext.allow=always",
          "protocol.allow=always",
          "fetch.bundleURI=ext::%s",
          "bundle.version=1",
          "trailer.mark.command=%s",
          "trailer.mark.cmd=%s",
          "sendemail.sendmailCmd=%s",
          "browser.mark.cmd=%s",
          "man.mark.cmd=%s",
          "help.browser=mark",
          "web.browser=mark",
          "instaweb.httpd=%s",
          "maintenance.auto=true",
          "gc.auto=1",
          "gc.recentObjectsHook=%s",
          "submodule.inner.update=!%s",
          "i18n.logOutputEncoding=GBK",
          "include.path=more",
          "core.worktree=/",
          "core.attributesFile=attributes");

  private static final List<String> HOOKS =
      List.of(
          "reference-transaction",
          "post-index-change",
          "fsmonitor-watchman",
          "pre-auto-gc",
          "post-checkout",
          "post-rewrite",
          "pre-commit",
          "query-watchman",
          "git-fetch");

  @TempDir private Path temporary;
  private Path folder;
  private Path mark;
  private Path program;
  private RealGit git;

  @BeforeEach
  void start() throws IOException {
    assumeTrue(File.separatorChar == '/');
    folder = Files.createDirectory(temporary.resolve("made"));
    mark = temporary.resolve("mark");
    program = executable(temporary.resolve("program"));
    git = new RealGit(folder);
    git.run("init", "-q", "-b", "main");
    git.put("records/a.yaml", "found: 1\nplace: 储罐区\n".repeat(9)).commit("2026-01-05", "建立");
    git.run("mv", "records/a.yaml", "records/b.yaml");
    git.put("records/b.yaml", "found: 1\nplace: 储罐区\n".repeat(9) + "x: 1\n");
    git.put("elsewhere/c", "c").commit("2026-02-05", "改名");
    git.run("mv", "elsewhere/c", "records/c.yaml");
    git.put(".gitattributes", "* diff=mark filter=mark merge=mark\n").commit("2026-03-05", "移入");
    git.run("tag", "v1");
    Files.writeString(folder.resolve(".git/info/attributes"), "* diff=mark filter=mark\n");
  }

  private Path executable(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\necho \"$0 $*\" >>'" + mark + "'\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  /** All questions that there are. */
  private void ask() throws IOException {
    GitRepository repository = GitRepository.around(folder).orElseThrow();
    ObjectId head = repository.head().orElseThrow();
    for (String name : List.of("HEAD~1", "main", "v1", "nowhere", head.shortened())) {
      repository.revision(name);
    }
    assertThat(repository.names()).contains("main", "v1");
    assertThat(FirstEntries.of(repository, "records", file -> true)).hasSize(2);
    assertThat(FileHistory.of(repository, head, "records", "b.yaml")).hasSize(2);
    Snapshot snapshot = repository.at(head, folder.resolve("records"));
    assertThat(repository.bytes(snapshot.files().values())).hasSize(2);
  }

  static Stream<String> settings() {
    return Stream.concat(SETTINGS.stream(), Stream.of("hooks", "all at once"));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void nothing_that_a_setting_names_is_started(String setting) throws IOException {
    boolean all = setting.equals("all at once");
    List<String> lines = all ? SETTINGS : setting.equals("hooks") ? List.of() : List.of(setting);
    for (String line : lines) {
      int at = line.indexOf('=');
      git.run("config", line.substring(0, at), line.substring(at + 1).formatted(program));
    }
    for (String hook : HOOKS) {
      executable(folder.resolve(".git/hooks").resolve(hook));
      executable(folder.resolve("hooks").resolve(hook));
    }
    ask();
    assertThat(mark).doesNotExist();
  }

  @Test
  void a_missing_object_is_fetched_from_nowhere() throws IOException {
    git.run("config", "remote.origin.promisor", "true");
    git.run("config", "remote.origin.partialclonefilter", "blob:none");
    git.run("config", "extensions.partialClone", "origin");
    git.run("config", "core.repositoryFormatVersion", "1");
    git.run("config", "protocol.ext.allow", "always");
    git.run("config", "remote.origin.uploadpack", program.toString());
    String blob = git.run("rev-parse", "HEAD:records/b.yaml");
    Files.delete(folder.resolve(".git/objects/" + blob.substring(0, 2) + "/" + blob.substring(2)));
    for (String url : List.of("ext::" + program, folder.toString(), "ssh://example.invalid/x")) {
      git.run("config", "remote.origin.url", url);
      git.run("config", "core.sshCommand", program.toString());
      GitRepository repository = GitRepository.around(folder).orElseThrow();
      assertThat(FirstEntries.of(repository, "records", file -> true)).hasSize(2);
      assertThatThrownBy(() -> repository.bytes(List.of(new ObjectId(blob))))
          .isInstanceOf(GitFailure.class);
    }
    assertThat(mark).doesNotExist();
  }

  @Test
  void the_program_is_looked_for_in_absolute_folders_of_the_path_alone() throws IOException {
    Path inside = executable(folder.resolve("bin/git"));
    Path relative = Path.of("").toAbsolutePath().relativize(inside.getParent());
    assertThatThrownBy(() -> GitProgram.onPath(Map.of("PATH", ":." + ":" + relative)))
        .isInstanceOfSatisfying(
            GitFailure.class,
            failure -> assertThat(failure.trouble()).isEqualTo(GitFailure.Trouble.NO_PROGRAM));
    assertThatThrownBy(() -> GitProgram.onPath(Map.of())).isInstanceOf(GitFailure.class);
    Path second = executable(temporary.resolve("second/git"));
    List<String> entries =
        new ArrayList<>(List.of("", "relative", temporary.resolve("no").toString()));
    entries.add(second.getParent().toString());
    entries.add(inside.getParent().toString());
    assertThat(GitProgram.onPath(Map.of("Path", String.join(":", entries)))).isEqualTo(second);
  }
}
