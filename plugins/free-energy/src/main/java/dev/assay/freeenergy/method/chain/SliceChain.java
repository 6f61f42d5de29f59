package dev.assay.freeenergy.method.chain;

import dev.assay.api.Method;
import dev.assay.api.density.Density;
import dev.assay.api.density.LogDensity;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Slice sampling, one coordinate after the other, with stepping out and shrinkage.
 *
 * <pre>  ln y = ln γ(x) − Exp(1);   an interval of width w around x_i, widened by w until both ends lie below y, at most 20 times;
 *   points drawn uniformly in it, the interval shrunk to each that lies below y, until one lies above </pre>
 *
 * <p>Exact for any width; in the warm-up w_i follows twice the mean distance moved. Some 5 densities a coordinate; a step is a
 * sweep over all of them.
 *
 * @see <a href="https://doi.org/10.1214/aos/1056562461">Neal, Ann. Statist. 31 (2003) 705</a>
 */
final class SliceChain implements Kernel {
    private static final int WIDENINGS = 20;
    private static final int SHRINKINGS = 200;

    private final LogDensity target;
    private final RandomGenerator random;
    private final double[] x;
    private final double[] before;
    private final double[] width;
    private final double[] distance;
    private double logDensity;
    private long left;
    private long sweeps;

    SliceChain(LogDensity target, double[] start, RandomGenerator random) {
        this.target = target;
        this.random = random;
        x = start.clone();
        before = new double[x.length];
        width = new double[x.length];
        distance = new double[x.length];
        Arrays.fill(width, 1);
        logDensity = target.at(x);
    }

    /** {@return the method} */
    static Method<Density> method(ChainSettings s) {
        return ChainSampler.of(
                "densities",
                s.chains(),
                s.warmUp(),
                s.keep(),
                (density, start, random) -> new SliceChain(density.need(Density.LOG_DENSITY), start, random));
    }

    @Override
    public boolean step(long allowance) {
        System.arraycopy(x, 0, before, 0, x.length);
        double kept = logDensity;
        left = allowance;
        for (int i = 0; i < x.length; i++) {
            if (!coordinate(i)) {
                System.arraycopy(before, 0, x, 0, x.length);
                logDensity = kept;
                return false;
            }
        }
        return true;
    }

    private boolean coordinate(int i) {
        double from = x[i];
        double level = logDensity + Math.log(1 - random.nextDouble());
        double low = from - width[i] * random.nextDouble();
        double high = low + width[i];
        int lowerings = (int) (WIDENINGS * random.nextDouble());
        int raisings = WIDENINGS - 1 - lowerings;
        while (lowerings-- > 0 && above(i, low, level)) {
            low -= width[i];
        }
        while (raisings-- > 0 && above(i, high, level)) {
            high += width[i];
        }
        for (int k = 0; k < SHRINKINGS; k++) {
            if (left < 1) {
                return false;
            }
            double at = low + (high - low) * random.nextDouble();
            left--;
            x[i] = at;
            double next = target.at(x);
            if (next > level) {
                logDensity = next;
                return true;
            }
            low = at < from ? at : low;
            high = at < from ? high : at;
        }
        x[i] = from; // the interval has shrunk to round-off
        return true;
    }

    private boolean above(int i, double at, double level) {
        if (left < 1) {
            return false;
        }
        left--;
        double from = x[i];
        x[i] = at;
        boolean above = target.at(x) > level; // NaN: below
        x[i] = from;
        return above;
    }

    @Override
    public void adapt(double share) {
        sweeps++;
        double weight = 1 / (sweeps + 1.0);
        for (int i = 0; i < x.length; i++) {
            distance[i] += (Math.abs(x[i] - before[i]) - distance[i]) * Math.max(weight, 0.01);
            if (sweeps > 5) {
                width[i] = Math.max(1e-12, 2 * distance[i]);
            }
        }
    }

    @Override
    public void freeze() {
        // the widths only change in adapt
    }

    @Override
    public double[] position() {
        return x;
    }
}
