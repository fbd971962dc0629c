package fadu.law;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code days}, {@code plus} and {@code minus}: plain dates, without any statute's rule of counting. */
final class CelFunctions {
    private static final CelType TEXT = NullableType.create(SimpleType.STRING);
    private static final Pattern PERIOD = Pattern.compile("([0-9]{1,5}) (day|month|year)s?");

    private CelFunctions() {}

    static List<CelFunctionDecl> declarations() {
        return List.of(
                CelFunctionDecl.newFunctionDeclaration(
                        "days", CelOverloadDecl.newGlobalOverload("days_text_text", SimpleType.INT, TEXT, TEXT)),
                CelFunctionDecl.newFunctionDeclaration(
                        "plus", CelOverloadDecl.newGlobalOverload("plus_text_text", SimpleType.STRING, TEXT, TEXT)),
                CelFunctionDecl.newFunctionDeclaration(
                        "minus", CelOverloadDecl.newGlobalOverload("minus_text_text", SimpleType.STRING, TEXT, TEXT)));
    }

    static Set<CelFunctionBinding> bindings() {
        var all = new LinkedHashSet<CelFunctionBinding>();
        all.addAll(CelFunctionBinding.fromOverloads(
                "days",
                CelFunctionBinding.from(
                        "days_text_text",
                        String.class,
                        String.class,
                        (a, b) -> ChronoUnit.DAYS.between(day(a), day(b)))));
        all.addAll(CelFunctionBinding.fromOverloads(
                "plus",
                CelFunctionBinding.from("plus_text_text", String.class, String.class, (d, p) -> moved(d, p, 1))));
        all.addAll(CelFunctionBinding.fromOverloads(
                "minus",
                CelFunctionBinding.from("minus_text_text", String.class, String.class, (d, p) -> moved(d, p, -1))));
        return all;
    }

    /** The day of a date or of a date with time. */
    private static LocalDate day(String text) {
        return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
    }

    private static String moved(String date, String period, int sign) {
        var form = PERIOD.matcher(period);
        if (!form.matches()) {
            throw new IllegalArgumentException("plus and minus take days, months and years, not " + period);
        }
        long count = sign * Long.parseLong(form.group(1));
        var day = day(date);
        var moved = switch (form.group(2)) {
            case "day" -> day.plusDays(count);
            case "month" -> day.plusMonths(count);
            default -> day.plusYears(count);
        };
        return moved.toString();
    }
}
