package dev.assay.site.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One method on one problem: all trials, and the median of the headline score in which a failure counts as worst.
 *
 * <p>Interval: for n ≥ 6 the order statistics x₍ₖ₎ … x₍ₙ₊₁₋ₖ₎ that hold the median with at least 95 %
 * (2·P(Bin(n, ½) &lt; k) ≤ 0.05); below that the range of all results.
 *
 * @param trials   every trial, in order of instance and repetition
 * @param sorted   the telling results from best to worst; NaN (a failure) last
 * @param middle   median; NaN where it is a failure or nothing is there
 * @param low      better end of the interval
 * @param high     worse end; NaN where it is a failure
 * @param floor    score of a perfect method, NaN where there is none
 * @param failures results that are no number
 */
public record Cell(
        Variant problem,
        Variant method,
        List<Trial> trials,
        double[] sorted,
        double middle,
        double low,
        double high,
        double floor,
        int failures,
        boolean lower) {

    /** What a cell has to say. */
    public enum State {
        EMPTY,
        NOT_APPLICABLE,
        FAILED,
        FLOOR,
        VALUE
    }

    static Cell of(Variant problem, Variant method, List<Trial> trials, String score, boolean lower) {
        double[] v = trials.stream()
                .filter(Trial::telling)
                .mapToDouble(t -> t.end(score))
                .toArray();
        int failures = 0;
        for (int i = 0; i < v.length; i++) {
            v[i] = Double.isFinite(v[i]) ? (lower ? v[i] : -v[i]) : Double.NaN;
            failures += Double.isNaN(v[i]) ? 1 : 0;
        }
        Arrays.sort(v);
        for (int i = 0; i < v.length; i++) {
            v[i] = lower ? v[i] : 0.0 - v[i];
        }
        int n = v.length;
        int k = n < 6 ? 1 : depth(n);
        double middle = n == 0 ? Double.NaN : n % 2 == 1 ? v[n / 2] : 0.5 * (v[n / 2 - 1] + v[n / 2]);
        double floor = Double.NaN;
        for (Trial t : trials) {
            for (Trial.Value s : t.scores()) {
                floor = s.id().equals(score) && Double.isFinite(s.floor()) ? s.floor() : floor;
            }
        }
        return new Cell(
                problem,
                method,
                List.copyOf(trials),
                v,
                middle,
                n == 0 ? Double.NaN : v[k - 1],
                n == 0 ? Double.NaN : v[n - k],
                floor,
                failures,
                lower);
    }

    /** The largest k with 2·P(Bin(n, ½) &lt; k) ≤ 0.05, at least 1. */
    static int depth(int n) {
        double log = -n * Math.log(2);
        double sum = 0;
        int k = 0;
        while (k < n / 2) {
            sum += Math.exp(log);
            if (2 * sum > 0.05) {
                break;
            }
            k++;
            log += Math.log((n - k + 1.0) / k);
        }
        return Math.max(1, k);
    }

    /** What the cell has to say. */
    public State state() {
        if (sorted.length == 0) {
            boolean no = trials.stream().anyMatch(t -> t.outcome().equals("not-applicable"));
            return no ? State.NOT_APPLICABLE : State.EMPTY;
        }
        if (Double.isNaN(middle)) {
            return State.FAILED;
        }
        return (lower ? middle <= floor : middle >= floor) ? State.FLOOR : State.VALUE;
    }

    /** Number of results that tell something. */
    public int results() {
        return sorted.length;
    }

    /** Whether low and high are a 95 % interval of the median; otherwise they are the range. */
    public boolean interval() {
        return sorted.length >= 6;
    }

    /** The median with as many digits as the interval supports. */
    public String text() {
        return Digits.within(middle, half());
    }

    /** Lower and upper end in brackets, or that all results are alike; empty for a single result. */
    public String range() {
        if (sorted.length < 2) {
            return "";
        }
        if (low == high) {
            return "all " + sorted.length + " alike";
        }
        String a = Digits.within(lower ? low : high, half());
        String b = Digits.within(lower ? high : low, half());
        return "[" + (a.equals("NaN") ? "✕" : a) + ", " + (b.equals("NaN") ? "✕" : b) + "]";
    }

    private double half() {
        return 0.5 * Math.abs(high - low);
    }

    /** Trials of each outcome. */
    public Map<String, Integer> outcomes() {
        Map<String, Integer> counts = new TreeMap<>();
        trials.forEach(t -> counts.merge(t.outcome(), 1, Integer::sum));
        return counts;
    }

    /** Why it is as it is, in words: outcomes and the first reason that is not a success. */
    public String why() {
        StringBuilder out = new StringBuilder();
        outcomes()
                .forEach((o, n) -> out.append(out.length() == 0 ? "" : ", ")
                        .append(n)
                        .append(" ")
                        .append(o));
        trials.stream()
                .filter(t -> !t.finished() && !t.reason().isEmpty())
                .findFirst()
                .ifPresent(t -> out.append(": ").append(t.reason()));
        return out.length() == 0 ? "not planned" : out.toString();
    }
}
