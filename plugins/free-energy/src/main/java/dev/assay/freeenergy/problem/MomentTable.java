package dev.assay.freeenergy.problem;

import dev.assay.api.value.Table;
import java.util.List;
import java.util.function.IntFunction;

/** Builds the table of exact moments, a row a coordinate: E x, Var x, E x², Var x². */
public final class MomentTable {
    private static final List<String> COLUMNS = List.of("mean", "variance", "meanSquare", "varianceSquare");

    private MomentTable() {}

    /** {@return the table of d coordinates from a function that gives the four moments of each} */
    public static Table of(int d, IntFunction<double[]> row) {
        double[] values = new double[4 * d];
        for (int i = 0; i < d; i++) {
            System.arraycopy(row.apply(i), 0, values, 4 * i, 4);
        }
        return Table.of(COLUMNS, values);
    }

    /** {@return the row of a coordinate with these raw moments E x, E x², E x⁴} */
    public static double[] fromRaw(double first, double second, double fourth) {
        return new double[] {first, second - first * first, second, fourth - second * second};
    }

    /** {@return the row of N(0, variance)} */
    public static double[] normal(double variance) {
        return new double[] {0, variance, variance, 2 * variance * variance};
    }
}
