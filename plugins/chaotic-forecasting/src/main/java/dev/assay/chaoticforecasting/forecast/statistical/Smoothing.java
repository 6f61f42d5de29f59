package dev.assay.chaoticforecasting.forecast.statistical;

import dev.assay.numerics.regression.QrLeastSquares;

/**
 * Additive exponential smoothing with given states to remember: a level, on request a slope, on request m seasons.
 *
 * <pre>
 *   e_t = x_t − (ℓ + b + s_{t−m}),   ℓ ← ℓ + b + α e_t,   b ← b + αβ e_t,   s_t = s_{t−m} + γ(1 − α) e_t
 *   (α, β, γ, ℓ₀, b₀, s₀) = argmin Σ e_t²,   all of α, β, γ in [0, 1]
 * </pre>
 *
 * <p>The errors are linear in the states before the first value, so that those are solved for at each (α, β, γ) instead of
 * searched for; the three weights by a coarse grid and then a compass search within their bounds. About 200 fits of n (m + 2)²
 * operations.
 *
 * @see <a href="https://doi.org/10.1007/978-3-540-71918-2">Hyndman et al., Forecasting with Exponential Smoothing (2008)</a>
 */
final class Smoothing {
    private static final double[][] STARTS = {
        {0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1}, {0, 0.1, 0.4, 0.8, 1}, {0, 0.2, 0.6, 1}
    };

    private final boolean trend;
    private final int seasons;
    private final int states;
    private double[] x = new double[0];
    private double[] weights = new double[0];
    private double[] initial = new double[0];
    private double squares;

    /**
     * Makes it.
     *
     * @param trend whether there is a slope
     * @param seasons m, 0 for none
     */
    Smoothing(boolean trend, int seasons) {
        this.trend = trend;
        this.seasons = seasons;
        states = 1 + (trend ? 1 : 0) + seasons;
    }

    /** Chooses weights and first states for a series; not changed, but kept. */
    void fit(double[] series) {
        x = series;
        int dimensions = 1 + (trend ? 1 : 0) + (seasons > 0 ? 1 : 0);
        double[] best = null;
        double least = Double.POSITIVE_INFINITY;
        int[] at = new int[3];
        double[] w = new double[3];
        for (at[0] = 0; at[0] < STARTS[0].length; at[0]++) {
            for (at[1] = 0; at[1] < (trend ? STARTS[1].length : 1); at[1]++) {
                for (at[2] = 0; at[2] < (seasons > 0 ? STARTS[2].length : 1); at[2]++) {
                    for (int k = 0; k < 3; k++) {
                        w[k] = STARTS[k][at[k]];
                    }
                    double sum = squares(w);
                    if (sum < least) {
                        least = sum;
                        best = w.clone();
                    }
                }
            }
        }
        weights = best == null ? new double[] {1, 0, 0} : best;
        squares = least;
        for (double step = 0.1; step > 1e-6; ) {
            if (!improve(step, dimensions)) {
                step /= 2;
            }
        }
        initial = new double[states];
        squares = solve(weights, initial);
    }

    /** Tries one step along each axis that is in use; takes every one that helps. */
    private boolean improve(double step, int dimensions) {
        boolean improved = false;
        for (int k = 0; k < 3 && dimensions > 0; k++) {
            if (k == 1 && !trend || k == 2 && seasons == 0) {
                continue;
            }
            for (int sign = -1; sign <= 1; sign += 2) {
                double[] w = weights.clone();
                w[k] = Math.max(0, Math.min(1, w[k] + sign * step));
                double sum = w[k] == weights[k] ? squares : squares(w);
                if (sum < squares * (1 - 1e-12)) {
                    squares = sum;
                    weights = w;
                    improved = true;
                }
            }
        }
        return improved;
    }

    private double squares(double[] w) {
        return solve(w, new double[states]);
    }

    /** The best first states for the weights, by least squares; {@return Σ e²} */
    private double solve(double[] w, double[] first) {
        int n = x.length;
        double[] errors = new double[n];
        double[] none = new double[states];
        run(w, x, none, errors);
        double[] responses = new double[n * states];
        double[] zero = new double[n];
        double[] response = new double[n];
        for (int j = 0; j < states; j++) {
            double[] unit = new double[states];
            unit[j] = -1;
            run(w, zero, unit, response);
            for (int t = 0; t < n; t++) {
                responses[t * states + j] = response[t];
            }
        }
        double[] best = QrLeastSquares.fit(responses, n, states, errors, 1);
        System.arraycopy(best, 0, first, 0, states);
        double sum = 0;
        for (int t = 0; t < n; t++) {
            double e = errors[t];
            for (int j = 0; j < states; j++) {
                e -= responses[t * states + j] * best[j];
            }
            sum += e * e;
        }
        return sum;
    }

    /**
     * Filters.
     *
     * @param w α, β, γ
     * @param series n values
     * @param state level, slope, seasons before the first value; overwritten with those after the last, its seasons in the
     *     order of the values to come
     * @param errors length n; overwritten
     */
    private void run(double[] w, double[] series, double[] state, double[] errors) {
        double alpha = w[0];
        double beta = alpha * w[1];
        double gamma = (1 - alpha) * w[2];
        int s0 = trend ? 2 : 1;
        double level = state[0];
        double slope = trend ? state[1] : 0;
        int season = 0;
        for (int t = 0; t < series.length; t++) {
            double ahead = level + slope;
            double e = series[t] - ahead - (seasons > 0 ? state[s0 + season] : 0);
            errors[t] = e;
            level = ahead + alpha * e;
            if (trend) {
                slope += beta * e;
            }
            if (seasons > 0) {
                state[s0 + season] += gamma * e;
                season = season + 1 == seasons ? 0 : season + 1;
            }
        }
        state[0] = level;
        if (trend) {
            state[1] = slope;
        }
        if (season > 0) {
            double[] turned = new double[seasons];
            for (int k = 0; k < seasons; k++) {
                turned[k] = state[s0 + (season + k) % seasons];
            }
            System.arraycopy(turned, 0, state, s0, seasons);
        }
    }

    /** {@return the values to come} */
    double[] forecast(int rows) {
        double[] state = initial.clone();
        run(weights, x, state, new double[x.length]);
        int s0 = trend ? 2 : 1;
        double[] out = new double[rows];
        for (int h = 0; h < rows; h++) {
            out[h] = state[0] + (trend ? (h + 1) * state[1] : 0) + (seasons > 0 ? state[s0 + h % seasons] : 0);
        }
        return out;
    }

    /** {@return α} */
    double alpha() {
        return weights[0];
    }

    /** {@return β, the slope's share of α} */
    double beta() {
        return weights[1];
    }

    /** {@return Σ e²} */
    double squares() {
        return squares;
    }
}
