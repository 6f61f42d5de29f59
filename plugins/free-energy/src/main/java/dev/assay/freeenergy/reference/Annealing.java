package dev.assay.freeenergy.reference;

import dev.assay.api.Check;
import dev.assay.api.value.Estimate;
import dev.assay.numerics.statistics.LogSumExp;
import java.util.random.RandomGenerator;

/**
 * ln Z by annealed importance sampling along a bridge.
 *
 * <pre>  ln w = Σₖ (tₖ₊₁ − tₖ) V(xₖ),   tₖ = (k/K)ᵖ,   xₖ₊₁ ~ one sweep at tₖ₊₁ from xₖ
 *   ln Z ≈ ln Z₀ + ln mean w,   error = √(var w / M) / mean w </pre>
 *
 * <p>Z is unbiased however few the levels. M runs of K sweeps.
 *
 * @see <a href="https://doi.org/10.1023/A:1008923215028">Neal, Statistics and Computing 11 (2001) 125</a>
 */
public final class Annealing {
    private Annealing() {}

    /**
     * Anneals.
     *
     * @param bridge from the known to the wanted
     * @param levels K ≥ 1
     * @param power p &gt; 0; above 1 the first levels lie closer
     * @param runs M ≥ 2
     * @param random the source
     * @return ln Z with its standard error
     */
    public static Estimate logZ(Bridge bridge, int levels, double power, int runs, RandomGenerator random) {
        Check.atLeast("levels", levels, 1);
        Check.positive("power", power);
        Check.atLeast("runs", runs, 2);
        double[] x = new double[bridge.dimension()];
        double[] logs = new double[runs];
        for (int m = 0; m < runs; m++) {
            bridge.draw(random, x);
            double sum = 0;
            double t = 0;
            for (int k = 1; k <= levels; k++) {
                double next = StrictMath.pow((double) k / levels, power);
                sum += (next - t) * bridge.slope(x);
                t = next;
                if (k < levels) {
                    bridge.sweep(t, random, x);
                }
            }
            logs[m] = sum;
        }
        double mean = LogSumExp.of(logs) - StrictMath.log(runs);
        double squares = 0;
        for (double log : logs) {
            double r = StrictMath.exp(log - mean) - 1;
            squares += r * r;
        }
        return Estimate.of(bridge.logZ0() + mean, Math.sqrt(squares / (runs - 1.0) / runs));
    }
}
