package dev.assay.chaoticforecasting.metric;

/**
 * How well a chaotic orbit can be forecast at all. Its past is known to double precision, or to the noise on it; chaos
 * lets that error grow.
 *
 * <pre>  e_i = min(1, ε e^{λ Δ (i+1)}),   ε = 2⁻⁵³ or noise / √n, whichever is larger;   limit = √ mean e_i² </pre>
 *
 * <p>n counts the numbers of the past: no filter averages noise better than over all of them. In units of standard
 * deviations, for an orbit of average growth. A score clearly below this limit was not forecast: whoever gets it has
 * seen the continuation.
 */
public final class RoundOffLimit {
    private RoundOffLimit() {}

    /**
     * The smallest normalised root mean square error over a forecast.
     *
     * @param rows rows forecast
     * @param growth λ Δ, error growth a row
     * @param noise noise on the past, in standard deviations, ≥ 0
     * @param known numbers in the past
     * @return the limit
     */
    public static double rmse(int rows, double growth, double noise, int known) {
        double epsilon = Math.max(0x1p-53, noise / Math.sqrt(known));
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            double e = Math.min(1, epsilon * StrictMath.exp(growth * (i + 1)));
            sum += e * e;
        }
        return Math.sqrt(sum / rows);
    }
}
