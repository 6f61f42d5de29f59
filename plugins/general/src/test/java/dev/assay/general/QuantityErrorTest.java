package dev.assay.general;

import static dev.assay.api.Facets.QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Answer;
import dev.assay.api.NoSettings;
import dev.assay.api.Plugin;
import dev.assay.api.Question;
import dev.assay.api.Scores;
import dev.assay.api.Truth;
import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.api.value.Estimate;
import dev.assay.testkit.Cases;
import dev.assay.testkit.MetricContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuantityErrorTest extends MetricContract {
    @Override
    protected Plugin plugin() {
        return new GeneralPlugin();
    }

    @Override
    protected String metric() {
        return "quantity-error";
    }

    @Override
    protected Question question() {
        return Cases.sine().question();
    }

    @Override
    protected Truth truth() {
        return Truth.of(QUANTITY.named("flux"), "closed form", () -> Estimate.of(-4, 0.5))
                .and(QUANTITY.named("net"), "closed form", () -> Estimate.of(0));
    }

    @Override
    protected Answer good() {
        return answer(-4, 0.25);
    }

    @Override
    protected Answer bad() {
        return answer(-3, 0.25);
    }

    @Override
    protected double floorTolerance() {
        return 0.125;
    }

    private static Answer answer(double flux, double net) {
        return Answer.of(QUANTITY.named("flux"), Estimate.of(flux))
                .and(QUANTITY.named("net"), Estimate.of(net))
                .and(QUANTITY.named("unknown to the truth"), Estimate.of(1));
    }

    @Test
    void theErrorIsRelativeUnlessTheTruthIsZero() {
        List<Scores.Value> values = QuantityError.metric(new NoSettings())
                .scores(new EngineJudging(question(), bad(), truth(), Map.of(), Seed.of(1), Kept.inMemory()))
                .values();
        assertThat(values).extracting(Scores.Value::label).containsExactly("flux", "net");
        assertThat(values).extracting(Scores.Value::number).containsExactly(0.25, 0.25);
        assertThat(values).extracting(Scores.Value::floor).containsExactly(0.125, Double.NaN);
    }
}
