package org.mailwhy.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Accepted;
import org.mailwhy.Diagnosis;
import org.mailwhy.Fact;
import org.mailwhy.Observation;
import org.mailwhy.config.Address;
import org.mailwhy.diagnosis.Diagnostician;
import org.mailwhy.dns.Resolver;
import org.mailwhy.json.PublicJson;
import org.mailwhy.smtp.ProbeOptions;
import org.mailwhy.smtp.ProbeOptions.Depth;
import org.mailwhy.smtp.ProbeOptions.Target;
import org.mailwhy.smtp.ProbeOptions.Tls;
import org.mailwhy.smtp.Prober;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "probe",
        mixinStandardHelpOptions = true,
        description =
                "Probes mail servers now, as a sending server would, without sending a message:"
                        + " transcript, time of each phase, verdict, cause.",
        exitCodeListHeading = "Exit status, the worst of all hosts:%n",
        exitCodeList = {
            "0:accepted",
            "1:temporary failure",
            "2:permanent failure or unreachable",
            "64:wrong usage"
        })
final class ProbeCommand implements Callable<Integer> {
    private static final Pattern MAILBOX = Pattern.compile("[^\\s<>\\p{Cntrl}]{0,256}");

    private final Console console;
    private final ConfigurationFile configuration;

    @Parameters(paramLabel = "HOST[:PORT]", arity = "1..*", description = "By default port 25.")
    private List<Address> hosts = List.of();

    @Option(
            names = "--tls",
            paramLabel = "HOW",
            description = "none, starttls, implicit or opportunistic (default).")
    private Tls tls = Tls.OPPORTUNISTIC;

    @Option(
            names = "--depth",
            paramLabel = "DEPTH",
            description = "connect, ehlo, mail (default) or rcpt.")
    private @Nullable Depth depth;

    @Option(names = "--from", paramLabel = "A", description = "The envelope sender; by default <>.")
    private String from = "";

    @Option(names = "--to", paramLabel = "A", description = "A recipient, makes the depth rcpt.")
    private List<String> to = new ArrayList<>();

    @Option(
            names = "--hello",
            paramLabel = "NAME",
            description = "The name in EHLO; by default this host's.")
    private @Nullable String hello;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            description = "Of each phase (default 30s); four times that in all.")
    private Duration timeout = Duration.ofSeconds(30);

    @Option(names = "--json", description = "Print one JSON object a line for each address.")
    private boolean json;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "Where this host runs what refuses, its mail servers are found by it; by"
                            + " default /etc/mailwhy/mailwhy.yml where it exists.")
    private @Nullable Path config;

    ProbeCommand(Console console, ConfigurationFile configuration) {
        this.console = console;
        this.configuration = configuration;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (depth == Depth.RCPT && to.isEmpty()) {
            throw new Failure(Failure.USAGE, "depth rcpt needs a recipient: add --to ADDRESS");
        }
        if (timeout.isZero() || timeout.compareTo(Duration.ofMinutes(10)) > 0) {
            throw new Failure(Failure.USAGE, "the timeout is out of range: write 1s to 10m");
        }
        Stream.concat(to.stream(), Stream.of(from)).forEach(ProbeCommand::checkAddress);
        Prober prober =
                new Prober(InstantSource.system(), Resolver.system(timeout), HostName.own());
        Vicinity vicinity =
                new Vicinity(
                        config == null
                                ? configuration.settingsOrDefaults()
                                : configuration.settings(config));
        int worst = 0;
        Iterator<Address> targets = hosts.iterator();
        for (Future<List<Fact>> probe : atOnce(prober)) {
            int port = targets.next().port();
            for (Fact fact : facts(probe)) {
                show(fact, vicinity, port);
                worst = Math.max(worst, status(fact));
            }
        }
        return worst;
    }

    private static void checkAddress(String address) {
        if (!MAILBOX.matcher(address).matches()) {
            throw new Failure(
                    Failure.USAGE,
                    '"'
                            + address
                            + "\" is no address: write it like a@example.org, without < and >");
        }
    }

    private List<Future<List<Fact>>> atOnce(Prober prober) throws InterruptedException {
        try (ExecutorService probes = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<Fact>>> tasks = new ArrayList<>();
            hosts.forEach(host -> tasks.add(() -> prober.probe(options(host))));
            return probes.invokeAll(tasks);
        }
    }

    private static List<Fact> facts(Future<List<Fact>> probe) throws InterruptedException {
        try {
            return probe.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a probe broke", e.getCause());
        }
    }

    private ProbeOptions options(Address host) {
        return new ProbeOptions(
                host.toString(),
                new Target.Address(host.host(), host.port()),
                tls,
                depth == null ? (to.isEmpty() ? Depth.MAIL : Depth.RCPT) : depth,
                hello == null ? HostName.own() : hello,
                from,
                to,
                timeout,
                false);
    }

    private static int status(Fact fact) {
        return switch (fact) {
            case Accepted _ -> 0;
            case Observation.Refused refused when refused.reply().temporary() -> 1;
            default -> 2;
        };
    }

    private void show(Fact fact, Vicinity vicinity, int port) throws InterruptedException {
        Diagnosis diagnosis =
                fact instanceof Observation observation
                        ? Diagnostician.standard()
                                .judge(observation, vicinity.around(observation, port))
                        : null;
        if (json) {
            console.out().println(new PublicJson(null, true).probe(fact, diagnosis).text());
        } else {
            new ProbeText(fact, diagnosis).print(console.paper());
        }
    }
}
