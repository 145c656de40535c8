package duty.app;

import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Meeting;
import duty.report.paper.Minutes;

/**
 * Orders the minutes of a meeting.
 *
 * @param record by id, file or the meeting's name
 */
public record MinutesOrder(String record) implements PaperOrder {
  private static final Text KIND = new Text("会议", "a meeting");

  @Override
  public Job at(Desk desk) throws RefusedException {
    Entry<Meeting> found =
        new RecordChoice<>(
                KIND, desk.ledger(), desk.ledger().activities(Meeting.class), Meeting::title)
            .find(record);
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
                    desk.particulars().meeting(found.file()),
                    desk.asOf())
                .document(origin));
  }
}
