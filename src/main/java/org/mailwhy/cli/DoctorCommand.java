package org.mailwhy.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mailwhy.config.Settings;
import org.mailwhy.json.FactJson;
import org.mailwhy.json.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description =
                "Shows what it finds on this host: mail servers, their file systems and own limits,"
                        + " logs, quotas, missing permissions and the command that mends each."
                        + " Changes nothing.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:all well", "1:something to mend"})
final class DoctorCommand implements Callable<Integer> {
    private final Console console;
    private final ConfigurationFile configuration;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "By default /etc/mailwhy/mailwhy.yml where it exists.")
    private @Nullable Path config;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    DoctorCommand(Console console, ConfigurationFile configuration) {
        this.console = console;
        this.configuration = configuration;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = configuration.settings(config);
        Survey survey = Survey.of(settings);
        boolean well = survey.problems().isEmpty();
        if (json) {
            console.out().println(json(survey, well).text());
        } else {
            new SurveyText(survey).print(console.paper());
        }
        return well ? 0 : 1;
    }

    private static JsonObject json(Survey survey, boolean well) {
        return JsonObject.builder()
                .put("ok", well)
                .put("user", System.getProperty("user.name"))
                .put(
                        "mail_servers",
                        survey.servers(),
                        server ->
                                JsonObject.builder()
                                        .put("instance", server.instance())
                                        .put("software", server.software())
                                        .put("config", server.config().toString())
                                        .build())
                .put("facts", survey.facts(), FactJson::write)
                .put(
                        "not_understood",
                        survey.strangers().entrySet().stream()
                                .filter(log -> !log.getValue().isEmpty())
                                .toList(),
                        log ->
                                JsonObject.builder()
                                        .put("log", log.getKey())
                                        .putTexts("lines", log.getValue())
                                        .build())
                .build();
    }
}
