package dev.assay.api.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class XoshiroTest {
    /** The published generator from the state (1, 2, 3, 4). */
    @Test
    void firstNumbersAreThePublishedOnes() {
        RandomGenerator random = new Xoshiro(1, 2, 3, 4);
        assertThat(random.nextLong()).isEqualTo(41943041L);
        assertThat(random.nextLong()).isEqualTo(58720359L);
        assertThat(random.nextLong()).isEqualTo(3588806011781223L);
    }

    @Test
    void normalsHaveTheMomentsOfTheStandardNormal() {
        RandomGenerator random = Seed.of(7).generator();
        int n = 2_000_000;
        double[] sums = new double[4];
        int tail = 0;
        for (int i = 0; i < n; i++) {
            double x = random.nextGaussian();
            double power = 1;
            for (int k = 0; k < 4; k++) {
                power *= x;
                sums[k] += power;
            }
            tail += Math.abs(x) > 3.5 ? 1 : 0;
        }
        // Standard errors of the moments: √(1, 2, 15, 96)/√n.
        assertThat(sums[0] / n).isBetween(-4 / Math.sqrt(n), 4 / Math.sqrt(n));
        assertThat(sums[1] / n - 1).isBetween(-4 * Math.sqrt(2.0 / n), 4 * Math.sqrt(2.0 / n));
        assertThat(sums[2] / n).isBetween(-4 * Math.sqrt(15.0 / n), 4 * Math.sqrt(15.0 / n));
        assertThat(sums[3] / n - 3).isBetween(-4 * Math.sqrt(96.0 / n), 4 * Math.sqrt(96.0 / n));
        double expected = 4.652581580710801e-4 * n;
        assertThat(tail - expected).isBetween(-4 * Math.sqrt(expected), 4 * Math.sqrt(expected));
    }

    @Test
    void boundedIntegersAreUniform() {
        RandomGenerator random = Seed.of(8).generator();
        int[] counts = new int[7];
        for (int i = 0; i < 700_000; i++) {
            counts[random.nextInt(7)]++;
        }
        double chiSquare = 0;
        for (int count : counts) {
            chiSquare += (count - 100_000.0) * (count - 100_000.0) / 100_000.0;
        }
        assertThat(chiSquare).isLessThan(22.46); // 99.9 % of χ² with 6 degrees of freedom
    }

    @Test
    void childrenDoNotDependOnTheOrderInWhichTheyAreMade() {
        Seed root = Seed.of(1);
        long first = root.child("chain", 2).generator().nextLong();
        root.child("chain", 0).generator().nextLong();
        assertThat(root.child("chain", 2).generator().nextLong()).isEqualTo(first);
        assertThat(root.child("a", "bc").hex())
                .isNotEqualTo(root.child("ab", "c").hex());
        assertThat(Seed.fromHex(root.hex()).hex()).isEqualTo(root.hex());
    }
}
