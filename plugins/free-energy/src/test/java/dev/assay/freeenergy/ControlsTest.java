package dev.assay.freeenergy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.NoSettings;
import dev.assay.api.Problem;
import dev.assay.api.Run;
import dev.assay.api.Scores;
import dev.assay.api.density.Density;
import dev.assay.api.density.Gradient;
import dev.assay.api.value.SampleRecorder;
import dev.assay.freeenergy.method.chain.NoUTurn;
import dev.assay.freeenergy.metric.chain.EssPerGradient;
import dev.assay.freeenergy.metric.distance.SlicedW2;
import dev.assay.freeenergy.metric.mode.ModeShares;
import dev.assay.freeenergy.metric.moment.SquaredBias;
import dev.assay.freeenergy.problem.gaussian.StandardGaussian;
import dev.assay.freeenergy.problem.mixture.GaussianMixture40;
import java.nio.file.Path;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known-bad samplers, through the real scoring: the metrics must expose them and pass the good ones. */
class ControlsTest {
    private static final long BUDGET = 200_000;
    private static final SlicedW2.Settings SLICES = new SlicedW2.Settings(128, 2000);

    @TempDir
    Path folder;

    /** Langevin steps of h = 0.5 that are never refused: on N(0, 1) the variance comes out as 1/(1 − h/2) = 4/3. */
    private static final class NeverRefuses implements Method<Density> {
        @Override
        public Answer solve(Density target, Run run) {
            double h = 0.5;
            Gradient gradient = target.need(Density.GRADIENT);
            RandomGenerator random = run.random();
            double[] x = new double[target.dimension()];
            double[] g = new double[x.length];
            SampleRecorder recorder = new SampleRecorder(1, x.length, 16384);
            do {
                gradient.at(x, g);
                for (int i = 0; i < x.length; i++) {
                    x[i] += h * g[i] + Math.sqrt(2 * h) * random.nextGaussian();
                }
                recorder.record(0, x);
            } while (run.more(ask -> Answer.of(Facets.SAMPLES, recorder.samples())));
            return Answer.of(Facets.SAMPLES, recorder.samples());
        }
    }

    private Answer answer(Method<Density> method, Problem<Density> problem) {
        return Bench.run(method, problem.question(), "gradients", BUDGET, 11, folder)
                .answer();
    }

    private Problem<Density> gaussian() {
        return new StandardGaussian(new StandardGaussian.Parameters(4), Bench.instance(folder));
    }

    private static NoUTurn nuts() {
        return new NoUTurn(new NoUTurn.Settings(4, 0.3, 0.8, 10, "diagonal", 4096));
    }

    private Scores score(dev.assay.api.Metric metric, Problem<Density> problem, Answer answer) {
        return Bench.score(metric, problem, answer, Map.of("gradients", BUDGET), folder);
    }

    @Test
    void theSquaredBiasExposesASamplerThatNeverRefuses() {
        var metric = SquaredBias.metric(new NoSettings());
        Scores.Value bad =
                Bench.value(score(metric, gaussian(), answer(new NeverRefuses(), gaussian())), "square-average");
        Scores.Value good = Bench.value(score(metric, gaussian(), answer(nuts(), gaussian())), "square-average");
        // (4/3 − 1)² / 2 = 0.056 against 1/n.
        assertThat(bad.number()).isBetween(0.04, 0.075).isGreaterThan(100 * bad.floor());
        assertThat(good.number()).isLessThan(20 * good.floor());
    }

    @Test
    void theSlicedDistanceExposesASamplerThatNeverRefuses() {
        var metric = SlicedW2.metric(SLICES);
        Scores.Value bad = score(metric, gaussian(), answer(new NeverRefuses(), gaussian()))
                .values()
                .get(0);
        Scores.Value good =
                score(metric, gaussian(), answer(nuts(), gaussian())).values().get(0);
        assertThat(bad.number()).isGreaterThan(2 * bad.floor());
        assertThat(good.number()).isLessThan(1.5 * good.floor());
    }

    @Test
    void modeSharesExposeChainsThatStayWhereTheyBeganWhileTheEssPraisesThem() {
        Problem<Density> mixture = new GaussianMixture40(new NoSettings(), Bench.instance(folder));
        Answer stuck = answer(nuts(), mixture);
        Scores.Value tv = Bench.value(score(ModeShares.metric(new NoSettings()), mixture, stuck), "tv");
        Scores.Value missed = Bench.value(score(ModeShares.metric(new NoSettings()), mixture, stuck), "missed");
        assertThat(tv.floor()).isLessThan(0.1);
        assertThat(tv.number()).isGreaterThan(0.4).isGreaterThan(5 * tv.floor());
        assertThat(missed.number()).isGreaterThan(0.3);
        assertThat(missed.floor()).isLessThan(0.001);
        double ess = score(EssPerGradient.metric(new NoSettings()), gaussian(), answer(nuts(), gaussian()))
                .values()
                .get(0)
                .number();
        assertThat(ess).isBetween(0.02, 0.5);
    }
}
