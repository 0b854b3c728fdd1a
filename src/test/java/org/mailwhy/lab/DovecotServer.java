package org.mailwhy.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A real Dovecot with LMTP, quota, quota-status and the doveadm HTTP API, on loopback. */
public final class DovecotServer implements AutoCloseable {
    private static final Path PACKAGE = Lab.PACKAGES.resolve("dovecot");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    public static final String API_KEY = "lab-key";

    private final Path directory;
    private final int lmtp;
    private final int status;
    private final int http;
    private final List<String> users = new ArrayList<>();
    private String lmtpService = "";
    private Process namespace;
    private LastWill will;

    public DovecotServer(Path directory) throws IOException {
        this.directory = directory;
        this.lmtp = PostfixServer.freePort();
        this.status = PostfixServer.freePort();
        this.http = PostfixServer.freePort();
    }

    /** A mailbox `name@lab.test` with a limit in bytes. */
    public DovecotServer withMailbox(String name, long limit) {
        users.add(
                "%1$s@lab.test:{PLAIN}pw:60102:60102::%2$s/home/%1$s::userdb_quota_rule=*:bytes=%3$d"
                        .formatted(name, directory, limit));
        return this;
    }

    /** At most so many processes of lmtp, each of one client. */
    public DovecotServer withLmtpProcesses(int limit) {
        lmtpService = "process_limit = %d\n  client_limit = 1".formatted(limit);
        return this;
    }

    public int lmtpPort() {
        return lmtp;
    }

    public int statusPort() {
        return status;
    }

    public int httpPort() {
        return http;
    }

    public Path log() {
        return directory.resolve("dovecot.log");
    }

    public DovecotServer start() throws Exception {
        Files.writeString(directory.resolve("users"), String.join("\n", users) + "\n");
        Files.writeString(directory.resolve("dovecot.conf"), configuration());
        Lab.sh("mkdir -p %1$s/home %1$s/run && chown 60102:60102 %1$s/home".formatted(directory));
        namespace =
                new ProcessBuilder(
                                "unshare",
                                "--mount",
                                "--pid",
                                "--fork",
                                "--kill-child=SIGKILL",
                                "--mount-proc",
                                "--propagation",
                                "private",
                                Path.of("src/test/lab/namespace").toAbsolutePath().toString(),
                                PACKAGE.toString(),
                                directory.toString(),
                                "dovecot",
                                "dovenull",
                                "vmail",
                                "--",
                                "/usr/sbin/dovecot",
                                "-F",
                                "-c",
                                directory.resolve("dovecot.conf").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve("out").toFile())
                        .start();
        will = LastWill.kill(namespace);
        Lab.answers(PATIENCE, "Dovecot", lmtp);
        return this;
    }

    /** An orderly stop: SIGTERM to Dovecot's master. */
    public void terminate() {
        // unshare's child is the shell, its child is Dovecot
        namespace.children().flatMap(ProcessHandle::children).forEach(ProcessHandle::destroy);
    }

    /** To its master and all of that one's processes. */
    public void signal(String name) {
        String pids =
                namespace
                        .children()
                        .flatMap(ProcessHandle::descendants)
                        .map(process -> Long.toString(process.pid()))
                        .collect(Collectors.joining(" "));
        // one of them may end meanwhile
        Lab.sh("kill -%s %s || true".formatted(name, pids));
    }

    @Override
    public void close() {
        namespace.descendants().forEach(ProcessHandle::destroyForcibly);
        namespace.destroyForcibly();
        will.close();
        try {
            namespace.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String configuration() {
        return """
        protocols = lmtp
        base_dir = %1$s/run
        state_dir = %1$s/run
        log_path = %1$s/dovecot.log
        listen = 127.0.0.1
        ssl = no
        default_internal_user = dovecot
        default_login_user = dovenull
        default_internal_group = dovecot
        mail_location = maildir:~/Maildir
        first_valid_uid = 100
        mail_plugins = quota
        doveadm_api_key = %5$s
        passdb {
          driver = passwd-file
          args = %1$s/users
        }
        userdb {
          driver = passwd-file
          args = %1$s/users
        }
        plugin {
          quota = count:User quota
          quota_vsizes = yes
          quota_grace = 0
          quota_status_success = DUNNO
          quota_status_nouser = DUNNO
          quota_status_overquota = 452 4.2.2 Mailbox is full
        }
        lmtp_save_to_detail_mailbox = no
        quota_full_tempfail = yes
        service lmtp {
          %6$s
          inet_listener lmtp {
            address = 127.0.0.1
            port = %2$d
          }
        }
        service quota-status {
          executable = quota-status -p postfix
          client_limit = 1
          inet_listener {
            address = 127.0.0.1
            port = %3$d
          }
        }
        service doveadm {
          inet_listener http {
            address = 127.0.0.1
            port = %4$d
          }
        }
        """
                .formatted(directory, lmtp, status, http, API_KEY, lmtpService);
    }
}
