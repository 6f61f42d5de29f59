package dev.assay.chaoticforecasting.system;

import dev.assay.chaoticforecasting.catalogue.Catalogue;
import dev.assay.chaoticforecasting.catalogue.Entry;
import dev.assay.chaoticforecasting.catalogue.Overrides;
import java.util.HashMap;
import java.util.Map;

/** Makes the systems of the catalogue. */
public final class Systems {
    /** Delay systems are published as this many delayed copies. */
    public static final int COPIES = 10;

    private static final Map<String, Field> FIELDS = new HashMap<>();
    private static final Map<String, DelayedField> DELAYED = new HashMap<>();

    static {
        CellFields.addTo(FIELDS);
        CircuitFields.addTo(FIELDS);
        ConvectionFields.addTo(FIELDS);
        HyperFields.addTo(FIELDS);
        MechanicalFields.addTo(FIELDS);
        MixingFields.addTo(FIELDS);
        PopulationFields.addTo(FIELDS);
        ReactionFields.addTo(FIELDS);
        ScrollFields.addTo(FIELDS);
        SprottFields.addTo(FIELDS);
        DelayedFields.addTo(DELAYED);
    }

    private Systems() {}

    /** {@return a system with the catalogue's parameters} */
    public static Dynamics of(String id) {
        return of(Catalogue.of(id), "");
    }

    /**
     * Makes a system.
     *
     * @param entry its row in the catalogue
     * @param overrides parameters in place of the catalogue's, {@code sigma=10, rho=28}; may be empty
     * @return the system
     */
    public static Dynamics of(Entry entry, String overrides) {
        double[] par = Overrides.apply(entry, overrides);
        if (entry.delayed()) {
            DelayedField field = DELAYED.get(entry.formula());
            return new Delayed(
                    (t, x, past, dx) -> dx[0] = field.at(par, x[0], past[0]),
                    delay(entry, par),
                    COPIES,
                    entry.initial().get(0));
        }
        return ordinary(entry, par);
    }

    /** {@return an ordinary system with the catalogue's parameters} */
    public static Ordinary ordinary(String id) {
        return ordinary(Catalogue.of(id), Overrides.apply(Catalogue.of(id), ""));
    }

    private static Ordinary ordinary(Entry entry, double[] par) {
        Field field = FIELDS.get(entry.formula());
        return new Ordinary(entry, (t, x, dx) -> field.at(par, t, x, dx), Publication.of(entry, par));
    }

    private static double delay(Entry entry, double[] par) {
        double tau = par[entry.offset("tau")];
        if (!(tau > 0)) {
            throw new IllegalArgumentException("parameter 'tau' of '" + entry.id() + "' must be > 0, got " + tau);
        }
        return tau;
    }
}
