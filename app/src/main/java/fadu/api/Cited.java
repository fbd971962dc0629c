package fadu.api;

import fadu.access.SentFiles;
import fadu.docket.Hash;
import fadu.law.Act;
import fadu.law.FieldType;
import fadu.matter.Attached;
import fadu.matter.SentFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that an act cites, by field: only what its person sent, or what the matter has: a hash alone opens no file. */
record Cited(Map<String, SentFile> files) {
    static Cited of(Caller caller, Act act, @Nullable Map<String, String> asked, List<Attached> there) {
        var files = new LinkedHashMap<String, SentFile>();
        if (asked == null || asked.isEmpty()) {
            return new Cited(files);
        }
        var names = new HashMap<String, String>();
        there.forEach(file -> names.put(file.hash().hex(), file.name()));
        names.putAll(new SentFiles(caller.house().database().worker())
                .of(caller.jurisdiction(), caller.person(), asked.values()));
        asked.forEach((field, sha256) -> {
            var name = names.get(sha256);
            if (name == null || !takes(act, field)) {
                throw Declined.malformed(
                        "files." + field + "：此行为没有这一文件字段，或者文件不是您所发送的；请先以 POST /api/v1/files 发送",
                        "files." + field
                                + ": the act has no such field of a file, or you did not send the file; send it with "
                                + "POST /api/v1/files first");
            }
            files.put(field, new SentFile(name, new Hash(sha256)));
        });
        return new Cited(files);
    }

    private static boolean takes(Act act, String field) {
        return act.fields().stream()
                .anyMatch(i -> i.field().id().equals(field) && i.field().type() == FieldType.FILE);
    }

    /** As the entry cites them. */
    Map<String, Hash> documents() {
        return SentFile.documents(files);
    }
}
