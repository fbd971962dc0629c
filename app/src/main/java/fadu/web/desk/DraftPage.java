package fadu.web.desk;

import fadu.access.Approvals.Asking;
import fadu.access.Drafts;
import fadu.approval.Filled;
import fadu.law.Act;
import fadu.matter.House;
import fadu.rule.DraftText;
import fadu.rule.World;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import fadu.work.Query;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Drafts of forms: kept while somebody writes or by a button, offered again, forgotten when entered or not wanted. */
@Controller
final class DraftPage {
    private static final DateTimeFormatter SAVED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int LONGEST_ROW = 500;
    /** Which form it is, not what it is filled in with. */
    private static final Set<String> WHICH = Set.of("row", "how", Filled.AGAIN);

    private final House house;
    private final InstantSource clock;
    private final Drafts drafts;

    DraftPage(House house, InstantSource clock) {
        this.house = house;
        this.clock = clock;
        this.drafts = new Drafts(house.database().worker());
    }

    @PostMapping("/matters/{id}/act/{act}/draft")
    ResponseEntity<byte[]> keep(
            Frame frame, HttpServletRequest request, @PathVariable String id, @PathVariable String act) {
        var desk = Desk.of(house, frame);
        var matter = Reading.open(desk, id, clock.instant());
        var definition = matter.situation().standing().procedure().acts().get(act);
        var row = Optional.ofNullable(request.getParameter("row")).orElse("");
        if (definition == null || row.length() > LONGEST_ROW) {
            throw new Missing();
        }
        var key = key(desk, id, definition, row);
        var typed = DraftText.of(definition, request.getParameterMap());
        if (request.getParameter("forget") != null || typed.isEmpty()) {
            drafts.forget(key);
        } else {
            drafts.keep(key, new Drafts.Draft(typed, clock.instant()));
        }
        if ("desk".equals(request.getHeader("X-Requested-With"))) {
            return ResponseEntity.noContent().build();
        }
        return Pages.seeOther(address(id, act, row, "record".equals(request.getParameter("how"))));
    }

    /** The draft of a first form, which has no matter yet. */
    @PostMapping("/matters/new/{procedure}/{act}/draft")
    ResponseEntity<byte[]> keepNew(
            Frame frame, HttpServletRequest request, @PathVariable String procedure, @PathVariable String act) {
        var desk = Desk.of(house, frame);
        var start = FirstAct.of(desk, procedure, act);
        var again = start.again(desk, request.getParameterMap(), clock.instant());
        var key = start.draft(desk, again);
        var typed = DraftText.of(start.act(), request.getParameterMap());
        if (request.getParameter("forget") != null || typed.isEmpty()) {
            drafts.forget(key);
        } else {
            drafts.keep(key, new Drafts.Draft(typed, clock.instant()));
        }
        return "desk".equals(request.getHeader("X-Requested-With"))
                ? ResponseEntity.noContent().build()
                : Pages.seeOther(
                        FirstAct.path(procedure, act, again.map(Asking::id).orElse("")) + "#act");
    }

    static String saved(Instant when) {
        return SAVED.format(when.atZone(World.ZONE));
    }

    static String address(String matter, String act, String row, boolean record) {
        var form = "/matters/" + matter + "/act/" + Query.encoded(act);
        var which = (row.isEmpty() ? "" : "&row=" + Query.encoded(row)) + (record ? "&how=record" : "");
        return form + (which.isEmpty() ? "" : "?" + which.substring(1)) + "#act";
    }

    static Drafts.Key key(Desk desk, String matter, Act act, String row) {
        return new Drafts.Key(desk.jurisdiction(), desk.visitor().person(), matter, act.id(), row);
    }

    /** What an empty form begins with: the draft, where there is one; {@code drafted} says from when. */
    static Map<String, String[]> offered(
            Drafts drafts, Desk desk, String matter, Steps.Asked asked, Map<String, String[]> given) {
        return offered(drafts, key(desk, matter, asked.act(), asked.row().orElse("")), given);
    }

    static Map<String, String[]> offered(Drafts drafts, Drafts.Key key, Map<String, String[]> given) {
        boolean empty = WHICH.containsAll(given.keySet());
        var draft = empty ? drafts.of(key) : Optional.<Drafts.Draft>empty();
        if (draft.isEmpty()) {
            return given;
        }
        var all = new LinkedHashMap<>(DraftText.read(draft.get().typed()));
        all.putAll(given);
        all.put("drafted", new String[] {saved(draft.get().saved())});
        return all;
    }
}
