package org.mailwhy.json;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Diagnosis.Advice;
import org.mailwhy.Diagnosis.Ranked;
import org.mailwhy.Diagnosis.Verdict;
import org.mailwhy.Dialogue;
import org.mailwhy.Dialogue.Envelope;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Direction;
import org.mailwhy.EnhancedCode;
import org.mailwhy.Event;
import org.mailwhy.Evidence;
import org.mailwhy.Fact;
import org.mailwhy.Incident;
import org.mailwhy.Measured;
import org.mailwhy.Measurement;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.Role;
import org.mailwhy.Mechanism;
import org.mailwhy.Observation.Refused;
import org.mailwhy.Observation.Unanswered;
import org.mailwhy.Origin;
import org.mailwhy.Phase;
import org.mailwhy.Remedy;
import org.mailwhy.Reply;
import org.mailwhy.Scope;
import org.mailwhy.Server;
import org.mailwhy.Session;
import org.mailwhy.Silence;
import org.mailwhy.Speaker;
import org.mailwhy.incident.Judged;

/// One of everything, with every member set and once more with what may be absent absent.
public final class Examples {
    public static final Instant NOW = Instant.parse("2026-11-23T14:02:11.123456789Z");
    public static final Origin ORIGIN = new Origin("mx1.example.org", "mail.log", "12:3456");
    public static final Reply FULL =
            new Reply(452, new EnhancedCode(4, 3, 1), "Insufficient system storage\nsorry <a@b.c>");

    private Examples() {}

    public static Diagnosis diagnosis() {
        return new Diagnosis(
                FULL,
                new Verdict(
                        Cause.DISK_FULL,
                        Certainty.CONFIRMED,
                        0.9312,
                        Scope.SERVER,
                        Mechanism.THROTTLE),
                Speaker.server("postfix"),
                List.of(new Ranked(Cause.DISK_FULL, 0.9312), new Ranked(Cause.OVERLOAD, 0.04)),
                List.of(
                        new Evidence(
                                Cause.DISK_FULL,
                                11.25,
                                Evidence.Source.LIMITS,
                                "10.0 MB free, Postfix refuses below 15.4 MB",
                                new Measured("/var/spool/postfix", 9998336, 15360000.0, "bytes"),
                                true),
                        new Evidence(
                                Cause.MAILBOX_QUOTA,
                                -3.5,
                                Evidence.Source.QUOTA,
                                "bob has used 15 of 20 KB",
                                new Measured("bob", 15360, 20480.0, "bytes"),
                                false),
                        new Evidence(
                                Cause.OVERLOAD, 0.25, Evidence.Source.REPLY, "421", null, false)),
                new Advice(
                        "/var/spool/postfix has 10.0 MB free",
                        Duration.ofMillis(90_500),
                        new Remedy(List.of("free space: `df -h`"), List.of("wait"))));
    }

    public static Diagnosis abstention() {
        return new Diagnosis(
                null,
                new Verdict(Cause.UNKNOWN, Certainty.UNKNOWN, 0.25, Scope.UNKNOWN, null),
                Speaker.UNKNOWN,
                List.of(),
                List.of(),
                new Advice("", null, new Remedy(List.of(), List.of())));
    }

    public static Incident incident(String id, @Nullable Instant resolved) {
        return new Incident(
                id,
                new Incident.Key("mx1", Direction.RECEIVED, "gmail", Cause.DISK_FULL),
                new Incident.Status(NOW, NOW.plusSeconds(60), resolved, false),
                new Incident.Tally(226, Map.of("452", 225L, "none", 1L)),
                diagnosis());
    }

    public static Judged judged(String id, @Nullable String incident) {
        return new Judged(id, refused(), diagnosis(), "gmail", incident, true);
    }

    public static Refused refused() {
        Dialogue dialogue =
                new Dialogue(
                        Direction.GIVEN,
                        Phase.END_OF_DATA,
                        new Peer("192.0.2.7", "client.example.net", "client"),
                        new Envelope("alice@example.net", "bob@example.org", "4XyZ", 7313),
                        Speaker.server("postfix"),
                        true,
                        null);
        return new Refused(NOW, ORIGIN, "mx1", dialogue, FULL);
    }

    public static Unanswered unanswered() {
        return new Unanswered(
                NOW, ORIGIN, "mx1", probe(null), Silence.NO_BANNER, "nothing within 30 s");
    }

    public static Accepted accepted() {
        Session.Certificate certificate =
                new Session.Certificate("CN=mx1.example.org", NOW, "self-signed");
        return new Accepted(
                NOW,
                new Origin("mx1", "probe", null),
                "mx1",
                probe(certificate),
                new Reply(250, null, "Ok"));
    }

    private static Dialogue probe(Session.@Nullable Certificate certificate) {
        Session session =
                new Session(
                        Map.of(
                                Phase.CONNECT, Duration.ofNanos(1_234_567),
                                Phase.BANNER, Duration.ofMillis(20)),
                        Duration.ofMillis(250),
                        certificate == null ? null : "127.0.0.1",
                        certificate,
                        List.of(
                                new Session.Line(Duration.ofMillis(3), false, "220 mx1 ESMTP"),
                                new Session.Line(
                                        Duration.ofMillis(4), true, "RCPT TO:<bob@example.org>")));
        return new Dialogue(
                Direction.PROBE,
                Phase.BANNER,
                Peer.UNKNOWN,
                Envelope.UNKNOWN,
                Speaker.UNKNOWN,
                false,
                session);
    }

    public static List<Fact> facts() {
        return List.of(
                refused(),
                unanswered(),
                accepted(),
                host(),
                new Measurement.QueueSampled(
                        NOW,
                        ORIGIN,
                        "postfix",
                        List.of(
                                new Measurement.Queue("deferred", 3, Duration.ofHours(2)),
                                new Measurement.Queue("active", 0, null))),
                quota(),
                new Measurement.QuotaRead(NOW, ORIGIN, "eve@example.org", List.of(), null),
                limits(),
                new Measurement.TrafficCounted(NOW, ORIGIN, "mx1", Direction.GIVEN, 42),
                new Measurement.LogRead(NOW, ORIGIN, 1, 2, 3, 4, Duration.ofSeconds(5)),
                new Measurement.LogRead(NOW, ORIGIN, 1, 2, 3, 4, null),
                new Event.Lifecycle(
                        NOW,
                        ORIGIN,
                        "mx1",
                        "postfix",
                        Event.Stage.OUT_OF_MEMORY,
                        "killed",
                        "kernel"),
                new Event.TroubleLogged(
                        NOW,
                        ORIGIN,
                        "mx1",
                        Cause.DISK_FULL,
                        new Measured("/var/spool/postfix", 1, null, "bytes"),
                        Peer.UNKNOWN,
                        Envelope.UNKNOWN,
                        "not enough free space in mail queue"),
                new Event.WindowAnnounced(NOW, ORIGIN, "night", NOW, List.of("mx1")),
                new Event.DeferredEnded(NOW, ORIGIN, "mx1", "4XyZ", Event.Fate.BOUNCED),
                new Event.Configured(
                        NOW,
                        ORIGIN,
                        List.of(
                                new Server(
                                        "mx1",
                                        "mx1.example.org:25",
                                        true,
                                        "mx1",
                                        null,
                                        Duration.ofMinutes(1)))),
                new Event.SourceFailed(NOW, ORIGIN, "permission denied", "`usermod -aG adm`"),
                new Event.Answered(NOW, ORIGIN, "host"),
                new Event.SourceRecovered(NOW, ORIGIN));
    }

    public static Measurement.QuotaRead quota() {
        return new Measurement.QuotaRead(
                NOW,
                ORIGIN,
                "bob",
                List.of(
                        new Measurement.Quota("bytes", 15360, 20480),
                        new Measurement.Quota("messages", 2, -1)),
                new Measurement.Trial(7313, false, "452 4.2.2 Mailbox is full"));
    }

    public static Measurement.LimitsRead limits() {
        return new Measurement.LimitsRead(
                NOW,
                ORIGIN,
                "postfix",
                "postfix",
                List.of(
                        new Limit(
                                Limit.Kind.FREE_BYTES,
                                "/var/spool/postfix",
                                15360000,
                                "bytes",
                                "1.5 × message_size_limit",
                                Cause.DISK_FULL)));
    }

    public static Measurement.HostSampled host() {
        return new Measurement.HostSampled(
                NOW,
                ORIGIN,
                new Measurement.Machine(
                        0.125,
                        1.5,
                        2,
                        1 << 30,
                        1L << 32,
                        0,
                        List.of(new Measurement.Pressure("io", "some", 0.25)),
                        -1),
                List.of(
                        new Measurement.FileSystem(
                                "/var/spool/postfix",
                                Role.QUEUE,
                                "/var",
                                9998336,
                                Long.MAX_VALUE,
                                -1,
                                false)),
                List.of(new Measurement.Slots("postfix", "smtp", 100, 100, 3)));
    }
}
