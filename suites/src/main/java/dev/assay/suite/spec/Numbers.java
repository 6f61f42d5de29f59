package dev.assay.suite.spec;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Numbers as suites spell them: {@code 20000}, {@code 20_000}, {@code 2e4}, {@code .5}, {@code .inf}. */
final class Numbers {
    private static final Pattern FORM =
            Pattern.compile("[-+]?(\\d(_?\\d)*(\\.(\\d(_?\\d)*)?)?|\\.\\d(_?\\d)*)([eE][-+]?\\d{1,4})?");

    private Numbers() {}

    /** {@return the text without underscores, as Java reads it; empty when it is no number} */
    static Optional<String> plain(String text) {
        if (FORM.matcher(text).matches()) {
            return Optional.of(text.replace("_", ""));
        }
        return switch (text) {
            case ".inf", "+.inf", "Infinity" -> Optional.of("Infinity");
            case "-.inf", "-Infinity" -> Optional.of("-Infinity");
            case ".nan", "NaN" -> Optional.of("NaN");
            default -> Optional.empty();
        };
    }

    /** {@return the whole number exactly; empty when the text is no number, no whole one, or not within a long} */
    static OptionalLong whole(String text) {
        if (!FORM.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(new BigDecimal(text.replace("_", "")).longValueExact());
        } catch (ArithmeticException e) {
            return OptionalLong.empty();
        }
    }
}
