package org.mailwhy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailwhy.json.JsonObject;

class MailwhyTest {
    @TempDir Path temp;

    private final Shell shell = new Shell(Map.of("HOME", "/nowhere"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demo",
                "agent",
                "probe",
                "explain",
                "incidents",
                "incidents list",
                "incidents show",
                "replay",
                "doctor",
                "alert",
                "alert test",
                "check-config"
            })
    void everyCommandHasHelpWithin80Columns(String command) {
        String[] arguments = (command + " --help").strip().split(" ", -1);
        Shell.Run run = shell.run(arguments);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: mailwhy").contains("--help");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void theVersionIsTold() {
        assertThat(shell.run("--version").out()).isEqualTo("mailwhy 1.2.3\n");
        assertThat(shell.run("explain", "--version").out()).isEqualTo("mailwhy 1.2.3\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyse",
                "analyze --timezone Mars mail.log",
                "check -H localhost",
                "--nonsense",
                "probe",
                "probe mx1:99999",
                "probe --tls startls mx1",
                "probe --timeout 5 mx1",
                "probe --timeout 0s mx1",
                "probe --depth rcpt mx1",
                "probe --to <a@b> mx1",
                "demo --for soon",
                "demo --listen :::",
                "check-config",
                "alert test",
                "explain",
            })
    void wrongUsageIsOneLineWithWhatToDo(String line) {
        Shell.Run run = shell.run(line.split(" ", -1));
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().startsWith("mailwhy: ");
    }

    @Test
    void theAgentAndTheDemonstrationAreStartedWithWhatWasSaid() {
        assertThat(shell.run("agent").status()).isEqualTo(143);
        assertThat(shell.run("agent", "--config", "m.yml").status()).isEqualTo(143);
        assertThat(shell.run("demo", "--for", "60s", "--listen", "127.0.0.1:0").status()).isZero();
        assertThat(shell.started)
                .isEqualTo(List.of("agent null", "agent m.yml", "demo PT1M 127.0.0.1:0"));
    }

    @Test
    void aRightConfigurationHasNoMistake() throws IOException {
        Path file = Files.writeString(temp.resolve("m.yml"), "servers: [{address: mx1}]\n");
        Shell.Run run = shell.run("check-config", file.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("no mistake", "1 server,");
    }

    @Test
    void everyMistakeOfAConfigurationIsTold() throws IOException {
        Path file = Files.writeString(temp.resolve("m.yml"), "severs: []\nweb: {listen: x:y}\n");
        Shell.Run run = shell.run("check-config", file.toString());
        assertThat(run.status()).isEqualTo(78);
        assertThat(run.err().lines())
                .hasSize(3)
                .startsWith(
                        "mailwhy: "
                                + file
                                + ":1:1: \"severs\" is an unknown key: did you mean servers?");
        assertThat(shell.run("check-config", temp.resolve("none").toString()).status())
                .isEqualTo(78);
    }

    @Test
    void aReplyIsExplained() {
        for (String[] words :
                List.of(
                        new String[] {"explain", "452 4.3.1 Insufficient system storage"},
                        new String[] {
                            "explain", "452", "4.3.1", "Insufficient", "system", "storage"
                        },
                        new String[] {"explain", "4.3.1 Insufficient system storage"},
                        new String[] {
                            "explain",
                            "host mx[192.0.2.1] said: 452 4.3.1 Insufficient system storage"
                        },
                        new String[] {"explain", "452-4.3.1 Insufficient\n452 4.3.1 storage"})) {
            Shell.Run run = shell.run(words);
            assertThat(run.status()).isZero();
            assertThat(run.out()).isNotBlank();
            assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nov 23 14:02:11 mx1 postfix/smtpd[123]: NOQUEUE: reject: MAIL from c[192.0.2.7]: 452"
                        + " 4.3.1 Insufficient system storage; from=<a@b.org> proto=ESMTP"
                        + " helo=<c.example.org>",
                "2026-11-23T14:02:11.123456+01:00 mx1 postfix/smtp[9]: 4Xy12345: to=<a@b.org>,"
                        + " relay=m.b.org[192.0.2.9]:25, delay=1, delays=0/0/1/0, dsn=4.2.2,"
                        + " status=deferred (host m.b.org[192.0.2.9] said: 452 4.2.2 Mailbox full (in"
                        + " reply to RCPT TO command))",
                "Nov 23 14:02:11 mx1 postfix/smtpd[123]: warning: not"
                        + " enough free space in mail queue: 9998336 bytes < 1.5*message size limit"
            })
    void aLogLineIsExplained(String line) {
        Shell.Run run = shell.run("explain", line);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(shell.run("explain", "--json", line).out()).contains("\"cause\":");
    }

    @Test
    void theDoctorTellsWhatItFinds() {
        Shell.Run text = shell.run("doctor");
        assertThat(text.status()).isIn(0, 1);
        assertThat(text.err()).isEmpty();
        assertThat(text.out()).contains("Mail servers", "Host", "Logs", "end for the user");
        Shell.Run json = shell.run("doctor", "--json");
        assertThat(JsonObject.parse(json.out()).flag("ok")).isEqualTo(json.status() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "250 2.1.0 Ok", "999", "%s%n", "--", " "})
    void whatIsNoRefusalIsToldSo(String text) {
        Shell.Run run = shell.run("explain", "--", text);
        assertThat(run.status()).isEqualTo(65);
        assertThat(run.err()).startsWith("mailwhy: ").contains("paste");
    }

    @ParameterizedTest
    @ValueSource(strings = {"421", "452", "450", "4.3.1", "5.7.1", "499"})
    void aBareCodePrintsItsReferencePage(String code) {
        Shell.Run run = shell.run("explain", code);
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith(code + ": ");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(run.out().contains("421 and 452"))
                .isEqualTo(code.equals("421") || code.equals("452"));
    }

    @Test
    void eachLineOfTheStandardInputIsOneJsonObject() {
        Shell.Run run =
                shell.input(
                                "421 4.3.2 down\r\n\nnonsense\n452 full\n\u0000\u001b[31m\n"
                                        + "x".repeat(100_000))
                        .run("explain", "--json", "-");
        assertThat(run.status()).isEqualTo(65);
        List<JsonObject> objects = run.out().lines().map(JsonObject::parse).toList();
        assertThat(objects).hasSize(6);
        assertThat(objects.get(0).object("reply").integer("code")).isEqualTo(421);
        assertThat(objects.get(1).text("error")).isNotBlank();
        assertThat(objects.get(3).object("reply").text("text")).isEqualTo("full");
    }

    @Test
    void onlyRepliesOnTheStandardInputAreSuccess() {
        assertThat(shell.input("421 down\n452 full").run("explain", "-").status()).isZero();
        assertThat(shell.input("").run("explain", "-").out()).isEmpty();
    }

    @Test
    void aRemoteServersControlCharactersNeverReachTheTerminal() {
        String hostile = "452 4.3.1 \u001b]0;gotcha\u0007 \u001b[31mred\u009b1m \u202egnp";
        for (Shell each : List.of(shell, new Shell(Map.of()).onColouredTerminal())) {
            String out = each.run("explain", hostile).out();
            assertThat(out)
                    .doesNotContain("\u001b]", "\u0007", "\u009b", "\u202e", "\u001b[31mred");
        }
        assertThat(shell.run("explain", "--json", hostile).out())
                .doesNotContain("\u001b", "\u0007", "\u009b", "\u202e");
    }

    @Test
    void aProcessWithoutATerminalHasNoColour() {
        assertThat(Console.system().colour()).isFalse();
    }

    @Test
    void colourIsOnlyForTerminals() {
        assertThat(shell.run("explain", "421 4.3.2 down").out()).doesNotContain("\u001b");
        assertThat(shell.onColouredTerminal().run("explain", "421 4.3.2 down").out())
                .contains("\u001b[1m");
    }

    @Test
    void aServerThatRefusesConnectionsIsUnreachable() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Shell.Run run = shell.run("probe", "127.0.0.1:" + port);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("no reply", "refused");
        Shell.Run json = shell.run("probe", "--json", "127.0.0.1:" + port);
        assertThat(JsonObject.parse(json.out()).text("outcome")).isEqualTo("refused");
    }

    @Test
    void withoutAnAgentItIsSaidWhatToRunFirst() throws IOException {
        Shell.Run run = shell.run("--url", "http://127.0.0.1:1");
        assertThat(run.status()).isEqualTo(69);
        assertThat(run.err())
                .startsWith("mailwhy: no agent answers at http://127.0.0.1:1:")
                .contains("mailwhy demo");
        assertThat(shell.run("--url", "nonsense").status()).isEqualTo(64);
    }

    @Test
    void theVerdictDecidesTheExitStatus() throws IOException {
        assertThat(
                        verdict(
                                "{\"ok\": true, \"summary\": \"All well.\", \"at\": \"2026-11-23T14:00:00Z\"}"))
                .satisfies(run -> assertThat(run.status()).isZero())
                .satisfies(run -> assertThat(run.out()).startsWith("✔ All well.").contains("old"));
        assertThat(
                        verdict(
                                "{\"ok\": false, \"summary\": \"Bad.\", \"at\": \"2999-11-23T14:00:00Z\","
                                        + "\"failed\": [{\"source\": \"queue\", \"problem\": \"denied\", \"remedy\": \"usermod\"}],"
                                        + "\"windows\": [{\"name\": \"night\", \"until\": \"2999-11-23T14:00:00Z\"}]}"))
                .satisfies(run -> assertThat(run.status()).isEqualTo(1))
                .satisfies(run ->
                        assertThat(run.out())
                                .contains("✖ Bad.", "queue: denied", "usermod", "night"));
        assertThat(verdict("{}").status()).isEqualTo(69);
        assertThat(verdict("<html>").status()).isEqualTo(69);
    }

    private static Shell.Run verdict(String json) throws IOException {
        HttpServer agent = serving("/api/v1/verdict", 200, json);
        try {
            return new Shell(Map.of("MAILWHY_URL", url(agent) + "/")).run();
        } finally {
            agent.stop(0);
        }
    }

    @Test
    void aTestNotificationShowsTheAnswer() throws IOException {
        HttpServer good = serving("/hook", 202, "queued");
        HttpServer bad = serving("/hook", 403, "\u001b[31mno");
        Path file =
                Files.writeString(
                        temp.resolve("m.yml"),
                        "alerts: [{name: good, url: '%s/hook'}, {name: bad, url: '%s/hook'}, {name: gone, url: 'http://127.0.0.1:1'}]"
                                .formatted(url(good), url(bad)));
        try {
            Shell.Run run = shell.run("alert", "test", "good", "--config", file.toString());
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("Delivered", "202", "queued");
            run = shell.run("alert", "test", "bad", "--config", file.toString());
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).contains("403").doesNotContain("\u001b");
            run = shell.run("alert", "test", "gone", "--config", file.toString());
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("refused");
            run = shell.run("alert", "test", "opps", "--config", file.toString());
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("good, bad, gone");
        } finally {
            good.stop(0);
            bad.stop(0);
        }
    }

    private static HttpServer serving(String path, int status, String body) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext(
                path,
                exchange -> {
                    try (exchange) {
                        exchange.getRequestBody().readAllBytes();
                        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                        exchange.sendResponseHeaders(status, bytes.length);
                        exchange.getResponseBody().write(bytes);
                    }
                });
        server.start();
        return server;
    }

    private static String url(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }
}
