package dev.assay.chaoticforecasting.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Facets;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.api.value.Series;
import dev.assay.chaoticforecasting.Defaults;
import dev.assay.chaoticforecasting.catalogue.Catalogue;
import dev.assay.chaoticforecasting.catalogue.Entry;
import dev.assay.chaoticforecasting.system.Systems;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ViewTest {
    private static ForecastProblem lorenz(Map<String, String> set) {
        SystemParameters p = Defaults.of(SystemParameters.class, set);
        Entry entry = Catalogue.of("lorenz");
        return new ForecastProblem(
                p.protocol(entry), p.view(), Systems.of(entry, p.parameters()), Defaults.instance(1));
    }

    private static Series past(String... set) {
        return lorenz(map(set)).question().past();
    }

    private static Series continuation(String... set) {
        return lorenz(map(set))
                .truth(new EngineInstance(Seed.of(1), Kept.inMemory(), 1))
                .get(Facets.FORECAST);
    }

    private static Map<String, String> map(String... set) {
        return set.length == 0
                ? Map.of()
                : set.length == 2 ? Map.of(set[0], set[1]) : Map.of(set[0], set[1], set[2], set[3]);
    }

    @Test
    void trainingKeepsTheRowsBeforeTheSameContinuation() {
        Series whole = past();
        Series part = past("training", "101");
        assertThat(part.length()).isEqualTo(101);
        assertThat(part.values()).isEqualTo(whole.slice(899, 1000).values());
        assertThat(part.time(101)).isCloseTo(whole.time(1000), within(1e-12));
        assertThat(continuation("training", "101").values())
                .isEqualTo(continuation().values());
        assertThat(past("training", "101", "noise", "0.1").values())
                .isEqualTo(past("noise", "0.1").slice(899, 1000).values());
    }

    @Test
    void oneCoordinateIsThatOfAll() {
        Series all = past();
        Series second = past("coordinate", "2");
        assertThat(second.dimension()).isEqualTo(1);
        assertThat(lorenz(Map.of("coordinate", "2")).question().coordinates()).containsExactly("y");
        for (int i = 0; i < 1000; i += 99) {
            assertThat(second.get(i, 0)).isEqualTo(all.get(i, 1));
        }
        assertThat(continuation("coordinate", "2").get(7, 0))
                .isEqualTo(continuation().get(7, 1));
    }

    @Test
    void standardisedIsInUnitsOfThePastAndTheContinuationShares() {
        Series raw = past();
        Series scaled = past("scaling", "standardised");
        double[] deviation = Deviations.of(scaled.values(), 3);
        for (int c = 0; c < 3; c++) {
            double mean = 0;
            for (int i = 0; i < 1000; i++) {
                mean += scaled.get(i, c) / 1000;
            }
            assertThat(mean).isCloseTo(0, within(1e-12));
            assertThat(deviation[c]).isCloseTo(1, within(1e-12));
            double unit = (raw.get(1, c) - raw.get(0, c)) / (scaled.get(1, c) - scaled.get(0, c));
            double there = continuation().get(5, c) - raw.get(0, c);
            assertThat(continuation("scaling", "standardised").get(5, c) - scaled.get(0, c))
                    .isCloseTo(there / unit, within(1e-9));
        }
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> past("training", "1001"))
                .hasMessageContaining("at most the 1000 rows of the past, got 1001");
        assertThatThrownBy(() -> past("training", "1")).hasMessageContaining("training must be");
        assertThatThrownBy(() -> past("coordinate", "4")).hasMessageContaining("coordinate must be <= 3");
        assertThatThrownBy(() -> past("scaling", "log")).hasMessageContaining("'log'");
    }
}
