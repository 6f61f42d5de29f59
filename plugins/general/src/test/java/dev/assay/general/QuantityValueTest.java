package dev.assay.general;

import static dev.assay.api.Facets.QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Answer;
import dev.assay.api.NoSettings;
import dev.assay.api.Plugin;
import dev.assay.api.Question;
import dev.assay.api.Truth;
import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.api.value.Estimate;
import dev.assay.testkit.Cases;
import dev.assay.testkit.MetricContract;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuantityValueTest extends MetricContract {
    @Override
    protected Plugin plugin() {
        return new GeneralPlugin();
    }

    @Override
    protected String metric() {
        return "quantity";
    }

    @Override
    protected Question question() {
        return Cases.sine().question();
    }

    @Override
    protected Truth truth() {
        return Truth.of(QUANTITY.named("flux"), "closed form", () -> Estimate.of(-4, 0.5));
    }

    @Override
    protected Answer good() {
        return Answer.of(QUANTITY.named("flux"), Estimate.of(-4));
    }

    @Override
    protected Answer bad() {
        return Answer.of(QUANTITY.named("flux"), Estimate.of(-3));
    }

    @Override
    protected boolean onlyDescribes() {
        return true;
    }

    @Test
    void itIsTheValueOfEachQuantityThatTheTruthKnows() {
        Answer answer = bad().and(QUANTITY.named("other"), Estimate.of(7));
        var judging = new EngineJudging(question(), answer, truth(), Map.of(), Seed.of(1), Kept.inMemory());
        var values = QuantityValue.metric(new NoSettings()).scores(judging).values();
        assertThat(values).hasSize(1);
        assertThat(values.get(0).label()).isEqualTo("flux");
        assertThat(values.get(0).number()).isEqualTo(-3);
    }
}
