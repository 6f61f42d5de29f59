package dev.assay.multiphysicspde;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.FORECAST;

import dev.assay.api.Exhibit;
import dev.assay.api.ExhibitMaker;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.operator.OperatorTask;
import dev.assay.api.operator.RolloutTask;
import dev.assay.api.value.Field;
import dev.assay.api.value.Series;
import java.util.Arrays;

/** Pictures of fields on the grid of places; complex fields by modulus. */
final class Pictures {
    /** Most rows of an image. */
    private static final int ROWS = 64;

    private Pictures() {}

    /**
     * An image of one field of the answer.
     *
     * @param label the field
     * @param unit of its values
     * @param length unit of x and y
     * @param scale multiplies x and y
     */
    static ExhibitMaker<FieldQuestion> of(String label, String unit, String length, double scale) {
        return (question, judging) -> {
            Field field = judging.answer().get(FIELD.named(label));
            double[] value = field.values();
            if (field.isComplex()) {
                double[] im = field.imaginary();
                for (int k = 0; k < value.length; k++) {
                    value[k] = StrictMath.hypot(value[k], im[k]);
                }
            }
            round(value);
            Places places = question.places();
            Domain d = question.domain();
            return Exhibit.axes("x", length, "y", length)
                    .image(
                            field.isComplex() ? "|" + label + "|" : label,
                            unit,
                            new double[] {scale * d.xMin(), scale * d.xMax()},
                            new double[] {scale * d.yMin(), scale * d.yMax()},
                            places.gridY().length,
                            places.gridX().length,
                            value);
        };
    }

    /** An image of one field of the first instance that an operator predicts. */
    static ExhibitMaker<OperatorTask> firstOf(String label, String unit) {
        return (question, judging) -> {
            Places places = question.places();
            double[] value =
                    Arrays.copyOf(judging.answer().get(FIELD.named(label)).values(), places.count());
            round(value);
            double[] x = places.gridX();
            double[] y = places.gridY();
            double half = 0.5 * (x[1] - x[0]);
            return Exhibit.axes("x", "L", "y", "L")
                    .image(
                            label,
                            unit,
                            new double[] {x[0] - half, x[x.length - 1] + half},
                            new double[] {y[0] - half, y[y.length - 1] + half},
                            y.length,
                            x.length,
                            value);
        };
    }

    /** The values of a field along a line, with the truth. */
    static ExhibitMaker<FieldQuestion> line(String label, String unit, String x, String length) {
        return (question, judging) -> {
            double[] places = question.places().gridX();
            Exhibit picture = Exhibit.axes(x, length, label, unit);
            if (judging.truth().find(FIELD.named(label)).isPresent()) {
                picture = picture.line(
                        "truth", places, judging.truth().get(FIELD.named(label)).values());
            }
            return picture.points(
                    "answer", places, judging.answer().get(FIELD.named(label)).values());
        };
    }

    /** An image of a rollout on a line: places to the right, time upwards; of many rows every second, third, …. */
    static ExhibitMaker<RolloutTask> spaceTime(String label, String unit) {
        return (question, judging) -> {
            Series series = judging.answer().get(FORECAST);
            double[] x = question.places().gridX();
            double half = 0.5 * (x[1] - x[0]);
            int each = (series.length() + ROWS - 1) / ROWS;
            int rows = series.length() / each;
            double[] value = new double[rows * series.dimension()];
            for (int k = 0; k < value.length; k++) {
                value[k] = series.get(each * (k / series.dimension() + 1) - 1, k % series.dimension());
            }
            round(value);
            double step = each * series.step();
            double last = series.time(each * rows - 1);
            return Exhibit.axes("x", "1", "t", "1")
                    .image(
                            label,
                            unit,
                            new double[] {x[0] - half, x[x.length - 1] + half},
                            new double[] {last - (rows - 0.5) * step, last + 0.5 * step},
                            rows,
                            series.dimension(),
                            value);
        };
    }

    /** An image of the last state of a rollout on a square. */
    static ExhibitMaker<RolloutTask> lastState(String label, String unit) {
        return (question, judging) -> {
            Series series = judging.answer().get(FORECAST);
            double[] value = series.slice(series.length() - 1, series.length()).values();
            round(value);
            double[] x = question.places().gridX();
            double[] y = question.places().gridY();
            double half = 0.5 * (x[1] - x[0]);
            return Exhibit.axes("x", "L", "y", "L")
                    .image(
                            label,
                            unit,
                            new double[] {x[0] - half, x[x.length - 1] + half},
                            new double[] {y[0] - half, y[y.length - 1] + half},
                            y.length,
                            x.length,
                            value);
        };
    }

    /** To a thousandth of the range or finer, a power of ten: enough for colours, and short in files. */
    private static void round(double[] value) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double v : value) {
            low = Math.min(low, v);
            high = Math.max(high, v);
        }
        if (!(high > low)) {
            return;
        }
        int digits = 3 - (int) Math.floor(StrictMath.log10(high - low));
        double factor = StrictMath.pow(10, Math.abs(digits));
        for (int k = 0; k < value.length; k++) {
            value[k] = digits > 0 ? Math.rint(value[k] * factor) / factor : Math.rint(value[k] / factor) * factor;
        }
    }
}
