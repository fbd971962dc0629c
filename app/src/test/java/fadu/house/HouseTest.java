package fadu.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

/** The house keeps its own rules. That each of them can fail is shown by {@link BadHouseTest}. */
class HouseTest {
    private static final JavaClasses CLASSES = House.classes();

    @Test
    void packagesImportOnlyWhatTheTableAllows() {
        assertThat(ImportTable.violations(CLASSES, House.ROOT)).isEmpty();
    }

    @Test
    void calendarLawAndRuleKnowNeitherSpringNorDatabase() {
        assertThat(StyleRules.impure(CLASSES, House.ROOT)).isEmpty();
    }

    @Test
    void timeIsPassedIn() {
        assertThat(TimeRule.violations(CLASSES, House.ROOT)).isEmpty();
        assertThat(SourceRules.clocksInSql(House.folder())).isEmpty();
    }

    @Test
    void namesSaySomething() {
        assertThat(StyleRules.emptyNames(CLASSES)).isEmpty();
    }

    @Test
    void nothingHasSetters() {
        assertThat(StyleRules.setters(CLASSES)).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(StyleRules.notNullMarked(CLASSES, House.ROOT)).isEmpty();
    }

    @Test
    void noSourceFileIsTooLong() {
        assertThat(SourceRules.tooLong(House.folder())).isEmpty();
    }

    @Test
    void theVerifierSharesNoCodeWithTheHouse() {
        assertThat(SourceRules.verifierImports(House.folder())).isEmpty();
    }
}
