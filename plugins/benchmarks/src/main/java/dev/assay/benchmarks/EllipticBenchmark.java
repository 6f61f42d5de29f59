package dev.assay.benchmarks;

import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Domain;
import dev.assay.api.field.Unknown;
import dev.assay.multiphysicspde.elliptic.Diffusion;
import dev.assay.multiphysicspde.elliptic.LagrangeElements;
import dev.assay.numerics.fft.SinePoisson;
import dev.assay.numerics.grid.RedBlackMultigrid;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
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

/** Steady diffusion on n × n cells, tolerance 10⁻⁸ where a solver iterates. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class EllipticBenchmark {
    private static final double TOLERANCE = 1e-8;

    /** Cells a side. */
    @Param({"128", "1024"})
    public int n;

    private RedBlackMultigrid constant;
    private RedBlackMultigrid variable;
    private SinePoisson sine;
    private double[] right;
    private double[] solution;

    /** f = 1 + x, K = 1 or e^(sin 5x cos 3y). */
    @Setup
    public void prepare() {
        constant = RedBlackMultigrid.constant(n, n, 1, 1);
        sine = new SinePoisson(n, 1, 1);
        double[] faceX = new double[(n + 1) * n];
        double[] faceY = new double[(n + 1) * n];
        right = new double[n * n];
        solution = new double[n * n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i <= n; i++) {
                double half = i == 0 || i == n ? 2 : 1;
                faceX[j * (n + 1) + i] = half * Math.exp(Math.sin(5.0 * i / n) * Math.cos(3 * (j + 0.5) / n));
                faceY[i * n + j] = half * Math.exp(Math.sin(5 * (j + 0.5) / n) * Math.cos(3.0 * i / n));
                if (i < n) {
                    right[j * n + i] = (1 + (i + 0.5) / n) / ((double) n * n);
                }
            }
        }
        variable = RedBlackMultigrid.of(n, n, faceX, faceY, new double[n * n]);
    }

    /** {@return the solution of Poisson's equation from zero} */
    @Benchmark
    public double[] poissonMultigrid() {
        return solved(constant);
    }

    /** {@return the solution with a variable conductivity from zero} */
    @Benchmark
    public double[] darcyMultigrid() {
        return solved(variable);
    }

    private double[] solved(RedBlackMultigrid solver) {
        Arrays.fill(solution, 0);
        if (solver.solve(right, solution, TOLERANCE, 100) < 0) {
            throw new IllegalStateException("no convergence");
        }
        return solution;
    }

    /** {@return the solution of Poisson's equation by transforms} */
    @Benchmark
    public double[] poissonSine() {
        sine.solve(right, solution);
        return solution;
    }

    /** {@return the middle of a solution with biquadratic elements on 32 × 32 rectangles, whatever n} */
    @Benchmark
    public double biquadratic() {
        var model = new Diffusion(
                Domain.box(0, 1, 0, 1),
                Unknown.real("u", "1"),
                Coefficient.constant(1),
                Coefficient.constant(0),
                Coefficient.constant(1),
                Collections.nCopies(4, Optional.of(Coefficient.constant(0))));
        return new LagrangeElements(model, 32, 2).at(0.5, 0.5);
    }
}
