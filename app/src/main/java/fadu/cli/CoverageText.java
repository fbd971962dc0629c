package fadu.cli;

import fadu.rule.scenario.Coverage;
import java.io.PrintWriter;
import java.util.List;

/** How the coverage of scenarios is printed: a line a version. */
record CoverageText(PrintWriter out) {

    /** Returns 1 where something is missing. */
    int print(List<Coverage.Line> lines) {
        out.println("情景 scenarios · 拒绝 refused · 不合法 irregular · 逾期 not kept · 更替 change of version");
        for (var line : lines) {
            out.printf(
                    "%s %-34s %4d %4d %4d %4d %4d%n",
                    line.missing().isEmpty() ? "✓" : "✗",
                    line.procedure(),
                    line.scenarios(),
                    line.refusals(),
                    line.irregulars(),
                    line.breaches(),
                    line.changes());
            line.missing().forEach(w -> out.println("    缺 / missing: " + w));
        }
        long lacking = lines.stream().filter(l -> !l.missing().isEmpty()).count();
        out.printf(
                "程序版本 %d 个，有缺的 %d 个 / %d versions of procedures, %d lack something%n",
                lines.size(), lacking, lines.size(), lacking);
        return lacking == 0 ? 0 : 1;
    }
}
