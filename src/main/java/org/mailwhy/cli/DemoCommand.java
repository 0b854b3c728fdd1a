package org.mailwhy.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mailwhy.config.Address;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Shows the whole product on this machine, nothing to install: troubled SMTP servers"
                        + " made for the purpose, the agent watching them, page, metrics and"
                        + " alerts.")
final class DemoCommand implements Callable<Integer> {
    private final Programs programs;

    @Option(names = "--for", paramLabel = "TIME", description = "End after this time, like 60s.")
    private @Nullable Duration length;

    @Option(
            names = "--listen",
            paramLabel = "HOST:PORT",
            description =
                    "Where the page is; by default 127.0.0.1:9452, or another port when taken.")
    private @Nullable Address listen;

    DemoCommand(Programs programs) {
        this.programs = programs;
    }

    @Override
    public Integer call() throws InterruptedException {
        return programs.demo(length, listen);
    }
}
