package org.mailwhy.diagnosis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Event.Lifecycle;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Event.TroubleLogged;
import org.mailwhy.Event.WindowAnnounced;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.LimitsRead;
import org.mailwhy.Measurement.QuotaRead;
import org.mailwhy.Server;

/// What was seen around a refusal, near its own time. An empty list says only that nothing was
/// seen.
///
/// @param server the watched server that refused; null when it is not one of ours
/// @param host samples of the minutes around, oldest first; empty unless the server is local
/// @param limits newest of each mail server instance of this host; empty unless the server is local
/// @param quotas of the refused recipient, newest last
/// @param troubles conditions that the server itself logged, within the minutes around
/// @param lifecycle starts, stops and changes of the server in the last minutes
/// @param windows planned ones that cover the time
/// @param blind sources that cannot see at present: what they would show is unknown, not absent
public record Surroundings(
        @Nullable Server server,
        List<HostSampled> host,
        List<LimitsRead> limits,
        List<QuotaRead> quotas,
        List<TroubleLogged> troubles,
        List<Lifecycle> lifecycle,
        List<WindowAnnounced> windows,
        List<SourceFailed> blind,
        Pattern pattern) {
    public Surroundings {
        host = List.copyOf(host);
        limits = List.copyOf(limits);
        quotas = List.copyOf(quotas);
        troubles = List.copyOf(troubles);
        lifecycle = List.copyOf(lifecycle);
        windows = List.copyOf(windows);
        blind = List.copyOf(blind);
    }

    /// Nothing is known but the reply.
    public static final Surroundings NONE =
            new Surroundings(
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Pattern.NONE);

    /// Who else was refused or served by the same server in the last 15 minutes.
    ///
    /// @param refusals like this one (same server, direction and code)
    /// @param clients distinct ones among them, as far as known
    /// @param recipients distinct ones among them, as far as known
    /// @param accepted messages or sessions that the server accepted meanwhile, from logs and
    ///   probes
    /// @param lastAccepted newest accepted probe; null when there was none
    /// @param firstRefusal of this run of refusals; null when this is the first
    /// @param saidSince when this run of refusals in the same words began; null when this is the
    ///   first
    /// @param recoveries how long it took earlier until one that was refused in the same words was
    ///   accepted, oldest first
    public record Pattern(
            long refusals,
            int clients,
            int recipients,
            long accepted,
            @Nullable Accepted lastAccepted,
            @Nullable Instant firstRefusal,
            @Nullable Instant saidSince,
            List<Duration> recoveries,
            Others others) {
        public Pattern {
            recoveries = List.copyOf(recoveries);
        }

        public static final Pattern NONE =
                new Pattern(0, 0, 0, 0, null, null, null, List.of(), Others.NONE);
    }

    /// What befell others while this one was refused.
    ///
    /// @param served messages that the server's log shows accepted since this run of refusals began
    /// @param refused other clients that its log shows refused
    /// @param hostsRefusing other addresses and MX hosts of the server that refuse our probes too;
    ///   of a provider, its other hosts that refused
    /// @param hostsServing those that accept them
    public record Others(long served, int refused, int hostsRefusing, int hostsServing) {
        public static final Others NONE = new Others(0, 0, 0, 0);
    }
}
