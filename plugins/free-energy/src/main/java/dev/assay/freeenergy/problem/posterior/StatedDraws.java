package dev.assay.freeenergy.problem.posterior;

/**
 * Draws for synthetic data: SplitMix64 from a stated seed, spelled out so that any language makes the same data.
 *
 * <pre>  s ← s + 9E3779B97F4A7C15,  z = (s ⊕ s≫30)·BF58476D1CE4E5B9,  z = (z ⊕ z≫27)·94D049BB133111EB,  z ⊕ z≫31  (mod 2⁶⁴)
 *   u = ⌊z/2¹¹⌋ 2⁻⁵³,   normal = √(−2 ln(1 − u₁)) cos 2πu₂ </pre>
 *
 * @see <a href="https://doi.org/10.1145/2660193.2660195">Steele, Lea and Flood 2014</a>
 */
final class StatedDraws {
    private long state;

    StatedDraws(long seed) {
        state = seed;
    }

    /** {@return a uniform draw in [0, 1)} */
    double uniform() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
    }

    /** {@return a standard normal draw; takes two uniform ones} */
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return radius * StrictMath.cos(2 * Math.PI * uniform());
    }

    /** {@return x rounded to multiples of 10⁻⁴, which hides the last bits of a language's logarithm} */
    static double rounded(double x) {
        return StrictMath.rint(x * 1e4) / 1e4;
    }
}
