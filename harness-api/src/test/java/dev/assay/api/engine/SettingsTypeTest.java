package dev.assay.api.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.api.Check;
import dev.assay.api.NoSettings;
import dev.assay.api.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTypeTest {
    private enum Kernel {
        EULER,
        LEAP_FROG
    }

    private record All(
            @Setting(def = "3", doc = "a count") int count,
            @Setting(def = "9000000000") long many,

            @Setting(def = "0.5", unit = "nm", symbol = "σ", range = "> 0")
            double width,

            @Setting(def = "true") boolean flag,
            @Setting(def = "a, b") String name,
            @Setting(def = "LEAP_FROG") Kernel kernel,
            @Setting(def = "1, 2,3") int[] sizes,
            @Setting(def = "") double[] levels) {
        All {
            Check.positive("width", width);
        }
    }

    private final SettingsType type = SettingsType.of(All.class);

    @Test
    void defaultsAreBound() {
        All all = (All) type.bind(Map.of());
        assertThat(all.count()).isEqualTo(3);
        assertThat(all.many()).isEqualTo(9_000_000_000L);
        assertThat(all.width()).isEqualTo(0.5);
        assertThat(all.flag()).isTrue();
        assertThat(all.name()).isEqualTo("a, b");
        assertThat(all.kernel()).isEqualTo(Kernel.LEAP_FROG);
        assertThat(all.sizes()).containsExactly(1, 2, 3);
        assertThat(all.levels()).isEmpty();
    }

    @Test
    void oneValueHasOneCanonicalTextHoweverItIsWritten() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            Map<String, String> some = type.canonical(Map.of("width", "0.50", "sizes", "4,5", "levels", "1e1, .5"));
            Map<String, String> same =
                    type.canonical(Map.of("width", " 5e-1 ", "sizes", " 4 , 5 ", "levels", "10,0.5"));
            assertThat(some).isEqualTo(same);
            assertThat(some)
                    .containsEntry("width", "0.5")
                    .containsEntry("sizes", "4,5")
                    .containsEntry("levels", "10.0,0.5")
                    .containsEntry("kernel", "LEAP_FROG");
            assertThat(List.copyOf(some.keySet())).isSorted();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void canonicalTextsBindToTheSameValues() {
        Map<String, String> texts = type.canonical(Map.of("width", "0.1", "levels", "1e300,-4.9e-324"));
        assertThat(type.canonical(texts)).isEqualTo(texts);
        assertThat(((All) type.bind(texts)).levels()).containsExactly(1e300, -Double.MIN_VALUE);
    }

    @Test
    void refusalsNameTheSettingTheTextAndTheTypeWanted() {
        refused("count", "1.5", "count must be a whole number, got '1.5'");
        refused("count", "99999999999", "count must be a whole number, got '99999999999'");
        refused("width", "wide", "width must be a number, got 'wide'");
        refused("width", "-1", "width must be > 0.0 and finite, got -1.0");
        refused("width", "NaN", "width must be > 0.0 and finite, got NaN");
        refused("flag", "yes", "flag must be true or false, got 'yes'");
        refused("kernel", "RK4", "kernel must be one of [EULER, LEAP_FROG], got 'RK4'");
        refused("sizes", "1,x", "sizes must be a list of whole numbers, got '1,x'");
    }

    private void refused(String name, String text, String message) {
        assertThatThrownBy(() -> type.bind(Map.of(name, text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void unknownNamesAreRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> type.bind(Map.of("widht", "1")))
                .hasMessageStartingWith("unknown setting 'widht'; there are [count, many, width,");
    }

    @Test
    void componentsCarryTheirWords() {
        SettingsType.Component width = type.component("width");
        assertThat(width.unit()).isEqualTo("nm");
        assertThat(width.symbol()).isEqualTo("σ");
        assertThat(width.range()).isEqualTo("> 0");
        assertThat(type.component("count").doc()).isEqualTo("a count");
        assertThat(type.component("nothing")).isNull();
        assertThat(type.components()).extracting(SettingsType.Component::name).startsWith("count", "many", "width");
    }

    private record Bare(double width) {}

    private record Odd(@Setting(def = "x") Object thing) {}

    private record BadDefault(@Setting(def = "-1") double width) {
        BadDefault {
            Check.positive("width", width);
        }
    }

    @Test
    void recordsThatCannotBeBoundAreRefusedWhenDescribed() {
        assertThatThrownBy(() -> SettingsType.of(Bare.class)).hasMessageContaining("width lacks @Setting");
        assertThatThrownBy(() -> SettingsType.of(Odd.class)).hasMessageContaining("thing must be");
        assertThatThrownBy(() -> SettingsType.of(BadDefault.class)).hasMessageContaining("width must be > 0.0");
        assertThat(SettingsType.of(NoSettings.class).canonical(Map.of())).isEmpty();
    }
}
