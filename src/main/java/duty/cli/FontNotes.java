package duty.cli;

import duty.app.Faces;
import duty.check.Message;
import duty.check.Text;
import java.util.Map;

/** What is said of fonts that do not set papers though they were asked for or are there. */
final class FontNotes {
  private static final Map<Faces.Obstacle, Text> PASSED_OVER =
      Map.of(
          Faces.Obstacle.NOT_FOUND,
          new Text(
              "{face}：找不到 {font}，改用其他字体。请改正 duty.yaml 的 fonts，或装上这个字体",
              "{face}: {font} was not found, so another font is used. Correct fonts in duty.yaml, or install it"),
          Faces.Obstacle.UNREADABLE,
          new Text(
              "{face}：{font} 读不出来，改用其他字体。请检查文件权限",
              "{face}: {font} cannot be read, so another font is used. Look at who may read it"),
          Faces.Obstacle.NO_TRUETYPE_OUTLINES,
          new Text(
              "{face}：{font} 没有 TrueType 轮廓（是 CFF 轮廓的字体，或者不是字体文件），不能用。请换一种 TrueType 字体",
              "{face}: {font} has no TrueType outlines (they are CFF, or it is no font) and cannot be used. Take a TrueType font"),
          Faces.Obstacle.DAMAGED,
          new Text(
              "{face}：{font} 已损坏，改用其他字体。请重新安装",
              "{face}: {font} is damaged, so another font is used. Install it again"),
          Faces.Obstacle.NO_EMBEDDING,
          new Text(
              "{face}：{font} 不许嵌入文件，不能用。请换一种字体",
              "{face}: {font} forbids embedding and cannot be used. Take another font"),
          Faces.Obstacle.NO_SUBSETTING,
          new Text(
              "{face}：{font} 只许整个嵌入，不能用。请换一种字体",
              "{face}: {font} may only be embedded whole and cannot be used. Take another font"));

  private FontNotes() {}

  static Message of(Faces.PassedOver one) {
    Text text = PASSED_OVER.get(one.obstacle());
    if (text == null) {
      throw new IllegalStateException("nothing is said of " + one.obstacle());
    }
    return text.with("face", one.lettering().face(), "font", one.font());
  }
}
