package org.mailwhy.mta;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Measurement.Role;
import org.mailwhy.exec.Command;
import org.mailwhy.mta.MailServer.Folder;
import org.mailwhy.mta.MailServer.Master;
import org.mailwhy.mta.MailServer.Service;
import org.mailwhy.mta.PostfixConfiguration.Entry;

/// Postfix, by postconf(1); each instance of postmulti(1) is one server.
final class Postfix implements Kind {
    private static final Pattern LIST = Pattern.compile("[,\\s]+");
    private static final List<String> TELLING =
            List.of(
                    "mail_version",
                    "soft_bounce",
                    "smtpd_milters",
                    "content_filter",
                    "mailbox_transport",
                    "virtual_transport",
                    "enable_long_queue_ids");

    @Override
    public String software() {
        return "postfix";
    }

    @Override
    public List<Found> find(MtaOptions options) throws InterruptedException {
        Optional<Program> postconf = Program.find("postconf", options.bin());
        if (postconf.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        PostfixConfiguration first = read(postconf.get(), options.config(), found);
        if (first != null && options.config() == null && multi(first)) {
            for (String directory : LIST.split(first.value("multi_instance_directories"), -1)) {
                if (!directory.isEmpty()) {
                    read(postconf.get(), Path.of(directory), found);
                }
            }
        }
        return found;
    }

    private static boolean multi(PostfixConfiguration first) {
        return first.value("multi_instance_enable").equals("yes");
    }

    private @Nullable PostfixConfiguration read(
            Program postconf, @Nullable Path config, List<Found> found)
            throws InterruptedException {
        List<String> where = config == null ? List.of() : List.of("-c", config.toString());
        Command.Result main = postconf.run(with(where, "-x"));
        Command.Result master = postconf.run(with(where, "-M"));
        if (!main.ok() || !master.ok()) {
            String problem = Program.complaint(main.ok() ? master : main);
            found.add(
                    new Found.Problem(
                            config == null ? software() : config.toString(),
                            "postconf: " + problem,
                            String.join(" ", postconf.command(with(where, "-x")))));
            return null;
        }
        Command.Result own = postconf.run(with(where, "-P", "-x"));
        PostfixConfiguration configuration =
                PostfixConfiguration.parse(main.out(), master.out(), own.out());
        found.add(server(configuration, postconf));
        return configuration;
    }

    private static List<String> with(List<String> where, String... options) {
        List<String> arguments = new ArrayList<>(where);
        arguments.addAll(List.of(options));
        return arguments;
    }

    static MailServer server(PostfixConfiguration configuration, Program postconf) {
        Path queue = Path.of(configuration.value("queue_directory"));
        String config = configuration.value("config_directory");
        return new MailServer(
                configuration.value("syslog_name"),
                "postfix",
                Path.of(config),
                master(configuration, queue),
                new PostfixLimits(configuration, queue).all(),
                folders(configuration, queue),
                services(configuration),
                ownLog(configuration).stream().toList(),
                settings(configuration),
                new Spool.OfPostfix(
                        queue,
                        List.of(
                                postconf.path().resolveSibling("postqueue").toString(),
                                "-c",
                                config,
                                "-j")));
    }

    /// Debian's units are `postfix@-.service` and `postfix@NAME.service`, others'
    /// `postfix.service`.
    private static Master master(PostfixConfiguration configuration, Path queue) {
        String name = configuration.value("multi_instance_name");
        return new Master(
                queue.resolve("pid/master.pid"),
                Path.of(configuration.value("daemon_directory"), "master"),
                List.of(
                        "postfix@%s.service".formatted(name.isEmpty() ? "-" : name),
                        "postfix.service"));
    }

    private static List<Folder> folders(PostfixConfiguration configuration, Path queue) {
        List<Folder> folders = new ArrayList<>();
        folders.add(new Folder(queue, Role.QUEUE));
        // caches of verify(8), postscreen(8) and tlsmgr(8): they make room for mail, not keep it
        add(folders, configuration.value("data_directory"), Role.TMP);
        add(folders, configuration.value("mail_spool_directory"), Role.STORE);
        add(folders, configuration.value("virtual_mailbox_base"), Role.STORE);
        if (!configuration.value("home_mailbox").isEmpty()) {
            add(folders, "/home", Role.STORE);
        }
        Path log = ownLog(configuration).map(Path::getParent).orElse(Path.of("/var/log"));
        add(folders, log.toString(), Role.LOG);
        add(folders, "/tmp", Role.TMP);
        return folders;
    }

    /// Parameters name defaults that a host may not have at all.
    private static void add(List<Folder> folders, String path, Role role) {
        if (path.startsWith("/") && !Files.notExists(Path.of(path))) {
            folders.add(new Folder(Path.of(path), role));
        }
    }

    private static Optional<Path> ownLog(PostfixConfiguration configuration) {
        return Optional.of(configuration.value("maillog_file"))
                .filter(file -> file.startsWith("/") && !file.startsWith("/dev/"))
                .map(Path::of);
    }

    /// One postscreen(8) holds many connections and passes them on to smtpd by a socket that is no
    /// listener: what is busy there cannot be counted from outside.
    private static List<Service> services(PostfixConfiguration configuration) {
        Stream<Service> screened =
                configuration.postscreen().stream().map(entry -> service(configuration, entry, 0));
        Stream<Service> served =
                configuration.smtpd().stream()
                        .filter(entry -> entry.type().equals("inet"))
                        .map(entry ->
                                service(configuration, entry, configuration.processes(entry)));
        return Stream.concat(screened, served).toList();
    }

    private static Service service(PostfixConfiguration configuration, Entry entry, int limit) {
        return new Service(
                entry.name(),
                protocol(configuration, entry),
                limit,
                Endpoints.of(entry.name(), configuration.value("inet_interfaces")));
    }

    private static String protocol(PostfixConfiguration configuration, Entry entry) {
        return configuration.value(entry, "smtpd_tls_wrappermode").equals("yes") ? "smtps" : "smtp";
    }

    private static Map<String, String> settings(PostfixConfiguration configuration) {
        Map<String, String> settings = new TreeMap<>();
        for (String name : TELLING) {
            if (!configuration.value(name).isEmpty()) {
                settings.put(name, configuration.value(name));
            }
        }
        return settings;
    }
}
