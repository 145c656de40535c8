package duty.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bureau writes is full of long numbers; none of them is somebody's own. */
class OfficialNumbersTest {
  /** A {@code #} stands for any digit, a {@code $} for one but zero. */
  private static final List<String> SENTENCES =
      List.of(
          "联系电话：0632-66#####，总机（0632）66##### 转 80##",
          "值班电话0632-66##### / 66#####，传真：0632-66#####",
          "拨打12315、12345、95598或400-811-####、800-820-####",
          "特种设备作业人员证编号 TS6TJZX2023####，有效期至2027-06-30",
          "作业人员证号：T3704$$19########，项目代号 R1",
          "执法证号 37040500####、37040500####，检验员证 鲁J-2021-0###",
          "设备注册代码 2130370405201#00####，使用登记证 容15鲁D0####(21)",
          "注册代码3110370405202#00####的电梯超期未检",
          "登记编号 梯11鲁D###$$(23)，出厂编号 2021070####，产品编号 RQ20211103-###",
          "统一社会信用代码 91370405MA3#$####X（个体工商户 92370405MA3#$####1）",
          "统一社会信用代码：9137040575#######3，注册资本 1200 万元",
          "机关代码 113704050043#####2，事业单位 123704054938#####5",
          "某某加油站（个体）注册号 3704056000#####",
          "原营业执照注册号370405228######、3704002000#####",
          "食品经营许可证 JY1370405001####，生产许可证 SC1063704050####",
          "药品经营许可证 鲁DA6320###，医疗器械备案 鲁枣食药监械经营备2019#### 号",
          "计量标准考核证书〔2019〕鲁量标枣证字第0##号，强检器具编号 2019-0632-####",
          "压力表编号 18-5-####、18-5-####，量程 0-1.6MPa，共 12 块",
          "气瓶钢印号 37H0####1、37H0####2，充装日期 2026.08.1#，下次检验 2030.08",
          "开户行账号 1605 0032 0902 4### ###，金额 1,234,5##.00 元",
          "基本户 37001647###059######，邮编 277400，地址金光路 1## 号",
          "检验报告 枣特检（容）字2026-0####，委托单 WT20260814-0##",
          "检查时间 2026-08-14 09:30-11:20，复查 2026年09月0$日，期限 20260910-20261030",
          "经度 117.734###，纬度 34.5625##，海拔 38.5 米，库容 1000×2 立方米",
          "合同编号 TEZ-ZB-2026-08-14-0##，发票号码 3700212130 0012####");

  static Stream<String> texts() {
    Random random = new Random(20160301);
    List<String> texts = new ArrayList<>();
    for (String sentence : SENTENCES) {
      for (int i = 0; i < 8; i++) {
        texts.add(filled(sentence, random));
      }
    }
    return texts.stream();
  }

  private static String filled(String sentence, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      char sign = sentence.charAt(i);
      text.append(
          sign == '#'
              ? (char) ('0' + random.nextInt(10))
              : sign == '$' ? (char) ('1' + random.nextInt(9)) : sign);
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void an_official_number_is_nobody_s(String text) {
    assertThat(PrivateDetail.in(text)).isEmpty();
  }

  /** Of a shop registered after those before it, whose digits are those of a day of birth. */
  @ParameterizedTest
  @ValueSource(strings = {"37040560010112", "37040560011231", "37120260120715", "37040570010203"})
  void a_licence_of_a_shop_is_no_old_identity_card(String fourteen) {
    for (char last = '0'; last <= '9'; last++) {
      String number = fourteen + last;
      boolean licence = last == licenceCheck(fourteen);
      assertThat(PrivateDetail.in("注册号 " + number)).as(number).hasSize(licence ? 0 : 1);
      assertThat(PrivateDetail.in("身份证号：" + number)).as(number).hasSize(1);
    }
  }

  /** As the standard has it: the remainders of a sum, doubled, and the last one leaves 1. */
  private static char licenceCheck(String fourteen) {
    int remainder = 10;
    for (int i = 0; i < fourteen.length(); i++) {
      int sum = (remainder + Character.digit(fourteen.charAt(i), 10)) % 10;
      remainder = 2 * (sum == 0 ? 10 : sum) % 11;
    }
    return (char) ('0' + (11 - remainder) % 10);
  }
}
