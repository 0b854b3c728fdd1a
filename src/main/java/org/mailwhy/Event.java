package org.mailwhy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something that happened and is no refusal itself.
public sealed interface Event extends Fact {

    /// A mail server started, stopped, or was changed.
    ///
    /// @param text the line or fact that says so, cleaned
    /// @param by who did it, where known
    record Lifecycle(
            Instant at,
            Origin origin,
            String server,
            String software,
            Stage stage,
            String text,
            @Nullable String by)
            implements Event {}

    /// What a life can bring.
    enum Stage {
        STARTED,
        STOPPING,
        STOPPED,
        RELOADED,
        CRASHED,
        KILLED,
        OUT_OF_MEMORY,
        UPGRADED;

        private final String label = name().toLowerCase(Locale.ROOT).replace('_', ' ');

        public String label() {
            return label;
        }

        public static Optional<Stage> of(String label) {
            return Labels.find(values(), Stage::label, label);
        }
    }

    /// A log line in which the server states a condition itself: "not enough free space…", "limit
    /// exceeded", "process limit reached".
    ///
    /// @param cause what the line proves
    /// @param measured the figures in the line; null when it has none
    /// @param text the line, cleaned
    record TroubleLogged(
            Instant at,
            Origin origin,
            String server,
            Cause cause,
            @Nullable Measured measured,
            Dialogue.Peer peer,
            Dialogue.Envelope envelope,
            String text)
            implements Event {}

    /// A planned maintenance window.
    ///
    /// @param servers by name; empty: all
    record WindowAnnounced(
            Instant at, Origin origin, String name, Instant until, List<String> servers)
            implements Event {
        public WindowAnnounced {
            servers = List.copyOf(servers);
        }
    }

    /// A deferred message came to its end.
    record DeferredEnded(Instant at, Origin origin, String server, String queueId, Fate fate)
            implements Event {}

    enum Fate {
        SENT,
        BOUNCED
    }

    /// The configuration that holds from now on. Windows that are on and sources that fail are told
    /// again after it.
    record Configured(Instant at, Origin origin, List<Server> servers) implements Event {
        public Configured {
            servers = List.copyOf(servers);
        }
    }

    /// The source named by the origin cannot see what it went to see; that refutes nothing.
    ///
    /// @param problem one clause
    /// @param remedy what mends it, a command where there is one; empty when nothing is known
    record SourceFailed(Instant at, Origin origin, String problem, String remedy)
            implements Event {}

    /// It can again.
    record SourceRecovered(Instant at, Origin origin) implements Event {}

    /// All that could be learned by asking is told, also when it is nothing.
    ///
    /// @param subject the question's
    record Answered(Instant at, Origin origin, String subject) implements Event {}
}
