package dev.assay.site.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.site.chart.Style;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final double FAIL = Double.NaN;

    @Test
    void scoreIsTheProbabilityOfImprovement() {
        // Of the 16 pairs of {1,2,3,4} and {2,3,4,5} the first is smaller in 10 and equal in 3: (10 + 1.5)/16.
        List<Standing.Place> places = standing(Double.NaN, new double[] {1, 2, 3, 4}, new double[] {2, 3, 4, 5});
        assertThat(places.get(0).score()).isEqualTo(11.5 / 16, within(1e-12));
        assertThat(places.get(1).score()).isEqualTo(4.5 / 16, within(1e-12));
    }

    @Test
    void methodsThatOverlapShareRankAndGroup() {
        List<Standing.Place> places = standing(
                Double.NaN, new double[] {1, 2, 3, 4}, new double[] {2, 3, 4, 5}, new double[] {50, 60, 70, 80});
        assertThat(places).extracting(Standing.Place::rank).containsExactly("1–2", "1–2", "3");
        assertThat(places).extracting(Standing.Place::group).containsExactly(1, 1, 2);
    }

    @Test
    void failuresAreWorst() {
        List<Standing.Place> places =
                standing(Double.NaN, new double[] {100, 100, 100, 100}, new double[] {1, FAIL, FAIL, FAIL});
        assertThat(places.get(0).method().id()).isEqualTo("m0");
        assertThat(places.get(0).score()).isEqualTo(0.75, within(1e-12));
    }

    @Test
    void resultsBelowTheFloorAreEqual() {
        List<Standing.Place> places = standing(10, new double[] {1, 2, 3, 4}, new double[] {5, 6, 7, 8});
        assertThat(places).extracting(Standing.Place::score).containsOnly(0.5);
        assertThat(places).extracting(Standing.Place::rank).containsOnly("1–2");
    }

    @Test
    void resultsAlikeToThreeDigitsAreEqual() {
        List<Standing.Place> places = standing(
                Double.NaN, new double[] {0.007121, 0.007121, 0.007121}, new double[] {0.007123, 0.007123, 0.007123});
        assertThat(places).extracting(Standing.Place::rank).containsOnly("1–2");
    }

    @Test
    void singleResultsRankNobody() {
        List<Standing.Place> places = standing(Double.NaN, new double[] {1}, new double[] {1000});
        assertThat(places).extracting(Standing.Place::rank).containsOnly("1–2");
    }

    private static List<Standing.Place> standing(double floor, double[]... values) {
        Cell[] row = new Cell[values.length];
        Variant[] methods = new Variant[values.length];
        for (int i = 0; i < values.length; i++) {
            Trial.Part part = new Trial.Part("m" + i, 1, "", Map.of(), "", "", "", "", "", "");
            methods[i] = new Variant(part, "m" + i, "m" + i, new Style(i));
            int failed = (int) Arrays.stream(values[i]).filter(Double::isNaN).count();
            row[i] = new Cell(
                    methods[0],
                    methods[i],
                    List.of(),
                    Arrays.stream(values[i])
                            .mapToObj(v -> new Cell.Result("seed", v))
                            .toList(),
                    values[i],
                    values[i][0],
                    values[i][0],
                    values[i][0],
                    floor,
                    failed,
                    true);
        }
        return Standing.of(List.of(methods), new Cell[][] {row}).places();
    }
}
