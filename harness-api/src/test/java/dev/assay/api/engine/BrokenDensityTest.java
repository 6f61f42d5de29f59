package dev.assay.api.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.Run;
import dev.assay.api.density.Density;
import dev.assay.api.value.SampleRecorder;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** A density that is NaN or +∞ ends as an outcome that says so, not as a score. */
class BrokenDensityTest {
    /** Metropolis on the line: NaN is never accepted, +∞ never left. */
    private static Answer walk(Density density, Run run) {
        RandomGenerator random = run.random();
        SampleRecorder recorder = new SampleRecorder(1, 1, 64);
        double[] x = {0};
        double now = density.logDensity(x);
        do {
            double[] y = {x[0] + random.nextGaussian()};
            double then = density.logDensity(y);
            if (Math.log(random.nextDouble()) < then - now) {
                x = y;
                now = then;
            }
            recorder.record(0, x);
        } while (run.more(ask -> Answer.of(Facets.SAMPLES, recorder.samples())));
        return Answer.of(Facets.SAMPLES, recorder.samples());
    }

    private static RunResult run(Density density) {
        return new EngineRun(
                        Limits.of("densities", 1000),
                        EngineRun.grid(5),
                        Seed.of(1),
                        (info, answer) -> {},
                        Path.of("."),
                        1)
                .execute(BrokenDensityTest::walk, density);
    }

    @Test
    void nanWhereAChainStandsIsAnInvalidAnswerThatNamesTheDensity() {
        RunResult result = run(Density.of(1, x -> Double.NaN));
        assertThat(result.outcome()).isEqualTo("invalid-answer");
        assertThat(result.reason()).startsWith("the problem's log density is NaN at sample");
        assertThat(result.failure()).isNull();
    }

    @Test
    void plusInfinityIsAnInvalidAnswerThatNamesTheDensity() {
        RunResult result = run(Density.of(1, x -> x[0] > 1 ? Double.POSITIVE_INFINITY : -0.5 * x[0] * x[0]));
        assertThat(result.outcome()).isEqualTo("invalid-answer");
        assertThat(result.reason())
                .contains("log density is Infinity")
                .endsWith("it must be finite, or -Infinity outside the support");
    }

    @Test
    void aSupportWithEdgesIsNoFault() {
        RunResult result = run(Density.of(1, x -> Math.abs(x[0]) < 1 ? 0 : Double.NEGATIVE_INFINITY));
        assertThat(result.outcome()).isEqualTo("finished");
    }

    @Test
    void nanThatAMethodNeverAcceptsIsTheMethodsOwnAffair() {
        RunResult result = run(Density.of(1, x -> Math.abs(x[0]) < 1 ? 0 : Double.NaN));
        assertThat(result.outcome()).isEqualTo("finished");
    }

    @Test
    void lookingAtSamplesCostsTheMethodNothing() {
        RunResult result = run(Density.of(1, x -> -0.5 * x[0] * x[0]));
        assertThat(result.counts()).containsEntry("densities", 1000L);
    }
}
