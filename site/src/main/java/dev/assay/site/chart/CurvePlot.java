package dev.assay.site.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Score against cost: median and band of each method. A curve ends where its budget or its last snapshot ends, with
 * a cross; stretches where the median repetition had failed are marked at the worse edge, zeros of a logarithmic axis at
 * the other.
 */
public final class CurvePlot {
    private static final double WIDTH = 480;
    private static final double HEIGHT = 320;
    private static final double LEFT = 52;
    private static final double BOTTOM = 268;
    private static final double TOP = 30;
    private static final double RIGHT = 466;

    private CurvePlot() {}

    /**
     * @param name  the method
     * @param style how it is drawn
     * @param cost  median cost at each snapshot, length n, increasing
     * @param middle median score, length n; infinite or NaN where the median repetition failed
     * @param low   lower end of the band, length n
     * @param high  upper end of the band, length n
     */
    public record Curve(String name, Style style, double[] cost, double[] middle, double[] low, double[] high) {}

    /** Draws the curves; {@code floor} and {@code budget} are NaN where there is none. */
    public static String draw(
            String label,
            String costTitle,
            String scoreTitle,
            List<Curve> curves,
            double floor,
            double budget,
            boolean lower) {
        double[] costs =
                curves.stream().flatMapToDouble(c -> Arrays.stream(c.cost())).toArray();
        double[] scores = curves.stream()
                .flatMapToDouble(c -> java.util.stream.DoubleStream.concat(
                        Arrays.stream(c.middle()),
                        java.util.stream.DoubleStream.concat(Arrays.stream(c.low()), Arrays.stream(c.high()))))
                .toArray();
        boolean logY = Axis.wantsLog(scores);
        boolean logX = Axis.wantsLog(costs);
        double[] withFloor = Arrays.copyOf(scores, scores.length + 1);
        withFloor[scores.length] = floor;
        double[] withBudget = Arrays.copyOf(costs, costs.length + 1);
        double most = Arrays.stream(costs).filter(Double::isFinite).max().orElse(Double.NaN);
        withBudget[costs.length] = budget < 3 * most ? budget : Double.NaN;
        Axis x = Axis.around(withBudget, logX, LEFT + 4, RIGHT - 4);
        Axis y = Axis.around(withFloor, logY, BOTTOM - 12, TOP + 12);
        Svg svg = new Svg(WIDTH, HEIGHT, label);
        for (Axis.Tick t : x.ticks(5)) {
            svg.line("grid", x.at(t.at()), TOP, x.at(t.at()), BOTTOM);
            svg.text("tick", "middle", x.at(t.at()), BOTTOM + 18, t.label());
        }
        for (Axis.Tick t : y.ticks(5)) {
            svg.line("grid", LEFT, y.at(t.at()), RIGHT, y.at(t.at()));
            svg.text("tick", "end", LEFT - 7, y.at(t.at()) + 4, t.label());
        }
        if (Double.isFinite(floor) && y.holds(floor)) {
            svg.line("floor", LEFT, y.at(floor), RIGHT, y.at(floor));
            svg.text("note", "end", RIGHT - 4, y.at(floor) - 5, "floor");
        }
        if (Double.isFinite(budget) && x.holds(budget)) {
            svg.line("budget", x.at(budget), TOP, x.at(budget), BOTTOM);
            svg.turned("note", x.at(budget) - 6, lower ? TOP + 44 : BOTTOM - 44, "budget ends");
        }
        for (Curve c : curves) {
            band(svg, c, x, y);
        }
        for (Curve c : curves) {
            curve(svg, c, x, y, lower);
        }
        svg.text("title", "middle", (LEFT + RIGHT) / 2, HEIGHT - 12, costTitle);
        svg.text("title", "start", 4, 14, scoreTitle);
        return svg.done();
    }

    private static void band(Svg svg, Curve c, Axis x, Axis y) {
        Svg.Points p = new Svg.Points();
        List<Integer> piece = new ArrayList<>();
        for (int i = 0; i <= c.cost().length; i++) {
            boolean there = i < c.cost().length
                    && shown(c.low()[i], y)
                    && !Double.isNaN(c.high()[i])
                    && shown(c.middle()[i], y);
            if (there) {
                piece.add(i);
            } else {
                fill(p, piece, c, x, y);
                piece.clear();
            }
        }
        if (!p.isEmpty()) {
            svg.path("band " + c.style().css(), p);
        }
    }

    private static void fill(Svg.Points p, List<Integer> piece, Curve c, Axis x, Axis y) {
        if (piece.size() < 2) {
            return;
        }
        for (int k = 0; k < piece.size(); k++) {
            int i = piece.get(k);
            if (k == 0) {
                p.move(x.at(c.cost()[i]), y.at(c.low()[i]));
            } else {
                p.line(x.at(c.cost()[i]), y.at(c.low()[i]));
            }
        }
        for (int k = piece.size() - 1; k >= 0; k--) {
            p.line(x.at(c.cost()[piece.get(k)]), y.at(c.high()[piece.get(k)]));
        }
        p.close();
    }

    private static void curve(Svg svg, Curve c, Axis x, Axis y, boolean lower) {
        Svg.Points p = new Svg.Points();
        boolean down = false;
        int last = -1;
        for (int i = 0; i < c.cost().length; i++) {
            double v = c.middle()[i];
            double px = x.at(c.cost()[i]);
            if (!shown(v, y)) {
                boolean zero = y.log() && v <= 0;
                if (zero) {
                    svg.text("edge " + c.style().css(), "middle", px, BOTTOM - 2, "▾");
                } else if (down || i == 0) {
                    svg.text("edge " + c.style().css(), "middle", px, lower ? TOP + 9 : BOTTOM - 2, "✕");
                }
                down = false;
                continue;
            }
            if (down) {
                p.line(px, y.at(v));
            } else {
                p.move(px, y.at(v));
            }
            down = true;
            last = i;
        }
        svg.path("curve " + c.style().css() + " " + c.style().dash(), p);
        if (last >= 0) {
            svg.marker(c.style(), x.at(c.cost()[last]), y.at(c.middle()[last]), 4.5, c.name());
        }
    }

    private static boolean shown(double v, Axis y) {
        return Double.isFinite(v) && (!y.log() || v > 0);
    }
}
