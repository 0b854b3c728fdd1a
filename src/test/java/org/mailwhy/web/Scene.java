package org.mailwhy.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Dialogue;
import org.mailwhy.Direction;
import org.mailwhy.EnhancedCode;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Evidence;
import org.mailwhy.Fact;
import org.mailwhy.Incident;
import org.mailwhy.Measured;
import org.mailwhy.Measurement.FileSystem;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.Limit;
import org.mailwhy.Measurement.LimitsRead;
import org.mailwhy.Measurement.Machine;
import org.mailwhy.Measurement.Pressure;
import org.mailwhy.Measurement.Queue;
import org.mailwhy.Measurement.QueueSampled;
import org.mailwhy.Measurement.Quota;
import org.mailwhy.Measurement.QuotaRead;
import org.mailwhy.Measurement.Role;
import org.mailwhy.Measurement.Slots;
import org.mailwhy.Observation;
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
import org.mailwhy.incident.Situation;

/// A made-up but plausible day of a mail server, for tests of what shows it.
public final class Scene {

    public static final Instant NOW = Instant.parse("2026-11-23T14:02:11Z");

    public static final Server MX1 =
            new Server(
                    "mx1",
                    "mx1.example.org:25",
                    true,
                    "monitor.example.org",
                    "postfix",
                    Duration.ofSeconds(60));

    public static final Server BACKUP =
            new Server(
                    "backup",
                    "mx2.example.net:25",
                    false,
                    "monitor.example.org",
                    null,
                    Duration.ofMinutes(5));

    /// What a hostile server may say.
    public static final String HOSTILE =
            "<script>document.title='owned'</script><img src=x onerror=alert(1)> \u001b[31mred\u0007";

    private static final Origin PROBE = new Origin("mx1", "probe", null);
    private static final Origin HOST = new Origin("mx1", "host", null);

    private Scene() {}

    /// The queue's file system is below Postfix's own minimum.
    public static Situation diskFull() {
        return situation(
                List.of(
                        new Situation.Watched(
                                MX1,
                                Map.of(
                                        "192.0.2.1",
                                        refused("Insufficient system storage"),
                                        "2001:db8::1",
                                        refused("Insufficient system storage"))),
                        new Situation.Watched(BACKUP, Map.of("198.51.100.7", accepted("backup")))),
                List.of(
                        incident(
                                "01JD8Q3Z7K5N-1",
                                diskFullDiagnosis("Insufficient system storage"))),
                9_998_336);
    }

    /// Nothing is wrong.
    public static Situation calm() {
        return situation(
                List.of(
                        new Situation.Watched(MX1, Map.of("192.0.2.1", accepted("mx1"))),
                        new Situation.Watched(BACKUP, Map.of("198.51.100.7", accepted("backup")))),
                List.of(),
                21_474_836_480L);
    }

    /// The server answers with what should not be shown as it is.
    public static Situation hostile() {
        return situation(
                List.of(new Situation.Watched(MX1, Map.of("192.0.2.1", refused(HOSTILE)))),
                List.of(incident("01JD8Q3Z7K5N-2", diskFullDiagnosis(HOSTILE))),
                9_998_336);
    }

    /// Before the first sample and probe.
    public static Situation blank() {
        return new Situation(
                NOW,
                List.of(new Situation.Watched(MX1, Map.of())),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    private static Situation situation(
            List<Situation.Watched> servers, List<Incident> open, long free) {
        return new Situation(
                NOW,
                servers,
                host(free),
                List.of(
                        new QueueSampled(
                                NOW,
                                new Origin("mx1", "queue", null),
                                "postfix",
                                List.of(
                                        new Queue("active", 3, Duration.ofSeconds(2)),
                                        new Queue("deferred", 409, Duration.ofMinutes(26)),
                                        new Queue("hold", 0, null)))),
                List.of(
                        new LimitsRead(
                                NOW,
                                new Origin("mx1", "limits", null),
                                "postfix",
                                "postfix",
                                List.of(
                                        new Limit(
                                                Limit.Kind.FREE_BYTES,
                                                "/var/spool/postfix",
                                                15_360_000,
                                                "bytes",
                                                "1.5 × message_size_limit",
                                                Cause.DISK_FULL)))),
                List.of(
                        quota("ann@example.org", 930_000_000, 1_000_000_000),
                        quota("bob@example.org", 1_000_000_000, 1_000_000_000),
                        quota("cy@example.org", 20_000_000, 1_000_000_000)),
                open,
                List.of(
                        new SourceFailed(
                                NOW.minusSeconds(300),
                                new Origin("mx1", "/var/log/mail.log", null),
                                "permission denied: /var/log/mail.log",
                                "usermod -aG adm mailwhy && systemctl restart mailwhy")),
                Map.of(
                        "host",
                        NOW.minusSeconds(3),
                        "queue",
                        NOW.minusSeconds(8),
                        "quota",
                        NOW.minusSeconds(400)),
                List.of(
                        new Situation.Outlook("/var/spool/postfix", 15_360_000.0, 5_400.0),
                        new Situation.Outlook("/var/vmail", null, null)),
                List.of());
    }

    private static HostSampled host(long free) {
        return new HostSampled(
                NOW,
                HOST,
                new Machine(
                        0.14,
                        1.2,
                        8,
                        6_442_450_944L,
                        16_777_216_000L,
                        0,
                        List.of(
                                new Pressure("cpu", "some", 0.012),
                                new Pressure("io", "some", 0.21),
                                new Pressure("io", "full", 0.18)),
                        0),
                List.of(
                        new FileSystem(
                                "/var/spool/postfix",
                                Role.QUEUE,
                                "/var",
                                free,
                                42_949_672_960L,
                                1_204_311,
                                false),
                        new FileSystem(
                                "/var/vmail",
                                Role.STORE,
                                "/srv",
                                322_122_547_200L,
                                1_099_511_627_776L,
                                -1,
                                false)),
                List.of(
                        new Slots("postfix", "smtp", 41, 100, 0),
                        new Slots("dovecot", "lmtp", 2, 100, 0)));
    }

    private static QuotaRead quota(String mailbox, long used, long limit) {
        return new QuotaRead(
                NOW,
                new Origin("mx1", "quota", null),
                mailbox,
                List.of(new Quota("bytes", used, limit)),
                null);
    }

    public static Reply reply(String text) {
        return new Reply(452, new EnhancedCode(4, 3, 1), text);
    }

    public static Accepted accepted(String server) {
        return new Accepted(
                NOW.minusSeconds(6),
                PROBE,
                server,
                dialogue(Direction.PROBE, Phase.QUIT, session(Phase.QUIT, "2.0.0 Bye", 221)),
                new Reply(221, new EnhancedCode(2, 0, 0), "Bye"));
    }

    public static Refused refused(String text) {
        return new Refused(
                NOW.minusSeconds(6),
                PROBE,
                "mx1",
                dialogue(Direction.PROBE, Phase.MAIL, session(Phase.MAIL, "4.3.1 " + text, 452)),
                reply(text));
    }

    public static Refused given(String client) {
        return new Refused(
                NOW.minusSeconds(9),
                new Origin("mx1", "/var/log/mail.log", "5432:88121"),
                "mx1",
                new Dialogue(
                        Direction.GIVEN,
                        Phase.MAIL,
                        new Dialogue.Peer("203.0.113.9", client, "out.example.com"),
                        new Dialogue.Envelope("news@example.com", "ann@example.org", null, 12_000),
                        Speaker.server("postfix"),
                        false,
                        null),
                reply("Insufficient system storage"));
    }

    public static Unanswered unanswered(Silence silence) {
        return new Unanswered(
                NOW.minusSeconds(6),
                PROBE,
                "mx1",
                dialogue(Direction.PROBE, Phase.CONNECT, null),
                silence,
                "Connection refused");
    }

    private static Dialogue dialogue(Direction direction, Phase phase, @Nullable Session session) {
        return new Dialogue(
                direction,
                phase,
                new Dialogue.Peer("192.0.2.1", "mx1.example.org", null),
                Dialogue.Envelope.UNKNOWN,
                Speaker.server("postfix"),
                false,
                session);
    }

    private static Session session(Phase last, String text, int code) {
        Map<Phase, Duration> phases = new LinkedHashMap<>();
        phases.put(Phase.CONNECT, Duration.ofMillis(2));
        phases.put(Phase.BANNER, Duration.ofMillis(11));
        phases.put(Phase.HELLO, Duration.ofMillis(1));
        phases.put(Phase.STARTTLS, Duration.ofMillis(24));
        phases.put(last, Duration.ofMillis(4));
        return new Session(
                phases,
                Duration.ofMillis(42),
                "192.0.2.50",
                new Session.Certificate(
                        "CN=mx1.example.org", Instant.parse("2026-12-05T00:00:00Z"), null),
                List.of(
                        line(13, false, "220 mx1.example.org ESMTP Postfix"),
                        line(13, true, "EHLO monitor.example.org"),
                        line(14, false, "250-mx1.example.org"),
                        line(14, false, "250 STARTTLS"),
                        line(38, true, "MAIL FROM:<>"),
                        line(42, false, code + " " + text)));
    }

    private static Session.Line line(long millis, boolean sent, String text) {
        return new Session.Line(Duration.ofMillis(millis), sent, text);
    }

    public static Diagnosis diskFullDiagnosis(String text) {
        return new Diagnosis(
                reply(text),
                new Diagnosis.Verdict(
                        Cause.DISK_FULL, Certainty.CONFIRMED, 0.996, Scope.SERVER, null),
                Speaker.server("postfix"),
                List.of(
                        new Diagnosis.Ranked(Cause.DISK_FULL, 0.996),
                        new Diagnosis.Ranked(Cause.OVERLOAD, 0.003)),
                List.of(
                        new Evidence(
                                Cause.DISK_FULL,
                                11.2,
                                Evidence.Source.LIMITS,
                                "10.0 MB free, Postfix refuses below 15.4 MB (1.5 × message_size_limit)",
                                new Measured(
                                        "/var/spool/postfix", 9_998_336, 15_360_000.0, "bytes"),
                                true),
                        new Evidence(
                                Cause.DISK_FULL,
                                7.1,
                                Evidence.Source.REPLY,
                                "enhanced code 4.3.1: mail system full",
                                null,
                                false),
                        new Evidence(
                                Cause.OVERLOAD,
                                -3.4,
                                Evidence.Source.HOST,
                                "load 1.2 on 8 cores, 41 of 100 smtpd processes busy",
                                new Measured("smtp", 41, 100.0, "processes"),
                                false),
                        new Evidence(
                                Cause.MAILBOX_QUOTA,
                                -2.2,
                                Evidence.Source.PATTERN,
                                "many recipients are refused, not one",
                                null,
                                false)),
                new Diagnosis.Advice(
                        "The queue's file system is full: /var/spool/postfix has 10.0 MB free and Postfix"
                                + " refuses below 15.4 MB (1.5 × message_size_limit).",
                        null,
                        new Remedy(
                                List.of(
                                        "See what fills it: `du -xsh /var/* | sort -h | tail`",
                                        "Free space, for instance of the journal:"
                                                + " `journalctl --vacuum-size=500M`",
                                        "Check: `mailwhy probe mx1.example.org` should be accepted"),
                                List.of("Wait: your server tries again by itself."))));
    }

    public static Incident incident(String id, Diagnosis diagnosis) {
        return new Incident(
                id,
                new Incident.Key("mx1", Direction.GIVEN, null, diagnosis.cause()),
                new Incident.Status(NOW.minusSeconds(845), NOW.minusSeconds(6), null, false),
                new Incident.Tally(226, Map.of("452", 226L)),
                diagnosis);
    }

    public static Judged judged(String id, Observation observation, String incident) {
        return new Judged(
                id,
                observation,
                diskFullDiagnosis("Insufficient system storage"),
                null,
                incident,
                true);
    }

    /// Everything that a probe can be.
    public static List<Fact> probes() {
        return List.of(
                accepted("mx1"),
                refused("Insufficient system storage"),
                unanswered(Silence.REFUSED));
    }
}
