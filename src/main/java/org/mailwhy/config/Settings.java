package org.mailwhy.config;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailwhy.alert.Receiver;
import org.mailwhy.diagnosis.SiteRule;
import org.mailwhy.host.WatchedPath;
import org.mailwhy.incident.AlertRule;
import org.mailwhy.log.LogSource;
import org.mailwhy.mta.MtaOptions;
import org.mailwhy.quota.QuotaSource;
import org.mailwhy.smtp.ProbeOptions;
import org.mailwhy.web.WebOptions;

/// A whole accepted configuration.
///
/// @param servers null: what is found on this host
/// @param logs null: what is found on this host
public record Settings(
        @Nullable List<ServerSettings> servers,
        HostSettings host,
        QuotaSettings quotas,
        @Nullable List<LogSource> logs,
        List<Window> maintenance,
        List<Alert> alerts,
        int minDistinct,
        StoreSettings store,
        WebOptions web,
        List<SiteRule> rules) {

    /// @param every null: 60 s where local, else 5 min
    /// @param local null: decided by the address
    public record ServerSettings(
            ProbeOptions probe,
            @Nullable Duration every,
            @Nullable Boolean local,
            MtaOptions mta) {}

    /// @param paths null: found out from the installed mail servers
    public record HostSettings(Duration every, @Nullable List<WatchedPath> paths) {}

    /// @param warn usage from which a mailbox counts as `near`, 0 to 1
    /// @param sources null: found on this host
    public record QuotaSettings(Duration every, double warn, @Nullable List<QuotaSource> sources) {}

    /// A planned maintenance window.
    ///
    /// @param cron a Quartz cron expression
    /// @param servers empty: all
    public record Window(
            String name, String cron, ZoneId timezone, Duration duration, List<String> servers) {}

    public record Alert(AlertRule rule, Receiver receiver) {}

    /// @param path a directory
    public record StoreSettings(Path path, Duration retention, long maxSize) {}

    /// What holds without a configuration file.
    ///
    /// @param stateFolder as by [StateFolder#usual]
    public static Settings defaults(Path stateFolder) {
        return new Settings(
                null,
                new HostSettings(Duration.ofSeconds(15), null),
                new QuotaSettings(Duration.ofMinutes(15), 0.9, null),
                null,
                List.of(),
                List.of(),
                5,
                new StoreSettings(stateFolder, Duration.ofDays(90), 256L << 20),
                new WebOptions("127.0.0.1", 9452, null, false, false),
                List.of());
    }
}
