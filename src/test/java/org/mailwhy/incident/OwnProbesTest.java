package org.mailwhy.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailwhy.incident.Facts.*;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mailwhy.Dialogue;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Phase;
import org.mailwhy.Speaker;
import org.mailwhy.incident.OwnProbes.Kind;

class OwnProbesTest {
    private final OwnProbes own = new OwnProbes();

    @Test
    void aLineWithOurNameIsOurs() {
        assertThat(kind(line(9, "203.0.113.7", "Monitor.example.org", FULL)))
                .isEqualTo(Kind.OWN_LINE);
        assertThat(kind(line(9, "203.0.113.7", "client.example.net", FULL))).isEqualTo(Kind.COUNTS);
    }

    @Test
    void aNamelessLineOfOurAddressIsOursWhenAProbeHeardTheSame() {
        own.learn(probe(1, "mx1", "192.0.2.5", MANY).dialogue());
        assertThat(kind(probe(1, "mx1", "192.0.2.5", MANY))).isEqualTo(Kind.COUNTS);
        assertThat(kind(line(2, "198.51.100.4", null, MANY)))
                .as("a stranger")
                .isEqualTo(Kind.COUNTS);
        assertThat(kind(line(2, "192.0.2.5", null, FULL)))
                .as("another code")
                .isEqualTo(Kind.COUNTS);
        assertThat(kind(line(7, "192.0.2.5", null, MANY))).as("too late").isEqualTo(Kind.COUNTS);
        assertThat(kind(line(2, "192.0.2.5", null, MANY))).isEqualTo(Kind.OWN_LINE);
        assertThat(kind(line(2, "192.0.2.5", null, MANY))).as("a second").isEqualTo(Kind.COUNTS);
    }

    @Test
    void aProbeWhoseLineWasCountedIsNotCountedAgain() {
        assertThat(kind(line(1, "127.0.0.1", null, MANY))).isEqualTo(Kind.COUNTS);
        assertThat(kind(probe(2, "mx1", "127.0.0.1", MANY))).isEqualTo(Kind.TOLD);
        assertThat(kind(probe(2, "mx1", "127.0.0.1", MANY))).isEqualTo(Kind.COUNTS);
    }

    @Test
    void whatDovecotAnswersPostfixIsNoProbe() {
        assertThat(kind(probe(1, "mx1", "127.0.0.1", FULL))).isEqualTo(Kind.COUNTS);
        Refused line = line(1, "127.0.0.1", null, FULL);
        Dialogue said = line.dialogue();
        Dialogue dovecot =
                new Dialogue(
                        said.direction(),
                        said.phase(),
                        said.peer(),
                        said.envelope(),
                        Speaker.server("dovecot"),
                        false,
                        null);
        assertThat(
                        kind(
                                new Refused(
                                        line.at(),
                                        line.origin(),
                                        line.server(),
                                        dovecot,
                                        line.reply())))
                .isEqualTo(Kind.COUNTS);
    }

    private Kind kind(Refused refused) {
        return own.kind(refused, MX1);
    }

    private static Refused line(double at, String client, @Nullable String hello, String reply) {
        return given(at, "mx1", client, hello, "u@example.org", Phase.MAIL, reply);
    }
}
