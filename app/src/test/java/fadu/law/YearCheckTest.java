package fadu.law;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.YearPart.Group;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages of a year name what there is, at the places that the program knows. */
class YearCheckTest {
    private static final String SOUND = """
            years:
              plan:
                name: 申请 / Requests
                begin: [request]
                parts:
                  all:
                    shows: table
                    name: 全部申请 / All requests
                    of: [request]
                    fields: {from: [received, arrived]}
                    choices: {one-year: web}
                    states: {done: [answered], late: abandoned}
                    columns:
                      - {fields: [channel]}
                      - {acts: [answer], tells: [fee], limit: answer}
                      - {counts: asked, items: plan.units, text: "{listed}人，{open}人未回 / {listed}, {open} open"}
                  units:
                    shows: items
                    name: 事项 / Items
                    of: [request]
                    fields: {title: who, source: channel, owner: channel, due: arrived}
                    limits: {due: answer}
            """;

    private static SmallLaw years(String text) {
        return SmallLaw.sound().file("years.yaml", text);
    }

    private static List<String> faults(String old, String planted) {
        assertThat(SOUND).containsOnlyOnce(old);
        return years(SOUND.replace(old, planted)).check().problems().stream()
                .map(p -> p.place().file() + ": " + p.what().en())
                .toList();
    }

    @Test
    void soundPagesAreRead() {
        var law = years(SOUND);
        assertThat(law.check().problems()).isEmpty();
        var part = law.law().yearPart("plan.all").orElseThrow();
        assertThat(part.all(Group.FIELDS, "from")).containsExactly("received", "arrived");
        assertThat(part.one(Group.STATES, "late")).isEqualTo("abandoned");
        assertThat(part.act("draw")).isEmpty();
        assertThat(part.columns()).hasSize(3);
        assertThat(law.law().year("check")).isEmpty();
        assertThat(Sentences.of(law.law(), law.request()).stream()
                        .flatMap(s -> s.sentences().stream())
                        .map(s -> s.words().en()))
                .contains("Requests: All requests", "Requests: Items");
    }

    @Test
    void whatAPageNamesMustBeThere() {
        assertThat(faults("begin: [request]", "begin: [reqest]"))
                .containsExactly("law/years.yaml: there is no procedure reqest");
        assertThat(faults("{fields: [channel]}", "{fields: [chanel]}"))
                .containsExactly("law/years.yaml: there is no field chanel");
        assertThat(faults("one-year: web", "one-year: wed")).containsExactly("law/years.yaml: there is no choice wed");
        assertThat(faults("acts: [answer]", "acts: [anser]")).containsExactly("law/years.yaml: there is no act anser");
        assertThat(faults("{due: answer}", "{due: anser}")).containsExactly("law/years.yaml: there is no limit anser");
        assertThat(faults("late: abandoned", "late: abandond"))
                .containsExactly("law/years.yaml: there is no state abandond");
        assertThat(faults("items: plan.units", "items: plan.unit"))
                .containsExactly("law/years.yaml: there is no part of a page plan.unit");
    }

    @Test
    void aPartHasThePlacesOfItsConcept() {
        assertThat(faults("shows: items", "shows: graph")).contains("law/years.yaml: no page shows graph");
        assertThat(faults("title: who", "headline: who"))
                .containsExactlyInAnyOrder("law/years.yaml: unknown key headline", "law/years.yaml: title is missing");
        assertThat(faults("{listed}, {open} open\"", "{listed}, {over} open\""))
                .containsExactly(
                        "law/years.yaml: text fills in {listed}, {handed} and {open} only, the same in both languages");
        assertThat(faults("  plan:\n", "  plans:\n")).contains("law/years.yaml: unknown key plans");
        assertThat(faults("  plan:\n", "  duties:\n"))
                .contains("law/years.yaml: the page duties shows duties and nothing else, and no other page does");
    }
}
