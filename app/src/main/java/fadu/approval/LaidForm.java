package fadu.approval;

import fadu.access.Approvals.Asking;
import fadu.law.Act;
import fadu.law.Procedure;
import fadu.matter.FieldConditions;
import fadu.matter.MatterFile;
import fadu.matter.SentFile;
import fadu.rule.DraftText;
import fadu.rule.FormValues;
import fadu.rule.Request;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The form of an act as it was laid before its approver, with its personal values.
 *
 * @param parameters as the form was sent
 * @param files by field
 */
public record LaidForm(
        Asking asking, Procedure procedure, Act act, Map<String, String[]> parameters, Map<String, SentFile> files) {

    /**
     * The form again.
     *
     * @param matter that it is about; empty while it has not begun
     * @return nothing where the law no longer knows all of it
     */
    public static Optional<LaidForm> of(Actor reader, Asking asking, Optional<MatterFile> matter) {
        var laid = asking.laid();
        return procedure(reader, asking, matter)
                .filter(_ -> Outdated.why(reader, asking, matter).isEmpty())
                .flatMap(p -> Optional.ofNullable(p.acts().get(laid.act()))
                        .map(act -> new LaidForm(
                                asking, p, act, parameters(reader, asking), SentFile.ofLines(laid.files()))));
    }

    /** The procedure as it stands. */
    static Optional<Procedure> procedure(Actor reader, Asking asking, Optional<MatterFile> matter) {
        return asking.laid()
                .beginning()
                .map(b -> reader.law().on(b.procedure(), reader.today()))
                .orElseGet(() -> matter.map(m -> m.situation().standing().procedure()));
    }

    static Map<String, String[]> parameters(Actor reader, Asking asking) {
        var parameters = new HashMap<>(plain(asking));
        parameters.putAll(personal(reader, asking));
        return parameters;
    }

    /** What was laid as the form was sent, without personal values. */
    public static Map<String, String[]> plain(Asking asking) {
        return DraftText.read(asking.laid().typed());
    }

    /** Its personal values alone; none once it has ended. */
    public static Map<String, String[]> personal(Actor reader, Asking asking) {
        var sealed = Sealed.of(reader.house(), reader.jurisdiction());
        return DraftText.read(sealed.open(asking.id(), asking.laid().sealed()));
    }

    /** The row that the act concerns. */
    Optional<String> key() {
        return Optional.of(asking.laid().row()).filter(row -> !row.isEmpty());
    }

    /** A text that was written; empty where there is none. */
    public Optional<String> given(String name) {
        return FormValues.given(name, parameters);
    }

    /** The values by field; a field of a file holds its name where nothing else is written. */
    public Map<String, Object> values() {
        var values = new LinkedHashMap<>(FormValues.of(act, parameters));
        files.forEach((field, file) -> values.putIfAbsent(field, file.name()));
        return values;
    }

    /**
     * The request of whoever asked.
     *
     * @param roles what he is to the matter
     * @param unit whose matter it is
     */
    Request request(Actor actor, String approver, Set<String> roles, Optional<String> unit) {
        var request = Request.of(act.id(), asking.askedBy(), roles, values());
        request = key().map(request::row).orElse(request);
        var day = given("on").flatMap(FieldConditions::day).filter(d -> !d.equals(actor.today()));
        request = day.isPresent() ? request.on(day.get()) : request;
        return actor.approving(request, approver, unit).skipping(FormValues.skips(act, parameters));
    }
}
