package dev.assay.freeenergy.problem.posterior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Facets;
import dev.assay.api.Truth;
import dev.assay.api.density.Density;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Table;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Evidence and moments against other quadratures (NumPy, dense covariances for the schools, the eigenbasis of min(s, t) for the walk). */
class PosteriorsTest {
    @Test
    void theSchoolsEvidenceAgreesWithDenseAlgebra() {
        assertThat(logZ(SchoolsPrior.LOG_NORMAL)).isCloseTo(-36.13081591123589, within(1e-11));
        assertThat(logZ(SchoolsPrior.HALF_CAUCHY)).isCloseTo(-31.311347352292785, within(1e-11));
        assertThat(meanLogTau(SchoolsPrior.LOG_NORMAL)).isCloseTo(2.450571278190485, within(1e-11));
        assertThat(meanLogTau(SchoolsPrior.HALF_CAUCHY)).isCloseTo(0.8021392107784914, within(1e-11));
    }

    /** Means of θ and μ, stored by the Inference Gym from long runs, with errors near 0.02. */
    @Test
    void theSchoolsMomentsAgreeWithPublishedRuns() {
        Table moments = new SchoolsIntegral(SchoolsPrior.LOG_NORMAL, true).moments();
        double[] published = {5.7598, 2.4533, 14.765, 7.156, 2.589, 6.557, 1.819, 3.397, 12.792, 7.949};
        for (int i = 0; i < published.length; i++) {
            assertThat(moments.get(i, "mean")).as("mean %d", i).isCloseTo(published[i], within(0.08));
        }
    }

    @Test
    void bothParametrisationsHaveTheSameEvidenceAndSpread() {
        Table theta = new SchoolsIntegral(SchoolsPrior.HALF_CAUCHY, true).moments();
        Table z = new SchoolsIntegral(SchoolsPrior.HALF_CAUCHY, false).moments();
        for (int i = 0; i < 2; i++) {
            assertThat(z.get(i, "variance")).isCloseTo(theta.get(i, "variance"), within(1e-11));
        }
    }

    @Test
    void halvingTheStepChangesNothing() {
        for (SchoolsPrior prior : SchoolsPrior.values()) {
            Estimate coarse = new SchoolsIntegral(prior, true, 16).logZ();
            Estimate fine = new SchoolsIntegral(prior, true, 32).logZ();
            assertThat(coarse.value()).isCloseTo(fine.value(), within(1e-10));
        }
        assertThat(new WalkIntegral(10).logZ().value())
                .isCloseTo(new WalkIntegral(16).logZ().value(), within(1e-10));
    }

    @Test
    void theWalksEvidenceAgreesWithTheEigenbasis() {
        assertThat(new WalkGivenScales().knownLogZ().value()).isCloseTo(5.61304357, within(1e-8));
        WalkIntegral integral = new WalkIntegral();
        assertThat(integral.logZ().value()).isCloseTo(1.1877491032316532, within(1e-10));
        Table moments = integral.moments();
        assertThat(moments.get(0, "mean")).isCloseTo(-2.215188232747131, within(1e-9));
        assertThat(moments.get(1, "mean")).isCloseTo(-2.2624635938312996, within(1e-9));
    }

    @Test
    void theEvidenceIsTheDensityOverItsConditional() {
        // Bayes at any point: p(y | σ) = p(y, loc | σ) / p(loc | y, σ), here at the posterior mean.
        WalkGivenScales walk = new WalkGivenScales();
        double evidence = walk.solve(BrownianMotion.KNOWN_INNOVATION, BrownianMotion.KNOWN_OBSERVATION);
        double[] g = new double[BrownianMotion.STEPS];
        double top = BrownianMotion.known(null, null)
                .question()
                .need(Density.GRADIENT)
                .at(walk.mean, g);
        assertThat(Arrays.stream(g).map(Math::abs).max().orElseThrow()).isLessThan(1e-10);
        assertThat(evidence)
                .isCloseTo(
                        top + 0.5 * BrownianMotion.STEPS * Math.log(2 * Math.PI) - walk.halfLogDeterminant(),
                        within(1e-10));
    }

    /** Against 60 000 draws from a Student t with 30 degrees of freedom at the mode, in SciPy; standard error 0.0026. */
    @Test
    void theKeptEvidenceOfTheRegressionAgreesWithAnotherProposal() {
        Truth truth = KeptMoments.truth(LogisticRegression.ID, LogisticRegression.DIMENSION);
        assertThat(truth.get(Facets.LOG_Z).value()).isCloseTo(-534.6824162400247, within(0.01));
        assertThat(truth.get(Facets.LOG_Z).error()).isLessThan(1e-3);
        Table moments = truth.get(Facets.MOMENTS);
        double[] means = {-0.00840706, 0.40526451, 0.1982012};
        double[] squares = {0.01053353, 0.17641928, 0.04792976};
        for (int i = 0; i < means.length; i++) {
            assertThat(moments.get(i, "mean")).as("mean %d", i).isCloseTo(means[i], within(0.003));
            assertThat(moments.get(i, "meanSquare")).as("square %d", i).isCloseTo(squares[i], within(0.003));
        }
    }

    @Test
    void anUnknownParametrisationIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EightSchools.Parameters("centered"))
                .withMessage("parametrisation must be centred or noncentred, got 'centered'");
    }

    private static double logZ(SchoolsPrior prior) {
        return new SchoolsIntegral(prior, true).logZ().value();
    }

    private static double meanLogTau(SchoolsPrior prior) {
        return new SchoolsIntegral(prior, true).moments().get(1, "mean");
    }
}
