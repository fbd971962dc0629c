package fadu.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms word documents that there are, from fields that they have, with remedies that the law gives. */
class FormCheckTest {
    private static final String FORMS = "forms/papers.yaml";
    private static final String SOUND = """
            statute: 公开条例@2019
            forms:
              any:
                name: 一般文书 / Any paper
                number: "〔{year}〕{seq}号"
                says: ["{facts}", "依据{basis}办理。"]
              reply:
                name: 答复 / Reply
                documents: {request: [reply]}
                number: "{unit.mark}答〔{year}〕{seq}号"
                to: [applicant]
                says:
                  - 你的申请（{case}）收悉，理由：{why}
                remedy:
                  - {text: 可以自收到之日起六十日内申请行政复议。, basis: 第五十一条}
            """;
    private static final SmallLaw LAW = SmallLaw.sound()
            .with(SmallLaw.REQUEST, "tracks:\n", "documents: {reply: {name: 告知书 / Reply, seal: true}}\ntracks:\n")
            .with(SmallLaw.REQUEST, "means: [decided], basis", "means: [decided], document: reply, basis")
            .file(FORMS, SOUND);

    private static List<String> faults(String old, String planted) {
        assertThat(SOUND).contains(old);
        return LAW.file(FORMS, SOUND.replace(old, planted)).check().problems().stream()
                .map(p -> p.what().en())
                .toList();
    }

    @Test
    void aSoundFormIsFound() {
        assertThat(LAW.check().problems()).isEmpty();
        assertThat(LAW.law().form("request", "reply").orElseThrow().id()).isEqualTo("reply");
        assertThat(LAW.law().form("request", "other").orElseThrow().id()).isEqualTo("any");
    }

    @Test
    void whatAFormNamesMustBeThere() {
        assertThat(faults("{request: [reply]}", "{request: [replay]}")).contains("request has no document replay");
        assertThat(faults("{request: [reply]}", "{requst: [reply]}")).contains("there is no procedure requst");
        assertThat(faults("{why}", "{whyy}")).contains("there is no field whyy");
        assertThat(faults("to: [applicant]", "to: [applicnt]")).contains("there is no field applicnt");
        assertThat(faults("答〔{year}〕{seq}号", "答〔{year}〕号")).contains("the number has no {seq}");
        assertThat(faults(", basis: 第五十一条", "")).isNotEmpty();
        assertThat(faults("basis: 第五十一条", "basis: internal")).contains("a remedy must have a basis in law");
        assertThat(faults("    documents: {request: [reply]}\n", "")).contains("two forms word all other documents");
    }
}
