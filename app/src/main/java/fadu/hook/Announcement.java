package fadu.hook;

import fadu.Words;
import fadu.docket.Docket;
import fadu.docket.Entry;
import fadu.law.Act;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a program is told of an entry: ids and words of the law, nothing that anybody typed. It is the same each time, since
 * it follows from the entry alone; who may see more asks the API.
 */
final class Announcement {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Announcement() {}

    /** The body. */
    static byte[] of(Docket.Logged logged, Law law) {
        var entry = logged.entry();
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "entry.made");
        body.put("timestamp", entry.recorded().toString());
        body.put("data", data(logged.position(), entry, law));
        return JSON.writeValueAsBytes(body);
    }

    private static Map<String, Object> data(long position, Entry entry, Law law) {
        var procedure = law.procedure(new ProcedureId(entry.procedure(), entry.version()));
        var act = procedure.flatMap(p -> Optional.ofNullable(p.acts().get(entry.act())));
        var data = new LinkedHashMap<String, Object>();
        data.put("jurisdiction", entry.jurisdiction());
        data.put("position", position);
        data.put("matter", entry.matter());
        data.put("seq", entry.seq());
        data.put("procedure", entry.procedure() + "@" + entry.version());
        procedure.map(Procedure::name).ifPresent(name -> data.put("procedureName", words(name)));
        data.put("act", entry.act());
        act.map(Act::name).ifPresent(name -> data.put("actName", words(name)));
        data.put("kind", entry.kind().id());
        data.put("means", entry.means());
        data.put("effective", entry.effective().toString());
        data.put("recorded", entry.recorded().toString());
        entry.unit().ifPresent(unit -> data.put("unit", unit));
        entry.number().ifPresent(number -> data.put("number", number));
        data.put("irregular", !entry.irregular().isEmpty());
        data.put("sha256", entry.hash().hex());
        data.put("link", "/api/v1/matters/" + entry.matter());
        return data;
    }

    private static Map<String, String> words(Words words) {
        var both = new LinkedHashMap<String, String>();
        both.put("zh", words.zh());
        both.put("en", words.en());
        return both;
    }
}
