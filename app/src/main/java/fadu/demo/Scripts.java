package fadu.demo;

import fadu.law.Law;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the stories that a year tells as data: a pure function of the file, the law and the calendar. */
final class Scripts {
    private final Bureau bureau;
    private final Law law;

    Scripts(Bureau bureau, Law law) {
        this.bureau = bureau;
        this.law = law;
    }

    /** All matters, story after story. */
    List<Planned> plan() {
        var year = bureau.year();
        var check = new ScriptCheck(law, year);
        year.scripts().forEach(check::check);
        var earlier = new Earlier();
        var out = new ArrayList<Planned>();
        for (var script : year.scripts()) {
            var matters = one(script, earlier);
            earlier.add(script.id(), matters);
            out.addAll(matters);
        }
        return out;
    }

    private List<Planned> one(Script told, Earlier earlier) {
        var script = told.shrunk(bureau.year().scale());
        var chance = bureau.chance(script.id());
        var dealt = Dealing.of(told, script, chance);
        var days = new StartDays(bureau, earlier).of(script, chance);
        var out = new ArrayList<Planned>();
        for (int i = 0; i < script.matters(); i++) {
            out.add(new Telling(bureau, law, earlier, script, named(dealt.get(i)), i + 1).from(days.get(i)));
        }
        return out;
    }

    /** A figure that is named brings its name, its unit and its definition along. */
    private Map<String, String> named(Map<String, String> dealt) {
        var named = new LinkedHashMap<String, String>();
        Optional.ofNullable(dealt.get("figure")).map(law.figures()::get).ifPresent(figure -> {
            named.put("figure-name", figure.name().zh());
            named.put("measure", figure.unit().zh());
            named.put("definition", figure.definition().zh());
        });
        named.putAll(dealt);
        return named;
    }
}
