package fadu.cli;

import fadu.Words;
import fadu.calendar.Due;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/**
 * A result as one line of JSON: {@code nominal}, {@code rolled}, {@code provisional}, {@code explanation}. Dates are null
 * while a pause still lasts, for then nobody knows them; a period in hours gives date and time.
 */
final class DueJson {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private DueJson() {}

    /** @param more sentences to add to the explanation */
    static String of(Due due, List<Words> more) {
        var out = new StringBuilder("{\"nominal\":");
        end(due, due.nominal(), out);
        out.append(",\"rolled\":");
        end(due, due.rolled(), out);
        out.append(",\"provisional\":").append(due.provisional()).append(",\"explanation\":[");
        var comma = "";
        for (var words :
                Stream.concat(due.explanation().stream(), more.stream()).toList()) {
            out.append(comma).append("{\"zh\":");
            text(words.zh(), out);
            out.append(",\"en\":");
            text(words.en(), out);
            out.append('}');
            comma = ",";
        }
        return out.append("]}").toString();
    }

    /** A moment as a person and a program both read it: to the minute, with seconds only where there are any. */
    static String moment(LocalDateTime moment) {
        return moment.format(moment.getSecond() == 0 ? MINUTES : SECONDS);
    }

    private static void end(Due due, LocalDate day, StringBuilder out) {
        if (due.open()) {
            out.append("null");
        } else {
            text(due.moment().map(DueJson::moment).orElse(day.toString()), out);
        }
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || Character.isSurrogate(c)) {
                        out.append("\\u").append(String.format("%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
