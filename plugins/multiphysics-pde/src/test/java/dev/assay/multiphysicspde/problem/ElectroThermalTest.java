package dev.assay.multiphysicspde.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.api.Facets;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.model.Models;
import dev.assay.multiphysicspde.wave.CompactWave;
import dev.assay.multiphysicspde.wave.ElectroHeat;
import dev.assay.multiphysicspde.wave.HeatSolver;
import dev.assay.multiphysicspde.wave.IntegralWave;
import dev.assay.multiphysicspde.wave.WaveCells;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ElectroThermalTest {
    private static final double[] GIVEN = {22, 14, 30, 2e11, 15};

    private static FieldQuestion question(double... p) {
        var instance = new EngineInstance(Seed.of(1), Kept.inMemory(), 1);
        return new ElectroThermal(new ElectroThermal.Parameters(p[0], p[1], p[2], p[3], p[4]), instance).question();
    }

    private static double[] probe(FieldQuestion q) {
        var model = Models.wave(q);
        var cells = new WaveCells(model, 32, 293.15);
        var both = new ElectroHeat(cells, new CompactWave(cells), new HeatSolver(cells, true));
        both.solve(1e-9, () -> true);
        return new double[] {both.fieldRe(0.01, 0.005), both.temperature(0.01, 0.005)};
    }

    @Test
    void everyParameterChangesTheSolution() {
        double[] base = probe(question(GIVEN));
        double[] other = {25, 18, 75, 2.9e11, 19};
        for (int p = 0; p < 5; p++) {
            double[] changed = GIVEN.clone();
            changed[p] = other[p];
            assertThat(probe(question(changed))[1]).as("parameter " + p).isNotEqualTo(base[1]);
        }
    }

    @Test
    void fixingOneInputLeavesTheOthersAsTheyWereDrawn() {
        double nan = Double.NaN;
        double[] all = probe(question(nan, nan, nan, nan, nan));
        assertThat(probe(question(nan, nan, nan, nan, nan))).isEqualTo(all);
        FieldQuestion open = question(nan, nan, nan, nan, nan);
        FieldQuestion heat = question(nan, nan, nan, nan, 10);
        for (double x = -0.03; x < 0.03; x += 0.004) {
            for (double y = -0.03; y < 0.03; y += 0.004) {
                assertThat(heat.domain().region("rod").contains(x, y))
                        .isEqualTo(open.domain().region("rod").contains(x, y));
            }
        }
    }

    @Test
    void temperaturesLieWhereTheBenchmarkHasThem() {
        double t = probe(question(GIVEN))[1];
        assertThat(t).isBetween(299.0, 306.0);
    }

    @Test
    void refusesWhatIsOutsideItsRange() {
        assertThatThrownBy(() -> new ElectroThermal.Parameters(9, 15, 0, 2e11, 15))
                .hasMessageContaining("a must");
    }

    /** The integral equation knows nothing of layers or stencils: an independent solution of the same question. */
    @Tag("slow")
    @Test
    void theTruthAgreesWithTheIntegralEquationWithinItsErrors() {
        var instance = new EngineInstance(Seed.of(1), Kept.inMemory(), 1);
        var problem = new ElectroThermal(new ElectroThermal.Parameters(22, 14, 30, 2e11, 15), instance);
        var truth = problem.truth(instance);
        var q = problem.question();
        double[][] found = new double[2][];
        for (int g = 0; g < 2; g++) {
            var cells = new WaveCells(Models.wave(q), g == 0 ? 128 : 256, 293.15);
            var both = new ElectroHeat(cells, new IntegralWave(cells, 1e-9), new HeatSolver(cells, false));
            both.solve(1e-7, () -> true);
            found[g] = new double[q.places().count()];
            for (int k = 0; k < found[g].length; k++) {
                found[g][k] = both.temperature(q.places().x(k), q.places().y(k));
            }
        }
        double[] t = truth.get(Facets.FIELD.named("T")).values();
        double difference = 0;
        double own = 0;
        for (int k = 0; k < t.length; k++) {
            double extrapolated = found[1][k] + (found[1][k] - found[0][k]) / 3;
            difference += Math.pow(extrapolated - t[k], 2) / t.length;
            own += Math.pow((found[1][k] - found[0][k]) / 3, 2) / t.length;
        }
        double bound = truth.get(TruthFacets.FIELD_ERROR.named("T")).value() + Math.sqrt(own);
        System.out.println("T: difference " + Math.sqrt(difference) + " K, bound " + bound + " K");
        assertThat(Math.sqrt(difference)).isLessThan(bound);
    }
}
