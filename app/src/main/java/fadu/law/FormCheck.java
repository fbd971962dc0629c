package fadu.law;

import fadu.Words;
import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A form words documents that there are, from fields that they have; no document is worded twice, and no decision without reason. */
final class FormCheck {
    private static final Pattern NUMBER = Pattern.compile("\\{([a-z_.]+)(?::[0-9]+)?}");
    private static final Set<String> IN_NUMBERS = Set.of("unit.mark", "year", "seq", "document");

    private final Law law;
    private final Problems problems;

    FormCheck(Law law, Problems problems) {
        this.law = law;
        this.problems = problems;
    }

    void run() {
        var named = new HashSet<String>();
        var names = new TreeSet<String>();
        law.procedures().keySet().forEach(id -> names.add(id.name()));
        for (var form : law.papers().forms()) {
            form.documents().keySet().forEach(p -> known(p, names, form.place(), "没有程序 ", "there is no procedure "));
            var procedures = procedures(form);
            documents(form, named);
            number(form);
            var fields = fields(procedures);
            form.to().stream()
                    .filter(f -> !f.equals(Form.ORGAN))
                    .forEach(f -> known(f, fields, form.place(), "没有字段 ", "there is no field "));
            form.from().ifPresent(f -> known(f, fields, form.place(), "没有字段 ", "there is no field "));
            form.says().forEach(line -> line(line, procedures, fields));
            form.remedy().forEach(r -> slots(r.text(), fields, form.place()));
        }
        if (law.papers().forms().stream().filter(Form::ofAll).count() > 1) {
            twice(law.papers().forms().getLast().place(), "其余文书", "all other documents");
        }
        new DecisionCheck(law, problems).run();
    }

    private List<Procedure> procedures(Form form) {
        return law.procedures().values().stream()
                .filter(p -> form.ofAll() || form.documents().containsKey(p.id().name()))
                .toList();
    }

    private void documents(Form form, Set<String> named) {
        form.documents().forEach((name, documents) -> {
            var there = new TreeSet<String>();
            law.versions(name).forEach(p -> there.addAll(p.documents().keySet()));
            for (var document : documents) {
                known(document, there, form.place(), "程序 " + name + " 没有文书 ", name + " has no document ");
                if (!named.add(name + " " + document)) {
                    twice(form.place(), name + " " + document, name + " " + document);
                }
            }
        });
    }

    private void twice(Place place, String zh, String en) {
        problems.add(place, new Words(zh + "有两个格式", "two forms word " + en), new Words("只留一个", "keep one"));
    }

    private void number(Form form) {
        var slots = new ArrayList<String>();
        NUMBER.matcher(form.number()).results().forEach(m -> slots.add(m.group(1)));
        slots.forEach(s -> known(s, IN_NUMBERS, form.place(), "文号中没有 ", "a paper's number knows no "));
        if (!slots.contains("seq")) {
            problems.add(
                    form.place(),
                    new Words("文号里没有 {seq}", "the number has no {seq}"),
                    new Words("写成“〔{year}〕{seq}号”", "write 〔{year}〕{seq}号"));
        }
    }

    private void line(Form.Line line, List<Procedure> procedures, Set<String> fields) {
        if (line.each().isEmpty()) {
            slots(line.text(), fields, line.place());
            return;
        }
        var table = line.each().get();
        var columns = new HashSet<String>();
        var tables = new TreeSet<String>();
        procedures.stream().flatMap(p -> p.fields().values().stream()).forEach(f -> {
            if (!f.columns().isEmpty()) {
                tables.add(f.id());
            }
            if (f.id().equals(table)) {
                f.columns().forEach(c -> columns.add(c.id()));
            }
        });
        procedures.forEach(p -> p.acts().values().stream()
                .filter(a -> a.row().filter(table::equals).isPresent())
                .forEach(a -> {
                    a.fields().forEach(i -> columns.add(i.field().id()));
                    columns.addAll(a.sets().keySet());
                }));
        known(table, tables, line.place(), "没有表格 ", "there is no table ");
        slots(line.text(), columns, line.place());
    }

    private void slots(String text, Set<String> known, Place place) {
        var all = new TreeSet<>(known);
        all.addAll(Form.OWN);
        Form.SLOT.matcher(text).results().forEach(m -> known(m.group(1), all, place, "没有字段 ", "there is no field "));
        if (text.replaceAll(Form.SLOT.pattern(), "").contains("{")) {
            problems.add(
                    place,
                    new Words("花括号里不是字段", "what stands in braces is no field"),
                    new Words("写成 {字段编号}", "write {field_id}"));
        }
    }

    private Set<String> fields(List<Procedure> procedures) {
        var fields = new TreeSet<String>(law.vocabulary().fields().keySet());
        procedures.forEach(p -> {
            fields.addAll(p.fields().keySet());
            p.acts()
                    .values()
                    .forEach(a -> a.fields().forEach(i -> fields.add(i.field().id())));
        });
        return fields;
    }

    private void known(String id, Collection<String> known, Place place, String zh, String en) {
        if (!known.contains(id)) {
            problems.add(place, new Words(zh + id, en + id), Nearest.right(id, known));
        }
    }
}
