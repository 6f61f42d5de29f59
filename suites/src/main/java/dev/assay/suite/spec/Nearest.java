package dev.assay.suite.spec;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was meant. */
public final class Nearest {
    // Names that a message lists.
    private static final int LISTED = 30;

    private Nearest() {}

    /**
     * {@return the name nearest to {@code word}: at most two edits away, one for words of up to three letters, or sharing a
     * beginning of at least three letters that is the whole of one of them}
     */
    public static Optional<String> to(String word, Collection<String> names) {
        String given = word.toLowerCase(Locale.ROOT);
        int allowed = given.length() <= 3 ? 1 : 2;
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String name : names) {
            String candidate = name.toLowerCase(Locale.ROOT);
            int edits = distance(given, candidate);
            boolean begins = Math.min(given.length(), candidate.length()) >= 3
                    && (candidate.startsWith(given) || given.startsWith(candidate));
            if ((edits <= allowed && edits < given.length() || begins) && edits < least) {
                best = name;
                least = edits;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@return {@code Did you mean 'x'? } with a blank at its end, empty when nothing is near} */
    public static String question(String word, Collection<String> names) {
        return to(word, names).map(name -> "Did you mean '" + name + "'? ").orElse("");
    }

    /** {@return {@code Installed: […].}, or where to read them when they are too many for a message} */
    public static String installed(String kind, Collection<String> names) {
        return names.size() <= LISTED
                ? "Installed: " + names + "."
                : "'assay list " + kind + "s' shows all " + names.size() + ".";
    }

    /** {@return the Damerau–Levenshtein distance (optimal string alignment): insert, delete, replace, swap neighbours} */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
