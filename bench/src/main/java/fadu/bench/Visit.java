package fadu.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What a person asks of the desk, and how often: the shares of the mix add up to a hundred. */
enum Visit {
    DUE(15),
    LIST(15),
    FILTER(15),
    SEARCH(10),
    MATTER(35),
    ACT(10);

    private static final String PLAN = "/matters/new/work-record/plan";

    private final int share;

    Visit(int share) {
        this.share = share;
    }

    int share() {
        return share;
    }

    /**
     * Makes the visit.
     *
     * @throws IOException when the answer is another than expected, which ends the measuring
     */
    void make(Caller caller, List<String> matters, RandomGenerator chance) throws IOException, InterruptedException {
        var answer = this == ACT ? caller.post(PLAN, plan(), name()) : caller.get(one(pages(matters), chance), name());
        if (answer.statusCode() != (this == ACT ? 303 : 200)) {
            throw new IOException(this + ": " + answer.statusCode() + " " + answer.uri() + "\n" + answer.body());
        }
    }

    private List<String> pages(List<String> matters) {
        return switch (this) {
            case DUE -> List.of("/due", "/due?show=overdue", "/due?show=ten");
            case LIST -> List.of("/matters", "/matters?state=open");
            case FILTER ->
                List.of(
                        "/matters?kind=contract-review",
                        "/matters?kind=power-item",
                        "/matters?kind=information-request&state=open",
                        "/matters?kind=contract-review&state=closed",
                        "/matters?limit=soon",
                        "/matters?unit=dzb");
            // Words of many matters, of some, of none; of two characters and of more; a number; a person's name.
            case SEARCH ->
                Stream.of("合同", "拆迁", "补偿标准", "采购", "执法证", "规划 许可", "高新", "不会有的话", "2019〕12号", "王建国")
                        .map(words -> "/matters?text=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                        .toList();
            case MATTER -> matters;
            case ACT -> List.of(PLAN);
        };
    }

    private static Map<String, String> plan() {
        return Map.of(
                "key", UUID.randomUUID().toString(), "kind", "study", "subject", "学法", "planned_on", "2019-12-31");
    }

    /** One of them, by the shares. */
    static Visit any(RandomGenerator chance) {
        int left = chance.nextInt(100);
        for (var visit : values()) {
            left -= visit.share;
            if (left < 0) {
                return visit;
            }
        }
        throw new IllegalStateException("the shares do not add up to a hundred");
    }

    private static <T> T one(List<T> all, RandomGenerator chance) {
        return all.get(chance.nextInt(all.size()));
    }
}
