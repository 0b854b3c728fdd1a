package org.mailwhy.mta;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Fact;
import org.mailwhy.Failures;
import org.mailwhy.Measurement.QueueSampled;
import org.mailwhy.Origin;
import org.mailwhy.Sampler;

/// Counts the messages in each queue and finds the oldest.
public final class QueueSampler implements Sampler {
    private final InstantSource clock;
    private final String node;
    private final Supplier<List<MailServer>> servers;
    private final Failures failures = new Failures();

    public QueueSampler(InstantSource clock, String node, Supplier<List<MailServer>> servers) {
        this.clock = clock;
        this.node = node;
        this.servers = servers;
    }

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public List<Fact> look() throws InterruptedException {
        Instant now = clock.instant();
        List<Fact> facts = new ArrayList<>();
        for (MailServer server : servers.get()) {
            if (server.spool() != null) {
                facts.add(look(server.instance(), server.spool(), now));
            }
        }
        return failures.told(now, facts);
    }

    private Fact look(String instance, Spool spool, Instant now) throws InterruptedException {
        Origin origin = new Origin(node, name(), instance);
        try {
            return new QueueSampled(now, origin, instance, spool.count().queues(now));
        } catch (AccessDeniedException e) {
            return new SourceFailed(
                    now,
                    origin,
                    "the queue may not be read: " + e.getReason(),
                    "usermod -aG %2$s %1$s (a service: SupplementaryGroups=%2$s)"
                            .formatted(System.getProperty("user.name"), spool.group()));
        } catch (IOException e) {
            return new SourceFailed(now, origin, "the queue cannot be read: " + e.getMessage(), "");
        }
    }
}
