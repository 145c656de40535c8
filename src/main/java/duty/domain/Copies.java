package duty.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts that are nearly those of an earlier one, without holding each against each. Two texts
 * that are so alike share at least one of their rarest shingles: only texts that do are looked at,
 * and of these only those compared whose {@link Outlines} do not show already that they differ.
 * Where one rare shingle stands in very many texts (a form filled in over and over) only the first
 * {@value #HOLDERS} are looked at, and the {@value #COMPARED} nearest compared, so that the work
 * grows with the number of texts and no faster.
 */
public final class Copies<T> {
  private static final int HOLDERS = 32;
  private static final int COMPARED = 8;

  /** Counters of how many texts hold a shingle; a power of two. */
  private static final int COUNTERS = 1 << 20;

  private final List<T> items;
  private final Function<T, String> text;
  private final ToIntFunction<T> least;
  private final int[] counts = new int[COUNTERS];
  private final Map<Integer, int[]> holders = new HashMap<>();
  private final int[][] rare;
  private final Outlines outlines;
  private final int[] lookedAtBy;

  /**
   * A later text beside the earlier one that is most like it.
   *
   * @param percent 50 to 100
   */
  public record Copy<T>(T later, T earlier, int percent) {}

  /** An earlier text that may be alike. */
  private record Candidate(int item, int distance) {}

  /**
   * @param items in order of time
   * @param least from how many percent on an item counts as a copy
   */
  public Copies(List<T> items, Function<T, String> text, ToIntFunction<T> least) {
    this.items = List.copyOf(items);
    this.text = text;
    this.least = least;
    this.rare = new int[items.size()][];
    this.outlines = new Outlines(items.size());
    this.lookedAtBy = new int[items.size()];
  }

  /** One for each item that copies an earlier one, in order of time. */
  public List<Copy<T>> find() {
    for (T item : items) {
      for (int shingle : Shingles.raw(text.apply(item))) {
        counts[shingle & (COUNTERS - 1)]++;
      }
    }
    int lowest = items.stream().mapToInt(least).min().orElse(100);
    IntStream.range(0, rare.length).parallel().forEach(item -> prepare(item, lowest));
    List<Copy<T>> copies = new ArrayList<>();
    for (int later = 0; later < rare.length; later++) {
      Copy<T> copy = best(later, candidates(later));
      if (copy != null) {
        copies.add(copy);
      }
      hold(later);
    }
    return copies;
  }

  /**
   * Keeps enough of an item's rarest shingles that a text so much alike must have one of them.
   * Those that no other text holds lead nowhere and are left out.
   */
  private void prepare(int item, int percent) {
    int[] raw = Shingles.raw(text.apply(items.get(item)));
    long[] keys = new long[raw.length];
    for (int i = 0; i < keys.length; i++) {
      long count = counts[raw[i] & (COUNTERS - 1)];
      keys[i] = (count << Integer.SIZE) | (raw[i] & 0xFFFF_FFFFL);
    }
    Arrays.sort(keys);
    int size = 0;
    int shared = 0;
    for (int i = 0; i < keys.length; i++) {
      if (i == 0 || keys[i] != keys[i - 1]) {
        keys[size++] = keys[i];
        shared += keys[i] >>> Integer.SIZE == 1 ? 0 : 1;
      }
    }
    int mustShare = (int) Math.ceil(size * (double) percent / (200 - percent));
    int enough = Math.min(size, size - mustShare + 1);
    int alone = Math.min(size - shared, enough);
    rare[item] = new int[enough - alone];
    for (int i = alone; i < enough; i++) {
      rare[item][i - alone] = (int) keys[i];
    }
    outlines.draw(item, keys, size);
  }

  /** The nearest few, in order of time. */
  private List<Candidate> candidates(int later) {
    int percent = least.applyAsInt(items.get(later));
    List<Candidate> candidates = new ArrayList<>(0);
    for (int shingle : rare[later]) {
      int[] known = holders.get(shingle);
      for (int i = 1; known != null && i <= known[0]; i++) {
        int earlier = known[i];
        if (lookedAtBy[earlier] != later) {
          lookedAtBy[earlier] = later;
          int distance = outlines.distance(later, earlier, percent);
          if (distance >= 0) {
            candidates.add(new Candidate(earlier, distance));
          }
        }
      }
    }
    if (candidates.size() > COMPARED) {
      candidates.sort(
          Comparator.comparingInt(Candidate::distance).thenComparingInt(Candidate::item));
      candidates = candidates.subList(0, COMPARED);
    }
    candidates.sort(Comparator.comparingInt(Candidate::item));
    return candidates;
  }

  private @Nullable Copy<T> best(int later, List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return null;
    }
    int[] own = Shingles.of(text.apply(items.get(later)));
    int best = -1;
    int most = least.applyAsInt(items.get(later)) - 1;
    for (Candidate candidate : candidates) {
      int[] earlier = Shingles.of(text.apply(items.get(candidate.item())));
      int percent = Shingles.percent(own, earlier);
      if (percent > most) {
        most = percent;
        best = candidate.item();
      }
    }
    return best < 0 ? null : new Copy<>(items.get(later), items.get(best), most);
  }

  /** Keeps for each rare shingle the number of its holders, then the holders. */
  private void hold(int item) {
    for (int shingle : rare[item]) {
      int[] known = holders.computeIfAbsent(shingle, any -> new int[3]);
      if (known[0] < HOLDERS) {
        if (known[0] + 1 == known.length) {
          known = Arrays.copyOf(known, Math.min(known.length * 2, HOLDERS + 1));
          holders.put(shingle, known);
        }
        known[++known[0]] = item;
      }
    }
  }
}
