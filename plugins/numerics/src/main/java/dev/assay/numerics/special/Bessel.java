package dev.assay.numerics.special;

/**
 * Bessel functions of integer order and real argument, all orders 0 … n at once.
 *
 * <p>J by Miller's downward recurrence, normalised with J₀ + 2 Σ J₂ₖ = 1; Y₀ and Y₁ by Neumann's series in J, higher
 * orders by upward recurrence. Relative error near 10⁻¹⁴ away from zeros for 0 &lt; x ≤ 300; the work grows with x.
 *
 * @see <a href="https://dlmf.nist.gov/10.74">DLMF 10.74(iv), 10.8, 10.51</a>
 */
public final class Bessel {
    private static final double EULER = 0.57721566490153286061;

    private Bessel() {}

    /** J₀(x) … Jₙ(x), x ≥ 0. */
    public static double[] j(int n, double x) {
        if (n < 0 || !(x >= 0) || x > 300) {
            throw new IllegalArgumentException("need order ≥ 0 and 0 ≤ x ≤ 300, got order " + n + ", x = " + x);
        }
        double[] out = new double[n + 1];
        if (x == 0) {
            out[0] = 1;
            return out;
        }
        int top = Math.max(n, (int) x) + 30 + (int) (2 * StrictMath.sqrt(Math.max(n, x)) * 2);
        top += top & 1;
        double[] all = new double[top + 2];
        all[top] = 1e-280;
        double sum = 0;
        for (int k = top; k > 0; k--) {
            all[k - 1] = 2 * k / x * all[k] - all[k + 1];
            if (Math.abs(all[k - 1]) > 1e200) {
                for (int i = k - 1; i <= top; i++) {
                    all[i] *= 1e-250;
                }
            }
        }
        for (int k = top; k > 0; k -= 2) {
            sum += 2 * all[k];
        }
        sum += all[0];
        for (int k = 0; k <= n; k++) {
            out[k] = all[k] / sum;
        }
        return out;
    }

    /** Y₀(x) … Yₙ(x), x &gt; 0; −∞ where the value overflows. */
    public static double[] y(int n, double x) {
        if (!(x > 0)) {
            throw new IllegalArgumentException("Y needs x > 0, got " + x);
        }
        int terms = (int) x + 30 + (int) (2 * StrictMath.sqrt(x));
        terms += terms & 1;
        double[] j = j(terms + 1, x);
        double log = StrictMath.log(x / 2) + EULER;
        double zero = 0;
        double one = 0;
        for (int k = terms / 2; k > 0; k--) {
            double sign = (k & 1) == 0 ? 1.0 / k : -1.0 / k;
            zero += sign * j[2 * k];
            one += sign * (j[2 * k - 1] - j[2 * k + 1]) / 2;
        }
        double[] out = new double[n + 1];
        out[0] = 2 / Math.PI * log * j[0] - 4 / Math.PI * zero;
        if (n > 0) {
            out[1] = -2 / Math.PI * (j[0] / x - log * j[1]) + 4 / Math.PI * one;
        }
        for (int k = 1; k < n; k++) {
            out[k + 1] = Double.isInfinite(out[k]) ? out[k] : 2 * k / x * out[k] - out[k - 1];
        }
        return out;
    }
}
