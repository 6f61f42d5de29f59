package dev.assay.benchmarks;

import dev.assay.api.engine.Seed;
import dev.assay.numerics.statistics.ChainStatistics;
import dev.assay.numerics.statistics.EnergyDistance;
import dev.assay.numerics.statistics.MaximumMeanDiscrepancy;
import dev.assay.numerics.statistics.Sinkhorn;
import dev.assay.numerics.statistics.Wasserstein;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Distances between Gaussian samples of ten dimensions, and the ESS of four chains of 16,384. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class MetricBenchmark {
    private static final int DIMENSION = 10;
    private static final int CHAINS = 4;
    private static final int LENGTH = 16_384;

    private final RandomGenerator random = Seed.of(1).generator();
    private double[] x;
    private double[] y;
    private double[] chains;

    /** Draws the samples. */
    @Setup
    public void draw() {
        x = normal(100_000 * DIMENSION);
        y = normal(100_000 * DIMENSION);
        chains = normal(CHAINS * LENGTH);
        for (int i = 1; i < chains.length; i++) {
            chains[i] += i % LENGTH == 0 ? 0 : 0.99 * chains[i - 1];
        }
    }

    private double[] normal(int count) {
        double[] values = new double[count];
        Arrays.setAll(values, i -> random.nextGaussian());
        return values;
    }

    private static double[] first(double[] points, int n) {
        return Arrays.copyOf(points, n * DIMENSION);
    }

    private static double[] even(int n) {
        double[] w = new double[n];
        Arrays.fill(w, 1.0 / n);
        return w;
    }

    /** {@return exact W₂ of 2,000 points against 2,000} */
    @Benchmark
    public double exactW2() {
        return Wasserstein.exact(first(x, 2000), first(y, 2000), DIMENSION);
    }

    /** {@return sliced W₂ of 100,000 points against 100,000, 128 directions} */
    @Benchmark
    public double slicedW2() {
        return Wasserstein.sliced(x, y, DIMENSION, 128, random);
    }

    /** {@return MMD² of 10,000 points against 10,000} */
    @Benchmark
    public double mmd() {
        double[] w = even(10_000);
        return MaximumMeanDiscrepancy.squared(first(x, 10_000), w, first(y, 10_000), w, DIMENSION, 4);
    }

    /** {@return MMD² of 100,000 points against 100,000, in blocks of 2,000} */
    @Benchmark
    public double mmdInBlocks() {
        return MaximumMeanDiscrepancy.blocks(x, y, DIMENSION, 4, 2000).squared();
    }

    /** {@return the energy distance of 2,000 points to 2,000} */
    @Benchmark
    public double energyDistance() {
        double[] w = even(2000);
        return EnergyDistance.of(first(x, 2000), w, first(y, 2000), w, DIMENSION);
    }

    /** {@return Sinkhorn's divergence of 1,000 points to 1,000} */
    @Benchmark
    public double sinkhorn() {
        return Sinkhorn.divergence(first(x, 1000), first(y, 1000), DIMENSION, 1);
    }

    /** {@return bulk ESS} */
    @Benchmark
    public double bulkEss() {
        return ChainStatistics.bulkEss(chains, CHAINS);
    }
}
