package org.mailwhy.app;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Event.SourceRecovered;
import org.mailwhy.Fact;
import org.mailwhy.Origin;
import org.mailwhy.Respondent;
import org.mailwhy.agent.EngineLoop;
import org.mailwhy.agent.FactQueue;
import org.mailwhy.agent.LedgerWriter;
import org.mailwhy.agent.Postman;
import org.mailwhy.agent.Questioner;
import org.mailwhy.agent.StepListener;
import org.mailwhy.alert.Receiver;
import org.mailwhy.alert.Webhooks;
import org.mailwhy.config.Address;
import org.mailwhy.config.Settings;
import org.mailwhy.diagnosis.Diagnostician;
import org.mailwhy.incident.Engine;
import org.mailwhy.incident.EngineOptions;
import org.mailwhy.incident.Ledger.LedgerException;
import org.mailwhy.incident.Notice;
import org.mailwhy.incident.Outbox.Outcome;
import org.mailwhy.incident.Resume;
import org.mailwhy.incident.Situation;
import org.mailwhy.json.PublicJson;
import org.mailwhy.metrics.Metrics;
import org.mailwhy.store.Retention;
import org.mailwhy.store.SqliteStore;
import org.mailwhy.web.WebServer;

/// What lives as long as the process: the ledger, the engine, the registry, the web listener, the
/// postman.
final class Durable implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SqliteStore store;
    private final InstantSource clock;
    private final StoreWatch storeWatch = new StoreWatch();
    private final Resume resume;
    private final FactQueue inbox;
    private final LedgerWriter ledger;
    private final EngineLoop loop;
    private final Postman postman;
    private final Metrics metrics;
    private final Webhooks webhooks;
    private final WebServer web;
    private final Threads threads = new Threads();
    private final AtomicReference<Diagnostician> diagnostician;
    private final AtomicReference<Situation> situation;
    private final AtomicReference<List<Respondent>> respondents = new AtomicReference<>(List.of());
    private final AtomicReference<Set<String>> sources = new AtomicReference<>(Set.of());
    private final AtomicReference<Map<String, Receiver>> receivers;

    /// @param reload reads the configuration again; the mistakes in it
    /// @param listener told of each step beside the program's own
    static Durable open(
            Settings settings,
            String version,
            InstantSource clock,
            Supplier<List<String>> reload,
            StepListener listener)
            throws LedgerException, IOException {
        Settings.StoreSettings where = settings.store();
        SqliteStore store =
                SqliteStore.open(
                        where.path(), new Retention(where.retention(), where.maxSize()), clock);
        try {
            return new Durable(store, settings, version, clock, reload, listener);
        } catch (LedgerException | IOException e) {
            store.close();
            throw e;
        }
    }

    private Durable(
            SqliteStore store,
            Settings settings,
            String version,
            InstantSource clock,
            Supplier<List<String>> reload,
            StepListener listener)
            throws LedgerException, IOException {
        this.store = store;
        this.clock = clock;
        resume = store.resume();
        diagnostician = new AtomicReference<>(Diagnostician.standard().with(settings.rules()));
        Engine engine = new Engine(options(settings), diagnostician.get(), resume);
        situation = new AtomicReference<>(engine.situation());
        ledger = new LedgerWriter(store, clock, storeWatch);
        inbox = new FactQueue(ledger::behind);
        postman = new Postman(store, ledger, this::deliver, this::delivered, clock);
        // known before the postman starts: what an earlier run left for them would be given up
        receivers = new AtomicReference<>(receivers(settings));
        metrics = new Metrics(version, settings.quotas().warn(), situation::get, postman::pending);
        web =
                new WebServer(
                        settings.web(),
                        new WebServer.Sources(
                                situation::get,
                                store,
                                diagnostician::get,
                                metrics.handler(),
                                this::ready,
                                reload));
        webhooks =
                new Webhooks(clock, new PublicJson(page(settings), settings.web().fullAddresses()));
        StepListener own =
                (batch, step, now) -> {
                    situation.set(now);
                    metrics.seen(batch, step);
                    step.changes().forEach(web::publish);
                };
        loop =
                new EngineLoop(
                        engine,
                        inbox,
                        ledger,
                        List.of(own, listener),
                        new Questioner(respondents::get, inbox, clock, Running.node()),
                        clock);
    }

    private URI page(Settings settings) {
        URI external = settings.web().externalUrl();
        return external != null
                ? external
                : URI.create("http://" + new Address(settings.web().host(), web.port()));
    }

    /// Every source has reported once, well or badly: what happens from now on is seen.
    private boolean ready() {
        Situation now = situation.get();
        Set<String> reported = new HashSet<>(now.sampled().keySet());
        now.failed().forEach(failed -> reported.add(failed.origin().source()));
        Set<String> awaited = sources.get();
        return !awaited.isEmpty() && reported.containsAll(awaited);
    }

    void start() {
        threads.start("ledger", ledger);
        threads.start("engine", loop);
        threads.start("postman", postman);
    }

    /// From now on these settings hold for alerts and questions.
    ///
    /// @param watching the names of the sources that will report
    void adopt(Settings settings, List<Respondent> answering, Set<String> watching) {
        sources.set(Set.copyOf(watching));
        respondents.set(List.copyOf(answering));
        receivers.set(receivers(settings));
        metrics.quotaWarn(settings.quotas().warn());
        diagnostician.set(Diagnostician.standard().with(settings.rules()));
        loop.adopt(options(settings));
    }

    /// What no configuration ends: that the store fails.
    List<Fact> standing() {
        return storeWatch.failure.stream().toList();
    }

    private static Map<String, Receiver> receivers(Settings settings) {
        return settings.alerts().stream()
                .map(Settings.Alert::receiver)
                .collect(Collectors.toUnmodifiableMap(Receiver::name, receiver -> receiver));
    }

    private static EngineOptions options(Settings settings) {
        return new EngineOptions(
                settings.alerts().stream().map(Settings.Alert::rule).toList(),
                settings.minDistinct(),
                settings.rules());
    }

    /// The store is a source like any other: the page says when it fails.
    private final class StoreWatch implements LedgerWriter.Watcher {
        private final Origin origin = new Origin(Running.node(), "store", null);
        private volatile Optional<Fact> failure = Optional.empty();

        @Override
        public void committed() {
            postman.ring();
        }

        @Override
        public void troubled(@Nullable String problem) {
            Instant now = clock.instant();
            failure =
                    Optional.ofNullable(problem).map(why -> new SourceFailed(now, origin, why, ""));
            Fact told = failure.orElse(new SourceRecovered(now, origin));
            try {
                inbox.offer(List.of(told), PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void lost(int observations) {
            metrics.dropped(observations);
        }
    }

    private Outcome deliver(Notice notice) throws InterruptedException {
        Receiver receiver = receivers.get().get(notice.receiver());
        return receiver == null
                ? new Outcome.GivenUp("no receiver of that name any more")
                : webhooks.deliver(receiver, notice);
    }

    private void delivered(String receiver, Outcome outcome) {
        metrics.alerted(
                receiver,
                switch (outcome) {
                    case Outcome.Delivered() -> "delivered";
                    case Outcome.Later(_, _) -> "retried";
                    case Outcome.GivenUp(_) -> "given-up";
                });
    }

    FactQueue inbox() {
        return inbox;
    }

    Metrics metrics() {
        return metrics;
    }

    Resume resume() {
        return resume;
    }

    LedgerWriter ledger() {
        return ledger;
    }

    /// Where the page is.
    int port() {
        return web.port();
    }

    /// The engine ends first, then what it promised is written, then the postman.
    @Override
    public void close() {
        web.close();
        threads.stop("engine", PATIENCE);
        ledger.close();
        threads.join("ledger", PATIENCE);
        threads.stop("postman", PATIENCE);
        webhooks.close();
        store.close();
    }
}
