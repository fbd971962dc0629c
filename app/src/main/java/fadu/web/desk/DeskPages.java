package fadu.web.desk;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of the desk. */
@Configuration(proxyBeanMethods = false)
@Import({
    BulkPage.class,
    CalendarPage.class,
    DayPage.class,
    DeputiesPage.class,
    ApprovalsPage.class,
    AskingPage.class,
    DraftPage.class,
    DuePage.class,
    DutiesPage.class,
    FeedPage.class,
    FilesPage.class,
    HandoverPage.class,
    LimitPage.class,
    MatterPage.class,
    MattersPage.class,
    NewMatterPage.class,
    NoticesPage.class,
    PaperPage.class,
    ProcedurePage.class,
    RegistersPage.class,
    ReportEditing.class,
    ReportPage.class,
    SplitPage.class,
    StartPage.class,
    UnitsPage.class
})
public class DeskPages {}
