package dev.assay.chaoticforecasting.forecast.kernel;

import dev.assay.chaoticforecasting.forecast.Lags;
import dev.assay.chaoticforecasting.forecast.Scaling;

/** The pairs of a past: standardised windows, divided by √(L d), and the increment after each. */
final class StepData {
    private static final double CLIP = 1.5;

    final int d;
    final int n;
    final int p;
    final double[] inputs;
    final double[] increments;
    private final Scaling scaling;
    private final double[] last;
    private final double[] bound;

    /** Makes them. */
    StepData(double[][] past, int lags) {
        d = past[0].length;
        n = past.length - lags;
        p = lags * d;
        scaling = Scaling.of(past);
        double[][] z = scaling.standardise(past);
        inputs = Lags.inputs(z, lags);
        double factor = 1 / Math.sqrt(p);
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] *= factor;
        }
        increments = Lags.increments(z, lags);
        last = Lags.last(z, lags);
        bound = scaling.bounds(z, CLIP);
    }

    /** {@return the inputs over a length scale} */
    double[] over(double lengthScale) {
        double[] scaled = new double[inputs.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = inputs[i] / lengthScale;
        }
        return scaled;
    }

    /** Runs a map of increments free, kept within 1.5 times the largest value seen; inputs are over the length scale. */
    double[][] run(int rows, double lengthScale, Lags.Step increment) {
        double factor = 1 / (Math.sqrt(p) * lengthScale);
        double[] input = new double[p];
        double[][] out = Lags.run(last, d, rows, (u, next) -> {
            for (int a = 0; a < p; a++) {
                input[a] = factor * u[a];
            }
            increment.next(input, next);
            for (int c = 0; c < d; c++) {
                next[c] += u[c];
            }
            Lags.clip(next, bound);
        });
        for (int i = 0; i < rows; i++) {
            out[i] = scaling.raw(out[i]);
        }
        return out;
    }
}
