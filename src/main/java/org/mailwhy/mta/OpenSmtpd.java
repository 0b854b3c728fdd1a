package org.mailwhy.mta;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.Role;
import org.mailwhy.mta.MailServer.Folder;
import org.mailwhy.mta.MailServer.Listener;
import org.mailwhy.mta.MailServer.Master;
import org.mailwhy.mta.MailServer.Service;

/// OpenSMTPD, by smtpd.conf(5): it has no program that prints its settings.
final class OpenSmtpd implements Kind {
    private static final List<Path> CONFIGS =
            List.of(Path.of("/etc/smtpd.conf"), Path.of("/etc/opensmtpd/smtpd.conf"));

    /// Compiled in.
    private static final Path SPOOL = Path.of("/var/spool/smtpd");

    @Override
    public String software() {
        return "opensmtpd";
    }

    /// `smtpd` is the name of several programs, `smtpctl` only of this one's.
    @Override
    public List<Found> find(MtaOptions options) {
        Optional<Program> smtpctl = Program.find("smtpctl", options.bin());
        if (smtpctl.isEmpty()) {
            return List.of();
        }
        Path config = config(options.config());
        try {
            SmtpdConf conf = SmtpdConf.parse(Files.readString(config, StandardCharsets.UTF_8));
            return List.of(server(conf, config, smtpctl.get().path().resolveSibling("smtpd")));
        } catch (IOException e) {
            return List.of(
                    new Found.Problem(
                            config.toString(),
                            "smtpd.conf cannot be read: " + e.getClass().getSimpleName(),
                            "ls -l " + config));
        }
    }

    private static Path config(@Nullable Path own) {
        return own != null
                ? own
                : CONFIGS.stream().filter(Files::exists).findFirst().orElse(CONFIGS.getFirst());
    }

    static MailServer server(SmtpdConf conf, Path config, Path program) {
        boolean spool = !Files.notExists(SPOOL);
        List<Folder> folders = new ArrayList<>();
        if (spool) {
            folders.add(new Folder(SPOOL, Role.QUEUE));
        }
        folders.add(new Folder(Path.of("/var/log"), Role.LOG));
        return new MailServer(
                "opensmtpd",
                "opensmtpd",
                config,
                new Master(
                        Path.of("/var/run/smtpd.pid"),
                        program,
                        List.of("opensmtpd.service", "smtpd.service")),
                limits(conf),
                folders,
                List.of(new Service("smtp", "smtp", 0, listeners(conf))),
                List.of(),
                Map.of(),
                spool ? new OpenSmtpdQueue(SPOOL) : null);
    }

    /// Only OpenBSD's looks at the free space beforehand; elsewhere a full disk fails each write.
    private static List<Limit> limits(SmtpdConf conf) {
        String spool = SPOOL.toString();
        return List.of(
                new Limit(Limit.Kind.FREE_BYTES, spool, 0, "bytes", "queue write", Cause.DISK_FULL),
                new Limit(
                        Limit.Kind.FREE_INODES, spool, 0, "inodes", "queue write", Cause.DISK_FULL),
                new Limit(
                        Limit.Kind.RECIPIENTS,
                        "max-rcpt",
                        (double) conf.maxRecipients(),
                        "recipients",
                        "smtp limit max-rcpt",
                        Cause.TOO_MANY_RECIPIENTS),
                new Limit(
                        Limit.Kind.MESSAGES_PER_SESSION,
                        "max-mails",
                        (double) conf.maxMails(),
                        "messages",
                        "smtp limit max-mails",
                        Cause.CONNECTION_LIMIT),
                new Limit(
                        Limit.Kind.MESSAGE_SIZE,
                        "max-message-size",
                        (double) conf.maxMessageSize(),
                        "bytes",
                        "smtp max-message-size",
                        Cause.MESSAGE_SIZE));
    }

    /// An interface by its name (`lo`, `eth0`) counts as any address.
    private static List<Listener> listeners(SmtpdConf conf) {
        return conf.listeners().stream()
                .flatMap(on -> Endpoints.of(on.port(), on.host()).stream())
                .toList();
    }
}
