package fadu.api;

import fadu.Words;
import fadu.law.Expr;
import fadu.law.Field;
import fadu.rule.FormValues;
import fadu.work.BlankForm;
import fadu.work.Choices;
import fadu.work.Names;
import fadu.work.Need;
import fadu.work.Offer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An input of a form.
 *
 * @param need must, answered (a no where it is left out), when (under a condition) or may
 * @param when the condition, over the fields
 * @param value with which it begins
 * @param columns of a table; each row must have the first
 */
record InputLine(
        String field,
        Words name,
        String type,
        String need,
        Optional<String> when,
        boolean personal,
        Optional<Object> value,
        List<ChoiceLine> choices,
        List<InputLine> columns,
        String basis) {

    /**
     * @param begun what is filled in, as a form sends it
     */
    static List<InputLine> of(BlankForm form, Caller caller, Names names, Map<String, String[]> begun) {
        return form.act().fields().stream()
                .map(i -> of(
                        i.field(),
                        Need.of(i),
                        Optional.ofNullable(form.offers().get(i.field().id())),
                        FormValues.read(i.field(), begun),
                        caller,
                        names))
                .toList();
    }

    private static InputLine of(
            Field field, Need need, Optional<List<Offer>> offered, Optional<Object> value, Caller caller, Names names) {
        var key = field.columns().stream().findFirst();
        return new InputLine(
                field.id(),
                field.name(),
                field.type().id(),
                need.name().toLowerCase(Locale.ROOT),
                field.needed().map(Expr::text),
                field.personal(),
                value,
                ChoiceLine.of(offered.orElseGet(() -> Choices.of(field, names, caller.today())), caller.locale()),
                field.columns().stream()
                        .map(c -> of(
                                c,
                                key.filter(c::equals).isPresent() ? Need.MUST : Need.MAY,
                                Optional.empty(),
                                Optional.empty(),
                                caller,
                                names))
                        .toList(),
                field.basis().text());
    }
}
