package fadu.law;

import fadu.Words;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code notices.yaml}: who is told what. What it names is checked with the whole law. */
final class NoticeReader {
    private static final Pattern HOLDER = Pattern.compile("([a-z][a-z0-9-]*) in ([a-z][a-z0-9_]*)");
    private static final Pattern DOER = Pattern.compile("doer of ([a-z][a-z0-9-]*)");

    private final LawFiles files;
    private final BasisReader bases;
    private final Problems problems;

    NoticeReader(LawFiles files, BasisReader bases, Problems problems) {
        this.files = files;
        this.bases = bases;
        this.problems = problems;
    }

    NoticeRules notices() {
        var file = files.file("notices.yaml");
        if (file.isEmpty()) {
            return NoticeRules.NONE;
        }
        var map = file.get().only("statute", "texts", "unread", "quiet", "notices");
        bases.open(map);
        var section = map.map("notices");
        ProcedureScope.kebab(section, problems);
        var rules = new ArrayList<NoticeRule>();
        section.entries().forEach((id, node) -> rules.add(rule(id, Mapping.of(node, problems))));
        return new NoticeRules(rules, map.has("quiet") ? quiet(map.map("quiet")) : Optional.empty());
    }

    private NoticeRule rule(String id, Mapping map) {
        map.only(
                "name",
                "procedure",
                "acts",
                "means",
                "step",
                "limit",
                "approval",
                "to",
                "by",
                "text",
                "opens",
                "letter",
                "basis");
        map.must("to");
        return new NoticeRule(
                id,
                map.words("name"),
                cause(map),
                map.list("to").stream().map(NoticeReader::recipient).toList(),
                map.texts("by"),
                map.words("text"),
                map.text("opens"),
                map.has("letter") ? Optional.of(letter(map.map("letter"))) : Optional.empty(),
                bases.need(map),
                map.place());
    }

    private boolean outside(Mapping limit) {
        var of = limit.text("of").orElse("house");
        if (!of.equals("house") && !of.equals("others")) {
            wrong(
                    limit,
                    "of",
                    "of 只能是 house 或 others",
                    "of must be house or others",
                    "当事人、法院的期限写 of: others",
                    "write of: others for the limits of parties and courts");
        }
        return of.equals("others");
    }

    private NoticeRule.Cause cause(Mapping map) {
        var procedures = map.texts("procedure");
        if (map.has("approval")) {
            without(
                    map,
                    List.of("acts", "means", "step", "limit", "letter", "opens"),
                    "关于送批的通知",
                    "a notice about an approval");
            return new NoticeRule.Laid(procedures, turn(map));
        }
        if (map.has("limit")) {
            without(map, List.of("acts", "means", "step", "letter"), "提醒期限的通知", "a notice about a limit");
            var limit = map.map("limit").only("before", "after", "of");
            if (limit.has("before") == limit.has("after")) {
                wrong(
                        map,
                        "limit",
                        "limit 写 before 或 after 其中一个",
                        "limit says either before or after",
                        "写成 {before: 3}",
                        "write {before: 3}");
            }
            return new NoticeRule.Near(
                    procedures,
                    limit.has("before") ? -limit.number("before", 0) : limit.number("after", 0),
                    outside(limit));
        }
        var step = map.text("step").orElse("any");
        var known = Arrays.stream(NoticeRule.Step.values())
                .filter(s -> s.name().toLowerCase(java.util.Locale.ROOT).equals(step))
                .findFirst();
        if (known.isEmpty()) {
            problems.add(
                    map.place("step"),
                    new Words("step 不能是 " + step, "step cannot be " + step),
                    Nearest.right(step, List.of("any", "child", "given", "move")));
        }
        return new NoticeRule.Acted(
                procedures, map.texts("acts"), map.texts("means"), known.orElse(NoticeRule.Step.ANY));
    }

    private void without(Mapping map, List<String> keys, String zh, String en) {
        for (var key : keys) {
            if (map.has(key)) {
                wrong(map, key, zh + "不能有 " + key, en + " has no " + key, "删去", "remove it");
            }
        }
    }

    private NoticeRule.Turn turn(Mapping map) {
        var word = map.need("approval");
        var known = Arrays.stream(NoticeRule.Turn.values())
                .filter(t -> t.word().equals(word))
                .findFirst();
        if (known.isEmpty()) {
            var words = Arrays.stream(NoticeRule.Turn.values())
                    .map(NoticeRule.Turn::word)
                    .toList();
            problems.add(
                    map.place("approval"),
                    new Words("approval 不能是 " + word, "approval cannot be " + word),
                    Nearest.right(word, words));
        }
        return known.orElse(NoticeRule.Turn.ASKED);
    }

    private static NoticeRule.Recipient recipient(YamlNode.Scalar scalar) {
        var text = scalar.text();
        var part = Arrays.stream(NoticeRule.Part.values())
                .filter(p -> p.word().equals(text))
                .findFirst();
        if (part.isPresent()) {
            return part.get();
        }
        var doer = DOER.matcher(text);
        if (doer.matches()) {
            return new NoticeRule.Doer(doer.group(1));
        }
        var holder = HOLDER.matcher(text);
        if (holder.matches()) {
            return new NoticeRule.Holder(holder.group(1), Optional.of(holder.group(2)));
        }
        return text.contains("_") ? new NoticeRule.Officer(text) : new NoticeRule.Holder(text, Optional.empty());
    }

    private static NoticeRule.Letter letter(Mapping map) {
        map.only("reply-by", "answers");
        map.must("answers");
        return new NoticeRule.Letter(map.text("reply-by"), map.texts("answers"));
    }

    private Optional<NoticeRules.Quiet> quiet(Mapping map) {
        map.only("channels", "from", "until");
        map.must("channels");
        var from = time(map, "from");
        var until = time(map, "until");
        return from.isPresent() && until.isPresent()
                ? Optional.of(new NoticeRules.Quiet(map.texts("channels"), from.get(), until.get()))
                : Optional.empty();
    }

    private Optional<LocalTime> time(Mapping map, String key) {
        try {
            return Optional.of(LocalTime.parse(map.need(key)));
        } catch (DateTimeException e) {
            wrong(map, key, "“" + key + "”不是时刻", key + " is no time of day", "写成 \"21:00\"", "write \"21:00\"");
            return Optional.empty();
        }
    }

    private void wrong(Mapping map, String key, String zh, String en, String rightZh, String rightEn) {
        problems.add(map.place(key), zh, en, rightZh, rightEn);
    }
}
