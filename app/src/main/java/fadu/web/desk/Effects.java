package fadu.web.desk;

import fadu.web.Frame;
import fadu.work.Effect;
import java.util.List;
import java.util.stream.Collectors;

/** What an act will set off, said before it is done. */
final class Effects {
    private Effects() {}

    static List<String> of(List<Effect> effects, Frame frame) {
        return effects.stream().map(e -> said(e, frame)).toList();
    }

    private static String said(Effect effect, Frame frame) {
        var names = effect.names().stream().map(frame::say).toList();
        return switch (effect.kind()) {
            case DOCUMENT -> frame.say("effect.document", quoted(names, frame));
            case NUMBER -> frame.say("effect.number");
            case STOPS -> frame.say("effect.stops", quoted(names, frame));
            case STARTS -> frame.say("effect.starts", quoted(names, frame));
            case EXTENDS ->
                effect.until()
                        .map(day -> frame.say("effect.extends.to", quoted(names, frame), frame.day(day)))
                        .orElseGet(() -> frame.say("effect.extends", quoted(names, frame)));
            case STATE -> frame.say("effect.state", String.join(" / ", names));
            case OPENS -> frame.say("effect.opens");
        };
    }

    private static String quoted(List<String> names, Frame frame) {
        return names.stream().map(n -> "“" + n + "”").collect(Collectors.joining(frame.zh() ? "、" : ", "));
    }
}
