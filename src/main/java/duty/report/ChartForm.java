package duty.report;

import duty.domain.FontRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A chart in type: what each filling means, the bars with their figures, the periods below. */
final class ChartForm implements Drawing {
  /** Of the series, in order. */
  private static final List<Filling> FILLINGS =
      List.of(Filling.WHITE, Filling.HATCHED, Filling.BLACK, Filling.GREY);

  private static final double HEIGHT = 6 * PageSetting.PITCH;

  /** Of a chart without bars. */
  private static final double EMPTY = 2 * PageSetting.PITCH;

  private static final double SIZE = 10.5;
  private static final double SMALLEST = 5;

  /** Edge of the little squares that show the fillings. */
  private static final double SAMPLE = 9;

  private static final double LEGEND = 22;
  private static final double PERIODS = 18;

  /** Between figure and bar. */
  private static final double CLEARANCE = 2.5;

  /** Share of a period's room that its bars fill, and the widest that a bar gets. */
  private static final double FILLED = 0.84;

  private static final double WIDEST = 26;

  private final Chart chart;
  private final FlowNode node;
  private final double width;
  private final Setting words;
  private final Setting figures;
  private final double bar;
  private final int highest;
  private final double height;
  private final List<Line> names = new ArrayList<>();
  private final List<Line> periods = new ArrayList<>();
  private final List<List<Line>> values = new ArrayList<>();

  ChartForm(Chart chart, FlowNode node, Founts founts, double width) {
    this.chart = chart;
    this.node = node;
    this.width = width;
    words = founts.setting(FontRole.FANGSONG, SIZE);
    bar = Math.min(WIDEST, FILLED * room() / chart.series().size());
    double widest = 0;
    for (var series : chart.series()) {
      names.add(words.line(series.name() + "（" + chart.unit() + "）"));
      for (int value : series.values()) {
        widest = Math.max(widest, words.width(Integer.toString(value)));
      }
    }
    double shrunk = SIZE * Math.min(1, (bar - 1) / Math.max(1, widest));
    figures = founts.setting(FontRole.FANGSONG, Math.max(SMALLEST, shrunk));
    for (var series : chart.series()) {
      values.add(series.values().stream().map(v -> figures.line(v.toString())).toList());
    }
    chart.periods().forEach(period -> periods.add(words.line(period)));
    highest =
        Collections.max(chart.series().stream().flatMap(one -> one.values().stream()).toList());
    height = highest == 0 ? EMPTY : HEIGHT;
  }

  /** Width of one period. */
  private double room() {
    return width / chart.periods().size();
  }

  @Override
  public double height() {
    return height;
  }

  @Override
  public String words() {
    return chart.alternative();
  }

  @Override
  public void print(Sheet sheet, double top) {
    sheet.beginFigure(node, 0, top, width, height);
    printLegend(sheet, top);
    double base = top + height - PERIODS;
    double scale = (height - LEGEND - PERIODS - SIZE - CLEARANCE) / Math.max(1, highest);
    for (int p = 0; p < periods.size(); p++) {
      double middle = (p + 0.5) * room();
      double left = middle - bar * chart.series().size() / 2;
      for (int s = 0; s < chart.series().size(); s++) {
        printBar(sheet, s, p, left + s * bar, base, scale);
      }
      double x = middle - periods.get(p).width() / 2;
      sheet.show(periods.get(p), words, x, base + 4 + words.ascent());
    }
    sheet.rule(0, base, width, base);
    sheet.close();
  }

  private void printBar(Sheet sheet, int series, int period, double x, double base, double scale) {
    double tall = chart.series().get(series).values().get(period) * scale;
    if (tall > 0) {
      sheet.bar(x, base - tall, bar, tall, FILLINGS.get(series));
    }
    var figure = values.get(series).get(period);
    double middle = x + (bar - figure.width()) / 2;
    sheet.show(figure, figures, middle, base - tall - CLEARANCE);
  }

  private void printLegend(Sheet sheet, double top) {
    double gap = 2 * SIZE;
    double all = names.stream().mapToDouble(name -> name.width() + SAMPLE + 4).sum();
    double x = (width - all - gap * (names.size() - 1)) / 2;
    for (int s = 0; s < names.size(); s++) {
      sheet.bar(x, top + 4, SAMPLE, SAMPLE, FILLINGS.get(s));
      sheet.show(names.get(s), words, x + SAMPLE + 4, top + 3 + words.ascent());
      x += SAMPLE + 4 + names.get(s).width() + gap;
    }
  }
}
