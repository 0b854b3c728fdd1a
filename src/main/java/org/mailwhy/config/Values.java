package org.mailwhy.config;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The kinds of single values.
final class Values {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,12}) ?(B|[KMGT]i?B)");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?) ?%");
    private static final Pattern HOST_NAME =
            Pattern.compile("(?!-)[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,40}\\.?");
    private static final Pattern MAILBOX = Pattern.compile("[^\\s<>\\p{Cntrl}]{1,256}");
    private static final int MAX_NAME = 100;

    private Values() {}

    static final Reader<String> TEXT = Reader.scalar("a text", Optional::of);

    private static final Reader<String> PATH_TEXT =
            Reader.scalar(
                    "a path",
                    text -> Optional.of(text).filter(p -> !p.isBlank() && p.indexOf('\0') < 0));

    /// What becomes a label or part of a path of the API.
    static final Reader<String> NAME =
            Reader.scalar(
                    "a name of at most " + MAX_NAME + " printable characters without /",
                    text ->
                            Optional.of(text)
                                    .filter(name -> !name.isBlank() && name.length() <= MAX_NAME)
                                    .filter(name -> name.chars().noneMatch(Character::isISOControl))
                                    .filter(name -> name.indexOf('/') < 0));

    static final Reader<Boolean> FLAG =
            Reader.scalar(
                    "true or false",
                    text ->
                            switch (text) {
                                case "true" -> Optional.of(true);
                                case "false" -> Optional.of(false);
                                default -> Optional.empty();
                            });

    static final Reader<Duration> DURATION_TEXT =
            Reader.scalar("a duration like 30s, 5m, 1h or 90d", DurationText::parse);

    static final Reader<Long> SIZE_TEXT = Reader.scalar("a size like 512MiB or 2GB", Values::size);

    /// A share, as 0 to 1.
    static final Reader<Double> PERCENT_TEXT =
            Reader.scalar("a percentage from 1% to 100%", Values::percent);

    static final Reader<ZoneId> ZONE =
            Reader.scalar("a time zone like Europe/Berlin or UTC", Values::zone);

    static final Reader<String> HOST = Reader.scalar("a host name or an IP address", Values::host);

    /// An envelope address, without the angle brackets.
    static final Reader<String> MAIL_ADDRESS =
            Reader.scalar(
                    "an address like a@example.org",
                    text -> Optional.of(text).filter(MAILBOX.asMatchPredicate()));

    /// The empty text is the null path.
    static final Reader<String> SENDER =
            Reader.scalar(
                    "an address like a@example.org, or \"\"",
                    text ->
                            Optional.of(text)
                                    .filter(t -> t.isEmpty() || MAILBOX.matcher(t).matches()));

    static final Reader<URI> HTTP_URL =
            Reader.scalar(
                    "http://HOST/… or https://HOST/…, without user and password", Values::httpUrl);

    static Reader<Path> path() {
        return spot -> PATH_TEXT.read(spot).map(spot.notes()::resolve);
    }

    static Reader<Integer> number(int min, int max) {
        return Reader.scalar(
                "a number from " + min + " to " + max,
                text ->
                        text.matches("\\d{1,9}")
                                ? Optional.of(Integer.parseInt(text))
                                        .filter(n -> n >= min && n <= max)
                                : Optional.empty());
    }

    /// @param min shortest that makes sense, as one would write it
    /// @param max longest
    static Reader<Duration> duration(String min, String max) {
        Duration least = DurationText.parse(min).orElseThrow();
        Duration most = DurationText.parse(max).orElseThrow();
        return DURATION_TEXT.checked(value ->
                value.compareTo(least) < 0 || value.compareTo(most) > 0
                        ? Optional.of("out of range: write " + min + " to " + max)
                        : Optional.empty());
    }

    static Reader<Address> address(int defaultPort) {
        return Reader.scalar(
                "HOST:PORT like mx1.example.org:25 or [2001:db8::1]:25",
                text -> Address.parse(text, defaultPort));
    }

    private static Optional<Long> size(String text) {
        Matcher matcher = SIZE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(2);
        int power = unit.equals("B") ? 0 : "KMGT".indexOf(unit.charAt(0)) + 1;
        double factor = Math.pow(unit.length() == 3 ? 1024 : 1000, power);
        double bytes = Long.parseLong(matcher.group(1)) * factor;
        return Optional.of((long) bytes).filter(_ -> bytes < 1L << 60);
    }

    private static Optional<Double> percent(String text) {
        Matcher matcher = PERCENT.matcher(text);
        return matcher.matches()
                ? Optional.of(Double.parseDouble(matcher.group(1)) / 100)
                        .filter(share -> share >= 0.01 && share <= 1)
                : Optional.empty();
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<URI> httpUrl(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            boolean http = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return Optional.of(uri)
                    .filter(_ -> http && uri.getHost() != null && uri.getUserInfo() == null);
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// A name (an international one in its ASCII form) or a literal address.
    static Optional<String> host(String text) {
        try {
            if (text.indexOf(':') >= 0 || text.matches("[0-9.]+")) {
                return Optional.of(InetAddress.ofLiteral(text)).map(_ -> text);
            }
            return Optional.of(IDN.toASCII(text, IDN.ALLOW_UNASSIGNED))
                    .filter(name -> HOST_NAME.matcher(name).matches());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
