package dev.assay.results.published;

import dev.assay.results.record.Score;
import dev.assay.results.record.Snapshot;
import dev.assay.results.record.TrialRecord;
import dev.assay.results.statistics.CostToReach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes the records of a suite and judges its published figures.
 *
 * <p>Ours is the mean of the final score over instances and repetitions with its standard error; for a cost ("gradients
 * until b² stays below 0.01") the median over trials of the count at the first snapshot from which on the score stays
 * below the threshold, infinite when it never does, with half the median gap to the snapshot before as its error. The order of
 * records does not matter; threads may give them at the same time.
 */
public final class Verdicts {
    private final PublishedTable table;
    private final Map<String, List<Integer>> rows = new HashMap<>();
    // Of each row: ours, and the gap before it for a cost, by the trial's key.
    private final List<Map<String, double[]>> ours = new ArrayList<>();

    /** Prepares verdicts on a table. */
    public Verdicts(PublishedTable table) {
        this.table = table;
        for (int row = 0; row < table.values().size(); row++) {
            PublishedValue value = table.values().get(row);
            rows.computeIfAbsent(value.problem() + " " + value.method(), key -> new ArrayList<>())
                    .add(row);
            ours.add(new TreeMap<>());
        }
    }

    /** {@return the suite that is judged} */
    public String suite() {
        return table.suite();
    }

    /** Takes a record; one of another suite or without a figure is let go by. */
    public void accept(TrialRecord record) {
        if (!record.suite().equals(table.suite()) || !record.isRanked()) {
            return;
        }
        String pair = record.problem().id() + " " + record.method().id();
        for (int row : rows.getOrDefault(pair, List.of())) {
            PublishedValue value = table.values().get(row);
            if (holds(value.parameters(), record.problem().parameters())
                    && holds(value.settings(), record.method().settings())) {
                double[] measured = value.until().isPresent() ? cost(value, record) : end(value, record);
                if (!Double.isNaN(measured[0])) {
                    synchronized (ours) {
                        ours.get(row).put(record.key(), measured);
                    }
                }
            }
        }
    }

    static boolean holds(Map<String, String> wanted, Map<String, String> given) {
        return wanted.entrySet().stream().allMatch(entry -> same(entry.getValue(), given.get(entry.getKey())));
    }

    private static boolean same(String wanted, String given) {
        if (given == null || wanted.equals(given)) {
            return given != null;
        }
        try {
            return Double.parseDouble(wanted) == Double.parseDouble(given);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static double[] end(PublishedValue value, TrialRecord record) {
        return new double[] {score(value.score(), record.scores()), Double.NaN};
    }

    static double score(String key, List<Score> scores) {
        for (Score score : scores) {
            if (score.key().equals(key)) {
                return score.value();
            }
        }
        return Double.NaN;
    }

    /** The cost of the limit, and the gap to the snapshot before, where it lay in truth. */
    private static double[] cost(PublishedValue value, TrialRecord record) {
        List<Snapshot> scored = record.snapshots().stream()
                .filter(snapshot -> !Double.isNaN(score(value.score(), snapshot.scores())))
                .toList();
        double[] costs = scored.stream()
                .mapToDouble(snapshot -> snapshot.counts().getOrDefault(value.unit(), 0L))
                .toArray();
        double[] scores = scored.stream()
                .mapToDouble(snapshot -> score(value.score(), snapshot.scores()))
                .toArray();
        double reached = CostToReach.of(costs, scores, value.until().getAsDouble());
        double before = 0;
        for (double cost : costs) {
            before = cost < reached ? cost : before;
        }
        return new double[] {reached, Double.isInfinite(reached) ? 0 : reached - before};
    }

    /** {@return a verdict on every figure, in the table's order} */
    public List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (int row = 0; row < ours.size(); row++) {
            verdicts.add(verdict(table.values().get(row), ours.get(row).values().toArray(double[][]::new)));
        }
        return verdicts;
    }

    private static Verdict verdict(PublishedValue value, double[][] measured) {
        int n = measured.length;
        double[] values = new double[n];
        double[] gaps = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            values[i] = measured[i][0];
            gaps[i] = measured[i][1];
            sum += values[i];
        }
        if (value.until().isPresent()) {
            return Verdict.of(value, Agreement.median(values), n == 0 ? Double.NaN : 0.5 * Agreement.median(gaps), n);
        }
        double mean = n == 0 ? Double.NaN : sum / n;
        double squares = 0;
        for (double v : values) {
            squares += (v - mean) * (v - mean);
        }
        return Verdict.of(value, mean, n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1) / n), n);
    }

    /** {@return how each method with many figures agrees over all of them} */
    public List<Agreement> agreements() {
        return Agreement.of(verdicts());
    }
}
