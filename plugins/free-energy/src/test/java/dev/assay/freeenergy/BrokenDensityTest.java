package dev.assay.freeenergy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.engine.EngineRun;
import dev.assay.api.engine.Limits;
import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.Registrations;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No sampler turns a density that is NaN everywhere into a score. */
class BrokenDensityTest {
    @TempDir
    Path folder;

    static Stream<String> samplers() {
        return Registrations.of(new FreeEnergyPlugin()).methods().stream()
                .filter(method -> method.question() == Density.class)
                .map(MethodRegistration::id);
    }

    @ParameterizedTest
    @MethodSource("samplers")
    void aDensityOfNanIsNeverFinishedInSilence(String id) {
        Density broken = Density.of(2, x -> Double.NaN)
                .with(Density.GRADIENT, (x, g) -> {
                    g[0] = Double.NaN;
                    g[1] = Double.NaN;
                    return Double.NaN;
                })
                .with(Density.BASE, Base.normal(2, 1));
        MethodRegistration method = Registrations.of(new FreeEnergyPlugin()).methods().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        Limits limits = new Limits(Map.of("gradients", 5000L, "densities", 5000L), Long.MAX_VALUE, Long.MAX_VALUE);
        Bench.Outcome outcome = Bench.run(method.make(Map.of()), broken, limits, EngineRun.grid(5), 1, folder);
        assertThat(outcome.result().outcome()).isNotEqualTo("finished");
        assertThat(outcome.result().reason()).isNotBlank();
    }
}
