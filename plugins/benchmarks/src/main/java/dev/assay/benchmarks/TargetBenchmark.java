package dev.assay.benchmarks;

import dev.assay.api.density.Density;
import dev.assay.api.density.Gradient;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Registrations;
import dev.assay.api.engine.Seed;
import dev.assay.freeenergy.FreeEnergyPlugin;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One density and one gradient of each continuous target at its defaults, at 256 start points in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class TargetBenchmark {
    private static final int POINTS = 256;

    @Param({
        "gauss-std",
        "gauss-icg-log",
        "gauss-corr",
        "gauss-ar1",
        "gmm40-fab",
        "gmm25-grid",
        "gmm9-grid",
        "mix2d-challenging",
        "gmm-random",
        "funnel-neal-3",
        "funnel-easy-1",
        "banana-ig",
        "rosenbrock-36",
        "rosenbrock-hybrid",
        "rings-sde",
        "manywell-fab-32",
        "multiwell-sde",
        "dw2-snf",
        "mueller-brown"
    })
    private String target;

    private Density density;
    private Gradient gradient;
    private final double[][] points = new double[POINTS][];
    private double[] g;
    private int next;

    /** Makes the target and its points. */
    @Setup
    public void make() {
        EngineInstance instance = new EngineInstance(Seed.of(1), Kept.inMemory(), 1);
        density = (Density) Registrations.of(new FreeEnergyPlugin()).problems().stream()
                .filter(problem -> problem.id().equals(target))
                .findFirst()
                .orElseThrow()
                .make(Map.of(), instance)
                .question();
        gradient = density.need(Density.GRADIENT);
        g = new double[density.dimension()];
        for (int k = 0; k < POINTS; k++) {
            points[k] = density.start(instance.random("points", k));
        }
    }

    private double[] point() {
        next = (next + 1) % POINTS;
        return points[next];
    }

    /** {@return ln γ} */
    @Benchmark
    public double density() {
        return density.logDensity(point());
    }

    /** {@return ln γ, with its gradient} */
    @Benchmark
    public double gradient() {
        return gradient.at(point(), g);
    }
}
