package dev.assay.site.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An exhibit as pictures: one panel an image layer with colour bar, points and lines laid over every panel. */
public final class Picture {
    private static final double WIDTH = 480;
    private static final double LEFT = 62;

    private Picture() {}

    /** A layer: kind image (values over x and y ranges, row-major, y increasing), points or line (x, y alike long). */
    public record Layer(String kind, String name, String unit, double[] x, double[] y, int columns, double[] values) {}

    /** A panel: what it is called and its drawing. */
    public record Panel(String name, String svg) {}

    /** The panels of an exhibit; the names of overlaid layers are in {@link #legend}. */
    public static List<Panel> draw(String title, String xTitle, String yTitle, boolean sameUnit, List<Layer> layers) {
        List<Layer> images = layers.stream()
                .filter(l -> l.kind().equals("image") && l.values().length > 0)
                .toList();
        List<Layer> over =
                layers.stream().filter(l -> !l.kind().equals("image")).toList();
        if (images.isEmpty()) {
            return over.isEmpty()
                    ? List.of()
                    : List.of(new Panel("", panel(title, xTitle, yTitle, false, null, over, layers)));
        }
        List<Panel> panels = new ArrayList<>();
        for (Layer image : images) {
            panels.add(new Panel(
                    image.name(), panel(title + ": " + image.name(), xTitle, yTitle, sameUnit, image, over, images)));
        }
        return panels;
    }

    /** Names of the overlaid layers kind and the classes that draw them. */
    public static List<String[]> legend(List<Layer> layers) {
        List<Layer> over =
                layers.stream().filter(l -> !l.kind().equals("image")).toList();
        boolean image = over.size() < layers.size();
        List<String[]> names = new ArrayList<>();
        for (int i = 0; i < over.size(); i++) {
            names.add(new String[] {
                over.get(i).name(), over.get(i).kind(), css(over.get(i).kind(), ink(i, image))
            });
        }
        return names;
    }

    private static String css(String kind, String ink) {
        return kind.equals("points") ? "cloud " + ink : "trace " + ink + " d" + (ink.charAt(1) - '0') % 4;
    }

    private static String ink(int i, boolean image) {
        return image ? "o" + i % 3 : "s" + i % Style.COLOURS;
    }

    private static String panel(
            String label, String xTitle, String yTitle, boolean equal, Layer image, List<Layer> over, List<Layer> all) {
        double right = image == null ? WIDTH - 16 : WIDTH - 76;
        double[] xs = image != null ? image.x() : join(over, true);
        double[] ys = image != null ? image.y() : join(over, false);
        double width = right - LEFT;
        double height = 230;
        if (image != null) {
            double ratio = (max(ys) - min(ys)) / (max(xs) - min(xs));
            height = equal && ratio > 0.12 && ratio < 3 ? Math.min(380, width * ratio) : ratio == 1 ? 300 : 250;
            width = equal && ratio > 0.12 && ratio < 3 ? height / ratio : width;
            right = LEFT + width;
        }
        double bottom = 12 + height;
        Axis x = image != null ? Axis.exactly(min(xs), max(xs), LEFT, right) : Axis.around(xs, false, LEFT, right);
        Axis y = image != null ? Axis.exactly(min(ys), max(ys), bottom, 12) : Axis.around(ys, false, bottom, 12);
        Svg svg = new Svg(WIDTH, bottom + 48, label);
        if (image != null) {
            image(svg, image, all, LEFT, 12, right - LEFT, height, right + 14);
        }
        for (Axis.Tick t : x.ticks(width < 200 ? 3 : 6)) {
            svg.line(
                    image == null ? "grid" : "notch",
                    x.at(t.at()),
                    image == null ? 12 : bottom,
                    x.at(t.at()),
                    bottom + (image == null ? 0 : 4));
            svg.text("tick", "middle", x.at(t.at()), bottom + 18, t.label());
        }
        for (Axis.Tick t : y.ticks(height < 120 ? 2 : 5)) {
            svg.line(
                    image == null ? "grid" : "notch",
                    image == null ? LEFT : LEFT - 4,
                    y.at(t.at()),
                    image == null ? right : LEFT,
                    y.at(t.at()));
            svg.text("tick", "end", LEFT - 7, y.at(t.at()) + 4, t.label());
        }
        for (int i = 0; i < over.size(); i++) {
            overlay(svg, over.get(i), x, y, ink(i, image != null));
        }
        svg.text("title", "middle", (LEFT + right) / 2, bottom + 40, xTitle);
        svg.turned("title", 16, (12 + bottom) / 2, yTitle);
        return svg.done();
    }

    private static void image(
            Svg svg, Layer layer, List<Layer> all, double left, double top, double width, double height, double bar) {
        double lo = Double.POSITIVE_INFINITY;
        double hi = Double.NEGATIVE_INFINITY;
        for (Layer l : all) {
            if (l.unit().equals(layer.unit())) {
                for (double v : l.values()) {
                    if (Double.isFinite(v)) {
                        lo = Math.min(lo, v);
                        hi = Math.max(hi, v);
                    }
                }
            }
        }
        lo = lo > hi ? 0 : lo;
        hi = hi < lo ? 1 : hi;
        svg.rect("frame", left, top, width, height);
        svg.image(Png.uri(layer.values(), layer.columns(), lo, hi), left, top, width, height);
        if (hi > lo) {
            double[] ramp = new double[64];
            Arrays.setAll(ramp, i -> i / 63.0);
            svg.image(Png.uri(ramp, 1, 0, 1), bar, top, 10, height);
            Axis scale = Axis.exactly(lo, hi, top + height, top);
            for (Axis.Tick t : scale.ticks(height < 120 ? 2 : 4)) {
                svg.text("tick", "start", bar + 14, scale.at(t.at()) + 4, t.label());
            }
        } else {
            svg.text("tick", "start", bar, top + 10, Digits.of(lo));
        }
        if (!layer.unit().equals("1") && !layer.unit().isEmpty()) {
            svg.text("tick", "start", bar, top + height + 18, layer.unit());
        }
    }

    private static void overlay(Svg svg, Layer l, Axis x, Axis y, String ink) {
        Svg.Points p = new Svg.Points();
        boolean down = false;
        int n = Math.min(l.x().length, l.y().length);
        for (int i = 0; i < n; i++) {
            boolean in = x.holds(l.x()[i]) && y.holds(l.y()[i]);
            if (l.kind().equals("points")) {
                if (in) {
                    p.dot(x.at(l.x()[i]), y.at(l.y()[i]));
                }
            } else if (in && down) {
                p.line(x.at(l.x()[i]), y.at(l.y()[i]));
            } else if (in) {
                p.move(x.at(l.x()[i]), y.at(l.y()[i]));
            }
            down = in;
        }
        svg.path(css(l.kind(), ink), p);
    }

    private static double[] join(List<Layer> layers, boolean x) {
        return layers.stream()
                .flatMapToDouble(l -> Arrays.stream(x ? l.x() : l.y()))
                .toArray();
    }

    private static double min(double[] v) {
        return Arrays.stream(v).min().orElse(0);
    }

    private static double max(double[] v) {
        return Arrays.stream(v).max().orElse(1);
    }
}
