package dev.assay.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.site.chart.Digits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DigitsTest {
    @Test
    void neverMoreDigitsThanTheIntervalSupports() {
        assertThat(Digits.within(1.23456, 0.012)).isEqualTo("1.235");
        assertThat(Digits.within(1.23456, 0.12)).isEqualTo("1.23");
        assertThat(Digits.within(1.23456, 1.2)).isEqualTo("1.2");
        assertThat(Digits.within(123456, 2000)).isEqualTo("123500");
        assertThat(Digits.within(0.001234, 0.5)).isEqualTo("0.001");
        assertThat(Digits.within(-0.5, Double.NaN)).isEqualTo("−0.500");
    }

    @Test
    void farNumbersAreWrittenAsPowersOfTen() {
        assertThat(Digits.of(3.2e-7)).isEqualTo("3.20×10⁻⁷");
        assertThat(Digits.of(1.5e12)).isEqualTo("1.50×10¹²");
        assertThat(Digits.of(0)).isEqualTo("0");
        assertThat(Digits.of(Double.NEGATIVE_INFINITY)).isEqualTo("−∞");
        assertThat(Digits.power(-6)).isEqualTo("10⁻⁶");
        assertThat(Digits.power(-2)).isEqualTo("0.01");
        assertThat(Digits.plain(0.03)).isEqualTo("0.03");
    }

    @Test
    void roundingAgreesWithBigNumbers() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 20_000; i++) {
            double v = Math.pow(10, -2.99 + 8.9 * random.nextDouble());
            BigDecimal b = new BigDecimal(v).round(new MathContext(3, RoundingMode.HALF_EVEN));
            assertThat(new BigDecimal(Digits.of(v))).isEqualByComparingTo(b);
        }
        assertThat(Digits.of(0.9999)).isEqualTo("1.00");
        assertThat(Digits.of(99.96)).isEqualTo("100");
        assertThat(Digits.of(999_999)).isEqualTo("1000000");
    }

    @Test
    void aShareIsNeverRoundedToAllOrNothing() {
        assertThat(Digits.percent(0.999)).startsWith("99");
        assertThat(Digits.percent(0.001)).startsWith("1");
        assertThat(Digits.percent(1)).startsWith("100");
        assertThat(Digits.percent(0)).startsWith("0");
    }
}
