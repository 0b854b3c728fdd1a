package org.mailwhy.agent;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mailwhy.incident.Ledger.LedgerException;
import org.mailwhy.incident.Notice;
import org.mailwhy.incident.Outbox;
import org.mailwhy.incident.Outbox.Outcome;

/// Delivers what waits in the outbox, and, while the ledger is late, straight from memory.
///
/// Receivers are served side by side, each in order: one that hangs holds up only itself.
public final class Postman implements Runnable {
    private static final int AT_ONCE = 100;
    private static final Duration LOOK = Duration.ofMillis(500);

    /// After a bug.
    private static final Duration BROKEN = Duration.ofMinutes(1);

    private static final Logger LOG = System.getLogger(Postman.class.getName());

    private final Outbox outbox;
    private final LedgerWriter ledger;
    private final Delivery delivery;
    private final BiConsumer<String, Outcome> settled;
    private final InstantSource clock;

    /// What couriers bring back, and [#ring]'s bell.
    private final BlockingQueue<Returned> returns = new LinkedBlockingQueue<>();

    /// Touched by this thread only: receivers with a courier under way.
    private final Set<String> busy = new HashSet<>();

    /// Touched by this thread only: outcomes of notices whose row could not be settled yet, by
    /// notice id.
    private final Map<String, Outcome> early = new LinkedHashMap<>();

    /// Touched by this thread only: until when nothing is sent from memory, by receiver; in the
    /// outbox each notice has its own time.
    private final Map<String, Instant> resting = new HashMap<>();

    private volatile Map<String, Long> pending = Map.of();

    /// Sends one notice; never throws for what the receiver does.
    public interface Delivery {
        Outcome deliver(Notice notice) throws InterruptedException;
    }

    /// @param receiver null: only a ring of the bell
    private record Returned(@Nullable String receiver, List<Sent> sent) {}

    private record Sent(Notice notice, Outcome outcome) {}

    /// @param settled told of each attempt with the receiver's name, on the postman's thread
    public Postman(
            Outbox outbox,
            LedgerWriter ledger,
            Delivery delivery,
            BiConsumer<String, Outcome> settled,
            InstantSource clock) {
        this.outbox = outbox;
        this.ledger = ledger;
        this.delivery = delivery;
        this.settled = settled;
        this.clock = clock;
    }

    /// There may be something new.
    public void ring() {
        returns.add(new Returned(null, List.of()));
    }

    /// How many notices wait, by receiver.
    public Map<String, Long> pending() {
        return pending;
    }

    @Override
    public void run() {
        try (ExecutorService couriers = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    round(couriers);
                    await();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                couriers.shutdownNow();
            }
        }
        // what was delivered to the last must not be sent again after a restart
        take(returns.poll());
    }

    private void await() throws InterruptedException {
        take(returns.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void take(@Nullable Returned first) {
        for (Returned next = first; next != null; next = returns.poll()) {
            if (next.receiver() != null) {
                busy.remove(next.receiver());
            }
            next.sent().forEach(sent -> settle(sent.notice(), sent.outcome()));
        }
    }

    private void round(ExecutorService couriers) {
        Map<String, List<Notice>> bags = new LinkedHashMap<>();
        for (Notice notice : waiting()) {
            if (!busy.contains(notice.receiver())) {
                bags.computeIfAbsent(notice.receiver(), _ -> new ArrayList<>()).add(notice);
            }
        }
        bags.forEach((receiver, bag) -> {
            busy.add(receiver);
            couriers.execute(() -> carry(receiver, bag));
        });
    }

    private List<Notice> waiting() {
        Map<String, Notice> waiting = new LinkedHashMap<>();
        Instant now = clock.instant();
        resting.values().removeIf(until -> !until.isAfter(now));
        try {
            for (Notice notice : outbox.due(now, AT_ONCE)) {
                Outcome done = early.remove(notice.id());
                if (done == null) {
                    waiting.put(notice.id(), notice);
                } else {
                    record(notice, done);
                }
            }
            pending = outbox.pending();
        } catch (LedgerException e) {
            // the store is away: what is late in memory is sent
            LOG.log(Level.DEBUG, "the outbox cannot be read: {0}", e.getMessage());
        }
        for (Notice notice : ledger.unwritten()) {
            if (!early.containsKey(notice.id()) && !resting.containsKey(notice.receiver())) {
                waiting.putIfAbsent(notice.id(), notice);
            }
        }
        return List.copyOf(waiting.values());
    }

    private void carry(String receiver, List<Notice> bag) {
        List<Sent> sent = new ArrayList<>();
        try {
            for (Notice notice : bag) {
                Outcome outcome = attempt(notice);
                sent.add(new Sent(notice, outcome));
                if (outcome instanceof Outcome.Later) {
                    // the receiver is in trouble: the rest of the bag would only wait for it too
                    break;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            returns.add(new Returned(receiver, sent));
        }
    }

    private Outcome attempt(Notice notice) throws InterruptedException {
        try {
            return delivery.deliver(notice);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a delivery to " + notice.receiver() + " broke", e);
            return new Outcome.Later(clock.instant().plus(BROKEN), "the delivery broke");
        }
    }

    private void settle(Notice notice, Outcome outcome) {
        settled.accept(notice.receiver(), outcome);
        record(notice, outcome);
    }

    /// In the outbox, or in memory until its row is there.
    private void record(Notice notice, Outcome outcome) {
        boolean written =
                ledger.unwritten().stream().noneMatch(other -> other.id().equals(notice.id()));
        try {
            if (written) {
                outbox.settle(notice, outcome);
                return;
            }
        } catch (LedgerException e) {
            LOG.log(Level.DEBUG, "cannot settle {0}: {1}", notice.id(), e.getMessage());
        }
        if (outcome instanceof Outcome.Later(Instant at, _)) {
            resting.put(notice.receiver(), at);
        } else {
            early.put(notice.id(), outcome);
        }
    }
}
