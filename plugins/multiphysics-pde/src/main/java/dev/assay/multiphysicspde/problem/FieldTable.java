package dev.assay.multiphysicspde.problem;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Truth;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import java.util.List;
import java.util.function.Supplier;

/**
 * Fields at n places and quantities from growing grids in one array, and the truth made of it: the values on the finest
 * grid; of each field the error, root mean square over the places that have values; each quantity and its error. Errors
 * are twice the difference of the two finest grids.
 *
 * @param fields names of the fields
 * @param quantities names of the quantities
 * @param places n
 */
record FieldTable(List<String> fields, List<String> quantities, int places) {
    /** From two rows of values: fields one after the other, then the quantities. */
    double[] compared(double[] coarse, double[] fine) {
        int f = fields.size();
        int n = places;
        double[] out = new double[n * f + f + 2 * quantities.size()];
        for (int k = 0; k < f; k++) {
            double sum = 0;
            int count = 0;
            for (int i = k * n; i < (k + 1) * n; i++) {
                out[i] = fine[i];
                double change = fine[i] - coarse[i];
                if (!Double.isNaN(change)) {
                    sum += change * change;
                    count++;
                }
            }
            out[n * f + k] = 2 * StrictMath.sqrt(sum / Math.max(1, count));
        }
        for (int q = 0; q < quantities.size(); q++) {
            out[n * f + f + 2 * q] = fine[n * f + q];
            out[n * f + f + 2 * q + 1] = 2 * Math.abs(fine[n * f + q] - coarse[n * f + q]);
        }
        return out;
    }

    /** The truth, solved when first asked for. */
    Truth truth(String source, Supplier<double[]> all) {
        Truth truth = Truth.empty();
        int n = places;
        int f = fields.size();
        for (int q = 0; q < quantities.size(); q++) {
            int at = n * f + f + 2 * q;
            truth = truth.and(
                    QUANTITY.named(quantities.get(q)), source, () -> Estimate.of(all.get()[at], all.get()[at + 1]));
        }
        for (int k = 0; k < f; k++) {
            int at = k;
            truth = truth.and(FIELD.named(fields.get(k)), source, () -> Field.of(Lattices.part(all.get(), at * n, n)))
                    .and(
                            TruthFacets.FIELD_ERROR.named(fields.get(k)),
                            "twice the difference of the two finest grids",
                            () -> Estimate.of(all.get()[n * f + at]));
        }
        return truth;
    }
}
