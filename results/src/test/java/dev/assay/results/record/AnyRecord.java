package dev.assay.results.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A record drawn at random, with every kind of number and text. */
final class AnyRecord {
    private static final double[] SPECIAL = {
        0,
        -0.0,
        1,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        1e22
    };
    private static final String[] TEXTS = {
        "", "a", "x₁ → ∞", "\"", "\\", "line\nline\r\n", "\t\u0000\u001f", "</script>", "😀"
    };

    private final SplittableRandom random;

    AnyRecord(long seed) {
        random = new SplittableRandom(seed);
    }

    TrialRecord record() {
        return new TrialRecord(
                text(),
                text(),
                text(),
                text(),
                text(),
                random.nextBoolean() ? "trial" : "tuning",
                new ProblemRef(text(), any(), text(), texts(), any(), text(), text(), text(), text(), text(), text()),
                new MethodRef(text(), any(), text(), texts(), text(), text(), text(), text(), text()),
                any(),
                text(),
                new BudgetRef(counts(), number(), number(), random.nextLong()),
                Outcome.values()[random.nextInt(Outcome.values().length)],
                text(),
                text(),
                number(),
                number(),
                number(),
                counts(),
                list(this::text),
                list(() -> new Phase(text(), number(), number(), counts())),
                random.nextBoolean()
                        ? Optional.of(new Tuning(text(), any(), number(), number(), counts()))
                        : Optional.empty(),
                list(() -> new Snapshot(
                        any(),
                        text(),
                        random.nextBoolean(),
                        number(),
                        number(),
                        counts(),
                        list(() -> new Score(text(), text(), text(), number(), number())))),
                list(() -> new MetricInfo(text(), any(), text(), text(), text(), texts(), text())),
                list(() -> new Exhibit(
                        text(),
                        new Exhibit.Axis(text(), text()),
                        new Exhibit.Axis(text(), text()),
                        list(() -> new Exhibit.Layer(
                                text(), text(), text(), numbers(), numbers(), any(), any(), numbers())))),
                new Provenance(
                        text(),
                        text(),
                        random.nextBoolean(),
                        text(),
                        text(),
                        list(this::text),
                        text(),
                        text(),
                        any(),
                        random.nextLong(),
                        number(),
                        any(),
                        list(this::text)),
                text(),
                text());
    }

    private int any() {
        return random.nextInt();
    }

    private double number() {
        return random.nextBoolean()
                ? SPECIAL[random.nextInt(SPECIAL.length)]
                : Double.longBitsToDouble(random.nextLong());
    }

    private double[] numbers() {
        double[] numbers = new double[random.nextInt(6)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(4); n > 0; n--) {
            text.append(TEXTS[random.nextInt(TEXTS.length)]);
        }
        return text.toString();
    }

    private <T> List<T> list(Supplier<T> item) {
        List<T> items = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            items.add(item.get());
        }
        return items;
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        list(this::text).forEach(key -> texts.put(key, text()));
        return texts;
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        list(this::text).forEach(key -> counts.put(key, random.nextLong()));
        return counts;
    }
}
