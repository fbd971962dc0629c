package fadu.web.desk;

import fadu.Trouble;
import fadu.Words;
import fadu.law.Act;
import fadu.law.Field;
import fadu.matter.Matters;
import fadu.rule.FormValues;
import fadu.work.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody typed into a form: kept as typed, and read as the definition says. */
final class Typed {
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{8,64}");

    private final Map<String, String[]> parameters;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Words> faults = new LinkedHashMap<>();

    private final Uploads uploads;

    private Typed(Map<String, String[]> parameters, Uploads uploads) {
        this.parameters = parameters;
        this.uploads = uploads;
    }

    /** Nothing was typed yet; the link may have filled in something. */
    static Typed prefilled(Map<String, String[]> parameters) {
        return new Typed(parameters, Uploads.none());
    }

    /**
     * What was sent for an act.
     *
     * @param uploads the files among it; a field of a file holds its name where nothing else is written
     */
    static Typed of(Act act, Map<String, String[]> parameters, Uploads uploads) {
        var typed = new Typed(parameters, uploads);
        act.fields().forEach(input -> typed.read(input.field()));
        uploads.names().forEach(typed.values::putIfAbsent);
        typed.faults.putAll(uploads.faults());
        return typed;
    }

    /**
     * What was sent for an act to be entered: that it names something that is not there is a fault, too.
     *
     * @param named looks for what it names
     */
    static Typed of(Act act, Map<String, String[]> parameters, Uploads uploads, Named named) {
        var typed = of(act, parameters, uploads);
        named.faults(act, typed.values).forEach(typed.faults::putIfAbsent);
        return typed;
    }

    /** The same under no key: what was asked with it cannot be asked again. */
    Typed anew() {
        var rest = new LinkedHashMap<>(parameters);
        rest.remove("key");
        var typed = new Typed(rest, uploads);
        typed.faults.putAll(faults);
        return typed;
    }

    /** The values by field, as the engine takes them. */
    Map<String, Object> values() {
        return values;
    }

    /** What cannot be read at all, by field. */
    Map<String, Words> faults() {
        return faults;
    }

    /** The files that came with it. */
    Uploads uploads() {
        return uploads;
    }

    /** A single text as it was typed. */
    String text(String name) {
        return FormValues.text(name, parameters);
    }

    Optional<String> given(String name) {
        return FormValues.given(name, parameters);
    }

    /** The gates of an act that are passed, each with the reason. */
    Map<String, String> skips(Act act) {
        return FormValues.skips(act, parameters);
    }

    /** Under which it is asked, so that what is sent twice is entered once; a new one where the form carries none. */
    String key() {
        return given("key").filter(k -> KEY.matcher(k).matches()).orElseGet(Matters::newId);
    }

    /** The last entry that the person had seen when the form was opened. */
    Optional<Integer> seen() {
        return given("since").filter(s -> s.matches("[0-9]{1,9}")).map(Integer::parseInt);
    }

    /** The rows of a table as typed; one empty row where there is none. */
    List<List<String>> rows(Field table) {
        var rows = FormValues.rows(table, parameters);
        return rows.isEmpty() ? List.of(table.columns().stream().map(c -> "").toList()) : rows;
    }

    private void read(Field field) {
        try {
            FormValues.read(field, parameters).ifPresent(v -> values.put(field.id(), v));
        } catch (Trouble e) {
            faults.put(field.id(), e.words());
        }
    }
}
