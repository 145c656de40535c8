package duty.app;

import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Ledger;
import duty.domain.Meeting;
import duty.report.paper.Minutes;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Orders the minutes of a meeting.
 *
 * @param record by id, file or the meeting's name
 */
public record MinutesOrder(String record) implements PaperOrder {
  private static final Text KIND = new Text("会议", "a meeting");

  private Entry<Meeting> in(Ledger ledger) throws RefusedException {
    return new RecordChoice<>(KIND, ledger, ledger.activities(Meeting.class), Meeting::title)
        .find(record);
  }

  @Override
  public Optional<LocalDate> issued(Supplier<Ledger> written) throws RefusedException {
    return Optional.ofNullable(in(written.get()).value().minutes()).map(Meeting.Minutes::issued);
  }

  @Override
  public Job at(Desk desk) throws RefusedException {
    Entry<Meeting> found = in(desk.ledger());
    return new Job(
        found.value().date().getYear() + "-" + found.id(),
        "minutes",
        null,
        PaperOrder.bureauAnd(found.file()),
        (verdict, obligations, origin) ->
            new Minutes(
                    desk.ledger(),
                    obligations.settings(),
                    found,
                    desk.particulars().meeting(found.file()))
                .document(origin));
  }
}
