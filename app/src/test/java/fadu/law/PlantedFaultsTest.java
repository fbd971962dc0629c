package fadu.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault each, planted into a law that is sound: law check names place, fault and what would be right. */
class PlantedFaultsTest {
    /**
     * @param at a text of the file, at whose line and column the fault is told
     */
    record Fault(String about, String path, String old, String planted, String at, String zh, String en, String right) {
        @Override
        public String toString() {
            return about;
        }
    }

    private static Fault fault(
            String about, String old, String planted, String at, String zh, String en, String right) {
        return new Fault(about, SmallLaw.REQUEST, old, planted, at, zh, en, right);
    }

    static Stream<Fault> faults() {
        return Stream.of(
                fault(
                        "unknown key",
                        "once: true, fields: [why], basis: 第三十条}",
                        "onse: true, fields: [why], basis: 第三十条}",
                        "onse: true",
                        "不认识的键 onse",
                        "unknown key onse",
                        "once"),
                fault(
                        "unknown state",
                        "from: out, to: back",
                        "from: out, to: bakc",
                        "bakc,",
                        "没有状态 bakc",
                        "there is no state bakc",
                        "back"),
                fault(
                        "unknown act",
                        "until: [correct]",
                        "until: [corect]",
                        "corect]",
                        "没有行为 corect",
                        "there is no act corect",
                        "correct"),
                fault(
                        "at work outside the register",
                        "means: [decided], basis: 第三十六条}",
                        "means: [decided], basis: 第三十六条}\n"
                                + "register: {name: 名录 / List, while: [answered], at-work: [reviewing]}",
                        "[reviewing]}",
                        "at-work 只能写 while 中的状态",
                        "at-work names states of while only",
                        "answered"),
                fault(
                        "unknown role",
                        "approved-by: head",
                        "approved-by: haed",
                        "haed",
                        "没有角色 haed",
                        "there is no role haed",
                        "head"),
                fault(
                        "a matter put into no unit",
                        "from: out, to: back",
                        "from: out, unit: why, to: back",
                        "why, to: back",
                        "没有本行为填写的单位字段 why",
                        "there is no unit field of this act why",
                        ""),
                fault(
                        "posts of nobody's unit",
                        "from: out, to: back",
                        "from: out, of: openr, to: back",
                        "openr,",
                        "没有单位字段 openr",
                        "there is no unit field openr",
                        "opener"),
                fault(
                        "unknown meaning",
                        "means: [decided]",
                        "means: [desided]",
                        "desided",
                        "没有含义 desided",
                        "there is no meaning desided",
                        "decided"),
                fault(
                        "a breach that opens nothing known",
                        "extend: {act: extend, by: 20 working days, times: 1}, basis: 第三十三条}",
                        "breach: {name: 逾期 / Late, opens: [requst]}, basis: 第三十三条}",
                        "[requst]",
                        "没有程序 requst",
                        "there is no procedure requst",
                        "request"),
                fault(
                        "unknown gate",
                        "needs: [all-back]",
                        "needs: [all-bakc]",
                        "all-bakc",
                        "没有规则 all-bakc",
                        "there is no gate all-bakc",
                        "all-back"),
                fault(
                        "unknown field",
                        "fields: [channel, applicant, arrived,",
                        "fields: [channel, applicant, arived,",
                        "arived",
                        "没有字段 arived",
                        "there is no field arived",
                        "arrived"),
                fault(
                        "unknown setting",
                        "length: correction_time",
                        "length: corection_time",
                        "corection_time",
                        "没有设置 corection_time",
                        "there is no setting corection_time",
                        "correction_time"),
                fault(
                        "missing basis",
                        "of: party, as: right, basis: 第三十条}",
                        "of: party, as: right}",
                        "{name: 补正 / Correction",
                        "缺少依据 basis",
                        "basis is missing",
                        "basis: 第三十条"),
                fault(
                        "neither right nor duty",
                        "of: party, as: right, basis",
                        "of: party, basis",
                        "correction: {name: 补正 / Correction",
                        "当事人的期限 correction 没有写是权利还是义务",
                        "does not say whether it is a right or a duty",
                        "as: right, duty, term"),
                fault(
                        "an extension that does not say how long",
                        "by: 20 working days, times: 1",
                        "by: up to 20 working days, times: 1",
                        "up to 20",
                        "行为没有字段 extended_by",
                        "the act has no field extended_by",
                        "extended_by"),
                fault(
                        "number given twice",
                        "{unit.mark}收〔{year}〕{seq}号",
                        "收〔{year}〕{seq}号",
                        "\"收〔{year}〕{seq}号",
                        "编号 case 按 unit 分别计数，形式里却没有 {unit.mark}",
                        "counted per unit, but its form has no {unit.mark}",
                        "unit.mark"),
                fault(
                        "article past the end",
                        "basis: 第三十六条",
                        "basis: 第五十七条",
                        "第五十七条",
                        "公开条例@2019 没有第五十七条",
                        "has no 第五十七条",
                        "check the article"),
                fault(
                        "unknown statute",
                        "statute: 公开条例@2019",
                        "statute: 公开条例@2018",
                        "公开条例@2018",
                        "statutes.yaml 里没有 公开条例@2018",
                        "statutes.yaml has no 公开条例@2018",
                        "公开条例@2019"),
                fault(
                        "one language",
                        "name: 告知补正 / Ask to correct",
                        "name: Ask to correct",
                        "Ask to correct",
                        "不是中英两种文字",
                        "not in both languages",
                        "中文 / English"),
                fault(
                        "no such field in an expression",
                        "is: \"channel == 'web' ? confirmed : arrived\"",
                        "is: \"channel == 'web' ? confirmd : arrived\"",
                        "confirmd",
                        "confirmd 没有定义",
                        "names confirmd, which is not defined",
                        "confirmed"),
                fault(
                        "bad index",
                        "that: \"quiet['consult']\"",
                        "that: \"true && quiet['consul']\"",
                        "'consul'",
                        "没有 quiet['consul']",
                        "there is no quiet['consul']",
                        "consult"),
                fault(
                        "no such choice",
                        "needed: \"channel == 'web'\"",
                        "needed: \"channel == 'wep'\"",
                        "'wep'",
                        "没有 channel == 'wep'",
                        "there is no channel == 'wep'",
                        "web"),
                fault(
                        "personal value read",
                        "that: \"quiet['consult']\"",
                        "that: \"applicant != null\"",
                        "applicant != null",
                        "不得读取个人信息 applicant",
                        "must not read the personal value applicant",
                        "not personal"),
                fault(
                        "types that do not fit",
                        "needed: \"channel == 'web'\"",
                        "needed: \"urgent == 'web'\"",
                        "== 'web'\"",
                        "写法有误",
                        "is wrong",
                        "Expressions"),
                fault(
                        "not true or false",
                        "needed: \"channel == 'web'\"",
                        "needed: channel",
                        "channel}",
                        "表达式的结果是 string",
                        "gives string",
                        "true / false"),
                fault(
                        "unreachable state",
                        "back: 已回复 / Back (end)",
                        "back: 已回复 / Back (end), lost: 丢失 / Lost (end)",
                        "丢失 / Lost",
                        "没有行为进入状态 lost",
                        "no act leads to the state lost",
                        "to"),
                fault(
                        "no way out",
                        "from: out, to: back, basis",
                        "from: out, basis",
                        "征求中 / Out",
                        "状态 out 没有出路",
                        "nothing leads out of the state out",
                        "(end)"),
                fault(
                        "clock without a time",
                        "at: end of correction, ",
                        "",
                        "abandon: {name",
                        "abandon 缺少 at",
                        "abandon has no `at`",
                        "end of"),
                fault(
                        "limit that never begins",
                        "from: ask-correction, until",
                        "from: fee_due, until",
                        "fee_due",
                        "没有行为或日期字段 fee_due",
                        "there is no act or date field fee_due",
                        "known"),
                fault(
                        "same role approves",
                        "approved-by: head",
                        "approved-by: clerk",
                        "clerk, from: reviewing, once: true, before",
                        "承办与批准是同一角色",
                        "done and approved by the same role",
                        "higher role"),
                fault(
                        "row gate before a matter's act",
                        "that: \"quiet['consult']\"",
                        "that: \"row.sum == null\"",
                        "[all-back]",
                        "读取 row",
                        "speaks of a row",
                        "whole table"),
                fault(
                        "no such column",
                        "that: \"quiet['consult']\"",
                        "that: \"asked.all(a, a.summ == null)\"",
                        ".summ",
                        "asked 的列 summ",
                        "column summ of asked",
                        "sum"),
                fault(
                        "setting out of bounds",
                        "value: 15 working days",
                        "value: 15 working days, max: 10 working days",
                        "15 working days, max",
                        "超出范围",
                        "out of bounds",
                        "10 working days"),
                fault(
                        "bad length",
                        "length: 20 working days",
                        "length: 20 workdays",
                        "20 workdays",
                        "看不懂期限“20 workdays”",
                        "cannot read the length",
                        "20 working days"),
                fault(
                        "comma that cuts",
                        "name: 征求意见 / Consult",
                        "name: 征求意见 / Consult, ask around",
                        "ask around",
                        "流式映射里的逗号",
                        "comma cut a text",
                        "quote"),
                fault(
                        "key twice",
                        "once: true, before",
                        "once: true, once: true, before",
                        "once: true, before",
                        "重复",
                        "stands twice",
                        ""),
                fault(
                        "state in two tracks",
                        "out: 征求中 / Out",
                        "reviewing: 征求中 / Out",
                        "reviewing: 征求中",
                        "已在轨道 main 中",
                        "stands in track main already",
                        "unique"),
                fault(
                        "statute no longer law",
                        "in-force: {from: 2019-05-15, basis",
                        "in-force: {from: 2019-05-01, basis",
                        "in-force:",
                        "自 2019-05-15 起施行",
                        "in force from 2019-05-15",
                        "2019-05-15"),
                new Fault(
                        "figure of a meaning nobody gives",
                        "figures/information.yaml",
                        "means: [received]",
                        "means: [refused]",
                        "name: 申请 / Requests",
                        "没有含义 refused",
                        "there is no meaning refused",
                        "received"),
                new Fault(
                        "figure of a choice that is none",
                        "figures/information.yaml",
                        "channel: web",
                        "channel: fax",
                        "name: 申请 / Requests",
                        "没有选项 fax",
                        "has no choice fax",
                        "web"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isFound(Fault fault) {
        var law = SmallLaw.sound().with(fault.path(), fault.old(), fault.planted());
        var text = law.files().getOrDefault(fault.path(), "");
        int at = text.indexOf(fault.at());
        assertThat(at).as(fault.at()).isNotNegative();
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        int column = at - text.lastIndexOf('\n', at - 1);

        assertThat(law.check().problems()).anySatisfy(p -> {
            assertThat(p.what().zh()).contains(fault.zh());
            assertThat(p.what().en()).contains(fault.en());
            assertThat(p.right().toString()).contains(fault.right());
            assertThat(p.right().zh()).isNotBlank();
            assertThat(p.place()).hasToString("law/" + fault.path() + ":" + line + ":" + column);
        });
    }

    @Test
    void soundLawHasNone() {
        assertThat(SmallLaw.sound().check().problems()).isEmpty();
        assertThat(SmallLaw.sound().check().notes()).isEmpty();
    }

    @Test
    void versionsAtOnce() {
        var other = SmallLaw.PROCEDURE.replace("version: \"2019\"", "version: \"2020\"");
        var report =
                SmallLaw.sound().file("procedures/request@2020.yaml", other).check();
        assertThat(report.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what().zh()).contains("重叠"));
    }
}
