package duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates that cannot be right: not yet come, in the wrong order, in the folder of another time.
 * R2 tells of them, each once; no other rule judges by one.
 */
public final class WrongDates {
  private final Ledger written;
  private final LocalDate asOf;
  private final DateOrder order;
  private @Nullable Map<String, List<WrongDate>> byFile;

  /**
   * Looks, when it is first asked, at all that is written, also at what is dated after the day of
   * judging.
   *
   * @param ledger as it stood on the day
   */
  WrongDates(Ledger ledger, JudgingDay day) {
    this.written = ledger.written();
    this.asOf = day.asOf();
    this.order = new DateOrder(day.last(), new ArrayList<>());
  }

  /** Whether a day is after the day of judging and after the run. */
  public boolean ahead(LocalDate day) {
    return day.isAfter(order.last());
  }

  /** Those that R2 tells of. */
  public List<WrongDate> all() {
    return byFile().values().stream().flatMap(List::stream).filter(one -> !one.follows()).toList();
  }

  private synchronized Map<String, List<WrongDate>> byFile() {
    if (byFile == null) {
      written.duties().forEach(this::duty);
      written.agreements().forEach(this::agreement);
      written.activities().forEach(this::activity);
      written.hazards().forEach(this::hazard);
      new PaperDates(order).look(written);
      byFile = new LinkedHashMap<>();
      for (WrongDate one : order.wrong()) {
        byFile.computeIfAbsent(one.place().file(), file -> new ArrayList<>()).add(one);
      }
    }
    return byFile;
  }

  /**
   * Whether the date at that place is among them, or one in the group or list there. What is dated
   * later than the day of judging, and has come, is not there yet.
   */
  public boolean tell(Pointer at) {
    List<WrongDate> own = byFile().getOrDefault(at.file(), List.of());
    List<Object> steps = at.steps();
    return own.stream()
        .filter(one -> !one.isLater(asOf))
        .map(one -> one.place().steps())
        .anyMatch(
            place -> place.size() >= steps.size() && place.subList(0, steps.size()).equals(steps));
  }

  /** Whether they tell of one of these fields. */
  public boolean tell(Entry<?> entry, String... fields) {
    return Stream.of(fields).anyMatch(field -> tell(entry.at(field)));
  }

  private void duty(Entry<Duty> entry) {
    List<Assignment> rows = entry.value().assignments();
    for (int row = 0; row < rows.size(); row++) {
      order.happened(rows.get(row).filed(), entry.at("assignments", row, "filed"));
    }
  }

  private void agreement(Entry<Agreement> entry) {
    order.happened(entry.value().leaderSigned(), entry.at("party-a", "signed"));
    order.happened(entry.value().sectionSigned(), entry.at("party-b", "signed"));
  }

  private void activity(Entry<Activity> entry) {
    Activity activity = entry.value();
    DateOrder.Dated held = order.begins(entry, Kind.ACTIVITY, activity.date(), "date");
    if (activity instanceof Meeting meeting) {
      meeting(entry, meeting, held);
    } else if (activity instanceof Inspection inspection && inspection.bulletin() != null) {
      Inspection.Bulletin bulletin = inspection.bulletin();
      DateOrder.Dated written = after(entry, bulletin.date(), held, "bulletin", "date");
      after(entry, bulletin.sent(), written, "bulletin", "sent");
    } else if (activity instanceof OtherActivity other) {
      order.inOrder(order.on(other.until(), entry.at("until")), held);
    }
  }

  private void meeting(Entry<Activity> entry, Meeting meeting, DateOrder.@Nullable Dated held) {
    if (meeting.minutes() != null) {
      after(entry, meeting.minutes().issued(), held, "minutes", "issued");
    }
    for (int i = 0; i < meeting.decisions().size(); i++) {
      Meeting.Decision decision = meeting.decisions().get(i);
      after(entry, decision.done(), held, "decisions", i, "done");
      order.inOrder(order.on(decision.due(), entry.at("decisions", i, "due")), held);
    }
  }

  private void hazard(Entry<Hazard> entry) {
    Hazard hazard = entry.value();
    DateOrder.Dated found = order.begins(entry, Kind.HAZARD, hazard.found(), "found");
    DateOrder.Dated deadline = DateOrder.planned(hazard.deadline(), entry.at("deadline"));
    boolean bounds = order.inOrder(deadline, found) && deadline != null;
    order.inOrder(
        DateOrder.planned(hazard.extendedTo(), entry.at("extension", "until")),
        bounds ? deadline : found);
    after(entry, hazard.extended(), found, "extension", "date");
    DateOrder.Dated stopped = after(entry, hazard.stopped(), found, "stop-order", "date");
    DateOrder.Dated finished = after(entry, hazard.finished(), found, "finished");
    after(entry, hazard.rectified(), found, "rectification-report");
    after(entry, hazard.rechecked(), found, "recheck", "date");
    after(entry, hazard.closed(), finished, "closed");
    after(entry, hazard.reported(), found, "reported-upward", "date");
    after(entry, hazard.listed(), found, "listed", "date");
    after(entry, hazard.resumed(), stopped, "resumption", "date");
    for (int i = 0; i < hazard.tracked().size(); i++) {
      after(entry, hazard.tracked().get(i), found, "tracking", i, "date");
    }
  }

  private DateOrder.@Nullable Dated after(
      Entry<?> entry, @Nullable LocalDate day, DateOrder.@Nullable Dated first, Object... way) {
    return day == null ? first : order.after(order.on(day, entry.at(way)), first);
  }
}
