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
        return problems(SOUND.replace(old, planted));
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

    @Test
    void aDecisionAboutAPartyTellsReasonAndRemedy() {
        var list = "forms:\n  any";
        assertThat(faults(list, "decides: [decided]\nreasons: [why]\n" + list)).isEmpty();
        assertThat(faults(list, "decides: [decidd]\nreasons: [whyy]\n" + list))
                .contains("there is no meaning decidd", "there is no field whyy");
        var remedy = "remedy:\n      - {text: 可以自收到之日起六十日内申请行政复议。, basis: 第五十一条}";
        var decides = SOUND.replace(list, "decides: [decided]\nreasons: [why]\n" + list);
        var withoutRemedy = LAW.file(FORMS, decides.replace("    " + remedy + "\n", ""))
                .check()
                .problems();
        assertThat(withoutRemedy).singleElement().satisfies(p -> {
            assertThat(p.place().toString()).contains("forms/papers.yaml:");
            assertThat(p.what().en()).contains("reply", "decides about a party and tells no remedy from 2019-05-15");
            assertThat(p.right().en()).contains("without-remedy");
        });
        assertThat(problems(decides.replace(remedy, "without-remedy: 准予申请"))).isEmpty();
        assertThat(problems(decides.replace("basis: 第五十一条}", "until: 2023-12-31, basis: 第五十一条}")))
                .singleElement()
                .asString()
                .contains("tells no remedy from 2024-01-01");
        assertThat(problems(decides.replace("，理由：{why}", "").replace("reasons: [why]", "reasons: [arrived]")))
                .singleElement()
                .asString()
                .contains("gives no reason");
    }

    @Test
    void aRemedyOfSeveralFormsIsWrittenOnce() {
        var remedy = "remedy:\n      - {text: 可以自收到之日起六十日内申请行政复议。, basis: 第五十一条}";
        var shared = "remedies: {general: [{text: 可以申请行政复议。, basis: 第五十一条}]}\nforms:\n  any";
        assertThat(problems(SOUND.replace("forms:\n  any", shared).replace(remedy, "remedy: general")))
                .isEmpty();
        assertThat(problems(SOUND.replace("forms:\n  any", shared).replace(remedy, "remedy: genral")))
                .containsExactly("there is no remedy genral");
    }

    private static List<String> problems(String forms) {
        return LAW.file(FORMS, forms).check().problems().stream()
                .map(p -> p.what().en())
                .toList();
    }
}
