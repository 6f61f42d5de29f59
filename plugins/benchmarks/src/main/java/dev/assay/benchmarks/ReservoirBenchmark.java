package dev.assay.benchmarks;

import dev.assay.chaoticforecasting.catalogue.Catalogue;
import dev.assay.chaoticforecasting.catalogue.Entry;
import dev.assay.chaoticforecasting.forecast.EchoState;
import dev.assay.chaoticforecasting.system.Systems;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An echo-state network of 500 units on Lorenz: drawing it, and 1000 rows of training with 200 of forecast. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class ReservoirBenchmark {
    private final EchoState.Settings settings = new EchoState.Settings(500, 0.9, 1, 0.5, 0, 10, 1e-9, 50);
    private final double[][] past = lorenz();
    private final EchoState network = new EchoState(settings, new SplittableRandom(1));

    private static double[][] lorenz() {
        Entry entry = Catalogue.of("lorenz");
        double[] times = IntStream.range(0, 1000)
                .mapToDouble(i -> i * entry.period() / 30)
                .toArray();
        double[] flat = Systems.of(entry, "").published().orbit(times, 1e-10);
        double[][] rows = new double[1000][3];
        for (int i = 0; i < 1000; i++) {
            System.arraycopy(flat, 3 * i, rows[i], 0, 3);
        }
        return rows;
    }

    /** {@return a network, drawn and scaled to its spectral radius} */
    @Benchmark
    public EchoState build() {
        return new EchoState(settings, new SplittableRandom(1));
    }

    /** {@return the forecast of a given network after training} */
    @Benchmark
    public double[][] fitAndForecast() {
        network.fit(past);
        return network.forecast(200);
    }
}
