package dev.assay.freeenergy;

import dev.assay.api.Plugin;
import dev.assay.api.Registry;
import dev.assay.freeenergy.method.chain.ChainSamplers;
import dev.assay.freeenergy.method.estimator.Estimators;
import dev.assay.freeenergy.method.lattice.LatticeSamplers;
import dev.assay.freeenergy.method.population.PopulationMethods;
import dev.assay.freeenergy.metric.chain.ChainMetrics;
import dev.assay.freeenergy.metric.distance.DistanceMetrics;
import dev.assay.freeenergy.metric.evidence.EvidenceMetrics;
import dev.assay.freeenergy.metric.lattice.LatticeMetrics;
import dev.assay.freeenergy.metric.mode.ModeMetrics;
import dev.assay.freeenergy.metric.moment.MomentMetrics;
import dev.assay.freeenergy.problem.curved.CurvedTargets;
import dev.assay.freeenergy.problem.gaussian.GaussianTargets;
import dev.assay.freeenergy.problem.lattice.LatticeProblems;
import dev.assay.freeenergy.problem.mixture.MixtureTargets;
import dev.assay.freeenergy.problem.pair.StatePairs;
import dev.assay.freeenergy.problem.particle.ParticleTargets;
import dev.assay.freeenergy.problem.posterior.Posteriors;
import dev.assay.freeenergy.problem.well.WellTargets;

/** Brings targets with exact answers, the classic samplers, and the metrics that tell them apart. */
public final class FreeEnergyPlugin implements Plugin {
    /** For the service loader. */
    public FreeEnergyPlugin() {}

    @Override
    public void register(Registry registry) {
        registry.part("posteriors", Posteriors::register);
        registry.part("gaussian targets", GaussianTargets::register);
        registry.part("mixtures", MixtureTargets::register);
        registry.part("wells", WellTargets::register);
        registry.part("curved targets", CurvedTargets::register);
        registry.part("particles", ParticleTargets::register);
        registry.part("lattices", LatticeProblems::register);
        registry.part("chains", ChainSamplers::register);
        registry.part("populations", PopulationMethods::register);
        registry.part("lattice samplers", LatticeSamplers::register);
        registry.part("pairs of states", StatePairs::register);
        registry.part("estimators", Estimators::register);
        registry.part("evidence", EvidenceMetrics::register);
        registry.part("moments", MomentMetrics::register);
        registry.part("chain metrics", ChainMetrics::register);
        registry.part("distances", DistanceMetrics::register);
        registry.part("modes", ModeMetrics::register);
        registry.part("lattice metrics", LatticeMetrics::register);
    }
}
