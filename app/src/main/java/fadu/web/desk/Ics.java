package fadu.web.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A calendar of whole days, as RFC 5545 writes it. */
final class Ics {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder(4096);
    private final String stamp;

    /**
     * @param product who wrote it
     * @param written when
     */
    Ics(String product, Instant written) {
        this.stamp = STAMP.format(written);
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:" + product);
        line("X-WR-CALNAME:法度 Fadu");
    }

    /** Adds a day under an id that stays the same when the day moves. */
    void add(String id, LocalDate day, String what) {
        line("BEGIN:VEVENT");
        line("UID:" + id);
        line("DTSTAMP:" + stamp);
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
        line("SUMMARY:" + escaped(what));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    String text() {
        return out + "END:VCALENDAR\r\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A line of more octets than allowed goes on in the next, which begins with a blank; no character is cut. */
    private void line(String text) {
        int used = 0;
        for (int at = 0; at < text.length(); ) {
            int end = at + Character.charCount(text.codePointAt(at));
            var character = text.substring(at, end);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > OCTETS) {
                out.append("\r\n ");
                used = 1;
            }
            out.append(character);
            used += octets;
            at = end;
        }
        out.append("\r\n");
    }
}
