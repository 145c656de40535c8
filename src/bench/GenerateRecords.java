import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes a records folder of any size, sound and with every quota fulfilled as of the end of {@value
 * #LAST_YEAR}: {@code java -Dfile.encoding=UTF-8 GenerateRecords.java --records N --seed S --out DIR}. The same N and S
 * give the same bytes. Everybody and everything in it is made up.
 */
public final class GenerateRecords {
  static final int LAST_YEAR = 2026;

  /** Fewer would not hold one leader's quotas and a few more records. */
  private static final int FEWEST = 120;

  /** Years after which the duties pass to the next leader. */
  private static final int TERM = 4;

  private static final int STATIONS = 4;

  private final Random random;
  private final Path root;
  private final int records;
  private final int leaders;
  private final int years;
  private final int duties;
  private final int sectionsEach;
  private final Set<Path> folders = new HashSet<>();
  private int written;

  private GenerateRecords(int records, long seed, Path root) {
    this.random = new Random(seed);
    this.root = root;
    this.records = records;
    this.leaders = between(4, records / 1000, 30);
    this.years = between(1, (int) Math.round(Math.sqrt(records / 400.0)), 15);
    this.duties = between(7, 3 * leaders, 90);
    this.sectionsEach = records < 1000 ? 2 : 3;
  }

  public static void main(String[] args) throws IOException {
    if ("字".length() != 1) {
      System.err.println("this source was not read as UTF-8: java -Dfile.encoding=UTF-8 GenerateRecords.java");
      System.exit(2);
    }
    int records = Integer.parseInt(option(args, "--records", "150"));
    long seed = Long.parseLong(option(args, "--seed", "1"));
    Path out = Path.of(option(args, "--out", ""));
    if (out.toString().isEmpty() || records < FEWEST || Files.exists(out.resolve("duty.yaml"))) {
      System.err.println(
          "java GenerateRecords.java --records N --seed S --out DIR\n"
              + ("N is at least " + FEWEST + "; DIR holds no duty.yaml yet"));
      System.exit(2);
    }
    new GenerateRecords(records, seed, out).run();
  }

  private static String option(String[] args, String name, String otherwise) {
    int at = List.of(args).indexOf(name);
    return at < 0 || at + 1 >= args.length ? otherwise : args[at + 1];
  }

  private void run() {
    for (String name : List.of("minutes", "sign-in", "bulletin", "agreement")) {
      write("attachments/" + name + ".pdf", "%PDF-1.4 " + name + "\n");
    }
    written = 0;
    settings();
    people();
    divisionTable();
    systems();
    for (int year = firstYear(); year <= LAST_YEAR; year++) {
      agreements(year);
      if (year < LAST_YEAR) {
        assessments(year);
      }
      filings(year);
    }
    activitiesAndHazards();
  }

  private int firstYear() {
    return LAST_YEAR - years + 1;
  }

  // Who is there

  private void settings() {
    write(
        "duty.yaml",
        """
        # 由 src/bench/GenerateRecords.java 生成，内容均为虚构
        organisation: {name: 某某区市场监督管理局, short-name: 区市场监管局, code: 某市监}
        committee: 区安委会办公室
        language: zh
        records-from: %d-01-01
        """
            .formatted(firstYear()));
    write(
        "plans/2001-3.yaml",
        """
        document: 某市监〔2001〕3号
        title: 关于实行安全生产“党政同责、一岗双责”责任制的实施方案
        from: 2001-03-01
        requires:
          - {what: meeting, of: leader-in-charge, times: 1, per: quarter}
          - {what: inspection, of: leader-in-charge, times: 1, per: quarter, in: own-field}
          - {what: bulletin, of: each-inspection, within: 15 days}
          - {what: agreement, of: leader-in-charge, between: each-section, per: year, by: 03-31, new-pair: 30 days}
          - {what: system, of: each-section, subjects: [inspection, training]}
          - {what: key-work, of: each-duty, per: year}
          - {what: table, of: bureau, within: 30 days}
          - {what: drill, of: each-emergency-plan, times: 1, per: year}
          - {what: assessment, of: each-section, per: year, within: 31 days}
          - {what: report, of: bureau, per: quarter, within: 10 days}
        in-charge: {duties: 1, days: 30}
        warning-days: 15
        """);
  }

  private void people() {
    write(
        "leaders/director.yaml",
        "name: 张三\nposts:\n  - {title: 局长, rank: principal, from: 2001-01-12}\n");
    for (int i = 0; i < leaders; i++) {
      write(
          "leaders/" + leader(i) + ".yaml",
          "name: %s\nposts:\n  - {title: 副局长, rank: deputy, from: 2001-05-06, document: 某政任〔2001〕%d号}\n"
              .formatted(person(i), i + 1));
    }
    for (int i = 0; i < leaders * sectionsEach; i++) {
      section(section(i), FIELDS[i % FIELDS.length] + (i / FIELDS.length + 1) + "科", "section");
    }
    for (int i = 0; i < STATIONS; i++) {
      section("station-" + (i + 1), TOWNS[i] + "所", "office");
    }
    write(
        "sections/grassroots.yaml",
        "names:\n  - {name: 各基层所, from: 2001-03-01}\ntype: group\nmembers: [%s]\n"
            .formatted(String.join(", ", members("grassroots"))));
  }

  private void section(String id, String name, String type) {
    write(
        "sections/" + id + ".yaml",
        """
        names:
          - {name: %s, from: 2001-03-01}
        type: %s
        heads:
          - {name: %s, title: %s, from: 2001-07-06}
        """
            .formatted(name, type, head(id), type.equals("office") ? "所长" : "科长"));
  }

  private void divisionTable() {
    for (int i = 0; i < duties; i++) {
      String field = FIELDS[i % FIELDS.length];
      StringBuilder text =
          new StringBuilder("order: %d\nfield: %s\n".formatted(i + 1, field))
              .append("text: 负责%s生产、经营、使用、检验检测等环节的安全生产监察监督管理。\n".formatted(field))
              .append("assignments:\n");
      for (int year = firstYear(); year <= LAST_YEAR; year += TERM) {
        text.append("  - from: %d-01-01\n".formatted(year));
        if (year + TERM <= LAST_YEAR) {
          text.append("    to: %d-12-31\n".formatted(year + TERM - 1));
        }
        text.append(
            """
                principal: director
                leader: %s
                sections: [%s]
                responsible: 科、所主要负责人
                document: 某市监〔%d〕%d号
                filed: %d-01-15
            """
                .formatted(
                    leaderOf(i, year), String.join(", ", sectionsOf(i)), year, i + 1, year));
      }
      write("duties/" + duty(i) + ".yaml", text.toString());
    }
  }

  private void agreements(int year) {
    Set<String> pairs = new TreeSet<>();
    for (int duty = 0; duty < duties; duty++) {
      for (String section : sectionsOf(duty)) {
        for (String member : members(section)) {
          pairs.add(leaderOf(duty, year) + " " + member);
        }
      }
    }
    for (String pair : pairs) {
      agreement(year, pair.substring(0, pair.indexOf(' ')), pair.substring(pair.indexOf(' ') + 1));
    }
  }

  private void agreement(int year, String leader, String section) {
    write(
        "agreements/%d/%s-%s.yaml".formatted(year, leader, section),
        """
        year: %1$d
        party-a: {leader: %2$s, signed: %1$d-01-%4$d}
        party-b: {section: %3$s, signer: %5$s, signed: %1$d-01-%6$d}
        level: 局领导与科所
        targets:
          - 辖区不发生较大以上生产安全责任事故
          - 在用设备定期检验率、作业人员持证率不低于责任书所列指标
        tasks:
          - %7$s
          - %8$s
          - 督促使用单位落实日管控、周排查、月调度制度
        rates: {registration: 100, certificates: 100, inspection: 99, rectification: 100}
        assessment: 半年初评、年终总评，结果与年度考核等次挂钩
        copies: 3
        succession: true
        term: {from: %1$d-01-01, to: %1$d-12-31}
        scan: attachments/agreement.pdf
        """
            .formatted(
                year,
                leader,
                section,
                10 + random.nextInt(8),
                head(section),
                18 + random.nextInt(8),
                any(TASKS),
                any(TASKS)));
  }

  private void systems() {
    write(
        "systems/safety.yaml",
        """
        name: 安全检查和安全教育培训制度
        sections: [%s]
        subject: [inspection, training]
        from: 2001-03-01
        document: 某市监〔2001〕5号
        """
            .formatted(String.join(", ", sectionsInTable())));
  }

  private void assessments(int year) {
    for (String section : sectionsInTable()) {
      write(
          "assessments/%d/%s.yaml".formatted(year, section),
          """
          year: %d
          section: %s
          assessed: %d-01-%d
          by: [director]
          score: %d
          """
              .formatted(
                  year, section, year + 1, 10 + random.nextInt(18), 85 + random.nextInt(15)));
    }
  }

  private void filings(int year) {
    for (int quarter = 1; quarter <= 4; quarter++) {
      LocalDate next = LocalDate.of(year, 3 * quarter, 1).plusMonths(1);
      if (next.getYear() <= LAST_YEAR) {
        write(
            "filings/%d/%dq%d.yaml".formatted(next.getYear(), year, quarter),
            """
            kind: quarter-report
            quarter: %dQ%d
            filed: %s
            """
                .formatted(year, quarter, next.plusDays(4 + random.nextInt(5))));
      }
    }
  }

  private Set<String> sectionsInTable() {
    Set<String> sections = new TreeSet<>();
    for (int duty = 0; duty < duties; duty++) {
      sectionsOf(duty).forEach(section -> sections.addAll(members(section)));
    }
    return sections;
  }

  // What they did

  private void activitiesAndHazards() {
    for (int duty = 0; duty < duties; duty++) {
      for (int year = firstYear(); year <= LAST_YEAR; year++) {
        keyWork(duty, year);
      }
    }
    int owed = leaders * years * 4;
    int free = records - written - 2 * owed;
    if (free < 0) {
      throw new IllegalStateException("no room for the quotas");
    }
    int hazards = free * 30 / 100;
    int inspections = owed + free * 30 / 100;
    int meetings = owed + free * 25 / 100;
    for (int i = 0; i < meetings; i++) {
      meeting(i, i % leaders, i / leaders);
    }
    for (int i = 0; i < inspections; i++) {
      List<String> found = new ArrayList<>();
      for (int hazard = i; hazard < hazards; hazard += inspections) {
        found.add(hazard(hazard, i));
      }
      inspection(i, found);
    }
    for (int i = 0; written < records; i++) {
      other(i);
    }
  }

  /** Each leader in turn gets one in each quarter, then begins again. */
  private LocalDate date(int number, int step) {
    int quarter = step % (years * 4);
    Random own = new Random(number * 7919L + step);
    return LocalDate.of(firstYear() + quarter / 4, quarter % 4 * 3 + 1, 3).plusDays(own.nextInt(80));
  }

  private LocalDate inspectionDate(int i) {
    return date(i, i / leaders);
  }

  private void meeting(int i, int who, int step) {
    LocalDate date = date(i, step);
    int duty = dutyOf(who, date.getYear());
    write(
        activity(date, "meeting", i),
        """
        kind: meeting
        date: %1$s
        title: %2$s安全形势研判会
        time: "08:%15$02d"
        convened-by: %3$s
        chaired-by: %3$s
        location: 三楼会议室
        duties: [%4$s]
        attended: [%5$s]
        agenda:
          - %6$s
          - %7$s
          - 研究下一步检查安排
        decisions:
          - {text: %8$s, section: %9$s, due: %10$s, done: %11$s}
          - {text: %16$s, section: %9$s, due: %10$s, done: %10$s}
        minutes:
          number: 某市监安纪〔%12$d〕%13$d号
          issued: %14$s
          file: attachments/minutes.pdf
        sign-in: attachments/sign-in.pdf
        """
            .formatted(
                date,
                FIELDS[duty % FIELDS.length],
                leader(who),
                duty(duty),
                String.join(", ", sectionsOf(duty)),
                any(AGENDA),
                any(AGENDA),
                work(),
                sectionsOf(duty).get(0),
                date.plusDays(8),
                date.plusDays(6),
                date.getYear(),
                i + 1,
                date.plusDays(2),
                turn(step) % 60,
                work()));
  }

  /** How many of the same leader's before it fell in the same quarter: no two begin at once. */
  private int turn(int step) {
    return step / (years * 4);
  }

  /** What was done somewhere; hardly ever twice in nearly the same words. */
  private String work() {
    return "%s%s%s的%s，%s，由%s%s"
        .formatted(
            any(VERBS),
            any(TOWNS),
            any(TRADES),
            any(THINGS),
            any(WAYS),
            person(random.nextInt(2304)),
            any(ENDS));
  }

  private void inspection(int i, List<String> hazards) {
    LocalDate date = inspectionDate(i);
    int who = i % leaders;
    int duty = dutyOf(who, date.getYear());
    String first = person(1000 + i % 97);
    String second = person(1100 + i % 89);
    String problems =
        hazards.isEmpty()
            ? "problems:\n  - {text: 通道堆放杂物, corrected-on-site: true}\n"
            : hazards.stream()
                .map(id -> "  - {text: " + any(FAULTS) + ", hazard: " + id + "}\n")
                .collect(Collectors.joining("", "problems:\n", ""));
    write(
        activity(date, "inspection", i),
        """
        kind: inspection
        date: %1$s
        title: %2$s安全检查
        time: "%13$02d:%14$02d"
        led-by: %3$s
        duties: [%4$s]
        inspection-kind: special
        location: %5$s某企业
        unit: {name: %5$s第%6$d公司, representative: %7$s, address: %5$s滨河一路%6$d号}
        inspectors:
          - {name: %8$s, certificate: 鲁特监%9$07d}
          - {name: %10$s, certificate: 鲁特监%11$07d}
        observations: %12$s；%15$s；%16$s。
        """
                .formatted(
                    date,
                    FIELDS[duty % FIELDS.length],
                    leader(who),
                    duty(duty),
                    any(TOWNS),
                    i + 1,
                    person(2000 + i % 83),
                    first,
                    i,
                    second,
                    i + 1,
                    work(),
                    9 + turn(i / leaders) / 6 % 8,
                    turn(i / leaders) % 6 * 10,
                    work(),
                    work())
            + problems
            + """
            requirement: 立即停用存在问题的设备，限期整改，自检合格并经本局复查后恢复使用。
            instruction: 某市监特令〔%1$d〕第%2$d号
            signed-by: [%3$s, %4$s, %5$s]
            unit-signature: {name: %6$s}
            bulletin:
              kind: information
              number: 某市监安信〔%1$d〕%2$d号
              title: 开展安全检查
              date: %7$s
              sent: %8$s
              how: 政务内网
              receipt: 区安委会办公室回执
              file: attachments/bulletin.pdf
            """
                .formatted(
                    date.getYear(),
                    i + 1,
                    leader(who),
                    first,
                    second,
                    person(2000 + i % 83),
                    date.plusDays(2),
                    date.plusDays(3)));
  }

  /** Returns the id. */
  private String hazard(int i, int inspection) {
    LocalDate date = inspectionDate(inspection);
    int duty = dutyOf(inspection % leaders, date.getYear());
    String id = "%d-%06d".formatted(date.getYear(), i + 1);
    String fault = any(FAULTS);
    boolean open = date.getYear() == LAST_YEAR && date.getMonthValue() > 9 && i % 4 == 0;
    String unit = any(TOWNS) + "第" + (i + 1) + "公司";
    String end =
        open
            ? "deadline: %d-02-15\n".formatted(LAST_YEAR + 1)
            : """
              deadline: %1$s
              finished: %2$s
              accepted-by: %4$s
              recheck: {date: %3$s, by: %4$s、%5$s, result: 设备已更换，检定证书有效，指示正常，同意恢复使用}
              closed: %3$s
              """
                .formatted(
                    date.plusDays(7),
                    date.plusDays(4),
                    date.plusDays(5),
                    person(1000 + i % 97),
                    person(1100 + i % 89));
    write(
        "hazards/%d/%s.yaml".formatted(date.getYear(), id),
        """
        found: %1$s
        duty: %2$s
        unit: {name: %3$s, representative: %4$s, address: %3$s产业园}
        description: %5$s
        level: general
        basis: 不属于重大事故隐患判定准则所列情形，定为一般隐患
        source: %6$s
        number: 某市监隐〔%7$d〕%8$d号
        equipment: %9$s
        place: 生产车间
        found-by: %10$s
        owner: %11$s
        measures: 设备停用，更换检定合格的部件并完善定期校验台账
        funds: 0.4
        responsible: {unit: %3$s, person: %4$s}
        supervised-by: %12$s
        """
                .formatted(
                    date,
                    duty(duty),
                    unit,
                    person(3000 + i % 79),
                    fault,
                    activityId(date, "inspection", inspection),
                    date.getYear(),
                    i + 1,
                    any(EQUIPMENT),
                    person(1000 + i % 97),
                    members(sectionsOf(duty).get(0)).get(0),
                    leader(inspection % leaders))
            + end);
    return id;
  }

  private void keyWork(int duty, int year) {
    LocalDate date = LocalDate.of(year, 5, 4 + duty % 20);
    write(
        activity(date, "key-work", duty),
        """
        kind: campaign
        date: %s
        duties: [%s]
        sections: [%s]
        subject: %s专项整治行动
        until: %d-09-30
        led-by: %s
        """
            .formatted(
                date,
                duty(duty),
                String.join(", ", sectionsOf(duty)),
                FIELDS[duty % FIELDS.length],
                year,
                leaderOf(duty, year)));
  }

  private void other(int i) {
    LocalDate date = date(i, i * 31);
    int who = i % leaders;
    int duty = dutyOf(who, date.getYear());
    String head = "date: %s\nduties: [%s]\n".formatted(date, duty(duty));
    String sections = "sections: [" + String.join(", ", sectionsOf(duty)) + "]\n";
    String subject = "subject: 第%d期%s".formatted(i + 1, FIELDS[duty % FIELDS.length]);
    String text =
        switch (i % 3) {
          case 0 ->
              ("kind: training\n" + head + sections + subject + "重大事故隐患判定准则业务培训\n")
                  + "hours: 6\npeople: 39\nlocation: 局四楼大会议室\ntest: 开卷案例判定10题，平均91分\n"
                  + "sign-in: attachments/sign-in.pdf\n";
          case 1 ->
              ("kind: drill\n" + head + sections + subject + "应急处置桌面推演\n")
                  + ("form: desktop\nled-by: [" + leader(who) + "]\nlocation: 局应急指挥室\n")
                  + "script: 设定泄漏、被困等场景，依次推演接报、信息上报、疏散警戒、专家会商、事故调查启动五个环节，由基层所扮演现场指挥组。\n"
                  + "evaluation: 信息上报和警戒分工清楚；与消防救援部门的联络方式更新不及时，已补充进预案附件。\n";
          default ->
              ("kind: campaign\n" + head + sections + subject + "专项整治行动\n")
                  + ("until: " + date.plusDays(30) + "\nled-by: " + leader(who) + "\nunits: 57\n")
                  + "results: 检查企业57家，核查设备183台，发现未登记设备9台、无证操作6人，立案7起，办结5起，其余2起在办\n";
        };
    write(activity(date, List.of("training", "drill", "campaign").get(i % 3), i), text);
  }

  // Names and places

  private static String leader(int i) {
    return "deputy-%02d".formatted(i + 1);
  }

  private static String section(int i) {
    return "section-%02d".formatted(i + 1);
  }

  private static String duty(int i) {
    return "duty-%02d".formatted(i + 1);
  }

  private String leaderOf(int duty, int year) {
    return leader((duty + (year - firstYear()) / TERM) % leaders);
  }

  /** One of the duties that a leader has in a year. */
  private int dutyOf(int leader, int year) {
    int first = Math.floorMod(leader - (year - firstYear()) / TERM, leaders);
    int choices = (duties - first + leaders - 1) / leaders;
    return first + leaders * (year % choices);
  }

  /** The first duty is the one of the stations. */
  private List<String> sectionsOf(int duty) {
    int first = duty % leaders * sectionsEach;
    String own = section(first + duty / leaders % sectionsEach);
    return duty == 0 ? List.of(own, "grassroots") : List.of(own, section(first));
  }

  private static List<String> members(String section) {
    return section.equals("grassroots")
        ? IntStream.rangeClosed(1, STATIONS).mapToObj(i -> "station-" + i).toList()
        : List.of(section);
  }

  private static String activity(LocalDate date, String kind, int number) {
    return "activities/%d/Q%d/%s.yaml"
        .formatted(
            date.getYear(), (date.getMonthValue() + 2) / 3, activityId(date, kind, number));
  }

  private static String activityId(LocalDate date, String kind, int number) {
    return "%02d%02d-%s-%05d"
        .formatted(date.getMonthValue(), date.getDayOfMonth(), kind, number + 1);
  }

  private static String head(String section) {
    return person(section.hashCode() & 0xFFFF);
  }

  private static String person(int i) {
    return "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨".charAt(i % 16)
        + ("" + "安平志远文博雪晴明德海川".charAt(i / 16 % 12))
        + "强敏静磊洋艳勇军杰娟涛超".charAt(i / 192 % 12);
  }

  private String any(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private static int between(int least, int value, int most) {
    return Math.max(least, Math.min(value, most));
  }

  private void write(String file, String text) {
    Path path = root.resolve(file);
    try {
      if (folders.add(path.getParent())) {
        Files.createDirectories(path.getParent());
      }
      Files.writeString(path, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    written++;
  }

  private static final String[] FIELDS = {
    "特种设备", "危险化学品", "工业产品质量", "计量", "检验检测机构", "登记许可", "食品生产加工"
  };

  private static final String[] TOWNS = {"运河街道", "邳庄镇", "涧头集镇", "泥沟镇", "马兰屯镇", "张山子镇"};

  private static final String[] EQUIPMENT = {"3号乘客电梯", "蒸汽锅炉（DZL4-1.25）", "叉车", "桥式起重机", "液化石油气储罐"};

  private static final String[] TASKS = {
    "节前对古城周边电梯、大型游乐设施、观光车逐台检查",
    "对液化石油气储配站储罐区开展深度检查",
    "沿运河低洼处配电房内电梯、起重设备落实防汛停用措施",
    "核查物流、建材、板材企业叉车使用登记和人员持证",
    "抽查气瓶充装前后检查记录和二维码追溯信息",
    "对危险化学品生产许可获证企业开展证后监督检查"
  };

  private static final String[] VERBS = {
    "查看", "抽查", "核对", "现场试验", "逐台检查", "翻阅", "比对", "复查", "清点", "询问"
  };

  private static final String[] TRADES = {
    "建材市场", "冷库", "商场", "医院", "中学", "造纸厂", "板材厂", "物流园", "加油站", "充装站", "景区码头", "食品厂", "化工厂", "汽修厂",
    "养老院", "酒店", "纺织厂", "水泥厂", "面粉厂", "洗浴中心"
  };

  private static final String[] THINGS = {
    "安全阀校验报告", "压力表检定证书", "电梯维保记录", "叉车使用登记证", "锅炉水质化验单", "气瓶充装前后检查记录", "起重机限位装置", "应急救援预案和演练影像",
    "作业人员证件", "可燃气体报警器", "紧急切断阀", "储罐液位计", "压力管道定期检验结论", "大型游乐设施安全压杠", "快开门联锁装置", "加油机铅封", "地磅检定情况",
    "许可证副本和产品批次台账", "消防通道和疏散标志", "每日试运行记录"
  };

  private static final String[] WAYS = {
    "与信息系统登记的内容逐条比对", "抽取三分之一当场核验", "调取近一周监控录像印证", "请检验机构同行人员旁站", "对照去年同期问题清单回看整改", "随机询问两名当班人员",
    "当场拍照存入电子档案", "发现出入的要求书面说明", "逾期未检的贴上停用标志", "把易松动的部位重新紧固后再试", "采用不发通知直奔现场的方式", "按新修订的目录重新归类"
  };

  private static final String[] ENDS = {
    "汇总后报分管负责人", "记入设备档案", "负责一周内回看", "转交属地所跟进", "与使用单位当面确认", "写入下月工作清单", "负责拍照留存", "报区专班备案"
  };

  private static final String[] AGENDA = {
    "传达上级安全生产会议精神", "总结气瓶专项整治成效，分析反弹风险", "研判汛期、暑期设备安全形势", "通报上季度隐患排查治理情况", "研究节日期间值班和应急准备"
  };

  private static final String[] FAULTS = {
    "安全阀超过校验有效期3个月仍在使用",
    "电梯轿厢紧急报警装置与值班室通话时断时续",
    "压力表超过检定有效期，指针卡滞",
    "叉车后视镜缺失，倒车蜂鸣器不响",
    "起重机起升高度限位器失效，操作人员未发现"
  };
}
