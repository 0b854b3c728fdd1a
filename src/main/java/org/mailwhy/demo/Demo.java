package org.mailwhy.demo;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.mailwhy.Respondent;
import org.mailwhy.Sampler;
import org.mailwhy.Server;
import org.mailwhy.smtp.ProbeOptions;
import org.mailwhy.smtp.ProbeOptions.Depth;
import org.mailwhy.smtp.ProbeOptions.Target;
import org.mailwhy.smtp.ProbeOptions.Tls;

/// A cast of simulated mail servers whose troubles come and go. The sockets and everything behind
/// them are real; what only a mail server's own host could show comes from a simulated host.
public final class Demo implements AutoCloseable {
    static final String RECIPIENT = "anna@simulated.example";

    /// The interval of the probes.
    public static final Duration EVERY = Duration.ofSeconds(2);

    private static final String HELLO = "mailwhy.simulated.example";

    /// No simulated server is slow without meaning it.
    private static final Duration LIMIT = Duration.ofMillis(1_500);

    private static final Logger LOG = System.getLogger(Demo.class.getName());

    private final List<Member> cast = new ArrayList<>();
    private final SimulatedHost host;

    private record Member(Role role, TroubledServer server, Thread director) {}

    private Demo(SimulatedHost host) {
        this.host = host;
    }

    public static Demo start(InstantSource clock) throws IOException {
        Demo demo = new Demo(new SimulatedHost(clock));
        try {
            for (Role role : Role.CAST) {
                demo.enter(role);
            }
            return demo;
        } catch (IOException e) {
            demo.close();
            throw e;
        }
    }

    private void enter(Role role) throws IOException {
        TroubledServer server = TroubledServer.start(script(role, Trouble.NONE));
        Thread director =
                Thread.ofVirtual()
                        .name("simulated " + role.name())
                        .start(() -> direct(role, server));
        cast.add(new Member(role, server, director));
    }

    private void direct(Role role, TroubledServer server) {
        try {
            while (true) {
                for (Role.Scene scene : role.scenes()) {
                    host.befall(role.name(), scene.trouble());
                    server.play(script(role, scene.trouble()));
                    Thread.sleep(scene.lasting());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "simulated server {0}: {1}", role.name(), e.getMessage());
        }
    }

    private static Script script(Role role, Trouble trouble) {
        return trouble.script(role.name() + ".simulated.example");
    }

    /// For the engine.
    public List<Server> servers() {
        return cast.stream().map(Demo::server).toList();
    }

    /// For the prober, in the same order.
    public List<ProbeOptions> probes() {
        return cast.stream().map(Demo::probe).toList();
    }

    /// In place of the watchers of the real host.
    public Sampler host() {
        return host;
    }

    /// The simulated host again, for what the engine asks at once.
    public Respondent respondent() {
        return host;
    }

    private static Server server(Member member) {
        InetSocketAddress address = member.server().address();
        return new Server(
                member.role().name(),
                address.getAddress().getHostAddress() + ":" + address.getPort(),
                true,
                HELLO,
                SimulatedHost.instance(member.role().name()),
                EVERY);
    }

    private static ProbeOptions probe(Member member) {
        InetSocketAddress address = member.server().address();
        return new ProbeOptions(
                member.role().name(),
                new Target.Address(address.getAddress().getHostAddress(), address.getPort()),
                Tls.OPPORTUNISTIC,
                Depth.RCPT,
                HELLO,
                "",
                List.of(RECIPIENT),
                LIMIT,
                true);
    }

    @Override
    public void close() throws IOException {
        for (Member member : cast) {
            member.director().interrupt();
            member.server().close();
        }
    }
}
