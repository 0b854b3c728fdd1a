package org.mailwhy.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real Sendmail from the unpacked package, on loopback, in a directory of its own. */
public final class SendmailServer implements LocalServer {
    private static final Path PACKAGE = Lab.PACKAGES.resolve("sendmail");
    private static final Path LIBRARIES = PACKAGE.resolve("usr/lib/x86_64-linux-gnu");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path directory;
    private final int port;
    private final Map<String, String> options = new LinkedHashMap<>();
    private String features = "";
    private String mailers = "";
    private String access = "";
    private Syslog syslog;
    private Namespace namespace;
    private Process daemon;
    private LastWill will;

    public SendmailServer(Path directory) throws IOException {
        this.directory = directory;
        this.port = PostfixServer.freePort();
        options.put("QueueDirectory", directory.resolve("mqueue").toString());
        options.put("PidFile", directory.resolve("sendmail.pid").toString());
        options.put("StatusFile", directory.resolve("statistics").toString());
        options.put("AliasFile", directory.resolve("aliases").toString());
        options.put("ServiceSwitchFile", directory.resolve("switch").toString());
        options.put("Timeout.ident", "0");
        options.put("DontProbeInterfaces", "true");
        // directories below /tmp are not sendmail's idea of a safe place
        options.put(
                "DontBlameSendmail",
                "TrustStickyBit,GroupWritableDirPathSafe,AssumeSafeChown,MapInUnsafeDirPath,"
                        + "LinkedMapInWritableDir,RunProgramInUnsafeDirPath,RunWritableProgram");
        // the machine of the tests is busy
        options.put("QueueLA", "900");
        options.put("RefuseLA", "900");
        options.put("DelayLA", "900");
    }

    /** Overrides or adds an option; before the start or a reload. */
    public SendmailServer with(String option, String value) {
        options.put(option, value);
        return this;
    }

    /** Adds a line of m4; before the start. */
    public SendmailServer withFeature(String line) {
        features += line + "\n";
        return this;
    }

    /** Hands the mail of a domain to another server. */
    public SendmailServer withNextHop(String domain, int port, boolean lmtp) {
        mailers =
                """
                MAILER_DEFINITIONS
                Mhop, P=[IPC], F=mDFMuX%2$s, S=EnvFromSMTP/HdrFromSMTP, R=EnvToSMTP, E=\\r\\n, L=990,
                \tT=DNS/RFC822/SMTP, A=TCP $h %3$d
                LOCAL_RULE_0
                R$* < @ %1$s . > $*\t$#hop $@ [127.0.0.1] $: $1 < @ %1$s > $2
                R$* < @ %1$s > $*\t$#hop $@ [127.0.0.1] $: $1 < @ %1$s > $2
                """
                        .formatted(domain, lmtp ? "z" : "", port);
        return this;
    }

    /** Adds a line of the access map; before the start. */
    public SendmailServer withAccess(String key, String value) {
        access += key + "\t" + value + "\n";
        return this;
    }

    /** Adds a line of the access map while it runs. */
    public void rule(String key, String value) throws IOException {
        rules(access + key + "\t" + value + "\n");
    }

    /** The access map as it was at the start. */
    public void withoutRule() throws IOException {
        rules(access);
    }

    private void rules(String text) throws IOException {
        Files.writeString(directory.resolve("access"), text);
        namespace.sh(
                "cd %s && LD_LIBRARY_PATH=%s /usr/libexec/sendmail/makemap -C sendmail.cf hash access <access"
                        .formatted(directory, LIBRARIES));
    }

    /** A mail filter. */
    public SendmailServer withMilter(int port) {
        return withFeature(
                "INPUT_MAIL_FILTER(`lab', `S=inet:%d@127.0.0.1, F=T, T=C:2s;S:2s;R:2s;E:4s')dnl"
                        .formatted(port));
    }

    @Override
    public String kind() {
        return "sendmail";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path config() {
        return directory.resolve("sendmail.cf");
    }

    @Override
    public Path programs() {
        return PACKAGE.resolve("usr/libexec/sendmail");
    }

    @Override
    public Path log() {
        return directory.resolve("maillog");
    }

    public long pid() {
        return daemon.pid();
    }

    Path queue() {
        return Path.of(options.get("QueueDirectory"));
    }

    public SendmailServer start() throws Exception {
        Path log = directory.resolve("log.socket");
        syslog = new Syslog(log, log());
        Files.writeString(directory.resolve("lab.mc"), configuration());
        Files.writeString(directory.resolve("access"), access);
        Files.writeString(directory.resolve("aliases"), "postmaster: bob\n");
        Files.writeString(directory.resolve("switch"), "hosts files\naliases files\n");
        Files.writeString(directory.resolve("statistics"), "");
        Files.writeString(directory.resolve("hosts"), "127.0.0.1 localhost mx.lab.test mx\n");
        Files.writeString(
                directory.resolve("deliver"),
                """
                #!/bin/sh
                mkdir -p %1$s/mail/$1 && cat >%1$s/mail/$1/$$ || exit 75
                """
                        .formatted(directory));
        namespace = Namespace.of("sendmail", directory, "smmta", "smmsp", "bob");
        namespace.sh(
                """
                set -e
                cd %1$s
                chmod 755 deliver
                mkdir -p %2$s
                mount -t tmpfs -o mode=755 tmpfs /mnt
                for each in null zero random urandom tty; do
                  touch /mnt/$each
                  mount --bind /dev/$each /mnt/$each
                done
                touch /mnt/log
                mount --bind %3$s /mnt/log
                mount --move /mnt /dev
                mount --bind %1$s/hosts /etc/hosts
                export LD_LIBRARY_PATH=%4$s
                cf=/usr/share/sendmail/cf
                m4 -D_CF_DIR_=$cf/ $cf/m4/cf.m4 lab.mc >sendmail.cf
                %5$s
                /usr/libexec/sendmail/makemap -C sendmail.cf hash access <access
                /usr/libexec/sendmail/sendmail -C %1$s/sendmail.cf -bi
                """
                        .formatted(directory, queue(), log, LIBRARIES, written()));
        startAgain();
        return this;
    }

    /** The commands that add the options to the configuration: of each the last one holds. */
    private String written() {
        StringBuilder lines = new StringBuilder("cat >>sendmail.cf <<'END'\n");
        options.forEach((name, value) -> lines.append("O %s=%s\n".formatted(name, value)));
        return lines + "END";
    }

    public void startAgain() throws Exception {
        String sendmail =
                "hostname mx.lab.test; exec /usr/libexec/sendmail/sendmail -L sm-mta -C %s -bD -q10m"
                        .formatted(config());
        ProcessBuilder builder =
                new ProcessBuilder(namespace.command("unshare", "--uts", "/bin/sh", "-c", sendmail))
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve("out").toFile());
        builder.environment().put("LD_LIBRARY_PATH", LIBRARIES.toString());
        daemon = builder.start();
        will = LastWill.kill(daemon);
        Lab.answers(PATIENCE, "Sendmail", port);
    }

    /** Reads the configuration anew: it starts itself again. */
    public void reload() {
        Lab.sh("kill -HUP " + daemon.pid());
    }

    /** Writes the options again, with what was changed since the start. */
    public void reconfigure() {
        namespace.sh("cd " + directory + "\n" + written());
        reload();
    }

    /** An orderly stop: SIGTERM to its first process. */
    public void stop() throws InterruptedException {
        daemon.destroy();
        daemon.waitFor(10, TimeUnit.SECONDS);
        will.close();
    }

    @Override
    public void close() throws IOException {
        Namespace.end(daemon);
        will.close();
        namespace.close();
        syslog.close();
    }

    private String configuration() {
        return """
        OSTYPE(linux)dnl
        define(`confDOMAIN_NAME', `mx.lab.test')dnl
        define(`LOCAL_MAILER_PATH', `%1$s/deliver')dnl
        define(`LOCAL_MAILER_ARGS', `deliver $u')dnl
        FEATURE(`no_default_msa')dnl
        FEATURE(`accept_unresolvable_domains')dnl
        FEATURE(`nocanonify')dnl
        FEATURE(`access_db', `hash -T<TMPF> %1$s/access')dnl
        DAEMON_OPTIONS(`Name=MTA, Family=inet, Addr=127.0.0.1, Port=%2$d')dnl
        %3$sMAILER(local)dnl
        MAILER(smtp)dnl
        LOCAL_CONFIG
        Cwlab.test
        %4$s\
        """
                .formatted(directory, port, features, mailers);
    }
}
