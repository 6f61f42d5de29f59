package dev.assay.site.chart;

import java.util.List;

/**
 * A row a method along one shared axis: every result as a point, the median as a marker, the interval as a bar.
 * Results that are no number stand as crosses in a lane of their own at the worse edge, never left out.
 */
public final class RowPlot {
    private static final double WIDTH = 480;
    private static final double ROW = 35;
    private static final double LEFT = 14;
    private static final double LANE = 52;

    private RowPlot() {}

    /**
     * @param name   the method
     * @param href   where its name links to, or empty
     * @param style  how it is drawn
     * @param points results; NaN and infinities are ignored here, count them in {@code failed}
     * @param middle median, or NaN
     * @param low    better end of the interval, or NaN
     * @param high   worse end; NaN where it reaches into the failures
     * @param failed results that are no number
     */
    public record Row(
            String name,
            String href,
            Style style,
            double[] points,
            double middle,
            double low,
            double high,
            int failed) {}

    /** Draws the rows; {@code floor} is NaN where there is none; {@code lower} says that lower is better. */
    public static String draw(
            String label, String axisTitle, List<Row> rows, double floor, boolean lower, boolean log) {
        double[] all = rows.stream()
                .flatMapToDouble(r -> java.util.stream.DoubleStream.concat(
                        java.util.Arrays.stream(r.points()),
                        java.util.stream.DoubleStream.of(r.middle(), r.low(), r.high())))
                .toArray();
        boolean lane = rows.stream().anyMatch(r -> r.failed() > 0);
        boolean zeros = log && java.util.Arrays.stream(all).anyMatch(v -> v <= 0);
        double from = LEFT + (zeros ? LANE : lane && !lower ? LANE : 0) + (zeros && lane && !lower ? LANE : 0);
        double to = WIDTH - LEFT - (lane && lower ? LANE : 0);
        double[] range = java.util.Arrays.copyOf(all, all.length + 1);
        range[all.length] = floor;
        Axis x = Axis.around(range, log, from, to);
        double bottom = 8 + ROW * rows.size();
        Svg svg = new Svg(WIDTH, bottom + 44, label);
        for (Axis.Tick t : x.ticks(6)) {
            svg.line("grid", x.at(t.at()), 4, x.at(t.at()), bottom);
            svg.text("tick", "middle", x.at(t.at()), bottom + 17, t.label());
        }
        double laneX = lower ? WIDTH - LEFT - LANE / 2 : LEFT + LANE / 2;
        if (lane) {
            svg.rect("lane", laneX - LANE / 2 + 4, 4, LANE - 8, bottom - 4);
            svg.text("tick bad", "middle", laneX, bottom + 17, "failed");
        }
        double zeroX = from - LANE / 2;
        if (zeros) {
            svg.text("tick", "middle", zeroX, bottom + 17, "≤ 0");
        }
        if (Double.isFinite(floor) && x.holds(floor)) {
            svg.line("floor", x.at(floor), 2, x.at(floor), bottom);
        }
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), x, 8 + ROW * i, zeroX, laneX);
        }
        svg.text("title", "middle", (from + to) / 2, bottom + 37, axisTitle);
        return svg.done();
    }

    private static void row(Svg svg, Row r, Axis x, double top, double zeroX, double laneX) {
        double y = top + 23;
        if (!r.href().isEmpty()) {
            svg.link(r.href());
        }
        svg.text("rowname", "start", LEFT, top + 11, r.name());
        if (!r.href().isEmpty()) {
            svg.endLink();
        }
        Svg.Points dots = new Svg.Points();
        for (int i = 0; i < r.points().length; i++) {
            double v = r.points()[i];
            if (Double.isFinite(v)) {
                dots.dot(x.log() && v <= 0 ? zeroX : x.at(v), y + (i % 3 - 1) * 2.5);
            }
        }
        svg.path("dots " + r.style().css(), dots);
        if (Double.isFinite(r.low()) && Double.isNaN(r.high()) && r.failed() > 0) {
            svg.line("bar " + r.style().css(), x.at(r.low()), y, laneX, y);
        } else if (Double.isFinite(r.low()) && Double.isFinite(r.high())) {
            svg.line("bar " + r.style().css(), x.at(r.low()), y, x.at(r.high()), y);
        }
        if (Double.isFinite(r.middle())) {
            svg.marker(r.style(), x.log() && r.middle() <= 0 ? zeroX : x.at(r.middle()), y, 5, r.name());
        }
        if (r.failed() > 0) {
            svg.text("cross", "middle", laneX, y + 4, "✕" + (r.failed() > 1 ? " " + r.failed() : ""));
        }
    }
}
