package org.mailwhy.mta;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mailwhy.Cause;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.Role;
import org.mailwhy.exec.Command;
import org.mailwhy.mta.MailServer.Folder;
import org.mailwhy.mta.MailServer.Listener;
import org.mailwhy.mta.MailServer.Master;
import org.mailwhy.mta.MailServer.Service;

/// Dovecot, by doveconf(1). Its LMTP is what answers other mail servers.
final class Dovecot implements Kind {
    private static final Path CONFIG = Path.of("/etc/dovecot/dovecot.conf");
    private static final Pattern VERSION = Pattern.compile("# ([0-9][^ ]*) ");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String LMTP = "service lmtp/";

    @Override
    public String software() {
        return "dovecot";
    }

    @Override
    public List<Found> find(MtaOptions options) throws InterruptedException {
        Optional<Program> doveconf = Program.find("doveconf", options.bin());
        if (doveconf.isEmpty()) {
            return List.of();
        }
        Path config = options.config() == null ? CONFIG : options.config();
        List<String> arguments = List.of("-a", "-c", config.toString());
        Command.Result printed = doveconf.get().run(arguments);
        DovecotConfiguration configuration = DovecotConfiguration.parse(printed.out());
        // it prints everything first and then fails for a user or certificate that is not there
        if (configuration.value("base_dir").isEmpty()) {
            return List.of(
                    new Found.Problem(
                            config.toString(),
                            "doveconf: " + Program.complaint(printed),
                            String.join(" ", doveconf.get().command(arguments))));
        }
        Path program = doveconf.get().path().resolveSibling("../sbin/dovecot").normalize();
        return List.of(server(configuration, printed.out(), config, program));
    }

    static MailServer server(
            DovecotConfiguration configuration, String printed, Path config, Path program) {
        String instance = configuration.value("instance_name");
        return new MailServer(
                instance.isEmpty() ? "dovecot" : instance,
                "dovecot",
                config,
                new Master(
                        Path.of(configuration.value("base_dir"), "master.pid"),
                        program,
                        List.of("dovecot.service")),
                limits(configuration),
                folders(configuration),
                lmtp(configuration) ? List.of(service(configuration)) : List.of(),
                ownLog(configuration).stream().toList(),
                settings(configuration, printed),
                null);
    }

    private static boolean lmtp(DovecotConfiguration configuration) {
        return List.of(SPACES.split(configuration.value("protocols"), -1)).contains("lmtp")
                || !configuration.value("protocols/lmtp").isEmpty();
    }

    private static List<Limit> limits(DovecotConfiguration configuration) {
        List<Limit> limits = new ArrayList<>();
        int capacity = capacity(configuration);
        if (lmtp(configuration) && capacity > 0) {
            limits.add(
                    new Limit(
                            Limit.Kind.PROCESSES,
                            "lmtp",
                            capacity,
                            "connections",
                            "process_limit × client_limit",
                            Cause.OVERLOAD));
        }
        // a plugin's setting until 2.3, a setting since 2.4
        String size = "plugin/quota_max_mail_size";
        String name = configuration.size(size) > 0 ? size : "quota_mail_size";
        if (configuration.size(name) > 0) {
            limits.add(
                    new Limit(
                            Limit.Kind.MESSAGE_SIZE,
                            name.substring(name.indexOf('/') + 1),
                            configuration.size(name),
                            "bytes",
                            name.substring(name.indexOf('/') + 1),
                            Cause.MESSAGE_SIZE));
        }
        return limits;
    }

    private static int capacity(DovecotConfiguration configuration) {
        return orDefault(configuration, "process_limit") * orDefault(configuration, "client_limit");
    }

    private static int orDefault(DovecotConfiguration configuration, String limit) {
        int own = configuration.number(LMTP + limit);
        return own > 0 ? own : configuration.number("default_" + limit);
    }

    private static Service service(DovecotConfiguration configuration) {
        List<Listener> listeners = new ArrayList<>();
        for (String block : configuration.blocks(LMTP + "inet_listener")) {
            int port = configuration.number(block + "port");
            if (port > 0) {
                String own = configuration.value(block + "address");
                String hosts = own.isEmpty() ? configuration.value("listen") : own;
                listeners.addAll(Endpoints.listeners(hosts, port));
            }
        }
        Path base = Path.of(configuration.value("base_dir"));
        for (String block : configuration.blocks(LMTP + "unix_listener")) {
            String name = block.substring((LMTP + "unix_listener ").length(), block.length() - 1);
            listeners.add(new Listener.Unix(base.resolve(name)));
        }
        return new Service("lmtp", "lmtp", capacity(configuration), listeners);
    }

    private static List<Folder> folders(DovecotConfiguration configuration) {
        List<Folder> folders = new ArrayList<>();
        for (Path path : MailLocations.of(configuration)) {
            if (!Files.notExists(path)) {
                folders.add(new Folder(path, Role.STORE));
            }
        }
        Path log = ownLog(configuration).map(Path::getParent).orElse(Path.of("/var/log"));
        folders.add(new Folder(log, Role.LOG));
        String temporary = configuration.value("mail_temp_dir");
        folders.add(new Folder(Path.of(temporary.isEmpty() ? "/tmp" : temporary), Role.TMP));
        return folders;
    }

    private static Optional<Path> ownLog(DovecotConfiguration configuration) {
        return Optional.of(configuration.value("log_path"))
                .filter(file -> file.startsWith("/") && !file.startsWith("/dev/"))
                .map(Path::of);
    }

    private static Map<String, String> settings(
            DovecotConfiguration configuration, String printed) {
        Map<String, String> settings = new TreeMap<>();
        Matcher version = VERSION.matcher(printed);
        if (version.lookingAt()) {
            settings.put("version", version.group(1));
        }
        if (quota(configuration)) {
            String tempfail = configuration.value("quota_full_tempfail");
            settings.put("quota", "yes");
            settings.put("quota_full_tempfail", tempfail.isEmpty() ? "no" : tempfail);
        }
        return settings;
    }

    /// Whether LMTP itself refuses over quota: its plugin is loaded, for all or for this protocol.
    private static boolean quota(DovecotConfiguration configuration) {
        String all = configuration.value("mail_plugins");
        String own = configuration.value("protocol lmtp/mail_plugins");
        return List.of(SPACES.split(all + " " + own, -1)).contains("quota")
                || configuration.value("mail_plugins/quota").equals("yes");
    }
}
