package org.mailwhy.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Incident;
import org.mailwhy.json.IncidentJson;
import org.mailwhy.json.Json;
import org.mailwhy.json.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "mailwhy",
        mixinStandardHelpOptions = true,
        description =
                "Why does a mail server answer 421, 452 or nothing at all? Without a command: the"
                        + " verdict of now, asked of the running agent.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:all well", "1:something is wrong", "69:no agent"})
final class VerdictCommand implements Callable<Integer> {
    private static final Duration STALE = Duration.ofSeconds(60);

    private final Console console;
    private final ConfigurationFile configuration;

    @Option(
            names = "--url",
            paramLabel = "U",
            description =
                    "The agent's address; by default MAILWHY_URL, else where the configuration lets"
                            + " it listen.")
    private @Nullable String url;

    VerdictCommand(Console console, ConfigurationFile configuration) {
        this.console = console;
        this.configuration = configuration;
    }

    @Override
    public Integer call() throws InterruptedException {
        AgentClient agent = AgentClient.of(url, console, configuration.settingsOrDefaults().web());
        try {
            return shown(agent.get("/api/v1/verdict").body(), agent.base());
        } catch (AgentClient.NoAgent e) {
            throw new Failure(
                    Failure.UNAVAILABLE,
                    e.getMessage()
                            + ": see the product with mailwhy demo, start the agent with mailwhy"
                            + " agent, or say where it is with --url");
        }
    }

    private int shown(JsonObject verdict, String base) throws AgentClient.NoAgent {
        try {
            print(verdict, base);
            return verdict.flag("ok") ? 0 : 1;
        } catch (Json.MalformedJson e) {
            throw AgentClient.stranger(base, e);
        }
    }

    private void print(JsonObject verdict, String base) {
        Paper paper = console.paper();
        Instant now = InstantSource.system().instant();
        boolean ok = verdict.flag("ok");
        List<Incident> incidents = verdict.list("incidents", IncidentJson::read);
        paper.item(
                ok ? Style.GOOD.of("✔ ") : Style.BAD.of("✖ "),
                Style.STRONG.of(verdict.text("summary")));
        for (Incident incident : incidents) {
            paper.gap();
            new IncidentText(incident, now, ZoneId.systemDefault()).printShort(paper);
            paper.item("  ", "Why and what to do: mailwhy incidents show " + incident.id());
        }
        verdict.list("failed", object -> object).forEach(failed -> blind(paper, failed));
        verdict.list("windows", object -> object).forEach(window -> window(paper, window));
        Duration age = Duration.between(verdict.instant("at"), now);
        if (age.compareTo(STALE) > 0) {
            paper.gap();
            paper.line(
                    Style.WARNING.of(
                            "! This is "
                                    + Times.span(age)
                                    + " old: the agent hangs or its clock differs."));
        }
        paper.gap();
        paper.line(Style.FAINT.of(base));
    }

    /// A source that cannot see.
    private static void blind(Paper paper, JsonObject failed) {
        paper.gap();
        paper.item(
                Style.WARNING.of("! "),
                Style.PLAIN.of(failed.text("source") + ": " + failed.text("problem")));
        if (!failed.text("remedy").isBlank()) {
            paper.item("  ", failed.text("remedy"));
        }
    }

    private static void window(Paper paper, JsonObject window) {
        paper.gap();
        paper.line(
                "Planned maintenance: "
                        + window.text("name")
                        + ", until "
                        + Times.at(window.instant("until"), ZoneId.systemDefault())
                        + ".");
    }
}
