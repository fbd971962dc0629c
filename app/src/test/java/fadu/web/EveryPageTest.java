package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** No page of the desk is left out of {@link LookTest}. */
class EveryPageTest {
    private static final String FILE = "a file, which no browser shows";
    private static final String ONWARD = "leads on to another page";
    private static final String PIECE = "a piece that a page fetches into itself; it is looked at there";

    /** What is no page, and why. */
    private static final Map<String, String> NONE = Map.ofEntries(
            Map.entry("/admin", ONWARD),
            Map.entry("/plan", ONWARD),
            Map.entry("/report", ONWARD),
            Map.entry("/calendar/feed", ONWARD),
            Map.entry("/notices/{id:[0-9]{1,18}}", ONWARD),
            Map.entry("/language/{language:zh|en}", ONWARD),
            Map.entry("/sign-in/issuer/{place}", ONWARD),
            Map.entry("/sign-in/issuer/back", ONWARD),
            Map.entry("/day", PIECE),
            Map.entry("/matters/find", PIECE),
            Map.entry("/matters/{id}/limit/{key}/strip", PIECE),
            Map.entry("/sign-in/passkey", "what a script asks for"),
            Map.entry("/health", "a word for a proxy"),
            Map.entry("/feed/{token:[0-9a-f]+}.ics", FILE),
            Map.entry("/report/{year}/paper.{ending:html|docx|json}", FILE),
            Map.entry("/approvals/{id}/files/{field}", FILE),
            Map.entry("/admin/logs.csv", FILE),
            Map.entry("/matters/{id}/files/{hash:[0-9a-f]{64}}", FILE),
            Map.entry("/matters/file.{ending:csv|xlsx}", FILE),
            Map.entry("/matters/{id}/papers/{seq}/{document}/docx", FILE),
            Map.entry("/matters/{id}/entries/{seq:[0-9]{1,9}}/files/{hash:[0-9a-f]{64}}", FILE),
            Map.entry("/registers/{id}/file.{ending:csv|xlsx}", FILE));

    @Test
    void everyPageIsLookedAtOrSaysWhyNot() {
        var looked = Arrays.stream(LookTest.class.getDeclaredMethods())
                .flatMap(m -> Stream.ofNullable(m.getAnnotation(LooksAt.class)))
                .flatMap(at -> Arrays.stream(at.value()))
                .collect(Collectors.toCollection(TreeSet::new));
        var addresses = addresses();
        assertThat(addresses)
                .filteredOn(a -> !looked.contains(a) && !NONE.containsKey(a))
                .as("look at it in LookTest, or say here why it is no page")
                .isEmpty();
        assertThat(NONE.keySet())
                .as("not there, or looked at all the same")
                .allMatch(a -> addresses.contains(a) && !looked.contains(a));
        assertThat(looked).filteredOn(a -> !a.startsWith("/api/")).isSubsetOf(addresses);
    }

    /** The patterns of all that the desk answers to GET. */
    private static List<String> addresses() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        var found = scan.findCandidateComponents("fadu.web").stream()
                .map(b -> ClassUtils.resolveClassName(String.valueOf(b.getBeanClassName()), null))
                .flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
                .flatMap(EveryPageTest::patterns)
                .distinct()
                .toList();
        assertThat(found).as("the desk was found").hasSizeGreaterThan(50);
        return found;
    }

    private static Stream<String> patterns(Method method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        return mapping == null
                        || (mapping.method().length > 0
                                && !List.of(mapping.method()).contains(RequestMethod.GET))
                ? Stream.empty()
                : Arrays.stream(mapping.path());
    }
}
