package org.mailwhy.agent;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mailwhy.Event.Answered;
import org.mailwhy.Fact;
import org.mailwhy.Origin;
import org.mailwhy.Question;
import org.mailwhy.Respondent;

/// Puts the engine's questions to the edges that can answer, each on a virtual thread, and says
/// when all is told.
public final class Questioner implements Consumer<Question> {
    /// Questions under way at most: each may start a child process.
    private static final int AT_ONCE = 8;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Logger LOG = System.getLogger(Questioner.class.getName());

    private final Semaphore seats = new Semaphore(AT_ONCE);
    private final Supplier<List<Respondent>> respondents;
    private final FactQueue inbox;
    private final InstantSource clock;
    private final Origin origin;

    /// @param respondents those of the running configuration
    /// @param node name of this host
    public Questioner(
            Supplier<List<Respondent>> respondents,
            FactQueue inbox,
            InstantSource clock,
            String node) {
        this.respondents = respondents;
        this.inbox = inbox;
        this.clock = clock;
        this.origin = new Origin(node, "question", null);
    }

    /// A question that finds no seat is dropped: the schedule reads the same later.
    @Override
    public void accept(Question question) {
        if (seats.tryAcquire()) {
            Thread.ofVirtual().name("question " + question.subject()).start(() -> put(question));
        }
    }

    private void put(Question question) {
        try {
            List<Fact> facts = new ArrayList<>();
            for (Respondent respondent : respondents.get()) {
                if (respondent.takes(question)) {
                    facts.addAll(answer(respondent, question));
                }
            }
            facts.add(new Answered(clock.instant(), origin, question.subject()));
            inbox.offer(facts, PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            seats.release();
        }
    }

    private static List<Fact> answer(Respondent respondent, Question question)
            throws InterruptedException {
        try {
            return respondent.answer(question);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "no answer to " + question.subject(), e);
            return List.of();
        }
    }
}
