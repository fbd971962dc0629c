package fadu.matter;

import fadu.Words;
import fadu.docket.Entry;
import fadu.law.Basis;
import fadu.rule.Irregular;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The rules that a fact did not keep, read back from its entry. */
final class Irregulars {
    private Irregulars() {}

    static List<Irregular> of(Entry entry) {
        return entry.irregular().stream().map(Json::object).map(Irregulars::of).toList();
    }

    static Irregular of(Map<String, Object> json) {
        return new Irregular(
                Json.text(json, "rule"),
                new Words(Json.text(json, "zh"), Json.text(json, "en")),
                basis(Json.text(json, "basis")));
    }

    /** Reads what {@link Basis#text} wrote. Whether somebody read the text is not recorded, only in the edition. */
    static Basis basis(String text) {
        return text.equals("internal")
                ? Basis.INTERNAL
                : new Basis(
                        Arrays.stream(text.split("；")).map(Irregulars::citation).toList());
    }

    private static Basis.Citation citation(String text) {
        int space = text.lastIndexOf(' ');
        return space < 0
                ? new Basis.Citation(text, "", true)
                : new Basis.Citation(text.substring(0, space), text.substring(space + 1), true);
    }
}
