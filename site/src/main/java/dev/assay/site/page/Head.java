package dev.assay.site.page;

import dev.assay.site.SiteInfo;
import java.util.List;

/**
 * What the frame of every page needs.
 *
 * @param root   relative path from the page to the site's root: empty or ending in a slash
 * @param title  title of the page
 * @param family id of the family it belongs to, or empty
 * @param newest date of the snapshot, or empty
 * @param crumbs address and name of the pages above it
 */
public record Head(
        SiteInfo info,
        String root,
        String title,
        String family,
        String newest,
        List<String> families,
        List<String[]> crumbs) {
    /** The date of the snapshot without its time. */
    public String date() {
        return newest.length() >= 10 ? newest.substring(0, 10) : newest;
    }
}
