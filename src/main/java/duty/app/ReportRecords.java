package duty.app;

import duty.check.Diagnostic;
import duty.check.Finding;
import duty.domain.Agreement;
import duty.domain.Entry;
import duty.domain.Filing;
import duty.domain.Folders;
import duty.domain.Ledger;
import duty.domain.Period;
import duty.domain.Quarter;
import duty.domain.ReportBasis;
import duty.store.RecordSource;
import duty.store.WrittenField;
import duty.store.WrittenRecord;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which records a report has to carry so that it can be made again from them: no more than it
 * needs, since there are names in them.
 */
final class ReportRecords {
  /** Quarters, its own among them. */
  private static final int SHOWN = 4;

  private final RecordSource source;
  private final Ledger ledger;
  private final Period period;
  private final LocalDate asOf;
  private final List<String> all;

  /** By kind and name: an activity's comes again in another quarter. */
  private final Map<String, List<String>> byName = new HashMap<>();

  /**
   * @param asOf the day of the report
   */
  ReportRecords(RecordSource source, Ledger ledger, Period period, LocalDate asOf) {
    this.source = source;
    this.ledger = ledger;
    this.period = period;
    this.asOf = asOf;
    this.all = WrittenRecord.files(source);
    for (String file : all) {
      byName.computeIfAbsent(name(file), any -> new ArrayList<>()).add(file);
    }
  }

  /**
   * Ever wider choices; each holds whatever its records name.
   *
   * @param verdict whatever it speaks of belongs to each
   */
  List<Set<String>> choices(Verdict verdict) {
    Set<String> told = new TreeSet<>(narrow());
    verdict.diagnostics().forEach(one -> told.addAll(files(one)));
    verdict.setAside().forEach(one -> told.addAll(files(one.diagnostic())));
    told.retainAll(all);
    Set<String> back = new TreeSet<>(told);
    lookedBackOn().forEach(one -> back.addAll(basis(Period.of(one))));
    Set<String> year = new TreeSet<>(back);
    for (String file : all) {
      Integer folder = Folders.yearOf(file);
      if (folder != null && folder == period.year() && !isReport(file)) {
        year.add(file);
      }
    }
    return List.of(withNamed(told), withNamed(back), withNamed(year), new TreeSet<>(all));
  }

  /** The quarters that the matrix of the year and the chart of hazards show. */
  private List<Quarter> lookedBackOn() {
    Quarter last = Quarter.of(period.days().end());
    return Stream.iterate(last, Quarter::previous).limit(SHOWN).toList();
  }

  private List<String> basis(Period one) {
    return new ReportBasis(one, asOf).of(ledger).stream().map(entry -> entry.file()).toList();
  }

  /** The bureau itself, what the report rests on, and the year's agreements. */
  private Set<String> narrow() {
    Set<String> files = new TreeSet<>();
    for (String file : all) {
      if (Folders.yearOf(file) == null) {
        files.add(file);
      }
    }
    files.addAll(basis(period));
    for (Entry<Agreement> agreement : ledger.agreements()) {
      if (agreement.value().year() == period.year()) {
        files.add(agreement.file());
      }
    }
    for (Entry<Filing> filing : ledger.filings()) {
      if (filing.value().type() == Filing.Type.DIVISION_TABLE) {
        files.add(filing.file());
      }
    }
    return files;
  }

  /** A filed report says nothing about the period, and with it no version would equal another. */
  private boolean isReport(String file) {
    return ledger.at(file).map(Entry::value).orElse(null) instanceof Filing filing
        && filing.type() != Filing.Type.DIVISION_TABLE;
  }

  private static List<String> files(Diagnostic one) {
    List<String> files = new ArrayList<>();
    files.add(one.finding().place().file());
    for (Finding.Related related : one.finding().related()) {
      files.add(related.place().file());
    }
    return files;
  }

  /** Without the folders of years and quarters. */
  private static String name(String file) {
    return file.replaceFirst("/.*(?=/)", "");
  }

  /** With what they name, and what that names, and so on. */
  private Set<String> withNamed(Set<String> files) {
    Set<String> closed = new TreeSet<>(files);
    Deque<String> open = new ArrayDeque<>(files);
    while (!open.isEmpty()) {
      WrittenRecord.read(source, open.pop())
          .ifPresent(
              record -> {
                for (String named : named(record.fields())) {
                  if (closed.add(named)) {
                    open.push(named);
                  }
                }
              });
    }
    return closed;
  }

  private List<String> named(List<WrittenField> fields) {
    List<String> files = new ArrayList<>();
    fields.forEach(field -> named(field.value(), files));
    return files;
  }

  private void named(WrittenField.Value value, Collection<String> files) {
    if (value instanceof WrittenField.One one && one.refers() != null) {
      String name = one.refers().folder() + "/" + one.text() + ".yaml";
      files.addAll(byName.getOrDefault(name, List.of()));
    } else if (value instanceof WrittenField.Many many) {
      many.items().forEach(item -> named(item, files));
    } else if (value instanceof WrittenField.Part part) {
      files.addAll(named(part.fields()));
    }
  }
}
