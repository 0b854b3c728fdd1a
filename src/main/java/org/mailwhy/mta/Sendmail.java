package org.mailwhy.mta;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mailwhy.Measurement.Role;
import org.mailwhy.mta.MailServer.Folder;
import org.mailwhy.mta.MailServer.Listener;
import org.mailwhy.mta.MailServer.Master;
import org.mailwhy.mta.MailServer.Service;

/// Sendmail, by sendmail.cf(5). It removes its pid file when it is stopped in order.
final class Sendmail implements Kind {
    private static final Path CONFIG = Path.of("/etc/mail/sendmail.cf");

    /// Every mail server has a `sendmail` in the usual folders; these are names of Debian's and Red
    /// Hat's, and the folder of Debian's and FreeBSD's own.
    private static final List<String> NAMES = List.of("sendmail-mta", "sendmail.sendmail");

    private static final Path OWN_FOLDER = Path.of("/usr/libexec/sendmail");

    @Override
    public String software() {
        return "sendmail";
    }

    @Override
    public List<Found> find(MtaOptions options) {
        Optional<Program> program = program(options);
        if (program.isEmpty()) {
            return List.of();
        }
        Path config = options.config() == null ? CONFIG : options.config();
        try {
            SendmailCf cf = SendmailCf.parse(Files.readString(config, StandardCharsets.ISO_8859_1));
            return List.of(server(cf, config, running(program.get().path())));
        } catch (IOException e) {
            return List.of(
                    new Found.Problem(
                            config.toString(),
                            "sendmail.cf cannot be read: " + e.getClass().getSimpleName(),
                            "ls -l " + config));
        }
    }

    private Optional<Program> program(MtaOptions options) {
        if (options.kind().equals(software()) && options.bin() != null) {
            return Program.find(software(), options.bin());
        }
        return NAMES.stream()
                .flatMap(name -> Program.find(name, options.bin()).stream())
                .findFirst()
                .or(() ->
                        options.bin() == null
                                ? Program.find(software(), OWN_FOLDER)
                                : Optional.empty());
    }

    /// Red Hat's is started by the name that the alternatives give it.
    private static Path running(Path program) {
        return program.endsWith("sendmail.sendmail") ? program.resolveSibling("sendmail") : program;
    }

    static MailServer server(SendmailCf cf, Path config, Path program) throws IOException {
        List<Path> queues = queues(Path.of(cf.value("QueueDirectory", "/var/spool/mqueue")));
        return new MailServer(
                "sendmail",
                "sendmail",
                config,
                new Master(
                        Path.of(cf.value("PidFile", "/var/run/sendmail.pid")),
                        program,
                        List.of("sendmail.service")),
                new SendmailLimits(cf, queues, Runtime.getRuntime().availableProcessors()).all(),
                folders(queues),
                List.of(service(cf)),
                List.of(),
                Map.of(),
                new SendmailQueue(queues));
    }

    /// The last part of the path may be a pattern: `/var/spool/mqueue/q*` are several queues.
    private static List<Path> queues(Path directory) throws IOException {
        String name = String.valueOf(directory.getFileName());
        Path parent = directory.getParent();
        if (!name.endsWith("*") || parent == null) {
            return List.of(directory);
        }
        List<Path> queues = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(parent, name)) {
            all.forEach(queues::add);
        }
        return queues.stream().filter(Files::isDirectory).sorted().toList();
    }

    private static List<Folder> folders(List<Path> queues) {
        Path mail = Path.of("/var/mail");
        return Stream.concat(
                        queues.stream().map(queue -> new Folder(queue, Role.QUEUE)),
                        Stream.concat(
                                Stream.of(new Folder(Path.of("/var/log"), Role.LOG)),
                                Stream.of(mail)
                                        .filter(Files::isDirectory)
                                        .map(path -> new Folder(path, Role.STORE))))
                .toList();
    }

    /// The children of all daemons count together.
    private static Service service(SendmailCf cf) {
        List<String> daemons = cf.daemons().isEmpty() ? List.of("Port=smtp") : cf.daemons();
        List<Listener> listeners =
                daemons.stream()
                        .flatMap(daemon ->
                                Endpoints.of(
                                        SendmailCf.field(daemon, 'P').orElse("smtp"),
                                        SendmailCf.field(daemon, 'A').orElse(""))
                                        .stream())
                        .toList();
        return new Service("smtp", "smtp", (int) cf.number("MaxDaemonChildren", 0), listeners);
    }
}
