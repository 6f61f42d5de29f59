package dev.assay.results.statistics;

/**
 * Wilson's 95 % interval of a share from k successes in n trials.
 *
 * <pre>  (p̂ + z²/2n ± z √(p̂(1 − p̂)/n + z²/4n²)) / (1 + z²/n),   p̂ = k/n, z = 1.9600 </pre>
 *
 * @param low  lower end, 0 for no success
 * @param high upper end, 1 for no failure
 * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson, J. Am. Stat. Assoc. 22 (1927) 209</a>
 */
public record Wilson(double low, double high) {
    private static final double Z = 1.959963984540054;

    /** The interval; NaN at both ends for no trial. */
    public static Wilson of(long successes, long trials) {
        if (successes < 0 || successes > trials) {
            throw new IllegalArgumentException("successes must be in 0 … " + trials + ", got " + successes);
        }
        if (trials == 0) {
            return new Wilson(Double.NaN, Double.NaN);
        }
        double n = trials;
        double p = successes / n;
        double z2 = Z * Z / n;
        double half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n));
        double low = (p + 0.5 * z2 - half) / (1 + z2);
        double high = (p + 0.5 * z2 + half) / (1 + z2);
        return new Wilson(successes == 0 ? 0 : low, successes == trials ? 1 : high);
    }
}
