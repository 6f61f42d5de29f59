package dev.assay.suite.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.api.Facets;
import dev.assay.api.Problem;
import dev.assay.api.Question;
import dev.assay.api.Truth;
import dev.assay.api.density.Density;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.api.engine.Seed;
import dev.assay.api.history.Dynamics;
import dev.assay.api.lattice.Lattice;
import dev.assay.suite.AssayException;
import dev.assay.suite.AssayException.ErrorCode;
import dev.assay.suite.plugin.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay probe}: the question's own numbers at given points, to check another implementation against ours. */
@Command(
        name = "probe",
        mixinStandardHelpOptions = true,
        description =
                "Prints the question's own numbers at given points, to check another implementation against ours.")
final class ProbeCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem's id.")
    private String id;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "A parameter; may be given several times.")
    private List<String> set = new ArrayList<>();

    @Option(names = "--seed", description = "Seed of the instance; ${DEFAULT-VALUE} when not given.")
    private long seed;

    @Option(
            names = "--at",
            paramLabel = "POINTS.json",
            description = "{\"points\":[[…],…]}, for lattices {\"configurations\":[[…],…]}.")
    private Path at;

    @Option(
            names = "--trajectory",
            description = "Follows an orbit of a dynamical system; takes --times and --from in place of --at.")
    private boolean trajectory;

    @Option(names = "--times", paramLabel = "T.json", description = "{\"times\":[…]}, increasing.")
    private Path times;

    @Option(
            names = "--from",
            paramLabel = "STATE.json",
            description = "{\"state\":[…],\"time\":0}, for delay systems {\"history\":c}.")
    private Path from;

    @Mixin
    private PluginOptions options = new PluginOptions();

    ProbeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        asked();
        Catalogue catalogue = options.harness(console).catalogue();
        List<String> installed =
                catalogue.problems().stream().map(e -> e.of().id()).toList();
        var entry = Lookup.find("problem", id, catalogue.problem(id), installed);
        Map<String, String> parameters = Assignments.canonical(entry.of().parameters(), set);
        JsonNode points = trajectory ? Points.read("--times", times) : Points.read("--at", at);
        JsonNode start = trajectory ? Points.read("--from", from) : points;
        try {
            console.document(entry.plugin().call(() -> probe(entry, parameters, points, start)));
            return 0;
        } catch (AssayException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new AssayException(ErrorCode.BAD_ARGUMENT, (trajectory ? "" : at + ": ") + e.getMessage(), e);
        } catch (Exception e) {
            throw new AssayException(ErrorCode.NO_RESULT, "'" + id + "' cannot be probed: " + e, e);
        }
    }

    private void asked() {
        if (trajectory ? at != null || times == null || from == null : at == null || times != null || from != null) {
            throw new AssayException(
                    ErrorCode.BAD_ARGUMENT,
                    "probe takes either --at POINTS.json, or --trajectory --times T.json --from STATE.json");
        }
    }

    private Map<String, Object> probe(
            Catalogue.Entry<ProblemRegistration> entry,
            Map<String, String> parameters,
            JsonNode points,
            JsonNode start) {
        EngineInstance instance = new EngineInstance(Seed.of(seed).child("probe"), Kept.inMemory(), 1);
        Problem<?> problem = entry.of().make(parameters, instance);
        Question question = problem.question();
        if (trajectory) {
            Truth known = problem.truth(instance);
            if (known.find(Facets.DYNAMICS).isEmpty()
                    || !known.get(Facets.DYNAMICS).follows()) {
                throw new AssayException(
                        ErrorCode.BAD_ARGUMENT,
                        "'" + id + "' has no orbit to follow; --trajectory takes dynamical systems");
            }
            return Orbits.probe(id, known.get(Facets.DYNAMICS), times, points, from, start);
        }
        if (question instanceof Density density) {
            return density(density, points);
        }
        if (question instanceof Lattice lattice) {
            return lattice(lattice, points);
        }
        Truth truth = problem.truth(instance);
        if (truth.find(Facets.DYNAMICS).isPresent()) {
            return dynamics(truth.get(Facets.DYNAMICS), points);
        }
        throw new AssayException(
                ErrorCode.BAD_ARGUMENT,
                "'" + id + "' asks a " + question.getClass().getSimpleName()
                        + ", which has no numbers at points; probe takes densities, lattices and dynamical systems");
    }

    private Map<String, Object> density(Density density, JsonNode points) {
        List<Map<String, Object>> rows = new ArrayList<>();
        boolean gradient = density.offers().contains(Density.GRADIENT);
        for (double[] x : Points.rows(points, "points", density.dimension())) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("x", x);
            row.put("logDensity", density.logDensity(x));
            if (gradient) {
                double[] g = new double[x.length];
                density.need(Density.GRADIENT).at(x, g);
                row.put("gradient", g);
            }
            rows.add(row);
        }
        return Map.of("points", rows);
    }

    private Map<String, Object> lattice(Lattice lattice, JsonNode points) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (double[] values : Points.rows(points, "configurations", lattice.sites())) {
            byte[] spins = new byte[values.length];
            for (int i = 0; i < spins.length; i++) {
                if (Math.abs(values[i]) != 1) {
                    throw new IllegalArgumentException("a spin must be 1 or -1, got " + values[i]);
                }
                spins[i] = (byte) values[i];
            }
            rows.add(Map.of("energy", lattice.energy(spins)));
        }
        return Map.of("configurations", rows);
    }

    private Map<String, Object> dynamics(Dynamics dynamics, JsonNode points) {
        List<double[]> states = Points.rows(points, "points", dynamics.dimension());
        JsonNode times = points.get("times");
        List<double[]> delayed = dynamics.delays() == 0 ? List.of() : Points.rows(points, "delayed", dynamics.delays());
        if (times != null && times.size() != states.size() || !delayed.isEmpty() && delayed.size() != states.size()) {
            throw new IllegalArgumentException("'times' and 'delayed' must have one entry a point");
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            double time = times == null ? 0 : times.get(i).asDouble();
            double[] past = delayed.isEmpty() ? new double[0] : delayed.get(i);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("x", states.get(i));
            row.put("time", time);
            row.put("rightHandSide", dynamics.derivative(time, states.get(i), past));
            rows.add(row);
        }
        return Map.of("points", rows);
    }
}
