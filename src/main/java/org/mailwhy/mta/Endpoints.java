package org.mailwhy.mta;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mailwhy.mta.MailServer.Listener;
import org.mailwhy.mta.MailServer.Listener.Tcp;

/// The name of an inet service of master(5), `host:port`, as sockets. Host names are not looked up:
/// they count as any address.
final class Endpoints {
    private static final Pattern LIST = Pattern.compile("[,\\s]+");
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]]");
    private static final Map<String, Integer> PORTS =
            Map.of(
                    "lmtp",
                    24,
                    "smtp",
                    25,
                    "smtps",
                    465,
                    "submissions",
                    465,
                    "urd",
                    465,
                    "submission",
                    587);

    private Endpoints() {}

    /// @param interfaces what a name without host listens on: `inet_interfaces`
    static List<Listener> of(String service, String interfaces) {
        int colon = service.lastIndexOf(':');
        String hosts = colon < 0 ? interfaces : service.substring(0, colon);
        return port(service.substring(colon + 1))
                .map(port -> listeners(hosts, port))
                .orElse(List.of());
    }

    /// @param hosts separated by comma or space
    static List<Listener> listeners(String hosts, int port) {
        List<InetAddress> addresses =
                LIST.splitAsStream(hosts)
                        .flatMap(Endpoints::addresses)
                        .filter(address -> !address.isAnyLocalAddress())
                        .toList();
        return addresses.isEmpty()
                ? List.of(new Tcp(null, port))
                : addresses.stream().<Listener>map(address -> new Tcp(address, port)).toList();
    }

    private static Optional<Integer> port(String text) {
        Integer known = PORTS.get(text.toLowerCase(Locale.ROOT));
        if (known != null) {
            return Optional.of(known);
        }
        return text.matches("[0-9]{1,5}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    /// None for what is no address.
    private static Stream<InetAddress> addresses(String host) {
        return switch (host) {
            case "loopback-only", "localhost" ->
                    Stream.of("127.0.0.1", "::1").flatMap(Endpoints::literal);
            default -> literal(BRACKETS.matcher(host).replaceAll(""));
        };
    }

    private static Stream<InetAddress> literal(String address) {
        try {
            return Stream.of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
