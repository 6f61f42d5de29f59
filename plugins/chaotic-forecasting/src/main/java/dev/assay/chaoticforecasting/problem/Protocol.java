package dev.assay.chaoticforecasting.problem;

import dev.assay.api.Check;

/**
 * How an orbit becomes past and continuation: n = pointsPerPeriod · periods rows at equal steps, the last {@code horizon}
 * of them to be forecast.
 *
 * <pre>  t_i = t₀ + i Δ,   Δ = periods · period / (n − 1) </pre>
 *
 * <p>The step is that of the published data, where the grid includes both ends: slightly more than period /
 * pointsPerPeriod.
 *
 * @param period dominant period of the system [its time], &gt; 0
 * @param exponent largest Lyapunov exponent λ [1/time], &gt; 0
 * @param pointsPerPeriod rows a period, ≥ 2
 * @param periods length of the orbit [periods], ≥ 1
 * @param horizon rows to forecast, ≥ 1 and at least two fewer than all
 * @param noise standard deviation of the noise on the past, in units of each coordinate's, ≥ 0
 * @param start {@code drawn} on the attractor from the instance's stream, or {@code published}
 * @param tolerance relative and absolute tolerance of the orbit, 1e-13 … 1e-6
 * @see <a href="https://doi.org/10.1103/PhysRevResearch.5.043252">Gilpin, Phys. Rev. Research 5 (2023) 043252</a>
 */
public record Protocol(
        double period,
        double exponent,
        int pointsPerPeriod,
        int periods,
        int horizon,
        double noise,
        String start,
        double tolerance) {
    /** Refuses nonsense. */
    public Protocol {
        Check.positive("period", period);
        Check.positive("exponent", exponent);
        Check.atLeast("pointsPerPeriod", pointsPerPeriod, 2);
        Check.positive("periods", periods);
        Check.that(
                (long) pointsPerPeriod * periods <= 1_000_000,
                "pointsPerPeriod × periods must be <= 1000000, got " + (long) pointsPerPeriod * periods);
        Check.within("horizon", horizon, 1, Math.max(1, pointsPerPeriod * periods - 2));
        Check.notNegative("noise", noise);
        Check.that(
                start.equals("drawn") || start.equals("published"),
                "start must be 'drawn' or 'published', got '" + start + "'");
        Check.within("tolerance", tolerance, 1e-13, 1e-6);
    }

    /** {@return n, the rows of past and continuation} */
    public int rows() {
        return pointsPerPeriod * periods;
    }

    /** {@return Δ, the time between rows} */
    public double step() {
        return periods * period / (rows() - 1);
    }

    /** {@return the times of {@code count} rows from {@code first} on} */
    public double[] times(double first, int count) {
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            times[i] = first + i * step();
        }
        return times;
    }
}
