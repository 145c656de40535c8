package duty.app;

import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Filing;
import duty.domain.Filings;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Nearest;
import duty.domain.Period;
import duty.domain.Unread;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which filing somebody means: the one of that name, or the last version of a report.
 *
 * @param name id or path; null where the period says it
 * @param period null where the name says it
 */
public record FilingChoice(@Nullable String name, @Nullable Period period) {
  private static final Text NOT_FILED =
      new Text("{period}履职情况报告还没有登记报送", "the report of {period} is not registered as filed");
  private static final Text FILE =
      new Text(
          "先运行 duty file {option} --number 文号", "run duty file {option} --number NUMBER first");
  private static final Text UNKNOWN = new Text("没有报送记录“{name}”", "there is no filing “{name}”");
  private static final Text MEANT = new Text("是不是 {near}？", "did you mean {near}?");
  private static final Text LOOK =
      new Text(
          "写 filings/ 里的文件名，如 2026q3；或用 --quarter、--year",
          "write a file's name in filings/, as 2026q3; or use --quarter or --year");
  private static final Text SEVERAL =
      new Text("叫“{name}”的报送记录有 {files}", "there are several filings “{name}”: {files}");
  private static final Text SAY_PATH = new Text("写明路径，如 {file}", "write the path, as {file}");
  private static final Text UNREADABLE =
      new Text("{file} 有错误，读不出是什么报送", "{file} has errors and cannot be read as a filing");
  private static final Text VALIDATE =
      new Text("运行 duty validate，改正后再运行", "run duty validate, put it right, and run this again");

  /**
   * Finds it.
   *
   * @throws RefusedException where it is none or not one
   */
  Entry<Filing> in(Ledger ledger) throws RefusedException {
    if (period != null) {
      return Filings.registered(ledger)
          .latest(period)
          .orElseThrow(() -> new RefusedException(none(ledger)));
    }
    List<Entry<Filing>> found = named(ledger);
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new RefusedException(found.isEmpty() ? none(ledger) : several(found));
  }

  private List<Entry<Filing>> named(Ledger ledger) {
    return ledger.filings().stream()
        .filter(
            entry ->
                entry.id().equals(name)
                    || entry.file().equals(name)
                    || entry.file().equals(name + ".yaml"))
        .toList();
  }

  private Refusal none(Ledger ledger) {
    for (Unread file : ledger.unread()) {
      if (file.kind() == Kind.FILING && isMeant(file)) {
        return new Refusal(UNREADABLE.with("file", file.file()), VALIDATE.with());
      }
    }
    if (period != null) {
      return new Refusal(NOT_FILED.with("period", period), FILE.with("option", period.option()));
    }
    String given = name == null ? "" : name;
    List<String> ids = ledger.filings().stream().map(Entry::id).toList();
    Map<String, Object> facts = Map.of("name", given);
    return Nearest.to(given, ids)
        .map(near -> new Refusal(UNKNOWN.with(facts), MEANT.with("near", near)))
        .orElseGet(() -> new Refusal(UNKNOWN.with(facts), LOOK.with()));
  }

  private boolean isMeant(Unread file) {
    return period == null
        ? name != null && file.file().contains(name)
        : file.mentions(period.code());
  }

  private Refusal several(List<Entry<Filing>> found) {
    List<String> files = found.stream().map(Entry::file).toList();
    return new Refusal(
        SEVERAL.with("name", name == null ? "" : name, "files", files),
        SAY_PATH.with("file", files.get(0)));
  }
}
