package dev.assay.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A small picture as data: axes with units, and layers of points, lines or one image. At most 2,000 points a layer and
 * 64 × 64 cells an image; larger ones are refused.
 *
 * @since 1.0
 */
public final class Exhibit {
    /** The largest number of points in a layer. */
    public static final int MAX_POINTS = 2000;

    /** The largest number of cells along a side of an image. */
    public static final int MAX_SIDE = 64;

    private final String xLabel;
    private final String xUnit;
    private final String yLabel;
    private final String yUnit;
    private final List<Layer> layers;

    private Exhibit(String xLabel, String xUnit, String yLabel, String yUnit, List<Layer> layers) {
        this.xLabel = Objects.requireNonNull(xLabel, "xLabel");
        this.xUnit = Objects.requireNonNull(xUnit, "xUnit");
        this.yLabel = Objects.requireNonNull(yLabel, "yLabel");
        this.yUnit = Objects.requireNonNull(yUnit, "yUnit");
        this.layers = layers;
    }

    /** {@return a picture without layers} */
    public static Exhibit axes(String xLabel, String xUnit, String yLabel, String yUnit) {
        return new Exhibit(xLabel, xUnit, yLabel, yUnit, List.of());
    }

    /** {@return this picture with a cloud of points} */
    public Exhibit points(String name, double[] x, double[] y) {
        return with(Layer.xy("points", name, x, y));
    }

    /** {@return this picture with a line} */
    public Exhibit line(String name, double[] x, double[] y) {
        return with(Layer.xy("line", name, x, y));
    }

    /**
     * Adds an image.
     *
     * @param name what the colour shows
     * @param unit its unit
     * @param x the two ends of the x range
     * @param y the two ends of the y range
     * @param rows cells in y, 1…64
     * @param columns cells in x, 1…64
     * @param values row-major with y increasing; NaN outside
     * @return this picture with the image
     */
    public Exhibit image(String name, String unit, double[] x, double[] y, int rows, int columns, double[] values) {
        Check.within("rows", rows, 1, MAX_SIDE);
        Check.within("columns", columns, 1, MAX_SIDE);
        Check.length("values", values, rows * columns);
        Check.length("x", x, 2);
        Check.length("y", y, 2);
        return with(new Layer("image", name, unit, x.clone(), y.clone(), rows, columns, values.clone()));
    }

    private Exhibit with(Layer layer) {
        List<Layer> more = new ArrayList<>(layers);
        more.add(layer);
        return new Exhibit(xLabel, xUnit, yLabel, yUnit, List.copyOf(more));
    }

    /** {@return the label of the x axis} */
    public String xLabel() {
        return xLabel;
    }

    /** {@return the unit of the x axis} */
    public String xUnit() {
        return xUnit;
    }

    /** {@return the label of the y axis} */
    public String yLabel() {
        return yLabel;
    }

    /** {@return the unit of the y axis} */
    public String yUnit() {
        return yUnit;
    }

    /** {@return the layers, in the order they are drawn} */
    public List<Layer> layers() {
        return layers;
    }

    /**
     * One layer: {@code points}, {@code line} or {@code image}.
     *
     * @since 1.0
     */
    public static final class Layer {
        private final String kind;
        private final String name;
        private final String unit;
        private final double[] x;
        private final double[] y;
        private final int rows;
        private final int columns;
        private final double[] values;

        private Layer(
                String kind, String name, String unit, double[] x, double[] y, int rows, int columns, double[] values) {
            this.kind = kind;
            this.name = name;
            this.unit = unit;
            this.x = x;
            this.y = y;
            this.rows = rows;
            this.columns = columns;
            this.values = values;
        }

        private static Layer xy(String kind, String name, double[] x, double[] y) {
            Check.length("y", y, x.length);
            Check.within("points of '" + name + "'", x.length, 0, MAX_POINTS);
            return new Layer(kind, name, "", x.clone(), y.clone(), 0, 0, new double[0]);
        }

        /** {@return {@code points}, {@code line} or {@code image}} */
        public String kind() {
            return kind;
        }

        /** {@return what it shows} */
        public String name() {
            return name;
        }

        /** {@return the unit of an image's values} */
        public String unit() {
            return unit;
        }

        /** {@return the abscissas, or the two ends of an image's x range; a copy} */
        public double[] x() {
            return x.clone();
        }

        /** {@return the ordinates, or the two ends of an image's y range; a copy} */
        public double[] y() {
            return y.clone();
        }

        /** {@return an image's number of rows} */
        public int rows() {
            return rows;
        }

        /** {@return an image's number of columns} */
        public int columns() {
            return columns;
        }

        /** {@return an image's values, row-major with y increasing; a copy} */
        public double[] values() {
            return values.clone();
        }
    }
}
