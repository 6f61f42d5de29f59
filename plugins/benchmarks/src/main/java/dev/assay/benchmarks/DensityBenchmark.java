package dev.assay.benchmarks;

import dev.assay.api.density.Density;
import dev.assay.api.density.Gradient;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.freeenergy.method.chain.NutsChain;
import dev.assay.freeenergy.problem.well.ManyWell;
import java.util.concurrent.TimeUnit;
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

/** The 32-dimensional many wells: one gradient, one NUTS step after adaptation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class DensityBenchmark {
    private static final int ADAPTATION = 1000;

    private Gradient gradient;
    private NutsChain chain;
    private double[] x;
    private double[] g;

    /** Adapts the chain. */
    @Setup
    public void adapt() {
        EngineInstance instance = new EngineInstance(Seed.of(1), Kept.inMemory(), 1);
        Density question = new ManyWell(new ManyWell.Parameters(32), instance).question();
        gradient = question.need(Density.GRADIENT);
        x = question.start(instance.random());
        g = new double[x.length];
        chain = new NutsChain(gradient, x, 0.8, 10, instance.random());
        for (int k = 0; k < ADAPTATION; k++) {
            chain.step(Long.MAX_VALUE);
            chain.adapt((double) k / ADAPTATION);
        }
        chain.freeze();
    }

    /** {@return ln γ, with its gradient} */
    @Benchmark
    public double gradient() {
        return gradient.at(x, g);
    }

    /** {@return gradients of a NUTS step} */
    @Benchmark
    public long nuts() {
        chain.step(Long.MAX_VALUE);
        return chain.leaves();
    }
}
