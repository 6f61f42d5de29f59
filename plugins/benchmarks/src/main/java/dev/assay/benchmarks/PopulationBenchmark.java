package dev.assay.benchmarks;

import dev.assay.api.density.Density;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.freeenergy.method.population.AnnealedMoves;
import dev.assay.freeenergy.method.population.GaussianEnsemble;
import dev.assay.freeenergy.method.population.Move;
import dev.assay.freeenergy.method.population.SteinFlow;
import dev.assay.freeenergy.problem.well.ManyWell;
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

/** Populations in 32 dimensions: one annealed Hamiltonian move, one Stein step of 100, one consensus step of 256. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class PopulationBenchmark {
    private static final int D = 32;
    private static final int STEIN = 100;
    private static final int CONSENSUS = 256;

    private AnnealedMoves moves;
    private SteinFlow flow;
    private GaussianEnsemble ensemble;
    private RandomGenerator random;
    private double[] scale;
    private double[] logDensity;

    /** Draws all particles from the base. */
    @Setup
    public void draw() {
        EngineInstance instance = new EngineInstance(Seed.of(1), Kept.inMemory(), 1);
        Density question = new ManyWell(new ManyWell.Parameters(D), instance).question();
        random = instance.random();
        moves = new AnnealedMoves(question, question.need(Density.BASE), Move.HMC, 4, 1);
        moves.draw(0, random);
        scale = new double[D];
        Arrays.fill(scale, 0.2);
        flow = new SteinFlow(STEIN, D);
        ensemble = new GaussianEnsemble(CONSENSUS, D);
        logDensity = new double[CONSENSUS];
        for (double[] x : new double[][] {flow.positions(), flow.gradients(), ensemble.positions()}) {
            for (int k = 0; k < x.length; k++) {
                x[k] = random.nextGaussian();
            }
        }
    }

    /** {@return the acceptance of a move of four gradients} */
    @Benchmark
    public double hamiltonianMove() {
        return moves.move(0, 0.5, 1, scale, random);
    }

    /** {@return a coordinate after a Stein step, gradients not counted} */
    @Benchmark
    public double steinStep() {
        flow.step(1e-6, 0.9);
        return flow.positions()[0];
    }

    /** {@return whether a consensus step went well, with the densities of a standard Gaussian} */
    @Benchmark
    public boolean consensusStep() {
        double[] x = ensemble.positions();
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < CONSENSUS; i++) {
            double sum = 0;
            for (int c = 0; c < D; c++) {
                sum += x[i * D + c] * x[i * D + c];
            }
            logDensity[i] = -0.5 * sum;
            max = Math.max(max, logDensity[i]);
        }
        return ensemble.step(logDensity, max, 0.2, 0, random);
    }
}
