package duty.cli;

import java.util.List;
import java.util.function.Supplier;

/** Every command, in the order of the help. Only the one that is called is made. */
public final class CommandCatalog {
  /** One line of the catalog. */
  record Line(String name, Supplier<Command> maker) {}

  static final List<Line> ALL =
      List.of(
          new Line("validate", ValidateCommand::new),
          new Line("report", ReportCommand::new),
          new Line("assign", AssignCommand::new),
          new Line("file", FileCommand::new),
          new Line("receipt", ReceiptCommand::new),
          new Line("return", ReturnCommand::new),
          new Line("verify", VerifyCommand::new),
          new Line("table", TableCommand::new),
          new Line("diff", DiffCommand::new),
          new Line("log", LogCommand::new),
          new Line("explain", ExplainCommand::new),
          new Line("rules", RulesCommand::new),
          new Line("fonts", FontsCommand::new),
          new Line("schema", SchemaCommand::new));

  private CommandCatalog() {}
}
