package org.mailwhy.log;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mailwhy.Fact;
import org.mailwhy.Follower;
import org.mailwhy.Origin;

/// The mail logs of one host: what this package is for others.
public final class Logs {
    private static final List<String> USUAL = List.of("var/log/mail.log", "var/log/maillog");

    private final String node;
    private final ServerNames names;
    private final ZoneId zone;
    private final InstantSource clock;
    private final List<Dialect> dialects;

    /// @param node name of the agent's host
    /// @param zone of stamps that have none
    public Logs(String node, ServerNames names, ZoneId zone, InstantSource clock) {
        this.node = node;
        this.names = names;
        this.zone = zone;
        this.clock = clock;
        this.dialects = ofThisHost();
    }

    /// Every dialect; knows the addresses of this host.
    static List<Dialect> ofThisHost() {
        Set<String> addresses = ownAddresses();
        return Interpreter.dialects(
                address -> address.startsWith("127.") || addresses.contains(address));
    }

    /// Follows a log on and on.
    public Follower follower(LogSource source) {
        Origin origin = new Origin(node, source.name(), null);
        Interpreter interpreter = interpreter(origin);
        return switch (source) {
            case LogSource.File file -> new FileFollower(file.path(), origin, clock, interpreter);
            case LogSource.Journal journal ->
                    new JournalFollower(
                            JournalFollower.command(journal.units()), origin, clock, interpreter);
        };
    }

    /// Looks whether a log can be read and understood.
    public LogCheck check(LogSource source) {
        Origin origin = new Origin(node, source.name(), null);
        return new LogCheck(source, origin, clock, () -> interpreter(origin));
    }

    /// What one pasted log line says, with or without its envelope; empty when it is not known.
    public Optional<List<Fact>> explain(String line) {
        Origin origin = new Origin(node, "line", null);
        return Pasted.read(line, clock.instant(), dialects, interpreter(origin));
    }

    private Interpreter interpreter(Origin origin) {
        return new Interpreter(
                origin,
                new Envelope(new Stamps(zone, clock)),
                new Sessions(node, origin.source(), names),
                dialects);
    }

    /// Where a host's mail log is when nothing is configured.
    ///
    /// @param root of the file system, such as `/`
    /// @param own the file that a mail server writes itself (Postfix's maillog_file), where it does
    public static List<LogSource> discover(Path root, Optional<Path> own) {
        Optional<Path> usual = USUAL.stream().map(root::resolve).filter(Files::exists).findFirst();
        return own.or(() -> usual)
                .map(path -> List.<LogSource>of(new LogSource.File(path)))
                .orElseGet(() ->
                        JournalFollower.installed(root)
                                ? List.of(new LogSource.Journal(List.of()))
                                : List.of());
    }

    private static Set<String> ownAddresses() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .map(address -> address.getHostAddress().replaceFirst("%.*", ""))
                    .map(address -> address.equals("0:0:0:0:0:0:0:1") ? "::1" : address)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (SocketException e) {
            return Set.of("::1");
        }
    }
}
