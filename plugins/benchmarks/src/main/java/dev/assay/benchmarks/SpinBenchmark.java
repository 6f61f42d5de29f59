package dev.assay.benchmarks;

import dev.assay.api.engine.Seed;
import dev.assay.freeenergy.method.lattice.BitSystems;
import dev.assay.freeenergy.method.lattice.Clusters;
import dev.assay.freeenergy.method.lattice.Flips;
import dev.assay.freeenergy.problem.lattice.Ising2d;
import dev.assay.numerics.random.Xoshiro256;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The 64 × 64 Ising torus at its critical temperature. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class SpinBenchmark {
    private static final int SIDE = 64;
    private static final double CRITICAL = 2.269185314213;

    private final Flips sweeps =
            Flips.of(Ising2d.torus(SIDE, CRITICAL), new Xoshiro256(Seed.of(1).generator()), Flips.Rule.METROPOLIS);
    private final Flips bath =
            Flips.of(Ising2d.torus(SIDE, CRITICAL), new Xoshiro256(Seed.of(3).generator()), Flips.Rule.HEAT_BATH);
    private final BitSystems systems = new BitSystems(
            Ising2d.torus(SIDE, CRITICAL), new Xoshiro256(Seed.of(4).generator()));
    private final Clusters clusters =
            new Clusters(Ising2d.torus(SIDE, CRITICAL), Seed.of(2).generator());

    /** Counts the spins turned. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Turned {
        /** Spins turned so far. */
        public long spins;
    }

    /** {@return the energy after a sweep; a spin tried is an operation} */
    @Benchmark
    @OperationsPerInvocation(SIDE * SIDE)
    public double metropolis() {
        return sweeps.sweep();
    }

    /** {@return the energy after a sweep; a spin drawn is an operation} */
    @Benchmark
    @OperationsPerInvocation(SIDE * SIDE)
    public double heatBath() {
        return bath.sweep();
    }

    /** {@return the systems; a spin tried is an operation, 64 systems a site} */
    @Benchmark
    @OperationsPerInvocation(64 * SIDE * SIDE)
    public BitSystems multispin() {
        systems.sweep();
        return systems;
    }

    /** {@return the size of a cluster; see the counter for spins turned} */
    @Benchmark
    public double wolff(Turned turned) {
        int size = clusters.flip();
        turned.spins += size;
        return size;
    }
}
