package fadu.web.admin;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of the administrators. */
@Configuration(proxyBeanMethods = false)
@Import({
    AdminStart.class,
    UnitsPage.class,
    AccountsPage.class,
    OpeningPage.class,
    LogsPage.class,
    WhyPage.class,
    WebhooksPage.class,
    OutsidePage.class
})
public class AdminPages {}
