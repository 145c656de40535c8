package duty.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Surroundings that a test can set, and what was said in them. */
final class Stage {
  final Map<String, String> environment = new HashMap<>();
  Path directory;
  boolean terminal;
  List<CommandCatalog.Line> commands = CommandCatalog.ALL;
  OutputStream target = new ByteArrayOutputStream();
  private ByteArrayOutputStream err = new ByteArrayOutputStream();

  Stage(Path directory) {
    this.directory = directory;
  }

  /** In the evening of 7 October in London it is the 8th in Shanghai. */
  int run(String... args) {
    if (target instanceof ByteArrayOutputStream bytes) {
      bytes.reset();
    }
    err = new ByteArrayOutputStream();
    var clock = Clock.fixed(Instant.parse("2026-10-07T18:00:00Z"), ZoneId.of("Asia/Shanghai"));
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
    return err.toString(UTF_8);
  }
}
