package org.mailwhy.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailwhy.exec.Command;

/** An agent that cannot start says why in one line for each reason, and ends. */
class FailedStartIT {
    private SimulatedSite site;

    @BeforeEach
    void open() throws Exception {
        site = new SimulatedSite("start");
    }

    @AfterEach
    void close() throws Exception {
        site.premises().requireEmpty();
        site.close();
    }

    private void failsWith(int status, String... lines) throws Exception {
        Command.Result run =
                site.premises().run("agent", "--config", site.premises().file().toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(status);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).as(run.err()).hasSize(lines.length);
        assertThat(run.err()).contains(lines).doesNotContain("Exception", "\tat ");
        assertThat(run.err().lines()).allMatch(line -> line.startsWith("mailwhy: "));
    }

    @Test
    void everyMistakeOfTheConfigurationHasItsLine() throws Exception {
        site.premises()
                .configure(
                        "servers:\n  - {address: mx1, evry: 5s}\n  - {address: mx1, every: x}\n");
        String file = "mailwhy: " + site.premises().file();
        failsWith(78, file + ":2:20: ", file + ":3:5: ", file + ":3:27: ");
    }

    @Test
    void aConfigurationThatIsNotThere() throws Exception {
        Files.delete(site.premises().file());
        failsWith(78, site.premises().file().toString());
    }

    @Test
    void aPortInUse() throws Exception {
        try (ServerSocket _ =
                new ServerSocket(site.premises().port(), 1, InetAddress.getLoopbackAddress())) {
            failsWith(69, "cannot listen on 127.0.0.1:" + site.premises().port());
        }
    }

    @Test
    void aStoreThatAnotherAgentHolds() throws Exception {
        try (PackagedAgent _ = site.start()) {
            failsWith(73, "mailwhy.lock is locked: an agent is running with this store");
        }
    }

    @Test
    void aStoreThatIsNone() throws Exception {
        Files.createDirectories(site.premises().state());
        Files.writeString(site.premises().state().resolve("mailwhy.db"), "text\n".repeat(1000));
        failsWith(73, "damaged or no mailwhy store: move it away");
    }

    @Test
    void aStateDirectoryOfAnotherUser() throws Exception {
        requireRoot();
        site.unprivileged();
        Lab.sh("chown root " + site.premises().state());
        failsWith(73, site.premises().state() + "/mailwhy.lock: no permission to write");
    }

    @Test
    void aStateDirectoryThatCannotBeMade() throws Exception {
        requireRoot();
        site.unprivileged();
        Files.delete(site.premises().state());
        failsWith(73, site.premises().state() + ": no permission to make it");
    }

    private static void requireRoot() {
        Lab.require("root".equals(System.getProperty("user.name")), "needs root for another user");
    }
}
