package dev.assay.benchmarks;

import dev.assay.chaoticforecasting.catalogue.Catalogue;
import dev.assay.chaoticforecasting.catalogue.Entry;
import dev.assay.chaoticforecasting.system.Systems;
import java.util.List;
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

/** All systems of the catalogue without delay: 10 periods of 100 points each at 1e-12, one after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class TrajectoryBenchmark {
    private final List<Entry> entries = Catalogue.entries().stream()
            .filter(e -> !e.delayed() && !e.id().endsWith("-2023"))
            .toList();

    /** {@return a sum over all rows, so that nothing is left out} */
    @Benchmark
    public double catalogue() {
        double sum = 0;
        for (Entry entry : entries) {
            double[] times = IntStream.range(0, 1000)
                    .mapToDouble(i -> i * entry.period() / 100)
                    .toArray();
            for (double value : Systems.of(entry, "").published().orbit(times, 1e-12)) {
                sum += value;
            }
        }
        return sum;
    }
}
