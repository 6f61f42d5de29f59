package dev.assay.freeenergy.method.estimator;

import static dev.assay.api.Facets.FREE_ENERGY_DIFFERENCE;
import static dev.assay.api.Facets.QUANTITY;
import static dev.assay.api.states.SampledStates.DERIVATIVES;
import static dev.assay.api.states.SampledStates.REDUCED_POTENTIALS;
import static dev.assay.api.states.SampledStates.WINDOWS;
import static dev.assay.api.states.SampledStates.WORK;

import dev.assay.api.NoSettings;
import dev.assay.api.Registry;
import dev.assay.api.states.SampledStates;
import java.util.Arrays;
import java.util.Optional;

/** Registers the estimators of free-energy differences. */
public final class Estimators {
    private Estimators() {}

    /** Registers. */
    public static void register(Registry registry) {
        averages(registry);
        registry.method("bar", SampledStates.class, NoSettings.class, Bar::new)
                .needs(WORK)
                .declines(states -> fewest(states, "work both ways"))
                .gives(FREE_ENERGY_DIFFERENCE, QUANTITY)
                .title("Bennett acceptance ratio")
                .summary("The likeliest difference given work both ways, between neighbours, summed up the ladder. "
                        + "Refuses neighbours that share less than one sample.")
                .source("Bennett 1976, doi:10.1016/0021-9991(76)90078-4")
                .version(1);
        registry.method("mbar", SampledStates.class, NoSettings.class, Mbar::new)
                .needs(REDUCED_POTENTIALS)
                .gives(FREE_ENERGY_DIFFERENCE, QUANTITY)
                .title("Multistate Bennett acceptance ratio")
                .summary("All samples in all states at once, by Newton on a convex function; asymptotic errors. "
                        + "A step costs N K exponentials and ½ N K² products.")
                .source("Shirts and Chodera 2008, doi:10.1063/1.2978177")
                .version(1);
        registry.method("crooks-gaussian", SampledStates.class, NoSettings.class, CrooksGaussian::new)
                .needs(WORK)
                .declines(states -> states.states() == 2
                        ? fewest(states, "work both ways")
                        : Optional.of("it takes two states, these are " + states.states()))
                .gives(FREE_ENERGY_DIFFERENCE)
                .title("Crooks Gaussian intersection")
                .summary("The work at which Gaussian fits to forward and reversed work cross. Biased where work is not "
                        + "Gaussian.")
                .source("Crooks 1999, doi:10.1103/PhysRevE.60.2721")
                .version(1);
        registry.method(
                        "thermodynamic-integration",
                        SampledStates.class,
                        ThermodynamicIntegration.Settings.class,
                        ThermodynamicIntegration::new)
                .needs(DERIVATIVES)
                .declines(states -> fewest(states, "derivatives at every state"))
                .gives(FREE_ENERGY_DIFFERENCE)
                .title("Thermodynamic integration")
                .summary("Mean derivatives along the path, integrated by trapezoid or natural cubic spline. The rule's "
                        + "own error is not in the stated one.")
                .source("Kirkwood 1935, doi:10.1063/1.1749657")
                .version(1);
        registry.method("stepping-stone", SampledStates.class, ExponentialAverage.Settings.class, SteppingStone::new)
                .needs(DERIVATIVES)
                .declines(states -> fewest(states, "derivatives at every state"))
                .gives(FREE_ENERGY_DIFFERENCE, QUANTITY)
                .title("Stepping stone")
                .summary(
                        "Exponential averages of (λ' − λ) ∂u/∂λ from step to step, right where the path is linear in λ; "
                                + "no error of quadrature.")
                .source("Xie et al. 2011, doi:10.1093/sysbio/syq085")
                .version(1);
        registry.method("umbrella-wham", SampledStates.class, UmbrellaWham.Settings.class, UmbrellaWham::new)
                .needs(WINDOWS)
                .gives(FREE_ENERGY_DIFFERENCE, QUANTITY)
                .title("Weighted histograms")
                .summary("Umbrella windows joined by the histogram of one coordinate; errors as of the multistate "
                        + "acceptance ratio, without what the bins smear out.")
                .source("Kumar et al. 1992, doi:10.1002/jcc.540130812; Torrie and Valleau 1977, "
                        + "doi:10.1016/0021-9991(77)90121-8")
                .version(1);
    }

    private static void averages(Registry registry) {
        registry.method("exp", SampledStates.class, ExponentialAverage.Settings.class, ExponentialAverage::new)
                .needs(WORK, REDUCED_POTENTIALS)
                .declines(states -> fewest(states, "samples of every state"))
                .gives(FREE_ENERGY_DIFFERENCE, QUANTITY)
                .title("Exponential averaging")
                .summary(
                        "Free-energy perturbation between neighbours, one way. Biased, with errors too small, where few "
                                + "samples carry the average: see the quantity effective-samples.")
                .source("Zwanzig 1954, doi:10.1063/1.1740409")
                .version(1);
        registry.method("jarzynski", SampledStates.class, ExponentialAverage.Settings.class, ExponentialAverage::new)
                .needs(WORK)
                .declines(states -> fewest(states, "work from every state"))
                .gives(FREE_ENERGY_DIFFERENCE, QUANTITY)
                .title("Jarzynski average")
                .summary(
                        "The exponential average of the work of paths in finite time, one way; of instantaneous work it "
                                + "is exponential averaging. Ruled by rare small works.")
                .source("Jarzynski 1997, doi:10.1103/PhysRevLett.78.2690")
                .version(1);
    }

    private static Optional<String> fewest(SampledStates states, String needed) {
        int fewest = Arrays.stream(states.counts()).min().orElse(0);
        return fewest >= 2
                ? Optional.empty()
                : Optional.of("it takes " + needed + ", at least 2 samples a state; the least sampled has " + fewest);
    }
}
