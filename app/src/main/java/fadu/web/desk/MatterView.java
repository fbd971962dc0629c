package fadu.web.desk;

import java.util.List;
import java.util.Optional;

/**
 * A matter's page.
 *
 * @param states where it stands on its main track
 * @param version the version of the law that it runs under
 * @param laid what waits for an approval
 * @param form the form that is open
 * @param barred who can do the act that the visitor asked for and cannot
 * @param entered the number of the entry that was just made
 * @param docket every entry
 * @param timeline those that are looked at
 * @param letters urging letters with their receipts
 */
public record MatterView(
        String id,
        String number,
        String kind,
        String title,
        String states,
        Optional<String> secrecy,
        boolean closed,
        String unit,
        String handler,
        String procedureLink,
        List<LimitView> limits,
        List<Fact> facts,
        List<Lane> lanes,
        List<PaperLink> papers,
        Diagram diagram,
        List<Related> related,
        List<DocketLine> docket,
        Timeline timeline,
        NearActs acts,
        List<ApprovalLine> laid,
        Optional<ActForm> form,
        Optional<String> barred,
        Optional<Integer> entered,
        List<LetterLine> letters) {

    public List<LimitView> running() {
        return limits.stream().filter(LimitView::running).toList();
    }

    public List<LimitView> over() {
        return limits.stream().filter(l -> !l.running()).toList();
    }

    public long irregular() {
        return docket.stream()
                .filter(l -> !l.irregular().isEmpty() && !l.struck())
                .count();
    }
}
