package dev.assay.multiphysicspde.method;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.model.Models;
import dev.assay.multiphysicspde.model.WaveReading;
import dev.assay.multiphysicspde.wave.CompactWave;
import dev.assay.multiphysicspde.wave.DirectWave;
import dev.assay.multiphysicspde.wave.ElectroHeat;
import dev.assay.multiphysicspde.wave.IntegralWave;
import dev.assay.multiphysicspde.wave.IterativeWave;
import dev.assay.multiphysicspde.wave.WaveCells;
import dev.assay.multiphysicspde.wave.WaveModel;
import dev.assay.multiphysicspde.wave.WaveSolver;
import java.util.function.Function;

/** {@link ElectroHeat} with one of the wave solvers on a ladder of grids, each started from the one before. */
public final class ElectroThermalMethod implements Method<FieldQuestion> {
    private final int coarsest;
    private final int finest;
    private final double kelvin;
    private final boolean directHeat;
    private final Function<WaveCells, WaveSolver> wave;

    private ElectroThermalMethod(
            int coarsest, int finest, double kelvin, boolean directHeat, Function<WaveCells, WaveSolver> wave) {
        this.coarsest = coarsest;
        this.finest = finest;
        this.kelvin = kelvin;
        this.directHeat = directHeat;
        this.wave = wave;
    }

    /** Five-point formula, multifrontal LU for wave and heat. */
    public static ElectroThermalMethod direct(Direct s) {
        return new ElectroThermalMethod(s.coarsest(), s.finest(), s.kelvin(), true, DirectWave::new);
    }

    /** Nine-point compact formula, multifrontal LU for wave and heat. */
    public static ElectroThermalMethod compact(Direct s) {
        return new ElectroThermalMethod(s.coarsest(), s.finest(), s.kelvin(), true, CompactWave::new);
    }

    /** Five-point formula, BiCGStab with a shifted multigrid cycle, multigrid conjugate gradients for heat. */
    public static ElectroThermalMethod iterative(Iterative s) {
        return new ElectroThermalMethod(
                s.coarsest(),
                s.finest(),
                s.kelvin(),
                false,
                cells -> new IterativeWave(cells, s.shift(), s.tolerance()));
    }

    /** Volume integral equation, GMRES with FFT, multigrid conjugate gradients for heat. */
    public static ElectroThermalMethod integral(Integral s) {
        return new ElectroThermalMethod(
                s.coarsest(), s.finest(), s.kelvin(), false, cells -> new IntegralWave(cells, s.tolerance()));
    }

    @Override
    public Answer solve(FieldQuestion question, Run run) {
        WaveModel model = Models.wave(question);
        return Ladder.<ElectroHeat>climb(
                run,
                coarsest,
                finest,
                (n, before) -> {
                    var cells = new WaveCells(model, n, ElectroHeat.outside(model));
                    WaveSolver solver = wave.apply(cells);
                    var both = new ElectroHeat(cells, solver, directHeat);
                    if (before != null) {
                        both.startingFrom(before);
                    }
                    boolean done = both.solve(kelvin, run::more);
                    run.count("unknowns", both.rounds() * (solver.unknowns() + cells.count()));
                    return done ? both : null;
                },
                both -> WaveReading.answer(question, both, true));
    }

    /**
     * Settings of the direct solvers.
     *
     * @param coarsest cells along the width of the first grid, ≥ 4
     * @param finest cells along the width of the last grid, ≤ 512
     * @param kelvin change of T at which Picard's iteration stops [K], &gt; 0
     */
    public record Direct(
            @Setting(def = "16", unit = "cells", range = "4..512", doc = "cells along the width of the first grid")
            int coarsest,

            @Setting(def = "128", unit = "cells", range = "coarsest..512", doc = "cells along the width, last grid")
            int finest,

            @Setting(def = "1e-8", unit = "K", range = "> 0", doc = "change of T at which the coupling is settled")
            double kelvin) {
        public Direct {
            Ladder.check(coarsest, finest);
            Check.positive("kelvin", kelvin);
        }
    }

    /**
     * Settings of the shifted-Laplace solver.
     *
     * @param coarsest cells along the width of the first grid, ≥ 4
     * @param finest cells along the width of the last grid, ≤ 512
     * @param kelvin change of T at which Picard's iteration stops [K], &gt; 0
     * @param shift β of k² (1 − j β) in the preconditioner, &gt; 0
     * @param tolerance relative residual at which BiCGStab stops, &gt; 0
     */
    public record Iterative(
            @Setting(def = "16", unit = "cells", range = "4..512", doc = "cells along the width of the first grid")
            int coarsest,

            @Setting(def = "128", unit = "cells", range = "coarsest..512", doc = "cells along the width, last grid")
            int finest,

            @Setting(def = "1e-6", unit = "K", range = "> 0", doc = "change of T at which the coupling is settled")
            double kelvin,

            @Setting(def = "0.5", symbol = "β", range = "> 0", doc = "damping k² (1 − jβ) in the preconditioner")
            double shift,

            @Setting(def = "1e-8", range = "> 0", doc = "relative residual at which the wave is solved")
            double tolerance) {
        public Iterative {
            Ladder.check(coarsest, finest);
            Check.positive("kelvin", kelvin);
            Check.positive("shift", shift);
            Check.positive("tolerance", tolerance);
        }
    }

    /**
     * Settings of the integral equation.
     *
     * @param coarsest cells along the width of the first grid, ≥ 4
     * @param finest cells along the width of the last grid, ≤ 512
     * @param kelvin change of T at which Picard's iteration stops [K], &gt; 0
     * @param tolerance relative residual at which GMRES stops, &gt; 0
     */
    public record Integral(
            @Setting(def = "16", unit = "cells", range = "4..512", doc = "cells along the width of the first grid")
            int coarsest,

            @Setting(def = "128", unit = "cells", range = "coarsest..512", doc = "cells along the width, last grid")
            int finest,

            @Setting(def = "1e-6", unit = "K", range = "> 0", doc = "change of T at which the coupling is settled")
            double kelvin,

            @Setting(def = "1e-8", range = "> 0", doc = "relative residual at which the wave is solved")
            double tolerance) {
        public Integral {
            Ladder.check(coarsest, finest);
            Check.positive("kelvin", kelvin);
            Check.positive("tolerance", tolerance);
        }
    }
}
