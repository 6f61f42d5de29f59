package dev.assay.multiphysicspde.elements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.flow.FlowField;
import dev.assay.multiphysicspde.flow.FlowModel;
import dev.assay.multiphysicspde.flow.MacGrid;
import dev.assay.multiphysicspde.flow.MacNewton;
import dev.assay.multiphysicspde.model.MagneticPump;
import dev.assay.multiphysicspde.model.Models;
import dev.assay.multiphysicspde.problem.HeatedDisc;
import dev.assay.multiphysicspde.problem.MhdPump;
import dev.assay.multiphysicspde.pump.PumpCells;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class ElementsTest {
    private static FlowModel heated(double ra) {
        return box(0.71, (x, y, t) -> 0, (x, y, t) -> ra * 0.71 * t, (x, y, t) -> 0);
    }

    private static FlowModel box(double mu, FlowModel.Force fx, FlowModel.Force fy, FlowModel.Force source) {
        return new FlowModel(new double[] {0, 1, 0, 1}, 1, mu, 1, 1, fx, fy, source, new FlowModel.Wall[] {
            new FlowModel.Wall(0, true, 1),
            new FlowModel.Wall(0, true, 0),
            new FlowModel.Wall(0, false, 0),
            new FlowModel.Wall(0, false, 0)
        });
    }

    private static FlowElements solve(FlowModel model, int... sizes) {
        FlowElements flow = null;
        for (int n : sizes) {
            var next = new FlowElements(model, n);
            if (flow != null) {
                next.startingFrom(flow);
            }
            assertThat(next.solve(1e-9, () -> true)).isTrue();
            flow = next;
        }
        return flow;
    }

    private static FieldQuestion pump(double a, double s, double volt) {
        var instance = new EngineInstance(Seed.of(1), Kept.inMemory(), 1);
        return new MhdPump(new MhdPump.Parameters(a, 0.3, -0.2, s, volt), instance).question();
    }

    private static PumpElements solve(FieldQuestion q, int... sizes) {
        PumpElements pump = null;
        for (int n : sizes) {
            var next =
                    new PumpElements(q.domain(), q.equations(MagneticPump.class).get(0), n);
            if (pump != null) {
                next.startingFrom(pump);
            }
            assertThat(next.solve(1e-9, () -> true)).isTrue();
            pump = next;
        }
        return pump;
    }

    private static double s(double x) {
        return StrictMath.sin(Math.PI * x);
    }

    private static double c(double x) {
        return StrictMath.cos(Math.PI * x);
    }

    private static double exactU(double x, double y) {
        return s(x) * s(x) * 2 * Math.PI * s(y) * c(y);
    }

    private static double exactV(double x, double y) {
        return -2 * Math.PI * s(x) * c(x) * s(y) * s(y);
    }

    private static double exactT(double x, double y) {
        return 1 - x + 0.3 * s(x) * c(2 * y);
    }

    /** ψ = sin²πx sin²πy, p = cos πx cos πy, T = 1 − x + 0.3 sin πx cos 2πy; forces by the equations, derivatives by hand. */
    private static FlowModel manufactured() {
        double p = Math.PI;
        double mu = 0.7;
        FlowModel.Force fx = (x, y, t) -> {
            double ux = 2 * p * s(x) * c(x) * 2 * p * s(y) * c(y);
            double uy = s(x) * s(x) * 2 * p * p * c(2 * y);
            double lap = 2 * p * p * c(2 * x) * 2 * p * s(y) * c(y) - 4 * p * p * exactU(x, y);
            return exactU(x, y) * ux + exactV(x, y) * uy - mu * lap - p * s(x) * c(y);
        };
        FlowModel.Force fy = (x, y, t) -> {
            double vx = -2 * p * p * c(2 * x) * s(y) * s(y);
            double vy = -2 * p * s(x) * c(x) * 2 * p * s(y) * c(y);
            double lap = -2 * p * s(x) * c(x) * 2 * p * p * c(2 * y) - 4 * p * p * exactV(x, y);
            return exactU(x, y) * vx + exactV(x, y) * vy - mu * lap - p * c(x) * s(y) + 50 * (t - exactT(x, y));
        };
        FlowModel.Force source = (x, y, t) -> {
            double tx = -1 + 0.3 * p * c(x) * c(2 * y);
            double ty = -0.6 * p * s(x) * s(2 * y);
            return exactU(x, y) * tx + exactV(x, y) * ty + 0.3 * 5 * p * p * s(x) * c(2 * y);
        };
        return box(mu, fx, fy, source);
    }

    private static double[] errors(int n) {
        DoubleBinaryOperator[] found = solve(manufactured(), n).fields();
        double[] e = new double[3];
        int m = 20;
        for (int k = 0; k < m * m; k++) {
            double x = (k % m + 0.5) / m;
            double y = (k / m + 0.5) / m;
            double[] exact = {exactU(x, y), exactV(x, y), exactT(x, y)};
            for (int f = 0; f < 3; f++) {
                double d = found[f].applyAsDouble(x, y) - exact[f];
                e[f] += d * d / (m * m);
            }
        }
        for (int f = 0; f < 3; f++) {
            e[f] = Math.sqrt(e[f]);
        }
        return e;
    }

    @Test
    void isOfThirdOrder() {
        double[] coarse = errors(24);
        double[] fine = errors(48);
        for (int f = 0; f < 3; f++) {
            assertThat(Math.log(coarse[f] / fine[f]) / Math.log(2)).isBetween(2.7, 4.2);
        }
    }

    /** Le Quéré 1991, quoted: 4.5216 at 1e5; what enters on the left leaves on the right. */
    @Test
    void findsThePublishedNusseltNumber() {
        FlowElements flow = solve(heated(1e5), 16, 32);
        assertThat(flow.meanHeat()).isCloseTo(4.5216, within(2e-3));
    }

    /** Two discretisations that share no line: cells that the disc's edge cuts in steps, and elements that follow it. */
    @Test
    void aroundADiscItAgreesWithTheFiniteVolumes() {
        var instance = new EngineInstance(Seed.of(1), Kept.inMemory(), 1);
        FlowModel disc = Models.flow(new HeatedDisc(new HeatedDisc.Parameters(14, 4, -6, 75), instance).question());
        FlowElements flow = solve(disc, 8, 16, 24);
        FlowField cells = null;
        for (int n : new int[] {16, 32, 64}) {
            MacGrid grid = MacGrid.of(disc, n, 0.5);
            FlowField start = cells == null ? FlowField.rest(disc, grid) : cells.on(disc, grid);
            cells = new MacNewton(disc, grid, 1e-8).solve(start, () -> true);
        }
        assertThat(flow.largestT()).isCloseTo(cells.largestT(), withinPercentage(1));
        assertThat(flow.meanT()).isCloseTo(cells.meanT(), withinPercentage(1));
        double speed = flow.fields()[1].applyAsDouble(0.03, 0);
        assertThat(speed).isCloseTo(cells.vNodes().cubic(0.03, 0), withinPercentage(3));
    }

    /** Opposite strips |x| &lt; e of a long channel: I = σ V₀ K(k)/K(k′), k = tanh(π e/W), by the conformal map. */
    @Test
    void withoutFieldTheCurrentIsThatOfTheConformalMap() {
        double k = Math.tanh(Math.PI * (0.01 / 3) / 0.0275);
        double exact = 10 * 0.02 * mean(1, k) / mean(1, Math.sqrt(1 - k * k));
        double coarse = solve(pump(0, 1, 0.02), 32).current();
        double fine = solve(pump(0, 1, 0.02), 64).current();
        assertThat(coarse).isCloseTo(exact, withinPercentage(1.5));
        assertThat(Math.abs(coarse - exact) / Math.abs(fine - exact)).isGreaterThan(2.5);
    }

    @Test
    void thePumpAgreesWithTheExtrapolatedFiniteVolumes() {
        FieldQuestion q = pump(1, 0.6, 0.02);
        PumpElements elements = solve(q, 16, 32, 64);
        PumpCells[] cells = new PumpCells[2];
        for (int g = 0; g < 2; g++) {
            cells[g] = new PumpCells(q.domain(), q.equations(MagneticPump.class).get(0), 48 << g, true);
            cells[g].solve(1e-9, () -> true);
        }
        assertThat(elements.current()).isCloseTo(2 * cells[1].current() - cells[0].current(), withinPercentage(0.5));
        assertThat(elements.flowRate()).isCloseTo(2 * cells[1].flowRate() - cells[0].flowRate(), withinPercentage(0.7));
    }

    /** Arithmetic–geometric mean. */
    private static double mean(double a, double b) {
        double x = a;
        double y = b;
        for (int it = 0; it < 20; it++) {
            double next = 0.5 * (x + y);
            y = Math.sqrt(x * y);
            x = next;
        }
        return x;
    }

    @Test
    void placesAreFoundInTheElementsThatHoldThem() {
        QuadraticMesh mesh = QuadraticMesh.aroundDisc(new double[] {-1, 1, -1, 1}, 0.2, -0.1, 0.3, 8);
        double[] local = new double[2];
        for (int k = 0; k < 400; k++) {
            double x = -0.99 + 1.98 * (k % 20) / 19;
            double y = -0.99 + 1.98 * (k / 20) / 19;
            int e = mesh.locate(x, y, local);
            double[] ns = QuadraticMesh.shape(local[0]);
            double[] nr = QuadraticMesh.shape(local[1]);
            double px = 0;
            double py = 0;
            for (int a = 0; a < 9; a++) {
                px += ns[a % 3] * nr[a / 3] * mesh.x[mesh.elements[e][a]];
                py += ns[a % 3] * nr[a / 3] * mesh.y[mesh.elements[e][a]];
            }
            assertThat(px).isCloseTo(x, within(1e-9));
            assertThat(py).isCloseTo(y, within(1e-9));
            assertThat(Math.min(local[0], local[1])).isGreaterThan(-1e-9);
            assertThat(Math.max(local[0], local[1])).isLessThan(1 + 1e-9);
        }
    }
}
