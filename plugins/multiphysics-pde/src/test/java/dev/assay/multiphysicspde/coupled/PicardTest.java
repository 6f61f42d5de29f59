package dev.assay.multiphysicspde.coupled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.multiphysicspde.elliptic.DiffusionCells;
import dev.assay.multiphysicspde.elliptic.LagrangeElements;
import dev.assay.multiphysicspde.problem.Thermistor;
import org.junit.jupiter.api.Test;

class PicardTest {
    private static Picard of(double voltage, double alpha, double beta, double w) {
        var instance = new EngineInstance(Seed.of(1), Kept.inMemory(), 1);
        return new Picard(new Thermistor(new Thermistor.Parameters(voltage, alpha, beta, w), instance).question());
    }

    private static final Picard.Solver Q2 = (model, before) -> new LagrangeElements(model, 16, 2);

    private static Picard.Solver cells(int n) {
        return (model, before) -> {
            var c = new DiffusionCells(model, n);
            c.multigrid(before, 1e-11);
            return c;
        };
    }

    @Test
    void temperatureAndPotentialObeyTheExactRelationInOneDimension() {
        for (double w : new double[] {0, 1}) {
            for (double alpha : new double[] {-0.01, 0.004}) {
                Picard p = of(1, alpha, 0, w);
                p.solve(Q2, 1e-10, () -> true);
                double x = 0.0031;
                double v = p.value(0, x, 0.005);
                double y = 1e4 * v * (1 - v) / 20;
                double exact = w == 1 ? y : -Math.log(1 - alpha * y) / alpha;
                assertThat(p.value(1, x, 0.005) - 300).isCloseTo(exact, within(1e-3 * exact));
                double top = w == 1 ? 125 : -Math.log(1 - alpha * 125) / alpha;
                assertThat(p.largest(1) - 300).isCloseTo(top, within(2e-4 * top));
            }
        }
    }

    @Test
    void finiteVolumesConvergeToElementsInSecondOrder() {
        Picard fine = of(1, 0.004, 0.5, 0);
        fine.solve((model, before) -> new LagrangeElements(model, 32, 2), 1e-9, () -> true);
        double before = 0;
        for (int n = 16; n <= 64; n *= 2) {
            Picard p = of(1, 0.004, 0.5, 0);
            p.solve(cells(n), 1e-9, () -> true);
            double e = Math.abs(p.largest(1) - fine.largest(1));
            double i = Math.abs(p.through(0) / fine.through(0) - 1);
            if (n == 64) {
                assertThat(e).isLessThan(before / 3).isLessThan(0.3);
                assertThat(i).isLessThan(1e-3);
            }
            before = e;
        }
    }

    @Test
    void beyondRunawayThereIsNoAnswer() {
        assertThatThrownBy(() -> of(1.6, 0.004, 0, 0).solve(cells(16), 1e-8, () -> true))
                .isInstanceOf(ArithmeticException.class);
    }
}
