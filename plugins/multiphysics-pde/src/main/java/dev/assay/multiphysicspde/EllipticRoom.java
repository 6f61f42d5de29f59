package dev.assay.multiphysicspde;

import static dev.assay.api.Facets.FIELD;

import dev.assay.api.Demand;
import dev.assay.api.Registry;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.elliptic.Diffusion;
import dev.assay.multiphysicspde.method.EllipticMethod;
import dev.assay.multiphysicspde.problem.Darcy;
import dev.assay.multiphysicspde.problem.Hartmann;
import dev.assay.multiphysicspde.problem.Poisson;
import dev.assay.multiphysicspde.problem.TruthFacets;

/** Registers steady diffusion and its solvers. */
final class EllipticRoom {
    private static final Demand ELLIPTIC = Demand.named("elliptic");
    private static final Demand COUPLED = Demand.named("coupled");

    private EllipticRoom() {}

    static void register(Registry registry) {
        problems(registry);
        hartmann(registry);
        volumes(registry);
        elements(registry);
    }

    private static void problems(Registry registry) {
        registry.problem("poisson", FieldQuestion.class, Poisson.Parameters.class, Poisson::new)
                .demands(ELLIPTIC)
                .knows(FIELD, TruthFacets.FIELD_ERROR)
                .title("Poisson's equation, manufactured")
                .summary(
                        "−∇²u = f on the unit square, u = e^(s(x+y)) sin(pπx) sin(qπy), at 64 × 64 places. The truth is"
                                + " exact: errors show the order of a method and its cost, nothing else.")
                .solvedBy("fv-multigrid")
                .source("Roache 2002, doi:10.1115/1.1436090")
                .version(1)
                .exhibit("Solution", FIELD, Pictures.of("u", "1", "1", 1));
        registry.problem("darcy", FieldQuestion.class, Darcy.LogNormal.class, Darcy::logNormal)
                .demands(ELLIPTIC)
                .knows(FIELD, TruthFacets.FIELD_ERROR)
                .title("Darcy flow, log-normal medium")
                .summary("−∇·(e^(βU) ∇u) = 1 on the unit square, u = 0 on its boundary, U a Gaussian random field; u at"
                        + " 64 × 64 places. Smooth, with a permeability that varies by orders of magnitude.")
                .solvedBy("fv-multigrid")
                .source("Li et al. 2020, arXiv:2010.08895; Cliffe et al. 2011, doi:10.1007/s00791-011-0160-x")
                .version(1)
                .exhibit("Pressure", FIELD, Pictures.of("u", "1", "1", 1));
        registry.problem("darcy-two-phase", FieldQuestion.class, Darcy.TwoPhase.class, Darcy::twoPhase)
                .demands(ELLIPTIC)
                .knows(FIELD, TruthFacets.FIELD_ERROR)
                .title("Darcy flow, two phases")
                .summary("−∇·(a ∇u) = 1 on the unit square, a = 12 or 3 by the sign of a Gaussian random field; u at"
                        + " 64 × 64 places. The kinks of u at the interface hold uniform grids to first order.")
                .solvedBy("fv-multigrid")
                .source("Li et al. 2020, arXiv:2010.08895")
                .version(1)
                .exhibit("Pressure", FIELD, Pictures.of("u", "1", "1", 1));
    }

    private static void hartmann(Registry registry) {
        registry.problem("hartmann", FieldQuestion.class, Hartmann.Parameters.class, Hartmann::new)
                .demands(ELLIPTIC)
                .knows(FIELD, TruthFacets.FIELD_ERROR)
                .title("Hartmann flow")
                .summary("−∇²u + Ha² u = 1 between conducting walls: a liquid metal driven along a channel across a"
                        + " magnetic field, in layers of thickness 1/Ha at the walls. The truth is exact; a grid that does"
                        + " not resolve the layers shows.")
                .solvedBy("fv-multigrid")
                .source("Hartmann 1937, K. Dan. Vidensk. Selsk. Mat.-fys. Medd. 15(6); Müller and Bühler 2001,"
                        + " doi:10.1007/978-3-662-04405-6")
                .version(1)
                .exhibit("Velocity", FIELD, Pictures.of("u", "Ga²/μ", "a", 1));
    }

    private static void volumes(Registry registry) {
        registry.method("fv-multigrid", FieldQuestion.class, EllipticMethod.Iterative.class, EllipticMethod::multigrid)
                .handles(ELLIPTIC, COUPLED)
                .declines(EllipticMethod::declines)
                .gives(FIELD)
                .title("Finite volumes, multigrid")
                .summary(
                        "Second-order cell-centred finite volumes; conjugate gradients with a red–black multigrid cycle,"
                                + " started from the coarser grid: O(N²).")
                .source("Wesseling 1988, doi:10.1016/0021-9991(88)90003-2")
                .version(1);
        registry.method("fv-direct", FieldQuestion.class, EllipticMethod.Direct.class, EllipticMethod::direct)
                .handles(ELLIPTIC, COUPLED)
                .declines(EllipticMethod::declines)
                .gives(FIELD)
                .title("Finite volumes, direct")
                .summary("The equations of fv-multigrid by multifrontal LU in the order of nested dissection: O(N³).")
                .source("George 1973, doi:10.1137/0710032")
                .version(1);
        registry.method("fast-sine", FieldQuestion.class, EllipticMethod.Fast.class, EllipticMethod::sine)
                .handles(ELLIPTIC)
                .declines(EllipticMethod::needsConstant)
                .gives(FIELD)
                .title("Finite volumes, sine transforms")
                .summary("The equations of fv-multigrid for a constant conductivity, diagonal in sine waves:"
                        + " O(N² log N), exact up to rounding.")
                .source("Hockney 1965, doi:10.1145/321259.321269")
                .version(1);
    }

    private static void elements(Registry registry) {
        registry.method("fem-q1", FieldQuestion.class, EllipticMethod.Elements.class, EllipticMethod::bilinear)
                .handles(ELLIPTIC)
                .declines(Diffusion::declines)
                .gives(FIELD)
                .title("Bilinear finite elements")
                .summary("Conforming rectangles of degree 1, 2 × 2 Gauss points, second order; sparse LU, O(N³).")
                .source("Ciarlet 2002, doi:10.1137/1.9780898719208")
                .version(1);
        registry.method("fem-q2", FieldQuestion.class, EllipticMethod.Elements.class, EllipticMethod::biquadratic)
                .handles(ELLIPTIC)
                .declines(Diffusion::declines)
                .gives(FIELD)
                .title("Biquadratic finite elements")
                .summary("Conforming rectangles of degree 2, 3 × 3 Gauss points, third order; sparse LU, O(N³), eight"
                        + " times dearer than degree 1 on the same grid.")
                .source("Ciarlet 2002, doi:10.1137/1.9780898719208")
                .version(1);
    }
}
