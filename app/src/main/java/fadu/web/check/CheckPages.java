package fadu.web.check;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of plan, check and appraisal. */
@Configuration(proxyBeanMethods = false)
@Import({YearPages.class, ReviewPage.class})
public class CheckPages {}
