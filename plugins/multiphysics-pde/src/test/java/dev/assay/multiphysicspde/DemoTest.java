package dev.assay.multiphysicspde;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints the boards of the demo suite; fails when a trial does not finish. */
@Tag("slow")
class DemoTest {
    @Test
    void everyMethodFinishesOnItsProblem() {
        for (var problem : Trials.all().problems()) {
            for (var method : Trials.all().methods()) {
                if (method.misfit(problem).isEmpty()) {
                    show(problem.id(), method.id());
                }
            }
        }
    }

    private static void show(String problem, String method) {
        Trials.Trial t = Trials.run(problem, Map.of(), method, Map.of());
        assertThat(t.result().outcome()).as(method + t.result().reason()).isEqualTo("finished");
        for (var answer : t.snapshots()) {
            System.out.println(problem + " " + method + " vrmse " + t.scores("vrmse", answer) + " nusselt "
                    + t.scores("nusselt-error", answer) + t.scores("joule-heat-error", answer));
        }
        System.out.println("  " + problem + " cpu " + t.result().cpuNanos() / 1e9 + " s "
                + t.result().counts());
    }
}
