package dev.assay.multiphysicspde.evolution;

import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.multiphysicspde.model.PeriodicEvolution;
import dev.assay.numerics.fft.PeriodicFft;

/**
 * The unknowns of an evolution on a periodic line of n or square of n × n points x_i = xMin + i L/n, row-major.
 */
public final class PeriodicField {
    private final int n;
    private final boolean line;
    private final Domain domain;
    private final double[][] values;

    /** Values of each unknown, n or n² of them. */
    PeriodicField(Domain domain, int n, boolean line, double[][] values) {
        this.domain = domain;
        this.n = n;
        this.line = line;
        this.values = values;
    }

    /** {@return the initial values of a question's evolution} */
    public static PeriodicField initial(FieldQuestion question, PeriodicEvolution evolution, int n) {
        Domain domain = question.domain();
        boolean line = isLine(question);
        int rows = line ? 1 : n;
        double[][] values = new double[evolution.unknowns().size()][rows * n];
        for (int f = 0; f < values.length; f++) {
            for (int j = 0; j < rows; j++) {
                for (int i = 0; i < n; i++) {
                    values[f][j * n + i] = evolution.initial().get(f).at(x(domain, i, n), y(domain, j, n));
                }
            }
        }
        return new PeriodicField(domain, n, line, values);
    }

    /** {@return whether the question is one of a line: its places have one row} */
    public static boolean isLine(FieldQuestion question) {
        return question.places().gridY().length == 1;
    }

    static double x(Domain domain, int i, int n) {
        return domain.xMin() + (domain.xMax() - domain.xMin()) * i / n;
    }

    static double y(Domain domain, int j, int n) {
        return domain.yMin() + (domain.yMax() - domain.yMin()) * j / n;
    }

    /** {@return the number of points a side} */
    public int size() {
        return n;
    }

    /** {@return the values of an unknown, not a copy} */
    public double[] values(int unknown) {
        return values[unknown];
    }

    /** {@return the largest magnitude of all values; NaN when there is one} */
    public double largest() {
        double largest = 0;
        for (double[] field : values) {
            for (double value : field) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return largest;
    }

    /**
     * {@return an unknown at places, by its trigonometric interpolant}
     *
     * <p>On a tensor grid of m columns O(n² m); elsewhere O(n²) a place.
     */
    public double[] at(int unknown, Places places) {
        double[] a = new double[2 * values[unknown].length];
        for (int k = 0; k < values[unknown].length; k++) {
            a[2 * k] = values[unknown][k];
        }
        PeriodicFft fft = line ? PeriodicFft.line(n) : PeriodicFft.square(n);
        fft.forward(a);
        int columns = line ? 1 : n;
        double[] xs = places.gridX();
        double[] ys = places.gridY();
        double[] out = new double[places.count()];
        double[] row = new double[2 * columns];
        for (int i = 0; i < xs.length; i++) {
            // Sum over the wave numbers in x at this column of places, for each wave number in y.
            java.util.Arrays.fill(row, 0);
            double px = 2 * Math.PI * (xs[i] - domain.xMin()) / (domain.xMax() - domain.xMin());
            for (int k = 0; k < n; k++) {
                int wave = PeriodicFft.wave(k, n);
                double c = StrictMath.cos(wave * px);
                // The highest wave of an even grid is a cosine alone.
                double s = 2 * k == n ? 0 : StrictMath.sin(wave * px);
                for (int l = 0; l < columns; l++) {
                    double re = a[2 * (k * columns + l)];
                    double im = a[2 * (k * columns + l) + 1];
                    row[2 * l] += c * re - s * im;
                    row[2 * l + 1] += s * re + c * im;
                }
            }
            for (int j = 0; j < ys.length; j++) {
                out[j * xs.length + i] = line ? row[0] / n : sum(row, ys[j]);
            }
        }
        return out;
    }

    private double sum(double[] row, double y) {
        double py = 2 * Math.PI * (y - domain.yMin()) / (domain.yMax() - domain.yMin());
        double sum = 0;
        for (int l = 0; l < n; l++) {
            int wave = PeriodicFft.wave(l, n);
            double s = 2 * l == n ? 0 : StrictMath.sin(wave * py);
            sum += StrictMath.cos(wave * py) * row[2 * l] - s * row[2 * l + 1];
        }
        return sum / ((double) n * n);
    }
}
