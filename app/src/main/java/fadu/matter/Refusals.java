package fadu.matter;

import fadu.Trouble;
import fadu.rule.Irregular;
import java.util.stream.Collectors;

/** Refusals in words. */
final class Refusals {
    private Refusals() {}

    static Trouble trouble(Result.Refused refused) {
        var zh = refused.reasons().stream().map(r -> r.words().zh() + law(r)).collect(Collectors.joining("；"));
        var en = refused.reasons().stream().map(r -> r.words().en() + law(r)).collect(Collectors.joining("; "));
        return new Trouble(
                "事项 " + refused.matter() + " 的这一环节未被准许：" + zh, "matter " + refused.matter() + ", refused: " + en);
    }

    private static String law(Irregular reason) {
        return reason.basis().internal() ? "" : " (" + reason.basis().text() + ")";
    }
}
