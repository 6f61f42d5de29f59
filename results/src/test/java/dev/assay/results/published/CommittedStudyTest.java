package dev.assay.results.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.results.store.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The verdicts on the short task of 2023 that the published results of this project give, of 131 systems each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommittedStudyTest {
    private static final String SUITE = "chaotic-forecasting/published-2023";
    private static final Path TABLE = Path.of("../suites/chaotic-forecasting/published-2023.published.tsv");
    private static final Path DATA = Path.of("data/chaotic-forecasting/published-2023");

    private List<Verdict> verdicts;
    private List<Agreement> agreements;

    @BeforeAll
    void judge() throws IOException {
        PublishedTable table = PublishedTable.read(SUITE, TABLE);
        assertThat(table.faults()).isEmpty();
        Verdicts judged = new Verdicts(table);
        try (Library library = Library.open(List.of(DATA))) {
            library.forEach(judged::accept);
        }
        verdicts = judged.verdicts();
        agreements = judged.agreements();
    }

    /** The share of a method's systems that agree. */
    private double agreeing(String method) {
        List<Verdict> of =
                verdicts.stream().filter(v -> v.of().method().equals(method)).toList();
        return (double) of.stream().filter(v -> v.kind() == Verdict.Kind.AGREES).count() / of.size();
    }

    private Agreement agreement(String method) {
        return agreements.stream()
                .filter(a -> a.method().equals(method))
                .findFirst()
                .orElseThrow();
    }

    /** 93.3 against 94.4; 98 systems agree. The correlation is below 0.8: each side has one orbit a system, not the same. */
    @Test
    void linearRegressionAgrees() {
        Agreement linear = agreement("linear-ar");
        assertThat(linear.problems()).isEqualTo(131);
        assertThat(linear.medianOurs()).isBetween(90.0, 97.0);
        assertThat(linear.medianDifference()).isBetween(-5.0, 5.0);
        assertThat(agreeing("linear-ar")).isBetween(0.70, 0.80);
        assertThat(linear.spearman()).isBetween(0.66, 0.80);
    }

    /** 142.9 against 140.7; 104 systems agree. The correlation is below 0.8 for the same reason. */
    @Test
    void theOneDimensionalFilterAgrees() {
        Agreement filter = agreement("kalman-n4sid");
        assertThat(filter.problems()).isEqualTo(131);
        assertThat(filter.medianOurs()).isBetween(139.0, 147.0);
        assertThat(filter.medianDifference()).isBetween(-5.0, 5.0);
        assertThat(agreeing("kalman-n4sid")).isBetween(0.74, 0.85);
        assertThat(filter.spearman()).isBetween(0.60, 0.80);
    }

    /** "Kalman last": holds wherever both sides have a figure. */
    @Test
    void theFilterIsLast() {
        double last = agreement("kalman-n4sid").medianOurs();
        for (Agreement other : agreements) {
            if (!other.method().equals("kalman-n4sid")) {
                assertThat(other.medianOurs()).as(other.method()).isLessThan(last);
            }
        }
    }
}
