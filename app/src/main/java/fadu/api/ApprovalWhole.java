package fadu.api;

import fadu.approval.LaidForm;
import fadu.matter.SentFile;
import fadu.rule.FormValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is to be approved.
 *
 * @param title of the matter that it begins
 * @param act as it was filled in; text by its keys where the law no longer knows all of it
 * @param files of its fields, by field: each is fetched under the approval
 * @param seen the number of entries of the matter: what the approval takes
 * @param refused why it could not be entered now
 */
record ApprovalWhole(
        ApprovalLine approval,
        Optional<String> title,
        ActBody act,
        Map<String, String> files,
        int seen,
        List<Reason> refused) {

    /**
     * As one may read it.
     *
     * @param clear whether personal values may be read
     */
    static ApprovalWhole of(Caller caller, LaidAct laid, boolean clear) {
        var asking = laid.asking();
        var files = new TreeMap<String, String>();
        laid.files().forEach((String field, SentFile file) -> files.put(field, file.name()));
        return new ApprovalWhole(
                ApprovalLine.of(asking),
                FormValues.given("title", LaidForm.plain(asking)),
                laid.body(caller, clear),
                files,
                laid.seen(),
                Reason.of(laid.refused(caller), caller.locale()));
    }
}
