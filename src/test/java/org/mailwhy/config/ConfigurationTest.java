package org.mailwhy.config;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Direction;
import org.mailwhy.Reply;
import org.mailwhy.config.Configuration.Result;
import org.mailwhy.diagnosis.Diagnostician;
import org.mailwhy.log.LogSource;
import org.mailwhy.mta.MtaOptions;
import org.mailwhy.quota.QuotaSource;
import org.mailwhy.smtp.ProbeOptions.Depth;
import org.mailwhy.smtp.ProbeOptions.Target;

class ConfigurationTest {
    private static final Path FOLDER = Path.of("src/test/resources/config");
    private static final Configuration CONFIGURATION =
            new Configuration(
                    "here.example.org", Path.of("/state"), text -> text.split(" ").length >= 6);

    @TempDir Path temp;

    static Stream<Path> badFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("bad"))) {
            return files
                    .filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /// To accept new texts: delete the `.txt` file, run twice, read the difference.
    @ParameterizedTest
    @MethodSource("badFiles")
    void everyMistakeIsToldWithItsLine(Path file) throws IOException {
        Path golden = Path.of(file.toString().replace(".yml", ".txt"));
        String told =
                switch (CONFIGURATION.read(file)) {
                    case Result.Accepted(_, _) -> "accepted\n";
                    case Result.Rejected(List<Mistake> mistakes) ->
                            mistakes.stream()
                                    .map(mistake -> mistake.toString().replace(path(), "FOLDER"))
                                    .collect(Collectors.joining("\n", "", "\n"));
                };
        if (!Files.exists(golden)) {
            Files.writeString(golden, told);
            fail("%s was missing and is made now: read it", golden);
        }
        assertThat(told).isEqualTo(Files.readString(golden));
    }

    @Test
    void theSiteAddsRulesOfItsOwn() throws IOException {
        Files.writeString(
                temp.resolve("mailwhy.yml"),
                "rules: " + FOLDER.resolve("rules.d").toAbsolutePath() + "\n");
        Result result = CONFIGURATION.read(temp.resolve("mailwhy.yml"));
        assertThat(result).isInstanceOf(Result.Accepted.class);
        Diagnostician site =
                Diagnostician.standard().with(((Result.Accepted) result).settings().rules());
        Reply reply = Reply.parse("452 4.3.0 Das Archiv ist gestern voll geworden").orElseThrow();
        assertThat(Diagnostician.standard().explain(reply).cause()).isNotEqualTo(Cause.DISK_FULL);
        assertThat(site.explain(reply))
                .satisfies(diagnosis -> {
                    assertThat(diagnosis.cause()).isEqualTo(Cause.DISK_FULL);
                    assertThat(diagnosis.certainty()).isEqualTo(Certainty.LIKELY);
                    assertThat(diagnosis.advice().summary()).contains("ask the storage team");
                });
    }

    private static String path() {
        return FOLDER.resolve("bad").toAbsolutePath().toString();
    }

    @Test
    void theContractsSampleHasOnlyMistakesForPartsThatAreNotBuiltYet() {
        Result result = CONFIGURATION.read(FOLDER.resolve("sample.yml"));
        assertThat(result).isInstanceOf(Result.Rejected.class);
        assertThat(((Result.Rejected) result).mistakes())
                .extracting(Mistake::message)
                .allMatch(message -> message.contains("is not built yet"))
                .hasSize(4);
    }

    @Test
    void theContractsSampleIsReadWithoutThem() throws IOException {
        Settings settings = accepted(sampleAsBuilt());
        assertThat(settings.servers()).hasSize(1);
        Settings.ServerSettings server = requireNonNull(settings.servers()).getFirst();
        assertThat(server.probe().name()).isEqualTo("mx1");
        assertThat(server.probe().target()).isEqualTo(new Target.Address("mx1.example.org", 25));
        assertThat(server.probe().depth()).isEqualTo(Depth.MAIL);
        assertThat(server.probe().from()).isEmpty();
        assertThat(server.probe().local()).isTrue();
        assertThat(server.every()).isEqualTo(Duration.ofMinutes(1));
        assertThat(server.mta()).isEqualTo(MtaOptions.AUTO);
        assertThat(settings.host().paths()).isNull();
        assertThat(settings.quotas().sources())
                .containsExactly(
                        new QuotaSource.Doveadm(null, null, null),
                        new QuotaSource.QuotaStatus("127.0.0.1", 12340),
                        new QuotaSource.Maildir(Path.of("/var/vmail"), 2));
        assertThat(settings.logs())
                .containsExactly(
                        new LogSource.File(Path.of("/var/log/mail.log")),
                        new LogSource.Journal(List.of("postfix@-.service")));
        assertThat(settings.maintenance())
                .containsExactly(
                        new Settings.Window(
                                "patch night",
                                "0 0 3 ? * SUN",
                                ZoneId.of("Europe/Berlin"),
                                Duration.ofHours(1),
                                List.of("mx1")));
        Settings.Alert alert = settings.alerts().getFirst();
        assertThat(alert.receiver().secrets())
                .containsExactly("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(alert.rule().causes())
                .containsExactlyInAnyOrder(Cause.DISK_FULL, Cause.OVERLOAD);
        assertThat(alert.rule().repeat()).isEqualTo(Duration.ofHours(4));
        assertThat(settings.store().retention()).isEqualTo(Duration.ofDays(90));
        assertThat(settings.store().maxSize()).isEqualTo(256L << 20);
        assertThat(settings.web().port()).isEqualTo(9452);
    }

    @Test
    void anEmptyFileMeansTheDefaults() throws IOException {
        assertThat(accepted("# nothing yet\n")).isEqualTo(CONFIGURATION.defaults());
        assertThat(accepted("")).isEqualTo(Settings.defaults(Path.of("/state")));
        assertThat(accepted("{}")).isEqualTo(CONFIGURATION.defaults());
    }

    @Test
    void aServerNeedsOnlyAnAddress() throws IOException {
        Settings settings =
                accepted(
                        "servers: [{address: '2001:db8::1'}, {domain: bücher.example, to: [a@b.c]}]");
        var servers = requireNonNull(settings.servers());
        assertThat(servers)
                .extracting(s -> s.probe().name())
                .containsExactly("[2001:db8::1]:25", "xn--bcher-kva.example");
        assertThat(servers)
                .extracting(s -> s.probe().depth())
                .containsExactly(Depth.MAIL, Depth.RCPT);
        assertThat(servers).extracting(s -> s.probe().hello()).containsOnly("here.example.org");
        assertThat(servers).extracting(Settings.ServerSettings::local).containsOnlyNulls();
    }

    @Test
    void anAlertThatNamesNoCausesTakesTheUsualOnes() throws IOException {
        var rule =
                accepted("alerts: [{name: ops, url: 'https://a.example.org'}]")
                        .alerts()
                        .getFirst()
                        .rule();
        assertThat(rule.causes()).contains(Cause.MAINTENANCE, Cause.UNREACHABLE).hasSize(7);
        assertThat(rule.directions()).containsExactlyInAnyOrder(Direction.GIVEN, Direction.PROBE);
    }

    @Test
    void secretsOfFilesAreTrimmedAndPublicOnesWarnedOf() throws IOException {
        Path secret =
                Files.writeString(
                        temp.resolve("secret"), "  whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw \n");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));
        Path file =
                Files.writeString(
                        temp.resolve("c.yml"),
                        "alerts: [{name: ops, url: 'https://a.example.org', secret_file: secret}]");
        Result.Accepted loose = (Result.Accepted) CONFIGURATION.read(file);
        assertThat(loose.settings().alerts().getFirst().receiver().secrets())
                .containsExactly("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(loose.warnings()).singleElement().asString().contains("chmod 600");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        assertThat(((Result.Accepted) CONFIGURATION.read(file)).warnings()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsOneMistake() {
        assertThat(CONFIGURATION.read(temp.resolve("none.yml")))
                .isEqualTo(
                        new Result.Rejected(
                                List.of(
                                        new Mistake(
                                                1,
                                                1,
                                                "does not exist: correct the path, or make the file"))));
    }

    @Test
    void theStateFolderIsTheSystemsForWhoMayWriteThere() {
        Map<String, String> environment = Map.of("HOME", "/home/a");
        assertThat(StateFolder.usual(environment, temp)).isEqualTo(temp);
        assertThat(StateFolder.usual(environment, temp.resolve("new")))
                .isEqualTo(temp.resolve("new"));
        Path closed = Path.of("/proc/none/mailwhy");
        assertThat(StateFolder.usual(environment, closed))
                .isEqualTo(Path.of("/home/a/.local/state/mailwhy"));
        assertThat(StateFolder.usual(Map.of("HOME", "/h", "XDG_STATE_HOME", "/s"), closed))
                .isEqualTo(Path.of("/s/mailwhy"));
        assertThat(StateFolder.usual(Map.of("HOME", "/h", "XDG_STATE_HOME", "s"), closed))
                .isEqualTo(Path.of("/h/.local/state/mailwhy"));
    }

    @Test
    void theExampleIsAcceptedAsItIsAndWithEveryCommentedKeySwitchedOn() throws IOException {
        Path example = Path.of("deploy/mailwhy.yml");
        assertThat(CONFIGURATION.read(example)).isInstanceOf(Result.Accepted.class);
        String all =
                Files.readAllLines(example).stream()
                        .map(line -> line.replaceFirst("^#(?! \\S)", ""))
                        .collect(Collectors.joining("\n"));
        Settings settings = accepted(all);
        assertThat(settings.servers()).isNotEmpty();
        assertThat(settings.maintenance()).isNotEmpty();
        assertThat(settings.alerts()).isNotEmpty();
    }

    private static String sampleAsBuilt() throws IOException {
        return Files.readAllLines(FOLDER.resolve("sample.yml")).stream()
                .filter(line -> !line.matches(" +(- imap|url: jdbc|config|probe):?.*|rules.*"))
                .collect(Collectors.joining("\n"))
                .replace(
                        "webhook.secret",
                        FOLDER.resolve("webhook.secret").toAbsolutePath().toString());
    }

    private Settings accepted(String yaml) throws IOException {
        Path file = Files.writeString(temp.resolve("mailwhy.yml"), yaml);
        return switch (CONFIGURATION.read(file)) {
            case Result.Accepted(Settings settings, _) -> settings;
            case Result.Rejected(List<Mistake> mistakes) -> fail("rejected: %s", mistakes);
        };
    }
}
