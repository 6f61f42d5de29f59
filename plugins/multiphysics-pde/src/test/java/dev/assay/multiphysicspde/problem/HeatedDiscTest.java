package dev.assay.multiphysicspde.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.flow.FlowField;
import dev.assay.multiphysicspde.flow.FlowModel;
import dev.assay.multiphysicspde.flow.MacGrid;
import dev.assay.multiphysicspde.flow.MacNewton;
import dev.assay.multiphysicspde.model.FlowReading;
import dev.assay.multiphysicspde.model.Models;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeatedDiscTest {
    private static FlowModel model(double r, double heat) {
        var instance = new EngineInstance(Seed.of(1), Kept.inMemory(), 1);
        FieldQuestion q = new HeatedDisc(new HeatedDisc.Parameters(r, 4, -6, heat), instance).question();
        return Models.flow(q);
    }

    private static FlowField solved(FlowModel model, double clustering, int... sizes) {
        FlowField flow = null;
        for (int n : sizes) {
            MacGrid grid = MacGrid.of(model, n, clustering);
            FlowField start = flow == null ? FlowField.rest(model, grid) : flow.on(model, grid);
            flow = new MacNewton(model, grid, 1e-8).solve(start, () -> true);
        }
        return flow;
    }

    @Test
    void heatMadeInTheDiscLeavesThroughTheColdWalls() {
        FlowField flow = solved(model(14, 75), 0.5, 16, 32);
        double lost = -(flow.meanHeat(FlowModel.LEFT) + flow.meanHeat(FlowModel.RIGHT)) * 0.128;
        double made = 75 * Math.PI * 0.014 * 0.014 * Math.exp(0.004 - 0.006);
        assertThat(lost / made).isCloseTo(1, within(2e-3));
    }

    @Test
    void gridsAgreeAndSoDoClusteredAndUniformOnes() {
        FlowModel model = model(14, 75);
        Map<String, Double> fine = FlowReading.extrema(model, solved(model, 0.5, 16, 32, 64));
        Map<String, Double> other = FlowReading.extrema(model, solved(model, 0, 16, 32, 64));
        Map<String, Double> coarse = FlowReading.extrema(model, solved(model, 0.5, 16, 32));
        for (String name : fine.keySet()) {
            assertThat(fine.get(name) / coarse.get(name)).isCloseTo(1, within(0.03));
            assertThat(fine.get(name) / other.get(name)).isCloseTo(1, within(0.015));
        }
    }

    @Test
    void everyInstanceHasASolution() {
        for (int seed = 1; seed <= 6; seed++) {
            var instance = new EngineInstance(Seed.of(seed), Kept.inMemory(), 1);
            double open = Double.NaN;
            var problem = new HeatedDisc(new HeatedDisc.Parameters(open, open, open, open), instance);
            FlowModel model = Models.flow(problem.question());
            assertThat(solved(model, 0.5, 12, 16, 24, 32, 48).largestT()).isBetween(0.1, 0.6);
        }
    }

    @Test
    void twoGridsAgreeWithinTheStatedError() {
        FlowModel model = model(14, 75);
        Map<String, Double> a = FlowReading.extrema(model, solved(model, 0.5, 16, 32));
        Map<String, Double> b = FlowReading.extrema(model, solved(model, 0.5, 16, 32, 48));
        Map<String, Double> c = FlowReading.extrema(model, solved(model, 0.5, 16, 32, 64));
        for (String name : a.keySet()) {
            double ofB = 2 * Math.abs(b.get(name) - a.get(name));
            double ofC = 2 * Math.abs(c.get(name) - b.get(name));
            assertThat(c.get(name)).isCloseTo(b.get(name), within(ofB + ofC));
        }
    }

    @Test
    void withoutBuoyancyTheTemperatureIsThatOfConduction() {
        Map<String, Double> little = FlowReading.extrema(model(14, 0.2), solved(model(14, 0.2), 0.5, 16, 32));
        Map<String, Double> less = FlowReading.extrema(model(14, 0.1), solved(model(14, 0.1), 0.5, 16, 32));
        assertThat(little.get("tMaxExcess") / less.get("tMaxExcess")).isCloseTo(2, within(1e-2));
        assertThat(little.get("maxSpeed") / less.get("maxSpeed")).isCloseTo(2, within(5e-2));
    }
}
