package org.mailwhy;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Observations of one cause on one server in one direction, from first to last.
///
/// @param id URL-safe, sorts by time of opening
public record Incident(String id, Key key, Status status, Tally tally, Diagnosis diagnosis) {

    /// What makes two observations the same incident. The cause may change while evidence does; the
    /// id stays.
    ///
    /// @param provider of the remote side, for received ones
    public record Key(String server, Direction direction, @Nullable String provider, Cause cause) {}

    /// @param resolved null while open
    /// @param muted inside a maintenance window: recorded, not alerted
    public record Status(
            Instant opened, Instant lastSeen, @Nullable Instant resolved, boolean muted) {
        public boolean open() {
            return resolved == null;
        }
    }

    /// @param byCode counts by reply code, `none` for silence
    public record Tally(long observations, Map<String, Long> byCode) {
        public Tally {
            byCode = Map.copyOf(byCode);
        }
    }
}
