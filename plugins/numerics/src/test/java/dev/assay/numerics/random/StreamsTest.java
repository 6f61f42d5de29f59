package dev.assay.numerics.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StreamsTest {
    @Test
    void mersenneTwisterGivesThePublishedFirstAndTenThousandthNumberOfItsDefaultSeed() {
        Mt19937 twister = new Mt19937(5489);
        assertThat(Integer.toUnsignedLong(twister.nextInt())).isEqualTo(3499211612L);
        for (int i = 2; i < 10000; i++) {
            twister.nextInt();
        }
        assertThat(Integer.toUnsignedLong(twister.nextInt())).isEqualTo(4123659995L);
    }

    @Test
    void floatsOfSeedZeroAreThoseOfTheWellKnownStream() {
        Mt19937 twister = new Mt19937(0);
        double[] expected = {0.49625659, 0.76822180, 0.08847743, 0.13203049};
        for (double value : expected) {
            assertThat((double) twister.nextFloat()).isCloseTo(value, within(5e-9));
        }
    }

    @Test
    void xoshiroGivesTheFirstNumbersWorkedOutByHand() {
        Xoshiro256 generator = new Xoshiro256(1, 2, 3, 4);
        assertThat(generator.nextLong()).isEqualTo(41943041L); // rotl(5, 23) + 1
        assertThat(generator.nextLong()).isEqualTo(58720359L); // state 7, 0, 262146, rotl(6, 45)
    }

    @Test
    void uniformsHaveTheRightMeanAndVariance() {
        Xoshiro256 generator = new Xoshiro256(1, 2, 3, 4);
        int n = 200_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double u = generator.nextDouble() - 0.5;
            sum += u;
            squares += u * u;
        }
        assertThat(sum / n).isCloseTo(0, within(4 / Math.sqrt(12.0 * n)));
        assertThat(squares / n).isCloseTo(1 / 12.0, within(4 / Math.sqrt(180.0 * n)));
    }
}
