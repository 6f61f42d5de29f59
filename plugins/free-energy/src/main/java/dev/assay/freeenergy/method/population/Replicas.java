package dev.assay.freeenergy.method.population;

import dev.assay.api.Run;
import dev.assay.api.density.Density;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Replicas on a ladder of levels 0 … K, level 0 the base: moves, swaps of neighbours, round trips. */
final class Replicas {
    private static final double SMALLEST_SCALE = 1e-9;
    /** Values of a coordinate below which its scale is mixed with the one before. */
    private static final double TRUST = 10;

    private final Density target;
    private final double[] betas;
    private final Move kind;
    private final int leapfrogs;
    private final int moves;
    private final RandomGenerator random;
    private final int d;
    private final int top;
    private final AnnealedMoves points;
    private final int[] at; // at[k]: the point at level k
    private final boolean[] wasOnTop; // of a point, since it was last at the base
    private final double[] logRatio;
    private final double[] logStep;
    private final double[][] scale;
    private final double[][] mean;
    private final double[][] squares;
    private final double[][] slopes;
    private final double[] rejected;
    private final long[] tried;
    private long scans;
    private long trips;

    Replicas(Density target, double[] betas, Move kind, int leapfrogs, int moves, RandomGenerator random) {
        this.target = target;
        this.betas = betas;
        this.kind = kind;
        this.leapfrogs = leapfrogs;
        this.moves = moves;
        this.random = random;
        d = target.dimension();
        top = betas.length - 1;
        points = new AnnealedMoves(target, target.need(Density.BASE), kind, leapfrogs, top + 1);
        at = new int[top + 1];
        wasOnTop = new boolean[top + 1];
        logRatio = new double[top + 1];
        logStep = new double[top + 1];
        scale = new double[top + 1][d];
        mean = new double[top + 1][d];
        squares = new double[top + 1][d];
        slopes = new double[top + 1][d];
        rejected = new double[top];
        tried = new long[top];
        for (int k = 0; k <= top; k++) {
            at[k] = k;
            logStep[k] = points.firstLogStep();
        }
    }

    /** Draws all from the base, and takes their spread for a first scale; {@return false when told to stop}. */
    boolean draw(Run run) {
        for (int k = 0; k <= top; k++) {
            points.draw(k, random);
            if (!run.more()) {
                return false;
            }
        }
        for (int c = 0; c < d; c++) {
            double m = 0;
            double s = 0;
            for (int k = 0; k <= top; k++) {
                double delta = points.x[k * d + c] - m;
                m += delta / (k + 1);
                s += delta * (points.x[k * d + c] - m);
            }
            for (int k = 0; k <= top; k++) {
                scale[k][c] = Math.max(SMALLEST_SCALE, Math.sqrt(s / top));
            }
        }
        return true;
    }

    /** {@return the same replicas on another ladder: each level starts where the old level at or above its β stands} */
    Replicas on(double[] ladder) {
        Replicas next = new Replicas(target, ladder, kind, leapfrogs, moves, random);
        int old = 0;
        for (int k = 0; k < ladder.length; k++) {
            while (old < top && betas[old] < ladder[k]) {
                old++;
            }
            next.points.copy(points, at[old], k);
            next.logStep[k] = logStep[old];
            for (int c = 0; c < d; c++) {
                next.scale[k][c] = learned(old, c);
            }
        }
        return next;
    }

    /** As in {@link Population}: √(sd x · 1/sd ∂ ln π); mixed with the scale before while there are few scans. */
    private double learned(int k, int c) {
        if (scans < 2) {
            return scale[k][c];
        }
        double sd = Math.sqrt(squares[k][c] / scans);
        double slope = slopes[k][c] / scans;
        double length =
                slope > 0 && slope < Double.POSITIVE_INFINITY ? Math.min(sd, Math.sqrt(sd / Math.sqrt(slope))) : sd;
        double share = scans / (scans + TRUST);
        return Math.max(SMALLEST_SCALE, Math.pow(length, share) * Math.pow(scale[k][c], 1 - share));
    }

    /** {@return evaluations a scan} */
    long cost() {
        return (long) top * moves * points.cost() + 1;
    }

    double[] betas() {
        return betas;
    }

    int levels() {
        return top;
    }

    long trips() {
        return trips;
    }

    /** {@return the position at β = 1; a copy} */
    double[] top() {
        return Arrays.copyOfRange(points.x, at[top] * d, (at[top] + 1) * d);
    }

    /** Moves all: a fresh draw at the base, moves elsewhere. */
    void explore(boolean adapt) {
        points.draw(at[0], random);
        double gain = Math.pow(scans + 1, -0.6);
        for (int k = 1; k <= top; k++) {
            double acceptance = 0;
            double step = Math.exp(logStep[k]);
            for (int m = 0; m < moves; m++) {
                acceptance += points.move(at[k], betas[k], step, scale[k], random) / moves;
            }
            if (adapt) {
                logStep[k] += gain * (acceptance - points.wanted());
            }
        }
        scans++;
        if (adapt) {
            learn();
        }
    }

    private void learn() {
        for (int k = 0; k <= top; k++) {
            for (int c = 0; c < d; c++) {
                double x = points.x[at[k] * d + c];
                double delta = x - mean[k][c];
                mean[k][c] += delta / scans;
                squares[k][c] += delta * (x - mean[k][c]);
                double slope = points.slope(at[k], c, betas[k]);
                slopes[k][c] += slope * slope;
            }
        }
    }

    /** Reads ℓ at all levels; {@return whether it is finite at all above the base}. */
    boolean ratios() {
        boolean finite = true;
        for (int k = 0; k <= top; k++) {
            logRatio[k] = points.logRatio(at[k]);
            finite &= k == 0 ? logRatio[k] < Double.POSITIVE_INFINITY : Double.isFinite(logRatio[k]);
        }
        return finite;
    }

    /** {@return ℓ by level, as read; itself, not a copy} */
    double[] logRatios() {
        return logRatio;
    }

    /** Swaps even neighbours in even scans, odd ones in odd scans. */
    void swap() {
        for (int k = 0; k < top; k++) {
            double log = (betas[k + 1] - betas[k]) * (logRatio[k] - logRatio[k + 1]);
            double accepted = log >= 0 ? 1 : Math.exp(log);
            if (Double.isNaN(accepted)) {
                accepted = 1; // both −∞
            }
            rejected[k] += 1 - accepted;
            tried[k]++;
            if (k % 2 == scans % 2 && random.nextDouble() < accepted) {
                int a = at[k];
                at[k] = at[k + 1];
                at[k + 1] = a;
                double l = logRatio[k];
                logRatio[k] = logRatio[k + 1];
                logRatio[k + 1] = l;
            }
        }
        wasOnTop[at[top]] = true;
        if (wasOnTop[at[0]]) {
            trips++;
            wasOnTop[at[0]] = false;
        }
    }

    /** {@return mean rejection of each pair of neighbours} */
    double[] rejections() {
        double[] r = new double[top];
        for (int k = 0; k < top; k++) {
            r[k] = tried[k] == 0 ? 0 : rejected[k] / tried[k];
        }
        return r;
    }
}
