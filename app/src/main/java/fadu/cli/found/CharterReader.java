package fadu.cli.found;

import fadu.Trouble;
import fadu.access.Administrator;
import fadu.law.Vocabulary.Role;
import fadu.law.yaml.YamlNode;
import fadu.law.yaml.YamlSheet;
import fadu.org.Jurisdiction;
import fadu.org.Person;
import fadu.org.Post;
import fadu.org.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the file of a place. All its faults are told at once, each with its place. */
final class CharterReader {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final YamlSheet sheet;
    private final Map<String, Role> roles;
    private final LocalDate today;
    private final Faults faults = new Faults();
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();

    private CharterReader(YamlSheet sheet, Map<String, Role> roles, LocalDate today) {
        this.sheet = sheet;
        this.roles = roles;
        this.today = today;
    }

    /**
     * Reads a file.
     *
     * @param file its name, as faults say it
     * @param roles those that the law knows
     * @throws Trouble naming all faults
     */
    static Charter read(String file, String text, Map<String, Role> roles, LocalDate today) {
        return new CharterReader(YamlSheet.read(file, text), roles, today).charter();
    }

    private Charter charter() {
        faults.in(() -> sheet.only("jurisdiction", "from", "units", "people"));
        var place = faults.in(this::jurisdiction);
        var id = place.map(Jurisdiction::id).orElse("");
        var from =
                faults.in(() -> sheet.has("from") ? sheet.date("from") : today).orElse(today);
        faults.in(() -> sheet.sheets("units"))
                .orElse(Map.of())
                .forEach((name, unit) -> faults.in(() -> {
                    units.put(name, unit(id, name, unit, from));
                    return name;
                }));
        tree();
        faults.in(() -> sheet.sheets("people"))
                .orElse(Map.of())
                .forEach((name, person) -> faults.in(() -> {
                    people.add(new Person(id, id(name, sheet.sheet("people"), name), person.words("name")));
                    person.only("name", "posts").nodes("posts").forEach((unit, held) -> posts(id, name, unit, held));
                    return name;
                }));
        administrators();
        faults.tell();
        return new Charter(place.orElseThrow(), List.copyOf(units.values()), people, posts);
    }

    private Jurisdiction jurisdiction() {
        var place = sheet.sheet("jurisdiction").only("id", "name", "codes");
        var codes = place.has("codes") ? place.sheet("codes").texts() : Map.<String, String>of();
        return new Jurisdiction(id(place.text("id"), place, "id"), place.words("name"), false, codes);
    }

    private Unit unit(String jurisdiction, String id, YamlSheet unit, LocalDate from) {
        unit.only("name", "mark", "parent", "from");
        return new Unit(
                jurisdiction,
                id(id, sheet.sheet("units"), id),
                unit.words("name"),
                unit.maybe("mark").orElse(""),
                unit.maybe("parent"),
                unit.has("from") ? unit.date("from") : from,
                Optional.empty(),
                Optional.empty());
    }

    /** Every parent is there, and nobody stands above himself. */
    private void tree() {
        for (var unit : units.values()) {
            var above = unit.parent();
            for (int steps = 0; above.isPresent() && steps <= units.size(); steps++) {
                above = Optional.ofNullable(units.get(above.get())).flatMap(Unit::parent);
            }
            var parent = unit.parent().orElse(unit.id());
            if (!units.containsKey(parent) || above.isPresent()) {
                faults.at(
                        sheet.sheet("units").sheet(unit.id()).fields().placeOf("parent"),
                        "上级单位“" + parent + "”不存在，或绕回到本单位自身",
                        "the parent “" + parent + "” is not there, or leads back to the unit itself");
            }
        }
    }

    private void posts(String jurisdiction, String person, String unit, YamlNode held) {
        var all = held instanceof YamlNode.Items items ? items.items() : List.of(held);
        all.forEach(node -> faults.in(() -> posts.add(post(jurisdiction, person, unit, node))));
    }

    /** A role by its name, held from the unit's first day on, or a role with days of its own. */
    private Post post(String jurisdiction, String person, String unit, YamlNode node) {
        var there = units.get(unit);
        if (there == null) {
            throw YamlSheet.wrong(node, "没有单位“" + unit + "”", "there is no unit “" + unit + "”");
        }
        if (node instanceof YamlNode.Scalar role) {
            return new Post(jurisdiction, person, role(role.text(), node), unit, there.from(), Optional.empty());
        }
        var dated = YamlSheet.of(node).only("role", "from", "until");
        var from = dated.has("from") ? dated.date("from") : there.from();
        var until = dated.has("until") ? Optional.of(dated.date("until")) : Optional.<LocalDate>empty();
        if (from.isBefore(there.from()) || until.filter(from::isAfter).isPresent()) {
            throw YamlSheet.wrong(
                    node,
                    "任职不能早于单位设立（" + there.from() + "），也不能止于开始之前",
                    "a post begins when its unit is there (" + there.from() + "), and ends after it begins");
        }
        return new Post(jurisdiction, person, role(dated.text("role"), node), unit, from, until);
    }

    private String role(String role, YamlNode node) {
        var known = roles.get(role);
        if (known == null || known.outside()) {
            throw YamlSheet.wrong(
                    node,
                    "“" + role + "”不是本机关的岗位，见 law/roles.yaml",
                    "“" + role + "” is no role of people inside; see law/roles.yaml");
        }
        return role;
    }

    /** Each kind is there today, and none of them has another post. */
    private void administrators() {
        for (var kind : Administrator.values()) {
            if (posts.stream().noneMatch(p -> p.role().equals(kind.role()) && p.on(today))) {
                faults.at(
                        sheet.fields().placeOf("people"),
                        "今天没有人任 " + kind.role() + "（系统、安全、审计三员各须一人）",
                        "nobody is " + kind.role()
                                + " today; the system, security and audit administrators are needed");
            }
        }
        for (var person : people) {
            var held =
                    posts.stream().filter(p -> p.person().equals(person.id())).toList();
            if (held.size() > 1 && !Administrator.among(held).isEmpty()) {
                faults.at(
                        sheet.sheet("people").fields().placeOf(person.id()),
                        "管理员不得兼任其他岗位",
                        "an administrator holds no other post");
            }
        }
    }

    private static String id(String id, YamlSheet where, String key) {
        if (!ID.matcher(id).matches()) {
            throw new Trouble(
                    where.fields().placeOf(key) + " 代号“" + id + "”应以小写字母开头，只含小写字母、数字和连字符，最多 40 个字符",
                    where.fields().placeOf(key) + " the id “" + id
                            + "” must begin with a small letter and have small letters, digits and hyphens, 40 at most");
        }
        return id;
    }
}
