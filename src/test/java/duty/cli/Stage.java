package duty.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Surroundings that a test can set, and what was said in them. */
final class Stage {
  final Map<String, String> environment = new HashMap<>();
  Path directory;
  boolean terminal;

  /** The evening before in London is this day in Shanghai. */
  LocalDate today = LocalDate.of(2026, 10, 8);

  List<CommandCatalog.Line> commands = CommandCatalog.ALL;
  OutputStream target = new ByteArrayOutputStream();
  private ByteArrayOutputStream err = new ByteArrayOutputStream();

  Stage(Path directory) {
    this.directory = directory;
  }

  int run(String... args) {
    if (target instanceof ByteArrayOutputStream bytes) {
      bytes.reset();
    }
    err = new ByteArrayOutputStream();
    var instant = today.minusDays(1).atTime(18, 0).toInstant(ZoneOffset.UTC);
    var clock = Clock.fixed(instant, ZoneId.of("Asia/Shanghai"));
    return new FrontDoor(
            commands,
            new Surroundings(
                InputStream.nullInputStream(),
                target,
                err,
                environment,
                clock,
                directory,
                terminal))
        .run(args);
  }

  String out() {
    return ((ByteArrayOutputStream) target).toString(UTF_8);
  }

  String err() {
    return err(UTF_8);
  }

  String err(Charset encoding) {
    return err.toString(encoding);
  }
}
