package org.mailwhy.lab.fault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;

/** The resolver that an ACL needs is not there. */
final class DnsDown extends ReconfiguredExim {
    @Override
    public Truth truth() {
        return Truth.of(Cause.DNS, Certainty.LIKELY, "451 .*");
    }

    @Override
    String acl() {
        return """
          defer condition = ${if eq{${lookup dnsdb{a=sender.test}}}{192.0.2.1}}
        """;
    }

    @Override
    Map<String, String> options() {
        return Map.of("acl_smtp_rcpt", "check_fault");
    }

    @Override
    public void inject(EximStage stage) throws Exception {
        Path none = stage.directory().resolve("resolv.conf");
        Files.writeString(none, "nameserver 127.77.0.1\noptions timeout:1 attempts:1\n");
        stage.server().inside("mount --bind %s /etc/resolv.conf".formatted(none));
        super.inject(stage);
    }
}
