package dev.assay.chaoticforecasting.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.chaoticforecasting.catalogue.Catalogue;
import dev.assay.chaoticforecasting.catalogue.Entry;
import dev.assay.chaoticforecasting.catalogue.Overrides;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every right-hand side and every wrapped coordinate against independent values. */
class RightHandSidesTest {
    private static List<String[]> rows() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                RightHandSidesTest.class.getResourceAsStream("right-hand-sides.tsv"), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    private static double[] numbers(String cell) {
        return cell.isEmpty()
                ? new double[0]
                : Arrays.stream(cell.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }

    /** Largest error, each relative to its entry, or to a thousandth of the largest where an entry nearly cancels. */
    private static double distance(double[] found, double[] wanted) {
        double scale = Double.MIN_NORMAL;
        for (double w : wanted) {
            scale = Math.max(scale, Math.abs(w));
        }
        double largest = 0;
        for (int i = 0; i < wanted.length; i++) {
            largest = Math.max(largest, Math.abs(found[i] - wanted[i]) / Math.max(Math.abs(wanted[i]), 1e-3 * scale));
        }
        return largest;
    }

    @Test
    void rightHandSidesAreThoseOfTheDatabase() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (String[] row : rows()) {
            Entry entry = Catalogue.of(row[0]);
            double[] x = numbers(row[2]);
            double[] state = entry.delayed() ? new double[] {x[0]} : x;
            double[] past = entry.delayed() ? new double[] {x[1]} : new double[0];
            double[] found = Systems.of(entry, "").equations().derivative(Double.parseDouble(row[1]), state, past);
            softly.assertThat(distance(found, numbers(row[3])))
                    .as(row[0] + " at " + row[2])
                    .isLessThan(1e-11);
            if (!entry.delayed()) {
                double[] published = new double[x.length];
                Publication.of(entry, Overrides.apply(entry, "")).of(x, published, 0);
                softly.assertThat(distance(published, numbers(row[4])))
                        .as(row[0] + " as published")
                        .isLessThan(1e-12);
            }
        }
        softly.assertAll();
    }

    @Test
    void everySystemOfTheDatabaseHasThreeStates() throws IOException {
        Map<String, Long> states = rows().stream().collect(Collectors.groupingBy(r -> r[0], Collectors.counting()));
        for (Entry entry : Catalogue.entries()) {
            if (!entry.id().equals("doublependulum-true")) {
                assertThat(states).containsEntry(entry.id(), 3L);
            }
        }
    }
}
