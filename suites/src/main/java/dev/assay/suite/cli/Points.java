package dev.assay.suite.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.suite.AssayException;
import dev.assay.suite.AssayException.ErrorCode;
import dev.assay.suite.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Points that the user gives in a JSON file. */
final class Points {
    private Points() {}

    /** {@return the document in the file of an option} */
    static JsonNode read(String option, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new AssayException(ErrorCode.BAD_ARGUMENT, option + " " + file + ": there is no such file");
        }
        try {
            return Json.mapper().readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw new AssayException(ErrorCode.BAD_ARGUMENT, file + where + ": " + e.getOriginalMessage(), e);
        }
    }

    /**
     * {@return the rows of numbers under a name}
     *
     * @throws IllegalArgumentException naming the row and number that is none
     */
    static List<double[]> rows(JsonNode document, String name, int length) {
        JsonNode rows = document.get(name);
        if (rows == null || !rows.isArray()) {
            throw new IllegalArgumentException("it must hold {\"" + name + "\": [[…], …]}");
        }
        List<double[]> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            if (!row.isArray() || row.size() != length) {
                throw new IllegalArgumentException(name + "[" + i + "] must be an array of " + length + " numbers");
            }
            double[] values = new double[length];
            for (int c = 0; c < length; c++) {
                if (!row.get(c).isNumber()) {
                    throw new IllegalArgumentException(
                            name + "[" + i + "][" + c + "] must be a number, got " + row.get(c));
                }
                values[c] = row.get(c).asDouble();
            }
            found.add(values);
        }
        return found;
    }
}
