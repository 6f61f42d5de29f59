package dev.assay.results.published;

import dev.assay.results.record.Snapshot;
import dev.assay.results.record.TrialRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the records of a suite and finds orders of accuracy: the size of a rung is the number at the end of its phase's name,
 * {@code grid-64}. The order of records does not matter; threads may give them at the same time.
 */
public final class ObservedOrders {
    private static final Pattern SIZE = Pattern.compile(".*?(\\d+)$");

    private final OrderTable table;
    // Of each row: size, then the trial's key, then the error.
    private final List<Map<Integer, Map<String, Double>>> errors = new ArrayList<>();

    /** Prepares to observe. */
    public ObservedOrders(OrderTable table) {
        this.table = table;
        table.orders().forEach(row -> errors.add(new TreeMap<>()));
    }

    /** Takes a record; one of another suite or without an order is let go by. */
    public void accept(TrialRecord record) {
        if (!record.suite().equals(table.suite()) || !record.isRanked()) {
            return;
        }
        for (int row = 0; row < errors.size(); row++) {
            DesignOrder of = table.orders().get(row);
            if (of.problem().equals(record.problem().id())
                    && of.method().equals(record.method().id())
                    && Verdicts.holds(of.parameters(), record.problem().parameters())
                    && Verdicts.holds(of.settings(), record.method().settings())) {
                add(errors.get(row), of, record);
            }
        }
    }

    private void add(Map<Integer, Map<String, Double>> sizes, DesignOrder of, TrialRecord record) {
        for (Snapshot snapshot : record.snapshots()) {
            Matcher size = SIZE.matcher(snapshot.phase());
            double error = Verdicts.score(of.score(), snapshot.scores());
            if (size.matches() && error > 0) {
                synchronized (errors) {
                    sizes.computeIfAbsent(Integer.valueOf(size.group(1)), n -> new TreeMap<>())
                            .put(record.key(), error);
                }
            }
        }
    }

    /** {@return what was observed, in the table's order} */
    public List<ObservedOrder> orders() {
        List<ObservedOrder> orders = new ArrayList<>();
        for (int row = 0; row < errors.size(); row++) {
            orders.add(order(table.orders().get(row), errors.get(row)));
        }
        return orders;
    }

    private static ObservedOrder order(DesignOrder of, Map<Integer, Map<String, Double>> sizes) {
        List<ObservedOrder.Grid> grids = new ArrayList<>();
        double first = Double.NaN;
        double last = Double.NaN;
        for (var entry : sizes.entrySet()) {
            int size = entry.getKey();
            double error = geometricMean(entry.getValue().values());
            double order = Double.NaN;
            if (!grids.isEmpty()) {
                ObservedOrder.Grid before = grids.get(grids.size() - 1);
                order = slope(before.size(), before.error(), size, error);
            }
            grids.add(new ObservedOrder.Grid(size, error, order));
            first = size == of.from() ? error : first;
            last = size == of.to() ? error : last;
        }
        return new ObservedOrder(of, grids, slope(of.from(), first, of.to(), last));
    }

    private static double slope(int coarse, double before, int fine, double after) {
        return Math.log(before / after) / Math.log((double) fine / coarse);
    }

    private static double geometricMean(Iterable<Double> values) {
        double sum = 0;
        int n = 0;
        for (double value : values) {
            sum += Math.log(value);
            n++;
        }
        return Math.exp(sum / n);
    }
}
