package org.mailwhy.mta;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.Role;
import org.mailwhy.mta.MailServer.Folder;
import org.mailwhy.mta.MailServer.Listener;
import org.mailwhy.mta.MailServer.Master;
import org.mailwhy.mta.MailServer.Service;
import org.w3c.dom.Element;

/// Apache James, by the files in the `conf` of its working directory.
final class James implements Kind {
    /// Where its container images and packages put it.
    private static final List<Path> FOLDERS =
            Stream.of("/root", "/opt/james", "/usr/local/james", "/usr/share/james", "/etc/james")
                    .map(Path::of)
                    .toList();

    /// Each of its applications has a main class of its own that ends so.
    private static final Path PROGRAM = Path.of("JamesServerMain");

    /// Kibibytes where nothing else is said.
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,12}) ?([KMG]?)B?");

    @Override
    public String software() {
        return "james";
    }

    @Override
    public List<Found> find(MtaOptions options) {
        Stream<Path> folders =
                options.config() == null
                        ? FOLDERS.stream().map(James::config).filter(James::configured).limit(1)
                        // without a kind it may be that of another server
                        : Stream.of(config(options.config()))
                                .filter(it -> options.kind().equals(software()) || configured(it));
        return folders.map(James::read).toList();
    }

    private static boolean configured(Path config) {
        return Files.exists(config.resolve("smtpserver.xml"));
    }

    /// The `conf` of a working directory, or the folder itself.
    private static Path config(Path named) {
        Path inner = named.resolve("conf");
        return configured(inner) ? inner : named;
    }

    private static Found read(Path config) {
        try {
            return server(config);
        } catch (IOException e) {
            return new Found.Problem(
                    config.toString(),
                    "smtpserver.xml cannot be read: " + e.getMessage(),
                    "ls -l " + config);
        }
    }

    static MailServer server(Path config) throws IOException {
        List<Element> servers =
                XmlFile.all(XmlFile.read(config.resolve("smtpserver.xml")), "smtpserver").stream()
                        .filter(server -> !server.getAttribute("enabled").equals("false"))
                        .toList();
        @Nullable Path parent = config.getParent();
        Path home = parent == null ? config : parent;
        List<Path> logs = logs(config, home);
        List<Folder> folders = new ArrayList<>();
        for (Path log : logs) {
            folders.add(new Folder(log.resolveSibling(".").normalize(), Role.LOG));
        }
        return new MailServer(
                "james",
                "james",
                config,
                new Master(
                        home.resolve("var/james.pid"),
                        PROGRAM,
                        List.of("james.service", "james-server.service")),
                servers.stream().limit(1).flatMap(server -> limits(server).stream()).toList(),
                folders,
                servers.stream().map(James::service).toList(),
                logs,
                Map.of(),
                null);
    }

    private static Service service(Element server) {
        boolean tls =
                XmlFile.all(server, "tls").stream()
                        .anyMatch(it -> it.getAttribute("socketTLS").equals("true"));
        String name = XmlFile.text(server, "jmxName");
        return new Service(
                name.isEmpty() ? "smtp" : name,
                tls ? "smtps" : "smtp",
                (int) Math.min(number(XmlFile.text(server, "connectionLimit")), Integer.MAX_VALUE),
                listeners(XmlFile.text(server, "bind")));
    }

    /// `0.0.0.0:25,[::]:25`
    private static List<Listener> listeners(String bind) {
        return Stream.of((bind.isEmpty() ? "25" : bind).split(",", 100))
                .flatMap(one -> Endpoints.of(one.strip(), "").stream())
                .distinct()
                .toList();
    }

    /// Zero is no limit.
    private static List<Limit> limits(Element server) {
        List<Limit> limits = new ArrayList<>();
        add(
                Limit.Kind.MESSAGE_SIZE,
                "maxmessagesize",
                bytes(XmlFile.text(server, "maxmessagesize")),
                "bytes",
                Cause.MESSAGE_SIZE,
                limits);
        add(
                Limit.Kind.CONNECTIONS_PER_CLIENT,
                "connectionLimitPerIP",
                number(XmlFile.text(server, "connectionLimitPerIP")),
                "connections",
                Cause.CONNECTION_LIMIT,
                limits);
        add(
                Limit.Kind.RECIPIENTS,
                "maxRcpt",
                number(XmlFile.text(server, "maxRcpt")),
                "recipients",
                Cause.TOO_MANY_RECIPIENTS,
                limits);
        return limits;
    }

    private static void add(
            Limit.Kind kind,
            String name,
            long value,
            String unit,
            Cause cause,
            List<Limit> limits) {
        if (value > 0) {
            limits.add(new Limit(kind, name, (double) value, unit, name, cause));
        }
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,12}") ? Long.parseLong(text) : 0;
    }

    private static long bytes(String text) {
        Matcher size = SIZE.matcher(text);
        if (!size.matches()) {
            return 0;
        }
        int shift =
                switch (size.group(2)) {
                    case "M" -> 20;
                    case "G" -> 30;
                    default -> 10;
                };
        return Long.parseLong(size.group(1)) << shift;
    }

    /// The files of logback.xml; what a container prints is found where its engine keeps it.
    private static List<Path> logs(Path config, Path home) {
        try {
            return XmlFile.all(XmlFile.read(config.resolve("logback.xml")), "file").stream()
                    .map(file -> file.getTextContent().strip())
                    .filter(file -> !file.isEmpty() && !file.contains("${"))
                    .filter(file -> file.indexOf('\0') < 0)
                    .map(home::resolve)
                    .distinct()
                    .limit(10)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
