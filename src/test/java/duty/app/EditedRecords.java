package duty.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import duty.domain.JudgingDay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A copy of {@code examples/edits/records} with one duty in it. */
final class EditedRecords {
  static final Path EXAMPLES = Path.of("examples", "edits");
  static final LocalDate AS_OF = LocalDate.of(2026, 10, 8);

  final Path root;

  EditedRecords(Path folder, byte[] duty) {
    root = folder;
    Path base = EXAMPLES.resolve("records");
    try (Stream<Path> files = Files.walk(base)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        put(base.relativize(file).toString(), Files.readAllBytes(file));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    put("duties/special.yaml", duty);
  }

  EditedRecords(Path folder, String duty) {
    this(folder, duty.getBytes(UTF_8));
  }

  Path duty() {
    return root.resolve("duties/special.yaml");
  }

  void put(String file, byte[] bytes) {
    try {
      Files.createDirectories(root.resolve(file).getParent());
      Files.write(root.resolve(file), bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  void put(String file, String text) {
    put(file, text.getBytes(UTF_8));
  }

  Handover plan(String... words) {
    return plan(root, request(List.of(words)));
  }

  static Handover plan(Path root, AssignDuty.Request request) {
    try {
      return AssignDuty.plan(root, JudgingDay.of(AS_OF), request);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  Handover.Planned planned(String... words) {
    Handover handover = plan(words);
    if (handover instanceof Handover.Refused refused) {
      throw new AssertionError(
          refused.refusals().stream().map(one -> one.reason().in(duty.check.Lang.EN)).toList());
    }
    return (Handover.Planned) handover;
  }

  static AssignDuty.Request request(List<String> words) {
    String leader = null;
    List<String> principals = new ArrayList<>();
    String responsible = null;
    String document = null;
    boolean vacant = false;
    LocalDate from = null;
    List<String> sections = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      switch (words.get(i)) {
        case "--leader" -> leader = words.get(++i);
        case "--principal" -> principals.add(words.get(++i));
        case "--responsible" -> responsible = words.get(++i);
        case "--document" -> document = words.get(++i);
        case "--section" -> sections.add(words.get(++i));
        case "--from" -> from = LocalDate.parse(words.get(++i));
        case "--vacant" -> vacant = true;
        default -> throw new IllegalArgumentException(words.get(i));
      }
    }
    return new AssignDuty.Request(
        words.get(0), leader, vacant, sections, principals, responsible, from, document);
  }
}
