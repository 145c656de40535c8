package duty.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.DisplayWidth;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and names that must not be made public are found where they stand, and nothing else. */
class PrivateDetailTest {
  private static final List<String> AROUND =
      List.of("", "身份证", "（", "😀𠮷", "a: ", "：", "，", "# ", "\r\n", "“", "[");

  /** The standard's own sum, the other way round: the whole number leaves 1 when divided by 11. */
  private static char check(String seventeen) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum = (sum + seventeen.charAt(i) - '0') * 2 % 11;
    }
    int check = (12 - sum) % 11;
    return check == 10 ? 'X' : (char) ('0' + check);
  }

  @Provide
  Arbitrary<String> seventeen() {
    Arbitrary<String> place = Arbitraries.of("370405", "110101", "659004", "810000", "445281");
    Arbitrary<String> born =
        Arbitraries.integers()
            .between(0, 365 * 120)
            .map(day -> LocalDate.of(1905, 1, 1).plusDays(day))
            .map(DateTimeFormatter.BASIC_ISO_DATE::format);
    Arbitrary<String> sequence = Arbitraries.integers().between(0, 999).map("%03d"::formatted);
    return Combinators.combine(place, born, sequence).as((a, b, c) -> a + b + c);
  }

  @Provide
  Arbitrary<String> around() {
    return Arbitraries.of(AROUND);
  }

  /** A letter straight behind a number makes it part of a word. */
  @Provide
  Arbitrary<String> behind() {
    return around().filter(text -> !text.startsWith("a"));
  }

  @Property
  void a_number_with_the_right_check_digit_is_found_in_any_writing(
      @ForAll("seventeen") String digits,
      @ForAll("around") String before,
      @ForAll("behind") String after,
      @ForAll boolean wide,
      @ForAll boolean lower,
      @ForAll boolean parted) {
    String number = digits + check(digits);
    number = lower ? number.toLowerCase(java.util.Locale.ROOT) : number;
    if (parted) {
      number = number.substring(0, 6) + " " + number.substring(6, 14) + "-" + number.substring(14);
    }
    number = wide ? wide(number) : number;
    String text = before + number + after;
    assertThat(PrivateDetail.in(text))
        .containsExactly(
            new PrivateDetail(
                PrivateDetail.What.IDENTITY_CARD,
                before.length(),
                before.length() + number.length()));
    String masked = PrivateDetail.masked(text);
    assertThat(masked.codePointCount(0, masked.length()))
        .isEqualTo(text.codePointCount(0, text.length()));
    assertThat(masked.codePoints().filter(Character::isDigit).count()).isEqualTo(3);
    assertThat(DisplayWidth.of(masked)).isEqualTo(DisplayWidth.of(text));
  }

  @Property
  void a_number_with_another_check_digit_is_not_one(
      @ForAll("seventeen") String digits, @ForAll("around") String before) {
    char right = check(digits);
    for (int i = 0; i < 11; i++) {
      char other = "0123456789X".charAt(i);
      if (other != right) {
        assertThat(PrivateDetail.in(before + digits + other)).isEmpty();
      }
    }
  }

  @Property
  void a_number_inside_a_longer_one_is_not_one(
      @ForAll("seventeen") String digits, @ForAll char letter) {
    String number = digits + check(digits);
    assertThat(PrivateDetail.in("9" + number)).isEmpty();
    assertThat(PrivateDetail.in(number.replace('X', '0') + "7")).isEmpty();
    assertThat(PrivateDetail.in("ab" + number + "cd")).isEmpty();
  }

  @Property
  void mobile_numbers_are_found_in_any_writing(@ForAll("mobile") String number) {
    List<String> writings =
        List.of(
            number,
            wide(number),
            "+86" + number,
            "+86 " + number,
            "0086" + number,
            number.substring(0, 3) + "-" + number.substring(3, 7) + "-" + number.substring(7),
            number.substring(0, 3) + " " + number.substring(3, 7) + " " + number.substring(7),
            number.substring(0, 3) + "  " + number.substring(3, 7) + "  " + number.substring(7),
            number.substring(0, 3) + " - " + number.substring(3, 7) + " - " + number.substring(7),
            number.substring(0, 3) + "\n  " + number.substring(3, 7) + " " + number.substring(7),
            number.substring(0, 3)
                + "-"
                + number.substring(3, 7)
                + " \r\n    "
                + number.substring(7));
    for (String writing : writings) {
      String masked = PrivateDetail.masked("电话" + writing + "。");
      assertThat(PrivateDetail.in("电话" + writing + "。"))
          .as(writing)
          .extracting(PrivateDetail::what)
          .containsExactly(PrivateDetail.What.MOBILE);
      assertThat(masked).as(writing).doesNotContain(number.substring(7));
    }
    assertThat(PrivateDetail.in("编号0" + number)).isEmpty();
    assertThat(PrivateDetail.in("编号" + number + "0")).isEmpty();
    assertThat(PrivateDetail.in("TS" + number)).isEmpty();
    assertThat(PrivateDetail.in("第" + number + "号")).isEmpty();
    assertThat(PrivateDetail.in("机号" + number + "号码")).hasSize(1);
  }

  @Provide
  Arbitrary<String> mobile() {
    return Arbitraries.longs().between(13_000_000_000L, 19_999_999_999L).map(String::valueOf);
  }

  /** In a field that holds numbers of papers and devices, and no word says telephone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "certificate: 13806321234",
        "  - {name: 孙某, certificate: 13806321234}",
        "  - {name: 孙某, certificate: \"13806321234\", note: 组长}",
        "equipment: 液化气储罐 13806321234",
        "minutes: {number: 13806321234, issued: 2026-08-16}",
        "document: 特设〔2026〕13806321234",
        "'certificate': 138-0632-1234",
        "kind: inspection\nnumber: 13806321234\nnote: 无",
      })
  void the_number_of_a_certificate_is_no_mobile_number(String text) {
    assertThat(PrivateDetail.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "certificate: 手机13806321234",
        "equipment: 储罐，联系电话 13806321234",
        "  - {name: 孙某, certificate: 甲1, note: 13806321234}",
        "  - {number: 甲1, by: 孙某 13806321234}",
        "certificate: 甲1 # 13806321234",
        "certificate: 甲1\nnote: 13806321234",
        "note: certificate 13806321234",
        "uncertificate: 13806321234",
      })
  void one_that_stands_elsewhere_or_is_said_to_be_one_is(String text) {
    assertThat(PrivateDetail.in(text))
        .extracting(PrivateDetail::what)
        .containsExactly(PrivateDetail.What.MOBILE);
  }

  @Test
  void an_identity_card_is_one_in_every_field() {
    assertThat(PrivateDetail.in("certificate: 11010519491231002X"))
        .extracting(PrivateDetail::what)
        .containsExactly(PrivateDetail.What.IDENTITY_CARD);
  }

  /** Every other number that records hold. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-08-14 2026-09-10",
        "from: 2026-01-01, to: 2026-12-31",
        "台市监安纪〔2026〕12号",
        "0632-6611234",
        "12345678901",
        "12812345678",
        "91370405MA3C000001",
        "370405200012345",
        "9f41f5f964243234827edf2593ba95e6fc3f105c66cb255b8d056f7000fdc52b",
        "550e8400-e29b-41d4-a716-446655440000",
        "6222 0213 8063 2123 456",
        "鲁特监0405001",
        "31103704052015000012",
        "3.14159265358979",
        "138\n  - 0013\n  - 8000",
        "138\n# 0013 8000",
        "138, 0013, 8000",
        "from: 2026-01-01\nto: 2026-12-31",
        "2026-08-14\n  2026-09-10\n  2026-10-08",
        "38.5\n12\n4",
      })
  void other_numbers_are_left_alone(String text) {
    assertThat(PrivateDetail.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"370405800101123", "370405 800101 123"})
  void old_numbers_need_a_day_on_which_somebody_can_be_born(String number) {
    assertThat(PrivateDetail.in("证" + number)).hasSize(1);
    assertThat(PrivateDetail.in("证" + number.replace("800101", "801301"))).isEmpty();
    assertThat(PrivateDetail.in("证" + number.replace("800101", "220101"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "举报人李大明反映|李大明",
        "举报人：张三|张三",
        "举报人: 王五，男|王五",
        "举报人为欧阳春来|欧阳春来",
        "举报人姓名：赵六|赵六",
        "据举报人李四称|李四",
        "举报人（孙玥）|孙玥",
      })
  void an_informant_who_is_named_is_found(String example) {
    String text = example.substring(0, example.indexOf('|'));
    String name = example.substring(example.indexOf('|') + 1);
    int at = text.indexOf(name);
    assertThat(PrivateDetail.in(text))
        .containsExactly(new PrivateDetail(PrivateDetail.What.INFORMANT, at, at + name.length()));
    assertThat(PrivateDetail.masked(text)).isEqualTo(text.replace(name, "＊".repeat(name.length())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "对举报人予以奖励",
        "举报人身份保密",
        "举报人匿名",
        "举报人：匿名",
        "举报人王某反映",
        "举报人陈同志反映",
        "举报人：李女士",
        "举报人陈述称设备已停用",
        "举报人周末来电",
        "举报人和被举报人",
        "举报人要求回复",
        "举报人曾反映，已处理",
        "举报李四安全用气宣传",
        "举报人",
      })
  void what_names_nobody_is_left_alone(String text) {
    assertThat(PrivateDetail.in(text)).isEmpty();
  }

  @Property
  void a_number_folded_over_two_lines_is_found_from_its_first_digit_to_its_last(
      @ForAll("seventeen") String digits, @ForAll("cut") int cut) {
    String number = digits + check(digits);
    String folded = number.substring(0, cut) + "\n    " + number.substring(cut);
    assertThat(PrivateDetail.in("note: >\n    证" + folded + "\nwork: 1"))
        .containsExactly(
            new PrivateDetail(PrivateDetail.What.IDENTITY_CARD, 13, 13 + folded.length()));
    assertThat(PrivateDetail.masked(folded).chars().filter(Character::isDigit).count())
        .isEqualTo(3);
  }

  @Provide
  Arbitrary<Integer> cut() {
    return Arbitraries.integers().between(1, 17).filter(cut -> cut != 17);
  }

  @Test
  void two_numbers_on_two_lines_are_two() {
    assertThat(PrivateDetail.in("138 0013 8000\n  139 0013 8000")).hasSize(2);
    assertThat(PrivateDetail.in("13800138000\n  13900138000")).hasSize(2);
  }

  @Test
  void several_in_one_text_are_found_in_order() {
    String number = "37040519800101123";
    String text = "举报人李四，" + number + check(number) + "，13806321234 13906321234";
    assertThat(PrivateDetail.in(text))
        .extracting(PrivateDetail::what)
        .containsExactly(
            PrivateDetail.What.INFORMANT,
            PrivateDetail.What.IDENTITY_CARD,
            PrivateDetail.What.MOBILE,
            PrivateDetail.What.MOBILE);
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean narrow = Character.isLetterOrDigit(sign) || sign == '-';
      wide.append(narrow ? (char) (sign + 0xFEE0) : sign == ' ' ? '\u3000' : sign);
    }
    return wide.toString();
  }
}
