package org.mailwhy.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Direction;
import org.mailwhy.Incident;
import org.mailwhy.Remedy;
import org.mailwhy.Scope;
import org.mailwhy.Speaker;
import org.mailwhy.alert.Answer;
import org.mailwhy.alert.Receiver;
import org.mailwhy.alert.Webhooks;
import org.mailwhy.config.Settings;
import org.mailwhy.incident.Notice;
import org.mailwhy.json.PublicJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "alert",
        mixinStandardHelpOptions = true,
        description = "Works on receivers of alerts.")
final class AlertCommand {
    private final Console console;
    private final ConfigurationFile configuration;

    AlertCommand(Console console, ConfigurationFile configuration) {
        this.console = console;
        this.configuration = configuration;
    }

    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = "Sends one test notification and shows the answer.",
            exitCodeListHeading = "Exit status:%n",
            exitCodeList = {"0:delivered", "1:not delivered"})
    int test(
            @Parameters(paramLabel = "NAME", description = "A receiver of the configuration.")
                    String name,
            @Option(
                            names = "--config",
                            paramLabel = "FILE",
                            description = "By default /etc/mailwhy/mailwhy.yml.")
                    @Nullable Path config)
            throws InterruptedException {
        Settings settings = configuration.settings(config);
        Receiver receiver = receiver(settings, name);
        InstantSource clock = InstantSource.system();
        PublicJson json = new PublicJson(settings.web().externalUrl(), true);
        try (Webhooks webhooks = new Webhooks(clock, json)) {
            return shown(webhooks.send(receiver, notice(name, clock.instant())));
        }
    }

    private static Receiver receiver(Settings settings, String name) {
        List<Receiver> all = settings.alerts().stream().map(Settings.Alert::receiver).toList();
        return all.stream()
                .filter(receiver -> receiver.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Failure(1, "no receiver is called " + name + known(all)));
    }

    private static String known(List<Receiver> all) {
        return all.isEmpty()
                ? ": add it under alerts in the configuration"
                : ": there is "
                        + all.stream().map(Receiver::name).collect(Collectors.joining(", "));
    }

    private int shown(Answer answer) {
        return switch (answer) {
            case Answer.Silent(String why) ->
                    throw new Failure(1, "not delivered, " + why + ": check the receiver's url");
            case Answer.Answered(int status, _, String text) -> shown(status, text);
        };
    }

    private int shown(int status, String text) {
        boolean delivered = status / 100 == 2;
        console.paper()
                .line(
                        (delivered ? "Delivered" : "Not delivered")
                                + ": the receiver answered "
                                + status
                                + ".");
        if (!text.isBlank()) {
            console.paper().item("  ", text);
        }
        return delivered ? 0 : 1;
    }

    /// An incident that never was.
    private static Notice notice(String receiver, Instant now) {
        String summary = "This is a test notification of mailwhy; nothing is wrong.";
        Diagnosis diagnosis =
                new Diagnosis(
                        null,
                        new Diagnosis.Verdict(
                                Cause.UNKNOWN, Certainty.UNKNOWN, 0, Scope.UNKNOWN, null),
                        Speaker.UNKNOWN,
                        List.of(),
                        List.of(),
                        new Diagnosis.Advice(summary, null, new Remedy(List.of(), List.of())));
        Incident incident =
                new Incident(
                        "test-" + now.getEpochSecond(),
                        new Incident.Key("test", Direction.PROBE, null, Cause.UNKNOWN),
                        new Incident.Status(now, now, now, false),
                        new Incident.Tally(0, Map.of()),
                        diagnosis);
        return new Notice("msg_" + incident.id(), receiver, "test", now, incident);
    }
}
