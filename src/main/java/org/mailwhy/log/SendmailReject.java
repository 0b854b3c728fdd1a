package org.mailwhy.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue.Envelope;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Measured;
import org.mailwhy.Phase;
import org.mailwhy.Reply;

/// What Sendmail refuses to its clients. Where the log has only the reason, the reply is that of
/// its source (srvrsmtp.c, collect.c, milter.c).
final class SendmailReject {
    private static final Map<String, Phase> RULESETS =
            Map.of(
                    "check_relay", Phase.BANNER,
                    "check_mail", Phase.MAIL,
                    "check_rcpt", Phase.RCPT,
                    "check_data", Phase.DATA,
                    "check_eoh", Phase.END_OF_DATA,
                    "check_eom", Phase.END_OF_DATA,
                    "check_compat", Phase.RCPT,
                    "trust_auth", Phase.AUTH);

    /// FEATURE(ratecontrol) and FEATURE(conncontrol), in proto.m4.
    private static final Map<String, Cause> CONTROLS =
            Map.of(
                    "Connection rate limit exceeded.", Cause.RATE_LIMIT,
                    "Too many open connections.", Cause.CONNECTION_LIMIT);

    /// proto.m4 itself, where the DNS or a map gave no answer; all else is what a rule was told to
    /// say.
    private static final Set<String> FAILED_LOOKUP = Set.of("4.1.8", "4.4.0", "4.3.0");

    private static final Map<String, Phase> COMMANDS =
            Map.of(
                    "MAIL", Phase.MAIL,
                    "RCPT", Phase.RCPT,
                    "DATA", Phase.DATA,
                    "AUTH", Phase.AUTH,
                    "STARTTLS", Phase.STARTTLS);

    private static final String LATER = "Please try again later";

    private SendmailReject() {}

    /// Nothing when it is none of these lines.
    static List<Saying> read(@Nullable String id, String message) {
        Envelope envelope = new Envelope(null, null, id, -1);
        Cursor cursor = new Cursor(message);
        if (cursor.skip("ruleset=")) {
            return ruled(envelope, cursor);
        }
        if (cursor.skip("Milter: ")) {
            return filtered(envelope, cursor);
        }
        if (cursor.skip("Milter (")) {
            return filter(envelope, cursor);
        }
        if (cursor.skip("low on space (")) {
            return space(envelope, cursor);
        }
        if (cursor.skip("SYSERR")) {
            return error(envelope, cursor);
        }
        if (message.equals("Too many recipients")) {
            return limited(Phase.RCPT, envelope, "452 4.5.3 " + message, Cause.TOO_MANY_RECIPIENTS);
        }
        if (cursor.skip("message size (")) {
            return size(envelope, cursor);
        }
        if (cursor.skip("delaying=")) {
            return delayed(envelope, cursor);
        }
        if (cursor.skip("SMTP ")) {
            return suspended(envelope, cursor);
        }
        if (cursor.skip("timeout waiting for input from ")) {
            return idle(envelope, cursor.rest());
        }
        return cursor.skip("ERROR: srv_features=tempfail, relay=")
                ? limited(
                        Phase.MAIL,
                        envelope,
                        peer(cursor.rest()),
                        "450 4.3.0 " + LATER + ".",
                        Cause.DEPENDENCY,
                        null)
                : List.of();
    }

    /// `name [address][ (may be forged)]` or `[address]`.
    static Peer peer(String words) {
        Cursor cursor = new Cursor(words);
        @Nullable String name = cursor.at("[") ? null : unrooted(cursor.word());
        cursor.skip(" ");
        @Nullable String address = cursor.skip("[") ? cursor.until("]") : null;
        String bare =
                address != null && address.startsWith("IPv6:") ? address.substring(5) : address;
        return new Peer(bare, name, null);
    }

    private static String unrooted(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /// `check_rcpt, arg1=<u@d>[, arg2=…], relay=name [address], reject=REPLY`: arguments are the
    /// client's.
    private static List<Saying> ruled(Envelope known, Cursor cursor) {
        String ruleset = String.valueOf(cursor.until(", arg1="));
        Phase phase = RULESETS.getOrDefault(ruleset, Phase.UNKNOWN);
        @Nullable String argument = argument(phase, cursor);
        @Nullable String relay = argument == null ? null : cursor.until(", reject=");
        Reply reply = relay == null ? null : Replies.joined(cursor.rest()).orElse(null);
        if (relay == null || reply == null || !Replies.matters(reply)) {
            return List.of();
        }
        Envelope envelope =
                new Envelope(
                        phase == Phase.MAIL ? argument : null,
                        phase == Phase.RCPT ? argument : null,
                        known.queueId(),
                        -1);
        // refused for the whole session unless it is closed: the first command that can be is MAIL
        Phase told = phase == Phase.BANNER && reply.code() != 421 ? Phase.MAIL : phase;
        Saying refusal = given(told, peer(relay), envelope, false, reply);
        Cause cause =
                phase == Phase.BANNER
                        ? CONTROLS.getOrDefault(reply.text(), Cause.POLICY)
                        : Cause.POLICY;
        return FAILED_LOOKUP.contains(String.valueOf(reply.enhanced()))
                ? List.of(refusal)
                : List.of(refusal, trouble(cause, null, peer(relay), envelope));
    }

    /// Reads up to the relay's name. Only that of a connection is none of the client's words.
    private static @Nullable String argument(Phase phase, Cursor cursor) {
        if (cursor.skip("<")) {
            @Nullable String address = cursor.address();
            return cursor.skip(", relay=") ? address : null;
        }
        return phase == Phase.BANNER ? cursor.until(", relay=") : null;
    }

    /// `from=<a>, reject=REPLY`, `to=<u>, reject=…`, `data, reject=…`, `helo=h, reject=…`,
    /// `connect: host=h, addr=a, reject=…`; the words behind `=` are the client's.
    private static List<Saying> filtered(Envelope known, Cursor cursor) {
        if (cursor.skip("initialization failed, ")) {
            // other commands say so for themselves
            return cursor.at("closing connection")
                    ? limited(Phase.BANNER, known, "421 4.7.0 closing connection", Cause.DEPENDENCY)
                    : List.of(trouble(Cause.DEPENDENCY, null, Peer.UNKNOWN, known));
        }
        Phase phase;
        Envelope envelope = known;
        Peer peer = Peer.UNKNOWN;
        if (cursor.skip("from=<")) {
            phase = Phase.MAIL;
            envelope = new Envelope(cursor.address(), null, known.queueId(), -1);
        } else if (cursor.skip("to=<")) {
            phase = Phase.RCPT;
            envelope = new Envelope(null, cursor.address(), known.queueId(), -1);
        } else if (cursor.skip("connect: host=")) {
            phase = Phase.BANNER;
            String name = cursor.until(", addr=");
            peer = new Peer(cursor.until(", reject="), name, null);
            return verdict(phase, peer, envelope, cursor.rest());
        } else if (cursor.skip("data")) {
            phase = Phase.END_OF_DATA;
        } else if (cursor.skip("helo=")) {
            phase = Phase.HELLO;
            cursor.word(); // with its comma
            return cursor.skip(" reject=")
                    ? verdict(phase, peer, envelope, cursor.rest())
                    : List.of();
        } else {
            return List.of();
        }
        return cursor.skip(", reject=") ? verdict(phase, peer, envelope, cursor.rest()) : List.of();
    }

    /// A milter that answers has decided; for one that is down or hangs Sendmail says these words.
    private static List<Saying> verdict(Phase phase, Peer peer, Envelope envelope, String words) {
        return Replies.joined(words)
                .filter(Replies::matters)
                .map(reply -> {
                    Saying refusal = given(phase, peer, envelope, false, reply);
                    return reply.text().startsWith(LATER)
                            ? List.of(refusal)
                            : List.of(refusal, trouble(Cause.POLICY, null, peer, envelope));
                })
                .orElse(List.of());
    }

    /// `name): error connecting to filter: …`, `name): timeout before data read, where=mail`
    private static List<Saying> filter(Envelope envelope, Cursor cursor) {
        cursor.until("): ");
        boolean lost =
                Stream.of("error connecting ", "timeout ", "to error state", "read returned ")
                        .anyMatch(cursor::at);
        return lost ? List.of(trouble(Cause.DEPENDENCY, null, Peer.UNKNOWN, envelope)) : List.of();
    }

    /// `name needs 0 bytes + 100 blocks in /folder), max avail: 48`. The daemon asks for itself
    /// each minute, else a client's MAIL was refused.
    private static List<Saying> space(Envelope envelope, Cursor cursor) {
        @Nullable String name = cursor.until(" needs ");
        cursor.until(" bytes + ");
        double least = cursor.number();
        @Nullable String folder =
                cursor.skip(" blocks in ") ? cursor.until("), max avail: ") : null;
        if (name == null || folder == null) {
            return List.of();
        }
        Measured free = new Measured(folder, cursor.number(), least, "blocks");
        return name.equals("SMTP-DAEMON")
                ? List.of(trouble(Cause.DISK_FULL, free, Peer.UNKNOWN, Envelope.UNKNOWN))
                : limited(
                        Phase.MAIL,
                        envelope,
                        new Peer(null, name, null),
                        "452 4.4.5 Insufficient disk space; try again later",
                        Cause.DISK_FULL,
                        free);
    }

    /// `(user): words: strerror`
    private static List<Saying> error(Envelope envelope, Cursor cursor) {
        cursor.until(": ");
        String words = cursor.rest();
        if (cursor.at("Out of disk space for temp file")) {
            return limited(Phase.END_OF_DATA, envelope, "421 4.3.1 " + words, Cause.DISK_FULL);
        }
        if (cursor.skip("collect: relay=")) {
            return words.endsWith(", info=read timeout")
                    ? List.of(implied(Phase.DATA, envelope, "421 4.4.1 collect: read timeout"))
                    : List.of();
        }
        Cause cause = SystemError.last(words).orElse(Cause.SERVER_ERROR);
        if (cursor.at("collect: Cannot write ")) {
            return limited(Phase.END_OF_DATA, envelope, "421 4.3.0 " + words, cause);
        }
        // a client that is gone; before 8.18 its addresses stand at the end
        if (cursor.at("collect: ")) {
            return List.of();
        }
        if (cursor.at("Error writing ") || cursor.at("queueup: ") || cursor.at("fill_fd: ")) {
            return limited(Phase.END_OF_DATA, envelope, "452 4.0.0 " + words, cause);
        }
        // where a rule asked, its own line has the answer
        if (words.contains(" map \"") && envelope.queueId() != null) {
            return limited(Phase.BANNER, envelope, "451 4.0.0 " + words, cause);
        }
        if (words.contains("_map_lookup(") || cursor.at("Error in ldap_")) {
            return List.of(trouble(Cause.DEPENDENCY, null, Peer.UNKNOWN, envelope));
        }
        return List.of(trouble(cause, null, Peer.UNKNOWN, envelope));
    }

    /// `EHLO, load average=9 >= 1`: each command waits a second, DelayLA.
    private static List<Saying> delayed(Envelope envelope, Cursor cursor) {
        if (cursor.until(", load average=") == null) {
            return List.of();
        }
        double load = cursor.number();
        double from = cursor.skip(" >= ") ? cursor.number() : load;
        Measured measured = new Measured("load1", load, from, "load");
        return List.of(trouble(Cause.OVERLOAD, measured, Peer.UNKNOWN, envelope));
    }

    /// `8925) exceeds maximum (2000)`
    private static List<Saying> size(Envelope envelope, Cursor cursor) {
        double size = cursor.number();
        if (!cursor.skip(") exceeds maximum (")) {
            return List.of();
        }
        long most = cursor.number();
        return limited(
                Phase.END_OF_DATA,
                envelope,
                Peer.UNKNOWN,
                "552 5.2.3 Message exceeds maximum fixed size (" + most + ")",
                Cause.MESSAGE_SIZE,
                new Measured("MaxMessageSize", size, (double) most, "bytes"));
    }

    /// `MAIL command (<a>) from name [address] tempfailed (due to previous checks)`: a milter or a
    /// rule could not be asked, which another line says.
    private static List<Saying> suspended(Envelope envelope, Cursor cursor) {
        @Nullable Phase phase = COMMANDS.get(cursor.word());
        String rest = cursor.rest();
        int from = rest.lastIndexOf(") from ");
        return phase != null && from >= 0 && rest.endsWith(" tempfailed (due to previous checks)")
                ? List.of(
                        given(
                                phase,
                                peer(rest.substring(from + ") from ".length())),
                                envelope,
                                true,
                                reply("451 4.3.2 " + LATER)))
                : List.of();
    }

    /// `name during server cmd read`, `… during message collect`: the client is cut off. Any other
    /// is of a server that this one waits for.
    private static List<Saying> idle(Envelope envelope, String words) {
        return words.endsWith(" during server cmd read")
                ? List.of(implied(Phase.IDLE, envelope, "421 4.4.1 timeout waiting for input"))
                : List.of();
    }

    private static List<Saying> limited(Phase phase, Envelope envelope, String reply, Cause cause) {
        return limited(phase, envelope, Peer.UNKNOWN, reply, cause, null);
    }

    private static List<Saying> limited(
            Phase phase,
            Envelope envelope,
            Peer peer,
            String reply,
            Cause cause,
            @Nullable Measured measured) {
        return List.of(
                given(phase, peer, envelope, true, reply(reply)),
                trouble(cause, measured, peer, envelope));
    }

    private static Reply reply(String line) {
        Optional<Reply> reply = Reply.parse(line);
        return reply.orElseThrow();
    }

    private static Saying implied(Phase phase, Envelope envelope, String reply) {
        return given(phase, Peer.UNKNOWN, envelope, true, reply(reply));
    }

    private static Saying given(
            Phase phase, Peer peer, Envelope envelope, boolean implied, Reply reply) {
        return Saying.Refusal.given(Sendmail.SOFTWARE, phase, peer, envelope, implied, reply);
    }

    private static Saying trouble(
            Cause cause, @Nullable Measured measured, Peer peer, Envelope envelope) {
        return new Saying.Trouble(Sendmail.SOFTWARE, cause, measured, peer, envelope);
    }
}
