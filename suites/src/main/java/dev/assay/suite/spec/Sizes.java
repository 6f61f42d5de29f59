package dev.assay.suite.spec;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes of memory as suites spell them: {@code 512MiB}, {@code 1GiB}, {@code 2GB}. */
public final class Sizes {
    private static final Pattern FORM = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,9})?) ?(TiB|GiB|MiB|KiB|TB|GB|MB|kB|B)");
    private static final Map<String, Long> UNITS = new LinkedHashMap<>();

    static {
        UNITS.put("TiB", 1L << 40);
        UNITS.put("GiB", 1L << 30);
        UNITS.put("MiB", 1L << 20);
        UNITS.put("KiB", 1L << 10);
        UNITS.put("TB", 1_000_000_000_000L);
        UNITS.put("GB", 1_000_000_000L);
        UNITS.put("MB", 1_000_000L);
        UNITS.put("kB", 1_000L);
        UNITS.put("B", 1L);
    }

    private Sizes() {}

    /**
     * Reads a size. Powers of 1024 carry an i, powers of 1000 do not.
     *
     * @param text a number without sign and one of the units {@code B}, {@code kB}, {@code KiB}, {@code MB}, {@code MiB},
     *     {@code GB}, {@code GiB}, {@code TB}, {@code TiB}
     * @return the size [B], rounded down
     * @throws IllegalArgumentException for any other text, or above 2⁶³ − 1 bytes
     */
    public static long bytes(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a size is a number with one of the units MB, MiB, GB, GiB, like 512MiB; got '" + text + "'");
        }
        BigDecimal bytes = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(UNITS.get(matcher.group(2))));
        if (bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new IllegalArgumentException("no machine has " + text);
        }
        return bytes.longValue();
    }

    /** {@return the size in the largest unit that gives a whole number} */
    public static String text(long bytes) {
        for (Map.Entry<String, Long> unit : UNITS.entrySet()) {
            if (bytes >= unit.getValue() && bytes % unit.getValue() == 0) {
                return bytes / unit.getValue() + unit.getKey();
            }
        }
        return bytes + "B";
    }
}
