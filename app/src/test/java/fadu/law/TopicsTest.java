package fadu.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where there are topics, every procedure stands in exactly one. */
class TopicsTest {
    private static final SmallLaw SMALL = SmallLaw.sound();

    @Test
    void areReadInTheirOrder() {
        var law = topics("""
                topics:
                  later: {name: 后 / Later, holds: []}
                  openness: {name: 公开 / Openness, holds: [request]}
                """);
        assertThat(law.check().problems()).isEmpty();
        assertThat(law.law().topics()).extracting(Topic::id).containsExactly("later", "openness");
        assertThat(law.law().topics().getLast().procedures()).containsExactly("request");
    }

    @Test
    void aProcedureInNoneOrInTwoOrUnknownIsAFault() {
        assertThat(faults("topics: {openness: {name: 公开 / Openness, holds: []}}"))
                .containsExactly("the procedure request stands in no topic");
        assertThat(faults("""
                topics:
                  openness: {name: 公开 / Openness, holds: [request]}
                  other: {name: 其他 / Other, holds: [request]}
                """)).containsExactly("the procedure request stands in the topic openness already");
        assertThat(faults("topics: {openness: {name: 公开 / Openness, holds: [request, reqest]}}"))
                .containsExactly("there is no procedure reqest");
    }

    private static java.util.List<String> faults(String text) {
        return topics(text).check().problems().stream().map(p -> p.what().en()).toList();
    }

    private static SmallLaw topics(String text) {
        return SMALL.file("topics.yaml", text);
    }
}
