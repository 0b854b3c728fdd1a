package org.mailwhy.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mailwhy.config.Settings.ServerSettings;
import org.mailwhy.host.WatchedPath;
import org.mailwhy.log.LogSource;
import org.mailwhy.log.Logs;
import org.mailwhy.mta.MailServer;
import org.mailwhy.mta.MtaOptions;
import org.mailwhy.quota.QuotaSource;

/// What is read on this host: what the configuration says, and where it is silent what the mail
/// servers that were found need.
public record Sources(List<LogSource> logs, List<QuotaSource> quotas, List<WatchedPath> paths) {
    public Sources {
        logs = List.copyOf(logs);
        quotas = List.copyOf(quotas);
        paths = List.copyOf(paths);
    }

    /// Where to look for mail servers, before any is found.
    public static List<MtaOptions> mailServers(Settings settings) {
        Stream<MtaOptions> named =
                Optional.ofNullable(settings.servers()).orElse(List.of()).stream()
                        .map(ServerSettings::mta);
        return Stream.concat(named, Stream.of(MtaOptions.AUTO)).distinct().toList();
    }

    /// @param found mail servers of this host
    public static Sources of(Settings settings, List<MailServer> found) {
        return new Sources(
                Optional.ofNullable(settings.logs()).orElseGet(() -> logs(found)),
                Optional.ofNullable(settings.quotas().sources()).orElseGet(() -> quotas(found)),
                Optional.ofNullable(settings.host().paths()).orElseGet(() -> paths(found)));
    }

    /// The files that they write themselves, and the usual ones for who uses syslog.
    private static List<LogSource> logs(List<MailServer> found) {
        List<LogSource> own =
                found.stream()
                        .flatMap(server -> server.logs().stream())
                        .distinct()
                        .<LogSource>map(LogSource.File::new)
                        .toList();
        boolean syslog = own.isEmpty() || found.stream().anyMatch(it -> it.logs().isEmpty());
        List<LogSource> usual = syslog ? Logs.discover(Path.of("/"), Optional.empty()) : List.of();
        return Stream.concat(own.stream(), usual.stream()).distinct().toList();
    }

    /// `doveadm` where a Dovecot has the quota plugin.
    private static List<QuotaSource> quotas(List<MailServer> found) {
        return found.stream()
                .filter(server -> server.software().equals("dovecot"))
                .filter(server -> server.settings().containsKey("quota"))
                .<QuotaSource>map(_ -> new QuotaSource.Doveadm(null, null, null))
                .limit(1)
                .toList();
    }

    private static List<WatchedPath> paths(List<MailServer> found) {
        return found.stream()
                .flatMap(server -> server.folders().stream())
                .map(folder -> new WatchedPath(folder.path(), folder.role()))
                .distinct()
                .toList();
    }
}
