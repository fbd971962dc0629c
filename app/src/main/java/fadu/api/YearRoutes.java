package fadu.api;

import fadu.access.Scope;
import fadu.work.year.FileReview;
import fadu.work.year.Stage;
import fadu.work.year.YearChoice;
import fadu.work.year.YearOverview;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was planned, checked and appraised in a year, as far as the person's reach goes. */
@RestController
final class YearRoutes {
    private static final List<String> STAGES =
            Arrays.stream(Stage.values()).map(Stage::id).toList();

    @GetMapping("/api/v1/years/{year}/{page}")
    @Endpoint(
            zh = "一年的计划（plan）、检查（check）或考核（appraise）：各项任务及按单位、阶段的合计，按主题的三环节，评查均分和名次，考核得分；"
                    + "以 unit、source、state 选任务，以 theme 换主题",
            en =
                    "What was planned (plan), checked (check) or appraised (appraise) in a year: what units have to do with sums by "
                            + "unit and stage, the cycle of a theme, averages and ranks of reviewed files, marks; unit, source and state "
                            + "choose the items, theme another theme",
            scopes = Scope.READ)
    YearWhole page(
            Caller caller,
            @PathVariable int year,
            @PathVariable String page,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String theme) {
        if (!state.isEmpty() && !STAGES.contains(state)) {
            throw Declined.malformed(
                    "state 只能是 " + String.join("、", STAGES), "state is one of " + String.join(", ", STAGES));
        }
        var choice = new YearChoice(unit, source, state, theme.strip());
        return YearOverview.of(caller.actor(), caller.now(), page, year, choice)
                .map(YearWhole::of)
                .orElseThrow(Declined::unknown);
    }

    @GetMapping("/api/v1/years/{year}/reviews/{id}")
    @Endpoint(
            zh = "一次案卷评查：如何抽取、重新抽取是否一致、各卷得分和均分（unit 只看一个单位）；可以抽取的人，另得现在将抽出的案卷："
                    + "from、until 为办结日，seed 为种子，n0、n1……为各层所要的件数，层的参数名见 strata",
            en =
                    "A review of files: how they were drawn, whether drawing again gives the same, what each file scored and the "
                            + "average (unit: of one alone); whoever may draw also gets what would be drawn now: from and until are "
                            + "days of closing, seed the seed, n0, n1 … how many files of each stratum, whose parameter strata names",
            scopes = Scope.READ,
            query = {"unit", "seed"})
    FileReview review(
            Caller caller,
            @PathVariable int year,
            @PathVariable String id,
            @RequestParam(required = false) Optional<LocalDate> from,
            @RequestParam(required = false) Optional<LocalDate> until,
            @RequestParam Map<String, String> asked) {
        asked.forEach((name, value) -> {
            if (name.matches("n[0-9]+") && !value.matches("[0-9]{1,3}")) {
                throw Declined.malformed(name + " 应为 0 至 999 的数", name + " is a number from 0 to 999");
            }
        });
        return FileReview.of(caller.actor(), caller.now(), year, id, asked).orElseThrow(Declined::unknown);
    }
}
