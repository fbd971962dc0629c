package fadu.api;

import fadu.rule.Irregular;
import java.util.List;
import java.util.Locale;

/**
 * A rule that is in the way, or was not kept.
 *
 * @param rule its id: a gate of the procedure, or {@code from, by, fields …}
 * @param basis the articles, or {@code internal} where no law prescribes it
 */
record Reason(String rule, String detail, String basis) {
    static List<Reason> of(List<Irregular> rules, Locale locale) {
        return rules.stream()
                .map(i -> new Reason(i.rule(), i.words().in(locale), i.basis().text()))
                .toList();
    }
}
