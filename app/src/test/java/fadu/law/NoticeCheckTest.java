package fadu.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notices name what there is, and no value of a matter. */
class NoticeCheckTest {
    private static final String SOUND = """
            statute: internal
            quiet: {channels: [sms], from: "21:00", until: "07:30"}
            notices:
              near:
                name: 期限将近 / A limit comes near
                limit: {before: 3}
                to: [whose-turn, head]
                by: [mail, sms]
                text: "{number}至{due} / {number} ends on {due}"
                basis: internal
              received:
                name: 新收 / Received
                means: [received]
                step: move
                to: [next, handler, doer of receive]
                by: [chat]
                text: "{number}已{act} / {number} {act}"
                opens: receive
                letter: {answers: [receive]}
                basis: internal
              laid:
                name: 送批 / Laid
                approval: asked
                to: [approver]
                text: "{number}送批{act} / {number} {act} was laid"
                basis: internal
            """;

    private static List<String> faults(String old, String planted) {
        assertThat(SOUND).contains(old);
        return SmallLaw.sound().file("notices.yaml", SOUND.replace(old, planted)).check().problems().stream()
                .map(p -> p.what().en())
                .toList();
    }

    @Test
    void soundRulesAreRead() {
        var law = SmallLaw.sound().file("notices.yaml", SOUND);
        assertThat(law.check().problems()).isEmpty();
        var notices = law.law().notices();
        assertThat(notices.rules()).extracting(NoticeRule::id).containsExactly("near", "received", "laid");
        assertThat(notices.rules().getFirst().cause()).isEqualTo(new NoticeRule.Near(List.of(), -3, false));
        var quiet = notices.quiet().orElseThrow();
        assertThat(quiet.at(LocalTime.of(23, 0))).isTrue();
        assertThat(quiet.at(LocalTime.of(7, 29))).isTrue();
        assertThat(quiet.at(LocalTime.of(7, 30))).isFalse();
        assertThat(quiet.at(LocalTime.NOON)).isFalse();
    }

    @Test
    void whatARuleNamesMustBeThere() {
        assertThat(faults("to: [whose-turn, head]", "to: [whose-turn, haed]")).containsExactly("there is no role haed");
        assertThat(faults("by: [chat]", "by: [pigeon]")).containsExactly("there is no channel pigeon");
        assertThat(faults("means: [received]", "means: [recieved]")).containsExactly("there is no meaning recieved");
        assertThat(faults("approval: asked", "approval: aksed")).containsExactly("approval cannot be aksed");
        assertThat(faults("approval: asked", "approval: asked\n    step: move"))
                .containsExactly("a notice about an approval has no step");
        assertThat(faults("to: [next, handler,", "to: [asker, handler,"))
                .containsExactly("asker is for a notice about an approval");
        assertThat(faults("to: [next, handler,", "to: [next, whose-turn,"))
                .containsExactly("whose-turn is for a notice about a limit");
        assertThat(faults("opens: receive", "opens: recieve")).containsExactly("there is no act recieve");
        assertThat(faults("doer of receive", "doer of nobody")).containsExactly("there is no act nobody");
        assertThat(faults("answers: [receive]", "answers: [replly]")).containsExactly("there is no act replly");
        assertThat(faults("step: move", "step: moove")).containsExactly("step cannot be moove");
        assertThat(faults("step: move", "procedure: [reqest]")).contains("there is no procedure reqest");
        assertThat(faults("{before: 3}", "{before: 3, after: 1}")).containsExactly("limit says either before or after");
        assertThat(faults("from: \"21:00\"", "from: evening")).containsExactly("from is no time of day");
    }

    @Test
    void noValueOfAMatterGoesIntoANotice() {
        assertThat(faults("{number}至{due} / {number} ends on {due}", "申请人{applicant} / by {applicant}"))
                .containsExactly("a notice cannot name applicant");
        assertThat(faults("{number}至{due} / {number} ends on {due}", "{number}至{due} / {number}"))
                .containsExactly("the two languages fill in different things");
    }
}
