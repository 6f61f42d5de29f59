package dev.assay.results.record;

import java.util.List;

/**
 * A small picture as data.
 *
 * @param title what it shows
 * @param x the x axis
 * @param y the y axis
 * @param layers the layers, in the order they are drawn
 */
public record Exhibit(String title, Axis x, Axis y, List<Layer> layers) {
    /** Copies the list. */
    public Exhibit {
        layers = List.copyOf(layers);
    }

    /**
     * An axis.
     *
     * @param label its label
     * @param unit its unit
     */
    public record Axis(String label, String unit) {}

    /**
     * One layer.
     *
     * @param kind {@code points}, {@code line} or {@code image}
     * @param name what it shows
     * @param unit the unit of an image's values
     * @param x abscissas, or the two ends of an image's x range
     * @param y ordinates, or the two ends of an image's y range
     * @param rows an image's rows
     * @param columns an image's columns
     * @param values an image's values, row-major with y increasing; NaN outside
     */
    public record Layer(
            String kind, String name, String unit, double[] x, double[] y, int rows, int columns, double[] values) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Layer that
                    && kind.equals(that.kind)
                    && name.equals(that.name)
                    && unit.equals(that.unit)
                    && rows == that.rows
                    && columns == that.columns
                    && java.util.Arrays.equals(x, that.x)
                    && java.util.Arrays.equals(y, that.y)
                    && java.util.Arrays.equals(values, that.values);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + java.util.Arrays.hashCode(values) + java.util.Arrays.hashCode(x);
        }
    }
}
