package fadu.web;

import fadu.access.Accounts;
import fadu.matter.House;
import fadu.web.desk.DeskPages;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The parts of the server. The database is the house's own, so nothing that Spring Boot would open by itself is wanted. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
        })
@Import({Gatekeeping.class, Faults.class, Language.class, SignInPage.class, DeskPages.class})
class DeskConfiguration {

    @Bean
    Pages pages() {
        return new Pages();
    }

    @Bean
    Places places(House house) {
        return new Places(house.jurisdictions());
    }

    @Bean
    FrameResolver frames(InstantSource clock, Places places) {
        return new FrameResolver(clock, places);
    }

    @Bean
    SignInCheck signInCheck(House house, Places places, InstantSource clock) {
        return new SignInCheck(new Accounts(house.database()), places, clock, house.people());
    }

    @Bean
    WebMvcConfigurer web(FrameResolver frames) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(frames);
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/static/**")
                        .addResourceLocations("classpath:/fadu/web/static/")
                        .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
            }
        };
    }
}
