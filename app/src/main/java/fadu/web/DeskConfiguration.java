package fadu.web;

import fadu.access.Door;
import fadu.access.DoorLog;
import fadu.access.Issuers;
import fadu.access.OneTimeCodes;
import fadu.access.PasskeyCeremony;
import fadu.access.Passkeys;
import fadu.access.ReadLog;
import fadu.access.Sessions;
import fadu.docket.HouseSafe;
import fadu.matter.House;
import fadu.notice.Notices;
import fadu.store.Watch;
import fadu.web.admin.AdminPages;
import fadu.web.check.CheckPages;
import fadu.web.desk.DeskPages;
import fadu.web.openid.OpenIdSignIn;
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
@Import({
    Gatekeeping.class,
    Faults.class,
    Health.class,
    Language.class,
    SignInPage.class,
    OwnPasswordPage.class,
    AccountPage.class,
    ApiTokensPage.class,
    AddressesPage.class,
    PasskeysPage.class,
    PasskeySignIn.class,
    OpenIdSignIn.class,
    DeskPages.class,
    AdminPages.class,
    CheckPages.class
})
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
    Notices notices(House house) {
        return new Notices(house.database().worker());
    }

    @Bean
    FrameResolver frames(InstantSource clock, Places places, Notices notices, House house) {
        return new FrameResolver(clock, places, notices, house.editions());
    }

    @Bean
    OneTimeCodes.Lock lock(House house) {
        var safe = new HouseSafe(house.database().settings().masterKey());
        return new OneTimeCodes.Lock(safe::close, safe::open);
    }

    @Bean
    OneTimeCodes codes(House house, OneTimeCodes.Lock lock) {
        return new OneTimeCodes(house.database(), lock);
    }

    @Bean
    Passkeys passkeys(House house) {
        return new Passkeys(house.database());
    }

    @Bean
    PasskeyCeremony passkeyCeremony(Passkeys passkeys, OneTimeCodes.Lock lock) {
        return new PasskeyCeremony(passkeys, lock);
    }

    @Bean
    Issuers issuers(House house, OneTimeCodes.Lock lock) {
        return new Issuers(house.database(), lock);
    }

    @Bean
    Entrance entrance(Door door, Tokens tokens, House house, Watch watch) {
        return new Entrance(door, tokens, house.people(), watch);
    }

    @Bean
    Door door(House house, OneTimeCodes codes) {
        return new Door(house.database(), codes);
    }

    @Bean
    Sessions sessions(House house) {
        return new Sessions(house.database());
    }

    @Bean
    DoorLog doorLog(House house) {
        return new DoorLog(house.database());
    }

    @Bean
    ReadLog readLog(House house) {
        return new ReadLog(house.database());
    }

    @Bean
    Tokens tokens(Sessions sessions, DoorLog log, Watch watch) {
        return new Tokens(sessions, log, watch);
    }

    @Bean
    SignInCheck signInCheck(Door door, House house, Places places, Watch watch) {
        return new SignInCheck(door, places, watch, house.people());
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
                // Its name has its version, so that it never changes.
                registry.addResourceHandler("/static/vendor/**")
                        .addResourceLocations("classpath:/fadu/web/static/vendor/")
                        .setCacheControl(
                                CacheControl.maxAge(Duration.ofDays(365)).immutable());
                registry.addResourceHandler("/static/**")
                        .addResourceLocations("classpath:/fadu/web/static/")
                        .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
            }
        };
    }
}
