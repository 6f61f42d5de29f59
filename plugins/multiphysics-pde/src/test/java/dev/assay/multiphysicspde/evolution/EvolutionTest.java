package dev.assay.multiphysicspde.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.field.Unknown;
import dev.assay.multiphysicspde.model.PeriodicEvolution;
import dev.assay.multiphysicspde.model.PeriodicEvolution.Advection;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

/** The kernels against exact solutions, orders of accuracy and conservation laws. */
class EvolutionTest {
    private static final Unknown U = Unknown.real("u", "1");
    private static final double TAU = 2 * Math.PI;

    private static PeriodicEvolution evolution(DoubleBinaryOperator start, double nu, double end) {
        return PeriodicEvolution.of(
                List.of(U), List.of(Coefficient.place(start::applyAsDouble)), new double[] {nu}, end, 1);
    }

    private static FieldQuestion square(PeriodicEvolution evolution) {
        double[] at = {0.3, 1.1, 2.9, 5};
        return FieldQuestion.on(Domain.box(0, TAU, 0, TAU), Places.grid(at, at)).equation(evolution);
    }

    private static FieldQuestion line(PeriodicEvolution evolution) {
        double[] at = {0.3, 1.1, 2.9, 3.3, 5};
        return FieldQuestion.on(Domain.box(0, TAU, 0, 1), Places.grid(at, new double[] {0.5}))
                .equation(evolution);
    }

    private static double[] spectral(FieldQuestion q, PeriodicEvolution e, int n, int steps) {
        Etdrk4 solver = new Etdrk4(q, e, PeriodicField.initial(q, e, n), e.end() / steps);
        assertThat(solver.advance(steps, () -> true)).isTrue();
        return solver.field().at(0, q.places());
    }

    private static double[] differences(FieldQuestion q, PeriodicEvolution e, int n, int steps) {
        ImexDifferences solver = new ImexDifferences(q, e, PeriodicField.initial(q, e, n), e.end() / steps);
        assertThat(solver.advance(steps, () -> true)).isTrue();
        return solver.field().at(0, q.places());
    }

    private static double worst(double[] a, double[] b) {
        double worst = 0;
        for (int k = 0; k < a.length; k++) {
            worst = Math.max(worst, Math.abs(a[k] - b[k]));
        }
        return worst;
    }

    /** Taylor and Green: −2 cos x cos y decays as e^(−2νt), whatever carries it. */
    @Test
    void theTaylorGreenVortexDecaysExactly() {
        PeriodicEvolution e =
                evolution((x, y) -> 2 * Math.cos(x) * Math.cos(y), 0.1, 3).carried(Advection.VORTICITY);
        FieldQuestion q = square(e);
        double[] exact = new double[q.places().count()];
        for (int k = 0; k < exact.length; k++) {
            exact[k] = 2
                    * Math.exp(-0.6)
                    * Math.cos(q.places().x(k))
                    * Math.cos(q.places().y(k));
        }
        assertThat(worst(spectral(q, e, 12, 10), exact)).isLessThan(1e-13);
        double coarse = worst(differences(q, e, 16, 64), exact);
        double fine = worst(differences(q, e, 32, 128), exact);
        assertThat(Math.log(coarse / fine) / Math.log(2)).isCloseTo(2, offset(0.15));
    }

    /** A smooth Burgers flow: fourth order in time, and the two discretisations agree. */
    @Test
    void exponentialSteppingIsOfFourthOrder() {
        PeriodicEvolution e =
                evolution((x, y) -> Math.sin(x) + 0.3 * Math.cos(2 * x), 0.2, 1).carried(Advection.BURGERS);
        FieldQuestion q = line(e);
        double[] exact = spectral(q, e, 64, 1600);
        double coarse = worst(spectral(q, e, 64, 40), exact);
        double fine = worst(spectral(q, e, 64, 80), exact);
        assertThat(Math.log(coarse / fine) / Math.log(2)).isCloseTo(4, offset(0.15));
        double few = worst(differences(q, e, 128, 256), exact);
        double many = worst(differences(q, e, 256, 512), exact);
        assertThat(Math.log(few / many) / Math.log(2)).isCloseTo(2, offset(0.15));
    }

    /** Logistic growth has no space: u/(1 − u) grows as eᵗ. */
    @Test
    void aReactionAloneIsTheOrdinaryEquation() {
        PeriodicEvolution e = evolution((x, y) -> 0.2, 0.1, 2).reacting((u, rates) -> rates[0] = u[0] * (1 - u[0]));
        FieldQuestion q = square(e);
        double odds = 0.25 * Math.exp(2);
        assertThat(spectral(q, e, 8, 100)[0]).isCloseTo(odds / (1 + odds), offset(1e-8));
        assertThat(differences(q, e, 8, 2000)[0]).isCloseTo(odds / (1 + odds), offset(1e-5));
    }

    /** A wave that a fourth derivative damps against growth: e^((1 − 0.25)t) at wave number 1. */
    @Test
    void linearTermsAreExact() {
        PeriodicEvolution e = evolution((x, y) -> 1e-3 * Math.sin(x), -1, 1).damped(0.25);
        FieldQuestion q = line(e);
        double[] u = spectral(q, e, 16, 4);
        for (int k = 0; k < u.length; k++) {
            assertThat(u[k])
                    .isCloseTo(1e-3 * Math.exp(0.75) * Math.sin(q.places().x(k)), offset(1e-16));
        }
    }

    /** Arakawa's form conserves mean vorticity, and energy and enstrophy but for the steps. */
    @Test
    void withoutViscosityEnstrophyIsConserved() {
        PeriodicEvolution e = evolution((x, y) -> Math.sin(x) * Math.cos(2 * y) + Math.cos(3 * x + y), 0, 1)
                .carried(Advection.VORTICITY);
        FieldQuestion q = square(e);
        PeriodicField start = PeriodicField.initial(q, e, 32);
        double[] lost = new double[2];
        for (int level = 0; level < 2; level++) {
            int steps = 100 << level;
            ImexDifferences solver = new ImexDifferences(q, e, start, e.end() / steps);
            solver.advance(steps, () -> true);
            lost[level] = Math.abs(square(solver.field().values(0)) / square(start.values(0)) - 1);
        }
        assertThat(lost[1]).isLessThan(1e-4);
        assertThat(lost[1]).isLessThan(0.3 * lost[0]);
    }

    private static double square(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v * v;
        }
        return sum;
    }
}
