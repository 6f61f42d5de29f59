package dev.assay.benchmarks;

import dev.assay.api.density.Density;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Registrations;
import dev.assay.api.engine.Seed;
import dev.assay.api.value.Samples;
import dev.assay.freeenergy.FreeEnergyPlugin;
import dev.assay.freeenergy.method.chain.NutsChain;
import dev.assay.freeenergy.metric.chain.Ess;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * NUTS beside Stan on the same data, sampling phase only: four chains of 5000 draws after 1000 of warm-up, the least bulk ESS
 * over parameters. Stan's figures were measured on the machine that the project was built on, Stan 2.21, four chains of 1000
 * draws, medians of three runs; ratios of gradients carry over to any machine, those of seconds do not.
 * On eight schools one run of 4 × 1000 draws scatters by 14 per cent (0.0647 ± 0.0012 is the mean of 60 of ours); if Stan
 * scatters alike, the median of its three is good to some 9 per cent only.
 *
 * <p>{@code mvn -q -pl plugins/benchmarks compile exec:java -Dexec.mainClass=dev.assay.benchmarks.NutsComparison}
 */
public final class NutsComparison {
    private static final int CHAINS = 4;
    private static final int WARM_UP = 1000;
    private static final int DRAWS = 5000;
    private static final int REPEATS = 7;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private NutsComparison() {}

    /** Runs and prints a line a target. */
    public static void main(String[] none) {
        line("eight-schools-posteriordb", Map.of("parametrisation", "noncentred"), false, 0.072, 32_900);
        line("gauss-ar1", Map.of("d", "100", "rho", "0.9"), false, 0.0063, 1_144);
        line("gauss-ar1", Map.of("d", "100", "rho", "0.9"), true, Double.NaN, Double.NaN); // not measured with Stan
    }

    private static void line(
            String problem,
            Map<String, String> parameters,
            boolean dense,
            double stanPerGradient,
            double stanPerSecond) {
        double[] perGradient = new double[REPEATS];
        double[] perSecond = new double[REPEATS];
        for (int r = 0; r < REPEATS; r++) {
            double[] rates = rates(problem, parameters, dense, r);
            perGradient[r] = rates[0];
            perSecond[r] = rates[1];
        }
        Arrays.sort(perGradient);
        Arrays.sort(perSecond);
        double gradient = perGradient[REPEATS / 2];
        double second = perSecond[REPEATS / 2];
        System.out.printf(
                Locale.ROOT,
                "%s %s: ESS per gradient %.4g [%.4g, %.4g] (Stan %.4g, ratio %.2f); per second %.4g (Stan %.4g, ratio %.2f)%n",
                problem,
                dense ? "dense" : "diagonal",
                gradient,
                perGradient[0],
                perGradient[REPEATS - 1],
                stanPerGradient,
                gradient / stanPerGradient,
                second,
                stanPerSecond,
                second / stanPerSecond);
    }

    /** {@return ESS per gradient and per second of CPU} */
    private static double[] rates(String problem, Map<String, String> parameters, boolean dense, int repeat) {
        Density density = (Density) Registrations.of(new FreeEnergyPlugin()).problems().stream()
                .filter(p -> p.id().equals(problem))
                .findFirst()
                .orElseThrow()
                .make(parameters, new EngineInstance(Seed.of(1), Kept.inMemory(), 1))
                .question();
        int d = density.dimension();
        double[] draws = new double[CHAINS * DRAWS * d];
        long gradients = 0;
        long nanos = 0;
        for (int c = 0; c < CHAINS; c++) {
            var random = Seed.of(100 + repeat).child("chain", c).generator();
            NutsChain chain =
                    new NutsChain(density.need(Density.GRADIENT), density.start(random), 0.8, 10, dense, random);
            for (int i = 0; i < WARM_UP; i++) {
                chain.step(Long.MAX_VALUE);
                chain.adapt((i + 1.0) / WARM_UP);
            }
            chain.freeze();
            long begin = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < DRAWS; i++) {
                chain.step(Long.MAX_VALUE);
                gradients += chain.leaves();
                System.arraycopy(chain.position(), 0, draws, (c * DRAWS + i) * d, d);
            }
            nanos += THREADS.getCurrentThreadCpuTime() - begin;
        }
        double ess = Ess.bulk(Samples.chains(CHAINS, d, draws, 1));
        return new double[] {ess / gradients, ess / (nanos / 1e9)};
    }
}
