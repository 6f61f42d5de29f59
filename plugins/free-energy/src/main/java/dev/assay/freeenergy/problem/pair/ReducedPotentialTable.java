package dev.assay.freeenergy.problem.pair;

import dev.assay.api.Check;
import dev.assay.api.InputFile;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.states.SampledStates;
import dev.assay.numerics.table.NumberTable;
import java.util.Arrays;

/**
 * A user's own table u_kn: K rows, one a state, and N columns, one a sample, the samples of the first state first.
 *
 * <pre>  u[k][n] = reduced potential of sample n in state k [kT];   samples of state k: columns Σ_{i&lt;k} N_i … Σ_{i≤k} N_i − 1 </pre>
 *
 * <p>CSV (commas, blanks, semicolons or tabs; lines that start with # are comments) or NPY of two axes. {@code inf} is a
 * potential: a state without weight there. NaN, −∞, ragged rows and counts that do not add up to the columns are refused. The
 * samples of a state must be independent: thin a chain by its correlation time first. Nothing is known of the truth.
 *
 * @see <a href="https://doi.org/10.1063/1.2978177">Shirts and Chodera, J. Chem. Phys. 129 (2008) 124105</a>
 */
public final class ReducedPotentialTable implements Problem<SampledStates> {
    private final double[][] u;
    private final int[] counts;
    private final int[] first;

    /**
     * The parameters.
     *
     * @param file the table, {@code .csv} or {@code .npy}
     * @param counts N_k, as many as there are rows, such as {@code 200 200 150}
     * @param sha256 digest that the file must have; empty for any
     */
    public record Parameters(
            @Setting(def = "", doc = "the table u_kn, .csv or .npy; relative to where assay is called")
            String file,

            @Setting(def = "", doc = "samples of each state, N_0 N_1 …; empty: as many of each", symbol = "N_k")
            String counts,

            @Setting(def = "", doc = "SHA-256 that the file must have; empty: any")
            String sha256) {}

    /** Reads the table. */
    public ReducedPotentialTable(Parameters parameters, Instance instance) {
        String name = parameters.file();
        u = NumberTable.read(InputFile.find(name, parameters.sha256()), name);
        Check.that(
                u.length >= 2, name + ": a table of reduced potentials has a row a state, at least 2, got " + u.length);
        int columns = u[0].length;
        for (int k = 0; k < u.length; k++) {
            for (int n = 0; n < columns; n++) {
                Check.that(
                        u[k][n] > Double.NEGATIVE_INFINITY,
                        name + ": the potential of sample " + n + " in state " + k + " is " + u[k][n]
                                + "; it must be a number or inf");
            }
        }
        counts = counts(parameters, columns);
        first = new int[counts.length];
        for (int k = 1; k < counts.length; k++) {
            first[k] = first[k - 1] + counts[k - 1];
        }
    }

    private int[] counts(Parameters parameters, int columns) {
        int states = u.length;
        if (parameters.counts().isBlank()) {
            Check.that(
                    columns % states == 0,
                    parameters.file() + ": " + columns + " samples are not as many of each of " + states
                            + " states; give 'counts'");
            int[] equal = new int[states];
            Arrays.fill(equal, columns / states);
            return equal;
        }
        String[] words = parameters.counts().strip().split("[\\s,;]+");
        Check.that(
                words.length == states,
                "counts must have " + states + " numbers, one a row of " + parameters.file() + ", got " + words.length);
        int[] given = new int[states];
        long sum = 0;
        for (int k = 0; k < states; k++) {
            try {
                given[k] = Check.atLeast("counts", Integer.parseInt(words[k]), 0);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("counts must be whole numbers, got '" + words[k] + "'", e);
            }
            sum += given[k];
        }
        Check.that(
                sum == columns,
                "counts must add up to the " + columns + " columns of " + parameters.file() + ", they make " + sum);
        return given;
    }

    @Override
    public SampledStates question() {
        return SampledStates.of(counts).with(SampledStates.REDUCED_POTENTIALS, (state, index, out) -> {
            for (int k = 0; k < out.length; k++) {
                out[k] = u[k][first[state] + index];
            }
        });
    }

    @Override
    public Truth truth(TruthRun work) {
        return Truth.empty();
    }
}
