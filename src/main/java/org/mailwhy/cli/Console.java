package org.mailwhy.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/// Where the commands read and write.
///
/// @param colour the output is a terminal that wants colour
public record Console(
        PrintStream out,
        PrintStream err,
        InputStream in,
        boolean colour,
        Map<String, String> environment) {
    public Console {
        environment = Map.copyOf(environment);
    }

    /// Of this process. Colour as <https://no-color.org> has it.
    public static Console system() {
        Map<String, String> environment = System.getenv();
        boolean terminal = isTerminal();
        boolean colour =
                terminal
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(environment.get("TERM"));
        return new Console(System.out, System.err, System.in, colour, environment);
    }

    /// Error Prone knows JDK 22 to 24; 25 has null again where either stream is no terminal.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    Paper paper() {
        return new Paper(out, colour);
    }

    /// `mailwhy: what went wrong: what to do`.
    void complain(String message) {
        err.println("mailwhy: " + Paper.clean(message));
    }
}
