package duty.app;

import duty.app.changes.Directory;
import duty.app.changes.RecordChanges;
import duty.check.Message;
import duty.check.Text;
import duty.domain.Assignment;
import duty.domain.Duty;
import duty.domain.Entry;
import duty.domain.Fault;
import duty.domain.Judging;
import duty.domain.JudgingDay;
import duty.domain.Ledger;
import duty.store.HeldFile;
import duty.store.Overlay;
import duty.store.RecordSource;
import duty.store.RecordStore;
import duty.store.Sources;
import duty.store.WrittenRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hands a duty over from a day on. Planning writes nothing. */
public final class AssignDuty {
  /** Days ahead; whoever slips by a year is further off. */
  private static final int FAR = 183;

  private static final Text LATE =
      new Text(
          "{from} 还有{days}天，请核对 --from 的年份",
          "{from} is {days} days off; look at the year of --from");
  private static final Text SAME_PEOPLE =
      new Text(
          "责任科室改了，责任人仍是“{responsible}”；也要改的，加上 --responsible",
          "the sections change and 责任人 is “{responsible}” as before; if it changes too, add"
              + " --responsible");

  private AssignDuty() {}

  /**
   * What is asked for. Duties, leaders and sections go by id or by Chinese name; what is not given
   * is taken over from the assignment before.
   *
   * @param vacant nobody is to be in charge, so that the duty falls to the principal
   * @param sections empty where they stay
   * @param principals 单位负责人, the first to sign first; empty where they stay
   * @param responsible 责任人, as the table words it
   * @param from the first day
   * @param document the paper that the new row rests on; never taken over
   */
  public record Request(
      String duty,
      @Nullable String leader,
      boolean vacant,
      List<String> sections,
      List<String> principals,
      @Nullable String responsible,
      LocalDate from,
      @Nullable String document) {
    public Request {
      sections = List.copyOf(sections);
      principals = List.copyOf(principals);
    }
  }

  /**
   * Works a hand-over out and proves it in memory.
   *
   * @param root the folder of {@code duty.yaml}
   * @param day the day that counts as today for the findings, unless the hand-over is later
   */
  public static Handover plan(Path root, JudgingDay day, Request request) throws IOException {
    Ledger ledger = RecordStore.read(root);
    List<Refusal> refusals = new ArrayList<>();
    Optional<NextRow.Proposal> proposal = new NextRow(ledger, request, refusals).propose();
    return proposal.isEmpty()
        ? new Handover.Refused(refusals)
        : plan(root, day, ledger, proposal.get());
  }

  private static Handover plan(Path root, JudgingDay now, Ledger ledger, NextRow.Proposal proposal)
      throws IOException {
    Entry<Duty> duty = proposal.duty();
    Assignment next = proposal.next();
    LocalDate from = next.tenure().from();
    JudgingDay day = now.asOf().isBefore(from) ? now.at(from) : now;
    HeldFile file = HeldFile.take(root, duty.file());
    byte[] bytes = file.handedOver(duty.value(), proposal.row(), next).orElse(null);
    if (bytes == null) {
      return refused(root, ledger, duty, next);
    }
    Overlay overlay = Overlay.of(duty.file(), bytes);
    Ledger after = RecordStore.read(root, overlay, day);
    Duty intended = duty.value().handedOver(proposal.row(), next);
    if (!differsOnlyIn(ledger, after.written(), new Entry<>(duty.id(), duty.file(), intended))) {
      return refused(root, ledger, duty, next);
    }
    Judging judging = new Judging(after, day, null);
    FindingsChange findings =
        FindingsChange.between(
            Validate.judge(new Judging(RecordStore.read(root, day), day, null), new Sources(root)),
            Validate.judge(judging, new Sources(root, overlay)));
    return new Handover.Planned(
        new PlannedEdit(file, bytes, findings),
        duty,
        next,
        HandedOver.of(judging, duty.id(), next),
        after,
        told(root, file, bytes),
        doubts(duty.value().assignments().get(proposal.row()), next, now.asOf()));
  }

  /** As {@code duty log} will tell it. */
  private static List<Message> told(Path root, HeldFile file, byte[] bytes) {
    return new RecordChanges(new Directory(List.of(RecordSource.of(root))))
        .changed(
            WrittenRecord.of(file.file(), file.bytes()).orElseThrow(),
            WrittenRecord.of(file.file(), bytes).orElseThrow())
        .told();
  }

  private static List<Message> doubts(Assignment before, Assignment next, LocalDate asOf) {
    List<Message> doubts = new ArrayList<>();
    LocalDate from = next.tenure().from();
    if (from.isAfter(asOf.plusDays(FAR))) {
      doubts.add(LATE.with("from", from, "days", ChronoUnit.DAYS.between(asOf, from)));
    }
    if (!Set.copyOf(before.sections()).equals(Set.copyOf(next.sections()))
        && before.responsible().equals(next.responsible())) {
      doubts.add(SAME_PEOPLE.with("responsible", next.responsible()));
    }
    return doubts;
  }

  /** Either somebody was quicker, or the file is beyond us. */
  private static Handover refused(Path root, Ledger ledger, Entry<Duty> duty, Assignment next) {
    boolean same = RecordStore.read(root).duty(duty.id()).equals(ledger.duty(duty.id()));
    return new Handover.Refused(
        List.of(
            same
                ? AssignRefusals.unwritable(duty.file(), next.tenure().from())
                : AssignRefusals.changed(duty.file())));
  }

  /** Whether one duty reads as intended, everything else as before, and no fault is new. */
  private static boolean differsOnlyIn(Ledger before, Ledger after, Entry<Duty> intended) {
    return duties(after, read(after, intended)).equals(duties(before, intended))
        && after.settings().equals(before.settings())
        && List.copyOf(after.leaders()).equals(List.copyOf(before.leaders()))
        && List.copyOf(after.sections()).equals(List.copyOf(before.sections()))
        && List.copyOf(after.agreements()).equals(List.copyOf(before.agreements()))
        && List.copyOf(after.activities()).equals(List.copyOf(before.activities()))
        && List.copyOf(after.hazards()).equals(List.copyOf(before.hazards()))
        && after.unread().equals(before.unread())
        && noneNew(before, after);
  }

  /** What was read of it; its digest is another, of course. */
  private static Entry<Duty> read(Ledger after, Entry<Duty> intended) {
    return after
        .duty(intended.id())
        .map(entry -> new Entry<>(entry.id(), entry.file(), entry.value()))
        .orElse(intended);
  }

  private static List<Entry<Duty>> duties(Ledger ledger, Entry<Duty> instead) {
    return ledger.duties().stream()
        .map(entry -> entry.id().equals(instead.id()) ? instead : entry)
        .toList();
  }

  private static boolean noneNew(Ledger before, Ledger after) {
    List<KnownFault> known = new ArrayList<>(known(before));
    return known(after).stream().allMatch(known::remove);
  }

  private record KnownFault(Fault.Code code, String file, Map<String, Object> facts) {}

  /** Lines move, so a fault is the same wherever it stands in its file. */
  private static List<KnownFault> known(Ledger ledger) {
    return ledger.faults().stream()
        .map(fault -> new KnownFault(fault.code(), fault.place().file(), fault.facts()))
        .toList();
  }
}
