package org.mailwhy.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Change;
import org.mailwhy.Event.Configured;
import org.mailwhy.Origin;
import org.mailwhy.agent.SamplerJob;
import org.mailwhy.cli.ChangeText;
import org.mailwhy.cli.Console;
import org.mailwhy.config.Address;
import org.mailwhy.config.Settings;
import org.mailwhy.demo.Demo;
import org.mailwhy.dns.Resolver;
import org.mailwhy.incident.Ledger.LedgerException;
import org.mailwhy.smtp.ProbeOptions;
import org.mailwhy.smtp.ProbeSampler;
import org.mailwhy.smtp.Prober;
import org.mailwhy.web.WebOptions;
import org.quartz.SchedulerException;

/// The demonstration: simulated servers, and the real path behind their sockets.
final class DemoProgram {
    /// sysexits.h
    private static final int UNAVAILABLE = 69;

    private static final String NODE = "demo";
    private static final Duration DNS = Duration.ofSeconds(5);

    private final Console console;
    private final String version;
    private final InstantSource clock = InstantSource.system();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    DemoProgram(Console console, String version) {
        this.console = console;
        this.version = version;
    }

    /// @param length null: until Ctrl-C
    /// @param listen null: the default port, another one when it is taken
    int run(@Nullable Duration length, @Nullable Address listen) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::awaitEnd, "stop"));
        try {
            Path store = Files.createTempDirectory("mailwhy-demo");
            try {
                show(length, listen, store);
            } finally {
                delete(store);
            }
            return 0;
        } catch (BindException e) {
            console.err()
                    .println(
                            "mailwhy: cannot listen on %s: %s: choose another --listen"
                                    .formatted(listen, e.getMessage()));
            return UNAVAILABLE;
        } catch (IOException | LedgerException | SchedulerException e) {
            console.err().println("mailwhy: the demo cannot run: " + e.getMessage());
            return UNAVAILABLE;
        } finally {
            stopped.countDown();
        }
    }

    private void show(@Nullable Duration length, @Nullable Address listen, Path store)
            throws IOException, LedgerException, SchedulerException, InterruptedException {
        try (Demo demo = Demo.start(clock);
                Durable durable = durable(settings(store, listen), listen == null);
                Schedule schedule = new Schedule(NODE, new Random(1))) {
            console.out()
                    .printf(
                            "Simulated mail servers, the real mailwhy. Page: http://127.0.0.1:%d/%s%n%n",
                            durable.port(), length == null ? "   (Ctrl-C ends it)" : "");
            durable.start();
            durable.adopt(
                    settings(store, listen),
                    List.of(demo.respondent()),
                    Set.of(demo.host().name()));
            durable.inbox()
                    .put(
                            List.of(
                                    new Configured(
                                            clock.instant(),
                                            new Origin(NODE, "config", null),
                                            demo.servers())),
                            null);
            watch(demo, durable, schedule);
            schedule.start();
            if (length == null) {
                stop.await();
            } else {
                stop.await(length.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private void watch(Demo demo, Durable durable, Schedule schedule) throws SchedulerException {
        Prober prober = new Prober(clock, Resolver.system(DNS), NODE);
        SamplerJob host = new SamplerJob(demo.host(), durable.inbox(), _ -> {});
        schedule.every("host", Demo.EVERY, Duration.ZERO, host::run);
        for (ProbeOptions probe : demo.probes()) {
            SamplerJob job =
                    new SamplerJob(
                            new ProbeSampler(prober, probe, Demo.EVERY, clock),
                            durable.inbox(),
                            _ -> {});
            schedule.every("probe " + probe.name(), Demo.EVERY, Duration.ofMillis(200), job::run);
        }
    }

    private Durable durable(Settings settings, boolean anyPort)
            throws IOException, LedgerException {
        try {
            return made(settings);
        } catch (BindException e) {
            if (!anyPort) {
                throw e;
            }
            WebOptions web = settings.web();
            return made(
                    with(
                            settings,
                            new WebOptions(web.host(), 0, null, false, web.fullAddresses())));
        }
    }

    private Durable made(Settings settings) throws IOException, LedgerException {
        return Durable.open(
                settings,
                version,
                clock,
                List::of,
                (_, step, _) -> step.changes().forEach(this::tell));
    }

    private static Settings settings(Path store, @Nullable Address listen) {
        Settings defaults = Settings.defaults(store);
        WebOptions web =
                listen == null
                        ? defaults.web()
                        : new WebOptions(listen.host(), listen.port(), null, false, false);
        return with(defaults, web);
    }

    /// One client is enough to open an incident: the demo has no more.
    private static Settings with(Settings settings, WebOptions web) {
        return new Settings(
                settings.servers(),
                settings.host(),
                settings.quotas(),
                settings.logs(),
                settings.maintenance(),
                settings.alerts(),
                1,
                settings.store(),
                web,
                settings.rules());
    }

    private void tell(Change change) {
        if (change instanceof Change.Counted) {
            return;
        }
        new ChangeText(change).print(console);
    }

    private void awaitEnd() {
        stop.countDown();
        try {
            stopped.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // the contract: 0 also after Ctrl-C, where the JVM would answer 130
        Runtime.getRuntime().halt(0);
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> {
                        try {
                            Files.delete(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (IOException | UncheckedIOException e) {
            System.getLogger(DemoProgram.class.getName())
                    .log(System.Logger.Level.DEBUG, "left behind: {0}", e.getMessage());
        }
    }
}
