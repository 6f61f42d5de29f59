package dev.assay.freeenergy.problem.lattice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Facets;
import dev.assay.api.NoSettings;
import dev.assay.api.density.Density;
import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.Bench;
import dev.assay.freeenergy.reference.Annealing;
import dev.assay.freeenergy.reference.References;
import dev.assay.freeenergy.reference.ThermodynamicIntegration;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Phi4TorusTest {
    @TempDir
    Path folder;

    private static void agree(Estimate found, double exact, double most) {
        assertThat(found.error()).isLessThan(most);
        assertThat(Math.abs(found.value() - exact)).isLessThan(4 * found.error());
    }

    /** The bridge without λ ends at the free field, whose ln Z is a determinant. */
    @Test
    void bothEstimatorsFindTheFreeField() {
        var free = new GaussianFreeField(new GaussianFreeField.Parameters(4, 0.5), Bench.instance(folder));
        double exact = free.truth(Bench.instance(folder)).get(Facets.LOG_Z).value();
        RandomGenerator random = LatticeReferences.random(3);
        agree(Annealing.logZ(new Phi4Bridge(4, 4.5, 0), 200, 1, 400, random), exact, 0.05);
        agree(ThermodynamicIntegration.logZ(new Phi4Bridge(4, 4.5, 0), 12, 1, 4000, random), exact, 0.05);
    }

    /** E φ ∂S/∂φ = 1 at every site, which neither step nor cluster knows. */
    @Test
    void theSweepKeepsTheDensity() {
        Phi4Torus field = Phi4Torus.aft(new NoSettings(), Bench.instance(folder));
        Density density = field.question();
        Phi4Bridge bridge = field.bridge();
        RandomGenerator random = LatticeReferences.random(4);
        double[] x = new double[density.dimension()];
        double[] g = new double[x.length];
        bridge.draw(random, x);
        var virial = new dev.assay.numerics.statistics.BatchMeans();
        for (int n = -1000; n < 10_000; n++) {
            bridge.sweep(1, random, x);
            density.need(Density.GRADIENT).at(x, g);
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum -= x[i] * g[i];
            }
            if (n >= 0) {
                virial.add(sum / x.length);
            }
        }
        agree(Estimate.of(virial.mean(), virial.error()), 1, 0.01);
    }

    @Test
    void theBridgeEndsAtTheDensity() {
        Phi4Torus field = Phi4Torus.feat(new NoSettings(), Bench.instance(folder));
        Density density = field.question();
        Phi4Bridge bridge = field.bridge();
        double[] x = density.start(LatticeReferences.random(1));
        double sites = 0;
        for (double v : x) {
            sites -= 3 * v * v + 0.8 * v * v * v * v;
        }
        assertThat(sites + bridge.slope(x)).isCloseTo(density.logDensity(x), within(1e-10));
    }

    @ParameterizedTest
    @ValueSource(strings = {Phi4Torus.AFT, Phi4Torus.FEAT})
    void theTwoKeptEstimatesOfLogZAgree(String id) {
        Estimate one = References.need(id, "", "log-z").value();
        Estimate two = References.need(id, "", "log-z-check").value();
        assertThat(Math.abs(one.value() - two.value())).isLessThan(3.5 * Math.hypot(one.error(), two.error()));
    }
}
