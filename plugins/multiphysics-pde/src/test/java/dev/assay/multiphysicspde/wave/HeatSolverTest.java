package dev.assay.multiphysicspde.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.multiphysicspde.wave.WaveModel.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeatSolverTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theHeatMadeLeavesThroughTheSides(boolean direct) {
        var cells = new WaveCells(Rods.lossy(), 64, 293.15);
        var both = Rods.solved(cells, new DirectWave(cells), direct);
        double[] balance = both.balance();
        assertThat(balance[0]).isGreaterThan(1);
        assertThat((balance[0] - balance[1]) / balance[0]).isCloseTo(0, within(1e-10));
    }

    /** T = cos βx cos βy with K β tan βL = h meets the Robin condition exactly, T_ext = 0. */
    @Test
    void aManufacturedTemperatureIsFoundToSecondOrder() {
        double half = 0.064;
        double k = 15;
        double h = 400;
        double beta = 1;
        for (int it = 0; it < 200; it++) {
            beta = Math.atan(h / (k * beta)) / half * 0.5 + 0.5 * beta;
        }
        double b = beta;
        Side side = new Side(h, 0);
        WaveModel m = Rods.lossless();
        var model = new WaveModel(
                m.box(),
                m.wavenumber(),
                m.loss(),
                1,
                0,
                (x, y) -> 1,
                (x, y, t) -> 0,
                (x, y) -> k,
                (x, y, t, er, ei) -> 0,
                new Side[] {side, side, side, side});
        double[] error = new double[2];
        for (int r = 0; r < 2; r++) {
            var cells = new WaveCells(model, 32 << r, 0);
            double[] q = new double[cells.count()];
            double[] exact = new double[cells.count()];
            for (int c = 0; c < q.length; c++) {
                exact[c] = Math.cos(b * cells.x[c % cells.nx]) * Math.cos(b * cells.y[c / cells.nx]);
                q[c] = 2 * k * b * b * exact[c];
            }
            double[] t = new double[q.length];
            new HeatSolver(cells, true).solve(q, t);
            for (int c = 0; c < q.length; c++) {
                error[r] = Math.max(error[r], Math.abs(t[c] - exact[c]));
            }
        }
        assertThat(Math.log(error[0] / error[1]) / Math.log(2)).isCloseTo(2, within(0.15));
    }

    @Test
    void conjugateGradientsAgreeWithLu() {
        var cells = new WaveCells(Rods.lossy(), 48, 293.15);
        var lu = Rods.solved(cells, new DirectWave(cells), true);
        var cg = Rods.solved(cells, new DirectWave(cells), false);
        assertThat(cg.temperature(0.011, -0.02)).isCloseTo(lu.temperature(0.011, -0.02), within(1e-8));
    }
}
