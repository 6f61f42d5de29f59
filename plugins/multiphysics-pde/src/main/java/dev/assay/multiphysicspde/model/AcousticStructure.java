package dev.assay.multiphysicspde.model;

import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Equation;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Unknown;
import dev.assay.multiphysicspde.acoustic.SoundModel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Sound in a fluid around an elastic disc in a square, frequency domain; the equations are those of {@link SoundModel}, with
 * the pressure p [Pa] and the displacement (X, Y) [m], all complex. The wave enters and leaves through the sides by the
 * condition that the model states.
 */
public final class AcousticStructure implements Equation {
    private final Unknown p;
    private final Unknown x;
    private final Unknown y;
    private final SoundModel model;

    private AcousticStructure(Unknown p, Unknown x, Unknown y, SoundModel model) {
        this.p = p;
        this.x = x;
        this.y = y;
        this.model = Objects.requireNonNull(model, "model");
    }

    /** The equations of a model for p, X, Y. */
    public static AcousticStructure of(SoundModel model) {
        return new AcousticStructure(
                Unknown.complex("p", "Pa"), Unknown.complex("X", "m"), Unknown.complex("Y", "m"), model);
    }

    /** Why a question is none of this, if so. */
    public static Optional<String> declines(FieldQuestion q) {
        return q.equations().size() == 1 && q.equations().get(0) instanceof AcousticStructure
                ? Optional.empty()
                : Optional.of("needs sound around an elastic disc, and nothing else");
    }

    /** The equation of a question that is not declined. */
    public static AcousticStructure of(FieldQuestion q) {
        return q.equations(AcousticStructure.class).get(0);
    }

    /** All that is known of disc, fluid and wave. */
    public SoundModel model() {
        return model;
    }

    /** Pressure p. */
    public Unknown pressure() {
        return p;
    }

    @Override
    public String type() {
        return "acoustic-structure";
    }

    @Override
    public List<Unknown> unknowns() {
        return List.of(p, x, y);
    }

    @Override
    public Map<String, Coefficient> coefficients() {
        return Map.of("density", Coefficient.place(model.density()::at), "speed", Coefficient.constant(model.speed()));
    }
}
