package org.mailwhy.mta;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mailwhy.Event.Stage;
import org.mailwhy.exec.Command;

/// What systemd knows of the end of a service; nothing where it does not run.
///
/// @param systemctl the command
record Units(List<String> systemctl) {
    private static final Duration DEADLINE = Duration.ofSeconds(5);

    /// How the unit ended; empty while it runs, when there is no such unit, or when systemd does
    /// not know: of a unit without a main process (Debian 12's Postfix) every end is a "success".
    Optional<Stage> ended(String unit) throws InterruptedException {
        List<String> show = new ArrayList<>(systemctl);
        show.addAll(List.of("show", unit, "--property=ActiveState,Result,ExecMainPID"));
        Command.Result shown = Command.run(show, DEADLINE, 4096);
        return shown.ok() ? stage(properties(shown.out())) : Optional.empty();
    }

    private static Map<String, String> properties(String shown) {
        Map<String, String> properties = new HashMap<>();
        for (String line : shown.lines().toList()) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                properties.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return properties;
    }

    private static Optional<Stage> stage(Map<String, String> properties) {
        boolean main = !properties.getOrDefault("ExecMainPID", "0").equals("0");
        return switch (properties.getOrDefault("Result", "")) {
            case "oom-kill" -> Optional.of(Stage.OUT_OF_MEMORY);
            case "signal", "timeout", "watchdog" -> Optional.of(Stage.KILLED);
            case "core-dump", "exit-code" -> Optional.of(Stage.CRASHED);
            case "success" ->
                    main && "inactive".equals(properties.get("ActiveState"))
                            ? Optional.of(Stage.STOPPED)
                            : Optional.empty();
            default -> Optional.empty();
        };
    }
}
