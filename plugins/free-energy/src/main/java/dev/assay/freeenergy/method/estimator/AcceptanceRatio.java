package dev.assay.freeenergy.method.estimator;

/**
 * Bennett's acceptance ratio for one pair of states, with the influence of each sample on it.
 *
 * <pre>  S(ΔF) = Σ_{n∈0} f(M + w_n − ΔF) − Σ_{n∈1} f(M' + w'_n + ΔF) = 0,   f(x) = 1/(1 + eˣ),   M = ln(N₀/N₁) = −M' </pre>
 *
 * <p>S rises with ΔF from −N₁ to N₀, so that the root is bracketed and Newton is safe within the bracket. To first order a
 * sample moves ΔF by −f/D or +f/D less its mean, D = dS/dΔF = Σ f (1 − f). 4 D is the worth of the samples shared by both
 * states: N₀ + N₁ for equal states of equal counts.
 *
 * @see <a href="https://doi.org/10.1016/0021-9991(76)90078-4">Bennett, J. Comput. Phys. 22 (1976) 245</a>
 */
final class AcceptanceRatio {
    private static final int MOST_STEPS = 500;

    private final double deltaF;
    private final double slope;
    private final double[] forward;
    private final double[] reverse;

    /**
     * Solves.
     *
     * @param w work 0 → 1 at samples of state 0 [kT], length N₀ ≥ 1
     * @param back work 1 → 0 at samples of state 1 [kT], length N₁ ≥ 1
     */
    AcceptanceRatio(double[] w, double[] back) {
        double m = Math.log((double) w.length / back.length);
        deltaF = root(w, back, m);
        forward = new double[w.length];
        reverse = new double[back.length];
        double d = 0;
        for (int n = 0; n < w.length; n++) {
            double f = fermi(m + w[n] - deltaF);
            forward[n] = f;
            d += f * (1 - f);
        }
        for (int n = 0; n < back.length; n++) {
            double f = fermi(-m + back[n] + deltaF);
            reverse[n] = f;
            d += f * (1 - f);
        }
        slope = d;
        for (int n = 0; n < forward.length; n++) {
            forward[n] /= -d;
        }
        for (int n = 0; n < reverse.length; n++) {
            reverse[n] /= d;
        }
    }

    /** {@return F₁ − F₀ [kT]} */
    double deltaF() {
        return deltaF;
    }

    /** {@return 4 Σ f (1 − f)} */
    double shared() {
        return 4 * slope;
    }

    /** {@return how far each sample of state 0 moves ΔF, up to a common constant} */
    double[] forward() {
        return forward;
    }

    /** {@return how far each sample of state 1 moves ΔF, up to a common constant} */
    double[] reverse() {
        return reverse;
    }

    private static double root(double[] w, double[] back, double m) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : w) {
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        for (double value : back) {
            if (Double.isFinite(value)) {
                low = Math.min(low, -value);
                high = Math.max(high, -value);
            }
        }
        // S < 0 where every f of state 1 is above, and of state 0 below, its share
        double width = Math.abs(m) + 50 + Math.log(w.length + back.length);
        low -= width;
        high += width;
        double x = 0.5 * (low + high);
        for (int step = 0; step < MOST_STEPS; step++) {
            double s = 0;
            double d = 0;
            for (double value : w) {
                double f = fermi(m + value - x);
                s += f;
                d += f * (1 - f);
            }
            for (double value : back) {
                double f = fermi(-m + value + x);
                s -= f;
                d += f * (1 - f);
            }
            if (s > 0) {
                high = x;
            } else {
                low = x;
            }
            double next = x - s / d;
            if (!(next > low && next < high)) {
                next = 0.5 * (low + high);
            }
            if (Math.abs(next - x) <= 1e-13 * (1 + Math.abs(x))) {
                return next;
            }
            x = next;
        }
        return x;
    }

    /** {@return 1/(1 + eˣ), 0 and 1 at ±∞} */
    static double fermi(double x) {
        if (x > 0) {
            double e = Math.exp(-x);
            return e / (1 + e);
        }
        return 1 / (1 + Math.exp(x));
    }
}
