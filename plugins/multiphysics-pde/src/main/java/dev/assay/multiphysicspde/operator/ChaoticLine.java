package dev.assay.multiphysicspde.operator;

import dev.assay.api.Instance;
import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.field.Unknown;
import dev.assay.multiphysicspde.model.PeriodicEvolution;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The Kuramoto–Sivashinsky equation from states on its attractor: u_t + u u_x + u_xx + u_xxxx = 0, x ∈ [0, L) periodic.
 *
 * <p>A start is what a random field of three waves has become after {@value #TRANSIENT} units of time, cut to
 * {@value #WAVES} waves: what a forecaster sees at {@value #PLACES} places determines it.
 */
final class ChaoticLine {
    /** Places a state is seen at. */
    static final int PLACES = 64;

    private static final int WAVES = 24;
    private static final double TRANSIENT = 100;

    private ChaoticLine() {}

    /** {@return the question of the state at {@code end}, from a start drawn by the instance} */
    static FieldQuestion question(double length, double end, Instance instance) {
        RandomGenerator random = instance.random();
        double[] modes = new double[6];
        for (int k = 0; k < modes.length; k++) {
            modes[k] = random.nextGaussian();
        }
        double[] late = Marching.end(posed(length, TRANSIENT, modes), PLACES);
        double[] kept = new double[2 * WAVES];
        for (int k = 1; k <= WAVES; k++) {
            for (int i = 0; i < PLACES; i++) {
                double phase = 2 * Math.PI * ((long) k * i % PLACES) / PLACES;
                kept[2 * k - 2] += late[i] * StrictMath.cos(phase) * 2 / PLACES;
                kept[2 * k - 1] += late[i] * StrictMath.sin(phase) * 2 / PLACES;
            }
        }
        return posed(length, end, kept);
    }

    /** Modes: amplitudes of cos and sin of wave 1, of wave 2, …. */
    private static FieldQuestion posed(double length, double end, double[] modes) {
        Unknown u = Unknown.real("u", "1");
        PeriodicEvolution evolution = PeriodicEvolution.of(
                        List.of(u),
                        List.of(Coefficient.place((x, y) -> at(modes, 2 * Math.PI * x / length))),
                        new double[] {-1},
                        end,
                        10)
                .damped(1)
                .carried(PeriodicEvolution.Advection.BURGERS);
        double[] x = new double[PLACES];
        for (int i = 0; i < PLACES; i++) {
            x[i] = length * i / PLACES;
        }
        return FieldQuestion.on(Domain.box(0, length, 0, 1), Places.grid(x, new double[] {0.5}))
                .equation(evolution);
    }

    private static double at(double[] modes, double phase) {
        double sum = 0;
        for (int k = 0; k < modes.length; k += 2) {
            double angle = (k / 2 + 1) * phase;
            sum += modes[k] * StrictMath.cos(angle) + modes[k + 1] * StrictMath.sin(angle);
        }
        return sum;
    }
}
