package org.mailwhy.mta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Fact;
import org.mailwhy.Measurement.LimitsRead;

/// A postconf that prints what a real one did, for instances at `/etc/postfix`, `/etc/postfix-out`
/// and a broken one.
class MailServersTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Path BIN = Path.of("src/test/resources/org/mailwhy/mta/bin");

    @TempDir private Path nothing;

    private static MailServers servers(MtaOptions... options) {
        return new MailServers(InstantSource.fixed(NOW), "mx1", List.of(options));
    }

    private static MtaOptions postfix(String config) {
        return new MtaOptions("postfix", Path.of(config), BIN.toAbsolutePath());
    }

    @Test
    void everyInstanceIsAServer() throws Exception {
        MailServers servers = servers(new MtaOptions("auto", null, BIN.toAbsolutePath()));
        List<Fact> facts = servers.look();

        assertThat(servers.found())
                .extracting(MailServer::instance)
                .containsExactly("postfix", "postfix-out");
        assertThat(facts)
                .filteredOn(LimitsRead.class::isInstance)
                .extracting(fact -> ((LimitsRead) fact).instance())
                .containsExactly("postfix", "postfix-out");
    }

    @Test
    void anInstanceThatCannotBeReadIsSaidWithTheCommandThatShowsIt() throws Exception {
        List<Fact> facts = servers(new MtaOptions("auto", null, BIN.toAbsolutePath())).look();

        assertThat(facts)
                .filteredOn(SourceFailed.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        SourceFailed.class,
                        failed -> {
                            assertThat(failed.origin().source()).isEqualTo("limits");
                            assertThat(failed.origin().position()).isEqualTo("/etc/postfix-broken");
                            assertThat(failed.problem()).contains("No such file");
                            assertThat(failed.remedy())
                                    .endsWith("postconf -c /etc/postfix-broken -x");
                        });
    }

    @Test
    void theConfigurationOfOneServerIsNoBrokenOneOfAnother() throws Exception {
        MailServers servers =
                servers(new MtaOptions("auto", Path.of("/etc/postfix"), BIN.toAbsolutePath()));

        assertThat(servers.look()).hasOnlyElementsOfType(LimitsRead.class);
        assertThat(servers.found()).extracting(MailServer::software).containsExactly("postfix");
    }

    @Test
    void twoOfTheSameNameAreToldApart() throws Exception {
        MailServers servers = servers(postfix("/etc/postfix"), postfix("/srv/second"));
        servers.look();

        assertThat(servers.found())
                .extracting(MailServer::instance)
                .containsExactlyInAnyOrder("postfix", "postfix-second");
    }

    @Test
    void theSameInstanceTwiceIsOne() throws Exception {
        MailServers servers = servers(postfix("/etc/postfix"), postfix("/etc/postfix"));

        assertThat(servers.look()).hasSize(1);
        assertThat(servers.found()).hasSize(1);
    }

    @Test
    void aWantedServerThatIsAbsentIsSaid() throws Exception {
        assertThat(servers(new MtaOptions("dovecot", null, nothing)).look())
                .singleElement()
                .isInstanceOfSatisfying(
                        SourceFailed.class,
                        failed ->
                                assertThat(failed.problem())
                                        .isEqualTo("dovecot was not found in " + nothing));
    }

    @Test
    void aHostWithoutMailServerIsNoProblem() throws Exception {
        MailServers servers = servers(new MtaOptions("auto", null, nothing));

        assertThat(servers.look()).isEmpty();
        assertThat(servers.found()).isEmpty();
        assertThat(servers.slots()).isEmpty();
        assertThat(servers.folders()).isEmpty();
    }
}
