package org.mailwhy.mta;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mailwhy.Measurement.Role;
import org.mailwhy.exec.Command;
import org.mailwhy.mta.MailServer.Folder;
import org.mailwhy.mta.MailServer.Listener;
import org.mailwhy.mta.MailServer.Master;
import org.mailwhy.mta.MailServer.Service;

/// Exim, by `exim -bP`.
final class Exim implements Kind {
    /// Debian's name, then everyone else's.
    private static final List<String> PROGRAMS = List.of("exim4", "exim");

    @Override
    public String software() {
        return "exim";
    }

    @Override
    public List<Found> find(MtaOptions options) throws InterruptedException {
        Optional<Program> exim = Optional.empty();
        for (String name : PROGRAMS) {
            exim = exim.isPresent() ? exim : Program.find(name, options.bin());
        }
        return exim.isEmpty() ? List.of() : List.of(read(exim.get(), options));
    }

    private static Found read(Program exim, MtaOptions options) throws InterruptedException {
        // another file than its own makes Exim give up its privileges
        List<String> where =
                options.config() == null ? List.of() : List.of("-C", options.config().toString());
        List<String> all = Stream.concat(where.stream(), Stream.of("-bP")).toList();
        Command.Result printed = exim.run(all);
        Command.Result file =
                exim.run(Stream.concat(all.stream(), Stream.of("configure_file")).toList());
        EximConfiguration configuration = EximConfiguration.parse(printed.out());
        if (!printed.ok() || configuration.value("spool_directory").isEmpty()) {
            return new Found.Problem(
                    options.config() == null ? "exim" : options.config().toString(),
                    "exim -bP: " + Program.complaint(printed),
                    String.join(" ", exim.command(all)));
        }
        Path config = options.config() == null ? Path.of(file.out().strip()) : options.config();
        return server(configuration, config);
    }

    static MailServer server(EximConfiguration configuration, Path config) {
        Path spool = Path.of(configuration.value("spool_directory"));
        Optional<Path> log = log(configuration, spool);
        return new MailServer(
                "exim",
                "exim",
                config,
                new Master(
                        pidFile(configuration, spool),
                        Path.of(configuration.value("exim_path")),
                        List.of("exim4.service", "exim.service")),
                new EximLimits(configuration, spool, log.map(Path::getParent)).all(),
                folders(spool, log),
                List.of(service(configuration)),
                log.stream().toList(),
                Map.of(),
                new EximQueue(spool, group(configuration)));
    }

    private static Path pidFile(EximConfiguration configuration, Path spool) {
        String own = configuration.value("pid_file_path");
        return own.isEmpty() ? spool.resolve("exim-daemon.pid") : Path.of(own);
    }

    private static String group(EximConfiguration configuration) {
        String group = configuration.value("exim_group");
        return group.isEmpty() ? configuration.value("exim_user") : group;
    }

    /// `log_file_path` holds `%slog` for main, reject and panic, `syslog`, or both; nothing means
    /// the spool. A name with a date (`%D`) is another every day and not followed.
    private static Optional<Path> log(EximConfiguration configuration, Path spool) {
        List<String> places = configuration.list("log_file_path");
        return (places.isEmpty() ? List.of(spool + "/log/%slog") : places)
                .stream()
                        .filter(place -> place.startsWith("/") && !place.contains("%D"))
                        .map(place -> Path.of(place.replace("%s", "main")))
                        .findFirst();
    }

    private static List<Folder> folders(Path spool, Optional<Path> log) {
        List<Folder> folders = new ArrayList<>();
        folders.add(new Folder(spool, Role.QUEUE));
        folders.add(new Folder(log.map(Path::getParent).orElse(Path.of("/var/log")), Role.LOG));
        // what the transports of Debian's configuration write to
        Path mail = Path.of("/var/mail");
        if (Files.isDirectory(mail)) {
            folders.add(new Folder(mail, Role.STORE));
        }
        return folders;
    }

    private static Service service(EximConfiguration configuration) {
        String interfaces = String.join(" ", configuration.list("local_interfaces"));
        List<Listener> listeners =
                configuration.list("daemon_smtp_ports").stream()
                        .flatMap(port -> Endpoints.of(port, interfaces).stream())
                        .toList();
        int most = (int) configuration.number("smtp_accept_max");
        return new Service("smtp", "smtp", most, listeners);
    }
}
