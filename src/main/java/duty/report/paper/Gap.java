package duty.report.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One matter that is not yet registered (尚未登记), with all that it lacks.
 *
 * @param subject which hazard, decision or inspection is meant; empty where the points say it
 * @param points at least one, the most urgent first
 */
public record Gap(String subject, List<Point> points) {
  /**
   * Something that a matter lacks.
   *
   * @param text one Chinese sentence; its dates are written as papers write them
   * @param asks what an opinion asks to be done, one Chinese sentence
   * @param basis where the plan asks for it
   * @param quotation its words, as in force; empty where there are none
   * @param due the last day in time; null where there is none
   */
  public record Point(
      String text, String asks, String basis, String quotation, @Nullable LocalDate due) {
    public Point {
      text = Chinese.unspaced(Chinese.withDates(text));
    }

    /** Where the plan asks for it, with its words. */
    String basisInWords() {
      return quotation.isEmpty() ? basis + "的要求" : basis + "“" + quotation + "”";
    }
  }

  public Gap {
    subject = Chinese.unspaced(Chinese.withDates(subject));
    points = List.copyOf(points);
  }

  /** The matter and what it lacks, in one cell. */
  String text() {
    String lacks = points.stream().map(Point::text).collect(Collectors.joining("；"));
    return subject.isEmpty() ? lacks : subject + "：" + lacks;
  }

  /** Where the plan asks for it, each place once. */
  String basis() {
    return points.stream().map(Point::basis).distinct().collect(Collectors.joining("\n"));
  }

  /** The earliest last day in time; null where there is none. */
  @Nullable LocalDate due() {
    return points.stream()
        .map(Point::due)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The words that some matters rest on, each once. */
  static Stream<String> bases(List<Gap> gaps) {
    return gaps.stream().flatMap(gap -> gap.points().stream()).map(Point::basisInWords).distinct();
  }
}
