package dev.assay.site.view;

import dev.assay.results.statistics.MedianInterval;
import dev.assay.site.chart.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One method on one problem: all trials, and the median of the headline score in which a failure counts as worst, with
 * its {@link MedianInterval}.
 *
 * @param trials     every trial, in order of instance and repetition
 * @param byInstance the telling results in that order, with the seed of their instance; none where the method does not
 *                   give what the headline score asks for
 * @param sorted     their values from best to worst; NaN (a failure) last
 * @param middle     median; NaN where it is a failure or nothing is there
 * @param low        better end of the interval; NaN where there is none
 * @param high       worse end; NaN where it is a failure or there is no interval
 * @param floor      score of a perfect method, the largest of all trials; NaN where there is none
 * @param failures   results that are no number
 * @param lower      whether lower is better
 */
public record Cell(
        Variant problem,
        Variant method,
        List<Trial> trials,
        List<Result> byInstance,
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

    /** A result: the seed that identifies the instance, and the value, NaN for a failure. */
    public record Result(String instance, double value) {}

    static Cell of(Variant problem, Variant method, List<Trial> trials, Board.Headline headline) {
        boolean lower = headline.lower();
        boolean foreign = trials.stream().anyMatch(Trial::finished)
                && trials.stream()
                        .filter(Trial::finished)
                        .noneMatch(t -> t.metrics().stream()
                                .anyMatch(m -> m.id().equals(headline.metric().id())));
        List<Result> results = new ArrayList<>();
        double floor = Double.NaN;
        for (Trial t : trials) {
            if (t.telling() && !foreign) {
                double v = t.end(headline.id());
                String seed = t.problem().seed().isEmpty()
                        ? t.suite() + t.instance()
                        : t.problem().seed();
                results.add(new Result(seed, Double.isFinite(v) ? v : Double.NaN));
            }
            for (Trial.Value s : t.scores()) {
                if (s.id().equals(headline.id()) && Double.isFinite(s.floor())) {
                    floor = Double.isNaN(floor) ? s.floor() : Math.max(floor, s.floor());
                }
            }
        }
        double sign = lower ? 1 : -1;
        double[] v =
                results.stream().mapToDouble(r -> sign * r.value()).sorted().toArray();
        int failures = 0;
        for (int i = 0; i < v.length; i++) {
            v[i] = lower ? v[i] : 0.0 - v[i];
            failures += Double.isNaN(v[i]) ? 1 : 0;
        }
        int k = MedianInterval.depth(v.length);
        return new Cell(
                problem,
                method,
                List.copyOf(trials),
                List.copyOf(results),
                v,
                MedianInterval.median(v),
                k == 0 ? Double.NaN : v[k - 1],
                k == 0 ? Double.NaN : v[v.length - k],
                floor,
                failures,
                lower);
    }

    /** The same cell of another variant of the method. */
    Cell with(Variant other) {
        return new Cell(problem, other, trials, byInstance, sorted, middle, low, high, floor, failures, lower);
    }

    /** What the cell has to say. */
    public State state() {
        if (sorted.length == 0) {
            boolean no =
                    trials.stream().anyMatch(t -> t.finished() || t.outcome().equals("not-applicable"));
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

    /** Trials that tell something about the method. */
    public long telling() {
        return trials.stream().filter(Trial::telling).count();
    }

    /** The median with as many digits as the interval, or the spread of the results, supports. */
    public String text() {
        return Digits.within(middle, half());
    }

    /** The interval in brackets; the results themselves where they are too few for one; empty for a single result. */
    public String range() {
        int n = sorted.length;
        if (n < 2) {
            return "";
        }
        if (sorted[0] == sorted[n - 1]) {
            return "all " + n + " alike";
        }
        if (n < MedianInterval.FEWEST) {
            return Arrays.stream(sorted).mapToObj(this::shown).collect(Collectors.joining(" · "));
        }
        return "[" + shown(lower ? low : high) + ", " + shown(lower ? high : low) + "]";
    }

    private String shown(double v) {
        return Double.isNaN(v) ? "✕" : Digits.within(v, half());
    }

    private double half() {
        boolean few = sorted.length < MedianInterval.FEWEST && sorted.length > 0;
        return 0.5 * Math.abs(few ? sorted[sorted.length - 1] - sorted[0] : high - low);
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
        if (results() == 0 && trials.stream().anyMatch(Trial::finished)) {
            out.append(": the method does not give what the headline score asks for");
        }
        return out.length() == 0 ? "not planned" : out.toString();
    }
}
