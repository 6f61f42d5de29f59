package dev.assay.multiphysicspde.method;

import dev.assay.api.Answer;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.acoustic.SoundElements;
import dev.assay.multiphysicspde.acoustic.SoundModel;
import dev.assay.multiphysicspde.model.AcousticStructure;
import dev.assay.multiphysicspde.model.SoundReading;

/** {@link SoundElements} on a ladder of meshes. */
public final class SoundMethod implements Method<FieldQuestion> {
    private final int coarsest;
    private final int finest;
    private final int degree;

    private SoundMethod(int coarsest, int finest, int degree) {
        this.coarsest = coarsest;
        this.finest = finest;
        this.degree = degree;
    }

    /** Bilinear elements. */
    public static SoundMethod bilinear(Bilinear s) {
        return new SoundMethod(s.coarsest(), s.finest(), 1);
    }

    /** Biquadratic elements. */
    public static SoundMethod biquadratic(Biquadratic s) {
        return new SoundMethod(s.coarsest(), s.finest(), 2);
    }

    @Override
    public Answer solve(FieldQuestion question, Run run) {
        SoundModel model = AcousticStructure.of(question).model();
        return Ladder.<SoundElements>climb(
                run,
                coarsest,
                finest,
                (n, before) -> {
                    var found = new SoundElements(model, n, degree);
                    run.count("unknowns", found.unknowns());
                    return found;
                },
                found -> SoundReading.of(question.places(), model.radius(), found)
                        .answer());
    }

    /**
     * Settings of the bilinear ladder.
     *
     * @param coarsest size of the first mesh, ≥ 4
     * @param finest size of the last mesh, ≤ 512
     */
    public record Bilinear(
            @Setting(def = "8", unit = "elements", range = "4..512", doc = "twice the elements a side, first mesh")
            int coarsest,

            @Setting(
                    def = "128",
                    unit = "elements",
                    range = "coarsest..512",
                    doc = "twice the elements a side, last mesh")
            int finest) {
        public Bilinear {
            Ladder.check(coarsest, finest);
        }
    }

    /**
     * Settings of the biquadratic ladder.
     *
     * @param coarsest size of the first mesh, ≥ 4
     * @param finest size of the last mesh, ≤ 256
     */
    public record Biquadratic(
            @Setting(def = "6", unit = "elements", range = "4..256", doc = "twice the elements a side, first mesh")
            int coarsest,

            @Setting(
                    def = "64",
                    unit = "elements",
                    range = "coarsest..256",
                    doc = "twice the elements a side, last mesh")
            int finest) {
        public Biquadratic {
            Ladder.check(coarsest, finest);
        }
    }
}
