package org.mailwhy.smtp;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// How one server is probed.
///
/// @param name the server's label
/// @param hello the name in EHLO
/// @param from the envelope sender; empty is the null path
/// @param to recipients for [Depth#RCPT]
/// @param timeout of each phase; four times that in all
/// @param local this host runs the server
public record ProbeOptions(
        String name,
        Target target,
        Tls tls,
        Depth depth,
        String hello,
        String from,
        List<String> to,
        Duration timeout,
        boolean local) {
    public ProbeOptions {
        to = List.copyOf(to);
        Stream.concat(Stream.of(hello, from), to.stream()).forEach(ProbeOptions::requireOneWord);
    }

    /// What goes into a command as it is must not end it.
    private static void requireOneWord(String argument) {
        if (argument.chars().anyMatch(c -> c <= ' ' || c == '<' || c == '>' || c == 0x7f)) {
            throw new IllegalArgumentException("no blank, no < and no > allowed: " + argument);
        }
    }

    /// Whom to probe.
    public sealed interface Target {
        /// @param host a name or an IP address; each of its addresses is probed
        record Address(String host, int port) implements Target {}

        /// Each MX host of the domain, RFC 5321 section 5.1.
        record Domain(String name) implements Target {}
    }

    /// When the session is encrypted.
    public enum Tls {
        NONE,
        STARTTLS,
        IMPLICIT,
        OPPORTUNISTIC
    }

    /// How far the session goes before RSET and QUIT.
    public enum Depth {
        CONNECT,
        EHLO,
        MAIL,
        RCPT
    }
}
