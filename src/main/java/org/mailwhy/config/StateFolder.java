package org.mailwhy.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Where the store is when the configuration does not say.
public final class StateFolder {
    private static final Path SYSTEM = Path.of("/var/lib/mailwhy");

    private StateFolder() {}

    /// `/var/lib/mailwhy` for who may write there, else the user's own (XDG Base Directory).
    ///
    /// @param environment of this process
    public static Path usual(Map<String, String> environment) {
        return usual(environment, SYSTEM);
    }

    static Path usual(Map<String, String> environment, Path system) {
        if (Files.isDirectory(system) ? Files.isWritable(system) : canBeMade(system)) {
            return system;
        }
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        // the XDG specification: a relative path is invalid and is ignored
        Path base =
                Path.of(state).isAbsolute()
                        ? Path.of(state)
                        : Path.of(environment.getOrDefault("HOME", "/")).resolve(".local/state");
        return base.resolve("mailwhy");
    }

    private static boolean canBeMade(Path folder) {
        Path parent = folder.getParent();
        return !Files.exists(folder) && parent != null && Files.isWritable(parent);
    }
}
