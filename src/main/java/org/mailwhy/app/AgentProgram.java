package org.mailwhy.app;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Position;
import org.mailwhy.agent.StepListener;
import org.mailwhy.config.Configuration;
import org.mailwhy.config.Configuration.Result;
import org.mailwhy.config.Mistake;
import org.mailwhy.config.Settings;
import org.mailwhy.dns.Resolver;
import org.mailwhy.incident.Batch;
import org.mailwhy.incident.Ledger.LedgerException;
import org.mailwhy.incident.Situation;
import org.mailwhy.incident.Step;
import org.mailwhy.smtp.Prober;
import org.quartz.SchedulerException;

/// The agent: from its configuration to its end by a signal, with reloads between.
final class AgentProgram {
    /// sysexits.h
    private static final int CONFIG = 78;

    private static final int CANNOT_CREATE = 73;
    private static final int UNAVAILABLE = 69;
    private static final Duration DNS = Duration.ofSeconds(10);
    private static final Path USUAL = Path.of("/etc/mailwhy/mailwhy.yml");
    private static final Logger LOG = System.getLogger(AgentProgram.class.getName());

    private final @Nullable Path file;
    private final @Nullable Path recording;
    private final Configuration configuration;
    private final String version;
    private final PrintStream errors;
    private final InstantSource clock = InstantSource.system();
    private final String node = Running.node();
    private final ServiceManager manager = new ServiceManager(System.getenv("NOTIFY_SOCKET"));
    private final Prober prober = new Prober(clock, Resolver.system(DNS), node);
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Durable durable;
    private @Nullable Running running;
    private @Nullable Settings settings;
    private int generation;

    /// @param file null: the usual one where it exists, else what is found on this host
    /// @param recording where to write what the watchers report; null: nowhere
    AgentProgram(
            @Nullable Path file,
            @Nullable Path recording,
            Configuration configuration,
            String version,
            PrintStream errors) {
        this.file = file != null ? file : Files.exists(USUAL) ? USUAL : null;
        this.recording = recording;
        this.configuration = configuration;
        this.version = version;
        this.errors = errors;
    }

    /// Until SIGTERM or SIGINT; the exit status of a failed start.
    int run() throws InterruptedException {
        return switch (read()) {
            case Result.Rejected(List<Mistake> mistakes) -> {
                mistakes.forEach(mistake -> errors.println("mailwhy: " + said(mistake)));
                yield CONFIG;
            }
            case Result.Accepted(Settings accepted, List<Mistake> warnings) -> {
                warnings.forEach(warning -> LOG.log(Level.WARNING, said(warning)));
                yield watch(accepted);
            }
        };
    }

    private Result read() {
        return file == null
                ? new Result.Accepted(configuration.defaults(), List.of())
                : configuration.read(file);
    }

    private String said(Mistake mistake) {
        return file == null ? mistake.toString() : mistake.in(file);
    }

    private int watch(Settings accepted) throws InterruptedException {
        try {
            begin(accepted);
        } catch (LedgerException e) {
            errors.println("mailwhy: " + e.getMessage());
            return CANNOT_CREATE;
        } catch (BindException e) {
            errors.printf(
                    "mailwhy: cannot listen on %s:%d: %s: stop what listens there or set web.listen%n",
                    accepted.web().host(), accepted.web().port(), e.getMessage());
            return UNAVAILABLE;
        } catch (IOException | SchedulerException e) {
            errors.println("mailwhy: cannot start: " + e.getMessage());
            return UNAVAILABLE;
        }
        stop.await();
        end();
        stopped.countDown();
        return 0;
    }

    private synchronized void begin(Settings accepted)
            throws LedgerException, IOException, SchedulerException, InterruptedException {
        Durable made = Durable.open(accepted, version, clock, this::reload, listener());
        durable = made;
        made.start();
        Map<String, Position> positions = new HashMap<>();
        made.resume().positions().forEach(position -> positions.put(position.source(), position));
        running = Running.start(accepted, outfit(made), () -> positions);
        settings = accepted;
        Signals.onHangUp(this::reload);
        Runtime.getRuntime().addShutdownHook(new Thread(this::awaitEnd, "stop"));
        manager.ready("watching; page at port " + made.port());
        LOG.log(
                Level.INFO,
                "watching; page and metrics at http://{0}:{1}/",
                accepted.web().host(),
                Integer.toString(made.port()));
    }

    private Running.Outfit outfit(Durable made) {
        return new Running.Outfit(made, prober, clock, node, generation++);
    }

    private StepListener listener() throws IOException {
        if (recording == null) {
            return this::alive;
        }
        Recorder recorder = new Recorder(recording);
        return (batch, step, situation) -> {
            recorder.seen(batch, step, situation);
            alive(batch, step, situation);
        };
    }

    /// The engine's sign of life is the service's.
    private void alive(Batch batch, Step step, Situation situation) {
        if (batch.now().getEpochSecond() % 10 == 0) {
            manager.alive(
                    situation.open().isEmpty()
                            ? "watching " + situation.servers().size() + " servers: all well"
                            : "watching; open incidents: " + situation.open().size());
        }
    }

    /// A bad configuration keeps the old one.
    ///
    /// @return the mistakes; none when it was accepted
    private synchronized List<String> reload() {
        Durable made = durable;
        if (made == null) {
            return List.of("not started yet");
        }
        manager.reloading();
        try {
            List<String> mistakes =
                    switch (read()) {
                        case Result.Rejected(List<Mistake> wrong) ->
                                wrong.stream().map(this::said).toList();
                        case Result.Accepted(Settings accepted, List<Mistake> _) ->
                                swap(accepted, made);
                    };
            mistakes.forEach(mistake -> LOG.log(Level.ERROR, "reload: {0}", mistake));
            made.metrics().reloaded(mistakes.isEmpty());
            return mistakes;
        } finally {
            manager.ready("watching");
        }
    }

    private List<String> swap(Settings accepted, Durable made) {
        Settings before = settings;
        Running old = running;
        if (before == null || old == null) {
            return List.of("not started yet");
        }
        if (!accepted.store().equals(before.store()) || !accepted.web().equals(before.web())) {
            return List.of("store and web: a change there needs a restart");
        }
        try {
            running = Running.start(accepted, outfit(made), old::stop);
            settings = accepted;
            LOG.log(Level.INFO, "configuration accepted");
            return List.of();
        } catch (SchedulerException e) {
            return List.of("schedule: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of("interrupted");
        }
    }

    private void awaitEnd() {
        manager.stopping();
        stop.countDown();
        try {
            stopped.await(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void end() throws InterruptedException {
        try {
            if (running != null) {
                running.stop();
            }
        } catch (SchedulerException e) {
            LOG.log(Level.WARNING, "schedule: {0}", e.getMessage());
        }
        if (durable != null) {
            durable.close();
        }
    }
}
