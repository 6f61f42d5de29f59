package dev.assay.freeenergy.method.population;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Samples;
import dev.assay.numerics.statistics.LogSumExp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The dead points of several nested-sampling runs, merged into one: at every L the live points are those of all runs that
 * have not ended below it.
 *
 * <pre>  Var(Ẑ)/Z² ≈ Σₖ ((Z above Lₖ − Xₖ Lₖ) / Z)² / Nₖ²,   which is H/N for H ≫ 1 </pre>
 *
 * <p>The k-th step knows ln Xₖ to 1/Nₖ only, and turns what is above Lₖ by as much: the variance of a martingale.
 */
final class DeadPoints {
    private static final int KEPT = 16_384;

    private final int d;
    private final List<Trail> trails = new ArrayList<>();
    private double unexplored;

    DeadPoints(int d) {
        this.d = d;
    }

    void add(Trail trail) {
        trails.add(trail);
    }

    /** {@return the answer if the first run were cut off now and all live points died: what they hold is in the error} */
    Answer cut(LivePoints live, Trail trail) {
        Trail whole = trail.copy();
        live.wouldDie(whole);
        double held = whole.logZ() - live.logZ();
        if (!Double.isFinite(held)) {
            return Answer.empty();
        }
        DeadPoints now = new DeadPoints(d);
        now.unexplored = held;
        now.add(whole);
        return now.answer();
    }

    /** {@return whether no run has found a point of positive L as yet} */
    boolean isEmpty() {
        for (Trail trail : trails) {
            if (trail.logL[trail.size - 1] > Double.NEGATIVE_INFINITY) {
                return false;
            }
        }
        return true;
    }

    /** The dead of one run, in order of L, each with the number of live points it died among. */
    static final class Trail {
        private final int d;
        private double[] x;
        private double[] logL = new double[256];
        private int[] live = new int[256];
        private int size;

        Trail(int d) {
            this.d = d;
            x = new double[256 * d];
        }

        void add(double[] from, int offset, double l, int n) {
            if (size == logL.length) {
                x = Arrays.copyOf(x, 2 * x.length);
                logL = Arrays.copyOf(logL, 2 * size);
                live = Arrays.copyOf(live, 2 * size);
            }
            System.arraycopy(from, offset, x, size * d, d);
            logL[size] = l;
            live[size++] = n;
        }

        Trail copy() {
            Trail copy = new Trail(d);
            copy.x = x.clone();
            copy.logL = logL.clone();
            copy.live = live.clone();
            copy.size = size;
            return copy;
        }

        /** {@return how many live when the next to die is {@code next}, and L is no higher than {@code l} as yet} */
        int living(int next, double l) {
            if (next > 0 && logL[next - 1] == l && !(next < size && logL[next] == l)) {
                return live[next - 1] - 1; // of equals that died together; not replaced before L rises
            }
            return next < size ? live[next] : 0;
        }

        double logZ() {
            double[] logWeights = new double[size];
            double logX = 0;
            for (int k = 0; k < size; k++) {
                logWeights[k] = logL[k] + logX - Math.log(live[k]);
                logX += Math.log1p(-1.0 / live[k]);
            }
            return LogSumExp.of(logWeights, size);
        }
    }

    /** {@return weighted samples and ln Ẑ with its error; empty before the first run has ended} */
    Answer answer() {
        if (isEmpty()) {
            return Answer.empty();
        }
        int total = 0;
        for (Trail trail : trails) {
            total += trail.size;
        }
        double[] values = new double[total * d];
        double[] logWeights = new double[total];
        int[] live = new int[total];
        int[] next = new int[trails.size()];
        double logX = 0;
        for (int k = 0; k < total; k++) {
            int lowest = lowest(next);
            double l = trails.get(lowest).logL[next[lowest]];
            for (int r = 0; r < next.length; r++) {
                live[k] += trails.get(r).living(next[r], l);
            }
            Trail trail = trails.get(lowest);
            int at = next[lowest]++;
            System.arraycopy(trail.x, at * d, values, k * d, d);
            logWeights[k] = trail.logL[at] + logX - Math.log(live[k]);
            logX += Math.log1p(-1.0 / live[k]); // −∞ after the last: nothing is left
        }
        double logZ = LogSumExp.of(logWeights, total);
        double variance = 0;
        double inside = 0; // share of Ẑ above L of the point
        for (int k = total - 1; k >= 0; k--) {
            double share = Math.exp(logWeights[k] - logZ);
            double flat = share * (live[k] - 1); // Xₖ Lₖ / Ẑ
            variance += (inside - flat) * (inside - flat) / ((double) live[k] * live[k]);
            inside += share;
        }
        return Answer.of(Facets.SAMPLES, heaviest(values, logWeights))
                .and(Facets.LOG_Z, Estimate.of(logZ, Math.sqrt(variance + unexplored * unexplored)));
    }

    private int lowest(int[] next) {
        int lowest = -1;
        for (int r = 0; r < next.length; r++) {
            Trail trail = trails.get(r);
            if (next[r] < trail.size && (lowest < 0 || trail.logL[next[r]] < trails.get(lowest).logL[next[lowest]])) {
                lowest = r;
            }
        }
        return lowest;
    }

    /** Every m-th point by rank in L, when there are too many: neighbours in L share their weight. */
    private Samples heaviest(double[] values, double[] logWeights) {
        int m = (logWeights.length + KEPT - 1) / KEPT;
        if (m == 1) {
            return Samples.population(d, values, logWeights);
        }
        int n = logWeights.length / m;
        double[] x = new double[n * d];
        double[] w = new double[n];
        for (int k = 0; k < n; k++) {
            System.arraycopy(values, k * m * d, x, k * d, d);
            w[k] = logWeights[k * m];
        }
        return Samples.population(d, x, w);
    }
}
