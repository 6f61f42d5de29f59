package dev.assay.suite.data;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.suite.Json;
import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.WritableDataset;
import io.jhdf.api.WritableGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The solved instances of a data set in one HDF5 file laid out as The Well's: {@code dimensions}, {@code t0_fields} with
 * float32 arrays (trajectory, time, y, x), masks and inputs beside them; complex fields as {@code name_re} and
 * {@code name_im}. Steady fields have one time, 0.
 *
 * @see <a href="https://arxiv.org/abs/2412.00568">Ohana et al. 2024, The Well</a>
 */
final class WellFile {
    private WellFile() {}

    /** Writes the file; without a solved instance on a grid there is none. */
    static void write(Path folder, String problem, int n) throws IOException {
        List<JsonNode> solved = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            JsonNode description = Json.mapper().readTree(Files.readString(folder.resolve(DataSet.name(i) + ".json")));
            if (description.path("outcome").asText().equals("finished")
                    && description.path("axes").size() == 2) {
                solved.add(description);
            }
        }
        Path file = folder.resolve(DataSet.WELL);
        Files.deleteIfExists(file);
        if (solved.isEmpty()) {
            return;
        }
        Path draft = folder.resolve("." + DataSet.WELL + ".part");
        try (WritableHdfFile hdf = HdfFile.write(draft)) {
            hdf.putAttribute("dataset_name", problem);
            hdf.putAttribute("grid_type", "cartesian");
            hdf.putAttribute("n_spatial_dims", 2);
            hdf.putAttribute("n_trajectories", solved.size());
            List<String> names = new ArrayList<>();
            solved.get(0).path("parameters").fieldNames().forEachRemaining(names::add);
            hdf.putAttribute("simulation_parameters", names.toArray(new String[0]));
            names.forEach(name -> hdf.putAttribute(
                    name, solved.get(0).path("parameters").path(name).asText()));
            dimensions(hdf, solved.get(0));
            WritableGroup fields = hdf.putGroup("t0_fields");
            Map<String, float[][][][]> arrays = arrays(folder, solved);
            fields.putAttribute("field_names", arrays.keySet().toArray(new String[0]));
            arrays.forEach((name, values) -> {
                WritableDataset data = fields.putDataset(name, values);
                data.putAttribute("sample_varying", 1);
                data.putAttribute("time_varying", 0);
                data.putAttribute("dim_varying", new int[] {1, 1});
            });
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void dimensions(WritableHdfFile hdf, JsonNode first) {
        WritableGroup group = hdf.putGroup("dimensions");
        group.putAttribute("spatial_dims", new String[] {"y", "x"});
        group.putDataset("time", new float[] {0});
        for (String axis : List.of("y", "x")) {
            JsonNode at = first.path("coordinates").path(axis);
            float[] values = new float[at.size()];
            for (int k = 0; k < values.length; k++) {
                values[k] = (float) at.get(k).asDouble();
            }
            WritableDataset data = group.putDataset(axis, values);
            data.putAttribute("sample_varying", 0);
            data.putAttribute("time_varying", 0);
        }
    }

    private static Map<String, float[][][][]> arrays(Path folder, List<JsonNode> solved) throws IOException {
        Map<String, float[][][][]> all = new LinkedHashMap<>();
        for (int i = 0; i < solved.size(); i++) {
            for (JsonNode array : solved.get(i).path("arrays")) {
                Npy npy = Npy.of(
                        Files.readAllBytes(folder.resolve(array.path("file").asText())));
                String role = array.path("role").asText();
                String name = (role.equals("field") ? "" : role + "_")
                        + array.path("name").asText();
                if (npy.complex()) {
                    put(all, name + "_re", solved.size(), i, npy, 0);
                    put(all, name + "_im", solved.size(), i, npy, 1);
                } else {
                    put(all, name, solved.size(), i, npy, 0);
                }
            }
        }
        return all;
    }

    private static void put(Map<String, float[][][][]> all, String name, int n, int at, Npy npy, int part) {
        int ny = npy.shape()[0];
        int nx = npy.shape()[1];
        float[][][] plane = all.computeIfAbsent(name, k -> new float[n][1][ny][nx])[at];
        int stride = npy.complex() ? 2 : 1;
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                plane[0][j][i] = (float) npy.values()[(j * nx + i) * stride + part];
            }
        }
    }
}
