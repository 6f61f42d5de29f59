package dev.assay.results.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A method over the many problems that a paper reports it on: does the paper's picture hold, even where single figures
 * differ?
 *
 * @param method the method's id
 * @param score what was measured
 * @param problems number of figures with a comparable one of ours
 * @param medianOurs median of ours
 * @param medianPublished median of theirs
 * @param medianDifference median over problems of ours less theirs
 * @param spearman rank correlation over problems, in [−1, 1]
 */
public record Agreement(
        String method,
        String score,
        int problems,
        double medianOurs,
        double medianPublished,
        double medianDifference,
        double spearman) {
    private static final int FEWEST = 10;

    /** {@return one a method and score with at least ten problems, in the order of the verdicts} */
    static List<Agreement> of(List<Verdict> verdicts) {
        Map<List<String>, List<Verdict>> groups = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            if (verdict.of().comparable() && Double.isFinite(verdict.difference())) {
                groups.computeIfAbsent(
                                List.of(verdict.of().method(), verdict.of().score()), key -> new ArrayList<>())
                        .add(verdict);
            }
        }
        List<Agreement> all = new ArrayList<>();
        groups.forEach((key, group) -> {
            if (group.size() >= FEWEST) {
                double[] ours = group.stream().mapToDouble(Verdict::ours).toArray();
                double[] theirs =
                        group.stream().mapToDouble(v -> v.of().value()).toArray();
                double[] differences =
                        group.stream().mapToDouble(Verdict::difference).toArray();
                all.add(new Agreement(
                        key.get(0),
                        key.get(1),
                        group.size(),
                        median(ours),
                        median(theirs),
                        median(differences),
                        correlation(ranks(ours), ranks(theirs))));
            }
        });
        return all;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n == 0
                ? Double.NaN
                : n % 2 == 1
                        ? sorted[n / 2]
                        : sorted[n / 2 - 1] == sorted[n / 2]
                                ? sorted[n / 2]
                                : 0.5 * sorted[n / 2 - 1] + 0.5 * sorted[n / 2];
    }

    /** Ranks from 1, ties sharing their mean. */
    private static double[] ranks(double[] values) {
        List<Integer> order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .toList();
        double[] ranks = new double[values.length];
        for (int i = 0; i < ranks.length; ) {
            int j = i;
            while (j < ranks.length && values[order.get(j)] == values[order.get(i)]) {
                j++;
            }
            for (int k = i; k < j; k++) {
                ranks[order.get(k)] = 0.5 * (i + 1 + j);
            }
            i = j;
        }
        return ranks;
    }

    private static double correlation(double[] x, double[] y) {
        double mx = Arrays.stream(x).average().orElseThrow();
        double my = Arrays.stream(y).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xy / Math.sqrt(xx * yy);
    }
}
