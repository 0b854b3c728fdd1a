package org.mailwhy.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.mailwhy.config.Address;
import org.mailwhy.config.Nearest;
import org.mailwhy.smtp.ProbeOptions.Depth;
import org.mailwhy.smtp.ProbeOptions.Tls;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line.
public final class Mailwhy {
    /// As a shell has it for SIGINT.
    private static final int INTERRUPTED = 130;

    private final Programs programs;
    private final Console console;

    public Mailwhy(Programs programs, Console console) {
        this.programs = programs;
        this.console = console;
    }

    /// Answers the exit status, of `sysexits.h` where the command has none of its own.
    public int run(String... arguments) {
        CommandLine line = commands();
        prepare(line);
        return line.execute(arguments);
    }

    private CommandLine commands() {
        ConfigurationFile configuration = new ConfigurationFile(programs, console);
        return new CommandLine(new VerdictCommand(console, configuration))
                .addSubcommand(new DemoCommand(programs))
                .addSubcommand(new AgentCommand(programs))
                .addSubcommand(new ProbeCommand(console, configuration))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new AnalyzeCommand(console, InstantSource.system()))
                .addSubcommand(new DoctorCommand(console, configuration))
                .addSubcommand(new IncidentsCommand(console, configuration))
                .addSubcommand(new ReplayCommand(console))
                .addSubcommand(new AlertCommand(console, configuration))
                .addSubcommand(new CheckConfigCommand(console, configuration));
    }

    private void prepare(CommandLine line) {
        line.setOut(writer(console.out()));
        line.setErr(writer(console.err()));
        line.setColorScheme(
                Help.defaultColorScheme(console.colour() ? Help.Ansi.ON : Help.Ansi.OFF));
        // a pasted reply may begin with @
        line.setExpandAtFiles(false);
        line.registerConverter(Duration.class, Words::duration);
        line.registerConverter(Address.class, Words::address);
        line.registerConverter(ZoneId.class, Words::zone);
        line.registerConverter(Tls.class, text -> Words.constant(Tls.values(), text));
        line.registerConverter(Depth.class, text -> Words.constant(Depth.values(), text));
        line.setParameterExceptionHandler((e, _) -> misused(e));
        line.setExecutionExceptionHandler((e, _, _) -> failed(e));
        everyCommand(line);
    }

    private void everyCommand(CommandLine line) {
        line.getCommandSpec().version("mailwhy " + programs.version());
        line.getCommandSpec().usageMessage().width(80).synopsisHeading("Usage: ");
        line.getSubcommands().values().forEach(this::everyCommand);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private int misused(ParameterException e) {
        CommandLine line = e.getCommandLine();
        String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong usage");
        if (e instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().getFirst();
            problem = Paper.quoted(word) + " is unknown here" + meant(line, word);
        }
        String name = line.getCommandSpec().qualifiedName();
        console.complain(problem + ": see " + name + " --help");
        return Failure.USAGE;
    }

    private static String meant(CommandLine line, String word) {
        List<String> known = new ArrayList<>(line.getSubcommands().keySet());
        known.addAll(line.getCommandSpec().optionsMap().keySet());
        return Nearest.among(known).to(word).map(near -> ", did you mean " + near + "?").orElse("");
    }

    private int failed(Exception e) {
        return switch (e) {
            case Failure failure -> told(failure);
            case InterruptedException _ -> INTERRUPTED;
            default -> broken(e);
        };
    }

    private int told(Failure failure) {
        console.complain(String.valueOf(failure.getMessage()));
        return failure.status();
    }

    private int broken(Exception e) {
        console.complain("a fault of mailwhy itself, " + e + ": please report it");
        e.printStackTrace(console.err());
        return Failure.SOFTWARE;
    }
}
