package dev.assay.testkit;

import java.util.function.DoubleUnaryOperator;

/**
 * A derivative by Ridders' extrapolation of central differences, with an estimate of its own error: the step shrinks until
 * round-off wins.
 *
 * @param value the derivative
 * @param error what it may be wrong by
 * @see <a href="https://doi.org/10.1016/S0141-1195(82)80057-0">Ridders, Adv. Eng. Software 4 (1982) 75</a>
 */
record Slope(double value, double error) {
    private static final int ROWS = 10;
    private static final double SHRINK = 1.6;

    /** {@return f'(0)} */
    static Slope at(DoubleUnaryOperator f, double firstStep) {
        double[][] a = new double[ROWS][ROWS];
        double h = firstStep;
        a[0][0] = central(f, h);
        double best = a[0][0];
        double error = Double.POSITIVE_INFINITY;
        for (int i = 1; i < ROWS; i++) {
            h /= SHRINK;
            a[0][i] = central(f, h);
            double factor = SHRINK * SHRINK;
            for (int j = 1; j <= i; j++) {
                a[j][i] = (a[j - 1][i] * factor - a[j - 1][i - 1]) / (factor - 1);
                factor *= SHRINK * SHRINK;
                double change = Math.max(Math.abs(a[j][i] - a[j - 1][i]), Math.abs(a[j][i] - a[j - 1][i - 1]));
                if (change <= error) {
                    error = change;
                    best = a[j][i];
                }
            }
            if (Math.abs(a[i][i] - a[i - 1][i - 1]) >= 2 * error) {
                break;
            }
        }
        return new Slope(best, error);
    }

    private static double central(DoubleUnaryOperator f, double h) {
        return (f.applyAsDouble(h) - f.applyAsDouble(-h)) / (2 * h);
    }
}
