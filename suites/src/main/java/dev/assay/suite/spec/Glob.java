package dev.assay.suite.spec;

import java.util.Objects;

/**
 * A pattern over names: {@code *} stands for any characters, also none, {@code ?} for exactly one; everything else for
 * itself.
 */
public final class Glob {
    private final String pattern;

    private Glob(String pattern) {
        this.pattern = Objects.requireNonNull(pattern, "pattern");
    }

    /** {@return the glob of a pattern} */
    public static Glob of(String pattern) {
        return new Glob(pattern);
    }

    /** {@return whether the pattern has no wildcard and so names one thing} */
    public boolean isLiteral() {
        return pattern.indexOf('*') < 0 && pattern.indexOf('?') < 0;
    }

    /** {@return whether the whole of {@code text} matches; time at most |pattern|·|text|} */
    public boolean matches(String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** {@return the pattern} */
    @Override
    public String toString() {
        return pattern;
    }
}
