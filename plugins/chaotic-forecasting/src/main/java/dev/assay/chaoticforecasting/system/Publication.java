package dev.assay.chaoticforecasting.system;

import dev.assay.chaoticforecasting.catalogue.Entry;

/**
 * How published coordinates are read off the state that is integrated: as they are, or wrapped where a variable grows
 * without bound (angles and clocks).
 */
@FunctionalInterface
public interface Publication {
    /** Publishes the state itself. */
    Publication PLAIN = (state, out, offset) -> System.arraycopy(state, 0, out, offset, state.length);

    /**
     * Reads coordinates off a state.
     *
     * @param state the state; read only
     * @param out where the coordinates go
     * @param offset index of the first
     */
    void of(double[] state, double[] out, int offset);

    /**
     * The publication of a system.
     *
     * @param entry the system
     * @param par its parameters
     * @return how its states are published
     */
    static Publication of(Entry entry, double[] par) {
        return switch (entry.formula()) {
            case "blinkingrotlet", "interiorsquirmer" -> polar(par[entry.offset("tau")]);
            case "liddrivencavityflow" -> {
                double tau = par[entry.offset("tau")];
                yield (state, out, offset) -> {
                    out[offset] = state[0];
                    out[offset + 1] = state[1];
                    out[offset + 2] = StrictMath.sin(2 * Math.PI * state[2] / tau);
                };
            }
            case "oscillatingflow" -> {
                double k = par[entry.offset("k")];
                yield (state, out, offset) -> {
                    out[offset] = StrictMath.cos(k * state[0]);
                    out[offset + 1] = state[1];
                    out[offset + 2] = StrictMath.sin(state[2]);
                };
            }
            case "bickleyjet" ->
                jet(
                        smallest(par, entry.offset("k"), 3),
                        par[entry.offset("omega")] * smallest(par, entry.offset("sigma"), 3));
            default -> simple(entry);
        };
    }

    private static Publication polar(double tau) {
        return (state, out, offset) -> {
            out[offset] = state[0] * StrictMath.cos(state[1]);
            out[offset + 1] = state[0] * StrictMath.sin(state[1]);
            out[offset + 2] = StrictMath.sin(2 * Math.PI * state[2] / tau);
        };
    }

    private static Publication jet(double k, double speed) {
        return (state, out, offset) -> {
            out[offset] = state[0];
            out[offset + 1] = StrictMath.sin(k * state[1]);
            out[offset + 2] = StrictMath.sin(speed * k * state[2]);
        };
    }

    private static double smallest(double[] par, int from, int count) {
        double smallest = par[from];
        for (int i = from + 1; i < from + count; i++) {
            smallest = Math.min(smallest, par[i]);
        }
        return smallest;
    }

    /** Variables, sines and cosines, one for each variable, as the catalogue writes them. */
    private static Publication simple(Entry entry) {
        if (entry.published().equals(entry.raw())) {
            return PLAIN;
        }
        int d = entry.raw().size();
        boolean[] sine = new boolean[d];
        boolean[] cosine = new boolean[d];
        for (int i = 0; i < d; i++) {
            sine[i] = entry.published().get(i).startsWith("sin ");
            cosine[i] = entry.published().get(i).startsWith("cos ");
        }
        return (state, out, offset) -> {
            for (int i = 0; i < d; i++) {
                out[offset + i] = sine[i] ? StrictMath.sin(state[i]) : cosine[i] ? StrictMath.cos(state[i]) : state[i];
            }
        };
    }
}
