package fadu.web.check;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of plan, check and appraisal. */
@Configuration(proxyBeanMethods = false)
@Import({AppraisePage.class, CheckPage.class, PlanPage.class, ReviewPage.class})
public class CheckPages {}
