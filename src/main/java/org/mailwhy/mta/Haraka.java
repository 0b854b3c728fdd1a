package org.mailwhy.mta;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Measurement.Role;
import org.mailwhy.mta.MailServer.Folder;
import org.mailwhy.mta.MailServer.Listener;
import org.mailwhy.mta.MailServer.Master;
import org.mailwhy.mta.MailServer.Service;

/// Haraka, by the files in the folder that it was started with (`haraka -c FOLDER`).
final class Haraka implements Kind {
    /// Where its documentation and its container images put it.
    private static final List<Path> FOLDERS =
            Stream.of("/etc/haraka", "/usr/local/haraka", "/opt/haraka", "/haraka", "/app")
                    .map(Path::of)
                    .toList();

    private static final Path UNKNOWN_PROGRAM = Path.of("haraka.js");

    @Override
    public String software() {
        return "haraka";
    }

    @Override
    public List<Found> find(MtaOptions options) {
        Stream<Path> folders =
                options.config() == null
                        ? FOLDERS.stream().filter(Haraka::configured).limit(1)
                        // without a kind it may be that of another server
                        : Stream.of(folder(options.config()))
                                .filter(it -> options.kind().equals(software()) || configured(it));
        return folders.map(folder -> read(folder, program(options))).toList();
    }

    private static boolean configured(Path folder) {
        return Files.exists(folder.resolve("config/smtp.ini"));
    }

    /// The folder, also where its `config` was named.
    private static Path folder(Path named) {
        boolean inner = Files.exists(named.resolve("smtp.ini"));
        @Nullable Path parent = named.getParent();
        return inner && parent != null ? parent : named;
    }

    /// `bin/haraka` is a link into its package, and runs `haraka.js` there.
    private static Path program(MtaOptions options) {
        try {
            Optional<Program> haraka = Program.find("haraka", options.bin());
            return haraka.isEmpty()
                    ? UNKNOWN_PROGRAM
                    : haraka.get().path().toRealPath().resolveSibling("../haraka.js").normalize();
        } catch (IOException e) {
            return UNKNOWN_PROGRAM;
        }
    }

    private static Found read(Path folder, Path program) {
        Path config = folder.resolve("config");
        try {
            if (!Files.isReadable(config.resolve("smtp.ini"))) {
                throw new IOException("no smtp.ini there");
            }
            return server(folder, program);
        } catch (IOException | InvalidPathException e) {
            return new Found.Problem(
                    config.toString(),
                    "Haraka's configuration cannot be read: " + e.getMessage(),
                    "ls -l " + config);
        }
    }

    static MailServer server(Path folder, Path program) throws IOException {
        Path config = folder.resolve("config");
        IniFile smtp = IniFile.read(config.resolve("smtp.ini"));
        HarakaLimits limits = HarakaLimits.read(folder);
        List<Path> logs =
                smtp.enabled("main.daemonize")
                        ? List.of(
                                Path.of(smtp.value("main.daemon_log_file", "/var/log/haraka.log")))
                        : List.of();
        List<Folder> folders = new ArrayList<>();
        limits.folders().forEach((path, role) -> folders.add(new Folder(path, role)));
        logs.forEach(log -> folders.add(new Folder(log.resolveSibling("."), Role.LOG)));
        return new MailServer(
                "haraka",
                "haraka",
                folder,
                new Master(
                        Path.of(smtp.value("main.daemon_pid_file", "/var/run/haraka.pid")),
                        program,
                        List.of("haraka.service")),
                limits.all(),
                folders.stream().map(Haraka::normal).toList(),
                List.of(new Service("smtp", "smtp", 0, listeners(smtp))),
                logs,
                Map.of(),
                new HarakaQueue(limits.queue()));
    }

    private static Folder normal(Folder folder) {
        return new Folder(folder.path().normalize(), folder.role());
    }

    /// `listen=127.0.0.1:25,[::1]:25`, or `port=`; 25 otherwise.
    private static List<Listener> listeners(IniFile smtp) {
        String port = smtp.value("main.port", "25");
        return Stream.of(smtp.value("main.listen", port).split(",", 100))
                .flatMap(listen -> Endpoints.of(listen.strip(), "").stream())
                .toList();
    }
}
