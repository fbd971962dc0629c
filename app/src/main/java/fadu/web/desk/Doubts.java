package fadu.web.desk;

import fadu.Words;
import fadu.law.Act;
import fadu.law.Basis;
import fadu.law.FieldType;
import fadu.rule.CheckedNumber;
import fadu.rule.Irregular;
import fadu.rule.SecretMarks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers of persons and bodies that cannot be right, and what looks like a state secret: said at the field once, and taken as
 * they are when sent again.
 */
final class Doubts {
    private Doubts() {}

    /** What is doubtful in a filled-in form, by field. */
    static Map<String, Words> of(Act act, Typed typed) {
        var doubts = new LinkedHashMap<String, Words>();
        for (var input : act.fields()) {
            var id = input.field().id();
            if (CheckedNumber.in(input.field())) {
                CheckedNumber.doubt(typed.text(id)).ifPresent(words -> doubts.put(id, words));
            }
            if (input.field().type() == FieldType.TEXT) {
                SecretMarks.doubt(typed.text(id)).ifPresent(words -> doubts.put(id, words));
            }
        }
        typed.uploads()
                .names()
                .forEach((id, name) -> SecretMarks.doubt(name).ifPresent(words -> doubts.put(id, words)));
        SecretMarks.doubt(typed.text("title")).ifPresent(words -> doubts.put("title", words));
        return doubts;
    }

    /** The reasons as a form shows them at their fields. */
    static List<Irregular> with(List<Irregular> others, Map<String, Words> doubts) {
        var reasons = new ArrayList<>(others);
        doubts.forEach((field, words) -> reasons.add(new Irregular(
                "fields",
                new Words(
                        words.zh() + "；确认无误的，再按一次即可（" + field + "）",
                        words.en() + "; if nothing is wrong, press once more (" + field + ")"),
                Basis.INTERNAL)));
        return reasons;
    }

    /** Whether all that is doubtful was shown to the person before. */
    static boolean seen(Act act, Typed typed) {
        var doubts = of(act, typed);
        return doubts.isEmpty() || mark(doubts, typed).equals(typed.text("doubts"));
    }

    /** What the form carries once the doubts have been shown: it changes with what was written. */
    static String mark(Map<String, Words> doubts, Typed typed) {
        return doubts.isEmpty()
                ? ""
                : Integer.toHexString(
                        doubts.keySet().stream().map(typed::text).toList().hashCode());
    }
}
