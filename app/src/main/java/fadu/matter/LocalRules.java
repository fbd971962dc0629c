package fadu.matter;

import fadu.Words;
import fadu.law.Law;
import fadu.law.Setting;
import fadu.rule.Irregular;
import fadu.rule.Outcome;
import fadu.rule.Request;
import java.util.List;
import java.util.Optional;

/** A place may set only what the law leaves to it, in the form and within the bounds that the law gives. */
final class LocalRules {
    private LocalRules() {}

    /** Why a value cannot be set; empty where it can, or where the act sets none. */
    static Optional<Outcome> refused(Law law, String procedure, Request request) {
        if (!procedure.equals(PlaceSettings.PROCEDURE)
                || !(request.values().get("setting_value") instanceof String value)) {
            return Optional.empty();
        }
        var of = String.valueOf(request.values().getOrDefault("rule_procedure", ""));
        var id = String.valueOf(request.values().getOrDefault("setting_id", ""));
        var settings = law.procedures().values().stream()
                .filter(p -> of.isEmpty() || p.id().name().equals(of))
                .flatMap(p -> Optional.ofNullable(p.settings().get(id)).stream())
                .toList();
        if (settings.isEmpty()) {
            return refuse(
                    "没有可由地方设定的“" + of + " " + id + "”，请核对程序与设定编号",
                    "there is nothing “" + of + " " + id + "” that a place may set; check procedure and setting",
                    fadu.law.Basis.INTERNAL);
        }
        return settings.stream()
                .filter(s -> PlaceSettings.value(s, value).isEmpty())
                .findFirst()
                .flatMap(s -> refuse(
                        s.name().zh() + "不能设为“" + value + "”" + bounds(s).zh(),
                        s.name().en() + " cannot be “" + value + "”" + bounds(s).en(),
                        s.basis()));
    }

    private static Words bounds(Setting s) {
        var zh = s.min().map(m -> "，最少 " + m).orElse("")
                + s.max().map(m -> "，最多 " + m).orElse("");
        var en = s.min().map(m -> ", at least " + m).orElse("")
                + s.max().map(m -> ", at most " + m).orElse("");
        return new Words(zh, en);
    }

    private static Optional<Outcome> refuse(String zh, String en, fadu.law.Basis basis) {
        return Optional.of(new Outcome.Refused(List.of(new Irregular("bounds", new Words(zh, en), basis)), List.of()));
    }
}
