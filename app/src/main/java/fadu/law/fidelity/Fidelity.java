package fadu.law.fidelity;

import fadu.Words;
import fadu.calendar.Length;
import fadu.law.Article;
import fadu.law.Edition;
import fadu.law.Law;
import fadu.law.Statute;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares every basis of the law files with the texts: the article stands in that version, the number in the article. */
public final class Fidelity {
    private static final Pattern ARTICLE = Pattern.compile("第([^条]+)条(?:之[^第]+)?(?:第([^款项]+)款)?(?:第([^项]+)项)?.*");

    private final Law law;
    private final Shelf shelf;
    private final OpenPoints open;
    private final Map<String, Optional<StatuteText>> texts = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int confirmed;

    /**
     * @param confirmed rules of which everything was found in the texts
     * @param findings the rest, the gravest first
     */
    public record Result(int confirmed, List<Finding> findings) {
        public long unexplained() {
            return findings.stream().filter(f -> !f.explained()).count();
        }
    }

    private Fidelity(Law law, Shelf shelf, OpenPoints open) {
        this.law = law;
        this.shelf = shelf;
        this.open = open;
    }

    /** Checks all of an edition against the Markdown files of a folder. */
    public static Result check(Edition edition, String prefix, Law law, Path folder, OpenPoints open) {
        var fidelity = new Fidelity(law, Shelf.of(folder), open);
        edition.files().forEach((path, bytes) -> {
            if (path.matches("(procedures|figures|report)/.*\\.yaml|periods\\.yaml|common\\.yaml")) {
                CitingReader.read(
                                prefix + path,
                                new String(bytes, StandardCharsets.UTF_8),
                                law.vocabulary().statutes().keySet())
                        .forEach(fidelity::check);
            }
        });
        fidelity.findings.sort(Comparator.comparing(Finding::kind)
                .thenComparing(Finding::explained)
                .thenComparing(Finding::statute)
                .thenComparing(f -> f.place().file())
                .thenComparingInt(f -> f.place().line()));
        return new Result(fidelity.confirmed, List.copyOf(fidelity.findings));
    }

    private void check(Citing citing) {
        int before = findings.size();
        var read = new ArrayList<String>();
        for (var source : citing.sources()) {
            var statute = law.vocabulary().statutes().get(source.statute());
            var text = statute == null ? Optional.<StatuteText>empty() : text(statute);
            if (text.isEmpty()) {
                find(
                        citing,
                        source,
                        Finding.Kind.NO_TEXT,
                        "没有 " + source.statute() + " 的文本",
                        "no text of " + source.statute());
            } else if (source.article().isEmpty()) {
                read.add(text.get().whole());
            } else {
                article(citing, source, text.get()).ifPresent(read::add);
            }
        }
        if (findings.size() == before) {
            citing.stated().lengths().stream()
                    .filter(length -> read.stream().noneMatch(text -> says(text, length)))
                    .forEach(length -> noNumber(citing, length.toString()));
            citing.stated().sums().stream()
                    .filter(sum -> read.stream().noneMatch(text -> says(text, sum)))
                    .forEach(sum -> noNumber(citing, sum));
        }
        if (findings.size() == before) {
            confirmed++;
        }
    }

    private Optional<StatuteText> text(Statute statute) {
        return texts.computeIfAbsent(statute.key(), _ -> shelf.find(statute));
    }

    private Optional<String> article(Citing citing, Citing.Source source, StatuteText text) {
        var form = ARTICLE.matcher(source.article());
        if (!form.matches()) {
            return Optional.empty();
        }
        int number = Article.value(form.group(1));
        var article = text.article(number);
        var paragraphs = text.articles().getOrDefault(number, List.of());
        boolean paragraph = form.group(2) == null || Article.value(form.group(2)) <= paragraphs.size();
        var within = form.group(2) != null && paragraph
                ? Optional.of(paragraphs.get(Article.value(form.group(2)) - 1))
                : article;
        boolean item = form.group(3) == null
                || within.filter(a -> a.contains("（" + Numeral.of(Article.value(form.group(3))) + "）"))
                        .isPresent();
        if (article.isEmpty() || !paragraph || !item) {
            find(citing, source, Finding.Kind.NO_ARTICLE, "文本中没有 " + source, "the text has no " + source);
            return Optional.empty();
        }
        return article;
    }

    /** Whether a text names the period, in Chinese numerals or in digits. */
    private static boolean says(String text, Length length) {
        var number = "(?<![一二三四五六七八九十百千0-9])(?:" + Numeral.of(length.count()) + "|" + length.count() + ")";
        var unit = switch (length.unit()) {
            // Whether 日 are working days follows from the statute's own clause, which periods.yaml holds.
            case WORKING_DAY -> "个?(?:工作日|日|天)";
            case DAY -> "(?:日|天)";
            case MONTH -> "个?月";
            case YEAR -> "年";
            case HOUR -> "个?小时";
        };
        return Pattern.compile(number + "[　 ]*" + unit).matcher(text).find()
                || (length.count() == 2
                        && text.contains("两" + (length.unit() == fadu.calendar.Unit.MONTH ? "个月" : "年")));
    }

    /** Whether a text names a sum, or a share in either way of writing. */
    private static boolean says(String text, String sum) {
        return text.contains(sum)
                || (sum.startsWith("百分之") && text.contains(Article.value(sum.substring("百分之".length())) + "%"));
    }

    private void noNumber(Citing citing, String number) {
        find(
                citing,
                citing.sources().getFirst(),
                Finding.Kind.NO_NUMBER,
                "条文中没有“" + number + "”",
                "“" + number + "” is not in the article");
    }

    private void find(Citing citing, Citing.Source source, Finding.Kind kind, String zh, String en) {
        boolean explained = open.explain(citing.place().file(), citing.rule(), source.statute());
        findings.add(new Finding(citing.place(), citing.rule(), source.statute(), kind, new Words(zh, en), explained));
    }
}
