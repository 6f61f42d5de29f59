package dev.assay.site.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The order of methods over several problems, with intervals and honest ties.
 *
 * <p>Score of method i: s_i = mean over problems of mean over j ≠ i of P(X_i better than X_j) + ½ P(equal), results
 * beyond the floor or alike to three digits being equal and failures worst. Intervals and ranks by bootstrap: results are resampled within each
 * cell, with ten problems or more the problems too; i beats j if s_i − s_j &gt; c · se_ij with c the 95 % quantile of
 * max |d*_ij − d_ij| / se_ij over all pairs. Rank interval of i: [1 + #{j beats i}, k − #{j beaten by i}], k the number of methods compared. Groups: walking
 * down the order, a method joins while the first of the group does not beat it.
 *
 * @see <a href="https://doi.org/10.1093/restud/rdad006">Mogstad, Romano, Shaikh and Wilhelm, Rev. Econ. Stud. 91 (2024) 476</a>
 */
public final class Standing {
    private static final int DRAWS = 400;
    private static final int FEW = 3;

    private Standing() {}

    /**
     * One method's place.
     *
     * @param score    s_i in [0, 1], NaN if it was never compared
     * @param low      lower end of its 95 % bootstrap interval
     * @param high     upper end
     * @param rankLow  best rank it may hold
     * @param rankHigh worst
     * @param group    tie group, 1 leads
     */
    public record Place(Variant method, double score, double low, double high, int rankLow, int rankHigh, int group) {
        /** The rank interval, one number where it is certain. */
        public String rank() {
            return rankLow == rankHigh ? String.valueOf(rankLow) : rankLow + "–" + rankHigh;
        }
    }

    /** Places on one problem, of the methods that can be compared there. */
    static List<Place> on(List<Variant> methods, Cell[] row) {
        return of(methods, new Cell[][] {row}).stream()
                .filter(p -> !Double.isNaN(p.score()))
                .toList();
    }

    /** Places in order of the score; cells are [problem][method], null where nothing was planned. */
    static List<Place> of(List<Variant> methods, Cell[][] cells) {
        int k = methods.size();
        List<int[][]> problems = new ArrayList<>();
        for (Cell[] row : cells) {
            int[][] order = order(row);
            if (Arrays.stream(order).filter(r -> r.length > 0).count() > 1) {
                problems.add(order);
            }
        }
        double[] score = scores(k, problems, null);
        SplittableRandom random = new SplittableRandom(20261123L);
        double[][] draws = new double[DRAWS][];
        for (int b = 0; b < DRAWS; b++) {
            draws[b] = scores(k, problems, random.split());
        }
        boolean[][] beats = beats(score, draws, problems);
        int compared = (int) Arrays.stream(score).filter(Double::isFinite).count();
        Integer[] by = new Integer[k];
        Arrays.setAll(by, i -> i);
        Arrays.sort(
                by,
                (a, b) ->
                        Double.compare(Double.isNaN(score[b]) ? -1 : score[b], Double.isNaN(score[a]) ? -1 : score[a]));
        List<Place> places = new ArrayList<>();
        int anchor = -1;
        int group = 0;
        for (int i : by) {
            if (anchor < 0 || beats[anchor][i] || Double.isNaN(score[i]) && !Double.isNaN(score[anchor])) {
                anchor = i;
                group++;
            }
            int above = 0;
            int below = 0;
            for (int j = 0; j < k; j++) {
                above += beats[j][i] ? 1 : 0;
                below += beats[i][j] ? 1 : 0;
            }
            int me = i;
            double[] d = Arrays.stream(draws)
                    .mapToDouble(x -> x[me])
                    .filter(Double::isFinite)
                    .sorted()
                    .toArray();
            double low = d.length == 0 ? Double.NaN : d[(int) (0.025 * (d.length - 1))];
            double high = d.length == 0 ? Double.NaN : d[(int) Math.ceil(0.975 * (d.length - 1))];
            places.add(new Place(methods.get(i), score[i], low, high, 1 + above, compared - below, group));
        }
        return places;
    }

    /** Results of a problem as integers that rise from best to worst; those beyond the floor or alike to three digits are equal, failures last. */
    private static int[][] order(Cell[] row) {
        double[][] v = new double[row.length][];
        double[] all = new double[0];
        for (int i = 0; i < row.length; i++) {
            v[i] = row[i] == null ? new double[0] : row[i].sorted().clone();
            for (int q = 0; q < v[i].length; q++) {
                double sign = row[i].lower() ? 1 : -1;
                double floor = sign * row[i].floor();
                double x = sign * v[i][q];
                v[i][q] = Double.isNaN(x) ? Double.POSITIVE_INFINITY : rounded(x < floor ? floor : x);
            }
            int old = all.length;
            all = Arrays.copyOf(all, old + v[i].length);
            System.arraycopy(v[i], 0, all, old, v[i].length);
        }
        double[] distinct = Arrays.stream(all).distinct().sorted().toArray();
        int[][] ranks = new int[row.length][];
        for (int i = 0; i < row.length; i++) {
            ranks[i] = Arrays.stream(v[i])
                    .mapToInt(x -> Arrays.binarySearch(distinct, x))
                    .toArray();
        }
        return ranks;
    }

    /** x to three significant digits. */
    private static double rounded(double x) {
        if (x == 0) {
            return 0;
        }
        double unit = Math.pow(10, Math.floor(Math.log10(Math.abs(x))) - 2);
        return Math.rint(x / unit) * unit;
    }

    private static double[] scores(int k, List<int[][]> problems, SplittableRandom random) {
        double[] sum = new double[k];
        int[] n = new int[k];
        boolean general = problems.size() >= 10;
        for (int p = 0; p < problems.size(); p++) {
            int[][] r = problems.get(random != null && general ? random.nextInt(problems.size()) : p);
            int levels = 1 + Arrays.stream(r).flatMapToInt(Arrays::stream).max().orElse(0);
            double[] total = new double[levels];
            int[][] at = new int[k][];
            int there = 0;
            for (int i = 0; i < k; i++) {
                int m = r[i].length;
                there += m > 0 ? 1 : 0;
                at[i] = new int[m];
                for (int q = 0; q < m; q++) {
                    at[i][q] = r[i][random == null ? q : random.nextInt(m)];
                    total[at[i][q]] += 1.0 / m;
                }
            }
            double worse = 0; // total[u] becomes what a result of level u gains against all methods, its own among them
            for (int u = levels - 1; u >= 0; u--) {
                double here = total[u];
                total[u] = worse + 0.5 * here;
                worse += here;
            }
            for (int i = 0; i < k; i++) {
                if (r[i].length > 0 && there > 1) {
                    double win = 0;
                    for (int level : at[i]) {
                        win += total[level];
                    }
                    sum[i] += (win / r[i].length - 0.5) / (there - 1); // against itself a method gains exactly ½
                    n[i]++;
                }
            }
        }
        for (int i = 0; i < k; i++) {
            sum[i] = n[i] == 0 ? Double.NaN : sum[i] / n[i];
        }
        return sum;
    }

    private static boolean[][] beats(double[] score, double[][] draws, List<int[][]> problems) {
        int k = score.length;
        double[][] se = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double s = 0;
                for (double[] d : draws) {
                    double e = d[i] - d[j] - score[i] + score[j];
                    s += Double.isNaN(e) ? 0 : e * e;
                }
                se[i][j] = Math.sqrt(s / draws.length);
            }
        }
        double[] t = new double[draws.length];
        for (int b = 0; b < draws.length; b++) {
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < i; j++) {
                    double e = Math.abs(draws[b][i] - draws[b][j] - score[i] + score[j]) / se[i][j];
                    t[b] = e > t[b] ? e : t[b];
                }
            }
        }
        Arrays.sort(t);
        double c = t.length == 0 ? 0 : t[(int) Math.ceil(0.95 * t.length) - 1];
        boolean[] enough = new boolean[k];
        for (int i = 0; i < k; i++) {
            int me = i;
            enough[i] = problems.stream().anyMatch(r -> r[me].length >= FEW);
        }
        boolean[][] beats = new boolean[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                beats[i][j] = enough[i] && enough[j] && score[i] - score[j] > Math.max(1e-12, c * se[i][j]);
            }
        }
        return beats;
    }
}
