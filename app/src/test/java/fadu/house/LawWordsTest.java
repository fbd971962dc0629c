package fadu.house;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.house.LawWords.Allowed;
import fadu.house.LawWords.Found;
import fadu.law.LawReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule of law stands in {@code law/} and nowhere in Java; nor does the name of one kind of matter, act, state or field. */
class LawWordsTest {
    private static final String COMMON = "an act or field of common.yaml: every matter of every place has it";
    private static final String COLUMN = "a column of the database that happens to be called so";
    private static final String KEY = "a key of the files of law/ themselves";
    private static final String RETURN = "a return is a concept of its own: a unit's signed figure";
    private static final String RULE = "a local rule is a concept of its own: the value of a setting";
    private static final String SUCCESSION = "the succession of units is a concept of its own";
    private static final String KEEPER = "the three who keep the system itself are no post of a procedure";

    private static final List<Allowed> ALLOWED = List.of(
            new Allowed("correct-entry", "law/Act.java", COMMON),
            new Allowed("strike-entry", "law/Act.java", COMMON),
            new Allowed("hand-over", "law/Act.java", COMMON),
            new Allowed("merge-duplicate", "law/Act.java", COMMON),
            new Allowed("merge-duplicate", "figure/Counted.java", COMMON),
            new Allowed("split-off", "law/Act.java", COMMON),
            new Allowed("send-urging", "law/Act.java", COMMON),
            new Allowed("order-urging", "law/Act.java", COMMON),
            new Allowed("reply-urging", "law/Act.java", COMMON),
            new Allowed("mark-secrecy", "law/Act.java", COMMON),
            new Allowed("extended_by", "law/Act.java", KEY),
            new Allowed("entry-maker", "matter/MatterFile.java", COMMON),
            new Allowed("entry-maker", "rule/Corrections.java", COMMON),
            new Allowed("in-charge", "matter/MatterFile.java", COMMON),
            new Allowed("duplicate_of", "rule/Standing.java", COMMON),
            new Allowed("duplicate_of", "matter/Merging.java", COMMON),
            new Allowed("duplicate_of", "figure/Counted.java", COMMON),
            new Allowed("entry_field", "rule/Corrections.java", COMMON),
            new Allowed("entry_field", "work/Offers.java", COMMON),
            new Allowed("entry_field", "work/Named.java", COMMON),
            new Allowed("entry_is", "rule/Corrections.java", COMMON),
            new Allowed("entry_is", "work/Named.java", COMMON),
            new Allowed("split_matter", "matter/Merging.java", COMMON),
            new Allowed("new_officer", "matter/", COMMON),
            new Allowed("new_officer", "work/HandoverBook.java", COMMON),
            new Allowed("succeeding_unit", "matter/", COMMON),
            new Allowed("from_unit", "matter/Succession.java", SUCCESSION),
            new Allowed("to_unit", "matter/Succession.java", SUCCESSION),
            new Allowed("on_day", "matter/Succession.java", SUCCESSION),
            new Allowed("local-rule", "matter/PlaceSettings.java", RULE),
            new Allowed("rule_procedure", "matter/", RULE),
            new Allowed("setting_id", "matter/", RULE),
            new Allowed("setting_value", "matter/", RULE),
            new Allowed("from_day", "matter/PlaceSettings.java", RULE),
            new Allowed("until_day", "matter/PlaceSettings.java", RULE),
            new Allowed("in-force", "matter/PlaceSettings.java", RULE),
            new Allowed("figure-return", "figure/ReturnRows.java", RETURN),
            new Allowed("return-accepted", "figure/ReturnRows.java", RETURN),
            new Allowed("returning_unit", "figure/ReturnRows.java", RETURN),
            new Allowed("period_year", "figure/ReturnRows.java", RETURN),
            new Allowed("system-administrator", "access/Administrator.java", KEEPER),
            new Allowed("security-administrator", "access/Administrator.java", KEEPER),
            new Allowed("audit-administrator", "access/Administrator.java", KEEPER),
            new Allowed("asked_by", "access/Approvals.java", COLUMN),
            new Allowed("from_day", "org/", COLUMN),
            new Allowed("until_day", "org/", COLUMN),
            new Allowed("told_by", "matter/", COLUMN),
            new Allowed("reply_by", "notice/Notices.java", COLUMN),
            new Allowed("asked_by", "notice/ToldOfApprovals.java", COLUMN),
            new Allowed("told_by", "notice/ToldOfApprovals.java", COLUMN),
            new Allowed("in-force", "law/", KEY),
            new Allowed("at-once", "law/calendar/PeriodsFile.java", KEY),
            new Allowed("take-on", "", "a kind of entry: what was half done when it was taken over"),
            new Allowed("given-up", "hook/", "how a delivery to another system stands"),
            new Allowed("information-request", "cli/Warming.java", "any kind will do to load the classes"));

    /** The demonstration tells matters of certain procedures, act by act: it is data, written in Java. */
    private static final String DEMO = "demo/";

    private static List<Found> found() {
        var law = LawReader.readFolder(House.folder().resolve("law"));
        return LawWords.in(House.folder(), LawWords.of(law)).stream()
                .filter(f -> !f.file().startsWith(DEMO))
                .toList();
    }

    @Test
    void noWordOfTheLawStandsInJava() {
        var found = found();
        assertThat(found)
                .filteredOn(f -> ALLOWED.stream().noneMatch(a -> a.covers(f)))
                .as("move it into law/, or say in this test why it is a concept of the program")
                .isEmpty();
        assertThat(ALLOWED)
                .filteredOn(a -> found.stream().noneMatch(a::covers))
                .as("allowed and not there any more")
                .isEmpty();
    }

    @Test
    void aWordOfTheLawIsFoundInItsFile(@TempDir Path house) throws IOException {
        var file = house.resolve("app/src/main/java/fadu/web/Duties.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                String a = "leader-duty" + "not leader-duty" + "leader";
                String b = \"""
                        where kind = "leader-duty" and fields->>'due_on' = '' \""";
                """);
        assertThat(LawWords.in(house, Set.of("leader-duty", "due_on")))
                .containsExactly(new Found("leader-duty", "web/Duties.java"), new Found("due_on", "web/Duties.java"));
    }
}
