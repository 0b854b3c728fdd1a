package org.mailwhy.demo;

import org.mailwhy.demo.Script.Cue;

/// What can be wrong with a mail server, in the words that real ones use for it.
enum Trouble {
    NONE,
    /// Postfix whose queue has less room than 1.5 × message_size_limit.
    DISK_FULL,
    /// Postfix's postscreen with all server processes busy.
    OVERLOAD,
    /// A server on its way down; afterwards nobody listens.
    MAINTENANCE,
    STOPPED,
    /// Dovecot's quota, asked by Postfix at RCPT.
    MAILBOX_QUOTA,
    /// Postfix's smtpd_client_connection_count_limit.
    CONNECTION_LIMIT,
    /// Postfix's smtpd_client_message_rate_limit.
    RATE_LIMIT,
    /// Postgrey behind Postfix: the second attempt is accepted.
    GREYLISTING,
    /// Postfix without its milter.
    DEPENDENCY,
    /// All processes hang: the kernel accepts, nobody greets.
    NO_BANNER,
    /// Connections are cut before the banner.
    DROPPED,
    /// TLS that cannot be started for want of a key.
    TLS;

    /// A server with this trouble, that calls itself by the name.
    Script script(String host) {
        Script healthy = Script.healthy(host);
        return switch (this) {
            case NONE -> healthy;
            case DISK_FULL -> healthy.with(Cue.MAIL, "452 4.3.1 Insufficient system storage");
            case OVERLOAD -> healthy.with(Cue.CONNECT, closing("4.3.2 All server ports are busy"));
            case MAINTENANCE ->
                    healthy.with(
                            Cue.CONNECT,
                            closing("4.3.2 " + host + " Service shutting down for maintenance"));
            case STOPPED -> Script.down();
            case MAILBOX_QUOTA ->
                    healthy.with(
                            Cue.RCPT,
                            "452 4.2.2 <%s>: Recipient address rejected: Mailbox is full"
                                    .formatted(Demo.RECIPIENT));
            case CONNECTION_LIMIT ->
                    healthy.with(
                            Cue.CONNECT,
                            closing(
                                    "4.7.0 %s Error: too many connections from 127.0.0.1"
                                            .formatted(host)));
            case RATE_LIMIT ->
                    healthy.with(Cue.MAIL, "450 4.7.1 Error: too much mail from 127.0.0.1");
            case GREYLISTING -> healthy.with(Cue.RCPT, greylisted());
            case DEPENDENCY ->
                    healthy.with(Cue.MAIL, "451 4.7.1 Service unavailable - try again later");
            case NO_BANNER -> healthy.with(Cue.CONNECT, new Act.Hang());
            case DROPPED -> healthy.with(Cue.CONNECT, new Act.SayAndClose(""));
            case TLS ->
                    healthy.with(Cue.EHLO, "250-" + host + "\n250 STARTTLS")
                            .with(Cue.STARTTLS, "454 4.7.0 TLS not available due to local problem");
        };
    }

    private static Act closing(String text) {
        return new Act.SayAndClose("421 " + text);
    }

    private static Act greylisted() {
        return new Act.AtFirst(
                3,
                new Act.Say(
                        "450 4.2.0 <%s>: Recipient address rejected: Greylisted, see https://postgrey.example/help"
                                .formatted(Demo.RECIPIENT)),
                new Act.Say("250 2.1.5 Ok"));
    }
}
