package dev.assay.suite.cli;

import dev.assay.suite.run.CacheFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes the command's own class-data archive, once, beside the first command that runs; see {@code bin/assay}. */
final class ClassArchive {
    private ClassArchive() {}

    static void makeOnceInBackground() {
        String wanted = System.getProperty("assay.archive");
        if (wanted == null || Boolean.getBoolean("assay.rehearsal")) {
            return;
        }
        try {
            CacheFolder.make();
            Path file = Path.of(wanted);
            Path partial = file.resolveSibling(
                    file.getFileName() + "." + ProcessHandle.current().pid());
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            String script = "\"$0\" \"-XX:ArchiveClassesAtExit=$1\" -XX:+UseSerialGC -XX:-UsePerfData"
                    + " -Dassay.rehearsal=true \"-Dassay.home=$3\" -cp \"$4\" dev.assay.suite.cli.Main list methods"
                    + " && mv \"$1\" \"$2\" || rm -f \"$1\"";
            new ProcessBuilder(List.of(
                            "/bin/sh",
                            "-c",
                            script,
                            java,
                            partial.toString(),
                            file.toString(),
                            System.getProperty("assay.home"),
                            System.getProperty("java.class.path")))
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // The archive is a help, not a need.
            return;
        }
    }
}
