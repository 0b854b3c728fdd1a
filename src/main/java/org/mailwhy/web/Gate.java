package org.mailwhy.web;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lets in only who asks for this machine by its own name or address. A page of a stranger whose
/// name was rebound to our address has the browser send the stranger's name.
final class Gate {

    private final Set<String> names;

    private Gate(Set<String> names) {
        this.names = names;
    }

    static Gate of(WebOptions options) {
        Set<String> names = new HashSet<>(Set.of("localhost"));
        names.add(lower(options.host()));
        machineName().ifPresent(name -> names.add(lower(name)));
        Optional.ofNullable(options.externalUrl())
                .map(URI::getHost)
                .ifPresent(host -> names.add(lower(host)));
        return new Gate(names);
    }

    void check(Request request) throws Problem {
        String host =
                request.header("Host")
                        .orElseThrow(() -> new Problem(400, "the Host header is missing"));
        if (!admits(host)) {
            throw new Problem(421, "this is not the host that was asked for; see web.external_url");
        }
        Optional<String> origin = request.header("Origin");
        if (request.method().equals("POST")
                && origin.isPresent()
                && !admits(authority(origin.get()))) {
            throw new Problem(403, "another site must not send this");
        }
    }

    private static String authority(String origin) {
        return origin.replaceFirst("^[a-z]*://", "");
    }

    /// @param authority host, with or without a port
    boolean admits(String authority) {
        String host = lower(authority.strip()).replaceFirst(":[0-9]*$", "");
        return names.contains(withoutDot(host)) || isOurAddress(host);
    }

    private static String withoutDot(String host) {
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static boolean isOurAddress(String host) {
        @Nullable InetAddress address = literal(host.replaceAll("^\\[|]$", ""));
        if (address == null) {
            return false;
        }
        try {
            return address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException _) {
            return false;
        }
    }

    private static @Nullable InetAddress literal(String host) {
        try {
            return InetAddress.ofLiteral(host);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static Optional<String> machineName() {
        try {
            return Optional.of(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException _) {
            return Optional.empty();
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
