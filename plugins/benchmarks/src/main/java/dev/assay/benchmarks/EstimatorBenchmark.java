package dev.assay.benchmarks;

import dev.assay.freeenergy.method.estimator.MbarEquations;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** MBAR on a ladder of 40 harmonic wells with 2,500 samples each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class EstimatorBenchmark {
    private static final int STATES = 40;
    private static final int SAMPLES = 2500;
    private static final double SPACING = 0.5;

    private final int[] counts = new int[STATES];
    private final double[][] u = new double[STATES][SAMPLES * STATES];

    /** Draws the samples. */
    public EstimatorBenchmark() {
        SplittableRandom random = new SplittableRandom(8);
        Arrays.fill(counts, SAMPLES);
        for (int k = 0; k < STATES; k++) {
            for (int n = 0; n < SAMPLES; n++) {
                double x = SPACING * k + random.nextGaussian();
                for (int j = 0; j < STATES; j++) {
                    double d = x - SPACING * j;
                    u[k][n * STATES + j] = 0.5 * d * d;
                }
            }
        }
    }

    /** {@return the variance of the difference between the ends, after solving the equations} */
    @Benchmark
    public double mbar() {
        return new MbarEquations(counts, u).variance(0, STATES - 1);
    }
}
