package dev.assay.suite.solve;

import dev.assay.api.value.Estimate;
import java.util.Map;
import java.util.TreeMap;

/**
 * One number, real or complex, on growing grids: the value on the last, and how far it may be off.
 *
 * @param value on the finest grid; of a complex number the real part
 * @param imaginary part, 0 for real numbers
 * @param isComplex whether the number is complex
 * @param error from three grids N/4, N/2, N when they show an order p between ½ and 4½: 1.25 |v(N) − v(N/2)| / (2ᵠ − 1) with
 *     q = min(p, 2), for an order above two may be chance; else the larger of twice the difference of the two finest, which
 *     may lie close, and that from the grid N/2; NaN on one grid
 * @param order p = log₂ |(v(N/2) − v(N/4)) / (v(N) − v(N/2))|, NaN when the grids do not show one: of real numbers when the
 *     differences have different signs, of complex ones when they point more than 60° apart
 * @see <a href="https://doi.org/10.1115/1.2910291">Roache, J. Fluids Eng. 116 (1994) 405: the factor 1.25</a>
 */
public record Refinement(double value, double imaginary, boolean isComplex, double error, double order) {
    private static final double SAFETY = 1.25;
    private static final double MOST_TRUSTED = 2;
    private static final double MOST_CREDIBLE = 4.5;
    private static final double LEAST_COSINE = 0.5;

    /** {@return the refinement of values on grids} */
    public static Refinement of(Map<Integer, Estimate> onGrids) {
        TreeMap<Integer, Estimate> values = new TreeMap<>(onGrids);
        int n = values.lastKey();
        Estimate fine = values.get(n);
        Integer before = values.lowerKey(n);
        if (before == null) {
            return at(fine, Double.NaN, Double.NaN);
        }
        Estimate half = n % 2 == 0 ? values.get(n / 2) : null;
        Estimate quarter = n % 4 == 0 ? values.get(n / 4) : null;
        if (half != null && quarter != null) {
            double last = fine.distance(half);
            double order = aligned(fine, half, quarter) ? Math.log(half.distance(quarter) / last) / Math.log(2) : 0;
            if (order >= 0.5 && order <= MOST_CREDIBLE) {
                return at(fine, SAFETY * last / (Math.pow(2, Math.min(order, MOST_TRUSTED)) - 1), order);
            }
        }
        double apart = half == null ? 0 : fine.distance(half);
        return at(fine, Math.max(2 * fine.distance(values.get(before)), apart), Double.NaN);
    }

    private static Refinement at(Estimate fine, double error, double order) {
        return new Refinement(fine.value(), fine.imaginary(), fine.isComplex(), error, order);
    }

    /** Whether both differences point the same way. */
    private static boolean aligned(Estimate fine, Estimate half, Estimate quarter) {
        double product = (fine.value() - half.value()) * (half.value() - quarter.value())
                + (fine.imaginary() - half.imaginary()) * (half.imaginary() - quarter.imaginary());
        return product > LEAST_COSINE * fine.distance(half) * half.distance(quarter);
    }

    /** {@return the value, for JSON: a number, or [re, im]} */
    public Object shown() {
        return isComplex ? new double[] {value, imaginary} : (Object) value;
    }

    /** {@return whether the error is at most a share of the value, or of {@code scale} where the value is nil} */
    public boolean within(double share, double scale) {
        return error <= share * Math.max(Math.hypot(value, imaginary), scale);
    }
}
