package dev.assay.api;

import static dev.assay.api.Facets.LOG_Z;
import static dev.assay.api.Facets.SAMPLES;
import static dev.assay.api.density.Density.BASE;
import static dev.assay.api.density.Density.GRADIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.api.density.Density;
import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.api.engine.Registrations;
import dev.assay.api.lattice.Lattice;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final Demand BOX = Demand.named("box-support");

    /** A baseline that answers any question. */
    static final class Nothing implements Method<Object> {
        Nothing(NoSettings settings) {}

        @Override
        public Answer solve(Object question, Run run) {
            return Answer.empty();
        }
    }

    private record Target(Density question) implements Problem<Density> {
        @Override
        public Truth truth(TruthRun work) {
            return Truth.empty();
        }
    }

    private static final class Spins implements Problem<Lattice> {
        @Override
        public Lattice question() {
            return Lattice.of(new int[] {1}, new int[2], new int[0], new double[0], 1);
        }

        @Override
        public Truth truth(TruthRun work) {
            return Truth.empty();
        }
    }

    private final Registrations all = Registrations.of(registry -> {
        registry.problem("plain", Density.class, NoSettings.class, (p, i) -> new Target(Density.of(1, x -> 0)));
        registry.problem("smooth", Density.class, NoSettings.class, (p, i) -> new Target(Density.of(2, x -> 0)))
                .offers(GRADIENT, BASE);
        registry.problem("boxed", Density.class, NoSettings.class, (p, i) -> new Target(Density.of(1, x -> 0)))
                .offers(GRADIENT)
                .demands(BOX);
        registry.problem("spins", Lattice.class, NoSettings.class, (p, i) -> new Spins())
                .knows(LOG_Z);
        registry.method("hmc", Density.class, NoSettings.class, s -> (Density q, Run run) -> Answer.empty())
                .needs(GRADIENT)
                .gives(SAMPLES)
                .declines(q -> q.dimension() > 1 ? Optional.of("only one dimension") : Optional.empty());
        registry.method("boxer", Density.class, NoSettings.class, s -> (Density q, Run run) -> Answer.empty())
                .handles(BOX);
        registry.method("nothing", Density.class, NoSettings.class, Nothing::new);
        registry.method("nothing-at-all", Object.class, NoSettings.class, Nothing::new)
                .handles(BOX);
    });

    private MethodRegistration method(String id) {
        return all.methods().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    private Optional<String> misfit(String method, String problem) {
        ProblemRegistration found = all.problems().stream()
                .filter(p -> p.id().equals(problem))
                .findFirst()
                .orElseThrow();
        return method(method).misfit(found);
    }

    @Test
    void aMethodFitsWhenItsNeedsAreOfferedAndItHandlesEveryDemand() {
        assertThat(misfit("hmc", "smooth")).isEmpty();
        assertThat(misfit("boxer", "boxed")).isEmpty();
        assertThat(misfit("boxer", "plain")).isEmpty();
    }

    @Test
    void misfitsAreExplainedBothWays() {
        assertThat(misfit("hmc", "plain")).hasValue("'hmc' needs [gradient], 'plain' offers []");
        assertThat(misfit("hmc", "boxed")).hasValue("'boxed' demands [box-support], 'hmc' handles []");
        assertThat(misfit("hmc", "spins")).hasValue("'hmc' answers Density, 'spins' asks Lattice");
    }

    @Test
    void aBaselineOfAnyQuestionCompilesAndFits() {
        assertThat(misfit("nothing", "plain")).isEmpty();
        for (ProblemRegistration problem : all.problems()) {
            assertThat(method("nothing-at-all").misfit(problem)).isEmpty();
        }
        assertThat(method("nothing-at-all").family()).isEqualTo("general");
        assertThat(method("hmc").family()).isEqualTo("free-energy");
    }

    @Test
    void aMethodMayDeclineWhatOnlyTheInstanceShows() {
        assertThat(method("hmc").declines(Density.of(1, x -> 0))).isEmpty();
        assertThat(method("hmc").declines(Density.of(2, x -> 0))).hasValue("only one dimension");
    }

    @Test
    void metricsAreFedByWhatMethodsGiveAndProblemsKnow() {
        Registrations metrics = Registrations.of(registry ->
                registry.metric("z", NoSettings.class, s -> Metric.of(SAMPLES, LOG_Z, (a, t, judging) -> 0)));
        var z = metrics.metrics().get(0);
        assertThat(z.reads(method("hmc").gives(), all.problems().get(3).knows()))
                .isTrue();
        assertThat(z.reads(method("hmc").gives(), all.problems().get(0).knows()))
                .isFalse();
        assertThat(z.reads(method("boxer").gives(), all.problems().get(3).knows()))
                .isFalse();
    }

    @Test
    void idsAreTakenOnceAndDefaultsMustFit() {
        assertThatThrownBy(() -> Registrations.of(registry -> {
                    registry.method("twice", Density.class, NoSettings.class, Nothing::new);
                    registry.method("twice", Lattice.class, NoSettings.class, Nothing::new);
                }))
                .hasMessage("method 'twice' is registered twice");
        assertThatThrownBy(() -> Registrations.of(
                        registry -> registry.method("Bad Id", Density.class, NoSettings.class, Nothing::new)))
                .hasMessageContaining("got 'Bad Id'");
        assertThatThrownBy(() -> Registrations.of(
                        registry -> registry.method("no-default", Density.class, Wrong.class, s -> new Nothing(null))))
                .hasMessageContaining("method 'no-default': its defaults do not fit");
    }

    private record Wrong(@Setting(def = "many") int n) {}

    @Test
    void makingBindsTheSettings() throws Exception {
        assertThat(method("nothing").make(Map.of()).solve(new Object(), null).facets())
                .isEmpty();
        assertThatThrownBy(() -> method("nothing").make(Map.of("x", "1"))).hasMessageContaining("unknown setting 'x'");
    }
}
