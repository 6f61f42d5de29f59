package dev.assay.site.view;

import dev.assay.site.chart.Axis;
import dev.assay.site.chart.CurvePlot;
import dev.assay.site.chart.RowPlot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns cells into charts: score against cost, and the distribution of final scores. */
public final class Curves {
    private static final int BAND_FROM = 10;

    private Curves() {}

    /** Score against cost of all methods on a problem; empty text if no trial has a snapshot. */
    public static String cost(Variant problem, Board.Headline headline, List<Cell> cells) {
        List<Trial> all = cells.stream().flatMap(c -> c.trials().stream()).toList();
        String unit = Catalogue.unit(all);
        List<CurvePlot.Curve> curves = new ArrayList<>();
        for (Cell c : cells) {
            CurvePlot.Curve curve = curve(c, headline, unit);
            if (curve.cost().length > 0) {
                curves.add(curve);
            }
        }
        if (curves.isEmpty()) {
            return "";
        }
        double budget = all.stream()
                .mapToDouble(t -> t.budget().getOrDefault(unit, Double.NaN))
                .filter(Double::isFinite)
                .max()
                .orElse(Double.NaN);
        String label = headline.title() + " against cost on " + problem.name() + ", " + curves.size() + " methods";
        String better = headline.lower() ? " (lower is better)" : " (higher is better)";
        return CurvePlot.draw(
                label,
                unit.isEmpty() ? "CPU time [s]" : unit,
                headline.title() + better,
                curves,
                floor(cells),
                budget,
                headline.lower());
    }

    /** Final scores of all methods on a problem, a row each. */
    public static String spread(Variant problem, Board.Headline headline, List<Cell> cells, String toMethods) {
        List<RowPlot.Row> rows = new ArrayList<>();
        for (Cell c : cells) {
            if (c.results() > 0) {
                double[] points =
                        Arrays.stream(c.sorted()).filter(Double::isFinite).toArray();
                String href = toMethods + Catalogue.slug(c.method().id()) + "/index.html";
                rows.add(new RowPlot.Row(
                        c.method().name(),
                        href,
                        c.method().style(),
                        points,
                        c.middle(),
                        c.low(),
                        c.high(),
                        c.failures()));
            }
        }
        if (rows.isEmpty()) {
            return "";
        }
        double[] all =
                cells.stream().flatMapToDouble(c -> Arrays.stream(c.sorted())).toArray();
        String label = "Final " + headline.title() + " of every trial on " + problem.name();
        String better = headline.lower() ? " — lower is better" : " — higher is better";
        return RowPlot.draw(label, headline.title() + better, rows, floor(cells), headline.lower(), Axis.wantsLog(all));
    }

    /** The interval dot plot of a board. */
    public static String standing(Board board, String toMethods) {
        List<RowPlot.Row> rows = new ArrayList<>();
        for (Standing.Place p : board.places()) {
            if (!Double.isNaN(p.score())) {
                String href = toMethods + Catalogue.slug(p.method().id()) + "/index.html";
                rows.add(new RowPlot.Row(
                        p.method().name(), href, p.method().style(), new double[0], p.score(), p.low(), p.high(), 0));
            }
        }
        String label = board.title() + ": probability of doing better than another method, with 95 % intervals";
        return rows.isEmpty()
                ? ""
                : RowPlot.draw(label, "probability of improvement — higher is better", rows, Double.NaN, false, false);
    }

    private static double floor(List<Cell> cells) {
        return cells.stream()
                .mapToDouble(Cell::floor)
                .filter(Double::isFinite)
                .max()
                .orElse(Double.NaN);
    }

    /** Median and band at each snapshot over all repetitions; one that had failed by then counts as worst. */
    private static CurvePlot.Curve curve(Cell c, Board.Headline headline, String unit) {
        List<Trial> trials = c.trials().stream().filter(Trial::telling).toList();
        int steps = trials.stream().mapToInt(t -> t.snapshots().size()).max().orElse(0);
        double sign = headline.lower() ? 1 : -1;
        double[][] out = new double[4][steps];
        for (int i = 0; i < steps; i++) {
            List<Double> costs = new ArrayList<>();
            List<Double> values = new ArrayList<>();
            for (Trial t : trials) {
                if (i < t.snapshots().size()) {
                    Trial.Snap s = t.snapshots().get(i);
                    costs.add(Catalogue.cost(s.counts(), s.cpu(), unit));
                    double v = Trial.at(s.scores(), headline.id());
                    values.add(Double.isFinite(v) ? sign * v : Double.POSITIVE_INFINITY);
                } else if (t.failure()) {
                    values.add(Double.POSITIVE_INFINITY);
                }
            }
            double[] v = values.stream().mapToDouble(x -> x).sorted().toArray();
            int n = v.length;
            int cut = n >= BAND_FROM ? n / 10 : 0;
            out[0][i] = Catalogue.median(costs.stream().mapToDouble(x -> x).toArray());
            out[1][i] = back(n % 2 == 1 ? v[n / 2] : 0.5 * (v[n / 2 - 1] + v[n / 2]), sign);
            out[2][i] = back(v[cut], sign);
            out[3][i] = back(v[n - 1 - cut], sign);
        }
        return new CurvePlot.Curve(c.method().name(), c.method().style(), out[0], out[1], out[2], out[3]);
    }

    private static double back(double v, double sign) {
        return Double.isInfinite(v) ? Double.NaN : sign * v;
    }
}
