package duty.rules;

import duty.check.Rule;
import java.util.List;
import java.util.Optional;

/** Every rule in force, in the order of their ids. */
public final class RuleCatalog {
  private static final List<Rule> ALL =
      List.of(
          new YamlReadable(), // S1
          new FieldsKnown(), // S2
          new FieldsPresent(), // S3
          new ValuesWellFormed(), // S4
          new KeysUnique(), // S5
          new FilesInPlace(), // S6
          new PunctuationHalfWidth(), // S7
          new ReferencesExist(), // R1
          new DatesPossible(), // R2
          new AttachmentsThere(), // R3
          new EnteredInTime(), // R4
          new TextsOwn(), // R5
          new EventsDistinct(), // R6
          new PeopleInPost(), // D1
          new AssignmentsUnbroken(), // D2
          new TableFiled(), // D3
          new AgreementsSigned(), // A1
          new AgreementComplete(), // A2
          new SignersInPost(), // A3
          new MeetingConvened(), // M1
          new MinutesIssued(), // M2
          new MeetingAttended(), // M3
          new DecisionsDone(), // M4
          new InspectionLed(), // C1
          new InspectionInField(), // C2
          new InspectionRecorded(), // C3
          new BulletinSent(), // C4
          new ProblemsFollowedUp(), // C5
          new HazardAssigned(), // H1
          new HazardInTime(), // H2
          new FiveInPlace(), // H3
          new MajorHazardTracked(), // H4
          new MajorHazardReported(), // H5
          new EquipmentRechecked(), // H6
          new HazardClosedInOrder(), // H7
          new QuarterReported(), // F1
          new FiledRecordsKept(), // F2
          new PlansDrilled(), // P1
          new SystemsInForce(), // P2
          new KeyWorkRecorded(), // P3
          new SectionsAssessed(), // P4
          new RequirementMet(), // Q1
          new AccidentAnswered(), // X1
          new OpinionAnswered(), // X2
          new PrivacyKept(), // Z1
          new WaiversSound()); // W1

  private RuleCatalog() {}

  public static List<Rule> all() {
    return ALL;
  }

  /** The rule of that id, whatever its case. */
  public static Optional<Rule> byId(String id) {
    return ALL.stream().filter(rule -> rule.about().id().equalsIgnoreCase(id)).findFirst();
  }
}
