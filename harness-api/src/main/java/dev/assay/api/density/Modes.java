package dev.assay.api.density;

import dev.assay.api.Check;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The modes of a target: their exact shares, and the rule that assigns a point to one of them.
 *
 * @since 1.0
 */
public final class Modes {
    private final double[] shares;
    private final ToIntFunction<double[]> assign;
    private final Predicate<double[]> near;

    private Modes(double[] shares, ToIntFunction<double[]> assign, Predicate<double[]> near) {
        this.shares = shares;
        this.assign = assign;
        this.near = near;
    }

    /**
     * Makes the modes.
     *
     * @param shares the exact share of each mode, summing to 1
     * @param assign gives the mode of a point, 0 … shares.length − 1
     * @return the modes
     */
    public static Modes of(double[] shares, ToIntFunction<double[]> assign) {
        double sum = 0;
        for (double share : shares) {
            sum += Check.notNegative("share", share);
        }
        Check.that(Math.abs(sum - 1) < 1e-9, "shares must sum to 1, got " + sum);
        return new Modes(shares.clone(), assign, null);
    }

    /**
     * Says which points lie near a mode at all; the others are between modes, or nowhere.
     *
     * @param near holds near some mode, of a Gaussian component usually within its 99.9 % ellipsoid
     * @return these modes and the rule
     */
    public Modes near(Predicate<double[]> near) {
        return new Modes(shares, assign, Objects.requireNonNull(near, "near"));
    }

    /** {@return the rule that says whether a point lies near a mode, when there is one} */
    public Optional<Predicate<double[]>> near() {
        return Optional.ofNullable(near);
    }

    /** {@return the number of modes} */
    public int count() {
        return shares.length;
    }

    /** {@return the exact shares; a copy} */
    public double[] shares() {
        return shares.clone();
    }

    /** {@return the mode of a point} */
    public int of(double[] x) {
        return assign.applyAsInt(x);
    }
}
