package dev.assay.site;

import java.util.Objects;

/**
 * What a site says of itself.
 *
 * @param title name of the leaderboard
 * @param about one sentence under the title of the home page
 */
public record SiteInfo(String title, String about) {
    /** The words of Assay's own site. */
    public static final SiteInfo DEFAULT = new SiteInfo(
            "Assay",
            "How pure is a method? Samplers, PDE solvers and forecasters of chaos, each judged against a truth whose error is known.");

    /** Refuses null. */
    public SiteInfo {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(about, "about");
    }
}
