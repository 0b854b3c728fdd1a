package org.mailwhy.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Server;
import org.mailwhy.log.ServerNames;

/// What the server of a log line is called: the configured local server that it is about, else as
/// logged. Dovecot and the like belong to the first local server: they stand behind it.
record Names(List<Server> servers) implements ServerNames {
    Names {
        servers = List.copyOf(servers);
    }

    @Override
    public String name(@Nullable String host, @Nullable String instance) {
        return servers.stream()
                .filter(Server::local)
                .filter(server -> server.instance() != null && server.instance().equals(instance))
                .findFirst()
                .or(() -> servers.stream().filter(Server::local).findFirst())
                .map(Server::name)
                .orElseGet(() -> AS_LOGGED.name(host, instance));
    }
}
