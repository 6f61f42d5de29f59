package dev.assay.suite.testing;

import dev.assay.results.record.TrialRecord;
import dev.assay.results.store.ResultStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Everything in results that is not a time, as text: equal texts, equal bits. */
public final class Numbers {
    private Numbers() {}

    /** {@return the numbers of every record of a results folder, by key} */
    public static Map<String, String> of(Path results) throws IOException {
        Map<String, String> numbers = new TreeMap<>();
        try (ResultStore store = ResultStore.readOnly(results)) {
            for (TrialRecord record : store.records()) {
                numbers.put(record.key(), of(record));
            }
        }
        return numbers;
    }

    /** {@return the numbers of a record} */
    public static String of(TrialRecord record) {
        StringBuilder text = new StringBuilder();
        text.append(record.outcome())
                .append(record.counts())
                .append(record.method().settings());
        record.snapshots()
                .forEach(snapshot -> text.append('\n')
                        .append(snapshot.index())
                        .append(snapshot.phase())
                        .append(snapshot.last())
                        .append(snapshot.counts())
                        .append(snapshot.scores()));
        return text.toString();
    }
}
