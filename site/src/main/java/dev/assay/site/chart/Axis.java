package dev.assay.site.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A scale from values to a length: p = from + (to − from) · (g(v) − g(min)) / (g(max) − g(min)), g the identity or
 * log₁₀. A logarithmic axis has no place for v ≤ 0: ask {@link #holds} and mark such a value at the edge.
 *
 * @param log  whether g is log₁₀
 * @param min  smallest value shown; &gt; 0 if log
 * @param max  largest value shown, &gt; min
 * @param from coordinate of min [px]
 * @param to   coordinate of max [px]
 */
public record Axis(boolean log, double min, double max, double from, double to) {
    /** Refuses an empty range. */
    public Axis {
        if (!(max > min) || (log && !(min > 0))) {
            throw new IllegalArgumentException("No axis from " + min + " to " + max + (log ? " in logarithms" : ""));
        }
    }

    /** A tick: where and what. */
    public record Tick(double at, String label) {}

    /** The range of finite values with a small margin; for a log axis only the positive ones count. */
    public static Axis around(double[] values, boolean log, double from, double to) {
        double lo = Double.POSITIVE_INFINITY;
        double hi = Double.NEGATIVE_INFINITY;
        for (double v : values) {
            if (Double.isFinite(v) && (!log || v > 0)) {
                lo = Math.min(lo, v);
                hi = Math.max(hi, v);
            }
        }
        if (lo > hi) {
            return log ? new Axis(true, 0.1, 10, from, to) : new Axis(false, 0, 1, from, to);
        }
        if (log) {
            double margin = Math.max(1.15, Math.pow(hi / lo, 0.04));
            lo = Math.max(lo / margin, 1e-300);
            hi = Math.min(hi * margin, 1e300);
            return new Axis(true, lo, hi > lo ? hi : lo * 10, from, to);
        }
        double margin = hi > lo ? 0.05 * (hi - lo) : Math.max(Math.abs(lo) * 0.1, 1e-9);
        return new Axis(false, lo - margin, hi + margin, from, to);
    }

    /** Exactly the given range, as of a picture. */
    public static Axis exactly(double min, double max, double from, double to) {
        return new Axis(false, min, max > min ? max : min + 1, from, to);
    }

    /**
     * Whether a logarithmic axis reads better: all finite values positive or zero, some positive, and they span more
     * than a factor of 20.
     */
    public static boolean wantsLog(double[] values) {
        double lo = Double.POSITIVE_INFINITY;
        double hi = 0;
        for (double v : values) {
            if (v < 0 && Double.isFinite(v)) {
                return false;
            }
            if (Double.isFinite(v) && v > 0) {
                lo = Math.min(lo, v);
                hi = Math.max(hi, v);
            }
        }
        return hi / lo > 20;
    }

    /** Whether v has a place on this axis. */
    public boolean holds(double v) {
        return v >= min && v <= max;
    }

    /** Coordinate of v, held inside the axis. */
    public double at(double v) {
        double w = Math.min(max, Math.max(min, v));
        double share = log ? Math.log(w / min) / Math.log(max / min) : (w - min) / (max - min);
        return from + (to - from) * share;
    }

    /** Between two and about {@code wanted} + 2 ticks at round values. */
    public List<Tick> ticks(int wanted) {
        return log ? logTicks(wanted) : linearTicks(wanted);
    }

    private List<Tick> linearTicks(int wanted) {
        double raw = (max - min) / wanted;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step =
                raw / power <= 1 ? power : raw / power <= 2 ? 2 * power : raw / power <= 5 ? 5 * power : 10 * power;
        List<Tick> ticks = new ArrayList<>();
        long first = (long) Math.ceil(min / step - 1e-9);
        for (long k = first; k * step <= max + 1e-9 * step; k++) {
            ticks.add(new Tick(k * step, Digits.tick(k * step, step)));
        }
        return ticks;
    }

    private List<Tick> logTicks(int wanted) {
        int low = (int) Math.ceil(Math.log10(min) - 1e-9);
        int high = (int) Math.floor(Math.log10(max) + 1e-9);
        List<Tick> ticks = new ArrayList<>();
        if (high - low >= 2) {
            int stride = Math.max(1, (int) Math.ceil((high - low + 1.0) / wanted));
            for (int e = low; e <= high; e++) {
                if (Math.floorMod(e, stride) == 0) {
                    ticks.add(new Tick(Math.pow(10, e), Digits.power(e)));
                }
            }
            return ticks;
        }
        int[] lead = Math.log10(max / min) > 1.2 ? new int[] {1, 3} : new int[] {1, 2, 5};
        for (int e = low - 1; e <= high; e++) {
            for (int m : lead) {
                double v = m * Math.pow(10, e);
                if (holds(v)) {
                    ticks.add(new Tick(v, Digits.plain(v)));
                }
            }
        }
        return ticks.size() >= 2 ? ticks : linearTicks(wanted);
    }
}
