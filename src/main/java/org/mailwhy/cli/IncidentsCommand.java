package org.mailwhy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailwhy.cli.AgentClient.NoAgent;
import org.mailwhy.config.Settings;
import org.mailwhy.incident.Ledger.LedgerException;
import org.mailwhy.json.IncidentJson;
import org.mailwhy.json.Json;
import org.mailwhy.json.JsonObject;
import org.mailwhy.json.PublicJson;
import org.mailwhy.store.SqliteHistory;
import org.mailwhy.store.SqliteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

@Command(
        name = "incidents",
        mixinStandardHelpOptions = true,
        description =
                "Shows the recorded incidents, of the running agent, else of its store. Without a"
                        + " command: list.")
final class IncidentsCommand implements Callable<Integer> {
    /// As the agent makes them; what else would be asked for is no id.
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.~-]{1,100}");

    private final Console console;
    private final ConfigurationFile configuration;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "By default /etc/mailwhy/mailwhy.yml.")
    private @Nullable Path config;

    @Option(
            names = "--url",
            paramLabel = "U",
            scope = ScopeType.INHERIT,
            description = "The agent's address; by default MAILWHY_URL, else of the configuration.")
    private @Nullable String url;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Print one JSON object a line.")
    private boolean json;

    @Option(
            names = "--limit",
            paramLabel = "N",
            scope = ScopeType.INHERIT,
            description = "How many to list; by default 20, with --json all.")
    private @Nullable Integer limit;

    IncidentsCommand(Console console, ConfigurationFile configuration) {
        this.console = console;
        this.configuration = configuration;
    }

    @Override
    public Integer call() throws InterruptedException {
        return list();
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists incidents, newest first.")
    int list() throws InterruptedException {
        int most = limit == null ? (json ? Integer.MAX_VALUE : 20) : limit;
        reading(past -> {
            int shown = list(past, most);
            if (shown == 0 && !json) {
                console.paper().line("No incident is recorded.");
            }
        });
        return 0;
    }

    private int list(Past past, int most) throws NoAgent, LedgerException, InterruptedException {
        int shown = 0;
        String after = null;
        while (shown < most) {
            List<JsonObject> page = past.page(Math.min(Past.PAGE, most - shown), after);
            if (page.isEmpty()) {
                break;
            }
            page.forEach(this::show);
            shown += page.size();
            after = page.getLast().text("id");
        }
        return shown;
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Shows one incident with its evidence.")
    int show(@Parameters(paramLabel = "ID", description = "As in the list.") String id)
            throws InterruptedException {
        if (!ID.matcher(id).matches()) {
            throw new Failure(Failure.USAGE, '"' + id + "\" is no id: see mailwhy incidents");
        }
        reading(past -> showWhole(past.incident(id).orElseThrow(() -> unknown(id))));
        return 0;
    }

    private static Failure unknown(String id) {
        return new Failure(1, "there is no incident " + id + ": see mailwhy incidents");
    }

    private void show(JsonObject incident) {
        if (json) {
            console.out().println(incident.text());
        } else {
            text(incident).printShort(console.paper());
        }
    }

    private void showWhole(JsonObject incident) {
        if (json) {
            console.out().println(incident.text());
        } else {
            text(incident).print(console.paper());
        }
    }

    private static IncidentText text(JsonObject incident) {
        return new IncidentText(
                IncidentJson.read(incident),
                InstantSource.system().instant(),
                ZoneId.systemDefault());
    }

    private interface Use {
        void of(Past past) throws NoAgent, LedgerException, InterruptedException;
    }

    private void reading(Use use) throws InterruptedException {
        Settings settings = configuration.settings(config);
        try {
            use.of(new Past.OfAgent(AgentClient.of(url, console, settings.web())));
        } catch (NoAgent | Json.MalformedJson e) {
            readingStore(use, settings, String.valueOf(e.getMessage()));
        } catch (LedgerException e) {
            throw new IllegalStateException("an agent is no store", e);
        }
    }

    private void readingStore(Use use, Settings settings, String noAgent)
            throws InterruptedException {
        Path folder = settings.store().path();
        if (!Files.isDirectory(folder)) {
            throw new Failure(
                    Failure.UNAVAILABLE,
                    noAgent
                            + ", and there is no store in "
                            + folder
                            + ": start the agent, or name its configuration with --config");
        }
        PublicJson contract =
                new PublicJson(settings.web().externalUrl(), settings.web().fullAddresses());
        try (SqliteHistory history = SqliteStore.readOnly(folder)) {
            use.of(new Past.OfStore(history, contract));
        } catch (NoAgent | LedgerException e) {
            throw new Failure(
                    Failure.UNAVAILABLE,
                    noAgent + ", and the store cannot be read: " + e.getMessage());
        }
    }
}
