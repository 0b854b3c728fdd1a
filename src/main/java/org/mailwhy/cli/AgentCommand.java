package org.mailwhy.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "agent",
        mixinStandardHelpOptions = true,
        description =
                "Watches mail servers until it is told to stop. Without a configuration it watches"
                        + " what it finds on this host.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"143:stopped by SIGTERM", "78:the configuration has mistakes"})
final class AgentCommand implements Callable<Integer> {
    private final Programs programs;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "By default /etc/mailwhy/mailwhy.yml where it exists.")
    private @Nullable Path config;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "Also write what the watchers report to FILE, for mailwhy replay.")
    private @Nullable Path recording;

    AgentCommand(Programs programs) {
        this.programs = programs;
    }

    @Override
    public Integer call() throws InterruptedException {
        return programs.agent(config, recording);
    }
}
