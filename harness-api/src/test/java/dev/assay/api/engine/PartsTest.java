package dev.assay.api.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Plugin;
import org.junit.jupiter.api.Test;

/** Parts of a plugin: all when nothing is said, and only the wanted ones in a trial's process. */
class PartsTest {
    private int opened;

    private final Plugin plugin = registry -> {
        registry.metric("alone", NoSettings.class, settings -> Metric.of(Facets.LOG_Z, (answer, judging) -> 0));
        registry.part("methods", inner -> {
            opened++;
            inner.method("fast", Object.class, NoSettings.class, settings -> (question, run) -> null);
            inner.method("slow", Object.class, NoSettings.class, settings -> (question, run) -> null);
        });
        registry.part("metrics", inner -> {
            opened++;
            inner.metric("far", NoSettings.class, settings -> Metric.of(Facets.LOG_Z, (answer, judging) -> 0));
        });
    };

    @Test
    void allPartsAreReadAndRemembered() {
        Registrations all = Registrations.of(plugin);
        assertThat(opened).isEqualTo(2);
        assertThat(all.methods()).extracting(MethodRegistration::id).containsExactly("fast", "slow");
        assertThat(all.metrics()).extracting(MetricRegistration::id).containsExactly("alone", "far");
        assertThat(all.partOfMethod("slow")).isEqualTo("methods");
        assertThat(all.partOfMethod("none")).isEmpty();
    }

    @Test
    void partsThatAreNotWantedAreNotEvenOpened() {
        Registrations some = new Registrations("slow"::equals, "methods"::equals);
        plugin.register(some);
        assertThat(opened).isEqualTo(1);
        assertThat(some.methods()).extracting(MethodRegistration::id).containsExactly("slow");
        assertThat(some.metrics()).isEmpty();
    }
}
