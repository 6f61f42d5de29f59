package dev.assay.multiphysicspde.porous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.multiphysicspde.problem.ElectroOsmosis;
import org.junit.jupiter.api.Test;

class OsmosisTest {
    private static Osmosis model(double kappa0, double s) {
        var p = new ElectroOsmosis.Parameters(0.15, 0.13, 0.1, -0.05, kappa0, 0.3, 0.2, s);
        var instance = new EngineInstance(Seed.of(1), Kept.inMemory(), 1);
        return Osmosis.of(new ElectroOsmosis(p, instance).question());
    }

    @Test
    void doublingTheConductivityChangesOnlyTheCurrent() {
        var one = new PolarElements(model(0.01, 0.3), 8, 3);
        var two = new PolarElements(model(0.02, 0.3), 8, 3);
        assertThat(two.current()).isCloseTo(2 * one.current(), within(1e-9 * one.current()));
        assertThat(two.flowRight()).isEqualTo(one.flowRight());
        double[] a = new double[3];
        double[] b = new double[3];
        one.at(-0.4e-3, 0.3e-3, a);
        two.at(-0.4e-3, 0.3e-3, b);
        assertThat(b[0]).isCloseTo(a[0], within(1e-9));
        assertThat(b[1]).isCloseTo(a[1], within(1e-12));
    }

    @Test
    void fittedElementsConvergeWithTheirDegree() {
        Osmosis model = model(0.01, 0.5);
        double exact = new PolarElements(model, 16, 6).current();
        double coarse = Math.abs(new PolarElements(model, 8, 2).current() / exact - 1);
        double fine = Math.abs(new PolarElements(model, 16, 2).current() / exact - 1);
        assertThat(fine).isLessThan(2e-4);
        assertThat(coarse / fine).isGreaterThan(8); // order 2q = 4
    }

    @Test
    void cutCellsConvergeToFittedElements() {
        for (double s : new double[] {0.2, 0.7}) {
            Osmosis model = model(0.01, s);
            var fine = new PolarElements(model, 12, 5);
            double[] coarse = errors(CutCells.direct(model, 32), fine, model);
            double[] better = errors(CutCells.direct(model, 64), fine, model);
            for (int f = 0; f < 3; f++) {
                assertThat(coarse[f] / better[f]).isGreaterThan(3);
            }
            assertThat(better[3]).isLessThan(2e-3);
            assertThat(better[4]).isLessThan(3e-4);
            assertThat(CutCells.multigrid(model, 64, 1e-10).current())
                    .isCloseTo(CutCells.direct(model, 64).current(), withinPercentage(1e-6));
        }
    }

    @Test
    void twoGridsAgreeWithinTheStatedError() {
        Osmosis model = model(0.01, 0.4);
        CutCells a = CutCells.direct(model, 48);
        CutCells b = CutCells.direct(model, 96);
        CutCells c = CutCells.direct(model, 192);
        double error = 2 * Math.abs(b.current() - a.current());
        assertThat(c.current()).isCloseTo(b.current(), within(error));
        assertThat(new PolarElements(model, 8, 4).current()).isCloseTo(b.current(), within(error));
        assertThat(c.flowRight()).isCloseTo(b.flowRight(), within(2 * Math.abs(b.flowRight() - a.flowRight())));
    }

    /** Root mean square errors of V, u, v, and relative errors of current and flow. */
    private static double[] errors(OsmosisField found, OsmosisField exact, Osmosis model) {
        double[] a = new double[3];
        double[] b = new double[3];
        double[] sum = new double[5];
        for (int k = 0; k < 1024; k++) {
            double x = ((k % 32 + 0.5) / 32 - 0.5) * 1.28e-3;
            double y = ((k / 32 + 0.5) / 32 - 0.5) * 1.28e-3;
            if (!model.hole().contains(x, y)) {
                found.at(x, y, a);
                exact.at(x, y, b);
                for (int f = 0; f < 3; f++) {
                    sum[f] += (a[f] - b[f]) * (a[f] - b[f]);
                }
            }
        }
        for (int f = 0; f < 3; f++) {
            sum[f] = Math.sqrt(sum[f] / 1024);
        }
        sum[3] = Math.abs(found.current() / exact.current() - 1);
        sum[4] = Math.abs(found.flowRight() / exact.flowRight() - 1);
        return sum;
    }
}
