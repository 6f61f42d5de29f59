package dev.assay.multiphysicspde.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.multiphysicspde.elliptic.Diffusion;
import dev.assay.multiphysicspde.elliptic.DiffusionCells;
import dev.assay.multiphysicspde.elliptic.DiffusionField;
import dev.assay.multiphysicspde.elliptic.LagrangeElements;
import org.junit.jupiter.api.Test;

class HartmannTest {
    private static Diffusion model(double ha) {
        return Diffusion.of(
                new Hartmann(new Hartmann.Parameters(ha), new EngineInstance(Seed.of(1), Kept.inMemory(), 1))
                        .question());
    }

    private static double error(DiffusionField field, double ha) {
        double worst = 0;
        for (int k = 0; k <= 100; k++) {
            double y = -1 + 0.02 * k;
            worst = Math.max(worst, Math.abs(field.at(0.013 * k, y) - Hartmann.exact(ha, y)));
        }
        return worst / Hartmann.exact(ha, 0);
    }

    @Test
    void profileIsThePublishedOneAndItsMean() {
        for (double ha : new double[] {1, 5, 20, 50}) {
            double sum = 0;
            int n = 20000;
            for (int k = 0; k < n; k++) {
                double y = -1 + (k + 0.5) * 2 / n;
                double u = Hartmann.exact(ha, y);
                assertThat(u).isCloseTo((1 - Math.cosh(ha * y) / Math.cosh(ha)) / (ha * ha), within(1e-14));
                sum += u / n;
            }
            // the mean with insulating walls, (Ha coth Ha − 1)/Ha², is that here times Ha/tanh Ha
            assertThat(sum * ha / Math.tanh(ha)).isCloseTo((ha / Math.tanh(ha) - 1) / (ha * ha), within(1e-8));
        }
        assertThat(Hartmann.exact(0, 0.5)).isEqualTo(0.375);
        assertThat(Hartmann.exact(0.9e-4, 0.3)).isCloseTo(Hartmann.exact(1.1e-4, 0.3), within(1e-8));
    }

    @Test
    void solversMeetTheProfileWithTheirOrder() {
        for (double ha : new double[] {0, 1, 5, 20}) {
            double[] volumes = new double[2];
            double[] bilinear = new double[2];
            double[] biquadratic = new double[2];
            for (int g = 0; g < 2; g++) {
                int n = 48 << g;
                var cells = new DiffusionCells(model(ha), n);
                cells.multigrid(null, 1e-12);
                var same = new DiffusionCells(model(ha), n);
                same.direct();
                assertThat(cells.values()).containsExactly(same.values(), within(1e-9));
                volumes[g] = error(cells, ha);
                bilinear[g] = error(new LagrangeElements(model(ha), n, 1), ha);
                biquadratic[g] = error(new LagrangeElements(model(ha), n, 2), ha);
            }
            // two cells in the layer of Ha = 20 are too few for the order to show there
            double slack = ha > 10 ? 1.6 : 1;
            assertThat(volumes[1]).isLessThan(0.3 * slack * volumes[0] + 1e-10).isLessThan(0.02);
            assertThat(bilinear[1])
                    .isLessThan(0.3 * slack * bilinear[0] + 1e-10)
                    .isLessThan(0.02);
            assertThat(biquadratic[1])
                    .isLessThan(0.17 * slack * biquadratic[0] + 1e-10)
                    .isLessThan(3e-3);
        }
    }
}
