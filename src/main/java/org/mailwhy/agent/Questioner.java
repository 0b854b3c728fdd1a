package org.mailwhy.agent;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mailwhy.Question;
import org.mailwhy.Respondent;

/// Puts the engine's questions to the edges that can answer, each on a virtual thread.
public final class Questioner implements Consumer<Question> {
    /// Questions under way at most: each may start a child process.
    private static final int AT_ONCE = 8;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Logger LOG = System.getLogger(Questioner.class.getName());

    private final Semaphore seats = new Semaphore(AT_ONCE);
    private final Supplier<List<Respondent>> respondents;
    private final FactQueue inbox;

    /// @param respondents those of the running configuration
    public Questioner(Supplier<List<Respondent>> respondents, FactQueue inbox) {
        this.respondents = respondents;
        this.inbox = inbox;
    }

    /// A question that finds no seat is dropped: the schedule reads the same later.
    @Override
    public void accept(Question question) {
        for (Respondent respondent : respondents.get()) {
            if (respondent.takes(question) && seats.tryAcquire()) {
                Thread.ofVirtual()
                        .name("question " + question.subject())
                        .start(() -> put(question, respondent));
            }
        }
    }

    private void put(Question question, Respondent respondent) {
        try {
            inbox.offer(respondent.answer(question), PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "no answer to " + question.subject(), e);
        } finally {
            seats.release();
        }
    }
}
