package dev.assay.freeenergy.method.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.density.Gradient;
import dev.assay.numerics.random.Xoshiro256;
import org.junit.jupiter.api.Test;

/** The length of a microcanonical trajectory, measured by autocorrelations. */
class RefinedLengthTest {
    private static final int D = 30;

    private static final Gradient ROUND = (x, g) -> {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            g[i] = -x[i];
            sum -= 0.5 * x[i] * x[i];
        }
        return sum;
    };

    private static void warmUp(Kernel kernel, int steps) {
        for (int k = 0; k < steps; k++) {
            kernel.step(Long.MAX_VALUE);
            kernel.adapt((double) k / steps);
        }
        kernel.freeze();
    }

    /** AR(1) with coefficient φ: ESS/n = (1 − φ)/(1 + φ); of independent values 1. */
    @Test
    void ratesAreThoseOfAutoregressiveSeries() {
        double phi = 0.8;
        EffectiveSteps steps = new EffectiveSteps(2);
        Xoshiro256 random = new Xoshiro256(1, 2, 3, 5);
        double[] x = new double[2];
        for (int k = 0; k < 4096; k++) {
            x[0] = phi * x[0] + random.nextGaussian();
            x[1] = random.nextGaussian();
            steps.add(x);
        }
        double[] rates = steps.rates();
        assertThat(rates[0]).isCloseTo((1 - phi) / (1 + phi), within(0.025));
        assertThat(rates[1]).isCloseTo(1, within(0.12));
    }

    @Test
    void longSeriesAreThinnedAndTheirRatesStayThoseOfAStep() {
        double phi = 0.98;
        EffectiveSteps steps = new EffectiveSteps(1);
        Xoshiro256 random = new Xoshiro256(1, 2, 3, 5);
        double[] x = new double[1];
        for (int k = 0; k < 100_000; k++) {
            x[0] = phi * x[0] + random.nextGaussian();
            steps.add(x);
        }
        assertThat(steps.rates()[0]).isCloseTo((1 - phi) / (1 + phi), within(0.002));
    }

    @Test
    void seriesThatHardlyMovedSayNothing() {
        EffectiveSteps steps = new EffectiveSteps(1);
        assertThat(steps.rates()).isEmpty();
        for (int k = 0; k < 100; k++) {
            steps.add(new double[] {k});
        }
        assertThat(steps.rates()).isEmpty();
    }

    /** On a round Gaussian the size √d is already near the best, so refinement keeps its order whatever it began with. */
    @Test
    void aRefinedMemoryForgetsAPoorFirstGuess() {
        double[] lengths = new double[2];
        for (int k = 0; k < 2; k++) {
            double alpha = k == 0 ? 0.7 : 3;
            Microcanonical chain =
                    new Microcanonical(ROUND, new double[D], 5e-4, alpha, 1.0 / 3, new Xoshiro256(4, 2, 7, 1));
            warmUp(chain, 12_000);
            lengths[k] = chain.length() / Math.sqrt(D);
        }
        assertThat(lengths[0]).isBetween(0.3, 2.5);
        assertThat(lengths[1]).isBetween(0.3, 2.5);
        assertThat(lengths[1] / lengths[0]).isLessThan(3 / 0.7);
    }

    @Test
    void aShortTrajectoryIsLengthenedNoMoreThanTwofold() {
        AdjustedMicrocanonical chain =
                new AdjustedMicrocanonical(ROUND, new double[D], 0.9, 0.2, 0.3, new Xoshiro256(4, 2, 7, 1));
        warmUp(chain, 4000);
        assertThat(chain.length() / Math.sqrt(D)).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void withoutRefinementTheLengthIsTheTargetsSize() {
        Microcanonical memory = new Microcanonical(ROUND, new double[D], 5e-4, 1, 0, new Xoshiro256(4, 2, 7, 1));
        AdjustedMicrocanonical adjusted =
                new AdjustedMicrocanonical(ROUND, new double[D], 0.9, 1.5, 0, new Xoshiro256(4, 2, 7, 1));
        warmUp(memory, 500);
        warmUp(adjusted, 500);
        assertThat(memory.length()).isEqualTo(Math.sqrt(D));
        assertThat(adjusted.length()).isEqualTo(1.5 * Math.sqrt(D));
    }
}
