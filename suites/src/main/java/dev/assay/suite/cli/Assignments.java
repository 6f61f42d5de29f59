package dev.assay.suite.cli;

import dev.assay.api.engine.SettingsType;
import dev.assay.suite.AssayException;
import dev.assay.suite.AssayException.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code --set NAME=VALUE} arguments. */
final class Assignments {
    private Assignments() {}

    /** {@return all settings, canonical; refuses what the record refuses} */
    static Map<String, String> canonical(SettingsType type, List<String> given) {
        Map<String, String> texts = new TreeMap<>();
        for (String assignment : given) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                throw new AssayException(ErrorCode.BAD_ARGUMENT, "--set takes NAME=VALUE, got '" + assignment + "'");
            }
            texts.put(
                    assignment.substring(0, equals).strip(),
                    assignment.substring(equals + 1).strip());
        }
        try {
            return type.canonical(texts);
        } catch (IllegalArgumentException e) {
            throw new AssayException(ErrorCode.BAD_SETTING, "--set: " + e.getMessage(), e);
        }
    }
}
