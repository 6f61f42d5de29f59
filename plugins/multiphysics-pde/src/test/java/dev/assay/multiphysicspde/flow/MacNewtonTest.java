package dev.assay.multiphysicspde.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.multiphysicspde.flow.FlowModel.Wall;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MacNewtonTest {
    /** What a second-order staggered central scheme gives on these very grids (independent prototype, float64). */
    @ParameterizedTest
    @CsvSource({
        "1e3, 1.11994, 1.11833, 3.6468, 3.6491",
        "1e4, 2.26796, 2.25063, 16.1775, 16.1804",
        "1e5, 4.67903, 4.56150, 34.968, 34.791"
    })
    void reproducesTheGridSpecificValuesOfTheHeatedCavity(double ra, double nu32, double nu64, double u32, double u64) {
        FlowModel model = Cavities.heated(ra);
        FlowField f32 = Cavities.solve(model, 0, 16, 32);
        FlowField f64 = Cavities.solve(model, 0, 16, 32, 64);
        assertThat(f32.meanHeat(FlowModel.LEFT)).isCloseTo(nu32, within(6e-6));
        assertThat(f64.meanHeat(FlowModel.LEFT)).isCloseTo(nu64, within(6e-6));
        assertThat(largestOnMidline(f32)).isCloseTo(u32, within(6e-4));
        assertThat(largestOnMidline(f64)).isCloseTo(u64, within(6e-4));
    }

    private static double largestOnMidline(FlowField f) {
        double top = 0;
        for (int j = 0; j < f.grid.ny; j++) {
            top = Math.max(top, f.u[j * (f.grid.nx + 1) + f.grid.nx / 2]);
        }
        return top;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.8})
    void theHeatThatEntersLeaves(double clustering) {
        FlowField f = Cavities.solve(Cavities.heated(1e5), clustering, 12, 24);
        assertThat(f.meanHeat(FlowModel.LEFT) + f.meanHeat(FlowModel.RIGHT)).isCloseTo(0, within(1e-12));
    }

    @Test
    void aColdStartAtRayleighOneMillionFindsTheSameFlow() {
        FlowModel model = Cavities.heated(1e6);
        FlowField cold = Cavities.solve(model, 0, 16);
        FlowField warm = Cavities.solve(model, 0, 12, 16);
        assertThat(cold.meanHeat(FlowModel.LEFT)).isCloseTo(warm.meanHeat(FlowModel.LEFT), within(1e-8));
    }

    /** Heated from the left or, turned by 180°, from the right: the same flow turned. */
    @Test
    void theFlowIsPointSymmetric() {
        FlowField f = Cavities.solve(Cavities.heated(1e4), 0, 16);
        for (int k = 0; k < f.t.length; k++) {
            assertThat(f.t[k] + f.t[f.t.length - 1 - k]).isCloseTo(1, within(1e-9));
        }
    }

    /** Re 100, N = 32 and 64: lowest u on x = 1/2 of the same prototype; −0.21404 is Botella and Peyret's. */
    @Test
    void solvesTheLidDrivenCavityToo() {
        FlowModel lid = new FlowModel(
                new double[] {0, 1, 0, 1}, 1, 0.01, 1, 1, Cavities.NONE, Cavities.NONE, Cavities.NONE, new Wall[] {
                    new Wall(0, true, 0), new Wall(0, true, 0), new Wall(0, true, 0), new Wall(1, true, 0)
                });
        assertThat(lowest(Cavities.solve(lid, 0, 16, 32))).isCloseTo(-0.20893, within(6e-6));
        assertThat(lowest(Cavities.solve(lid, 0, 16, 32, 64))).isCloseTo(-0.21279, within(6e-6));
    }

    private static double lowest(FlowField f) {
        double low = 0;
        for (int j = 0; j < f.grid.ny; j++) {
            low = Math.min(low, f.u[j * (f.grid.nx + 1) + f.grid.nx / 2]);
        }
        return low;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5})
    void aManufacturedFlowIsFoundToSecondOrder(double clustering) {
        double nu = 0.3;
        DoubleBinaryOperator u = (x, y) -> sq(Math.sin(Math.PI * x)) * Math.sin(2 * Math.PI * y);
        DoubleBinaryOperator v = (x, y) -> -Math.sin(2 * Math.PI * x) * sq(Math.sin(Math.PI * y));
        DoubleBinaryOperator p = (x, y) -> Math.cos(Math.PI * x) * Math.cos(Math.PI * y);
        DoubleBinaryOperator t = (x, y) -> 1 - x + 0.1 * Math.sin(Math.PI * x) * Math.cos(2 * Math.PI * y);
        double lift = 20;
        FlowModel model = Cavities.with(
                nu,
                (x, y, now) -> carried(u, v, u, x, y) + dx(p, x, y) - nu * laplace(u, x, y),
                (x, y, now) -> carried(u, v, v, x, y)
                        + dy(p, x, y)
                        - nu * laplace(v, x, y)
                        + lift * (now - t.applyAsDouble(x, y)),
                (x, y, now) -> carried(u, v, t, x, y) - laplace(t, x, y));
        double[][] error = new double[2][];
        for (int r = 0; r < 2; r++) {
            FlowField f = Cavities.solve(model, clustering, 32 << r);
            MacGrid g = f.grid;
            double[] e = new double[3];
            for (int j = 0; j < g.ny; j++) {
                for (int i = 0; i < g.nx; i++) {
                    double area = (g.x[i + 1] - g.x[i]) * (g.y[j + 1] - g.y[j]);
                    e[0] += area * sq(f.u[j * (g.nx + 1) + i] - u.applyAsDouble(g.x[i], g.cy[j]));
                    e[1] += area * sq(f.v[j * g.nx + i] - v.applyAsDouble(g.cx[i], g.y[j]));
                    e[2] += area * sq(f.t[j * g.nx + i] - t.applyAsDouble(g.cx[i], g.cy[j]));
                }
            }
            error[r] = e;
        }
        for (int c = 0; c < 3; c++) {
            double order = Math.log(error[0][c] / error[1][c]) / Math.log(2) / 2;
            assertThat(order).as("order of field " + c).isCloseTo(2, within(0.15));
        }
    }

    private static double sq(double a) {
        return a * a;
    }

    private static double carried(
            DoubleBinaryOperator u, DoubleBinaryOperator v, DoubleBinaryOperator q, double x, double y) {
        return u.applyAsDouble(x, y) * dx(q, x, y) + v.applyAsDouble(x, y) * dy(q, x, y);
    }

    private static double dx(DoubleBinaryOperator f, double x, double y) {
        double h = 1e-3;
        return (8 * (f.applyAsDouble(x + h, y) - f.applyAsDouble(x - h, y))
                        - f.applyAsDouble(x + 2 * h, y)
                        + f.applyAsDouble(x - 2 * h, y))
                / (12 * h);
    }

    private static double dy(DoubleBinaryOperator f, double x, double y) {
        return dx((b, a) -> f.applyAsDouble(a, b), y, x);
    }

    private static double laplace(DoubleBinaryOperator f, double x, double y) {
        return dx((a, b) -> dx(f, a, b), x, y) + dy((a, b) -> dy(f, a, b), x, y);
    }
}
