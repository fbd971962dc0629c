package fadu.law;

import fadu.Words;
import fadu.law.yaml.Place;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What rules stand on was law while the procedure is; what nobody read in full is noted. */
final class BasisCheck {
    private final Checking c;
    private final Map<String, Place> unread = new LinkedHashMap<>();

    BasisCheck(Checking checking) {
        this.c = checking;
    }

    void run() {
        var p = c.procedure();
        statute();
        basis(p.inForce().basis(), "in-force", "basis");
        p.settings().values().forEach(s -> basis(s.basis(), "settings", s.id(), "basis"));
        p.fields().values().forEach(f -> basis(f.basis(), "fields", f.id(), "basis"));
        p.derived().values().forEach(f -> basis(f.basis(), "derived", f.id(), "basis"));
        p.gates().values().forEach(g -> basis(g.basis(), "gates", g.id(), "basis"));
        p.limits().values().forEach(l -> {
            basis(l.basis(), "limits", l.id(), "basis");
            l.pauses().forEach(pause -> basis(pause.basis(), "limits", l.id(), "pause"));
        });
        p.acts().values().forEach(a -> basis(a.basis(), "acts", a.id(), "basis"));
        p.documents().values().forEach(d -> basis(d.basis(), "documents", d.id(), "basis"));
        p.publications().values().forEach(x -> basis(x.basis(), "publications", x.id(), "basis"));
        p.notExpressed().forEach(n -> basis(n.basis(), "not-expressed"));
        unread.forEach((text, place) -> c.notes()
                .add(
                        place,
                        "未核对全文：" + text,
                        "nobody read the full text: " + text,
                        "引用它的规则显示为“未核对”",
                        "rules that cite it are shown as unverified"));
    }

    private void statute() {
        var p = c.procedure();
        var statute = c.law().vocabulary().statutes().get(p.statute());
        if (statute == null) {
            return;
        }
        if (p.inForce().from().isBefore(statute.inForce())) {
            c.wrong(
                    c.place("in-force"),
                    p.statute() + " 自 " + statute.inForce() + " 起施行，程序却更早",
                    p.statute() + " is in force from " + statute.inForce() + ", the procedure earlier",
                    new Words("from 不早于 " + statute.inForce(), "`from` not before " + statute.inForce()));
        }
        var until = p.inForce().until().orElse(LocalDate.MAX);
        statute.until()
                .filter(until::isAfter)
                .ifPresent(last -> c.wrong(
                        c.place("in-force"),
                        p.statute() + " 施行至 " + last + "，程序却更晚",
                        p.statute() + " is in force until " + last + ", the procedure longer",
                        new Words("写上 until: " + last, "write until: " + last)));
        if (!p.verified()) {
            unread.put(p.statute(), c.place("statute"));
        }
    }

    private void basis(Basis basis, String... path) {
        for (var citation : basis.citations()) {
            var statute = c.law().vocabulary().statutes().get(citation.statute());
            if (!citation.verified()) {
                unread.putIfAbsent(citation.statute(), c.place(path));
            }
            if (statute == null) {
                continue;
            }
            var force = c.procedure().inForce();
            boolean late = force.until().map(statute.inForce()::isAfter).orElse(false);
            boolean early = statute.until().map(force.from()::isAfter).orElse(false);
            if (late || early) {
                c.wrong(
                        c.place(path),
                        "依据 " + citation.statute() + " 在程序施行期间不是现行法",
                        "the basis " + citation.statute() + " was not law while the procedure is in force",
                        new Words("引用当时有效的版本", "cite the version then in force"));
            }
        }
    }
}
