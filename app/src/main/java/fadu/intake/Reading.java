package fadu.intake;

import fadu.Trouble;
import fadu.Words;
import fadu.law.Field;
import fadu.law.Procedure;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A file read against a register: the rows that can be entered, and what is wrong with the others. */
public final class Reading {
    private final Register register;
    private final Map<String, Field> fields;
    private final Map<String, String> units;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private int rows;

    private Reading(Register register, Procedure procedure, Map<String, String> units) {
        this.register = register;
        this.units = units;
        this.fields = register.entering().fields(procedure);
    }

    /**
     * Reads a text.
     *
     * @param procedure the version of the register's procedure that is law
     * @param units the place's units, id by name
     * @throws Trouble when the header does not fit
     */
    public static Reading of(Register register, Procedure procedure, Map<String, String> units, String csv) {
        var reading = new Reading(register, procedure, units);
        var rows = Csv.rows(csv);
        var header = Header.of(register, rows);
        rows.stream().skip(1).forEach(row -> reading.row(header, row));
        return reading;
    }

    public List<Candidate> candidates() {
        return List.copyOf(candidates);
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Rows below the header. */
    public int rows() {
        return rows;
    }

    private void row(Header header, Csv.Row row) {
        rows++;
        int before = faults.size();
        row.fault().ifPresent(words -> faults.add(new Fault(row.line(), "", "", words)));
        if (row.fault().isPresent()) {
            return;
        }
        if (row.cells().size() != header.names().size()) {
            faults.add(new Fault(
                    row.line(),
                    "",
                    "",
                    new Words(
                            "有 " + row.cells().size() + " 格，表头有 "
                                    + header.names().size() + " 列，请检查逗号和引号",
                            "has " + row.cells().size() + " cells, the header "
                                    + header.names().size() + " columns; check commas and quotes")));
            return;
        }
        var values = values(header, row);
        if (faults.size() == before) {
            keep(header, row.line(), values);
        }
    }

    private Map<String, Object> values(Header header, Csv.Row row) {
        var values = new TreeMap<String, Object>();
        register.constants().forEach((field, text) -> put(values, row.line(), field, field, text));
        header.places().forEach((field, place) -> {
            var cell = row.cells().get(place).strip();
            var column = header.name(field);
            if (!cell.isEmpty()) {
                put(values, row.line(), field, column, cell);
            } else if (!optional(field)) {
                faults.add(new Fault(row.line(), column, "", new Words("不能为空", "must not be empty")));
            }
        });
        return values;
    }

    private boolean optional(String field) {
        var column = register.columns().get(field);
        return column != null && column.optional();
    }

    private void put(Map<String, Object> values, int line, String field, String column, String cell) {
        var known = fields.get(field);
        var of = register.columns().getOrDefault(field, new Register.Column(List.of(), false, Map.of(), false));
        if (known == null) {
            throw new Trouble(
                    "导入清单 " + register.id() + " 的字段 " + field + " 不在“" + register.procedure() + "”中",
                    "the field " + field + " of the register " + register.id() + " is none of " + register.procedure());
        }
        try {
            values.put(field, Cell.read(known, of, cell, register.key().contains(field), units));
        } catch (Trouble e) {
            faults.add(new Fault(line, column, cell, e.words()));
        }
    }

    private void keep(Header header, int line, Map<String, Object> values) {
        var shown = register.key().stream()
                .map(field -> String.valueOf(values.getOrDefault(field, "")))
                .collect(Collectors.joining(" "));
        var earlier = lines.putIfAbsent(shown, line);
        if (earlier != null) {
            faults.add(new Fault(
                    line,
                    register.key().stream().map(header::name).collect(Collectors.joining("+")),
                    shown,
                    new Words("与第 " + earlier + " 行重复", "stands in line " + earlier + " already")));
            return;
        }
        var content = values.entrySet().stream().map(Object::toString).collect(Collectors.joining("\u001f"));
        candidates.add(new Candidate(
                line,
                matter(register, shown),
                "import " + register.id() + " " + hash(shown) + " " + hash(content),
                shown,
                values));
    }

    /** The id of the matter that a row with this key has or will have. */
    public static String matter(Register register, String shown) {
        return register.mark() + "-" + hash(register.id() + "\u001f" + shown);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
