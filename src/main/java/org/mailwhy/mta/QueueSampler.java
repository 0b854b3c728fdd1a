package org.mailwhy.mta;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Fact;
import org.mailwhy.Failures;
import org.mailwhy.Measurement.Queue;
import org.mailwhy.Measurement.QueueSampled;
import org.mailwhy.Origin;
import org.mailwhy.Sampler;
import org.mailwhy.mta.MailServer.Spool;

/// Counts the messages in each queue and finds the oldest: from the folders where it may read them,
/// else by `postqueue -j`.
public final class QueueSampler implements Sampler {
    private static final Duration DEADLINE = Duration.ofSeconds(30);

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
            return new QueueSampled(now, origin, instance, queues(spool, now));
        } catch (AccessDeniedException e) {
            return new SourceFailed(
                    now,
                    origin,
                    "the queue may not be read: " + e.getReason(),
                    "usermod -aG postdrop %s (a service: SupplementaryGroups=postdrop)"
                            .formatted(System.getProperty("user.name")));
        } catch (IOException e) {
            return new SourceFailed(now, origin, "the queue cannot be read: " + e.getMessage(), "");
        }
    }

    private static List<Queue> queues(Spool spool, Instant now)
            throws IOException, InterruptedException {
        try {
            return QueueFolders.read(spool.directory()).queues(now);
        } catch (AccessDeniedException e) {
            return QueueListing.read(spool.postqueue(), DEADLINE).queues(now);
        }
    }
}
