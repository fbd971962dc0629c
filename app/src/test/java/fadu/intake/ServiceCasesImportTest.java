package fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.Words;
import fadu.law.Edition;
import fadu.matter.House;
import fadu.org.Jurisdiction;
import fadu.org.Person;
import fadu.org.Post;
import fadu.org.Unit;
import fadu.store.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The service platform's list of finished cases comes in as cases done, and once. */
class ServiceCasesImportTest {
    private static final Instant NOW = Instant.parse("2022-04-01T02:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2018, 1, 1);

    @Test
    void theListComesInOnce() {
        try (var house = House.of(TestDatabase.fresh())) {
            var law = Edition.ofFolder(Path.of("..", "law"));
            house.editions().publish(law, NOW);
            house.jurisdictions().keep(new Jurisdiction("here", new Words("甲区", "A"), true, Map.of()));
            house.units()
                    .keep(new Unit(
                            "here",
                            "zwj",
                            new Words("政务局", "Services"),
                            "甲政",
                            Optional.empty(),
                            FROM,
                            Optional.empty(),
                            Optional.empty()));
            house.people().keep(new Person("here", "sun", new Words("sun", "sun")));
            house.posts().keep(new Post("here", "sun", "window", "zwj", FROM, Optional.empty()));
            var importer = new Importer(house, "here", "sun", NOW);
            var csv = """
                    办件编号,办理单位,事项名称,事项类型,办理渠道,办结日期,材料齐全,全程网办,办理结果
                    P-1,政务局,社会保险登记,公共服务,网上,2022-03-14,是,是,办结
                    P-2,政务局,食品经营许可,行政许可,窗口,2022-03-15,是,否,不予许可
                    """;
            var register = Register.of(law, "service-cases");

            assertThat(importer.enter(register, csv).numbers()).hasSize(2);
            assertThat(importer.preview(register, csv).fresh()).isEmpty();
        }
    }
}
