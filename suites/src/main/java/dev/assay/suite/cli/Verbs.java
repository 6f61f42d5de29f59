package dev.assay.suite.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The verbs of the command. Only the one that is called is built in full; of the others the top needs name and description
 * alone, and building them would be most of the time of {@code --help}.
 */
final class Verbs {
    private record Verb(String description, Function<Console, Object> make) {}

    private static final Map<String, Verb> ALL = new LinkedHashMap<>();

    static {
        ALL.put("check", new Verb("Checks a suite: all faults, with file:line:column.", CheckCommand::new));
        ALL.put("plan", new Verb("Lists trials, done ones, what is not applicable, the time.", PlanCommand::new));
        ALL.put("run", new Verb("Runs a suite; goes on where it was interrupted.", RunCommand::new));
        ALL.put("list", new Verb("Lists what is installed.", ListCommand::new));
        ALL.put("show", new Verb("Shows all about a problem, method or metric.", ShowCommand::new));
        ALL.put("probe", new Verb("Prints a problem's own numbers at given points.", ProbeCommand::new));
        ALL.put("solve", new Verb("Solves a field problem: quantities, extremes, errors.", SolveCommand::new));
        ALL.put("data", new Verb("Makes and checks data sets of field problems.", DataCommand::new));
        ALL.put("query", new Verb("SQL over results.", QueryCommand::new));
        ALL.put("publish", new Verb("Publishes results as a static site.", PublishCommand::new));
        ALL.put("serve", new Verb("Serves a published site on loopback.", ServeCommand::new));
    }

    private Verbs() {}

    /** Adds all verbs to the top; in full only those among the arguments. */
    static void addTo(CommandLine top, Console console) {
        List<String> arguments = console.arguments();
        ALL.forEach((name, verb) -> {
            if (arguments.contains(name)) {
                top.addSubcommand(name, new CommandLine(verb.make().apply(console)));
            } else {
                CommandSpec light = CommandSpec.create();
                light.usageMessage().description(verb.description());
                top.addSubcommand(name, new CommandLine(light));
            }
        });
    }
}
