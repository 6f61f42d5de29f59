package dev.assay.multiphysicspde;

import static dev.assay.api.Facets.FIELD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.api.field.FieldQuestion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PluginTest {
    @Test
    void everyProblemHasTwoMethodsAndEveryEntryIsDescribed() {
        for (var problem : Trials.all().problems()) {
            assertThat(Trials.all().methods().stream()
                            .filter(m -> m.misfit(problem).isEmpty())
                            .filter(m -> m.declines(Trials.problem(problem.id(), Map.of(), 5)
                                            .question())
                                    .isEmpty()))
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(List.of(problem.title(), problem.summary(), problem.source()))
                    .noneMatch(String::isBlank);
        }
        for (var method : Trials.all().methods()) {
            assertThat(List.of(method.title(), method.summary(), method.source()))
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void aMethodDeclinesTheQuestionOfTheOtherProblem() {
        Object wave = Trials.problem("electro-thermal", Map.of(), 5).question();
        Object flow = Trials.problem("heated-cavity", Map.of(), 5).question();
        assertThat(Trials.method("mac-newton").declines(wave)).isPresent();
        assertThat(Trials.method("chebyshev-collocation").declines(wave)).isPresent();
        assertThat(Trials.method("helmholtz-direct").declines(flow)).isPresent();
        assertThat(Trials.method("coarse-interpolated").declines(flow)).isEmpty();
    }

    @Test
    void everyRungGivesASnapshotAndTheSameRunGivesTheSameNumbers() {
        var settings = Map.of("finest", "48");
        var first = Trials.run("heated-cavity", Map.of("Ra", "1e4"), "mac-projection", settings);
        var second = Trials.run("heated-cavity", Map.of("Ra", "1e4"), "mac-projection", settings);
        assertThat(first.result().outcome()).isEqualTo("finished");
        assertThat(first.snapshots()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(first.last().get(FIELD.named("u")).values())
                .isEqualTo(second.last().get(FIELD.named("u")).values());
        assertThat(first.result().counts()).containsKey("unknowns");
    }

    @Test
    void picturesShowTheFieldToAThousandthOfItsRange() {
        var trial = Trials.run("heated-cavity", Map.of("Ra", "1e4"), "coarse-interpolated", Map.of());
        FieldQuestion question = trial.question();
        var judging = new EngineJudging(question, trial.last(), trial.truth(), Map.of(), Seed.of(1), Kept.inMemory());
        double[] shown = Pictures.of("T", "ΔT", "L", 1)
                .make(question, judging)
                .layers()
                .get(0)
                .values();
        double[] exact = trial.last().get(FIELD.named("T")).values();
        assertThat(shown).hasSize(64 * 64);
        for (int k = 0; k < shown.length; k++) {
            assertThat(Math.abs(shown[k] - exact[k])).isLessThan(1e-3);
        }
        assertThat(Arrays.stream(shown).mapToObj(Double::toString)).allMatch(s -> s.length() <= 7);
    }
}
