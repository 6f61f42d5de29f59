package dev.assay.freeenergy.reference;

import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.problem.lattice.LatticeReferences;
import dev.assay.freeenergy.problem.particle.ParticleReferences;
import dev.assay.freeenergy.problem.posterior.PosteriorReferences;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes the kept truths again: all, or those of the problems named. Every finished value is written at once into the sources
 * that these classes were compiled from, so that an interrupted run loses nothing.
 *
 * <pre>  mvn -q -pl plugins/free-energy compile exec:java                                   all: about 20 minutes
 *   mvn -q -pl plugins/free-energy compile exec:java -Dexec.args="ising3d lj13-dem"    those of two problems </pre>
 *
 * <p>From any folder of the sources, after one {@code mvn install} of them.
 */
public final class Remake {
    private static final Path TABLE =
            Path.of("src", "main", "resources", "dev", "assay", "freeenergy", "reference", References.RESOURCE);
    private static final String HEADER =
            "# problem, parameters, quantity, value, standard error, how, seed, commit, seconds;"
                    + " made by dev.assay.freeenergy.reference.Remake\n";

    private Remake() {}

    /** Computes and writes. */
    public static void main(String[] problems) throws IOException {
        List<Reference> generators = generators();
        Set<String> wanted = new LinkedHashSet<>(List.of(problems));
        Set<String> known = new TreeSet<>();
        generators.forEach(reference -> known.add(reference.problem()));
        if (!known.containsAll(wanted)) {
            wanted.removeAll(known);
            throw new IllegalArgumentException("no kept truths of " + wanted + "; there are some of " + known);
        }
        Path table = table();
        remake(table, generators, wanted, commit(table.getParent()));
    }

    /** {@return the table in the sources that these classes were compiled from} */
    static Path table() {
        Path classes;
        try {
            classes = Path.of(Remake.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        for (Path folder = classes; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(TABLE))) {
                return folder.resolve(TABLE);
            }
        }
        throw new IllegalStateException("no " + TABLE + " above " + classes + "; run from a checkout of the sources");
    }

    /** {@return all generators: each room of problems adds its own} */
    static List<Reference> generators() {
        return Stream.of(
                        LatticeReferences.generators(),
                        ParticleReferences.generators(),
                        PosteriorReferences.generators())
                .flatMap(List::stream)
                .toList();
    }

    static void remake(Path table, List<Reference> generators, Set<String> problems, String commit) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        for (References.Row row : References.parse(Files.exists(table) ? Files.readString(table) : "")) {
            lines.put(row.key(), line(row));
        }
        for (Reference reference : generators) {
            if (problems.isEmpty() || problems.contains(reference.problem())) {
                References.Row row = compute(reference, commit);
                lines.put(row.key(), line(row));
                System.out.println(line(row));
                write(table, lines.values());
            }
        }
    }

    private static References.Row compute(Reference reference, String commit) {
        long begin = System.nanoTime();
        Estimate value = reference.make().apply(reference.seed());
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new References.Row(
                reference.problem(),
                reference.parameters(),
                reference.quantity(),
                value,
                reference.how(),
                reference.seed(),
                commit,
                seconds);
    }

    private static String line(References.Row row) {
        return String.join(
                "\t",
                row.problem(),
                row.parameters(),
                row.quantity(),
                Double.toString(row.value().value()),
                Double.toString(row.value().error()),
                row.how(),
                Long.toString(row.seed()),
                row.commit(),
                String.format(Locale.ROOT, "%.1f", row.seconds()));
    }

    private static void write(Path table, Iterable<String> lines) throws IOException {
        List<String> all = new ArrayList<>();
        lines.forEach(all::add);
        Path temporary = table.resolveSibling(table.getFileName() + ".new");
        Files.writeString(temporary, HEADER + String.join("\n", all) + "\n");
        Files.move(temporary, table, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String commit(Path folder) throws IOException {
        Process git = new ProcessBuilder("git", "rev-parse", "--short=12", "HEAD")
                .directory(folder.toFile())
                .start();
        String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return commit.isEmpty() ? "unknown" : commit;
    }
}
