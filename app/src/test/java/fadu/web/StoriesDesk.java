package fadu.web;

import fadu.Words;
import fadu.access.Accounts;
import fadu.matter.TakingOn;
import fadu.org.Person;
import fadu.org.Post;
import fadu.rule.TakeOn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The desk of the stories: its time goes on from step to step; two officers, one of whose certificates is about to end. */
final class StoriesDesk implements AutoCloseable {
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    private volatile Instant now = TestDesk.at("2019-10-23T09:30");
    final TestDesk desk = new TestDesk(() -> now);

    StoriesDesk() {
        officer("he", "何平", "2019-10-22");
        officer("gu", "顾安", "2022-12-31");
        worker("cai", "蔡宁", "legal", "certificate-office");
        worker("tan", "谭正", "planning", "organ-head");
    }

    private void officer(String id, String name, String expires) {
        worker(id, name, "planning", "case-officer");
        var law = desk.house.editions().current().law();
        var certificate =
                law.on("officer-certificate", LocalDate.of(2019, 10, 21)).orElseThrow();
        var values = Map.<String, Object>of(
                "holder",
                id,
                "holder_unit",
                "planning",
                "post",
                "establishment",
                "of_age",
                true,
                "sort",
                "enforce",
                "areas",
                "城乡规划",
                "expires",
                expires);
        var found = new TakeOn(
                certificate,
                LocalDate.of(2018, 1, 1),
                Map.of("main", "active"),
                values,
                Map.of(),
                List.of(new TakeOn.Past("issue", LocalDate.of(2018, 1, 1), Map.of())),
                "officers-2018.xlsx, row of " + id,
                "cai");
        var taking =
                new TakingOn("card-" + id, "planning", Optional.of(name + "的执法证"), found, Optional.of("card " + id));
        desk.house.matters().takeOn(TestDesk.J, List.of(taking), TestDesk.at("2019-10-21T09:00"));
    }

    private void worker(String id, String name, String unit, String role) {
        desk.house.people().keep(new Person(TestDesk.J, id, new Words(name, name)));
        desk.house.posts().keep(new Post(TestDesk.J, id, role, unit, LONG_AGO, Optional.empty()));
        new Accounts(desk.house.database()).open(TestDesk.J, id, TestDesk.PASSWORD, TestDesk.at("2019-01-02T09:00"));
    }

    /** Lets it be {@code 2019-10-22 09:00}; what the clock has to do by then is done. */
    void at(String time) {
        now = TestDesk.at(time.replace(' ', 'T'));
        desk.house.tick(TestDesk.J, now);
    }

    @Override
    public void close() {
        desk.close();
    }
}
