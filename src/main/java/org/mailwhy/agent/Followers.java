package org.mailwhy.agent;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailwhy.Follower;
import org.mailwhy.Inbox;
import org.mailwhy.Position;

/// Runs followers, each on a platform thread of its own: catching up is CPU-bound.
public final class Followers {
    private static final Duration AGAIN = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Logger LOG = System.getLogger(Followers.class.getName());

    private final List<Running> running;

    private record Running(Thread thread, Resuming resuming) {}

    private Followers(List<Running> running) {
        this.running = running;
    }

    /// @param positions where each begins, by name; without one it begins at the end
    public static Followers start(
            List<Follower> followers, Map<String, Position> positions, Inbox inbox) {
        return new Followers(
                followers.stream().map(follower -> start(follower, positions, inbox)).toList());
    }

    private static Running start(Follower follower, Map<String, Position> positions, Inbox inbox) {
        Resuming resuming = new Resuming(inbox, follower.name(), positions.get(follower.name()));
        Thread thread =
                Thread.ofPlatform()
                        .daemon()
                        .name("log " + follower.name())
                        .start(() -> run(follower, resuming));
        return new Running(thread, resuming);
    }

    private static void run(Follower follower, Resuming resuming) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                follower.follow(resuming.reached(), resuming);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                // a bug in a dialect: go on where the last facts were taken
                LOG.log(Level.ERROR, "follower " + follower.name() + " broke", e);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Stops them and waits.
    ///
    /// @return how far each came, by name, for the next start
    public Map<String, Position> stop() throws InterruptedException {
        running.forEach(one -> one.thread().interrupt());
        Map<String, Position> reached = new HashMap<>();
        for (Running one : running) {
            one.thread().join(PATIENCE);
            Position position = one.resuming().reached();
            if (position != null) {
                reached.put(position.source(), position);
            }
        }
        return reached;
    }
}
