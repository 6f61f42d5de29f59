package dev.assay.suite.solve;

import java.util.Map;
import java.util.TreeMap;

/**
 * One number on growing grids: the value on the last, and how far it may be off.
 *
 * @param value on the finest grid
 * @param error from three grids N/4, N/2, N when they show an order p between ½ and 8: 1.25 |v(N) − v(N/2)| / (2ᵠ − 1) with
 *     q = min(p, 2), for an order above two may be chance; else twice the difference of the two finest; NaN on one grid
 * @param order p = log₂ |(v(N/2) − v(N/4)) / (v(N) − v(N/2))|, NaN when the grids do not show one
 * @see <a href="https://doi.org/10.1115/1.2910291">Roache, J. Fluids Eng. 116 (1994) 405: the factor 1.25</a>
 */
public record Refinement(double value, double error, double order) {
    private static final double SAFETY = 1.25;
    private static final double MOST_TRUSTED = 2;

    /** {@return the refinement of values on grids} */
    public static Refinement of(Map<Integer, Double> onGrids) {
        TreeMap<Integer, Double> values = new TreeMap<>(onGrids);
        int n = values.lastKey();
        double fine = values.get(n);
        Integer before = values.lowerKey(n);
        if (before == null) {
            return new Refinement(fine, Double.NaN, Double.NaN);
        }
        Double half = n % 2 == 0 ? values.get(n / 2) : null;
        Double quarter = n % 4 == 0 ? values.get(n / 4) : null;
        if (half != null && quarter != null) {
            double last = fine - half;
            double order = Math.log((half - quarter) / last) / Math.log(2);
            if (order >= 0.5 && order <= 8) {
                return new Refinement(
                        fine, SAFETY * Math.abs(last) / (Math.pow(2, Math.min(order, MOST_TRUSTED)) - 1), order);
            }
        }
        return new Refinement(fine, 2 * Math.abs(fine - values.get(before)), Double.NaN);
    }

    /** {@return whether the error is at most a share of the value, or of {@code scale} where the value is nil} */
    public boolean within(double share, double scale) {
        return error <= share * Math.max(Math.abs(value), scale);
    }
}
