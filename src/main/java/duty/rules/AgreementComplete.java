package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Agreement;
import duty.domain.Entry;
import duty.domain.Folders;
import duty.domain.Judging;
import duty.domain.Pointer;
import duty.domain.WrongDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A2: an agreement bears both signatures and the right year, and its scan is there. */
final class AgreementComplete extends FulfilmentRule {
  private static final Text INCOMPLETE =
      new Text("责任书不完整：缺{lacks}", "the agreement is incomplete: {lacks} missing");
  private static final Lack NO_PARTY_A =
      Lack.of("甲方签字日期", "the date of party A's signature", "party-a.signed");
  private static final Lack NO_PARTY_B =
      Lack.of("乙方签字日期", "the date of party B's signature", "party-b.signed");
  private static final Lack NO_SIGNER =
      Lack.of("乙方签字人", "the name of party B's signer", "party-b.signer");
  private static final Lack NO_SCAN = Lack.of("扫描件", "the scan", "scan");
  private static final Text WRONG_YEAR =
      new Text("年度写为{year}，却存放在{folder}年度", "the year is {year}, but it lies under {folder}");
  private static final Text COMPLETE =
      new Text("补写 {fields}；还没有签的，签好再登记", "add {fields}, once it is signed");
  private static final Text SCAN =
      new Text(
          "把扫描件放入 attachments/，在 scan 中写明路径", "put the scan into attachments/ and name it in scan");
  private static final Text NAME_YEAR =
      new Text(
          "把 year 改为 {folder}，或把文件移到 agreements/{year}/",
          "write year: {folder}, or move the file to agreements/{year}/");
  private static final Text CHECK_DATE =
      new Text("对照原件核对 signed 和 year", "check signed and year against the original");
  private static final Text WRONG_DATE =
      new Text("{date} 签字，不在{year}年内", "signed on {date}, not within {year}");

  AgreementComplete() {
    super(
        "A2",
        Severity.ERROR,
        Clause.AGREEMENTS,
        new Text(
            "责任书双方签字、年度相符、有扫描件", "An agreement has both signatures, the right year and a scan"),
        new Text("补齐签字和扫描件，核对年度", "complete the signatures and the scan, and check the year"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    for (Entry<Agreement> entry : judging.ledger().agreements()) {
      Integer folder = Folders.yearOf(entry.file());
      if (judging.years().contains(entry.value().year())
          || (folder != null && judging.years().contains(folder))) {
        findings.looked();
        lacks(entry, judging.wrongDates(), findings);
        year(entry, findings);
      }
    }
  }

  private static void lacks(Entry<Agreement> entry, WrongDates wrong, Findings findings) {
    Agreement agreement = entry.value();
    List<Lack> lacks = new ArrayList<>();
    List<Pointer> places = new ArrayList<>();
    if (!wrong.tell(entry.at("party-a"))) {
      note(agreement.leaderSigned(), NO_PARTY_A, entry.at("party-a", "leader"), lacks, places);
    }
    if (!wrong.tell(entry.at("party-b"))) {
      note(agreement.signer(), NO_SIGNER, entry.at("party-b", "section"), lacks, places);
      note(agreement.sectionSigned(), NO_PARTY_B, entry.at("party-b", "section"), lacks, places);
    }
    note(agreement.scan(), NO_SCAN, entry.at("year"), lacks, places);
    if (!lacks.isEmpty()) {
      findings
          .at(places.get(0))
          .remedy(
              lacks.equals(List.of(NO_SCAN))
                  ? SCAN.with()
                  : COMPLETE.with("fields", Lack.fields(lacks)))
          .add(INCOMPLETE.with("lacks", Lack.words(lacks)));
    }
  }

  private static void note(
      @Nullable Object value, Lack lack, Pointer place, List<Lack> lacks, List<Pointer> places) {
    if (value == null) {
      lacks.add(lack);
      places.add(place);
    }
  }

  private static void year(Entry<Agreement> entry, Findings findings) {
    Agreement agreement = entry.value();
    Integer folder = Folders.yearOf(entry.file());
    if (folder != null && folder != agreement.year()) {
      Map<String, Object> facts = Map.of("year", agreement.year(), "folder", folder);
      findings.at(entry.at("year")).remedy(NAME_YEAR.with(facts)).add(WRONG_YEAR.with(facts));
      return;
    }
    signedWithin(agreement.leaderSigned(), entry, "party-a", findings);
    signedWithin(agreement.sectionSigned(), entry, "party-b", findings);
  }

  private static void signedWithin(
      @Nullable LocalDate date, Entry<Agreement> entry, String party, Findings findings) {
    int year = entry.value().year();
    if (date != null && date.getYear() != year) {
      findings
          .at(entry.at(party, "signed"))
          .remedy(CHECK_DATE.with())
          .add(WRONG_DATE.with("date", date, "year", year));
    }
  }
}
