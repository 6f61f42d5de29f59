package dev.assay.chaoticforecasting.system;

import java.util.Map;

/** Right-hand sides with one delay τ; {@code past} is x(t − τ). Parameters stand in the order of their names. */
final class DelayedFields {
    private DelayedFields() {}

    static void addTo(Map<String, DelayedField> fields) {
        fields.put("ikedadelay", DelayedFields::ikeda);
        fields.put("mackeyglass", DelayedFields::mackeyGlass);
        fields.put("piecewisecircuit", DelayedFields::piecewiseCircuit);
        fields.put("scrolldelay", DelayedFields::scroll);
        fields.put("vossdelay", DelayedFields::voss);
    }

    /** dx/dt = μ sin(x(t − τ) − x₀) − c x; with other parameters Sprott's delay system. */
    static double ikeda(double[] par, double x, double past) {
        return par[1] * StrictMath.sin(past - par[3]) - par[0] * x; // par: c, mu, tau, x0
    }

    /** dx/dt = β x(t − τ) / (1 + x(t − τ)ⁿ) − γ x. */
    static double mackeyGlass(double[] par, double x, double past) {
        return par[0] * past / (1 + StrictMath.pow(past, par[2])) - par[1] * x; // par: beta, gamma, n, tau
    }

    /** dx/dt = −α u + β (3 u/c − (u/c)³), u = x(t − τ). */
    static double piecewiseCircuit(double[] par, double x, double past) {
        double ratio = past / par[2]; // par: alpha, beta, c, tau
        return -par[0] * past + par[1] * (3 * ratio - ratio * ratio * ratio);
    }

    /** dx/dt = −α u + β tanh(10 u), u = x(t − τ). */
    static double scroll(double[] par, double x, double past) {
        return -par[0] * past + par[1] * StrictMath.tanh(10 * past); // par: alpha, beta, tau
    }

    /** dx/dt = −α x − 10.44 u³ − 13.95 u² − 3.63 u + 0.85, u = x(t − τ). */
    static double voss(double[] par, double x, double past) {
        return -par[0] * x + ((-10.44 * past - 13.95) * past - 3.63) * past + 0.85; // par: alpha, tau
    }
}
