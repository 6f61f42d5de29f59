package dev.assay.multiphysicspde.elliptic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Domain;
import dev.assay.api.field.Unknown;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Orders of accuracy on a manufactured solution with variable K, non-square box and values on the sides. */
class OrderTest {
    private static final Coefficient EXACT = Coefficient.place(OrderTest::u);

    private static double u(double x, double y) {
        return Math.exp(0.5 * x) * Math.sin(3 * x + 2 * y) + y * y;
    }

    /** K = 2 + sin(x + y). */
    private static double k(double x, double y) {
        return 2 + Math.sin(x + y);
    }

    /** f = −∇·(k ∇u) with k = 1 or as above; derivatives of u by hand. */
    private static double source(double x, double y, boolean variable) {
        double e = Math.exp(0.5 * x);
        double s = Math.sin(3 * x + 2 * y);
        double c = Math.cos(3 * x + 2 * y);
        double ux = e * (0.5 * s + 3 * c);
        double uy = 2 * e * c + 2 * y;
        double laplace = e * ((0.25 - 9) * s + 3 * c) - 4 * e * s + 2;
        return variable ? -k(x, y) * laplace - Math.cos(x + y) * (ux + uy) : -laplace;
    }

    static Diffusion model(boolean variable) {
        return new Diffusion(
                Domain.box(-0.2, 1, 0, 1.5),
                Unknown.real("u", "1"),
                variable ? Coefficient.place(OrderTest::k) : Coefficient.constant(1),
                variable ? Coefficient.place((x, y) -> 1 + x * x) : Coefficient.constant(0),
                Coefficient.place((x, y) -> source(x, y, variable) + (variable ? (1 + x * x) * u(x, y) : 0)),
                List.of(Optional.of(EXACT), Optional.of(EXACT), Optional.of(EXACT), Optional.of(EXACT)));
    }

    /** Root mean square error at 4000 fixed random places. */
    private static double error(DiffusionField field) {
        Random random = new Random(11);
        double square = 0;
        for (int s = 0; s < 4000; s++) {
            double x = -0.2 + 1.2 * random.nextDouble();
            double y = 1.5 * random.nextDouble();
            double e = field.at(x, y) - u(x, y);
            square += e * e / 4000;
        }
        return Math.sqrt(square);
    }

    private static void order(double design, int finest, IntFunction<DiffusionField> solve) {
        double before = error(solve.apply(16));
        for (int n = 32; n <= finest; n *= 2) {
            double now = error(solve.apply(n));
            assertThat(Math.log(before / now) / Math.log(2)).as("order at " + n).isCloseTo(design, within(0.15));
            before = now;
        }
    }

    @Test
    void finiteVolumesAreOfSecondOrderByMultigrid() {
        for (boolean variable : new boolean[] {false, true}) {
            order(2, 128, n -> {
                var cells = new DiffusionCells(model(variable), n);
                cells.multigrid(null, 1e-12);
                return cells;
            });
        }
    }

    @Test
    void directAndSineSolversGiveTheSameNumbers() {
        for (boolean variable : new boolean[] {false, true}) {
            var one = new DiffusionCells(model(variable), 48);
            var two = new DiffusionCells(model(variable), 48);
            one.multigrid(null, 1e-13);
            two.direct();
            assertThat(two.values()).containsExactly(one.values(), within(1e-10));
            if (!variable) {
                two.sine();
                assertThat(two.values()).containsExactly(one.values(), within(1e-10));
            }
        }
    }

    @Test
    void bilinearElementsAreOfSecondOrder() {
        order(2, 128, n -> new LagrangeElements(model(true), n, 1));
    }

    @Test
    void biquadraticElementsAreOfThirdOrder() {
        order(3, 128, n -> new LagrangeElements(model(true), n, 2));
    }
}
