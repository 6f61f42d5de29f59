package dev.assay.suite.testing;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.Method;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Plugin;
import dev.assay.api.Problem;
import dev.assay.api.Registry;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Density;
import dev.assay.api.value.Estimate;
import java.util.ArrayList;
import java.util.List;

/** A well-behaved mean of a known distribution, and methods that do everything a method must not do. */
public final class CulpritPlugin implements Plugin {
    @Override
    public void register(Registry registry) {
        registry.problem("normal", Density.class, Shift.class, Normal::new)
                .knows(Facets.LOG_Z)
                .title("A shifted normal");
        registry.method("good", Density.class, Bias.class, Good::new).gives(Facets.LOG_Z);
        registry.method("halts", Density.class, NoSettings.class, s -> CulpritPlugin::halts)
                .gives(Facets.LOG_Z);
        registry.method("fills-heap", Density.class, NoSettings.class, s -> CulpritPlugin::fillsHeap)
                .gives(Facets.LOG_Z);
        registry.method("loops", Density.class, NoSettings.class, s -> CulpritPlugin::loops)
                .gives(Facets.LOG_Z);
        registry.method("sleeps", Density.class, NoSettings.class, s -> CulpritPlugin::sleeps)
                .gives(Facets.LOG_Z);
        registry.method("swallows", Density.class, NoSettings.class, s -> CulpritPlugin::swallows)
                .gives(Facets.LOG_Z);
        registry.method("throws", Density.class, NoSettings.class, s -> CulpritPlugin::fails)
                .gives(Facets.LOG_Z);
        registry.method("diverges", Density.class, NoSettings.class, s -> CulpritPlugin::diverges)
                .gives(Facets.LOG_Z);
        registry.method("answers-nan", Density.class, NoSettings.class, s -> CulpritPlugin::answersNan)
                .gives(Facets.LOG_Z);
        registry.method("chatters", Density.class, NoSettings.class, s -> CulpritPlugin::chatters)
                .gives(Facets.LOG_Z);
        registry.method("leaves-child", Density.class, NoSettings.class, s -> CulpritPlugin::leavesChild)
                .gives(Facets.LOG_Z);
        registry.method("needs-gradient", Density.class, NoSettings.class, s -> CulpritPlugin::halts)
                .needs(Density.GRADIENT)
                .gives(Facets.LOG_Z);
        registry.metric(
                        "shift-error",
                        NoSettings.class,
                        s -> Metric.of(Facets.LOG_Z, Facets.LOG_Z, (a, t, j) -> Math.abs(a.value() - t.value())))
                .lowerIsBetter();
    }

    /** Where the normal stands. */
    public record Shift(@Setting(def = "0") double shift) {}

    /** What is added to the answer. */
    public record Bias(@Setting(def = "0") double bias) {
        /** Refuses what is not a number. */
        public Bias {
            if (!(Math.abs(bias) < 10)) {
                throw new IllegalArgumentException("bias must be in (-10, 10), got " + bias);
            }
        }
    }

    /** N(shift + instance, 1), not normalised by exp(shift). */
    public static final class Normal implements Problem<Density> {
        private final double centre;

        Normal(Shift shift, Instance instance) {
            centre = shift.shift() + instance.random().nextGaussian();
        }

        @Override
        public Density question() {
            return Density.of(1, x -> -0.5 * (x[0] - centre) * (x[0] - centre));
        }

        @Override
        public Truth truth(TruthRun work) {
            return Truth.of(Facets.LOG_Z, "closed form", () -> Estimate.of(0.5 * Math.log(2 * Math.PI), 0));
        }
    }

    /** Importance sampling from N(0, 3²): unbiased, and different at every repetition. */
    public static final class Good implements Method<Density> {
        private final double bias;

        Good(Bias settings) {
            bias = settings.bias();
        }

        @Override
        public Answer solve(Density target, Run run) {
            double[] sum = new double[1];
            long[] n = new long[1];
            double[] x = new double[1];
            do {
                x[0] = 3 * run.random().nextGaussian();
                double base = -x[0] * x[0] / 18 - Math.log(3) - 0.5 * Math.log(2 * Math.PI);
                sum[0] += Math.exp(target.logDensity(x) - base);
                n[0]++;
            } while (run.more(ask -> answer(sum[0] / n[0])));
            return answer(sum[0] / n[0]);
        }

        private Answer answer(double z) {
            return Answer.of(Facets.LOG_Z, Estimate.of(Math.log(z) + bias));
        }
    }

    private static Answer one() {
        return Answer.of(Facets.LOG_Z, Estimate.of(1));
    }

    private static Answer halts(Density target, Run run) {
        target.logDensity(new double[1]);
        Runtime.getRuntime().halt(9);
        return one();
    }

    private static Answer fillsHeap(Density target, Run run) {
        List<long[]> kept = new ArrayList<>();
        while (kept.size() < Integer.MAX_VALUE) {
            kept.add(new long[1 << 20]);
        }
        return one();
    }

    private static Answer loops(Density target, Run run) {
        long n = 0;
        while (n >= 0) {
            n = (n + 1) & 0xFFFFFF;
        }
        return one();
    }

    private static Answer sleeps(Density target, Run run) throws InterruptedException {
        run.more(ask -> one());
        Thread.sleep(60_000);
        return one();
    }

    private static Answer swallows(Density target, Run run) {
        double[] x = new double[1];
        run.more(ask -> one());
        for (int i = 0; i < 10_000_000; i++) {
            try {
                target.logDensity(x);
            } catch (Throwable e) {
                x[0] = 0;
            }
        }
        return one();
    }

    private static Answer fails(Density target, Run run) {
        throw new IllegalStateException("this method always fails");
    }

    private static Answer diverges(Density target, Run run) {
        throw run.diverged("energy", Double.POSITIVE_INFINITY);
    }

    private static Answer answersNan(Density target, Run run) {
        return Answer.of(Facets.LOG_Z, Estimate.of(Double.NaN));
    }

    private static Answer chatters(Density target, Run run) {
        for (int i = 0; i < 200_000; i++) {
            System.out.println("solving and returned, I say: " + i);
        }
        System.out.println("returned");
        return one();
    }

    private static Answer leavesChild(Density target, Run run) throws Exception {
        new ProcessBuilder("sleep", "77.25").inheritIO().start();
        Thread.sleep(60_000);
        return one();
    }
}
