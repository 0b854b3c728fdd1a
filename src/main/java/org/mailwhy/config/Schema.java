package org.mailwhy.config;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mailwhy.Measurement.Role;
import org.mailwhy.config.Settings.HostSettings;
import org.mailwhy.config.Settings.QuotaSettings;
import org.mailwhy.config.Settings.ServerSettings;
import org.mailwhy.config.Settings.StoreSettings;
import org.mailwhy.config.Settings.Window;
import org.mailwhy.diagnosis.SiteRule;
import org.mailwhy.host.WatchedPath;
import org.mailwhy.log.LogSource;
import org.mailwhy.mta.MtaOptions;
import org.mailwhy.quota.QuotaSource;
import org.mailwhy.smtp.ProbeOptions;
import org.mailwhy.smtp.ProbeOptions.Depth;
import org.mailwhy.smtp.ProbeOptions.Target;
import org.mailwhy.smtp.ProbeOptions.Tls;
import org.mailwhy.web.WebOptions;

/// Every key of the configuration, what it holds and what it is when it is not given.
///
/// @param hello the name of this host in EHLO
/// @param cron says whether a text is a Quartz cron expression
record Schema(Settings defaults, String hello, Predicate<String> cron) {
    private static final int SMTP = 25;
    private static final Reader<Duration> INTERVAL = Values.duration("1s", "1d");
    private static final Reader<Duration> PATIENCE = Values.duration("100ms", "10m");
    private static final Reader<Address> SERVER_ADDRESS =
            Values.address(SMTP)
                    .checked(address ->
                            address.port() == 0
                                    ? Optional.of("port 0 found: write 1 to 65535")
                                    : Optional.empty());

    Optional<Settings> read(Section top) {
        Optional<List<ServerSettings>> servers =
                top.get(
                        "servers",
                        Reader.listOfNamed(Reader.section(this::server), s -> s.probe().name()));
        HostSettings host = top.get("host", Reader.section(this::host), defaults.host());
        QuotaSettings quotas = top.get("quotas", Reader.section(this::quotas), defaults.quotas());
        Optional<List<LogSource>> logs = top.get("logs", Reader.list(Reader.section(Schema::log)));
        Reader<Window> window =
                Reader.section(section -> window(section, servers.map(Schema::names)));
        List<Window> windows =
                top.get(
                        "maintenance",
                        Reader.listOfNamed(window, Window::name),
                        defaults.maintenance());
        var alerts = top.get("alerts", Alerts.READER, defaults.alerts());
        int minDistinct =
                top.get("incidents", Reader.section(this::incidents), defaults.minDistinct());
        boolean fullAddresses = top.get("privacy", Reader.section(Schema::privacy), false);
        StoreSettings store = top.get("store", Reader.section(this::store), defaults.store());
        WebOptions web =
                top.get(
                        "web",
                        Reader.section(section -> web(section, fullAddresses)),
                        web(defaults.web(), fullAddresses));
        List<SiteRule> rules =
                top.get(
                        "rules",
                        spot -> Values.path().read(spot).flatMap(path -> Rules.read(path, spot)),
                        defaults.rules());
        return Optional.of(
                new Settings(
                        servers.orElse(null),
                        host,
                        quotas,
                        logs.orElse(null),
                        windows,
                        alerts,
                        minDistinct,
                        store,
                        web,
                        rules));
    }

    private Optional<ServerSettings> server(Section section) {
        section.exactlyOne("address", "domain");
        Optional<Target> target = target(section);
        Target whom = target.orElse(new Target.Domain(""));
        List<String> to = section.get("to", Reader.list(Values.MAIL_ADDRESS), List.of());
        Depth usual = section.has("to") ? Depth.RCPT : Depth.MAIL;
        Depth depth = section.get("depth", Reader.word(Depth.class), usual);
        if (depth == Depth.RCPT && !section.has("to")) {
            section.wrong("depth rcpt needs a recipient: add to: [postmaster@example.org]");
        }
        ProbeOptions probe =
                new ProbeOptions(
                        section.get("name", Values.NAME, label(whom)),
                        whom,
                        section.get("tls", Reader.word(Tls.class), Tls.OPPORTUNISTIC),
                        depth,
                        section.get("hello", Values.HOST, hello),
                        section.get("from", Values.SENDER, ""),
                        to,
                        section.get("timeout", PATIENCE, Duration.ofSeconds(30)),
                        section.get("local", Values.FLAG, false));
        ServerSettings server =
                new ServerSettings(
                        probe,
                        section.get("every", INTERVAL).orElse(null),
                        section.has("local") ? probe.local() : null,
                        section.getUnlessAuto("mta", Reader.section(Schema::mta))
                                .orElse(MtaOptions.AUTO));
        return target.map(_ -> server);
    }

    private static Optional<Target> target(Section section) {
        Optional<Target> address =
                section.get(
                        "address", SERVER_ADDRESS.map(a -> new Target.Address(a.host(), a.port())));
        Optional<Target> domain = section.get("domain", Values.HOST.map(Target.Domain::new));
        return address.or(() -> domain);
    }

    private static String label(Target target) {
        return switch (target) {
            case Target.Address(String host, int port) -> new Address(host, port).toString();
            case Target.Domain(String domain) -> domain;
        };
    }

    private static Optional<MtaOptions> mta(Section section) {
        String kind =
                section.get(
                        "kind",
                        Reader.word(
                                new String[] {
                                    "auto",
                                    "postfix",
                                    "dovecot",
                                    "exim",
                                    "sendmail",
                                    "opensmtpd",
                                    "haraka",
                                    "james"
                                },
                                Function.identity()),
                        "auto");
        return Optional.of(
                new MtaOptions(
                        kind,
                        section.get("config", Values.path()).orElse(null),
                        section.get("bin", Values.path()).orElse(null)));
    }

    private static List<String> names(List<ServerSettings> servers) {
        return servers.stream().map(server -> server.probe().name()).toList();
    }

    private Optional<HostSettings> host(Section section) {
        Reader<WatchedPath> path = Reader.section(Schema::watchedPath);
        return Optional.of(
                new HostSettings(
                        section.get("every", INTERVAL, defaults.host().every()),
                        section.getUnlessAuto("paths", Reader.list(path)).orElse(null)));
    }

    private static Optional<WatchedPath> watchedPath(Section section) {
        var path = section.require("path", Values.path());
        var role = section.require("role", Reader.word(Role.values(), Role::label));
        return path.flatMap(where -> role.map(what -> new WatchedPath(where, what)));
    }

    private Optional<QuotaSettings> quotas(Section section) {
        QuotaSettings usual = defaults.quotas();
        return Optional.of(
                new QuotaSettings(
                        section.get("every", INTERVAL, usual.every()),
                        section.get("warn", Values.PERCENT_TEXT, usual.warn()),
                        section.get("sources", Reader.list(Reader.section(Schema::quotaSource)))
                                .orElse(null)));
    }

    private static Optional<QuotaSource> quotaSource(Section section) {
        section.exactlyOne("doveadm", "quota_status", "maildir", "imap");
        section.unbuilt("imap", "reading quotas over IMAP");
        Optional<QuotaSource> doveadm = section.get("doveadm", Reader.section(Schema::doveadm));
        Optional<QuotaSource> status = section.get("quota_status", Reader.section(Schema::status));
        Optional<QuotaSource> maildir = section.get("maildir", Reader.section(Schema::maildir));
        return doveadm.or(() -> status).or(() -> maildir);
    }

    private static Optional<QuotaSource> doveadm(Section section) {
        return Optional.of(
                new QuotaSource.Doveadm(
                        section.get("url", Values.HTTP_URL).orElse(null),
                        Secrets.get(section, "api_key", Values.TEXT).orElse(null),
                        section.get("config", Values.path()).orElse(null)));
    }

    private static Optional<QuotaSource> status(Section section) {
        return section.require("address", Values.address(12340))
                .map(address -> new QuotaSource.QuotaStatus(address.host(), address.port()));
    }

    private static Optional<QuotaSource> maildir(Section section) {
        int depth = section.get("depth", Values.number(0, 5), 2);
        return section.require("root", Values.path())
                .map(root -> new QuotaSource.Maildir(root, depth));
    }

    private static Optional<LogSource> log(Section section) {
        section.exactlyOne("file", "journal");
        Optional<LogSource> file = section.get("file", Values.path().map(LogSource.File::new));
        Optional<LogSource> journal =
                section.get(
                        "journal",
                        Reader.section(inner ->
                                Optional.of(
                                        new LogSource.Journal(
                                                inner.get(
                                                        "units",
                                                        Reader.list(Values.TEXT),
                                                        List.of())))));
        return file.or(() -> journal);
    }

    private Optional<Window> window(Section section, Optional<List<String>> known) {
        Optional<String> name = section.require("name", Values.NAME);
        Reader<String> expression =
                Reader.scalar(
                        "a Quartz cron expression like \"0 0 3 ? * SUN\" (second first)",
                        text -> Optional.of(text).filter(cron));
        Optional<String> when = section.require("cron", expression);
        Optional<Duration> length = section.require("duration", Values.duration("1s", "30d"));
        ZoneId zone = section.get("timezone", Values.ZONE, ZoneOffset.UTC);
        List<String> servers = section.get("servers", Reader.list(serverName(known)), List.of());
        return name.flatMap(label ->
                when.flatMap(at -> length.map(span -> new Window(label, at, zone, span, servers))));
    }

    /// One of the configured servers; a host of a `domain:` is `name/host`.
    private static Reader<String> serverName(Optional<List<String>> known) {
        return Values.TEXT.checked(name ->
                known.filter(names -> !names.contains(name.split("/", 2)[0]))
                        .map(names ->
                                Spot.quoted(name)
                                        + " is no configured server: write "
                                        + Nearest.among(names).hint(name)));
    }

    private Optional<Integer> incidents(Section section) {
        return Optional.of(
                section.get("min_distinct", Values.number(1, 100_000), defaults.minDistinct()));
    }

    private static Optional<Boolean> privacy(Section section) {
        String[] words = {"masked", "full"};
        return Optional.of(
                section.get("addresses", Reader.word(words, Function.identity()), "masked")
                        .equals("full"));
    }

    private Optional<StoreSettings> store(Section section) {
        section.unbuilt("url", "a shared database");
        StoreSettings usual = defaults.store();
        Reader<Long> size =
                Values.SIZE_TEXT.checked(bytes ->
                        bytes < 1 << 20
                                ? Optional.of("too small: write 1MiB or more")
                                : Optional.empty());
        return Optional.of(
                new StoreSettings(
                        section.get("path", Values.path(), usual.path()),
                        section.get("retention", Values.duration("1h", "3650d"), usual.retention()),
                        section.get("max_size", size, usual.maxSize())));
    }

    private Optional<WebOptions> web(Section section, boolean fullAddresses) {
        WebOptions usual = defaults.web();
        Address listen =
                section.get(
                        "listen",
                        Values.address(usual.port()),
                        new Address(usual.host(), usual.port()));
        section.unbuilt("config", "TLS and passwords of the page");
        section.unbuilt("probe", "probing by GET /probe");
        return Optional.of(
                new WebOptions(
                        listen.host(),
                        listen.port(),
                        section.get("external_url", Values.HTTP_URL).orElse(null),
                        section.get("lifecycle", Values.FLAG, false),
                        fullAddresses));
    }

    private static WebOptions web(WebOptions usual, boolean fullAddresses) {
        return new WebOptions(
                usual.host(), usual.port(), usual.externalUrl(), usual.lifecycle(), fullAddresses);
    }
}
