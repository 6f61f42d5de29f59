package dev.assay.freeenergy.problem.posterior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.density.Density;
import dev.assay.numerics.random.Xoshiro256;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Counts and constants of the published setting, and the two coordinates against each other. */
class CoxPinesTest {
    @Test
    void thePointsFallIntoTheCellsOfThePublishedSetting() {
        double[] counts = CoxPines.counts(40);
        assertThat(Arrays.stream(counts).sum()).isEqualTo(126);
        assertThat(Arrays.stream(counts).max().orElseThrow()).isEqualTo(3);
        assertThat(Arrays.stream(counts).filter(y -> y > 0).count()).isEqualTo(111);
    }

    @Test
    void theConstantsAreThoseOfThePublishedSetting() {
        assertThat(CoxPines.MEAN).isCloseTo(3.8812819070, within(1e-10));
        assertThat(CoxCovariance.of(40).halfLogDeterminant()).isCloseTo(225.7054788944502, within(1e-10));
        double[] mean = new double[1600];
        Arrays.fill(mean, CoxPines.MEAN);
        Density density = density(40, "direct");
        double prior = density.need(Density.BASE).logDensity(mean);
        assertThat(density.logDensity(mean) - prior).isCloseTo(440.55519006221093, within(1e-9));
    }

    @Test
    void whiteningMovesTheDensityByTheDeterminant() {
        CoxCovariance covariance = CoxCovariance.of(32);
        double[] w = new double[1024];
        Xoshiro256 random = new Xoshiro256(new SplittableRandom(4));
        for (int i = 0; i < w.length; i++) {
            w[i] = random.nextGaussian();
        }
        double[] f = w.clone();
        covariance.multiply(f);
        for (int i = 0; i < f.length; i++) {
            f[i] += CoxPines.MEAN;
        }
        double[] direct = new double[1024];
        double[] white = new double[1024];
        double value = density(32, "direct").need(Density.GRADIENT).at(f, direct);
        assertThat(density(32, "whitened").need(Density.GRADIENT).at(w, white))
                .isCloseTo(value + covariance.halfLogDeterminant(), within(1e-9));
        // ∇_w = Lᵀ ∇_f
        covariance.solveTransposed(white);
        for (int i = 0; i < f.length; i++) {
            assertThat(white[i]).isCloseTo(direct[i], within(1e-9));
        }
    }

    @Test
    void otherGridsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoxPines.Parameters(20, "direct"))
                .withMessage("n must be 40 or 32, got 20");
    }

    private static Density density(int n, String coordinates) {
        return new CoxPines(new CoxPines.Parameters(n, coordinates), null).question();
    }
}
