package org.mailwhy.mta;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.Role;

/// What one mail server of this host is, by its own configuration.
///
/// @param instance its name in its own log lines: `postfix`, `postfix-out`, `dovecot`
/// @param config the folder (Postfix) or file of its configuration
/// @param logs files it writes itself; empty: it uses syslog
/// @param settings other settings that explain its answers, by their own names
/// @param spool where its messages wait; null: it keeps none
public record MailServer(
        String instance,
        String software,
        Path config,
        Master master,
        List<Limit> limits,
        List<Folder> folders,
        List<Service> services,
        List<Path> logs,
        Map<String, String> settings,
        @Nullable Spool spool)
        implements Found {
    public MailServer {
        limits = List.copyOf(limits);
        folders = List.copyOf(folders);
        services = List.copyOf(services);
        logs = List.copyOf(logs);
        settings = Map.copyOf(settings);
    }

    MailServer named(String other) {
        return new MailServer(
                other, software, config, master, limits, folders, services, logs, settings, spool);
    }

    /// Its first process.
    ///
    /// @param program what it runs
    /// @param units of systemd that may run it, the likely first
    public record Master(Path pidFile, Path program, List<String> units) {
        public Master {
            units = List.copyOf(units);
        }
    }

    /// A folder that it needs.
    public record Folder(Path path, Role role) {}

    /// What answers clients.
    ///
    /// @param protocol `smtp`, `smtps` (TLS from the first byte), `lmtp`
    /// @param limit of clients served at once; 0: none that could be counted
    public record Service(String name, String protocol, int limit, List<Listener> listeners) {
        public Service {
            listeners = List.copyOf(listeners);
        }
    }

    /// Where a service is reached.
    public sealed interface Listener {
        /// @param address null: every address of the host
        record Tcp(@Nullable InetAddress address, int port) implements Listener {}

        record Unix(Path path) implements Listener {}
    }
}
