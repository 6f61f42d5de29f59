package dev.assay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Setting;
import dev.assay.api.engine.SettingsType;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {
    private record Parameters(
            @Setting(def = "0") double zero,
            @Setting(def = "2") int two,
            @Setting(def = "true") boolean flag,

            @Setting(def = "drawn", range = "drawn, published, or both")
            String start,

            @Setting(def = "free") String text,
            @Setting(def = "1,2") double[] levels) {}

    private static List<String> of(String name) {
        SettingsType.Component component = SettingsType.of(Parameters.class).component(name);
        return Neighbours.of(component, component.def());
    }

    @Test
    void guessesAreOtherValuesOfTheType() {
        assertThat(of("zero")).isNotEmpty().allMatch(text -> Double.parseDouble(text) != 0);
        assertThat(of("two")).contains("3", "1", "4").doesNotContain("2");
        assertThat(of("flag")).containsExactly("false");
        assertThat(of("start")).containsExactly("published", "both");
        assertThat(of("text")).isEmpty();
        assertThat(of("levels")).hasSize(2).allMatch(text -> text.split(",").length == 2);
    }
}
