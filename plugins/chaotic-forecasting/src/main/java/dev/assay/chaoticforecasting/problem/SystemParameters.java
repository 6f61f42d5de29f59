package dev.assay.chaoticforecasting.problem;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.chaoticforecasting.catalogue.Entry;
import dev.assay.chaoticforecasting.catalogue.Overrides;

/**
 * Parameters of every problem of the catalogue: those of its system, by name, and the protocol.
 *
 * @param parameters the system's parameters that differ from the catalogue's, {@code sigma=10, rho=28}
 * @param period dominant period [time], &gt; 0; 0 for the catalogue's
 * @param exponent largest Lyapunov exponent λ [1/time], &gt; 0; 0 for the catalogue's
 * @param pointsPerPeriod rows a period, ≥ 2
 * @param periods length of past and continuation [periods], ≥ 1
 * @param horizon rows to forecast, ≥ 1
 * @param noise noise on the past [standard deviations], ≥ 0
 * @param start {@code drawn} or {@code published}
 * @param tolerance tolerance of the orbit, 1e-13 … 1e-6
 * @param training rows of the past that are shown, 0 for all
 * @param coordinate the only coordinate, from 1; 0 for all
 * @param scaling {@code raw} or {@code standardised}
 */
public record SystemParameters(
        @Setting(
                def = "",
                range = "name=number, name=number",
                doc =
                        "the system's parameters that differ from the catalogue's; entries of an array with blanks between")
        String parameters,

        @Setting(
                def = "0",
                unit = "time",
                range = ">= 0; 0 for the catalogue's",
                doc = "dominant period, to which the sampling refers; give your own with other parameters")
        double period,

        @Setting(
                def = "0",
                unit = "1/time",
                symbol = "λ",
                range = ">= 0; 0 for the catalogue's",
                doc = "largest Lyapunov exponent, to which Lyapunov times refer; give your own with other parameters")
        double exponent,

        @Setting(def = "100", range = ">= 2", doc = "rows a period")
        int pointsPerPeriod,

        @Setting(def = "12", range = ">= 1", doc = "length of past and continuation together, in periods")
        int periods,

        @Setting(def = "200", range = ">= 1", doc = "rows to forecast; the rest is the past")
        int horizon,

        @Setting(def = "0", range = ">= 0", doc = "noise on the past, in standard deviations of each coordinate")
        double noise,

        @Setting(
                def = "drawn",
                range = "drawn or published",
                doc = "start of the orbit: drawn on the attractor by the instance, or the published initial condition")
        String start,

        @Setting(def = "1e-12", range = "1e-13..1e-6", doc = "relative and absolute tolerance of the orbit")
        double tolerance,

        @Setting(def = "0", range = "0 or >= 2", doc = "rows of the past that are shown, the last ones; 0 shows all")
        int training,

        @Setting(def = "0", range = ">= 0", doc = "the only coordinate of the series, from 1; 0 for all of them")
        int coordinate,

        @Setting(
                def = "raw",
                range = "raw or standardised",
                doc = "units of the series: its own, or standard deviations of the shown past from its mean")
        String scaling) {
    /** Refuses nonsense, and brings the overrides into one form. */
    public SystemParameters {
        parameters = Overrides.canonical(parameters);
        Check.notNegative("period", period);
        Check.notNegative("exponent", exponent);
        new Protocol(1, 1, pointsPerPeriod, periods, horizon, noise, start, tolerance);
        new View(training, coordinate, scaling);
    }

    /** {@return what of the orbit is shown} */
    public View view() {
        return new View(training, coordinate, scaling);
    }

    /** {@return sampling, split and noise for a system} */
    public Protocol protocol(Entry entry) {
        return new Protocol(
                period == 0 ? entry.period() : period,
                exponent == 0 ? entry.exponent() : exponent,
                pointsPerPeriod,
                periods,
                horizon,
                noise,
                start,
                tolerance);
    }
}
