package dev.assay.freeenergy.method.estimator;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.NoSettings;
import dev.assay.api.Run;
import dev.assay.api.states.SampledStates;
import dev.assay.api.value.Estimate;

/**
 * Crooks' theorem with Gaussian work: the point where fits to P_F(w) and P_R(−w) cross.
 *
 * <pre>  P_F(w) / P_R(−w) = e^{w − ΔF}: equal at w = ΔF </pre>
 *
 * <p>Of the two crossings the one nearest to the midpoint of the means is taken. Where the fits do not cross, or the work
 * is not Gaussian, it is biased. The error is that of the crossing under the errors of both means and variances. Needs two
 * states; reads one work value a sample.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.60.2721">Crooks, Phys. Rev. E 60 (1999) 2721</a>
 * @see <a href="https://doi.org/10.1063/1.3158619">Goette and Grubmüller, J. Comput. Chem. 30 (2009) 447</a>
 */
public final class CrooksGaussian implements Method<SampledStates> {
    /** Makes the estimator. */
    public CrooksGaussian(NoSettings settings) {}

    @Override
    public Answer solve(SampledStates states, Run run) {
        WorkTable up = new WorkTable(states, 0, 1);
        WorkTable down = new WorkTable(states, 1, 0);
        return Rungs.climb(states.counts(), run, counts -> {
            Estimate crossing = crossing(up.first(counts[0]), down.first(counts[1]));
            return Answer.of(Facets.FREE_ENERGY_DIFFERENCE, crossing);
        });
    }

    private static Estimate crossing(double[] w, double[] back) throws NoOverlap {
        double[] p = {mean(w), variance(w), -mean(back), variance(back)};
        double[] errors = {
            Math.sqrt(p[1] / w.length),
            p[1] * Math.sqrt(2.0 / Math.max(1, w.length - 1)),
            Math.sqrt(p[3] / back.length),
            p[3] * Math.sqrt(2.0 / Math.max(1, back.length - 1))
        };
        double value = cross(p[0], p[1], p[2], p[3]);
        if (!Double.isFinite(value)) {
            throw new NoOverlap("crossing of the work distributions", value);
        }
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double h = 1e-5 * Math.max(errors[i], 1e-12);
            double centre = p[i];
            p[i] = centre + h;
            double above = cross(p[0], p[1], p[2], p[3]);
            p[i] = centre - h;
            double below = cross(p[0], p[1], p[2], p[3]);
            p[i] = centre;
            sum += Math.pow((above - below) / (2 * h) * errors[i], 2);
        }
        return Double.isFinite(sum) ? Estimate.of(value, Math.sqrt(sum)) : Estimate.of(value);
    }

    /**
     * {@return the crossing of N(a, v) and N(b, s) nearest to (a + b)/2, NaN when there is none}
     *
     * <p>With x = (a + b)/2 + y, δ = (a − b)/2: (y − δ)²/v − (y + δ)²/s + ln(v/s) = 0. The small root is taken as
     * −2C / (B ∓ √…), which stays accurate as v → s.
     */
    static double cross(double a, double v, double b, double s) {
        double delta = 0.5 * (a - b);
        double quadratic = 1 / v - 1 / s;
        double linear = -2 * delta * (1 / v + 1 / s);
        double constant = delta * delta * quadratic + Math.log(v / s);
        double root = Math.sqrt(linear * linear - 4 * quadratic * constant);
        double y = -2 * constant / (linear + Math.copySign(root, linear));
        return 0.5 * (a + b) + y;
    }

    private static double mean(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value;
        }
        return sum / x.length;
    }

    private static double variance(double[] x) {
        double mean = mean(x);
        double sum = 0;
        for (double value : x) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (x.length - 1);
    }
}
