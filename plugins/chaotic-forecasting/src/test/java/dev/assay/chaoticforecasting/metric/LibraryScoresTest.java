package dev.assay.chaoticforecasting.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The library's formulas on five rows of two numbers, against an independent computation. */
class LibraryScoresTest {
    private static final double[] Y = {1, -2, 2, 0.5, 4, 3, 3, -1, 0.5, 2};
    private static final double[] P = {1.5, -1, 2, 1, 3, 2.5, 3.5, -2, 0, 2.5};

    @Test
    void errorsOfATinySeries() {
        assertThat(LibraryErrors.mse(Y, P, 2)).isCloseTo(0.45, within(1e-15));
        assertThat(LibraryErrors.mae(Y, P, 2)).isCloseTo(0.6, within(1e-15));
        assertThat(LibraryErrors.rmse(Y, P, 2)).isCloseTo(Math.sqrt(0.45), within(1e-15));
        assertThat(LibraryErrors.nrmse(Y, P, 2)).isCloseTo(0.433116231519279, within(1e-12));
        assertThat(LibraryErrors.marre(Y, P, 2)).isCloseTo(9.999999999833333, within(1e-12));
        assertThat(LibraryErrors.r2(Y, P, 2)).isCloseTo(0.8575949367088608, within(1e-14));
        assertThat(LibraryErrors.rmsle(Y, P, 2)).isCloseTo(0.36967653751586316, within(1e-12));
        assertThat(LibraryErrors.mape(Y, P, 2)).isCloseTo(48.33333332978472, within(1e-9));
        assertThat(LibraryErrors.wape(Y, P, 2)).isCloseTo(31.57894736842105, within(1e-8));
        assertThat(LibraryErrors.smape(Y, P, 2)).isCloseTo(26.21800421800422, within(1e-8));
        assertThat(LibraryErrors.coefficientOfVariation(Y, P, 2)).isCloseTo(51.6015687115336, within(1e-7));
    }

    @Test
    void correlationsOfATinySeries() {
        assertThat(((Columns) Correlations::pearson).mean(Y, P, 2)).isCloseTo(0.9062625774998817, within(1e-14));
        assertThat(((Columns) Correlations::spearman).mean(Y, P, 2)).isCloseTo(0.8860407996361903, within(1e-14));
        assertThat(((Columns) Correlations::kendall).mean(Y, P, 2)).isCloseTo(0.7689323936863108, within(1e-14));
    }

    @Test
    void tiesShareTheirRankAndSignsOfZeroAreTies() {
        double[] x = {1, 2, 2, 3, 3, 5};
        double[] y = {2, 1, 2, 2, 4, 3};
        assertThat(Correlations.kendall(x, y)).isCloseTo(0.4803844614152615, within(1e-15));
        assertThat(Correlations.spearman(x, y)).isCloseTo(0.6253053994807224, within(1e-15));
        assertThat(Correlations.spearman(new double[] {-0.0, 0.0, 1}, new double[] {3, 1, 4}))
                .isEqualTo(Correlations.spearman(new double[] {0.0, 0.0, 1}, new double[] {3, 1, 4}));
    }

    @Test
    void aConstantForecastHasNoCorrelation() {
        double[] constant = {2, 2, 2};
        double[] x = {1, 2, 3};
        assertThat(Correlations.pearson(x, constant)).isNaN();
        assertThat(Correlations.spearman(x, constant)).isNaN();
        assertThat(Correlations.kendall(x, constant)).isNaN();
    }

    @Test
    void mutualInformationOfSixtyPoints() {
        double[] x = new double[60];
        double[] y = new double[60];
        for (int i = 0; i < 60; i++) {
            x[i] = i * 0.618034 % 1;
            y[i] = x[i] * x[i] + 0.1 * Math.sin(37 * i);
        }
        assertThat(MutualInformation.of(x, y)).isCloseTo(1.0797384778933319, within(1e-9));
    }

    @Test
    void mutualInformationOfGaussiansIsKnown() {
        Random random = new Random(3);
        int n = 2000;
        double[] x = new double[n];
        double[] y = new double[n];
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = random.nextGaussian();
            y[i] = 0.9 * x[i] + Math.sqrt(1 - 0.81) * random.nextGaussian();
            z[i] = random.nextGaussian();
        }
        assertThat(MutualInformation.of(x, y)).isCloseTo(-0.5 * Math.log(1 - 0.81), within(0.06));
        assertThat(MutualInformation.of(x, z)).isLessThan(0.05);
        assertThat(MutualInformation.of(x, x)).as("deterministic").isGreaterThan(5);
    }

    @Test
    void maseComparesWithTheLastValueOnThePast() {
        // past steps 1 and 10 on average, errors 2 and 5: (2/1 + 5/10)/2
        double[] past = {0, 0, 1, 10, 2, 20};
        assertThat(LibraryErrors.mase(new double[] {0, 0}, new double[] {2, 5}, past, 2))
                .isCloseTo(1.25, within(1e-15));
    }
}
