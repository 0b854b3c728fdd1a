package org.mailwhy.agent;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.LongConsumer;
import org.mailwhy.Sampler;

/// One look of a sampler, put into the inbox.
public final class SamplerJob {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Logger LOG = System.getLogger(SamplerJob.class.getName());

    private final Sampler sampler;
    private final FactQueue inbox;
    private final LongConsumer dropped;

    /// @param dropped told how many facts found no room
    public SamplerJob(Sampler sampler, FactQueue inbox, LongConsumer dropped) {
        this.sampler = sampler;
        this.inbox = inbox;
        this.dropped = dropped;
    }

    public void run() throws InterruptedException {
        try {
            var facts = sampler.look();
            if (!inbox.offer(facts, PATIENCE)) {
                dropped.accept(facts.size());
            }
        } catch (RuntimeException e) {
            // a bug in one sampler must not end the schedule
            LOG.log(Level.ERROR, "sampler " + sampler.name() + " broke", e);
        }
    }
}
