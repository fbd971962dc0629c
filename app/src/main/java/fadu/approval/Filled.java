package fadu.approval;

import fadu.access.Approvals.Beginning;
import fadu.access.Approvals.Laid;
import fadu.law.Act;
import fadu.matter.SentFile;
import fadu.rule.DraftText;
import fadu.rule.FormValues;
import fadu.rule.Irregular;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The filled-in form of an act that is to be laid before its approver.
 *
 * @param matter that it is about, or that it will begin
 * @param beginning of the matter, where the act is its first
 * @param row that the act concerns
 * @param parameters as a form sends them; {@code approver} names whoever is asked
 * @param files by field
 */
public record Filled(
        String matter,
        Optional<Beginning> beginning,
        Act act,
        Optional<String> row,
        Map<String, String[]> parameters,
        Map<String, SentFile> files) {
    /** The name under which the form of a first act carries the id under which it was laid before. */
    public static final String AGAIN = "laid";

    /** What keeps it from being laid: nothing of a form may be left out of what is approved. */
    public List<Irregular> faults() {
        return DraftText.tooLong(act, parameters)
                ? Askings.fault(
                        "内容过长，不能送批：请把较长的内容改为附件", "too long to be sent for approval: attach what is long as a file")
                : List.of();
    }

    /** Who is asked. */
    String approver() {
        return FormValues.given("approver", parameters).orElse("");
    }

    /** Under which id it was laid before and came back; empty where it was not. */
    String again() {
        return FormValues.given(AGAIN, parameters).orElse("");
    }

    /** What is kept of it while it waits under this id. */
    Laid laid(Sealed sealed, String id) {
        return new Laid(
                matter,
                act.id(),
                row.orElse(""),
                DraftText.of(act, parameters),
                sealed.close(id, DraftText.personal(act, parameters)),
                SentFile.lines(files),
                beginning);
    }
}
