package fadu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import fadu.calendar.Length;
import fadu.calendar.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LawReaderTest {
    private final Procedure request = SmallLaw.sound().request();

    private Act act(String id) {
        return Optional.ofNullable(request.acts().get(id)).orElseThrow();
    }

    private Limit limit(String id) {
        return Optional.ofNullable(request.limits().get(id)).orElseThrow();
    }

    @Test
    void groupsAreSpelledOut() {
        assertThat(act("answer").from()).containsExactly("reviewing", "correcting");
        assertThat(act("answer").anywhere()).isFalse();
    }

    @Test
    void kindsFollowFromWhoActs() {
        assertThat(act("receive").kind()).isEqualTo(Act.Kind.FACT);
        assertThat(act("extend").kind()).isEqualTo(Act.Kind.DECISION);
        assertThat(act("abandon").kind()).isEqualTo(Act.Kind.CLOCK);
        assertThat(act("abandon").by()).isEmpty();
        assertThat(act("abandon").at()).contains(new Moment.EndOf("correction"));
    }

    @Test
    void anActOfARowTrackIsAnActOfOneRow() {
        assertThat(act("consult").row()).contains("asked");
        assertThat(act("reply").row()).contains("asked");
        assertThat(act("answer").row()).isEmpty();
        assertThat(act("consult").fields()).extracting(i -> i.field().id()).containsExactly("who", "sum");
    }

    @Test
    void limitsKnowTheirMoments() {
        var answer = limit("answer");
        assertThat(answer.span()).isEqualTo(new Span.Fixed(new Length(20, Unit.WORKING_DAY)));
        assertThat(answer.from())
                .contains(
                        new Moment.Latest(List.of(new Moment.OfField("received"), new Moment.OfAct("correct")), false));
        assertThat(answer.pauses())
                .singleElement()
                .satisfies(p -> assertThat(p.states()).containsExactly("out"));
        assertThat(answer.under()).isEqualTo("公开条例@2019");
        assertThat(limit("correction").span()).isEqualTo(new Span.BySetting("correction_time"));
        assertThat(limit("correction").of()).isEqualTo(Limit.Who.PARTY);
    }

    @Test
    void basesNameTheirText() {
        assertThat(act("extend").basis().text()).isEqualTo("公开条例@2019 第三十三条第二款");
        assertThat(act("extend").basis().verified()).isTrue();
        assertThat(request.verified()).isTrue();
    }

    @Test
    void commonFieldsBecomeTheProceduresOwn() {
        assertThat(request.fields()).containsKey("why");
        assertThat(act("receive").fields())
                .filteredOn(Act.Input::optional)
                .extracting(i -> i.field().id())
                .containsExactly("confirmed", "urgent", "fee");
    }

    @Test
    void derivedFieldsCompute() {
        var received = request.field("received").flatMap(Field::is).orElseThrow();
        assertThat(received.eval(Map.of("channel", "web", "confirmed", "2019-06-03")))
                .isEqualTo("2019-06-03");
        assertThat(received.eval(Map.of("channel", "hand", "arrived", "2019-06-01")))
                .isEqualTo("2019-06-01");
    }

    @Test
    void unreadTextsAreMarked() {
        var law = SmallLaw.sound()
                .with(
                        SmallLaw.REQUEST,
                        "starts: [receive]",
                        "texts: {旧条例: 公开条例@2007}\nunread: [statute]\nstarts: [receive]");
        assertThat(law.request().verified()).isFalse();
        assertThat(law.check().problems()).isEmpty();
        assertThat(law.check().notes())
                .singleElement()
                .satisfies(n -> assertThat(n.what().zh()).isEqualTo("未核对全文：公开条例@2019"));
    }

    @Test
    void theVersionOfADay() {
        var law = SmallLaw.sound().law();
        assertThat(law.on("request", LocalDate.of(2019, 5, 15))).isPresent();
        assertThat(law.on("request", LocalDate.of(2019, 5, 14))).isEmpty();
    }

    @Test
    void faultyLawIsNotHandedOut() {
        var faulty = SmallLaw.sound().with(SmallLaw.REQUEST, "until: [correct]", "until: [corect]");
        assertThatThrownBy(faulty::law)
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("law/procedures/request@2019.yaml");
    }

    @Test
    void figuresAreRead() {
        var figure = SmallLaw.sound().law().figures().values().iterator().next();
        assertThat(figure.kind()).isEqualTo(Figure.Kind.COUNT);
        assertThat(figure.select().orElseThrow().where()).isEqualTo(Map.of("channel", List.of("web")));
    }
}
