package fadu.law;

import fadu.Words;
import java.util.List;
import java.util.Optional;

/** A gate's look at other matters as a sentence. */
record FindSentence(Law law, Gate.Find find, Labels labels) {

    Words words() {
        var kinds =
                Phrase.quoted(procedures().stream().map(this::name).distinct().toList());
        var states =
                Phrase.quoted(find.states().stream().map(this::state).distinct().toList());
        var where = where();
        var what = new Words(
                "处于" + states.zh() + "的" + kinds.zh() + where.zh(), kinds.en() + " at " + states.en() + where.en());
        var count = new Words(String.valueOf(find.atLeast()), String.valueOf(find.atLeast()));
        var each = find.each().map(labels::field);
        if (each.isPresent()) {
            var list = each.get();
            return switch (find.expect()) {
                case SOME ->
                    new Words(
                            list.zh() + "中至少" + count.zh() + "项，各有" + what.zh(),
                            "at least " + count.en() + " of " + list.en() + ", each with " + what.en());
                case NONE -> new Words(list.zh() + "各项都没有" + what.zh(), "none of " + list.en() + " with " + what.en());
                case ALL -> new Words(list.zh() + "各项的都是" + what.zh(), "all of " + list.en() + " are " + what.en());
            };
        }
        return switch (find.expect()) {
            case SOME ->
                new Words("至少有" + count.zh() + "个" + what.zh(), "there is at least " + count.en() + " of " + what.en());
            case NONE -> new Words("没有" + what.zh(), "there is none of " + what.en());
            case ALL -> new Words("相关事项全部为" + what.zh(), "all of them are " + what.en());
        };
    }

    /** Those named, those at the other end of our link, or those whose link to us has that name. */
    private List<String> procedures() {
        if (find.link().isEmpty()) {
            return find.procedures();
        }
        var link = find.link().get();
        var own = labels.procedure().links().get(link);
        return own != null
                ? own.to()
                : law.procedures().values().stream()
                        .filter(p -> p.links().values().stream()
                                .anyMatch(l -> l.inverse().filter(link::equals).isPresent()))
                        .map(p -> p.id().name())
                        .distinct()
                        .toList();
    }

    private Words name(String procedure) {
        return newest(procedure).map(Procedure::name).orElse(new Words(procedure, procedure));
    }

    private Words state(String state) {
        if (state.equals("open")) {
            return new Words("未办结", "open");
        }
        if (state.equals("any")) {
            return new Words("任何状态", "any state");
        }
        return procedures().stream()
                .flatMap(p -> newest(p).stream())
                .map(p -> new Labels(p, law.vocabulary()).state(state))
                .filter(w -> !w.zh().equals(state))
                .findFirst()
                .orElse(new Words(state, state));
    }

    private Words where() {
        var other = procedures().stream().flatMap(p -> newest(p).stream()).findFirst();
        var parts = find.where().entrySet().stream()
                .map(e -> {
                    var field = other.map(p -> new Labels(p, law.vocabulary()).field(e.getKey()))
                            .orElse(new Words(e.getKey(), e.getKey()));
                    var value = labels.said(e.getValue());
                    if (value.zh().equals(field.zh())) {
                        return new Words(field.zh() + "相同", "the same " + field.en());
                    }
                    return new Words(field.zh() + "为" + value.zh(), field.en() + ": " + value.en());
                })
                .toList();
        var all = Phrase.listed(parts);
        var but = find.notThis() ? new Words("，本事项除外", ", but this one") : new Words("", "");
        return parts.isEmpty() && !find.notThis()
                ? new Words("", "")
                : new Words("（" + all.zh() + but.zh() + "）", " (" + all.en() + but.en() + ")");
    }

    private Optional<Procedure> newest(String procedure) {
        return law.versions(procedure).stream().reduce((a, b) -> b);
    }
}
