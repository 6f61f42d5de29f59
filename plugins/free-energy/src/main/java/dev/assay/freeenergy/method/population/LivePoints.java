package dev.assay.freeenergy.method.population;

import dev.assay.api.Run;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.density.LogDensity;
import dev.assay.numerics.statistics.LogSumExp;
import java.util.random.RandomGenerator;

/** The live points of one nested-sampling run: who is worst, and draws from the base above a given L. */
final class LivePoints {
    private static final int EXPANSIONS = 8;
    private static final int SHRINKS = 60;

    private final LogDensity logDensity;
    private final Base base;
    private final RandomGenerator random;
    private final int most;
    private final int d;
    private final double[] x;
    private final double[] logL;
    private final double[] logBase;
    private final double[] spread;
    private final double[] q;
    private final double[] here;
    private final double[] direction;
    private int n;
    private double floor = Double.NEGATIVE_INFINITY;
    private double foundL;
    private double foundBase;
    private double logX;
    private double logZ = Double.NEGATIVE_INFINITY;
    private int sinceSpread = Integer.MAX_VALUE;

    LivePoints(Density target, int n, RandomGenerator random) {
        this.logDensity = target.need(Density.LOG_DENSITY);
        this.base = target.need(Density.BASE);
        this.random = random;
        this.most = n;
        this.d = target.dimension();
        x = new double[n * d];
        logL = new double[n];
        logBase = new double[n];
        spread = new double[d];
        q = new double[d];
        here = new double[d];
        direction = new double[d];
    }

    /** Draws all from the base; {@return false when told to stop}. */
    boolean draw(Run run) {
        for (n = 0; n < most; n++) {
            base.draw(random, q);
            logBase[n] = base.logDensity(q);
            logL[n] = ratio(logBase[n]);
            System.arraycopy(q, 0, x, n * d, d);
            if (!run.more()) {
                return false;
            }
        }
        return true;
    }

    private double ratio(double atBase) {
        double l = logDensity.at(q) - atBase;
        return Double.isNaN(l) ? Double.NEGATIVE_INFINITY : l;
    }

    int size() {
        return n;
    }

    /** Lets the worst die, with all that equal it; {@return how many}. */
    int bury(DeadPoints.Trail trail) {
        floor = Double.POSITIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            floor = Math.min(floor, logL[i]);
        }
        int died = 0;
        for (int i = n - 1; i >= 0; i--) {
            if (logL[i] == floor) {
                bury(i, trail);
                died++;
            }
        }
        return died;
    }

    private void bury(int i, DeadPoints.Trail trail) {
        trail.add(x, i * d, logL[i], n);
        logZ = LogSumExp.of(logZ, logL[i] + logX - Math.log(n));
        logX += Math.log1p(-1.0 / n);
        n--;
        System.arraycopy(x, n * d, x, i * d, d);
        logL[i] = logL[n];
        logBase[i] = logBase[n];
    }

    /** {@return ln Ẑ of those that have died} */
    double logZ() {
        return logZ;
    }

    /** Writes all that live as if they died now, the worst first; they live on. */
    void wouldDie(DeadPoints.Trail trail) {
        boolean[] gone = new boolean[n];
        for (int left = n; left > 0; left--) {
            int worst = -1;
            for (int i = 0; i < n; i++) {
                worst = !gone[i] && (worst < 0 || logL[i] < logL[worst]) ? i : worst;
            }
            gone[worst] = true;
            trail.add(x, worst * d, logL[worst], left);
        }
    }

    /** Lets all die, the worst first. */
    void buryAll(DeadPoints.Trail trail) {
        while (n > 0) {
            int worst = 0;
            for (int i = 1; i < n; i++) {
                worst = logL[i] < logL[worst] ? i : worst;
            }
            bury(worst, trail);
        }
    }

    /** {@return whether the live points hold less than a share of the evidence} */
    boolean spent(double rest) {
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            max = Math.max(max, logL[i]);
        }
        return max + logX < logZ + Math.log(rest);
    }

    /** Adds a live point above the floor, by slice steps from another; {@return false when the budget does not suffice}. */
    boolean replace(int steps, Run run) {
        if (sinceSpread >= most) {
            measureSpread();
            sinceSpread = 0;
        }
        sinceSpread++;
        int from = random.nextInt(n);
        System.arraycopy(x, from * d, here, 0, d);
        double hereL = logL[from];
        double hereBase = logBase[from];
        for (int step = 0; step < steps; step++) {
            if (run.budget().left("densities").orElse(Long.MAX_VALUE) < EXPANSIONS + SHRINKS) {
                return false;
            }
            aim(step);
            if (slice(hereBase)) {
                System.arraycopy(q, 0, here, 0, d);
                hereL = foundL;
                hereBase = foundBase;
            }
        }
        System.arraycopy(here, 0, x, n * d, d);
        logL[n] = hereL;
        logBase[n] = hereBase;
        n++;
        return true;
    }

    private void measureSpread() {
        for (int c = 0; c < d; c++) {
            double mean = 0;
            for (int i = 0; i < n; i++) {
                mean += x[i * d + c] / n;
            }
            double squares = 0;
            for (int i = 0; i < n; i++) {
                double v = x[i * d + c] - mean;
                squares += v * v / n;
            }
            spread[c] = Math.max(Double.MIN_NORMAL, Math.sqrt(squares));
        }
    }

    /** Odd steps along the difference of two live points, even ones along a random direction of their spread. */
    private void aim(int step) {
        if (step % 2 == 1 && n > 2) {
            int a = random.nextInt(n);
            int b = random.nextInt(n - 1);
            b += b >= a ? 1 : 0;
            double length = 0;
            for (int c = 0; c < d; c++) {
                direction[c] = x[a * d + c] - x[b * d + c];
                length += Math.abs(direction[c]);
            }
            if (length > 0) {
                return;
            }
        }
        double norm = 0;
        for (int c = 0; c < d; c++) {
            direction[c] = random.nextGaussian();
            norm += direction[c] * direction[c];
        }
        double size = 1 / Math.sqrt(norm / d) / Math.sqrt(d);
        for (int c = 0; c < d; c++) {
            direction[c] *= 2 * size * spread[c];
        }
    }

    /** One slice step from {@link #here} along the direction; {@return whether a point was found, in {@link #q}}. */
    private boolean slice(double hereBase) {
        double level = hereBase + Math.log(1 - random.nextDouble()); // in (0, 1]: finite
        double low = -random.nextDouble();
        double high = low + 1;
        int left = (int) (EXPANSIONS * random.nextDouble());
        int right = EXPANSIONS - 1 - left;
        while (left-- > 0 && inside(low, level)) {
            low -= 1;
        }
        while (right-- > 0 && inside(high, level)) {
            high += 1;
        }
        for (int k = 0; k < SHRINKS; k++) {
            double t = low + (high - low) * random.nextDouble();
            if (inside(t, level)) {
                return true;
            }
            if (t < 0) {
                low = t;
            } else {
                high = t;
            }
        }
        return false;
    }

    /** The base first: where it is too low no density is spent. */
    private boolean inside(double t, double level) {
        for (int c = 0; c < d; c++) {
            q[c] = here[c] + t * direction[c];
        }
        foundBase = base.logDensity(q);
        if (!(foundBase > level)) {
            return false;
        }
        foundL = ratio(foundBase);
        return foundL > floor;
    }
}
