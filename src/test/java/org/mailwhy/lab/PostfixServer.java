package org.mailwhy.lab;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mailwhy.exec.Command;

/** A real Postfix from the unpacked package, on loopback, in a directory of its own. */
public final class PostfixServer implements LocalServer {
    private static final Path PACKAGE = Lab.PACKAGES.resolve("postfix");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path directory;
    private final int port;
    private final Map<String, String> parameters;
    private String smtpd = "smtpd";
    private String processes = "-";
    private LastWill will;

    public PostfixServer(Path directory) throws IOException {
        this.directory = directory;
        this.port = freePort();
        this.parameters = new LinkedHashMap<>(basics());
    }

    /** Overrides or adds a parameter of main.cf; before the start, or with a reload. */
    public PostfixServer with(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    /** As it was before {@link #with}. */
    public PostfixServer without(String parameter) {
        String before = basics().get(parameter);
        if (before == null) {
            parameters.remove(parameter);
        } else {
            parameters.put(parameter, before);
        }
        return this;
    }

    /** At most so many smtpd processes. */
    public PostfixServer withProcesses(int limit) {
        processes = Integer.toString(limit);
        return this;
    }

    /** Options of the smtpd line in master.cf. */
    PostfixServer withService(String command) {
        smtpd = command;
        return this;
    }

    @Override
    public String kind() {
        return "postfix";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path config() {
        return directory.resolve("etc");
    }

    @Override
    public Path log() {
        return directory.resolve("log");
    }

    public Path queue() {
        return Path.of(parameters.get("queue_directory"));
    }

    @Override
    public Path programs() {
        return PACKAGE.resolve("usr/sbin");
    }

    public PostfixServer start() throws Exception {
        Files.createDirectories(config());
        Files.createDirectories(queue());
        Lab.sh(
                "mkdir -p %1$s/data %1$s/vmail && chown list %1$s/data && chown nobody %1$s/vmail"
                        .formatted(directory));
        Files.copy(
                PACKAGE.resolve("etc/postfix/postfix-files"),
                config().resolve("postfix-files"),
                StandardCopyOption.REPLACE_EXISTING);
        write();
        // master leads the process group of all its children
        will = new LastWill("kill -9 -$(tr -d ' ' <%s/pid/master.pid)".formatted(queue()));
        control("start");
        Lab.answers(PATIENCE, "Postfix", port);
        return this;
    }

    public PostfixServer reload() throws Exception {
        write();
        control("reload");
        return this;
    }

    public void stop() {
        control("stop");
    }

    /** Of its master. */
    public long pid() throws IOException {
        return Long.parseLong(Files.readString(queue().resolve("pid/master.pid")).strip());
    }

    /** Starts again after a stop, with the same configuration. */
    public void startAgain() throws Exception {
        control("start");
        Lab.answers(PATIENCE, "Postfix", port);
    }

    @Override
    public void close() {
        Command.Result result = postfix("stop");
        will.close();
        if (!result.ok() && !result.err().contains("not running") && !result.out().isEmpty()) {
            throw new AssertionError("postfix stop: " + result);
        }
    }

    private void control(String verb) {
        Command.Result result = postfix(verb);
        if (!result.ok()) {
            throw new AssertionError("postfix " + verb + ": " + result);
        }
    }

    private Command.Result postfix(String verb) {
        return Lab.run(
                PATIENCE,
                "env",
                "LD_LIBRARY_PATH=" + PACKAGE.resolve("usr/lib/postfix"),
                "MAIL_CONFIG=" + config(),
                PACKAGE.resolve("usr/sbin/postfix").toString(),
                "-c",
                config().toString(),
                verb);
    }

    private void write() throws IOException {
        StringBuilder main = new StringBuilder();
        parameters.forEach(
                (name, value) -> main.append(name).append(" = ").append(value).append('\n'));
        Files.writeString(config().resolve("main.cf"), main);
        Files.writeString(config().resolve("master.cf"), master());
    }

    /** Debian's services, none in a chroot, and our own smtpd. */
    private String master() throws IOException {
        StringBuilder master = new StringBuilder();
        List<String> lines =
                Files.readAllLines(PACKAGE.resolve("usr/share/postfix/master.cf.dist"));
        boolean kept = false;
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0))) {
                master.append(kept ? line + "\n" : "");
                continue;
            }
            String[] fields = line.split("\\s+", 8);
            kept =
                    !(fields[0].equals("smtp") && fields[1].equals("inet"))
                            && !fields[7].startsWith("pipe");
            if (kept) {
                fields[4] = "n";
                master.append(String.join(" ", fields)).append('\n');
            }
        }
        return master + "127.0.0.1:" + port + " inet n - n - " + processes + " " + smtpd + "\n";
    }

    private Map<String, String> basics() {
        String programs = PACKAGE.resolve("usr/sbin").toString();
        Map<String, String> basics = new LinkedHashMap<>();
        basics.put("compatibility_level", "3.6");
        basics.put("queue_directory", directory.resolve("spool").toString());
        basics.put("data_directory", directory.resolve("data").toString());
        basics.put("daemon_directory", PACKAGE.resolve("usr/lib/postfix/sbin").toString());
        basics.put("command_directory", programs);
        basics.put("shlib_directory", PACKAGE.resolve("usr/lib/postfix").toString());
        basics.put("meta_directory", config().toString());
        basics.put("sendmail_path", programs + "/sendmail");
        basics.put("mailq_path", PACKAGE.resolve("usr/bin/mailq").toString());
        basics.put("newaliases_path", PACKAGE.resolve("usr/bin/newaliases").toString());
        basics.put("mail_owner", "list");
        basics.put("setgid_group", "games");
        basics.put("maillog_file", log().toString());
        basics.put("maillog_file_prefixes", directory.toString());
        basics.put(
                "import_environment",
                "MAIL_CONFIG MAIL_DEBUG MAIL_LOGTAG TZ LANG=C LD_LIBRARY_PATH");
        basics.put("inet_interfaces", "127.0.0.1");
        basics.put("myhostname", "mx.lab.test");
        basics.put("mydestination", "");
        basics.put("alias_maps", "");
        basics.put("local_recipient_maps", "");
        basics.put("virtual_mailbox_domains", "lab.test");
        basics.put("virtual_mailbox_base", directory.resolve("vmail").toString());
        basics.put("virtual_mailbox_maps", "static:u/");
        basics.put("virtual_uid_maps", "static:65534");
        basics.put("virtual_gid_maps", "static:65534");
        basics.put("smtpd_peername_lookup", "no");
        basics.put("smtp_dns_support_level", "disabled");
        basics.put("smtp_host_lookup", "native");
        return basics;
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
