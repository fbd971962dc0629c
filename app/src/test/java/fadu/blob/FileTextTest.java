package fadu.blob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class FileTextTest {
    private static FileText of(String name, byte[] bytes) {
        return FileText.of(name, new ByteArrayInputStream(bytes));
    }

    private static byte[] packed(String part, String xml) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void readsWhatPeopleAttach() throws IOException {
        var docx = packed(
                "word/document.xml",
                "<w:p><w:r><w:t>租赁</w:t></w:r><w:r><w:t>合同 &amp; 附件</w:t></w:r></w:p><w:p><w:t>甲方</w:t></w:p>");
        assertThat(of("a.DOCX", docx)).isEqualTo(new FileText("租赁合同 & 附件\n甲方", ""));
        var xlsx = packed("xl/sharedStrings.xml", "<sst><si><t>单位</t></si><si><t>金额</t></si></sst>");
        assertThat(of("a.xlsx", xlsx).text()).isEqualTo("单位\n金额");
        assertThat(of("a.txt", "征收补偿".getBytes(Charset.forName("GB18030"))).text())
                .isEqualTo("征收补偿");
        var html = "<style>p {}</style><p>公告</p><p>二</p>".getBytes(StandardCharsets.UTF_8);
        assertThat(of("a.html", html).text()).isEqualTo("公告\n二");
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var stream = new PDPageContentStream(document, page)) {
                stream.beginText();
                stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                stream.showText("Lease of 2019");
                stream.endText();
            }
            document.save(pdf);
        }
        assertThat(of("a.pdf", pdf.toByteArray()).text()).isEqualTo("Lease of 2019");
    }

    @Test
    void whatCannotBeReadHasANoteAndNoText() throws IOException {
        assertThat(of("a.pdf", "no pdf".getBytes(StandardCharsets.UTF_8)).note())
                .startsWith("could not be read");
        assertThat(of("a.docx", "no zip".getBytes(StandardCharsets.UTF_8)).text())
                .isEmpty();
        assertThat(of("a.jpg", new byte[3]).note()).contains("no text is read");
        assertThat(of("a.txt", new byte[FileText.MOST_BYTES + 1]).note()).isEqualTo("too big to be read");
        var longer = "长".repeat(FileText.MOST_LETTERS + 1).getBytes(StandardCharsets.UTF_8);
        assertThat(of("a.txt", longer).text()).hasSize(FileText.MOST_LETTERS);
    }
}
