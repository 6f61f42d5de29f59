package dev.assay.multiphysicspde.coupled;

import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Condition;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Transport;
import dev.assay.api.field.Unknown;
import dev.assay.multiphysicspde.elliptic.Diffusion;
import dev.assay.multiphysicspde.elliptic.DiffusionField;
import dev.assay.numerics.quadrature.GaussLegendre;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Picard's iteration for a list of steady diffusions whose coefficients read each other's unknowns and gradients:
 *
 * <pre>  −∇·(Kᵢ(x, u, ∇u) ∇uᵢ) + rᵢ(x, u, ∇u) uᵢ = fᵢ(x, u, ∇u),   i = 1 … m,   on a box </pre>
 *
 * <p>In turn each equation is solved with its coefficients frozen at the newest fields, by whatever solves one diffusion.
 * Linear convergence, by a factor that grows with the coupling; where there is no solution (thermal runaway) it diverges.
 */
public final class Picard {
    private static final int PROBES = 12;
    private static final int MOST = 200;

    private final Domain domain;
    private final List<Transport> equations;
    private final List<Diffusion> shapes = new ArrayList<>();
    private final DiffusionField[] fields;
    private final double[] start;
    private int iterations;

    /** Solves one diffusion; {@code before} is its solution so far, or null. */
    @FunctionalInterface
    public interface Solver {
        /** The solution. */
        DiffusionField solve(Diffusion model, DiffusionField before);
    }

    /** The equations of a question, nothing solved yet. */
    public Picard(FieldQuestion question) {
        domain = question.domain();
        equations = question.equations(Transport.class);
        refuse(
                equations.isEmpty() || equations.size() != question.equations().size(),
                "needs transport equations and no others");
        refuse(!domain.regions().isEmpty(), "needs a box without regions");
        fields = new DiffusionField[equations.size()];
        start = new double[equations.size()];
        for (int i = 0; i < fields.length; i++) {
            Transport t = equations.get(i);
            refuse(t.carrier().isPresent(), "a flow that carries an unknown is not solved for");
            for (Coefficient c : List.of(t.conductivity(), t.reaction(), t.source())) {
                for (Unknown u : c.reads()) {
                    refuse(indexOf(u) < 0 || u.isComplex(), "a coefficient reads " + u + ", which has no equation");
                }
            }
            var frozen = FieldQuestion.on(domain, question.places())
                    .equation(Transport.of(t.unknown(), Coefficient.constant(1)));
            for (Condition c : question.conditions()) {
                frozen = c.unknown().equals(t.unknown()) ? frozen.condition(c) : frozen;
            }
            shapes.add(Diffusion.of(frozen));
            double x = 0.5 * (domain.xMin() + domain.xMax());
            double y = 0.5 * (domain.yMin() + domain.yMax());
            start[i] = shapes.get(i).sides().stream()
                    .flatMap(Optional::stream)
                    .mapToDouble(c -> c.at(x, y))
                    .average()
                    .orElse(0);
        }
    }

    /** Why a question is no list of diffusions, if so. */
    public static Optional<String> declines(FieldQuestion q) {
        try {
            new Picard(q);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static void refuse(boolean bad, String why) {
        if (bad) {
            throw new IllegalArgumentException(why);
        }
    }

    private int indexOf(Unknown u) {
        for (int i = 0; i < equations.size(); i++) {
            if (equations.get(i).unknown().equals(u)) {
                return i;
            }
        }
        return -1;
    }

    /** Starts from the fields of another, on whatever grid. */
    public void startingFrom(Picard other) {
        System.arraycopy(other.fields, 0, fields, 0, fields.length);
    }

    /**
     * Iterates until no field changes by more than {@code tolerance} of its range.
     *
     * @param goOn asked before each round; false stops
     * @return whether it converged before that
     * @throws ArithmeticException where it diverges, or needs more than 200 rounds
     */
    public boolean solve(Solver solver, double tolerance, BooleanSupplier goOn) {
        DiffusionField[] own = new DiffusionField[fields.length];
        double[][] before = new double[fields.length][];
        for (int i = 0; i < fields.length; i++) {
            before[i] = probed(i);
        }
        for (int round = 0; round < MOST; round++) {
            if (!goOn.getAsBoolean()) {
                return false;
            }
            iterations++;
            double change = 0;
            for (int i = 0; i < fields.length; i++) {
                own[i] = solver.solve(frozen(i), own[i] == null ? fields[i] : own[i]);
                fields[i] = own[i];
                double[] now = probed(i);
                double range = 0;
                double moved = 0;
                for (int k = 0; k < now.length; k++) {
                    if (!(Math.abs(now[k]) < 1e100)) {
                        throw new ArithmeticException("the iteration between the equations diverges");
                    }
                    range = Math.max(range, Math.abs(now[k] - now[0]));
                    moved = Math.max(moved, Math.abs(now[k] - before[i][k]));
                }
                change = Math.max(change, range > 0 ? moved / range : moved > 0 ? 1 : 0);
                before[i] = now;
            }
            if (change <= tolerance) {
                return true;
            }
        }
        throw new ArithmeticException("the iteration between the equations does not converge in " + MOST + " rounds");
    }

    private Diffusion frozen(int i) {
        Transport t = equations.get(i);
        Diffusion d = shapes.get(i);
        return new Diffusion(
                domain, d.unknown(), frozen(t.conductivity()), frozen(t.reaction()), frozen(t.source()), d.sides());
    }

    private Coefficient frozen(Coefficient c) {
        if (c.reads().isEmpty()) {
            return c;
        }
        State state = new State(c);
        return Coefficient.place((x, y) -> state.of(c, x, y));
    }

    /** What a coefficient reads, at a place. */
    private final class State {
        private final int[] index;
        private final double[] values;

        State(Coefficient c) {
            index = c.reads().stream().mapToInt(Picard.this::indexOf).toArray();
            values = new double[c.readsGradients() ? 3 * index.length : index.length];
        }

        double of(Coefficient c, double x, double y) {
            int at = 0;
            for (int i : index) {
                values[at++] = value(i, x, y);
                if (c.readsGradients()) {
                    values[at++] = slope(i, x, y, true);
                    values[at++] = slope(i, x, y, false);
                }
            }
            double found = c.at(x, y, 0, values);
            if (!(Math.abs(found) < 1e100)) {
                throw new ArithmeticException("the iteration between the equations diverges");
            }
            return found;
        }
    }

    /** Unknown i at a place. */
    public double value(int i, double x, double y) {
        return fields[i] == null ? start[i] : fields[i].at(x, y);
    }

    /** ∂/∂x or ∂/∂y of unknown i, from two places 2·10⁻⁶ of the box apart. */
    public double slope(int i, double x, double y, boolean alongX) {
        if (fields[i] == null) {
            return 0;
        }
        double low = alongX ? domain.xMin() : domain.yMin();
        double high = alongX ? domain.xMax() : domain.yMax();
        double at = alongX ? x : y;
        double a = Math.max(low, at - 1e-6 * (high - low));
        double b = Math.min(high, at + 1e-6 * (high - low));
        return alongX
                ? (fields[i].at(b, y) - fields[i].at(a, y)) / (b - a)
                : (fields[i].at(x, b) - fields[i].at(x, a)) / (b - a);
    }

    private double[] probed(int i) {
        double[] out = new double[PROBES * PROBES];
        for (int k = 0; k < out.length; k++) {
            out[k] = value(
                    i,
                    domain.xMin() + (k % PROBES + 0.5) / PROBES * (domain.xMax() - domain.xMin()),
                    domain.yMin() + (k / PROBES + 0.5) / PROBES * (domain.yMax() - domain.yMin()));
        }
        return out;
    }

    /** Index of the unknown of a name. */
    public int indexOf(String name) {
        for (int i = 0; i < equations.size(); i++) {
            if (equations.get(i).unknown().name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no unknown '" + name + "'");
    }

    /** What flows through the box along +x, −K ∂u/∂x over the height: the mean over all x, by 4-point Gauss rules. */
    public double through(int i) {
        Coefficient k = equations.get(i).conductivity();
        State state = new State(k);
        var rule = new GaussLegendre(4);
        double[] point = rule.nodes();
        double[] weight = rule.weights();
        int panels = 24;
        double sum = 0;
        for (int a = 0; a < 4 * panels; a++) {
            double y = (a / 4 + 0.5 + 0.5 * point[a % 4]) / panels;
            for (int b = 0; b < 4 * panels; b++) {
                double x = (b / 4 + 0.5 + 0.5 * point[b % 4]) / panels;
                double px = domain.xMin() + x * (domain.xMax() - domain.xMin());
                double py = domain.yMin() + y * (domain.yMax() - domain.yMin());
                sum -= 0.25 * weight[a % 4] * weight[b % 4] * state.of(k, px, py) * slope(i, px, py, true);
            }
        }
        return sum / (panels * panels) * (domain.yMax() - domain.yMin());
    }

    /** The largest value of unknown i, from a lattice of 65² and a search of halved steps. */
    public double largest(int i) {
        double hx = (domain.xMax() - domain.xMin()) / 64;
        double hy = (domain.yMax() - domain.yMin()) / 64;
        double top = Double.NEGATIVE_INFINITY;
        double x = 0;
        double y = 0;
        for (int k = 0; k < 65 * 65; k++) {
            double px = domain.xMin() + k % 65 * hx;
            double py = domain.yMin() + k / 65 * hy;
            double v = value(i, px, py);
            if (v > top) {
                top = v;
                x = px;
                y = py;
            }
        }
        for (double step = 0.5; step > 1e-5; ) {
            double before = top;
            double cx = x;
            double cy = y;
            for (int d = 0; d < 4; d++) {
                double px = clamp(cx + (d == 0 ? step : d == 1 ? -step : 0) * hx, domain.xMin(), domain.xMax());
                double py = clamp(cy + (d == 2 ? step : d == 3 ? -step : 0) * hy, domain.yMin(), domain.yMax());
                double v = value(i, px, py);
                if (v > top) {
                    top = v;
                    x = px;
                    y = py;
                }
            }
            step *= top > before ? 1 : 0.5;
        }
        return top;
    }

    private static double clamp(double v, double low, double high) {
        return Math.max(low, Math.min(high, v));
    }

    /** Rounds so far. */
    public int iterations() {
        return iterations;
    }
}
