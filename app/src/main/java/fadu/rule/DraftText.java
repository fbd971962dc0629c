package fadu.rule;

import fadu.law.Act;
import fadu.law.Field;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A filled-in form as it is kept: the fields of the act and what goes with them; personal values only apart. */
public final class DraftText {
    private static final int MOST = 200_000;
    private static final String ROW = "\\[[0-9]+\\]";
    private static final Set<String> BESIDES = Set.of("on", "how_known", "approver", "title", "unit");

    private DraftText() {}

    /** What of a form is kept; empty where nothing was written, or more than a draft holds. */
    public static String of(Act act, Map<String, String[]> parameters) {
        return of(act, parameters, "");
    }

    /** The same, with what stands under a further name or begins with it and a dot. */
    public static String of(Act act, Map<String, String[]> parameters, String further) {
        return of(names(act), parameters, further);
    }

    /** The personal values of a form alone; for what is encrypted. */
    public static String personal(Act act, Map<String, String[]> parameters) {
        return of(fields(act, true), parameters, "");
    }

    /** Whether a form holds more than is kept of it. */
    public static boolean tooLong(Act act, Map<String, String[]> parameters) {
        return text(names(act), parameters, "").length() > MOST
                || text(fields(act, true), parameters, "").length() > MOST;
    }

    /** What of a form the act does not know, each name once. */
    public static Set<String> unknown(Act act, Map<String, String[]> parameters) {
        var unknown = new TreeSet<String>();
        parameters.keySet().forEach(name -> unknown.add(name.replaceFirst(ROW, "")));
        unknown.removeAll(names(act));
        unknown.removeAll(fields(act, true));
        return unknown;
    }

    private static String of(Set<String> kept, Map<String, String[]> parameters, String further) {
        var text = text(kept, parameters, further);
        return text.length() > MOST ? "" : text;
    }

    private static String text(Set<String> kept, Map<String, String[]> parameters, String further) {
        var parts = new ArrayList<String>();
        parameters.forEach((name, values) -> {
            boolean more = !further.isEmpty() && (name.equals(further) || name.startsWith(further + "."));
            if (more || kept.contains(name.replaceFirst(ROW, ""))) {
                for (var value : values) {
                    if (!value.isBlank()) {
                        parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
                    }
                }
            }
        });
        return String.join("&", parts);
    }

    private static Set<String> names(Act act) {
        var names = new HashSet<>(BESIDES);
        names.addAll(fields(act, false));
        act.needs().forEach(gate -> names.add(FormValues.skip(gate)));
        return names;
    }

    private static Set<String> fields(Act act, boolean personal) {
        var names = new HashSet<String>();
        for (var input : act.fields()) {
            var field = input.field();
            if (field.personal() == personal) {
                names.add(field.id());
            }
            field.columns().stream()
                    .filter((Field c) -> (field.personal() || c.personal()) == personal)
                    .forEach(c -> names.add(field.id() + "." + c.id()));
        }
        return names;
    }

    /** The form as it was sent. */
    public static Map<String, String[]> read(String text) {
        var out = new LinkedHashMap<String, List<String>>();
        for (var part : text.split("&", -1)) {
            int at = part.indexOf('=');
            if (at > 0) {
                out.computeIfAbsent(part.substring(0, at), n -> new ArrayList<>())
                        .add(URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        var parameters = new LinkedHashMap<String, String[]>();
        out.forEach((name, values) -> parameters.put(name, values.toArray(new String[0])));
        return parameters;
    }
}
