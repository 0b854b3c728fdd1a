package org.mailwhy.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.config.Address;

/// Runs the command line as a shell would, and keeps what it said.
final class Shell {
    private final Map<String, String> environment;
    private String input = "";
    private boolean colour;

    /// What the agent and the demonstration were started with.
    final List<String> started = new ArrayList<>();

    Shell(Map<String, String> environment) {
        this.environment = environment;
    }

    record Run(int status, String out, String err) {}

    Shell input(String text) {
        input = text;
        return this;
    }

    Shell onColouredTerminal() {
        colour = true;
        return this;
    }

    Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        colour,
                        environment);
        int status = new Mailwhy(programs(), console).run(arguments);
        return new Run(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Programs programs() {
        return new Programs() {
            @Override
            public String version() {
                return "1.2.3";
            }

            @Override
            public boolean isCron(String text) {
                return text.split(" ", -1).length >= 6;
            }

            @Override
            public int agent(@Nullable Path config, @Nullable Path recording) {
                started.add("agent " + config);
                return 143;
            }

            @Override
            public int demo(@Nullable Duration length, @Nullable Address listen) {
                started.add("demo " + length + " " + listen);
                return 0;
            }
        };
    }
}
