package fadu.web.admin;

import fadu.Trouble;
import fadu.store.Watch;
import fadu.work.Made;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads the days of forms, and notes when one came. */
final class Dated {
    private Dated() {}

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Trouble("“" + text + "”不是有效的日期", "“" + text + "” is no date");
        }
    }

    /** The administrators' pages live by the door's clock. */
    static Made made(HttpServletRequest request, Watch watch) {
        return new Made(request.getRemoteAddr(), watch.instant(), watch.instant());
    }
}
