package fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import fadu.Words;
import fadu.law.Edition;
import fadu.matter.House;
import fadu.org.Jurisdiction;
import fadu.org.Person;
import fadu.org.Post;
import fadu.org.Unit;
import fadu.store.TestDatabase;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come in whole or not at all, and each fault is one clear sentence. */
class ImporterTest {
    private static final Instant NOW = Instant.parse("2019-02-28T02:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2018, 1, 1);
    private static final String HEADER = "事项编码,事项名称,事项类别,原行使层级,行使主体,赋权文件文号,起始日,交接日期,公布日期\n";

    private static House house;
    private static Edition law;
    private static int places;

    @BeforeAll
    static void open() {
        house = House.of(TestDatabase.fresh());
        law = Edition.ofFolder(Path.of("..", "law"));
        house.editions().publish(law, NOW);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** A place of its own, with one unit and two people of whom one keeps the list. */
    private static Importer place() {
        var id = "place-" + ++places;
        house.jurisdictions().keep(new Jurisdiction(id, new Words("甲区", "A"), true, Map.of()));
        house.units()
                .keep(new Unit(
                        id,
                        "jsj",
                        new Words("建设局", "Construction"),
                        "甲建",
                        Optional.empty(),
                        FROM,
                        Optional.empty(),
                        Optional.empty()));
        for (var person : Map.of("wang", "list-office", "li", "unit-clerk", "zhao", "legal-reviewer")
                .entrySet()) {
            house.people().keep(new Person(id, person.getKey(), new Words(person.getKey(), person.getKey())));
            house.posts().keep(new Post(id, person.getKey(), person.getValue(), "jsj", FROM, Optional.empty()));
        }
        return new Importer(house, id, "wang", NOW);
    }

    private static String here() {
        return "place-" + places;
    }

    private static Register powers() {
        return Register.of(law, "power-items");
    }

    private static String row(String code, String from) {
        return code + ",名称" + code + ",行政处罚,市级,建设局,演政〔2019〕1号," + from + ",2019-02-20,2019-02-12\n";
    }

    private static int matters() {
        return house.database()
                .worker()
                .sql()
                .sql("select count(*) from matter where jurisdiction = ?")
                .param(here())
                .query(Integer.class)
                .single();
    }

    @Test
    void rowsBecomeMattersOnce() {
        var importer = place();
        var csv = HEADER
                + row("A-1", "2019-02-12")
                + row("A-2", "2019/2/12")
                + row("A-3", "2019年2月12日")
                + row("A-4", "20190212")
                + row("A-5", "2019.02.12");
        var preview = importer.preview(powers(), csv);
        assertThat(preview.fresh()).hasSize(5);
        assertThat(preview.entered()).isFalse();
        assertThat(matters()).isZero();

        var entered = importer.enter(powers(), csv);
        assertThat(entered.entered()).isTrue();
        assertThat(entered.numbers()).hasSize(5);
        assertThat(entered.fresh()).allMatch(c -> "2019-02-12".equals(c.values().get("from_day")));

        var again = importer.enter(powers(), csv + row("A-6", "2019-02-12"));
        assertThat(again.same()).isEqualTo(5);
        assertThat(again.fresh()).hasSize(1);
        assertThat(matters()).isEqualTo(6);
    }

    @Test
    void anotherPersonMayReadTheSameFileAgain() {
        place();
        var csv = HEADER + row("A-1", "2019-02-12");
        new Importer(house, here(), "wang", NOW).enter(powers(), csv);
        assertThat(new Importer(house, here(), "li", NOW).enter(powers(), csv).same())
                .isEqualTo(1);
        assertThat(matters()).isEqualTo(1);
    }

    @Test
    void oneFaultKeepsAllOut() {
        var importer = place();
        var imported = importer.enter(powers(), HEADER + row("A-1", "2019-02-12") + row("A-2", "2019-02-30"));
        assertThat(imported.entered()).isFalse();
        assertThat(imported.fresh()).hasSize(1);
        assertThat(imported.faults()).singleElement().satisfies(f -> {
            assertThat(f.line()).isEqualTo(3);
            assertThat(f.column()).isEqualTo("起始日");
            assertThat(f.value()).isEqualTo("2019-02-30");
            assertThat(f.reason().zh()).contains("没有这一天");
        });
        assertThat(matters()).isZero();
    }

    @Test
    void cellsThatCouldMeanTwoThingsAreRefusedWithTheReason() {
        var importer = place();
        var csv = HEADER + row("A-1", "12/2/2019") + row("A-2", "２０１９-02-12") + row("Ａ-3", "2019-02-12")
                + "A-4,名称,行政处置,市级,建设局,文,2019-02-12,,\n" + "A-5,名称,行政处罚,市级,没有局,文,2019-02-12,,\n"
                + "A-6,,行政处罚,市级,建设局,文,2019-02-12,,\n" + "A-7,少一格\n" + row("A-8", "2019-02-12")
                + row("A-8", "2019-02-12");
        var faults = importer.preview(powers(), csv).faults().stream()
                .map(f -> f.words().zh())
                .toList();
        assertThat(faults)
                .containsExactly(
                        "第 2 行“起始日”“12/2/2019”：不是能确定的日期，请写成 2019-02-12",
                        "第 3 行“起始日”“２０１９-02-12”：用了全角数字，请改为半角，例如 2019-02-12",
                        "第 4 行“事项编码”“Ａ-3”：用了全角字符，作为编号会与半角的混淆，请改为半角",
                        "第 5 行“事项类别”“行政处置”：没有这一选项，可用的有：行政处罚、行政许可、行政检查、行政强制、行政征收、" + "行政给付、行政确认、行政裁决、行政奖励、其他职权",
                        "第 6 行“行使主体”“没有局”：本辖区没有这个单位，请先登记单位或者改正名称",
                        "第 7 行“事项名称”：不能为空",
                        "第 8 行：有 2 格，表头有 9 列，请检查逗号和引号",
                        "第 10 行“事项编码+行使主体”“A-8 jsj”：与第 9 行重复");
    }

    @Test
    void aKnownRowWithOtherContentIsNotDoubled() {
        var importer = place();
        importer.enter(powers(), HEADER + row("A-1", "2019-02-12"));
        var changed = importer.enter(powers(), HEADER + row("A-1", "2019-02-13"));
        assertThat(changed.changed()).isEqualTo(1);
        assertThat(changed.entered()).isFalse();
        assertThat(changed.faults().getFirst().reason().zh()).contains("内容与本行不同");
        assertThat(matters()).isEqualTo(1);
    }

    @Test
    void wrongColumnsAreOneSentence() {
        var importer = place();
        assertThatThrownBy(() -> importer.preview(powers(), "编码,标题,颜色\n1,2,3\n"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("缺少列 事项名称、事项类别、原行使层级、行使主体、起始日；不认识的列 标题、颜色");
        assertThatThrownBy(() -> importer.preview(powers(), ""))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("没有表头");
        assertThatThrownBy(() -> Register.of(law, "nothing"))
                .hasMessageContaining("power-items, service-cases, service-items");
    }

    @Test
    void tenMegabytesInOneCellAreOneFault() {
        var importer = place();
        var huge = HEADER + "\"" + "长".repeat(5_000_000) + "\",b,c,d,e,f,g,h,i\n" + row("A-2", "2019-02-12");
        var imported = importer.enter(powers(), huge);
        assertThat(imported.faults()).hasSize(1);
        assertThat(imported.fresh()).hasSize(1);
        assertThat(matters()).isZero();
    }

    @Test
    void whoHoldsNoPostForItCannotImport() {
        place();
        // A transfer is a fact: it is recorded whoever does so, and marked; a guide is a decision and is refused.
        assertThatThrownBy(() ->
                        new Importer(house, here(), "nobody", NOW).preview(powers(), HEADER + row("A-1", "2019-02-12")))
                .hasMessageContaining("没有岗位");
        assertThat(new Importer(house, here(), "wang", NOW)
                        .enter(Register.of(law, "service-items"), services("511-1"))
                        .faults())
                .singleElement()
                .satisfies(f -> assertThat(f.reason().zh()).contains("单位经办人"));
    }

    private static String services(String... codes) {
        var csv = new StringBuilder(
                "\uFEFFdepartment,main_item,item_name,item_code,task_type_code,task_type,area_code,dept_code\r\n");
        for (var code : codes) {
            csv.append("甲区教育局,未分类,\"延缓入学（甲，乙）\",").append(code).append(",1,行政许可,511602000000,0833\r\n");
        }
        return csv.substring(1);
    }

    @Test
    void anOpenDataListComesInAsItIs() {
        place();
        var importer = new Importer(house, here(), "li", NOW);
        var imported = importer.enter(Register.of(law, "service-items"), services("511-1", "511-2"));
        assertThat(imported.faults()).isEmpty();
        assertThat(matters()).isEqualTo(2);
    }

    @Test
    void bothEncodingsAreReadAndTheResultLiesBeside(@TempDir Path folder) throws IOException {
        var importer = place();
        var file = folder.resolve("清单.csv");
        Files.write(file, (HEADER + row("甲-1", "2019-02-12")).getBytes(Charset.forName("GB18030")));
        var text = ImportFile.read(file);
        assertThat(text.encoding()).isEqualTo("GB18030");
        var result = ResultFile.write(file, importer.enter(powers(), text.text()), true);
        assertThat(result).hasFileName("清单.csv.result.csv");
        assertThat(Files.readString(result)).contains("演示数据", "已登记 entered", "权责00001");

        Files.writeString(file, "\uFEFF" + HEADER);
        assertThat(ImportFile.read(file).text()).startsWith("事项编码");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xff, 0x41});
        assertThatThrownBy(() -> ImportFile.read(file)).hasMessageContaining("既不是 UTF-8 也不是 GB18030");
    }
}
