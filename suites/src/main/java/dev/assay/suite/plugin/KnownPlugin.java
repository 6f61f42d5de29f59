package dev.assay.suite.plugin;

import java.nio.file.Path;

/**
 * A plugin that the command has loaded and checked, as its worker processes find it again.
 *
 * @param name its name
 * @param version its version
 * @param sha256 the digest of its jars
 * @param folder where it lies, absolute
 */
public record KnownPlugin(String name, String version, String sha256, Path folder) {}
