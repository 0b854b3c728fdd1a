package org.mailwhy.web;

import static org.mailwhy.web.Router.Route.get;
import static org.mailwhy.web.Router.Route.post;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.mailwhy.web.Router.Route;

/// Every path that the web server answers.
final class Routes {

    private Routes() {}

    static List<Route> api(Api api) {
        return List.of(
                get("/api/v1/verdict", api::verdict),
                get("/api/v1/servers", api::servers),
                get("/api/v1/incidents", api::incidents),
                get("/api/v1/incidents/", api::incident),
                get("/api/v1/observations", api::observations),
                get("/api/v1/host", api::host),
                get("/api/v1/queue", api::queue),
                get("/api/v1/quotas", api::quotas),
                post("/api/v1/explain", api::explain));
    }

    static List<Route> pages(Pages pages) {
        return List.of(
                get("/", pages::overview),
                get("/incidents/", pages::incident),
                get("/causes/", pages::cause),
                get("/assets/", Assets::answer));
    }

    /// The paths that Prometheus and its kind have too.
    static List<Route> management(boolean lifecycle, WebServer.Sources sources) {
        Stream<Route> always =
                Stream.of(
                        get("/metrics", request -> metrics(request, sources)),
                        get("/-/healthy", _ -> Answer.text(200, "mailwhy is healthy")),
                        get("/-/ready", _ -> ready(sources)));
        Stream<Route> onRequest = Stream.of(post("/-/reload", _ -> reload(sources)));
        return Stream.concat(always, lifecycle ? onRequest : Stream.empty()).toList();
    }

    private static Answer metrics(Request request, WebServer.Sources sources) throws IOException {
        sources.metrics().handle(request.exchange());
        return new Answer.Written();
    }

    private static Answer ready(WebServer.Sources sources) {
        return sources.ready().getAsBoolean()
                ? Answer.text(200, "mailwhy is ready")
                : Answer.text(503, "mailwhy is not ready yet");
    }

    private static Answer reload(WebServer.Sources sources) {
        List<String> mistakes = sources.reload().get();
        return mistakes.isEmpty()
                ? Answer.text(200, "the configuration was read again")
                : Answer.text(500, String.join("\n", mistakes));
    }
}
