package duty.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which commit first brought a record, and when that was. */
class FirstEntriesTest {
  @TempDir private Path folder;
  private MadeRepository made;

  @BeforeEach
  void start() {
    made = MadeRepository.in(folder);
    made.put("records/duty.yaml", "a: 1\n").commit("2026-01-05", "建立台账");
  }

  @AfterEach
  void close() {
    made.close();
  }

  private Map<String, FirstEntries.Entered> entries() throws IOException {
    GitRepository repository = GitRepository.around(folder).orElseThrow();
    return FirstEntries.of(repository, "records", file -> file.endsWith(".yaml"));
  }

  private String commit(String file) throws IOException {
    return entries().get(file).commit().id().toString();
  }

  private LocalDate day(String file) throws IOException {
    return LocalDate.ofInstant(
        Instant.ofEpochSecond(entries().get(file).time()), ZoneOffset.ofHours(8));
  }

  private MadeRepository hazard(int number) {
    return made.put("records/hazards/2026/2026-00" + number + ".yaml", "found: " + number + "\n");
  }

  @Test
  void a_record_was_entered_by_the_commit_that_added_it() throws IOException {
    String added = hazard(1).commit("2026-02-01", "登记");
    made.put("records/hazards/2026/2026-001.yaml", "found: later\n").commit("2026-03-01", "改");
    made.put("README.md", "x").put("other/2026-001.yaml", "y").commit("2026-03-02", "别的");
    assertThat(commit("hazards/2026/2026-001.yaml")).isEqualTo(added);
    assertThat(day("hazards/2026/2026-001.yaml")).isEqualTo("2026-02-01");
    assertThat(entries()).containsOnlyKeys("duty.yaml", "hazards/2026/2026-001.yaml");
  }

  @Test
  void a_commit_set_back_counts_from_what_was_there_before_it() throws IOException {
    hazard(1).commit("2026-06-01", "六月");
    hazard(2).commit("2026-02-01", "时钟拨回二月");
    hazard(3).commit("2026-02-02", "还是二月");
    hazard(4).commit("2026-06-09", "又到六月");
    assertThat(day("hazards/2026/2026-002.yaml")).isEqualTo("2026-06-01");
    assertThat(day("hazards/2026/2026-003.yaml")).isEqualTo("2026-06-01");
    assertThat(day("hazards/2026/2026-004.yaml")).isEqualTo("2026-06-09");
  }

  @Test
  void a_merge_brings_the_times_of_both_sides() throws IOException {
    String trunk = hazard(1).commit("2026-02-01", "主干");
    String late = hazard(2).commit("2026-08-01", "旁支，八月");
    made.back(trunk);
    String early = hazard(3).commit("2026-03-01", "主干，三月");
    hazard(2).put("records/hazards/2026/2026-004.yaml", "in the merge\n");
    String merge = made.commit("2026-03-02", "合并", early, late);
    hazard(5).commit("2026-03-03", "合并之后");
    assertThat(commit("hazards/2026/2026-002.yaml")).isEqualTo(late);
    assertThat(commit("hazards/2026/2026-003.yaml")).isEqualTo(early);
    assertThat(day("hazards/2026/2026-003.yaml")).isEqualTo("2026-03-01");
    assertThat(commit("hazards/2026/2026-004.yaml")).isEqualTo(merge);
    assertThat(day("hazards/2026/2026-004.yaml")).isEqualTo("2026-08-01");
    assertThat(day("hazards/2026/2026-005.yaml")).isEqualTo("2026-08-01");
  }

  @Test
  void a_file_that_was_only_moved_was_entered_where_it_first_lay() throws IOException {
    String added = hazard(1).commit("2026-02-01", "登记");
    made.move("records/hazards/2026/2026-001.yaml", "records/hazards/2026/改名.yaml")
        .commit("2026-05-01", "改名");
    made.move("records/hazards/2026/改名.yaml", "records/hazards/2026/再改.yaml");
    made.commit("2026-05-02", "再改");
    assertThat(commit("hazards/2026/再改.yaml")).isEqualTo(added);
  }

  @Test
  void a_copy_is_a_record_of_its_own() throws IOException {
    hazard(1).commit("2026-02-01", "登记");
    String copied =
        made.put("records/hazards/2026/2026-002.yaml", "found: 1\n").commit("2026-05-01", "复制");
    assertThat(commit("hazards/2026/2026-002.yaml")).isEqualTo(copied);
  }

  @Test
  void all_records_moved_with_their_folder_keep_their_days() throws IOException {
    made.put("台账/duty.yaml", "a: 2\n").put("台账/leaders/x.yaml", "same\n");
    made.put("台账/sections/x.yaml", "same\n").commit("2026-02-01", "另一处");
    String added = made.put("台账/leaders/李四.yaml", "name: 李四\n").commit("2026-02-03", "登记");
    made.remove("records/duty.yaml").commit("2026-02-04", "删去");
    for (String file :
        List.of("duty.yaml", "leaders/x.yaml", "leaders/李四.yaml", "sections/x.yaml")) {
      made.move("台账/" + file, "records/" + file);
    }
    made.commit("2026-06-01", "整个文件夹改名");
    assertThat(commit("leaders/李四.yaml")).isEqualTo(added);
    assertThat(day("duty.yaml")).isEqualTo("2026-02-01");
    assertThat(day("leaders/x.yaml")).isEqualTo("2026-02-01");
    assertThat(day("sections/x.yaml")).isEqualTo("2026-02-01");
  }

  @Test
  void what_was_taken_away_and_brought_back_as_it_was_keeps_its_day() throws IOException {
    String added = hazard(1).commit("2026-02-01", "登记");
    made.remove("records/hazards/2026/2026-001.yaml").commit("2026-03-01", "误删");
    hazard(1).commit("2026-05-01", "恢复");
    assertThat(commit("hazards/2026/2026-001.yaml")).isEqualTo(added);
    made.remove("records/hazards/2026/2026-001.yaml").commit("2026-05-02", "删去");
    String other =
        made.put("records/hazards/2026/2026-001.yaml", "another\n").commit("2026-06-01", "另一条");
    assertThat(commit("hazards/2026/2026-001.yaml")).isEqualTo(other);
  }

  @Test
  void records_at_the_root_of_the_repository_are_found_too() throws IOException {
    String added = made.put("duty.yaml", "a: 1\n").commit("2026-02-01", "根");
    GitRepository repository = GitRepository.around(folder).orElseThrow();
    var found = FirstEntries.of(repository, "", file -> true);
    assertThat(found.get("duty.yaml").commit().id().toString()).isEqualTo(added);
    assertThat(found).containsKey("records/duty.yaml");
  }

  /** Counted again without any cleverness, on random histories with side branches and merges. */
  @Test
  void random_histories_agree_with_a_naive_count() throws IOException {
    for (int seed = 0; seed < 25; seed++) {
      Path root = java.nio.file.Files.createDirectory(folder.resolve("r" + seed));
      try (MadeRepository random = MadeRepository.in(root)) {
        Naive naive = new Naive(random, new Random(seed));
        naive.grow(40);
        if (seed % 2 == 0) {
          random.pack();
        }
        GitRepository repository = GitRepository.around(root).orElseThrow();
        var found = FirstEntries.of(repository, "records", file -> true);
        Map<String, String> told = new TreeMap<>();
        found.forEach(
            (file, entered) ->
                told.put("records/" + file, entered.commit().id() + " " + entered.time()));
        assertThat(told).as("seed " + seed).isEqualTo(naive.entries(random.head()));
      }
    }
  }

  private static final class Naive {
    private final MadeRepository made;
    private final Random random;
    private final Map<String, List<String>> parents = new HashMap<>();
    private final Map<String, Long> times = new HashMap<>();
    private final List<String> commits = new ArrayList<>();
    private int content;

    Naive(MadeRepository made, Random random) {
      this.made = made;
      this.random = random;
    }

    void grow(int count) {
      for (int i = 0; i < count; i++) {
        List<String> on = new ArrayList<>();
        if (!commits.isEmpty()) {
          on.add(random.nextInt(4) == 0 ? any() : commits.get(commits.size() - 1));
          made.back(on.get(0));
          String other = any();
          if (random.nextInt(4) == 0 && !other.equals(on.get(0))) {
            on.add(other);
            made.filesAt(other).forEach(made::put);
          }
        }
        for (int j = random.nextInt(3); j >= 0; j--) {
          change();
        }
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        String id = made.commit(day.toString(), "第" + i + "次", on.toArray(String[]::new));
        parents.put(id, on);
        times.put(id, day.atTime(8, 0).toEpochSecond(ZoneOffset.ofHours(8)));
        commits.add(id);
      }
    }

    private String any() {
      return commits.get(random.nextInt(commits.size()));
    }

    private void change() {
      String path =
          (random.nextInt(5) == 0 ? "" : "records/")
              + List.of("a", "b/c", "b/d/e").get(random.nextInt(3))
              + random.nextInt(6)
              + ".yaml";
      boolean there =
          !commits.isEmpty() && made.filesAt(commits.get(commits.size() - 1)).containsKey(path);
      if (there && random.nextInt(3) == 0) {
        try {
          made.remove(path);
        } catch (IllegalArgumentException gone) {
          // on another branch
        }
      } else {
        made.put(path, "content " + content++);
      }
    }

    Map<String, String> entries(String head) {
      Map<String, String> entries = new TreeMap<>();
      for (String path : made.filesAt(head).keySet()) {
        if (path.startsWith("records/")) {
          String commit = first(head, path);
          entries.put(
              path,
              commit + " " + ancestors(commit).stream().mapToLong(times::get).max().orElseThrow());
        }
      }
      return entries;
    }

    private String first(String commit, String path) {
      for (String parent : parents.get(commit)) {
        if (made.filesAt(parent).containsKey(path)) {
          return first(parent, path);
        }
      }
      return commit;
    }

    private Set<String> ancestors(String commit) {
      Set<String> all = new TreeSet<>(List.of(commit));
      parents.get(commit).forEach(parent -> all.addAll(ancestors(parent)));
      return all;
    }
  }

  @Test
  void a_file_s_history_is_told_latest_first_through_its_names() throws IOException {
    String added = hazard(1).commit("2026-02-01", "登记");
    String changed =
        made.put("records/hazards/2026/2026-001.yaml", "found: x\n").commit("2026-03-01", "改");
    made.put("README.md", "别的").commit("2026-03-02", "别的");
    String moved =
        made.move("records/hazards/2026/2026-001.yaml", "records/hazards/2026/2026-009.yaml")
            .commit("2026-04-01", "改编号");
    GitRepository repository = GitRepository.around(folder).orElseThrow();
    List<FileHistory.Step> steps =
        FileHistory.of(
            repository, repository.head().orElseThrow(), "records", "hazards/2026/2026-009.yaml");
    assertThat(steps)
        .extracting(step -> step.commit().id().toString())
        .containsExactly(moved, changed, added);
    assertThat(steps.get(0).pathBefore()).isEqualTo("records/hazards/2026/2026-001.yaml");
    assertThat(steps.get(0).before()).isEqualTo(steps.get(0).after());
    assertThat(steps.get(1).before())
        .isEqualTo(steps.get(1).after().ofFile("found: 1\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(steps.get(2).before()).isNull();
  }

  @Test
  void a_merge_that_takes_one_side_as_it_is_is_no_step() throws IOException {
    String trunk = hazard(1).commit("2026-02-01", "登记");
    String side =
        made.put("records/hazards/2026/2026-001.yaml", "found: side\n").commit("2026-03-01", "旁支");
    made.back(trunk);
    String main = hazard(2).commit("2026-03-02", "主干");
    made.put("records/hazards/2026/2026-001.yaml", "found: side\n");
    made.commit("2026-03-03", "合并", main, side);
    GitRepository repository = GitRepository.around(folder).orElseThrow();
    assertThat(
            FileHistory.of(
                repository,
                repository.head().orElseThrow(),
                "records",
                "hazards/2026/2026-001.yaml"))
        .extracting(step -> step.commit().id().toString())
        .containsExactly(side, trunk);
  }
}
