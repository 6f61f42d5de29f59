package dev.assay.suite.data;

import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Equation;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.field.Region;
import dev.assay.api.field.Unknown;
import dev.assay.api.value.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The arrays of one instance. Axes are (y, x) on a grid of places, else one axis, the place; inputs (coefficients that
 * depend on the place alone), masks of regions (1 inside), fields.
 */
public final class InstanceFiles {
    private final Path folder;
    private final String stem;
    private final Places places;
    private final List<Map<String, Object>> arrays = new ArrayList<>();

    /**
     * @param folder where the files go
     * @param stem how their names begin
     * @param places the places of all arrays
     */
    public InstanceFiles(Path folder, String stem, Places places) {
        this.folder = folder;
        this.stem = stem;
        this.places = places;
    }

    /** Writes what the question brings: coefficients of the place, and regions. */
    public InstanceFiles inputs(FieldQuestion question) throws IOException {
        for (Equation equation : question.equations()) {
            for (Map.Entry<String, Coefficient> named : new TreeMap<>(equation.coefficients()).entrySet()) {
                Coefficient c = named.getValue();
                if (c.reads().isEmpty() && !c.isConstant()) {
                    double[] values = new double[places.count()];
                    for (int k = 0; k < values.length; k++) {
                        values[k] = c.at(places.x(k), places.y(k));
                    }
                    write("input", equation.type() + "-" + named.getKey(), "", Field.of(values));
                }
            }
        }
        for (Region region : question.domain().regions()) {
            double[] inside = new double[places.count()];
            for (int k = 0; k < inside.length; k++) {
                inside[k] = region.contains(places.x(k), places.y(k)) ? 1 : 0;
            }
            write("mask", region.name(), "1", Field.of(inside));
        }
        return this;
    }

    /** Writes the fields. */
    public InstanceFiles fields(FieldQuestion question, Map<String, Field> fields) throws IOException {
        for (Unknown unknown : question.unknowns()) {
            Field field = fields.get(unknown.name());
            if (field != null) {
                write("field", unknown.name(), unknown.unit(), field);
            }
        }
        return this;
    }

    private void write(String role, String name, String unit, Field field) throws IOException {
        double[] re = field.values();
        double[] values = re;
        if (field.isComplex()) {
            double[] im = field.imaginary();
            values = new double[2 * re.length];
            for (int k = 0; k < re.length; k++) {
                values[2 * k] = re[k];
                values[2 * k + 1] = im[k];
            }
        }
        int[] shape =
                places.isGrid() ? new int[] {places.gridY().length, places.gridX().length} : new int[] {re.length};
        byte[] bytes = new Npy(field.isComplex(), shape, values).bytes();
        String file = stem + "." + role + "." + name.replaceAll("[^A-Za-z0-9_-]", "_") + ".npy";
        put(folder.resolve(file), bytes);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("role", role);
        row.put("name", name);
        row.put("unit", unit);
        row.put("file", file);
        row.put("shape", shape);
        row.put("complex", field.isComplex());
        row.put("sha256", sha256(bytes));
        arrays.add(row);
    }

    /** {@return coordinates, axis order and arrays, for the description of the instance} */
    public Map<String, Object> description() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("axes", places.isGrid() ? List.of("y", "x") : List.of("place"));
        Map<String, Object> coordinates = new LinkedHashMap<>();
        if (places.isGrid()) {
            coordinates.put("x", places.gridX());
            coordinates.put("y", places.gridY());
        } else {
            double[] x = new double[places.count()];
            double[] y = new double[places.count()];
            for (int k = 0; k < x.length; k++) {
                x[k] = places.x(k);
                y[k] = places.y(k);
            }
            coordinates.put("x", x);
            coordinates.put("y", y);
        }
        out.put("coordinates", coordinates);
        out.put("arrays", arrays);
        return out;
    }

    /** Writes a file as a whole: under a temporary name first. */
    static void put(Path file, byte[] bytes) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".part");
        Files.write(draft, bytes);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** {@return the digest, 64 hexadecimal digits} */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
