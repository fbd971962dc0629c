package fadu.law;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A law folder small enough to be seen at once: one kind of matter with a correction, a row track and a gate. */
record SmallLaw(Map<String, String> files) {
    static final String REQUEST = "procedures/request@2019.yaml";

    static SmallLaw sound() {
        var files = new LinkedHashMap<String, String>();
        files.put("statutes.yaml", """
                statutes:
                  公开条例:
                    name: Regulation on information
                    versions:
                      "2007": {adopted: 2007-04-05, in-force: 2008-05-01, until: 2019-05-14, articles: 38, read: false}
                      "2019": {adopted: 2019-04-03, in-force: 2019-05-15, articles: 56}
                """);
        files.put("roles.yaml", """
                roles:
                  clerk: 承办人 / Clerk
                  head: 负责人 / Head
                  applicant: {name: 申请人 / Applicant, outside: true}
                """);
        files.put("meanings.yaml", "meanings: {received: 收到 / Received, decided: 决定 / Decided}\n");
        files.put("fields.yaml", "fields: {why: {name: 理由 / Reason, type: text}}\n");
        files.put(REQUEST, PROCEDURE);
        files.put("figures/information.yaml", """
                figures:
                  requests:
                    name: 申请 / Requests
                    unit: 件 / requests
                    kind: count
                    select: {procedure: request, means: [received], where: {channel: web}}
                    definition: 按收到之日 / By the day of receipt
                    topic: 公开 / Information
                    basis: internal
                """);
        return new SmallLaw(files);
    }

    static final String PROCEDURE = """
            procedure: request
            version: "2019"
            name: 信息公开申请 / Request
            statute: 公开条例@2019
            in-force: {from: 2019-05-15, basis: 第五十六条}
            starts: [receive]
            settings:
              correction_time: {name: 补正期限 / Time to correct, type: period, value: 15 working days, grade: internal}
            fields:
              channel: {name: 方式 / Channel, type: choice, of: {hand: 当面 / By hand, web: 网络 / Web}, basis: 第三十一条}
              applicant: {name: 申请人 / Applicant, type: party, personal: true}
              arrived: {name: 收到日 / Arrived, type: date}
              confirmed: {name: 确认日 / Confirmed, type: date, needed: "channel == 'web'"}
              urgent: {name: 紧急 / Urgent, type: boolean}
              fee: {name: 费用 / Fee, type: money}
              asked: {name: 被征求人 / Asked, type: table,
                columns: {who: {name: 代号 / Key, type: text}, sum: {name: 金额 / Sum, type: money}}}
            derived:
              received: {name: 收到申请之日 / Received, type: date, is: "channel == 'web' ? confirmed : arrived"}
            tracks:
              main: {states: {reviewing: 办理中 / In review, correcting: 待补正 / To be corrected,
                answered: 已答复 / Answered (end), abandoned: 视为放弃 / Abandoned (end)}}
              consult: {each: asked, states: {out: 征求中 / Out, back: 已回复 / Back (end)}}
            gates:
              all-back: {name: 意见均已回复 / All have answered, that: "quiet['consult']", basis: 第三十三条第三款}
            limits:
              correction: {name: 补正 / Correction, length: correction_time, from: ask-correction, until: [correct],
                of: party, as: right, basis: 第三十条}
              answer: {name: 答复 / Answer, length: 20 working days, from: [received, correct], until: [answer],
                pause: [{while: out, basis: 第三十三条第三款}],
                extend: {act: extend, by: 20 working days, times: 1}, basis: 第三十三条}
            numbers: {case: {form: "{unit.mark}收〔{year}〕{seq}号", per: [unit, year]}}
            acts:
              receive: {name: 登记 / Register, kind: fact, by: clerk, to: reviewing,
                fields: [channel, applicant, arrived, confirmed?, urgent?, fee?],
                means: [received], effective: received, basis: 第三十一条}
              ask-correction: {name: 告知补正 / Ask to correct, by: clerk, from: reviewing, to: correcting,
                once: true, fields: [why], basis: 第三十条}
              correct: {name: 补正 / Correct, kind: fact, by: applicant, from: correcting, to: reviewing, basis: 第三十条}
              abandon: {name: 视为放弃 / Deemed abandoned, by: clock, at: end of correction, from: correcting,
                to: abandoned, basis: 第三十条}
              consult: {name: 征求意见 / Consult, by: clerk, from: reviewing, to: out,
                adds: asked, fields: [who, sum?], basis: 第三十二条}
              reply: {name: 回复 / Reply, kind: fact, by: applicant, from: out, to: back, basis: 第三十二条}
              extend: {name: 延长 / Extend, by: clerk, approved-by: head, from: reviewing, once: true, before: end of answer,
                fields: [why], basis: 第三十三条第二款}
              answer: {name: 答复 / Answer, by: clerk, from: open, to: answered, needs: [all-back],
                means: [decided], basis: 第三十六条}
            """;

    /** The same law with one text replaced; the text must be there exactly once. */
    SmallLaw with(String path, String old, String replacement) {
        var text = files.getOrDefault(path, "");
        int first = text.indexOf(old);
        if (first < 0 || text.indexOf(old, first + 1) >= 0) {
            throw new IllegalArgumentException(old + " does not stand once in " + path);
        }
        return file(path, text.replace(old, replacement));
    }

    SmallLaw file(String path, String text) {
        var changed = new LinkedHashMap<>(files);
        changed.put(path, text);
        return new SmallLaw(changed);
    }

    Edition edition() {
        var bytes = new LinkedHashMap<String, byte[]>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return Edition.of(bytes);
    }

    LawCheck.Report check() {
        return LawCheck.of(edition(), "law/");
    }

    Law law() {
        return LawReader.read(edition());
    }

    Procedure request() {
        return law().procedure(new ProcedureId("request", "2019")).orElseThrow();
    }
}
