package dev.assay.results.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Who beats whom on given problems, all comparisons at once.
 *
 * <pre>  d_ij = mean over problems of mean over instances of U_q − ½        ({@link Sample})
 *   i beats j  ⇔  d_ij &gt; c · se_ij,   c = max(2, 95 % quantile of max_ij |d*_ij − d_ij| / se_ij) </pre>
 *
 * <p>Draws d* resample instances within each problem and repetitions within each instance, with the same indices for all
 * methods; with {@value #GENERAL} problems or more the problems too. se_ij is the larger of the standard deviation of
 * d*_ij and that of d_ij if the two methods were alike: few repetitions, however clear, do not tell two methods apart.
 * Where se_ij = 0 nothing is random: then i beats j by value, if it is better somewhere and nowhere worse.
 *
 * @param score      s_i = ½ + mean of d_ij over the methods j that it was compared with; NaN without any
 * @param low        2.5 % quantile of s*_i; NaN for fewer than {@value #ENOUGH} units (repetitions on instances) or nothing random
 * @param high       97.5 % quantile
 * @param difference d_ij, NaN where two methods share no instance
 * @param error      se_ij
 * @param critical   c
 * @param beats      [i][j]
 * @param draws      number of draws
 * @param byValue    whether nothing was random in any comparison
 * @param instances  largest number of instances of a problem
 * @param problems   problems on which at least two methods were compared
 */
public record PairedBootstrap(
        double[] score,
        double[] low,
        double[] high,
        double[][] difference,
        double[][] error,
        double critical,
        boolean[][] beats,
        int draws,
        boolean byValue,
        int instances,
        int problems) {
    /** Seed of every bootstrap. */
    public static final long SEED = 20261123L;
    /** Draws where they are cheap. */
    public static final int DRAWS = 10_000;
    /** Problems from which on a claim is about problems in general. */
    public static final int GENERAL = 10;
    /** Units below which no bootstrap interval is given. */
    public static final int ENOUGH = 10;

    private static final int FEWEST = 1_000;
    private static final double LEAST = 2; // some 95 %; a resample of very few units knows no tails
    private static final double NIL = 1e-12;

    /**
     * Compares k methods.
     *
     * @param work most multiplications to spend; there are at least 1,000 draws
     */
    public static PairedBootstrap of(int k, List<Sample> samples, long work) {
        List<Contributions> all = samples.stream()
                .map(s -> Contributions.of(k, s))
                .filter(Contributions::any)
                .toList();
        int pairs = k * (k - 1) / 2;
        double[] d = new double[pairs];
        double[] alike = new double[pairs];
        int[] count = new int[pairs];
        boolean[] worse = new boolean[pairs];
        boolean[] better = new boolean[pairs];
        long size = 0;
        for (Contributions c : all) {
            size += c.units();
            for (int p = 0; p < pairs; p++) {
                if (c.there(p)) {
                    d[p] += c.mean(p);
                    alike[p] += c.variance(p);
                    count[p]++;
                    worse[p] |= c.least(p) < -NIL;
                    better[p] |= c.most(p) > NIL;
                }
            }
        }
        for (int p = 0; p < pairs; p++) {
            d[p] = count[p] == 0 ? Double.NaN : d[p] / count[p];
        }
        int draws = (int) Math.max(FEWEST, Math.min(DRAWS, work / Math.max(1, size * pairs)));
        double[][] star = all.isEmpty() || still(all, d) ? new double[0][] : draws(all, d, draws);
        double[] se = new double[pairs];
        for (int p = 0; p < pairs; p++) {
            double s = 0;
            for (double[] b : star) {
                s += (b[p] - d[p]) * (b[p] - d[p]);
            }
            double spread = star.length == 0 ? 0 : s / star.length;
            se[p] = Double.isNaN(d[p])
                    ? Double.NaN
                    : Math.sqrt(Math.max(spread, alike[p] / ((double) count[p] * count[p])));
            se[p] = se[p] < NIL ? 0 : se[p];
        }
        double c = critical(star, d, se);
        boolean[][] beats = new boolean[k][k];
        double[][] difference = new double[k][k];
        double[][] error = new double[k][k];
        for (int i = 0, p = 0; i < k; i++) {
            for (int j = i + 1; j < k; j++, p++) {
                boolean fixed = se[p] == 0;
                beats[i][j] = fixed ? better[p] && !worse[p] : d[p] > c * se[p];
                beats[j][i] = fixed ? worse[p] && !better[p] : -d[p] > c * se[p];
                difference[i][j] = d[p];
                difference[j][i] = -d[p];
                error[i][j] = se[p];
                error[j][i] = se[p];
            }
        }
        double[] score = scores(k, d, d);
        double[][] ends = ends(k, d, star, all);
        boolean byValue = Arrays.stream(se).noneMatch(s -> s > 0);
        int instances = all.stream().mapToInt(Contributions::instances).max().orElse(0);
        return new PairedBootstrap(
                score, ends[0], ends[1], difference, error, c, beats, star.length, byValue, instances, all.size());
    }

    /** [i][j]: whether two methods share an instance. */
    public boolean[][] compared() {
        boolean[][] compared = new boolean[score.length][score.length];
        for (int i = 0; i < score.length; i++) {
            for (int j = 0; j < score.length; j++) {
                compared[i][j] = i != j && !Double.isNaN(difference[i][j]);
            }
        }
        return compared;
    }

    /** Whether no resample can differ from the data. */
    private static boolean still(List<Contributions> all, double[] d) {
        return all.size() < GENERAL && all.stream().allMatch(Contributions::constant) || d.length == 0;
    }

    private static double[][] draws(List<Contributions> all, double[] d, int draws) {
        boolean general = all.size() >= GENERAL;
        int pairs = d.length;
        double[][] star = new double[draws][pairs];
        double[] weight = new double[pairs];
        SplittableRandom random = new SplittableRandom(SEED);
        for (double[] sum : star) {
            Arrays.fill(weight, 0);
            for (int n = 0; n < all.size(); n++) {
                all.get(general ? random.nextInt(all.size()) : n).draw(random, sum, weight);
            }
            for (int p = 0; p < pairs; p++) {
                sum[p] = weight[p] == 0 ? d[p] : sum[p] / weight[p];
            }
        }
        return star;
    }

    private static double critical(double[][] star, double[] d, double[] se) {
        double[] t = new double[star.length];
        for (int b = 0; b < t.length; b++) {
            for (int p = 0; p < d.length; p++) {
                if (se[p] > 0) {
                    t[b] = Math.max(t[b], Math.abs(star[b][p] - d[p]) / se[p]);
                }
            }
        }
        Arrays.sort(t);
        return t.length == 0 ? LEAST : Math.max(LEAST, t[(int) Math.ceil(0.95 * t.length) - 1]);
    }

    /** s from the differences; where {@code d} is NaN two methods were not compared. */
    private static double[] scores(int k, double[] d, double[] star) {
        double[] sum = new double[k];
        int[] n = new int[k];
        for (int i = 0, p = 0; i < k; i++) {
            for (int j = i + 1; j < k; j++, p++) {
                if (!Double.isNaN(d[p])) {
                    sum[i] += star[p];
                    sum[j] -= star[p];
                    n[i]++;
                    n[j]++;
                }
            }
        }
        for (int i = 0; i < k; i++) {
            sum[i] = n[i] == 0 ? Double.NaN : 0.5 + sum[i] / n[i];
        }
        return sum;
    }

    private static double[][] ends(int k, double[] d, double[][] star, List<Contributions> all) {
        double[][] ends = new double[2][k];
        double[][] s = new double[star.length][];
        Arrays.setAll(s, b -> scores(k, d, star[b]));
        for (int i = 0; i < k; i++) {
            int me = i;
            int units = all.stream().mapToInt(c -> c.unitsOf(me)).sum();
            boolean no = units < ENOUGH || star.length == 0;
            double[] v = no
                    ? null
                    : Arrays.stream(s).mapToDouble(x -> x[me]).sorted().toArray();
            ends[0][i] = no ? Double.NaN : v[(int) (0.025 * (v.length - 1))];
            ends[1][i] = no ? Double.NaN : v[(int) Math.ceil(0.975 * (v.length - 1))];
        }
        return ends;
    }
}
