package dev.assay.freeenergy.problem.lattice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.freeenergy.reference.References;
import org.junit.jupiter.api.Test;

class Phi4UmbrellaTest {
    @Test
    void thinnedSamplesAreAsGoodAsIndependent() {
        for (int state = 0; state < 2; state++) {
            double[] m = new double[2500];
            Phi4Umbrella.magnetisations(state, LatticeReferences.random(5 + state), Phi4Umbrella.THINNED, m);
            double mean = 0;
            for (double v : m) {
                mean += v / m.length;
            }
            double variance = 0;
            double next = 0;
            for (int i = 0; i + 1 < m.length; i++) {
                variance += (m[i] - mean) * (m[i] - mean);
                next += (m[i] - mean) * (m[i + 1] - mean);
            }
            assertThat(next / variance).as("state %d", state).isCloseTo(0, within(0.06)); // three standard errors
        }
    }

    @Test
    void twoWaysToTheTruthAgree() {
        var one = References.need("phi4-umbrella", "", "delta-f").value();
        var other = References.need("phi4-umbrella", "", "delta-f-check").value();
        assertThat(one.value() - other.value()).isCloseTo(0, within(3 * Math.hypot(one.error(), other.error())));
    }

    /** The biased chain keeps e^{−U − b}: reweighted to no bias it has the kept moment ⟨φ²⟩, by way of its own samples. */
    @Test
    void theBiasedSweepKeepsItsDistribution() {
        Phi4Bridge field = Phi4Torus.feat(null, null).bridge();
        var random = LatticeReferences.random(9);
        double[] x = new double[field.dimension()];
        field.draw(random, x);
        double weights = 0;
        double squares = 0;
        for (int n = -2000; n < 150_000; n++) {
            field.biasedSweep(random, x, m -> 3 * m * m);
            if (n >= 0) {
                double m = Phi4Umbrella.mean(x);
                double weight = Math.exp(3 * m * m);
                double square = 0;
                for (double v : x) {
                    square += v * v / x.length;
                }
                weights += weight;
                squares += weight * square;
            }
        }
        double exact =
                References.need("phi4-feat-16", "", "mean-square").value().value();
        assertThat(squares / weights).isCloseTo(exact, within(0.01 * exact));
    }
}
