package org.mailwhy.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue;
import org.mailwhy.Direction;
import org.mailwhy.Event.Answered;
import org.mailwhy.Event.Configured;
import org.mailwhy.Event.Lifecycle;
import org.mailwhy.Event.Stage;
import org.mailwhy.Event.TroubleLogged;
import org.mailwhy.Event.WindowAnnounced;
import org.mailwhy.Measurement.FileSystem;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.LimitsRead;
import org.mailwhy.Measurement.Machine;
import org.mailwhy.Measurement.Quota;
import org.mailwhy.Measurement.QuotaRead;
import org.mailwhy.Measurement.Role;
import org.mailwhy.Measurement.Slots;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Observation.Unanswered;
import org.mailwhy.Origin;
import org.mailwhy.Phase;
import org.mailwhy.Question;
import org.mailwhy.Reply;
import org.mailwhy.Server;
import org.mailwhy.Session;
import org.mailwhy.Silence;
import org.mailwhy.Speaker;

/** What watchers of `mx1`, a server of this host, and of `far`, one elsewhere, would report. */
final class Facts {
    static final Instant START = Instant.parse("2026-11-24T12:00:10Z");
    static final String SPOOL = "/var/spool/postfix";
    static final long LIMIT = 15_360_000;
    static final String FULL = "452 4.3.1 Insufficient system storage";
    static final String BOX = "452 4.2.2 mailbox full";
    static final String MANY = "421 4.7.0 too many connections";
    static final String ODD = "450 4.0.0 come back";

    static final Server MX1 =
            new Server(
                    "mx1",
                    "mx1.example.org:25",
                    true,
                    "monitor.example.org",
                    "postfix",
                    Duration.ofSeconds(60));
    static final Server FAR =
            new Server(
                    "far",
                    "far.example.net:25",
                    false,
                    "monitor.example.org",
                    null,
                    Duration.ofMinutes(5));

    private Facts() {}

    static Instant at(double seconds) {
        return START.plusMillis((long) (seconds * 1000));
    }

    static Configured configured(double at) {
        return new Configured(at(at), origin("config"), List.of(MX1, FAR));
    }

    /** A client of that address is refused, says the log. */
    static Refused given(double at, String client, String reply) {
        return given(at, "mx1", client, null, "u@example.org", Phase.MAIL, reply);
    }

    static Refused given(
            double at,
            String server,
            String client,
            @Nullable String hello,
            String recipient,
            Phase phase,
            String reply) {
        return new Refused(
                at(at),
                new Origin("mx1.example.org", "mail.log", "1:" + at),
                server,
                new Dialogue(
                        Direction.GIVEN,
                        phase,
                        new Dialogue.Peer(client, null, hello),
                        new Dialogue.Envelope("s@example.net", recipient, null, 5_000),
                        Speaker.server("postfix"),
                        false,
                        null),
                Reply.parse(reply).orElseThrow());
    }

    /** A remote server refused ours. */
    static Refused received(double at, String peer, String reply) {
        return new Refused(
                at(at),
                origin("mail.log"),
                "mx1",
                new Dialogue(
                        Direction.RECEIVED,
                        Phase.RCPT,
                        new Dialogue.Peer(peer, "gmail-smtp-in.l.google.com", null),
                        new Dialogue.Envelope(null, peer + "@gmail.com", null, -1),
                        Speaker.UNKNOWN,
                        false,
                        null),
                Reply.parse(reply).orElseThrow());
    }

    static Refused probe(double at, String server, String address, String reply) {
        return new Refused(
                at(at),
                origin("probe"),
                server,
                probing(address, Phase.MAIL),
                Reply.parse(reply).orElseThrow());
    }

    static Unanswered silent(double at, String server, String address) {
        return new Unanswered(
                at(at),
                origin("probe"),
                server,
                probing(address, Phase.CONNECT),
                Silence.REFUSED,
                "Connection refused");
    }

    static Accepted accepted(double at, String server, String address) {
        return new Accepted(
                at(at),
                origin("probe"),
                server,
                probing(address, Phase.MAIL),
                new Reply(250, null, "Ok"));
    }

    private static Dialogue probing(String address, Phase phase) {
        return new Dialogue(
                Direction.PROBE,
                phase,
                new Dialogue.Peer(address, null, "monitor.example.org"),
                Dialogue.Envelope.UNKNOWN,
                Speaker.server("postfix"),
                false,
                new Session(
                        Map.of(phase, Duration.ofMillis(3)),
                        Duration.ofMillis(9),
                        "192.0.2.5",
                        null,
                        List.of()));
    }

    static HostSampled host(double at, long free) {
        return host(at, free, 1);
    }

    static HostSampled host(double at, long free, int used) {
        return new HostSampled(
                at(at),
                origin("host"),
                new Machine(0.1, 0.2, 2, 1L << 30, 1L << 31, 0, List.of(), 0),
                List.of(new FileSystem(SPOOL, Role.QUEUE, "/", free, 1L << 34, 100_000, false)),
                List.of(new Slots("postfix", "smtp", used, 10, used == 10 ? 3 : 0)));
    }

    static LimitsRead limits(double at) {
        return new LimitsRead(
                at(at),
                origin("limits"),
                "postfix",
                "postfix",
                List.of(
                        new Limit(
                                Limit.Kind.FREE_BYTES,
                                SPOOL,
                                LIMIT,
                                "bytes",
                                "1.5 × message_size_limit",
                                Cause.DISK_FULL)));
    }

    static QuotaRead quota(double at, String mailbox, long used) {
        return new QuotaRead(
                at(at),
                origin("quota"),
                mailbox,
                List.of(new Quota("bytes", used, 1_000_000)),
                null);
    }

    static Lifecycle life(double at, Stage stage) {
        return new Lifecycle(at(at), origin("mail.log"), "mx1", "postfix", stage, "stopping", null);
    }

    static TroubleLogged trouble(double at, Cause cause, String client) {
        return new TroubleLogged(
                at(at),
                origin("mail.log"),
                "mx1",
                cause,
                null,
                new Dialogue.Peer(client, null, null),
                Dialogue.Envelope.UNKNOWN,
                "warning");
    }

    static WindowAnnounced window(double from, double until) {
        return new WindowAnnounced(
                at(from), origin("maintenance"), "patch night", at(until), List.of("mx1"));
    }

    static Answered answered(Instant at, Question question) {
        return new Answered(at, origin("question"), question.subject());
    }

    static Origin origin(String source) {
        return new Origin("mx1.example.org", source, null);
    }
}
