package com.example;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Plugin;
import dev.assay.api.Registry;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.density.Density;
import dev.assay.api.value.SampleRecorder;

/** Random-walk Metropolis with a fixed step: x' = x + σξ, accepted with min(1, γ(x')/γ(x)). */
public final class MySampler implements Method<Density> {
    /** σ of the proposal. */
    public record Settings(@Setting(def = "0.5", doc = "step of the proposal", range = "> 0") double step) {
        public Settings {
            Check.positive("step", step);
        }
    }

    /** Registers it; named in META-INF/services/dev.assay.api.Plugin. */
    public static final class MyPlugin implements Plugin {
        @Override
        public void register(Registry registry) {
            registry.method("my-sampler", Density.class, Settings.class, MySampler::new)
                    .gives(Facets.SAMPLES)
                    .title("My sampler")
                    .summary("Random-walk Metropolis with a fixed step; one density a step")
                    .source("doi:10.1063/1.1699114");
        }
    }

    private final double step;

    public MySampler(Settings settings) {
        step = settings.step();
    }

    @Override
    public Answer solve(Density target, Run run) {
        double[] x = target.start(run.random());
        double[] y = new double[x.length];
        double logDensity = target.logDensity(x);
        SampleRecorder recorder = new SampleRecorder(1, x.length, 4096);
        do {
            for (int i = 0; i < x.length; i++) {
                y[i] = x[i] + step * run.random().nextGaussian();
            }
            double proposed = target.logDensity(y);
            if (Math.log(run.random().nextDouble()) < proposed - logDensity) {
                System.arraycopy(y, 0, x, 0, x.length);
                logDensity = proposed;
            }
            recorder.record(0, x);
        } while (run.more(ask -> Answer.of(Facets.SAMPLES, recorder.samples())));
        return Answer.of(Facets.SAMPLES, recorder.samples());
    }
}
