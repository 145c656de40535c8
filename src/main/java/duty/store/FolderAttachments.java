package duty.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Looks at the files that records name, in the folder where they lie. */
final class FolderAttachments implements Attachments {
  /** Git LFS's own specification: the first line, and that a pointer is under 1,024 bytes. */
  private static final String POINTER = "version https://git-lfs.github.com/spec/";

  private static final int MOST_OF_A_POINTER = 1023;

  private final Path root;
  private final Map<Path, State> folders = new ConcurrentHashMap<>();

  FolderAttachments(Path root) {
    this.root = root;
  }

  @Override
  public State look(String path) {
    Path file = resolve(path).orElse(null);
    if (file == null) {
      return State.OUTSIDE;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Files.isRegularFile(file) ? stateOf(file) : State.MISSING;
    }
    Path folder = Objects.requireNonNull(file.getParent());
    State state = folders.computeIfAbsent(folder, this::stateOf);
    return state == State.THERE && isPointer(file) ? State.POINTER : state;
  }

  /** Asked once for each folder, and for each file that is itself a link. */
  private State stateOf(Path path) {
    try {
      return path.toRealPath().startsWith(root.toRealPath()) ? State.THERE : State.OUTSIDE;
    } catch (IOException gone) {
      return State.MISSING;
    }
  }

  private static boolean isPointer(Path file) {
    long size = file.toFile().length();
    if (size < POINTER.length() || size > MOST_OF_A_POINTER) {
      return false;
    }
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).startsWith(POINTER);
    } catch (IOException unreadable) {
      return false;
    }
  }

  @Override
  public Optional<String> plainDigest(String path) {
    try {
      String text = Files.readString(resolve(path).orElseThrow(), StandardCharsets.ISO_8859_1);
      byte[] plain = text.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1);
      return Optional.of(Attachments.sha256(new ByteArrayInputStream(plain)));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> digest(String path) {
    try (InputStream file = Files.newInputStream(resolve(path).orElseThrow())) {
      return Optional.of(Attachments.sha256(file));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Only the written path is asked to be plain: the root may have been named in any way. */
  private Optional<Path> resolve(String path) {
    if (!Attachments.isPlain(path)) {
      return Optional.empty();
    }
    try {
      Path plain = Path.of(path);
      return plain.normalize().equals(plain) ? Optional.of(root.resolve(plain)) : Optional.empty();
    } catch (InvalidPathException odd) {
      return Optional.empty();
    }
  }
}
