package dev.assay.site.view;

import dev.assay.results.statistics.PairedBootstrap;
import java.util.List;

/**
 * All there is of a family.
 *
 * @param id      id of the family
 * @param title   what a reader calls it
 * @param trials  all trials, in order of suite, problem, method, instance, repetition
 * @param overall the board over all suites
 * @param suites  a board a suite
 */
public record Family(String id, String title, List<Trial> trials, Board overall, List<Board> suites) {
    /** Ids in the order of the site. */
    public static final List<String> IDS = List.of("free-energy", "chaotic-forecasting", "multiphysics-pde", "general");

    // Leaders that a sentence names.
    private static final int NAMED = 4;

    /** Title of a family id. */
    public static String title(String id) {
        return switch (id) {
            case "free-energy" -> "Free energy";
            case "chaotic-forecasting" -> "Chaotic forecasting";
            case "multiphysics-pde" -> "Multiphysics PDEs";
            case "general" -> "General";
            default -> id;
        };
    }

    /** One sentence on what is compared. */
    public String subject() {
        return switch (id) {
            case "free-energy" ->
                "Samplers and estimators of log Z and free-energy differences, judged against exact answers.";
            case "chaotic-forecasting" ->
                "Forecasters of chaotic systems, judged against continuations whose error is known.";
            case "multiphysics-pde" -> "Solvers of coupled fields, judged against verified reference solutions.";
            default -> "Problems and methods that belong to no single field.";
        };
    }

    /** Who leads, in a sentence that never names a winner inside a tie. */
    public String verdict() {
        List<Standing.Place> lead = overall.unbeaten();
        Standing standing = overall.standing();
        long ranked =
                overall.places().stream().filter(p -> !Double.isNaN(p.score())).count();
        int n = standing.problems();
        if (ranked < 2) {
            return "Fewer than two methods can be compared yet.";
        }
        String where = n >= PairedBootstrap.GENERAL
                ? "over " + n + " problems"
                : n == 1 ? "on this one problem" : "on these " + n + " problems";
        String how = standing.byValue() ? standing.instances() == 1 ? ", by value on one instance" : ", by value" : "";
        if (lead.size() == ranked) {
            return "Nothing separates the " + ranked + " methods " + where + how + " yet.";
        }
        if (lead.size() == 1) {
            String also =
                    lead.get(0).rankHigh() == 1 ? " and beats every other method there" : "; no other method beats it";
            return lead.get(0).method().name() + " leads " + where + also + how + ".";
        }
        String tied = "; nothing separates " + (standing.apart() ? "those of them that were compared." : "them.");
        if (lead.size() > NAMED) {
            return lead.size() + " of the " + ranked + " methods lead " + where + how + tied;
        }
        List<String> names = lead.stream().map(p -> p.method().name()).toList();
        String list = String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
        return list + " lead " + where + how + tied;
    }

    /** Ids of the methods, in the order of the overall board. */
    public List<String> methodIds() {
        return overall.places().stream().map(p -> p.method().id()).distinct().toList();
    }

    /** Ids of the problems, in the order of the overall board. */
    public List<String> problemIds() {
        return overall.problems().stream().map(Variant::id).distinct().toList();
    }
}
