package dev.assay.results.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ranks as intervals and groups of ties, from who beats whom.
 *
 * <pre>  rank of i ∈ [1 + #{j beats i}, k − #{j beaten by i}] </pre>
 *
 * <p>Groups: walking down the order, the first method anchors group 1; a method joins while the anchor does not beat
 * it, otherwise it anchors the next group. The anchor stays: a moving one would chain everything into one group.
 *
 * @see <a href="https://doi.org/10.1093/restud/rdad006">Mogstad, Romano, Shaikh and Wilhelm, Rev. Econ. Stud. 91 (2024) 476</a>
 */
public final class RankIntervals {
    private RankIntervals() {}

    /**
     * One method's place.
     *
     * @param method index of the method
     * @param low    best rank it may hold
     * @param high   worst
     * @param group  tie group, 1 leads
     */
    public record Place(int method, int low, int high, int group) {}

    /**
     * The places in order.
     *
     * @param score s, higher is better, NaN for a method that was never compared: those come last, in a group of their own
     * @param beats [i][j]: i beats j
     */
    public static List<Place> of(double[] score, boolean[][] beats) {
        boolean[][] compared = new boolean[score.length][score.length];
        for (boolean[] row : compared) {
            Arrays.fill(row, true);
        }
        return of(score, beats, compared);
    }

    /**
     * The places where not every pair could be compared: a method joins a group unless the first member that it was
     * compared with beats it.
     *
     * @param compared [i][j]: whether i and j were compared
     */
    public static List<Place> of(double[] score, boolean[][] beats, boolean[][] compared) {
        int k = score.length;
        int known = (int) Arrays.stream(score).filter(s -> !Double.isNaN(s)).count();
        Integer[] order = new Integer[k];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(key(score[b]), key(score[a]))); // stable: ties keep their order
        List<Place> places = new ArrayList<>();
        List<Integer> members = new ArrayList<>();
        int group = 0;
        for (int i : order) {
            boolean none = Double.isNaN(score[i]);
            int anchor =
                    members.stream().filter(j -> compared[j][i]).findFirst().orElse(-1);
            boolean last = none && !members.isEmpty() && !Double.isNaN(score[members.get(0)]);
            if (members.isEmpty() || anchor >= 0 && beats[anchor][i] || last) {
                members.clear();
                group++;
            }
            members.add(i);
            int above = 0;
            int below = 0;
            for (int j = 0; j < k; j++) {
                above += beats[j][i] ? 1 : 0;
                below += beats[i][j] ? 1 : 0;
            }
            places.add(new Place(i, 1 + above, none ? k : known - below, group));
        }
        return places;
    }

    private static double key(double score) {
        return Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score;
    }
}
