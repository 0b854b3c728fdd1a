package org.mailwhy.log;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue.Envelope;
import org.mailwhy.Dialogue.Peer;

/// Small programs that a mail server asks before it answers: policy services, milters, scanners.
/// The server logs the answer; they say what made it.
final class PolicyDaemons implements Dialect {
    private static final Set<String> PROGRAMS =
            Set.of(
                    "postgrey",
                    "sqlgrey",
                    "milter-greylist",
                    "policyd-weight",
                    "policyd-spf",
                    "postfwd",
                    "postfwd2",
                    "postfwd3",
                    "amavis",
                    "clamav-milter",
                    "clamsmtpd",
                    "opendkim",
                    "opendmarc",
                    "dkimpy-milter",
                    "spamd",
                    "spamass-milter",
                    "postsrsd",
                    "saslauthd");

    @Override
    public String software() {
        return "policy daemon";
    }

    @Override
    public boolean wrote(Entry entry) {
        return PROGRAMS.contains(entry.tag());
    }

    @Override
    public List<Saying> read(Entry entry) {
        Cursor cursor = new Cursor(entry.message());
        Optional<Saying> said =
                switch (entry.tag()) {
                    case "postgrey" -> postgrey(cursor);
                    case "sqlgrey" -> sqlgrey(cursor);
                    case "milter-greylist" -> milterGreylist(cursor);
                    case "amavis" -> amavis(entry.message());
                    case "clamav-milter" -> clamav(entry.message());
                    default -> Optional.empty();
                };
        return said.stream().toList();
    }

    /// `action=greylist, reason=…, client_name=…, client_address=…, sender=…, recipient=…`
    private static Optional<Saying> postgrey(Cursor cursor) {
        if (!cursor.skip("action=greylist, reason=") || cursor.until(", client_address=") == null) {
            return Optional.empty();
        }
        String rest = cursor.rest();
        int end = rest.indexOf(',');
        int to = rest.lastIndexOf(", recipient=");
        if (end < 0 || to < end) {
            return Optional.empty();
        }
        String address = rest.substring(0, end);
        int length = address.indexOf('/');
        String recipient = rest.substring(to + ", recipient=".length());
        return Optional.of(greylisted(address, length, new Envelope(null, recipient, null, -1)));
    }

    /// `grey: new: 203.0.113(203.0.113.7), a@x.test -> u@y.test`
    private static Optional<Saying> sqlgrey(Cursor cursor) {
        if (!cursor.skip("grey: new: ") && !cursor.skip("grey: early reconnect: ")) {
            return Optional.empty();
        }
        @Nullable String address = cursor.until("(") == null ? null : cursor.until("), ");
        return address == null
                ? Optional.empty()
                : Optional.of(greylisted(address, -1, Envelope.UNKNOWN));
    }

    /// `ID: addr name[203.0.113.7] from <a@x.test> to <u@y.test> delayed for 00:05:00`
    private static Optional<Saying> milterGreylist(Cursor cursor) {
        @Nullable String id = cursor.until(": addr ");
        Peer peer = id == null ? Peer.UNKNOWN : PostfixReject.peer(cursor);
        @Nullable String sender = cursor.skip(" from <") ? cursor.address() : null;
        @Nullable String recipient = cursor.skip(" to <") ? cursor.address() : null;
        return id != null && recipient != null && cursor.at(" delayed for ")
                ? Optional.of(
                        new Saying.Trouble(
                                "milter-greylist",
                                Cause.GREYLISTING,
                                null,
                                peer,
                                new Envelope(sender, recipient, id, -1)))
                : Optional.empty();
    }

    /// @param length where a network's length begins, such as `/24`
    private static Saying greylisted(String address, int length, Envelope envelope) {
        String plain = length < 0 ? address : address.substring(0, length);
        boolean host = length < 0 || address.endsWith("/32") || address.endsWith("/128");
        return new Saying.Trouble(
                "policy",
                Cause.GREYLISTING,
                null,
                host ? new Peer(plain, null, null) : Peer.UNKNOWN,
                envelope);
    }

    /// `(id) (!!)TROUBLE…`: what follows it may quote the message.
    private static Optional<Saying> amavis(String message) {
        Cursor cursor = new Cursor(message);
        boolean marked = cursor.skip("(") && cursor.until(") ") != null && cursor.skip("(!");
        cursor.skip("!");
        return marked && cursor.at(")TROUBLE")
                ? Optional.of(Saying.Trouble.of("amavis", Cause.DEPENDENCY))
                : Optional.empty();
    }

    private static Optional<Saying> clamav(String message) {
        return message.startsWith("WARNING: No clamd server appears to be available")
                        || message.startsWith("ERROR: Failed to initiate streaming")
                ? Optional.of(Saying.Trouble.of("clamav-milter", Cause.DEPENDENCY))
                : Optional.empty();
    }
}
