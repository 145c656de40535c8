package duty.report;

import java.util.List;

/**
 * A paper as it is to be read out, from the plain values that it was printed from: every word once,
 * tables row by row, a chart by its figures. Knows nothing of pages, lines and fonts.
 */
final class ReadingOrder {
  private final StringBuilder text = new StringBuilder();
  private final boolean merging;

  private ReadingOrder(boolean merging) {
    this.merging = merging;
  }

  /**
   * The words without any blank.
   *
   * @param merging whether cells that the table merges are read once; very high ones are printed
   *     again in each row
   */
  static String of(Document paper, boolean merging) {
    var order = new ReadingOrder(merging);
    order.add(paper);
    return order.text.toString().replaceAll("[\\s　]", "");
  }

  private void add(Document paper) {
    masthead(paper.masthead());
    blocks(paper.body());
    boolean single = paper.annexes().size() == 1;
    for (int i = 0; i < paper.annexes().size(); i++) {
      say((i == 0 ? "附件：" : "") + (single ? "" : (i + 1) + "."));
      say(paper.annexes().get(i).title());
    }
    var signature = paper.signature();
    if (signature != null) {
      say(signature.organisation() + signature.dateText());
    }
    for (int i = 0; i < paper.annexes().size(); i++) {
      say("附件" + (single ? "" : i + 1) + paper.annexes().get(i).title());
      blocks(paper.annexes().get(i).body());
    }
    var colophon = paper.colophon();
    if (colophon != null) {
      say(colophon.copies() == null ? "" : "抄送：" + colophon.copies() + "。");
      say(colophon.issuer() + Signature.dateText(colophon.issued()) + "印发");
    }
  }

  private void masthead(Masthead head) {
    var line = head.numberLine();
    if (line != null) {
      say(line.number() + (line.signer() == null ? "" : "签发人：" + line.signer()));
    }
    say(head.title());
    say(head.stage() == null ? "" : "（" + head.stage() + "）");
    var addressee = head.addressee();
    if (addressee != null) {
      say(addressee + (addressee.endsWith("：") ? "" : "："));
    }
  }

  private void blocks(List<Block> blocks) {
    var numbers = new HeadingNumbers();
    for (var block : blocks) {
      if (block instanceof Heading heading) {
        say(numbers.next(heading.level()) + heading.text());
      } else if (block instanceof Paragraph paragraph) {
        say(paragraph.text());
      } else if (block instanceof Particular particular) {
        say(particular.label() + "：" + particular.text());
      } else if (block instanceof NumberedList list) {
        for (int i = 0; i < list.items().size(); i++) {
          say(numbers.item(i + 1) + list.items().get(i));
        }
      } else if (block instanceof Table table) {
        table(table);
      } else if (block instanceof Matrix matrix) {
        table(matrix.table());
        say(matrix.key());
      } else if (block instanceof Chart chart) {
        say(chart.title() + chart.alternative());
      } else if (block instanceof SigningSpace space) {
        space.parties().forEach(party -> say(party.name() + String.join("", party.fields())));
      }
    }
  }

  private void table(Table table) {
    say(table.caption() == null ? "" : table.caption());
    table.columns().forEach(column -> say(column.title()));
    for (int r = 0; r < table.rows().size(); r++) {
      for (int c = 0; c < table.columns().size(); c++) {
        say(merging && table.mergesUp(r, c) ? "" : table.rows().get(r).cells().get(c));
      }
    }
    say(table.rows().isEmpty() ? Table.EMPTY : "");
  }

  private void say(String words) {
    text.append(words);
  }
}
