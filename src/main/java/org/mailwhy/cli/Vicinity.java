package org.mailwhy.cli;

import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Dialogue;
import org.mailwhy.Event.SourceFailed;
import org.mailwhy.Fact;
import org.mailwhy.Measurement.HostSampled;
import org.mailwhy.Measurement.LimitsRead;
import org.mailwhy.Measurement.QuotaRead;
import org.mailwhy.Observation;
import org.mailwhy.Question.ReadQuota;
import org.mailwhy.Server;
import org.mailwhy.config.Settings;
import org.mailwhy.config.Sources;
import org.mailwhy.diagnosis.Surroundings;
import org.mailwhy.diagnosis.Surroundings.Pattern;
import org.mailwhy.host.HostSampler;
import org.mailwhy.mta.MailServer;
import org.mailwhy.mta.MailServer.Listener;
import org.mailwhy.mta.MailServers;
import org.mailwhy.quota.QuotaSampler;
import org.mailwhy.smtp.Prober;

/// What this host shows when it runs the mail server that refused a probe.
record Vicinity(Settings settings) {
    private static final InstantSource CLOCK = InstantSource.system();

    Surroundings around(Observation refusal, int port) throws InterruptedException {
        Optional<InetAddress> address = own(refusal.dialogue().peer().address());
        return address.isEmpty() ? Surroundings.NONE : around(refusal, address.get(), port);
    }

    private Surroundings around(Observation refusal, InetAddress address, int port)
            throws InterruptedException {
        MailServers servers = new MailServers(CLOCK, HostName.own(), Sources.mailServers(settings));
        List<Fact> facts = new ArrayList<>(servers.look());
        Optional<MailServer> asked =
                servers.found().stream().filter(s -> answers(s, address, port)).findFirst();
        if (asked.isEmpty()) {
            return Surroundings.NONE;
        }
        Sources sources = Sources.of(settings, servers.found());
        facts.addAll(new HostSampler(CLOCK, HostName.own(), sources::paths, servers::slots).look());
        facts.addAll(quota(sources, refusal.dialogue().envelope()));
        return new Surroundings(
                server(refusal, asked.get()),
                each(facts, HostSampled.class),
                each(facts, LimitsRead.class),
                each(facts, QuotaRead.class),
                List.of(),
                List.of(),
                List.of(),
                each(facts, SourceFailed.class),
                Pattern.NONE);
    }

    private static List<Fact> quota(Sources sources, Dialogue.Envelope envelope)
            throws InterruptedException {
        String recipient = envelope.recipient();
        return recipient == null
                ? List.of()
                : new QuotaSampler(CLOCK, HostName.own(), sources.quotas())
                        .answer(new ReadQuota(recipient, envelope.size()));
    }

    private static Server server(Observation refusal, MailServer asked) {
        return new Server(
                refusal.server(),
                refusal.server(),
                true,
                HostName.own(),
                asked.instance(),
                Duration.ZERO);
    }

    /// Empty when it is another host's.
    private static Optional<InetAddress> own(@Nullable String address) {
        try {
            return Stream.ofNullable(address)
                    .map(InetAddress::ofLiteral)
                    .filter(Prober::isLocal)
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean answers(MailServer server, InetAddress address, int port) {
        return server.services().stream()
                .flatMap(service -> service.listeners().stream())
                .anyMatch(listener ->
                        listener instanceof Listener.Tcp(InetAddress at, int on)
                                && on == port
                                && (at == null || at.equals(address)));
    }

    private static <T> List<T> each(List<Fact> facts, Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
