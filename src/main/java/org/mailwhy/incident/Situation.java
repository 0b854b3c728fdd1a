package org.mailwhy.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Event.WindowAnnounced;
import org.mailwhy.Fact;
import org.mailwhy.Incident;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.LimitsRead;
import org.mailwhy.Measurement.QueueSampled;
import org.mailwhy.Measurement.QuotaRead;
import org.mailwhy.Server;

/// The last of everything: one immutable value, made after each step.
///
/// @param at the batch's time
/// @param servers in the order of the configuration
/// @param host null before the first sample
/// @param queues newest of each instance
/// @param limits newest of each instance
/// @param quotas newest of each mailbox, bounded
/// @param open incidents, newest first
/// @param failed sources that cannot see at present
/// @param sampled when each source last reported, by name
/// @param forecasts by path
/// @param windows planned ones that are on
public record Situation(
        Instant at,
        List<Watched> servers,
        @Nullable HostSampled host,
        List<QueueSampled> queues,
        List<LimitsRead> limits,
        List<QuotaRead> quotas,
        List<Incident> open,
        List<SourceFailed> failed,
        Map<String, Instant> sampled,
        List<Outlook> forecasts,
        List<WindowAnnounced> windows) {
    public Situation {
        servers = List.copyOf(servers);
        queues = List.copyOf(queues);
        limits = List.copyOf(limits);
        quotas = List.copyOf(quotas);
        open = List.copyOf(open);
        failed = List.copyOf(failed);
        sampled = Map.copyOf(sampled);
        forecasts = List.copyOf(forecasts);
        windows = List.copyOf(windows);
    }

    /// A watched server and its newest probe of each address.
    ///
    /// @param probes [org.mailwhy.Accepted] or [org.mailwhy.Observation], by address
    public record Watched(Server server, Map<String, Fact> probes) {
        public Watched {
            probes = Map.copyOf(probes);
        }
    }

    /// Where a file system is heading.
    ///
    /// @param refusal free bytes at which the mail server refuses; null when no server says
    /// @param seconds until then at the present trend; null when it is not shrinking
    public record Outlook(String path, @Nullable Double refusal, @Nullable Double seconds) {}
}
