package fadu.law;

import fadu.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of a procedure's parts as a person reads them. */
record Labels(Procedure procedure, Vocabulary vocabulary) {
    /** What every matter has without being a field. */
    private static final Map<String, Words> OF_EVERY_MATTER = Map.of(
            "number", new Words("编号", "Number"),
            "title", new Words("标题", "Title"),
            "unit", new Words("单位", "Unit"),
            "state", new Words("状态", "State"),
            "opened", new Words("开始之日", "Opened"));

    Words act(String id) {
        var act = procedure.acts().get(id);
        return act == null ? bare(id) : act.name();
    }

    Words limit(String id) {
        var limit = procedure.limits().get(id);
        return limit == null ? bare(id) : limit.name();
    }

    Words state(String id) {
        return procedure.tracks().values().stream()
                .flatMap(t -> Optional.ofNullable(t.states().get(id)).stream())
                .map(Track.State::name)
                .findFirst()
                .orElse(bare(id));
    }

    Words track(String id) {
        var track = procedure.tracks().get(id);
        return track == null
                ? bare(id)
                : Phrase.quoted(
                        track.states().values().stream().map(Track.State::name).toList());
    }

    Words field(String id) {
        return procedure
                .field(id)
                .map(Field::name)
                .or(() -> Optional.ofNullable(vocabulary.fields().get(id)).map(Field::name))
                .or(() -> Optional.ofNullable(OF_EVERY_MATTER.get(id)))
                .orElse(bare(id));
    }

    Words role(String id) {
        var role = vocabulary.roles().get(id);
        return role == null ? bare(id) : role.name();
    }

    Words gate(String id) {
        var gate = procedure.gates().get(id);
        return gate == null ? bare(id) : gate.name();
    }

    Words setting(String id) {
        var setting = procedure.settings().get(id);
        return setting == null ? bare(id) : setting.name();
    }

    Words document(String id) {
        var document = procedure.documents().get(id);
        return document == null ? bare(id) : document.name();
    }

    /** An expression in words. */
    Words said(Expr expr) {
        return new ExpressionWords(this).of(expr);
    }

    List<Words> roles(List<String> ids) {
        return ids.stream().map(this::role).toList();
    }

    List<Words> states(List<String> ids) {
        return ids.stream().map(this::state).toList();
    }

    /** A moment in words: {@code “答复”期限届满 / the end of "Answer"}. */
    Words moment(Moment moment) {
        return switch (moment) {
            case Moment.OfAct a ->
                new Words(
                        "“" + act(a.act()).zh() + "”之日",
                        "the day of \"" + act(a.act()).en() + "\"");
            case Moment.OfActField a ->
                new Words(
                        "“" + act(a.act()).zh() + "”的" + field(a.field()).zh(),
                        field(a.field()).en() + " of \"" + act(a.act()).en() + "\"");
            case Moment.OfField f -> field(f.field());
            case Moment.EndOf e ->
                new Words(
                        "“" + limit(e.limit()).zh() + "”期限届满",
                        "the end of \"" + limit(e.limit()).en() + "\"");
            case Moment.StartOf s ->
                new Words(
                        "“" + limit(s.limit()).zh() + "”期限起算",
                        "the start of \"" + limit(s.limit()).en() + "\"");
            case Moment.Latest l ->
                several(
                        l.of(),
                        l.all() ? "（全部到来，以最后者为准）" : "（以最后者为准）",
                        l.all() ? " (when all have come, the latest)" : " (the latest)");
            case Moment.Earliest l -> several(l.of(), "（以最先者为准）", " (the earliest)");
        };
    }

    private Words several(List<Moment> of, String zh, String en) {
        var all = Phrase.listed(of.stream().map(this::moment).toList());
        return new Words(all.zh() + zh, all.en() + en);
    }

    private static Words bare(String id) {
        return new Words(id, id);
    }
}
