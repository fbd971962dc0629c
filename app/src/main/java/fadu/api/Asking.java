package fadu.api;

import fadu.Trouble;
import fadu.Words;
import fadu.docket.Hash;
import fadu.docket.KeyUsed;
import fadu.law.Act;
import fadu.law.Basis;
import fadu.matter.FileTexts;
import fadu.matter.MatterFile;
import fadu.matter.Result;
import fadu.rule.CheckedNumber;
import fadu.rule.Irregular;
import fadu.rule.Request;
import fadu.work.Named;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes requests to the engine from what a program sent, and answers from what came of them. */
final class Asking {
    private final Caller caller;
    private final Optional<MatterFile> matter;

    Asking(Caller caller) {
        this(caller, Optional.empty());
    }

    /**
     * @param matter that is acted on; empty for one that has not begun
     */
    Asking(Caller caller, Optional<MatterFile> matter) {
        this.caller = caller;
        this.matter = matter;
    }

    /** The same call again has the same key; another person's has another. */
    String key(String given) {
        if (!given.matches("[A-Za-z0-9._-]{8,64}")) {
            throw Declined.malformed(
                    "Idempotency-Key 应为 8 至 64 个字母、数字、点、下划线或连字符",
                    "Idempotency-Key has 8 to 64 letters, digits, dots, underscores or hyphens");
        }
        var whose = caller.jurisdiction() + "\n" + caller.person() + "\n" + given;
        return UUID.nameUUIDFromBytes(whose.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The values of an act; a field of a file holds its name where nothing else is written. */
    Map<String, Object> values(Map<String, Object> given, Cited cited) {
        var values = new LinkedHashMap<>(given);
        cited.files().forEach((field, file) -> values.putIfAbsent(field, file.name()));
        return values;
    }

    /**
     * Refuses what names a unit, person or matter that is not there, and asks back where a number of a person or body cannot be
     * right, as the desk does.
     */
    void judge(Act act, Map<String, Object> given) {
        named(act, List.of(given));
        var doubts = new Doubts(caller.confirmed());
        act.fields().stream()
                .map(Act.Input::field)
                .filter(CheckedNumber::in)
                .filter(field -> given.containsKey(field.id()))
                .forEach(field -> {
                    var text = String.valueOf(given.get(field.id()));
                    CheckedNumber.doubt(text).ifPresent(words -> doubts.add("values." + field.id(), text, words));
                });
        doubts.ask();
    }

    /** The first half of that, for an act on many matters. */
    void named(Act act, List<Map<String, Object>> given) {
        var reasons = new ArrayList<Irregular>();
        new Named(caller.actor(), matter)
                .faults(act, given)
                .forEach((field, words) -> reasons.add(new Irregular(
                        "fields",
                        new Words(words.zh() + "（" + field + "）", words.en() + " (" + field + ")"),
                        Basis.INTERNAL)));
        if (!reasons.isEmpty()) {
            throw new Declined(ProblemKind.REFUSED, ProblemKind.REFUSED.title(), reasons);
        }
    }

    /**
     * @param unit whose matter it is
     */
    Request request(Act act, ActBody body, Optional<String> unit, Set<String> roles, Cited cited) {
        var given = ActBody.clean(body.values());
        judge(act, given);
        var values = values(given, cited);
        if (body.known() != null) {
            if (body.known().isBlank() || body.on() == null) {
                throw Declined.malformed(
                        "补记须写明怎么得知（known）和发生日（on）", "to record what happened, say how it is known and on which day");
            }
            if (act.fields().stream().noneMatch(i -> i.field().id().equals("why"))) {
                values.put("why", body.known());
            }
        }
        var request = Request.of(act.id(), caller.person(), roles, values);
        request = body.row() == null ? request : request.row(body.row());
        request = body.on() == null || (body.known() == null && body.on().equals(caller.today()))
                ? request
                : request.on(body.on());
        if (body.known() != null) {
            return request.recordOnly();
        }
        if (act.approvedBy().isPresent() && body.approver() != null) {
            request = caller.actor().approved(request, body.approver(), unit);
        }
        if (body.skips() == null || body.skips().isEmpty()) {
            return request;
        }
        if (body.skips().values().stream().anyMatch(Objects::isNull)) {
            throw Declined.malformed("skips 中须逐项写明理由", "say in skips why each is passed");
        }
        return request.skipping(Map.copyOf(body.skips()));
    }

    /** What came of an act that cites these files. */
    EnteredLine entered(Map<String, Hash> documents, Supplier<Result> work) {
        try {
            return switch (work.get()) {
                case Result.Entered entered -> {
                    new FileTexts(caller.house()).keep(documents);
                    yield EnteredLine.of(entered, caller.locale());
                }
                case Result.Refused(var matter, var reasons) ->
                    throw new Declined(ProblemKind.REFUSED, ProblemKind.REFUSED.title(), reasons);
            };
        } catch (Trouble e) {
            // A database that went away has a cause.
            if (e.getCause() != null && !(e instanceof KeyUsed)) {
                throw e;
            }
            throw new Declined(ProblemKind.CONFLICT, e.words());
        }
    }
}
