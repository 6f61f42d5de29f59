package dev.assay.site;

import java.nio.file.Path;

/**
 * What was published.
 *
 * @param pages number of HTML pages
 * @param bytes size of all files
 * @param index the home page
 */
public record Published(int pages, long bytes, Path index) {}
