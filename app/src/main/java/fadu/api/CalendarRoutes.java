package fadu.api;

import fadu.Trouble;
import fadu.Words;
import fadu.calendar.Due;
import fadu.law.calendar.CalendarLaw;
import fadu.law.calendar.Question;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** When a period ends, and why. */
@RestController
final class CalendarRoutes {
    /**
     * The end of a period.
     *
     * @param nominal the last day as counted; absent while a pause lasts
     * @param rolled the last day after a rest day has moved it
     * @param moment the exact end of a period in hours
     * @param counted the length in the unit in which the statute counts it
     * @param provisional whether a year's holiday notice is not out yet
     */
    record DueAnswer(
            Optional<LocalDate> nominal,
            Optional<LocalDate> rolled,
            Optional<LocalDateTime> moment,
            String counted,
            boolean provisional,
            List<Words> explanation) {}

    @GetMapping("/api/v1/calendar/due")
    @Endpoint(
            zh = "期限何时届满、为什么：from 开始日，length 如 20 working days，under 如 行政处罚法@2021，pause 如 A..B，可重复",
            en = "When a period ends and why: from, length such as 20 working days, under such as 行政处罚法@2021, pause "
                    + "such as A..B, may be repeated")
    DueAnswer due(
            Caller caller,
            @RequestParam String from,
            @RequestParam String length,
            @RequestParam(defaultValue = "") String under,
            @RequestParam(defaultValue = "organ") String of,
            @RequestParam(required = false) Optional<List<String>> pause,
            @RequestParam(required = false) Optional<List<String>> extend,
            @RequestParam(defaultValue = "false") boolean backward,
            @RequestParam(defaultValue = "true") boolean rolls) {
        var reckoner = caller.book().reckoner();
        var law = new CalendarLaw(reckoner.calendar(), reckoner.rules());
        var question = new Question(
                from, length, under, of, pause.orElse(List.of()), extend.orElse(List.of()), backward, rolls);
        try {
            return answer(question.period(law).due(law.calendar()));
        } catch (Trouble e) {
            throw new Declined(ProblemKind.MALFORMED, e.words());
        }
    }

    private static DueAnswer answer(Due due) {
        return new DueAnswer(
                Optional.of(due.nominal()).filter(_ -> !due.open()),
                Optional.of(due.rolled()).filter(_ -> !due.open()),
                due.moment(),
                due.counted().toString(),
                due.provisional(),
                due.explanation());
    }
}
