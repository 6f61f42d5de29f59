package dev.assay.freeenergy.problem.well;

import dev.assay.api.density.ExactSampler;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Exact draws from exp(−βV) of the Müller–Brown potential: a cell of the grid by its bound, a point in it by rejection.
 *
 * <p>A function lies below its bilinear interpolant plus h²/8 (|∂ₓₓ| + |∂ᵧᵧ|); the bound of a cell is its largest corner
 * plus twice that. A point above its bound would be an error of this class and is refused as such, never returned. Cells
 * below e⁻⁶⁰ of the top are left out: e⁻⁴⁰ of the mass.
 */
final class MuellerBrownSampler implements ExactSampler {
    private static final double NEGLIGIBLE = -60;

    private final double beta;
    private final int[] cells;
    private final double[] bounds;
    private final double[] cumulated;

    MuellerBrownSampler(double beta) {
        this.beta = beta;
        int side = MuellerBrownGrid.SIDE;
        double[] below = row(0);
        int[] some = new int[side * side];
        double[] tops = new double[side * side];
        int n = 0;
        for (int j = 0; j < side; j++) {
            double[] above = row(j + 1);
            for (int i = 0; i < side; i++) {
                double corner = Math.max(Math.max(below[i], below[i + 1]), Math.max(above[i], above[i + 1]));
                if (corner > NEGLIGIBLE) {
                    some[n] = j * side + i;
                    tops[n++] = corner + margin(i, j);
                }
            }
            below = above;
        }
        cells = Arrays.copyOf(some, n);
        bounds = Arrays.copyOf(tops, n);
        cumulated = new double[n];
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += StrictMath.exp(bounds[k]);
            cumulated[k] = sum;
        }
    }

    private double margin(int i, int j) {
        double h = MuellerBrownGrid.STEP;
        return 0.25 * beta * h * h * MuellerBrownPotential.curvature(x(i) + 0.5 * h, y(j) + 0.5 * h);
    }

    private double[] row(int j) {
        double[] row = new double[MuellerBrownGrid.SIDE + 1];
        for (int i = 0; i < row.length; i++) {
            row[i] = height(x(i), y(j));
        }
        return row;
    }

    private double height(double x, double y) {
        return -beta * (MuellerBrownPotential.exact(x, y) - MuellerBrownGrid.FLOOR);
    }

    private static double x(int i) {
        return MuellerBrownGrid.LEFT + MuellerBrownGrid.STEP * i;
    }

    private static double y(int j) {
        return MuellerBrownGrid.BOTTOM + MuellerBrownGrid.STEP * j;
    }

    @Override
    public void draw(RandomGenerator random, double[] point) {
        while (true) {
            int found = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
            int k = Math.min(found < 0 ? -found - 1 : found + 1, cells.length - 1);
            double x = x(cells[k] % MuellerBrownGrid.SIDE) + MuellerBrownGrid.STEP * random.nextDouble();
            double y = y(cells[k] / MuellerBrownGrid.SIDE) + MuellerBrownGrid.STEP * random.nextDouble();
            double excess = height(x, y) - bounds[k];
            if (excess > 0) {
                throw new ArithmeticException("the bound at (" + x + ", " + y + ") is too low by " + excess);
            }
            if (random.nextDouble() < StrictMath.exp(excess)) {
                point[0] = x;
                point[1] = y;
                return;
            }
        }
    }
}
