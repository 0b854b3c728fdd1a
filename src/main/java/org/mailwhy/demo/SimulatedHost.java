package org.mailwhy.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue;
import org.mailwhy.Event;
import org.mailwhy.Fact;
import org.mailwhy.Measurement;
import org.mailwhy.Origin;
import org.mailwhy.Question;
import org.mailwhy.Respondent;
import org.mailwhy.Sampler;

/// What the host of the simulated servers would show: figures that fit the trouble each is in.
/// Nothing of the real machine, and every name says so.
final class SimulatedHost implements Sampler, Respondent {
    private static final String NAME = "simulated host";
    private static final Origin ORIGIN = new Origin("simulated", NAME, null);
    private static final String SPOOL = "/simulated/spool";

    /// 1.5 × Postfix's default message_size_limit.
    private static final long REFUSAL = 15_360_000;

    private static final int PROCESSES = 100;
    private static final long QUOTA = 500_000_000;

    private final InstantSource clock;
    private final Map<String, Trouble> troubles = new ConcurrentHashMap<>();
    private final List<Fact> news = new ArrayList<>();

    SimulatedHost(InstantSource clock) {
        this.clock = clock;
    }

    static String instance(String server) {
        return "simulated-" + server;
    }

    @Override
    public String name() {
        return NAME;
    }

    /// From now on the server is in that trouble; its log would say so.
    synchronized void befall(String server, Trouble trouble) {
        Trouble before = troubles.getOrDefault(server, Trouble.NONE);
        troubles.put(server, trouble);
        Instant now = clock.instant();
        switch (trouble) {
            case MAINTENANCE ->
                    news.add(life(now, server, Event.Stage.STOPPING, "stopping for maintenance"));
            case STOPPED -> news.add(life(now, server, Event.Stage.STOPPED, "stopped"));
            case DEPENDENCY -> news.add(milterGone(now, server));
            default -> {
                if (before == Trouble.STOPPED) {
                    news.add(life(now, server, Event.Stage.STARTED, "started"));
                }
            }
        }
    }

    @Override
    public synchronized List<Fact> look() {
        Instant now = clock.instant();
        List<Fact> facts = new ArrayList<>(news);
        news.clear();
        facts.add(limits(now, "disk"));
        facts.add(limits(now, "busy"));
        facts.add(sample(now));
        facts.add(quota(now));
        return facts;
    }

    @Override
    public boolean takes(Question question) {
        return switch (question) {
            case Question.SampleHost _ -> true;
            case Question.ReadQuota(String recipient, _) -> recipient.equals(Demo.RECIPIENT);
            case Question.ProbeAgain _ -> false;
        };
    }

    @Override
    public List<Fact> answer(Question question) {
        return look();
    }

    private boolean suffers(String server, Trouble trouble) {
        return troubles.get(server) == trouble;
    }

    private Fact sample(Instant now) {
        boolean busy = suffers("busy", Trouble.OVERLOAD);
        Measurement.Machine machine =
                new Measurement.Machine(
                        busy ? 0.97 : 0.08,
                        busy ? 9.4 : 0.3,
                        4,
                        3_100_000_000L,
                        8_000_000_000L,
                        0,
                        List.of(new Measurement.Pressure("cpu", "some", busy ? 0.62 : 0.01)),
                        0);
        Measurement.FileSystem spool =
                new Measurement.FileSystem(
                        SPOOL,
                        Measurement.Role.QUEUE,
                        "/simulated",
                        suffers("disk", Trouble.DISK_FULL) ? 11_000_000 : 4_200_000_000L,
                        8_000_000_000L,
                        480_000,
                        false);
        Measurement.Slots slots =
                new Measurement.Slots(
                        instance("busy"), "smtpd", busy ? PROCESSES : 7, PROCESSES, busy ? 12 : 0);
        return new Measurement.HostSampled(now, ORIGIN, machine, List.of(spool), List.of(slots));
    }

    private static Fact limits(Instant now, String server) {
        Measurement.Limit limit =
                server.equals("disk")
                        ? new Measurement.Limit(
                                Measurement.Limit.Kind.FREE_BYTES,
                                SPOOL,
                                REFUSAL,
                                "bytes",
                                "1.5 × message_size_limit",
                                Cause.DISK_FULL)
                        : new Measurement.Limit(
                                Measurement.Limit.Kind.PROCESSES,
                                "smtpd",
                                PROCESSES,
                                "processes",
                                "default_process_limit",
                                Cause.OVERLOAD);
        return new Measurement.LimitsRead(now, ORIGIN, instance(server), "postfix", List.of(limit));
    }

    private Fact quota(Instant now) {
        long used = suffers("mailbox", Trouble.MAILBOX_QUOTA) ? QUOTA + 1_400_000 : QUOTA / 5 * 2;
        return new Measurement.QuotaRead(
                now,
                ORIGIN,
                Demo.RECIPIENT,
                List.of(new Measurement.Quota("bytes", used, QUOTA)),
                null);
    }

    private static Event life(Instant now, String server, Event.Stage stage, String what) {
        return new Event.Lifecycle(
                now, ORIGIN, server, "postfix", stage, "simulated mail system: " + what, null);
    }

    /// As Postfix logs a milter that is gone.
    private static Event milterGone(Instant now, String server) {
        return new Event.TroubleLogged(
                now,
                ORIGIN,
                server,
                Cause.DEPENDENCY,
                null,
                Dialogue.Peer.UNKNOWN,
                Dialogue.Envelope.UNKNOWN,
                "simulated: warning: connect to Milter service unix:/simulated/milter:"
                        + " Connection refused");
    }
}
