package dev.assay.suite.cli;

import dev.assay.suite.run.Machine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The top of the command. */
@Command(
        name = "assay",
        mixinStandardHelpOptions = true,
        versionProvider = AssayCommand.Version.class,
        description = "Benchmarks samplers, PDE solvers and forecasters of chaos.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every planned trial is finished, diverged or not applicable",
            "1:at least one trial ended otherwise, or a computation has no value",
            "2:faults in the input; nothing was run",
            "3:the harness itself failed"
        })
final class AssayCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Which verb? " + spec.subcommands().keySet());
    }

    /** Tells the version. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "assay " + Machine.version() + " (" + Machine.commit() + ")",
                "API " + dev.assay.api.ApiVersion.current() + ", Java " + Runtime.version()
            };
        }
    }
}
