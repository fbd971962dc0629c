package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A list of fifty thousand matters becomes a file in a process whose memory could not hold it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongListTest {
    private static final int COPIES = 50_000;

    private final TestDesk desk = new TestDesk();

    @TempDir
    private Path folder;

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void isWrittenRowByRow() throws Exception {
        desk.house.database().owner().sql().sql("""
                        insert into matter
                        select m.jurisdiction, 'copy-' || n, m.procedure, m.version, m.unit, m.handler, m.title, m.number,
                          m.opened, m.closed, m.taken_on, m.head_seq, m.head_hash, m.states,
                          m.fields || jsonb_build_object('padding', 'x' || repeat(md5(n::text), 40)), m.stands, '[]'::jsonb,
                          m.edition, m.settings, null, m.irregular, m.keyed, m.urgency, m.paused, m.places
                        from matter m cross join generate_series(1, :copies) n where m.id = 'ir-2019-0041'""").param("copies", COPIES).update();
        var all = COPIES + 5L;
        var csv = folder.resolve("list.csv");
        var xlsx = folder.resolve("list.xlsx");

        assertThat(ListNode.start(desk.house.database(), csv).waitFor()).isZero();
        assertThat(ListNode.start(desk.house.database(), xlsx).waitFor()).isZero();

        assertThat(Files.size(csv)).isGreaterThan(60_000_000);
        assertThat(ListNode.rows(csv)).isEqualTo(all);
        assertThat(rowsOfSheet(xlsx)).isEqualTo(all);
    }

    private static long rowsOfSheet(Path xlsx) throws Exception {
        var reader = javax.xml.stream.XMLInputFactory.newDefaultFactory();
        long rows = -1;
        try (var zip = new ZipFile(xlsx.toFile());
                var in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            var events = reader.createXMLStreamReader(in);
            while (events.hasNext()) {
                if (events.next() == javax.xml.stream.XMLStreamConstants.START_ELEMENT
                        && events.getLocalName().equals("row")) {
                    rows++;
                }
            }
        }
        return rows;
    }
}
