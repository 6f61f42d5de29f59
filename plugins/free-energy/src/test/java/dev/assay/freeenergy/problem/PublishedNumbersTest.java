package dev.assay.freeenergy.problem;

import static dev.assay.freeenergy.problem.Targets.logZ;
import static dev.assay.freeenergy.problem.Targets.moments;
import static dev.assay.freeenergy.problem.Targets.question;
import static dev.assay.freeenergy.problem.Targets.truth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Facets;
import dev.assay.api.value.Table;
import dev.assay.numerics.regression.Cholesky;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in the literature and in the sources' code, and closed forms computed a second way. */
class PublishedNumbersTest {
    @ParameterizedTest
    @CsvSource({"5,5,4,-0.541055513", "50,5,2,42.817242678", "1,1,2,0.293001737", "1,1,4,-0.108211103"})
    void symmetricWellsHaveThePublishedLogZ(String d, String m, String delta, double published) {
        assertThat(logZ("multiwell-sde", "d", d, "m", m, "delta", delta)).isCloseTo(published, within(2e-9));
    }

    @Test
    void manyWellsHaveThePublishedConstants() {
        assertThat(logZ("manywell-fab-32")).isCloseTo(164.695675313, within(1e-8));
        // The value hard-coded in published code, from a mass of 11784.50927.
        assertThat(logZ("manywell-fab-32")).isCloseTo(164.695675320, within(1e-7));
        assertThat(logZ("manywell-fab-32", "d", "2")).isCloseTo(10.293479707074, within(1e-11));
        Table moments = moments("manywell-fab-32");
        assertThat(moments.get(0, "mean")).isCloseTo(1.187960983, within(1e-9));
        assertThat(moments.get(0, "meanSquare")).isCloseTo(2.959806090, within(1e-9));
        double[] shares = truth("manywell-fab-32", "d", "2").get(Facets.MODES).shares();
        assertThat(shares[1]).isCloseTo(0.1556929038, within(1e-10));
        assertThat(question("manywell-fab-32", "d", "2").logDensity(new double[] {1.75251986, 0}))
                .isCloseTo(9.871173, within(1e-6));
        assertThat(question("manywell-fab-32", "d", "2").logDensity(new double[] {-1.71082904, 0}))
                .isCloseTo(8.139247, within(1e-6));
    }

    @Test
    void theTiltedWellHasThePublishedFreeEnergies() {
        assertThat(logZ("dw2-snf")).isCloseTo(10.293479707, within(1e-9));
        assertThat(logZ("dw2-snf")).isCloseTo(logZ("manywell-fab-32", "d", "2"), within(1e-11));
        assertThat(truth("dw2-snf").get(Facets.FREE_ENERGY_DIFFERENCE).value()).isCloseTo(-1.690630785, within(1e-9));
        assertThat(logZ("dw2-snf", "a", "0", "b", "-4")).isCloseTo(5.211940270, within(1e-9));
        assertThat(truth("dw2-snf", "a", "0", "b", "-4")
                        .get(Facets.FREE_ENERGY_DIFFERENCE)
                        .value())
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void muellerBrownHasTheKnownDepthAndLogZ() {
        assertThat(logZ("mueller-brown")).isCloseTo(11.729590558, within(1e-9));
        assertThat(logZ("mueller-brown", "beta", "0.05")).isCloseTo(5.3661, within(5e-5));
        assertThat(question("mueller-brown", "beta", "1").logDensity(new double[] {-0.558224, 1.441726}))
                .isCloseTo(146.699517, within(1e-6));
        assertThat(question("mueller-brown", "beta", "1").logDensity(new double[] {0.623499, 0.028038}))
                .isCloseTo(108.166724, within(1e-6));
    }

    @Test
    void ringsHaveThePublishedLogZAndMassesInTheRatioOfTheirRadii() {
        assertThat(logZ("rings-sde")).isCloseTo(2.304881494, within(1e-9));
        double[] shares = truth("rings-sde").get(Facets.MODES).shares();
        for (int k = 0; k < 3; k++) {
            assertThat(shares[k]).isCloseTo((2 * k + 1) / 9.0, within(1e-12));
        }
    }

    @Test
    void theFortyGaussiansHaveThePublishedMoments() {
        Table moments = moments("gmm40-fab");
        assertThat(moments.get(0, "mean")).isCloseTo(-2.1405122, within(1e-6));
        assertThat(moments.get(1, "mean")).isCloseTo(1.2400383, within(1e-6));
        assertThat(moments.get(0, "variance")).isCloseTo(441.816515, within(1e-4));
        assertThat(moments.get(1, "variance")).isCloseTo(623.433911, within(1e-4));
        assertThat(moments.get(0, "meanSquare") + moments.get(1, "meanSquare")).isCloseTo(1071.369916, within(2e-4));
    }

    @Test
    void gridsHaveTheirVariances() {
        assertThat(moments("gmm25-grid").get(0, "variance")).isCloseTo(50.3, within(1e-12));
        assertThat(moments("gmm9-grid").get(1, "variance")).isCloseTo(50.0 / 3 + 0.3, within(1e-12));
    }

    @Test
    void curvedTargetsHaveTheStoredWidthsOfTheirSources() {
        assertThat(Math.sqrt(moments("funnel-neal-3").get(4, "variance"))).isCloseTo(9.487736, within(1e-6));
        assertThat(Math.sqrt(moments("banana-ig").get(1, "variance"))).isCloseTo(4.358899, within(1e-6));
        // Stored there from samples: 10.10017 and 668.697.
        Table pairs = moments("rosenbrock-36");
        assertThat(pairs.get(0, "varianceSquare")).isCloseTo(6, within(1e-13));
        assertThat(pairs.get(20, "mean")).isCloseTo(2, within(1e-15));
        assertThat(pairs.get(20, "meanSquare")).isCloseTo(10.10017, within(1e-3));
        assertThat(pairs.get(20, "varianceSquare")).isCloseTo(668.697, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"2,0.5", "7,-0.16", "20,0.9", "5,0.999"})
    void theEquicorrelatedDeterminantIsThatOfItsMatrix(int d, double rho) {
        double[] sigma = new double[d * d];
        for (int i = 0; i < d * d; i++) {
            sigma[i] = i % (d + 1) == 0 ? 1 : rho;
        }
        assertThat(logZ("gauss-corr", "d", "" + d, "rho", "" + rho)).isCloseTo(gaussian(sigma, d), within(1e-11));
    }

    @ParameterizedTest
    @CsvSource({"2,0.5", "9,-0.8", "50,0.9", "5,0.999"})
    void theAutoregressiveDeterminantIsThatOfItsMatrix(int d, double rho) {
        double[] sigma = new double[d * d];
        for (int i = 0; i < d * d; i++) {
            sigma[i] = Math.pow(rho, Math.abs(i / d - i % d));
        }
        assertThat(logZ("gauss-ar1", "d", "" + d, "rho", "" + rho)).isCloseTo(gaussian(sigma, d), within(1e-11));
    }

    /** (d/2) ln 2π + ½ ln det Σ, by Cholesky. */
    private static double gaussian(double[] sigma, int d) {
        assertThat(Cholesky.factorise(sigma, d)).isTrue();
        double sum = 0.5 * d * Math.log(2 * Math.PI);
        for (int i = 0; i < d; i++) {
            sum += Math.log(sigma[i * d + i]);
        }
        return sum;
    }

    @Test
    void theIllConditionedGaussianHasItsConditionNumber() {
        Table moments = moments("gauss-icg-log", "kappa", "1e4");
        assertThat(moments.get(99, "variance") / moments.get(0, "variance")).isCloseTo(1e4, within(1e-8));
        assertThat(moments.get(0, "variance")).isCloseTo(0.01, within(1e-15));
    }
}
