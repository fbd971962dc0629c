package fadu.api;

import fadu.Words;
import fadu.figure.FigureValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A figure as computed.
 *
 * @param value a decimal, as its text
 * @param parts by month, quarter or field, where the figure has such
 * @param published what the published report said, where there is one
 */
record FigureLine(
        String id,
        Words name,
        Words unit,
        String kind,
        String value,
        Map<String, Long> parts,
        Words definition,
        String basis,
        Optional<PublishedLine> published) {

    /** What a published report said; {@code met} tells whether its words allow the value. */
    record PublishedLine(String printed, String sentence, String source, boolean met) {}

    static FigureLine of(FigureValue value) {
        var figure = value.figure();
        return new FigureLine(
                figure.id(),
                figure.name(),
                figure.unit(),
                figure.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                value.value().toPlainString(),
                value.perPeriod(),
                figure.definition(),
                figure.basis().text(),
                value.published()
                        .map(p -> new PublishedLine(
                                p.printed(),
                                p.sentence(),
                                p.source(),
                                value.met().orElse(false))));
    }
}
