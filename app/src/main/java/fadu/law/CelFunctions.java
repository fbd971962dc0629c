package fadu.law;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What expressions may call: CEL's own, and days, plus and minus over plain dates (without any statute's counting). */
final class CelFunctions {
    private static final CelType TEXT = NullableType.create(SimpleType.STRING);
    private static final Pattern PERIOD = Pattern.compile("([0-9]{1,5}) (day|month|year)s?");

    private static final Set<StandardFunction> NEEDED = EnumSet.of(
            StandardFunction.LOGICAL_AND,
            StandardFunction.LOGICAL_OR,
            StandardFunction.LOGICAL_NOT,
            StandardFunction.NOT_STRICTLY_FALSE,
            StandardFunction.CONDITIONAL,
            StandardFunction.EQUALS,
            StandardFunction.NOT_EQUALS,
            StandardFunction.LESS,
            StandardFunction.LESS_EQUALS,
            StandardFunction.GREATER,
            StandardFunction.GREATER_EQUALS,
            StandardFunction.IN,
            StandardFunction.INDEX,
            StandardFunction.SIZE,
            StandardFunction.ADD,
            StandardFunction.SUBTRACT,
            StandardFunction.MULTIPLY,
            StandardFunction.DIVIDE,
            StandardFunction.MODULO,
            StandardFunction.NEGATE,
            StandardFunction.CONTAINS,
            StandardFunction.STARTS_WITH,
            StandardFunction.ENDS_WITH);
    private static final Pattern NO_TYPE_OF_OURS = Pattern.compile(".*(uint|double|bytes|timestamp|duration).*");

    /**
     * What the law's expressions need of CEL's own functions: those over texts, whole numbers, yes or no, lists, maps.
     * CEL declares all functions anew for each expression, so the rest would double the time of a check.
     */
    static final CelStandardDeclarations STANDARD = CelStandardDeclarations.newBuilder()
            .filterFunctions((function, overload) -> NEEDED.contains(function)
                    && !NO_TYPE_OF_OURS
                            .matcher(overload.celOverloadDecl().overloadId())
                            .matches())
            .build();

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
