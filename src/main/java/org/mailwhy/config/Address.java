package org.mailwhy.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A host and a port as people write them: `host`, `host:port`, `[2001:db8::1]:25`.
///
/// @param host a name or an IP address without brackets
public record Address(String host, int port) {
    private static final Pattern FORM =
            Pattern.compile("(?:\\[([0-9A-Fa-f:.%]{2,45})]|([^:\\[\\]]{1,255}))(?::([0-9]{1,5}))?");

    /// Empty when the text is anything else.
    public static Optional<Address> parse(String text, int defaultPort) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            // a bare IPv6 address has colons and no port
            return Values.host(text)
                    .filter(_ -> text.indexOf(':') >= 0)
                    .map(host -> new Address(host, defaultPort));
        }
        String host = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        int port = matcher.group(3) == null ? defaultPort : Integer.parseInt(matcher.group(3));
        return Values.host(host).filter(_ -> port <= 65535).map(name -> new Address(name, port));
    }

    @Override
    public String toString() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
