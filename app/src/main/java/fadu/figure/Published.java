package fadu.figure;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What a published report said.
 *
 * @param qualifier 余, 多, 以上, 至少, 近, 上, or empty where the number is exact
 * @param sentence the report's own words
 * @param source which report, with its date
 */
public record Published(String figure, BigDecimal value, String qualifier, String sentence, String source) {
    private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");

    /** Whether a computed value is one that the published words allow. */
    public boolean allows(BigDecimal computed) {
        int order = computed.compareTo(value);
        return switch (qualifier) {
            case "" -> order == 0;
            case "余", "多" -> order >= 0 && computed.compareTo(value.add(roundness())) < 0;
            case "近" -> order <= 0 && computed.compareTo(value.multiply(NINE_TENTHS)) >= 0;
            default -> order >= 0;
        };
    }

    /** One of the last digit that the words give: 65000余 stays below 66000, 20多 below 30. */
    private BigDecimal roundness() {
        var plain = value.stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, -plain.scale()));
    }

    /** With its word, as printed: {@code 65000余}, {@code 至少2}. */
    public String printed() {
        var number = value.stripTrailingZeros().toPlainString();
        return qualifier.equals("至少") || qualifier.equals("近") || qualifier.equals("上")
                ? qualifier + number
                : String.format(Locale.ROOT, "%s%s", number, qualifier);
    }
}
