package dev.assay.suite.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.suite.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Verifies the folder of a {@link DataSet}: everything there, nothing else, nothing changed. */
public final class DataCheck {
    private DataCheck() {}

    /** {@return the faults, each beginning with the name of its file; none for a sound folder} */
    public static List<String> faults(Path folder) throws IOException {
        List<String> faults = new ArrayList<>();
        Path manifest = folder.resolve("data.json");
        if (!Files.isRegularFile(manifest)) {
            return List.of("data.json: missing; this is no data set of assay data make");
        }
        List<String> there = files(folder);
        Path sums = folder.resolve(DataSet.SUMS);
        if (!Files.isRegularFile(sums)) {
            faults.add(DataSet.SUMS + ": missing; the set is not complete, run the same 'assay data make' again");
        } else {
            compare(folder, there, sealed(sums, faults), faults);
        }
        int n = number(manifest, faults);
        for (int i = 0; i < n; i++) {
            instance(folder, DataSet.name(i), faults);
        }
        return faults;
    }

    /** {@return the files that a seal covers, in order} */
    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(DataSet.SUMS) && !name.endsWith(".part"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> sealed(Path sums, List<String> faults) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        int number = 0;
        for (String line : Files.readAllLines(sums)) {
            number++;
            if (line.matches("[0-9a-f]{64}  .+")) {
                digests.put(line.substring(66), line.substring(0, 64));
            } else {
                faults.add(DataSet.SUMS + ":" + number + ": it is no digest and name");
            }
        }
        return digests;
    }

    private static void compare(Path folder, List<String> there, Map<String, String> digests, List<String> faults)
            throws IOException {
        for (Map.Entry<String, String> sealed : digests.entrySet()) {
            if (!there.contains(sealed.getKey())) {
                faults.add(sealed.getKey() + ": missing");
            } else if (!InstanceFiles.sha256(Files.readAllBytes(folder.resolve(sealed.getKey())))
                    .equals(sealed.getValue())) {
                faults.add(sealed.getKey() + ": changed since it was made (its SHA-256 differs)");
            }
        }
        for (String name : there) {
            if (!digests.containsKey(name)) {
                faults.add(name + ": does not belong to the set");
            }
        }
    }

    private static int number(Path manifest, List<String> faults) throws IOException {
        try {
            JsonNode n = Json.mapper().readTree(Files.readString(manifest)).path("instances");
            if (n.isInt() && n.asInt() > 0) {
                return n.asInt();
            }
            faults.add("data.json: it does not say how many instances there are");
        } catch (JsonProcessingException e) {
            faults.add("data.json: " + e.getOriginalMessage());
        }
        return 0;
    }

    /** An instance by itself: its arrays are what its description says. */
    private static void instance(Path folder, String name, List<String> faults) throws IOException {
        Path file = folder.resolve(name + ".json");
        if (!Files.isRegularFile(file)) {
            faults.add(name + ".json: missing");
            return;
        }
        JsonNode description;
        try {
            description = Json.mapper().readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            faults.add(name + ".json: " + e.getOriginalMessage());
            return;
        }
        for (JsonNode array : description.path("arrays")) {
            String arrayName = array.path("file").asText();
            Path arrayFile = folder.resolve(arrayName);
            if (!Files.isRegularFile(arrayFile)) {
                faults.add(arrayName + ": missing, though " + name + ".json names it");
                continue;
            }
            byte[] bytes = Files.readAllBytes(arrayFile);
            try {
                int[] shape = Npy.of(bytes).shape();
                if (!Json.mapper().valueToTree(shape).equals(array.path("shape"))) {
                    faults.add(arrayName + ": its shape is not that of " + name + ".json");
                }
            } catch (IOException e) {
                faults.add(arrayName + ": " + e.getMessage());
            }
            if (!InstanceFiles.sha256(bytes).equals(array.path("sha256").asText())) {
                faults.add(arrayName + ": its SHA-256 is not that of " + name + ".json");
            }
        }
    }
}
