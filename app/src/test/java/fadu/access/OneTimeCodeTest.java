package fadu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The table of RFC 6238, appendix B, its last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(OneTimeCode.at(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void aCodeFitsOnceAndAboutItsTime() {
        var now = Instant.ofEpochSecond(1_111_111_109);
        var step = OneTimeCode.fits(SECRET, "081 804", 0, now.plusSeconds(30));
        assertThat(step).hasValue(1_111_111_109 / 30);
        assertThat(OneTimeCode.fits(SECRET, "081804", step.getAsLong(), now)).isEmpty();
        assertThat(OneTimeCode.fits(SECRET, "081804", 0, now.plusSeconds(90))).isEmpty();
    }

    @Test
    void theSecretIsWrittenInBase32() {
        assertThat(OneTimeCode.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(OneTimeCode.base32("foob".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("MZXW6YQ");
    }
}
