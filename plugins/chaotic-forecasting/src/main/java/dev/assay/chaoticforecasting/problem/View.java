package dev.assay.chaoticforecasting.problem;

import dev.assay.api.Check;
import dev.assay.api.value.Series;
import java.util.List;

/**
 * What of an orbit a question shows, and in which units.
 *
 * @param training rows of the past that are shown, the last ones; 0 for all
 * @param coordinate the only coordinate that is shown, from 1; 0 for all
 * @param scaling {@code raw}, or {@code standardised}: past and continuation less the mean of the shown past, over its
 *     standard deviation
 */
public record View(int training, int coordinate, String scaling) {
    /** Everything as it is. */
    public static final View WHOLE = new View(0, 0, "raw");

    /** Refuses nonsense. */
    public View {
        Check.that(training == 0 || training >= 2, "training must be 0 or >= 2, got " + training);
        Check.atLeast("coordinate", coordinate, 0);
        Check.that(
                scaling.equals("raw") || scaling.equals("standardised"),
                "scaling must be 'raw' or 'standardised', got '" + scaling + "'");
    }

    /** {@return the names of the shown ones} */
    List<String> names(List<String> all) {
        Check.that(
                coordinate <= all.size(),
                "coordinate must be <= " + all.size() + ", for there are " + all + ", got " + coordinate);
        return coordinate == 0 ? all : List.of(all.get(coordinate - 1));
    }

    /** {@return the shown coordinate of rows of d numbers, or all of them} */
    double[] chosen(double[] rows, int d) {
        if (coordinate == 0) {
            return rows;
        }
        double[] one = new double[rows.length / d];
        for (int i = 0; i < one.length; i++) {
            one[i] = rows[i * d + coordinate - 1];
        }
        return one;
    }

    /** {@return the shown rows at the end of the past} */
    Series latest(Series past) {
        Check.that(
                training <= past.length(),
                "training must be at most the " + past.length() + " rows of the past, got " + training
                        + "; raise 'periods'");
        return training == 0 ? past : past.slice(past.length() - training, past.length());
    }

    /** {@return offset and unit of each coordinate, as the shown past gives them: (x − offset)/unit} */
    double[][] units(Series past) {
        int d = past.dimension();
        double[] offset = new double[d];
        double[] unit = new double[d];
        java.util.Arrays.fill(unit, 1);
        if (scaling.equals("standardised")) {
            double[] values = past.values();
            double[] deviation = Deviations.of(values, d);
            for (int i = 0; i < values.length; i++) {
                offset[i % d] += values[i] / past.length();
            }
            for (int c = 0; c < d; c++) {
                unit[c] = deviation[c] > 0 ? deviation[c] : 1;
            }
        }
        return new double[][] {offset, unit};
    }
}
