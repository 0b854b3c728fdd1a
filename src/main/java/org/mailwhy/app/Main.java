package org.mailwhy.app;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mailwhy.cli.Console;
import org.mailwhy.cli.Mailwhy;
import org.mailwhy.cli.Programs;
import org.mailwhy.config.Address;
import org.mailwhy.config.Configuration;
import org.mailwhy.config.StateFolder;

/// Where the program starts.
public final class Main implements Programs {
    private final Console console;

    private Main(Console console) {
        this.console = console;
    }

    public static void main(String[] arguments) {
        Logging.toStandardError();
        Console console = Console.system();
        System.exit(new Mailwhy(new Main(console), console).run(arguments));
    }

    @Override
    public String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public boolean isCron(String text) {
        return Schedule.validCron(text);
    }

    @Override
    public int agent(@Nullable Path config, @Nullable Path recording) throws InterruptedException {
        Configuration configuration =
                new Configuration(
                        Running.node(), StateFolder.usual(System.getenv()), Schedule::validCron);
        return new AgentProgram(config, recording, configuration, version(), console.err()).run();
    }

    @Override
    public int demo(@Nullable Duration length, @Nullable Address listen)
            throws InterruptedException {
        return new DemoProgram(console, version()).run(length, listen);
    }
}
