package dev.assay.suite.spec;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as suites spell them: {@code 500ms}, {@code 60s}, {@code 1.5min}, {@code 2h}. */
public final class Durations {
    private static final Pattern FORM = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,9})?) ?(ms|s|min|h)");
    private static final Map<String, BigDecimal> UNITS = new LinkedHashMap<>();

    static {
        UNITS.put("h", BigDecimal.valueOf(3600));
        UNITS.put("min", BigDecimal.valueOf(60));
        UNITS.put("s", BigDecimal.ONE);
        UNITS.put("ms", BigDecimal.valueOf(1, 3));
    }

    private Durations() {}

    /**
     * Reads a duration. A unit is required, save for {@code 0}.
     *
     * @param text a number without sign and one of the units {@code ms}, {@code s}, {@code min}, {@code h}
     * @return the duration [s]
     * @throws IllegalArgumentException for any other text
     */
    public static double seconds(String text) {
        if (text.equals("0")) {
            return 0;
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a duration is a number with one of the units ms, s, min, h, like 60s; got '" + text + "'");
        }
        return new BigDecimal(matcher.group(1))
                .multiply(UNITS.get(matcher.group(2)))
                .doubleValue();
    }

    /** {@return the duration in the largest unit that gives a number ≥ 1, {@code 0s} for nothing} */
    public static String text(double seconds) {
        BigDecimal exact = BigDecimal.valueOf(seconds);
        for (Map.Entry<String, BigDecimal> unit : UNITS.entrySet()) {
            boolean whole = exact.remainder(unit.getValue()).signum() == 0;
            if (exact.signum() > 0 && whole && exact.compareTo(unit.getValue()) >= 0) {
                return exact.divide(unit.getValue()).toBigInteger() + unit.getKey();
            }
        }
        return exact.stripTrailingZeros().toPlainString() + "s";
    }
}
