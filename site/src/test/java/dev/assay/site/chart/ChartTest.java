package dev.assay.site.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static final String CROSS = "&#" + (int) '✕' + ";";

    @Test
    void anIndependentDecoderReadsThePng() throws Exception {
        String uri = Png.uri(new double[] {0, 1, Double.NaN, 0.5, 0.25, 0.75}, 3, 0, 1);
        var image =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1))));
        assertThat(image.getWidth()).isEqualTo(3);
        assertThat(image.getHeight()).isEqualTo(2);
        assertThat(image.getRGB(0, 1)).isEqualTo(0xFF000000 | ColourMap.at(0));
        assertThat(image.getRGB(1, 1)).isEqualTo(0xFF000000 | ColourMap.at(1));
        assertThat(image.getRGB(2, 1) >>> 24).isZero();
        assertThat(image.getRGB(0, 0)).isEqualTo(0xFF000000 | ColourMap.at(127.0 / 254));
    }

    @Test
    void lightnessOfTheColourMapRises() {
        double last = -1;
        for (int i = 0; i <= 254; i++) {
            int c = ColourMap.at(i / 254.0);
            double y = 0.2126 * (c >> 16 & 255) + 0.7152 * (c >> 8 & 255) + 0.0722 * (c & 255);
            assertThat(y).isGreaterThan(last - 0.8);
            last = Math.max(last, y);
        }
    }

    @Test
    void ticksAreRoundAndInside() {
        Axis a = Axis.exactly(-1.03, 0.97, 0, 100);
        assertThat(a.ticks(5)).extracting(Axis.Tick::label).containsExactly("−1.0", "−0.5", "0", "0.5");
        Axis b = Axis.around(new double[] {1e-6, 1, Double.NaN, 0}, true, 0, 100);
        assertThat(b.ticks(8))
                .extracting(Axis.Tick::label)
                .containsExactly("10⁻⁶", "10⁻⁵", "10⁻⁴", "0.001", "0.01", "0.1", "1");
        assertThat(b.at(1e-3)).isEqualTo(50, within(1e-9));
        assertThat(b.holds(0)).isFalse();
    }

    @Test
    void aLogarithmicAxisMarksFailuresAndZeros() {
        double[] nan = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
        String failed = CurvePlot.draw(
                "l",
                "c",
                "s",
                List.of(new CurvePlot.Curve(
                        "a",
                        new Style(0),
                        new double[] {1, 10, 100, 1000},
                        new double[] {1, 0.01, Double.NaN, Double.NaN},
                        nan,
                        nan)),
                Double.NaN,
                1000,
                true);
        assertThat(failed).containsOnlyOnce(CROSS);
        String zero = CurvePlot.draw(
                "l",
                "c",
                "s",
                List.of(new CurvePlot.Curve(
                        "a",
                        new Style(0),
                        new double[] {1, 10, 100, 1000},
                        new double[] {1, 0.01, 0.001, 0},
                        nan,
                        nan)),
                Double.NaN,
                1000,
                true);
        assertThat(zero).contains("&#" + (int) '▾' + ";").doesNotContain(CROSS);
        String rows = RowPlot.draw(
                "l",
                "x",
                List.of(new RowPlot.Row("a", "", new Style(0), new double[] {1, 100, 0}, 1, 0, 100, 2)),
                Double.NaN,
                true,
                true);
        assertThat(rows).contains(CROSS + " 2").contains("&#" + (int) '≤' + "; 0");
    }
}
