package org.mailwhy.config;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mailwhy.Cause;
import org.mailwhy.Direction;
import org.mailwhy.alert.Receiver;
import org.mailwhy.config.Settings.Alert;
import org.mailwhy.incident.AlertRule;

/// The section `alerts`.
final class Alerts {
    private static final Set<Cause> CAUSES =
            EnumSet.of(
                    Cause.DISK_FULL,
                    Cause.OVERLOAD,
                    Cause.MAILBOX_QUOTA,
                    Cause.DEPENDENCY,
                    Cause.SERVER_ERROR,
                    Cause.UNREACHABLE,
                    Cause.MAINTENANCE);
    private static final Set<Direction> DIRECTIONS = EnumSet.of(Direction.GIVEN, Direction.PROBE);
    private static final List<String> LATER =
            List.of("alertmanager", "slack", "teams", "pagerduty", "ntfy");

    static final Reader<List<Alert>> READER =
            Reader.listOfNamed(Reader.section(Alerts::alert), alert -> alert.receiver().name());

    private Alerts() {}

    private static Optional<Alert> alert(Section section) {
        Optional<String> name = section.require("name", Values.NAME);
        section.get("format", Alerts::format);
        section.unbuilt("urls", "sending to several addresses");
        Optional<URI> url = Secrets.get(section, "url", Values.HTTP_URL);
        if (!section.has("url") && !section.has("url_file") && !section.has("urls")) {
            section.wrong("the key url is missing here: add url or url_file");
        }
        List<String> secrets = Secrets.get(section, "secret", Alerts::secrets).orElse(List.of());
        AlertRule rule = rule(section, name.orElse(""));
        return url.map(where -> new Alert(rule, new Receiver(rule.receiver(), where, secrets)));
    }

    private static AlertRule rule(Section section, String name) {
        Reader<List<Cause>> causes = Reader.list(Reader.word(Cause.values(), Cause::label));
        Reader<List<Direction>> directions =
                Reader.list(Reader.word(Direction.values(), Direction::label));
        return new AlertRule(
                name,
                section.<Set<Cause>>get("causes", causes.map(Set::copyOf), CAUSES),
                section.<Set<Direction>>get("directions", directions.map(Set::copyOf), DIRECTIONS),
                section.get("for", Values.duration("0s", "7d"), Duration.ZERO),
                section.get("min_count", Values.number(1, 1_000_000), 1),
                section.get("repeat", Values.duration("0s", "30d"), Duration.ofHours(4)));
    }

    private static Optional<String> format(Spot spot) {
        String[] all = {"standard", "alertmanager", "slack", "teams", "pagerduty", "ntfy"};
        return Reader.word(all, Function.identity())
                .checked(format ->
                        LATER.contains(format)
                                ? Optional.of(
                                        "the format "
                                                + format
                                                + " is not built yet: write standard")
                                : Optional.empty())
                .read(spot);
    }

    /// One, or while a key is being changed several, in words apart; the first is the newest.
    private static Optional<List<String>> secrets(Spot spot) {
        Reader<List<String>> words =
                Values.TEXT.map(text -> Arrays.asList(text.strip().split("\\s+")));
        return words.checked(all ->
                        all.stream().allMatch(Receiver::validSecret)
                                ? Optional.empty()
                                : Optional.of(
                                        "no webhook secret: write whsec_ and the base64 of"
                                                + " 24 to 64 bytes"))
                .read(spot);
    }
}
