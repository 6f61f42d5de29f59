package dev.assay.suite.cli;

import dev.assay.suite.AssayException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;

/**
 * The {@code assay} command. Exit status: 0 all is well; 1 a trial did not end as it should, or a computation has no value;
 * 2 faults in the input, nothing was run; 3 the harness itself failed.
 */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        PrintStream out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        ClassArchive.makeOnceInBackground();
        int status = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs the command; {@return its exit status}. */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        Console console = new Console(out, err, Arrays.asList(arguments));
        CommandLine line = new CommandLine(new AssayCommand());
        Verbs.addTo(line, console);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new java.io.PrintWriter(out, true));
        line.setErr(new java.io.PrintWriter(err, true));
        line.setExecutionStrategy(new CommandLine.RunLast());
        line.setParameterExceptionHandler((e, given) -> {
            String usage = e.getCommandLine().getCommandSpec().qualifiedName();
            String hint = unknownVerbHint(e);
            return console.refuse(new AssayException(
                    AssayException.ErrorCode.BAD_ARGUMENT, e.getMessage() + hint + " (see '" + usage + " --help')"));
        });
        line.setExecutionExceptionHandler((e, command, result) -> console.fail(e));
        return line.execute(arguments);
    }

    private static String unknownVerbHint(CommandLine.ParameterException e) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            var suggestions = unmatched.getSuggestions();
            return suggestions.isEmpty() ? "" : ". Did you mean '" + suggestions.get(0) + "'?";
        }
        return "";
    }
}
