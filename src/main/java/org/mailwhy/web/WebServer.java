package org.mailwhy.web;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.mailwhy.Change;
import org.mailwhy.diagnosis.Diagnostician;
import org.mailwhy.incident.History;
import org.mailwhy.incident.Situation;
import org.mailwhy.web.Router.Route;

/// The page, the API and the stream, on virtual threads. Slow requests are cut by
/// `-Dsun.net.httpserver.maxReqTime`, which the launcher sets.
public final class WebServer implements AutoCloseable {

    /// Where the answers come from.
    ///
    /// @param metrics answers `/metrics`
    /// @param ready whether the agent has begun to watch
    /// @param reload reads the configuration again; the mistakes in it, none when it was accepted
    public record Sources(
            Supplier<Situation> situation,
            History history,
            Supplier<Diagnostician> diagnostician,
            HttpHandler metrics,
            BooleanSupplier ready,
            Supplier<List<String>> reload) {
        public Sources {
            history = new UpToNow(history, situation);
        }
    }

    private static final int BACKLOG = 128;

    private final HttpServer server;
    private final ExecutorService threads;
    private final EventStream stream;

    /// Listens from now on.
    public WebServer(WebOptions options, Sources sources) throws IOException {
        server = HttpServer.create(new InetSocketAddress(options.host(), options.port()), BACKLOG);
        threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("web ", 0).factory());
        Site site = Site.of(options, port());
        Pages pages = new Pages(site, sources);
        stream = new EventStream(incident -> site.json().incident(incident).text(), threads);
        List<Route> routes = new ArrayList<>();
        routes.addAll(Routes.management(options.lifecycle(), sources));
        routes.addAll(Routes.api(new Api(site, sources)));
        routes.addAll(Routes.pages(pages));
        routes.add(Route.get("/api/v1/stream", stream::listen));
        Router router = new Router(Gate.of(options), pages::apology, routes);
        server.createContext("/", router);
        server.setExecutor(threads);
        server.start();
    }

    /// Where it listens, also when any free port was asked for.
    public int port() {
        return server.getAddress().getPort();
    }

    /// Tells everyone who listens to the stream; never waits.
    public void publish(Change change) {
        stream.publish(change);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
