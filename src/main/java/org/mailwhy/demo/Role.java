package org.mailwhy.demo;

import java.time.Duration;
import java.util.List;

/// One simulated server and what befalls it, again and again.
///
/// @param name the server's label
record Role(String name, List<Scene> scenes) {
    /// @param lasting how long until the next one begins
    record Scene(Trouble trouble, Duration lasting) {
        static Scene of(Trouble trouble, int seconds) {
            return new Scene(trouble, Duration.ofSeconds(seconds));
        }
    }

    private static Role of(String name, Scene... scenes) {
        return new Role(name, List.of(scenes));
    }

    /// What a visitor sees in the first minute: the four named causes within seconds, each mended
    /// once, and one server that is never in trouble.
    static final List<Role> CAST =
            List.of(
                    of("well", Scene.of(Trouble.NONE, 3600)),
                    of("disk", Scene.of(Trouble.DISK_FULL, 30), Scene.of(Trouble.NONE, 20)),
                    of("busy", Scene.of(Trouble.OVERLOAD, 35), Scene.of(Trouble.NONE, 25)),
                    of(
                            "patched",
                            Scene.of(Trouble.NONE, 5),
                            Scene.of(Trouble.MAINTENANCE, 10),
                            Scene.of(Trouble.STOPPED, 15),
                            Scene.of(Trouble.NONE, 30)),
                    of("mailbox", Scene.of(Trouble.MAILBOX_QUOTA, 40), Scene.of(Trouble.NONE, 20)),
                    of(
                            "limits",
                            Scene.of(Trouble.CONNECTION_LIMIT, 20),
                            Scene.of(Trouble.NONE, 10),
                            Scene.of(Trouble.RATE_LIMIT, 20),
                            Scene.of(Trouble.NONE, 10)),
                    of("grey", Scene.of(Trouble.GREYLISTING, 45)),
                    of("filter", Scene.of(Trouble.DEPENDENCY, 25), Scene.of(Trouble.NONE, 20)),
                    of(
                            "silent",
                            Scene.of(Trouble.NO_BANNER, 20),
                            Scene.of(Trouble.DROPPED, 15),
                            Scene.of(Trouble.NONE, 15)),
                    of("locked", Scene.of(Trouble.TLS, 30), Scene.of(Trouble.NONE, 30)));
}
