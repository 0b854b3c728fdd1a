package org.mailwhy.smtp;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Fact;
import org.mailwhy.Observation;
import org.mailwhy.Question;
import org.mailwhy.Respondent;
import org.mailwhy.Sampler;

/// Probes one server when the schedule or the engine wants it, and leaves one that answers 421
/// alone for a while: longer each time, up to an hour. A server of this host is asked at every
/// turn, so that its recovery is seen by the next.
public final class ProbeSampler implements Sampler, Respondent {
    private static final int GO_AWAY = 421;
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Prober prober;
    private final ProbeOptions options;
    private final Duration every;
    private final InstantSource clock;
    private final ReentrantLock turn = new ReentrantLock();
    private final Map<String, Rest> rests = new ConcurrentHashMap<>();

    /// Until when an address is left alone.
    private record Rest(Duration length, Instant until) {}

    /// @param every the interval of the schedule
    public ProbeSampler(Prober prober, ProbeOptions options, Duration every, InstantSource clock) {
        this.prober = prober;
        this.options = options;
        this.every = every;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "probe " + options.name();
    }

    /// Empty also while another look is under way: its facts are as good.
    @Override
    public List<Fact> look() throws InterruptedException {
        if (!turn.tryLock()) {
            return List.of();
        }
        try {
            List<Fact> facts = prober.probe(options, this::isWelcome);
            facts.forEach(this::heed);
            return facts;
        } finally {
            turn.unlock();
        }
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof Question.ProbeAgain(String server)
                && (server.equals(options.name()) || server.startsWith(options.name() + "/"));
    }

    @Override
    public List<Fact> answer(Question question) throws InterruptedException {
        return look();
    }

    private boolean isWelcome(Aim aim) {
        Rest rest = rests.get(key(aim.server(), aim.ip()));
        return rest == null || !clock.instant().isBefore(rest.until());
    }

    private void heed(Fact fact) {
        switch (fact) {
            case Observation.Refused refused
                    when refused.reply().code() == GO_AWAY && !options.local() ->
                    rests.compute(
                            key(refused.server(), refused.dialogue().peer().address()),
                            (_, last) -> longer(last));
            case Observation observation ->
                    rests.remove(
                            key(observation.server(), observation.dialogue().peer().address()));
            case Accepted accepted ->
                    rests.remove(key(accepted.server(), accepted.dialogue().peer().address()));
            default -> {}
        }
    }

    private Rest longer(@Nullable Rest last) {
        Duration least = every.compareTo(SHORTEST) < 0 ? SHORTEST : every;
        Duration doubled = last == null ? least : last.length().multipliedBy(2);
        Duration length = last != null && doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return new Rest(length, clock.instant().plus(length));
    }

    private static String key(String server, @Nullable String address) {
        return server + " " + address;
    }
}
