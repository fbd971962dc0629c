package fadu.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A paper as a Word file with the page of an official paper; the place of the seal stays empty. */
public final class PaperDocx {
    private PaperDocx() {}

    /**
     * The bytes of the file.
     *
     * @param names puts in names and personal values
     * @param made when the act was recorded
     * @param secrecy who may know of it
     */
    public static byte[] of(
            Paper paper, Function<Piece, String> names, Instant made, Optional<String> secrecy, boolean demo) {
        try (var document = new XWPFDocument()) {
            var core = document.getProperties().getCoreProperties();
            core.setTitle(paper.title());
            core.setCreator(text(paper, PaperLine.Kind.ORGAN, names));
            core.setCreated(Optional.of(Date.from(made)));
            core.setModified(Optional.of(Date.from(made)));
            if (demo) {
                core.setSubjectProperty("演示数据 · demonstration data");
            }
            DocxPage.set(document, secrecy, demo);
            var styles = document.createStyles();
            styles.setEastAsia("zh-CN");
            paper.filled(names).lines().forEach(line -> write(document, paper, line, names));
            DocxPack.fonts(document);
            var out = new ByteArrayOutputStream();
            document.write(out);
            return DocxPack.steady(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XWPFDocument document, Paper paper, PaperLine line, Function<Piece, String> names) {
        if (line.kind() == PaperLine.Kind.SIGNATURE) {
            DocxStyle.body().to(document.createParagraph());
            DocxStyle.body().to(document.createParagraph());
        }
        var style = style(line.kind());
        var paragraph = document.createParagraph();
        style.to(paragraph);
        if (line.kind() == PaperLine.Kind.SIGNATURE || line.kind() == PaperLine.Kind.DATE) {
            DocxFoot.place(
                    paragraph,
                    line.kind() == PaperLine.Kind.SIGNATURE,
                    text(paper, PaperLine.Kind.SIGNATURE, names),
                    text(paper, PaperLine.Kind.DATE, names));
        }
        var run = paragraph.createRun();
        style.to(run);
        run.setText(line.text(names));
    }

    private static String text(Paper paper, PaperLine.Kind kind, Function<Piece, String> names) {
        return paper.lines().stream()
                .filter(l -> l.kind() == kind)
                .map(l -> l.text(names))
                .findFirst()
                .orElse("");
    }

    private static DocxStyle style(PaperLine.Kind kind) {
        return switch (kind) {
            case ORGAN, TITLE -> DocxStyle.title();
            case NUMBER -> DocxStyle.middle();
            case BODY -> DocxStyle.body();
            case ADDRESSEE, SIGNATURE, DATE -> DocxStyle.plain();
        };
    }
}
