package duty.app;

import duty.domain.Ledger;
import duty.domain.Obligations;
import duty.domain.Period;
import duty.report.Document;
import duty.report.paper.Origin;
import duty.store.Particulars;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A paper that somebody asks for; each kind of paper has its own. */
public interface PaperOrder {
  /**
   * Finds what it is about.
   *
   * @throws RefusedException where there is no such thing
   * @throws IOException where a record is no longer as it was read
   */
  Job at(Desk desk) throws RefusedException, IOException;

  /**
   * The day on which a paper was issued, by which it is printed unless another day is asked for.
   *
   * @param written the records, whatever their days
   * @throws RefusedException where there is no such paper
   */
  default Optional<LocalDate> issued(Supplier<Ledger> written) throws RefusedException {
    return Optional.empty();
  }

  /** What an order is looked up in. */
  record Desk(Ledger ledger, Particulars particulars, LocalDate asOf) {}

  /**
   * An order that can be carried out.
   *
   * @param code begins the names of its files
   * @param kind ends them
   * @param period to which what is owed is narrowed; null for all of it
   * @param restsOn whether the paper rests on a file, so that an error in it stops the paper
   */
  record Job(
      String code, String kind, @Nullable Period period, Predicate<String> restsOn, Maker maker) {}

  /** Makes the document from what judging gave. */
  interface Maker {
    /** Null where there is nothing to put on paper. */
    @Nullable Document make(Verdict verdict, Obligations obligations, Origin origin)
        throws IOException;
  }

  /** Rests on all records. */
  Predicate<String> EVERYTHING = file -> true;

  /** Rests on the bureau itself: its settings, leaders, sections and duties, and these folders. */
  static Predicate<String> bureauAnd(String... folders) {
    Set<String> bureau = Set.of("duty.yaml", "leaders", "sections", "duties");
    Set<String> more = Set.of(folders);
    return file -> {
      String first = file.replaceFirst("/.*", "");
      return bureau.contains(first) || more.contains(first) || more.contains(file);
    };
  }
}
