package dev.assay.freeenergy.method.estimator;

import static dev.assay.api.Facets.FREE_ENERGY_DIFFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Method;
import dev.assay.api.NoSettings;
import dev.assay.api.engine.EngineRun;
import dev.assay.api.engine.Limits;
import dev.assay.api.states.SampledStates;
import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.Bench;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the estimators must be of each other, whatever the data. */
class IdentitiesTest {
    private static final Limits FREE = new Limits(Map.of(), Long.MAX_VALUE, Long.MAX_VALUE);

    @TempDir
    Path folder;

    private static Method<SampledStates> exp(String direction) {
        return new ExponentialAverage(new ExponentialAverage.Settings(direction));
    }

    /** Wells of stiffness κ at the centres given; the u of a sample in every state. */
    static double[][][] wells(double[] kappa, double[] centre, int[] counts, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        double[][][] u = new double[counts.length][][];
        for (int k = 0; k < counts.length; k++) {
            u[k] = new double[counts[k]][counts.length];
            for (double[] row : u[k]) {
                double x = centre[k] + random.nextGaussian() / Math.sqrt(kappa[k]);
                for (int j = 0; j < row.length; j++) {
                    row[j] = 0.5 * kappa[j] * (x - centre[j]) * (x - centre[j]);
                }
            }
        }
        return u;
    }

    static SampledStates states(double[][][] u) {
        int[] counts = new int[u.length];
        for (int k = 0; k < counts.length; k++) {
            counts[k] = u[k].length;
        }
        return SampledStates.of(counts)
                .with(
                        SampledStates.REDUCED_POTENTIALS,
                        (state, index, row) -> System.arraycopy(u[state][index], 0, row, 0, row.length));
    }

    private Estimate estimate(Method<SampledStates> method, SampledStates states) {
        Bench.Outcome outcome = Bench.run(method, states, FREE, EngineRun.usualGrid(), 1, folder);
        assertThat(outcome.result().outcome()).as(outcome.result().reason()).isEqualTo("finished");
        return outcome.answer().get(FREE_ENERGY_DIFFERENCE);
    }

    private static double[][][] pair(int first, int second) {
        return wells(new double[] {1, 3}, new double[] {0, 0.7}, new int[] {first, second}, 5);
    }

    @Test
    void averagingIsMbarWithOneSampledState() {
        Estimate forward = estimate(new Mbar(new NoSettings()), states(pair(300, 0)));
        double[] w = new double[300];
        double[][][] u = pair(300, 0);
        for (int n = 0; n < w.length; n++) {
            w[n] = u[0][n][1] - u[0][n][0];
        }
        assertThat(forward.value()).isCloseTo(-ExponentialAverage.logMeanExp(w), within(1e-10));
        assertThat(forward.error())
                .isCloseTo(Math.sqrt(1 / ExponentialAverage.effective(w) - 1.0 / w.length), within(1e-10));
    }

    @Test
    void barIsMbarWithTwoStates() {
        Estimate bar = estimate(new Bar(new NoSettings()), states(pair(300, 100)));
        Estimate mbar = estimate(new Mbar(new NoSettings()), states(pair(300, 100)));
        assertThat(mbar.value()).isCloseTo(bar.value(), within(1e-10));
        assertThat(mbar.error()).isCloseTo(bar.error(), within(0.05 * bar.error()));
    }

    @Test
    void theOrderOfInnerStatesDoesNotMatterToMbar() {
        double[][][] u = wells(new double[] {1, 2, 4, 8}, new double[] {0, 1, 2, 3}, new int[] {40, 30, 50, 60}, 11);
        int[] order = {0, 2, 1, 3};
        double[][][] permuted = new double[4][][];
        for (int k = 0; k < 4; k++) {
            permuted[k] = new double[u[order[k]].length][4];
            for (int n = 0; n < permuted[k].length; n++) {
                for (int j = 0; j < 4; j++) {
                    permuted[k][n][j] = u[order[k]][n][order[j]];
                }
            }
        }
        Estimate plain = estimate(new Mbar(new NoSettings()), states(u));
        Estimate other = estimate(new Mbar(new NoSettings()), states(permuted));
        assertThat(other.value()).isCloseTo(plain.value(), within(1e-10));
        assertThat(other.error()).isCloseTo(plain.error(), within(1e-10));
    }

    @Test
    void exchangingTheEndsTurnsTheSign() {
        double[][][] u = pair(200, 120);
        SampledStates swapped = SampledStates.of(120, 200).with(SampledStates.REDUCED_POTENTIALS, (k, n, row) -> {
            row[0] = u[1 - k][n][1];
            row[1] = u[1 - k][n][0];
        });
        for (Method<SampledStates> method : java.util.List.<Method<SampledStates>>of(
                new Bar(new NoSettings()), new Mbar(new NoSettings()), new CrooksGaussian(new NoSettings()))) {
            Estimate there = estimate(method, states(u));
            Estimate back = estimate(method, swapped);
            assertThat(back.value()).isCloseTo(-there.value(), within(1e-10));
            assertThat(back.error()).isCloseTo(there.error(), within(1e-8));
        }
        assertThat(estimate(exp("reverse"), swapped).value())
                .isCloseTo(-estimate(exp("forward"), states(u)).value(), within(1e-12));
    }

    @Test
    void addingAConstantToAStateShiftsItsFreeEnergyByIt() {
        double[][][] u = wells(new double[] {1, 2, 4}, new double[] {0, 1, 2}, new int[] {50, 50, 50}, 3);
        Estimate plain = estimate(new Mbar(new NoSettings()), states(u));
        Estimate bar = estimate(new Bar(new NoSettings()), states(u));
        for (double[][] block : u) {
            for (double[] row : block) {
                row[2] += 5000;
            }
        }
        assertThat(estimate(new Mbar(new NoSettings()), states(u)).value())
                .isCloseTo(plain.value() + 5000, within(1e-8));
        assertThat(estimate(new Bar(new NoSettings()), states(u)).value()).isCloseTo(bar.value() + 5000, within(1e-8));
    }

    @Test
    void statesWithoutOverlapAreRefusedInWords() {
        double[][][] u = wells(new double[] {1, 1}, new double[] {0, 40}, new int[] {100, 100}, 2);
        for (Method<SampledStates> method :
                java.util.List.<Method<SampledStates>>of(new Bar(new NoSettings()), new Mbar(new NoSettings()))) {
            Bench.Outcome outcome = Bench.run(method, states(u), FREE, EngineRun.usualGrid(), 1, folder);
            assertThat(outcome.result().outcome()).isEqualTo("diverged");
            assertThat(outcome.result().reason()).contains("without overlap");
        }
    }

    @Test
    void sevenRungsGrowToAllSamples() {
        assertThat(Rungs.of(new int[] {640, 64}))
                .containsExactly(
                        new int[] {10, 2},
                        new int[] {20, 2},
                        new int[] {40, 4},
                        new int[] {80, 8},
                        new int[] {160, 16},
                        new int[] {320, 32},
                        new int[] {640, 64});
    }

    @Test
    void fortyStatesOfManySamplesTakeSeconds() {
        int k = 40;
        double[] kappa = new double[k];
        double[] centre = new double[k];
        int[] counts = new int[k];
        for (int i = 0; i < k; i++) {
            kappa[i] = 1 + 0.1 * i;
            centre[i] = 0.5 * i;
            counts[i] = 500;
        }
        double[][][] u = wells(kappa, centre, counts, 8);
        Estimate mbar = estimate(new Mbar(new NoSettings()), states(u));
        assertThat(Math.abs(mbar.value() - 0.5 * Math.log(4.9)) / mbar.error()).isLessThan(4);
    }
}
