package org.mailwhy.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mailwhy.Event.WindowAnnounced;

/// Planned maintenance.
final class Windows {
    private static final int MOST = 100;

    private final Map<String, WindowAnnounced> windows = new Lru<>(MOST);

    void learn(WindowAnnounced window) {
        windows.put(window.name(), window);
    }

    void clear() {
        windows.clear();
    }

    void forget(Instant now) {
        windows.values().removeIf(window -> !now.isBefore(window.until()));
    }

    /// Those of a server that cover a time.
    List<WindowAnnounced> covering(String server, Instant at) {
        return windows.values().stream()
                .filter(window -> concerns(window, server) && covers(window, at))
                .toList();
    }

    static boolean concerns(WindowAnnounced window, String server) {
        int slash = server.indexOf('/');
        return window.servers().isEmpty()
                || window.servers().contains(server)
                || (slash > 0 && window.servers().contains(server.substring(0, slash)));
    }

    boolean on(String server, Instant now) {
        return !covering(server, now).isEmpty();
    }

    /// Those that are on.
    List<WindowAnnounced> list(Instant now) {
        return windows.values().stream().filter(window -> covers(window, now)).toList();
    }

    private static boolean covers(WindowAnnounced window, Instant at) {
        return !at.isBefore(window.at()) && at.isBefore(window.until());
    }
}
