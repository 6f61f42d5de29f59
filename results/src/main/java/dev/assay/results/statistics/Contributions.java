package dev.assay.results.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * What each repetition on each instance of one problem adds to each pairwise difference, laid out for resampling. Pairs
 * i &lt; j are numbered by rows; units by instance, then repetition.
 */
final class Contributions {
    private final int[] first; // first unit of each instance, and the number of units
    private final double[][] part; // [pair][unit]; null where a pair shares no instance
    private final boolean[][] there; // [pair][instance]
    private final double[] mean;
    private final double[] variance;
    private final double[] least;
    private final double[] most;
    private final int[] unitsOf;
    private final double[] times; // how often each instance is in the draw
    private final double[] weight; // of each unit in the draw

    private Contributions(int pairs, int[] first, int[] unitsOf) {
        this.first = first;
        this.unitsOf = unitsOf;
        part = new double[pairs][];
        there = new boolean[pairs][];
        mean = new double[pairs];
        variance = new double[pairs];
        least = new double[pairs];
        most = new double[pairs];
        times = new double[first.length - 1];
        weight = new double[first[first.length - 1]];
    }

    static Contributions of(int k, Sample sample) {
        int n = sample.instances();
        int[] first = new int[n + 1];
        int[] unitsOf = new int[k];
        for (int q = 0; q < n; q++) {
            first[q + 1] = first[q] + sample.repetitions(q);
            for (int i = 0; i < k; i++) {
                unitsOf[i] += sample.values()[i][q].length;
            }
        }
        Contributions out = new Contributions(k * (k - 1) / 2, first, unitsOf);
        for (int i = 0, p = 0; i < k; i++) {
            for (int j = i + 1; j < k; j++, p++) {
                out.set(p, sample, i, j);
            }
        }
        return out;
    }

    private void set(int p, Sample sample, int i, int j) {
        Sample.Pair pair = sample.pair(i, j);
        int shared = 0;
        double[] c = new double[units()];
        for (int q = 0; q < instances(); q++) {
            if (pair.there()[q]) {
                shared++;
                mean[p] += pair.win()[q];
                variance[p] += pair.variance()[q];
                least[p] = Math.min(least[p], pair.win()[q]);
                most[p] = Math.max(most[p], pair.win()[q]);
                if (pair.variance()[q] > 0) {
                    sample.project(i, j, q, c, first[q]);
                } else {
                    Arrays.fill(c, first[q], first[q + 1], pair.win()[q]);
                }
            }
        }
        if (shared > 0) {
            mean[p] /= shared;
            variance[p] /= (double) shared * shared;
            part[p] = c;
            there[p] = pair.there();
        }
    }

    int units() {
        return weight.length;
    }

    int instances() {
        return times.length;
    }

    /** Results of a method here. */
    int unitsOf(int method) {
        return unitsOf[method];
    }

    boolean there(int pair) {
        return part[pair] != null;
    }

    /** Whether any two methods can be compared. */
    boolean any() {
        for (double[] p : part) {
            if (p != null) {
                return true;
            }
        }
        return false;
    }

    /** Mean of U − ½ over the shared instances. */
    double mean(int pair) {
        return mean[pair];
    }

    /** Its variance if the two methods were alike. */
    double variance(int pair) {
        return variance[pair];
    }

    /** The least U_q − ½ of an instance, at most 0. */
    double least(int pair) {
        return least[pair];
    }

    /** The greatest, at least 0. */
    double most(int pair) {
        return most[pair];
    }

    /** Whether every unit of every pair adds the same, so that resampling changes nothing. */
    boolean constant() {
        for (int p = 0; p < part.length; p++) {
            if (part[p] != null) {
                for (int u = 0; u < part[p].length; u++) {
                    if (Math.abs(part[p][u] - mean[p]) > 1e-12) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Adds one resample of this problem to the sums of all pairs: instances first, then repetitions within each. */
    void draw(SplittableRandom random, double[] sum, double[] weights) {
        int n = instances();
        Arrays.fill(times, 0);
        Arrays.fill(weight, 0);
        for (int drawn = 0; drawn < n; drawn++) {
            int q = n == 1 ? 0 : random.nextInt(n);
            int size = first[q + 1] - first[q];
            times[q]++;
            for (int r = 0; r < size; r++) {
                weight[first[q] + (size == 1 ? 0 : random.nextInt(size))] += 1.0 / size;
            }
        }
        for (int p = 0; p < part.length; p++) {
            double[] c = part[p];
            if (c != null) {
                double s = 0;
                double t = 0;
                for (int u = 0; u < c.length; u++) {
                    s += weight[u] * c[u];
                }
                for (int q = 0; q < n; q++) {
                    t += there[p][q] ? times[q] : 0;
                }
                if (t > 0) {
                    sum[p] += s / t;
                    weights[p]++;
                }
            }
        }
    }
}
