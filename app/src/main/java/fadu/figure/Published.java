package fadu.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/**
 * What a published report said.
 *
 * @param qualifier one of {@link #WORDS}, or empty where the number is exact
 * @param sentence the report's own words
 * @param source which report, with its date
 */
public record Published(String figure, BigDecimal value, String qualifier, String sentence, String source) {
    /** Before the number. */
    private static final List<String> BEFORE = List.of("至少", "近", "上", "约", "超过", "不少于");
    /** The words around a number that are understood. */
    public static final Set<String> WORDS = Set.of("", "余", "多", "近", "近…多", "约", "上", "以上", "至少", "不少于", "超过", "以内");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEARLY = new BigDecimal("0.9");
    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.96");

    /**
     * Whether a computed value is one that the published words allow: {@code 余, 多} from the number to below one more of its
     * last digit (65000余 below 66000); {@code 近} from nine tenths of it (of a share: from 96 of a hundred) to it; {@code
     * 近…多} either; {@code 约} what is rounded to it; {@code 以上, 至少, 不少于, 上} it or more; {@code 超过} more; {@code 以内}
     * it or less; without a word the number, to which a computed share is rounded, but 100 and 0 are met by nothing else.
     */
    public boolean allows(BigDecimal computed, boolean share) {
        int order = computed.compareTo(value);
        return switch (qualifier) {
            case "余", "多" -> more(computed);
            case "近" -> near(computed, share);
            case "近…多" -> near(computed, share) || more(computed);
            case "约" -> about(computed);
            case "以上", "至少", "不少于", "上" -> order >= 0;
            case "超过" -> order > 0;
            case "以内" -> order <= 0;
            default -> order == 0 || (share && !whole() && rounded(computed).compareTo(value) == 0);
        };
    }

    private boolean more(BigDecimal computed) {
        return computed.compareTo(value) >= 0 && computed.compareTo(value.add(lastDigit())) < 0;
    }

    private boolean near(BigDecimal computed, boolean share) {
        return computed.compareTo(value) <= 0 && computed.compareTo(value.multiply(share ? NEARLY_ALL : NEARLY)) >= 0;
    }

    private boolean about(BigDecimal computed) {
        var half = lastDigit().divide(BigDecimal.TWO);
        return computed.compareTo(value.subtract(half)) >= 0 && computed.compareTo(value.add(half)) < 0;
    }

    private boolean whole() {
        return value.signum() == 0 || value.compareTo(HUNDRED) == 0;
    }

    private BigDecimal rounded(BigDecimal computed) {
        return computed.setScale(Math.max(0, value.stripTrailingZeros().scale()), RoundingMode.HALF_UP);
    }

    /** One of the last digit that the words give. */
    private BigDecimal lastDigit() {
        var plain = value.stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, -plain.scale()));
    }

    /** With its word, as printed: {@code 65000余}, {@code 至少2}, {@code 近300多}. */
    public String printed() {
        var number = value.stripTrailingZeros().toPlainString();
        if (qualifier.equals("近…多")) {
            return "近" + number + "多";
        }
        return BEFORE.contains(qualifier) ? qualifier + number : number + qualifier;
    }
}
