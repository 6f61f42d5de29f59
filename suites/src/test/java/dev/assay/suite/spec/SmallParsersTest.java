package dev.assay.suite.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallParsersTest {
    @ParameterizedTest
    @CsvSource({"60s,60", "500ms,0.5", "2min,120", "1h,3600", "1.5h,5400", "0,0", "0s,0", "10 s,10"})
    void durationsAreRead(String text, double seconds) {
        assertThat(Durations.seconds(text)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "s", "-1s", "1e3s", "1m", "1 day", "", "1,5s", "١s"})
    void otherDurationsAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Durations.seconds(text));
    }

    @ParameterizedTest
    @CsvSource({"60,1min", "90,90s", "0.01,10ms", "3600,1h", "0,0s", "0.0005,0.0005s"})
    void durationsAreWritten(double seconds, String text) {
        assertThat(Durations.text(seconds)).isEqualTo(text);
        assertThat(text.equals("0.0005s") ? 0.0005 : Durations.seconds(text)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({
        "512MiB,536870912",
        "1GiB,1073741824",
        "2GB,2000000000",
        "1.5KiB,1536",
        "3kB,3000",
        "7B,7",
        "1 TiB,1099511627776"
    })
    void sizesAreRead(String text, long bytes) {
        assertThat(Sizes.bytes(text)).isEqualTo(bytes);
        assertThat(Sizes.bytes(Sizes.text(bytes))).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"512", "1G", "-1GB", "1gb", "999999999999TiB", ""})
    void otherSizesAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sizes.bytes(text));
    }

    @ParameterizedTest
    @CsvSource({"20000,20000", "20_000,20000", "2e4,20000", "2.5E3,2500", "+3,3", "-4,-4", "1.0,1", "010,10"})
    void wholeNumbersAreRead(String text, long value) {
        assertThat(Numbers.whole(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20k", "1.5", "1e99", "1e-1", "0x10", "1:30", "_1", "1_", "1__0", "10f", "", "."})
    void otherWholeNumbersAreRefused(String text) {
        assertThat(Numbers.whole(text)).isEmpty();
    }

    @Test
    void numbersOfYamlAreNumbersOfJava() {
        assertThat(Numbers.plain(".5")).hasValue(".5");
        assertThat(Numbers.plain("1_0.2_5e-3")).hasValue("10.25e-3");
        assertThat(Numbers.plain("-.inf")).hasValue("-Infinity");
        assertThat(Numbers.plain("10f")).isEmpty();
        assertThat(Numbers.plain("0x1p3")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "*,anything,true",
        "mala,mala,true",
        "mala,mala2,false",
        "m*a,mala,true",
        "m*a,malab,false",
        "?ala,mala,true",
        "?ala,ala,false",
        "a*b*c,axxbyyc,true",
        "a*b*c,axxbyy,false",
        "a.c,abc,false",
        "[a],a,false",
        "**x,x,true",
        "*-w2,sliced-w2,true"
    })
    void globsMatchTheWholeName(String glob, String text, boolean matches) {
        assertThat(Glob.of(glob).matches(text)).isEqualTo(matches);
    }

    @Test
    void globsDoNotExplode() {
        assertThat(Glob.of("*a".repeat(50) + "b").matches("a".repeat(5000))).isFalse();
        assertThat(Glob.of("x").isLiteral()).isTrue();
        assertThat(Glob.of("x?").isLiteral()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"abc,abc,0", "abc,acb,1", "abc,ab,1", "abc,abcd,1", "abc,xbc,1", "kitten,sitting,3", "ca,abc,3"})
    void distancesCountSwapsOnce(String a, String b, int edits) {
        assertThat(Nearest.distance(a, b)).isEqualTo(edits);
        assertThat(Nearest.distance(b, a)).isEqualTo(edits);
    }

    @Test
    void theNearestNameIsMeant() {
        List<String> names = List.of("metadynamics", "mala", "nuts", "ess-per-gradient", "T");
        assertThat(Nearest.to("metadynamic", names)).hasValue("metadynamics");
        assertThat(Nearest.to("ess", names)).hasValue("ess-per-gradient");
        assertThat(Nearest.to("MALA", names)).hasValue("mala");
        assertThat(Nearest.to("hmc", names)).isEmpty();
        assertThat(Nearest.to("L", names)).isEmpty();
        assertThat(Nearest.question("hmc", names)).isEmpty();
    }

    @Test
    void namesTooManyForAMessageAreToldWhereToRead() {
        List<String> many = IntStream.range(0, 200).mapToObj(i -> "p" + i).toList();
        assertThat(Nearest.installed("problem", many)).isEqualTo("'assay list problems' shows all 200.");
        assertThat(Nearest.installed("problem", many.subList(0, 2))).isEqualTo("Installed: [p0, p1].");
    }
}
