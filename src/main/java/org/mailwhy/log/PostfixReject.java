package org.mailwhy.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.Dialogue;
import org.mailwhy.Dialogue.Envelope;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Direction;
import org.mailwhy.EnhancedCode;
import org.mailwhy.Phase;
import org.mailwhy.Reply;
import org.mailwhy.Speaker;

/// What Postfix refuses to its clients: `smtpd`, `postscreen`, `cleanup`.
final class PostfixReject {
    /// What follows `reject: ` and `after `; what is not here (`header`, `body`) is no session
    /// phase.
    private static final Map<String, Phase> PHASES =
            Map.ofEntries(
                    // the reply takes the place of the greeting
                    Map.entry("CONNECT", Phase.BANNER),
                    Map.entry("connect", Phase.BANNER),
                    Map.entry("HELO", Phase.HELLO),
                    Map.entry("EHLO", Phase.HELLO),
                    Map.entry("STARTTLS", Phase.STARTTLS),
                    Map.entry("AUTH", Phase.AUTH),
                    Map.entry("MAIL", Phase.MAIL),
                    Map.entry("RCPT", Phase.RCPT),
                    Map.entry("VRFY", Phase.UNKNOWN),
                    Map.entry("ETRN", Phase.UNKNOWN),
                    Map.entry("UNKNOWN", Phase.UNKNOWN),
                    Map.entry("DATA", Phase.DATA),
                    Map.entry("BDAT", Phase.DATA),
                    Map.entry("END-OF-MESSAGE", Phase.END_OF_DATA));

    private static final Reply TIMEOUT = reply(421, "4.4.2", "Error: timeout exceeded");
    private static final Reply ERRORS = reply(421, "4.7.0", "Error: too many errors");
    private static final Reply CERTIFICATE = reply(421, "4.7.1", "Error: ");

    /// postscreen's conditions, which it logs without their reply.
    private static final Map<String, Reply> SCREEN =
            Map.of(
                    "too many connections", reply(421, "4.7.0", "Error: too many connections"),
                    "all server ports busy", reply(421, "4.3.2", "All server ports are busy"),
                    "all screening ports busy",
                            reply(421, "4.3.2", "All screening ports are busy"));

    private PostfixReject() {}

    /// Lines without a queue id.
    static Optional<List<Saying>> unqueued(String instance, Cursor cursor) {
        if (cursor.skip("NOQUEUE: ") || cursor.at("reject: ")) {
            return Optional.of(queued(instance, "NOQUEUE", cursor));
        }
        if (cursor.skip("timeout after ")) {
            return Optional.of(ended(instance, cursor, TIMEOUT));
        }
        if (cursor.skip("too many errors after ")) {
            return Optional.of(ended(instance, cursor, ERRORS));
        }
        if (cursor.skip("COMMAND TIME LIMIT from ")) {
            return Optional.of(limited(instance, cursor, TIMEOUT));
        }
        if (cursor.skip("COMMAND COUNT LIMIT from ")) {
            return Optional.of(
                    limited(
                            instance,
                            cursor,
                            reply(421, null, "Service unavailable - try again later")));
        }
        return Optional.empty();
    }

    /// Lines behind a queue id; those that refuse nobody say nothing.
    static List<Saying> queued(String instance, String queueId, Cursor cursor) {
        String id = queueId.equals("NOQUEUE") ? "" : queueId;
        if (cursor.skip("reject: ")) {
            return reject(instance, id, cursor);
        }
        // what a filter before the queue answered
        if (cursor.skip("proxy-reject: ")) {
            return reject(instance, id, cursor).stream()
                    .filter(saying ->
                            !(saying instanceof Saying.Refusal refusal
                                    && PostfixUntold.told(refusal.reply())))
                    .toList();
        }
        if (cursor.skip("milter-reject: ")) {
            return reject(instance, id, cursor).stream()
                    .flatMap(saying -> Stream.concat(Stream.of(saying), decided(saying)))
                    .toList();
        }
        return cursor.skip("abort: TLS from ") ? abort(instance, cursor) : List.of();
    }

    /// `STAGE from host[address]: reply; from=<…> to=<…> proto=… helo=<…>`
    private static List<Saying> reject(String instance, String queueId, Cursor cursor) {
        @Nullable String stage = cursor.until(" from ");
        @Nullable Phase phase = stage == null ? null : PHASES.get(stage);
        if (phase == null) {
            return List.of();
        }
        Peer peer = peer(cursor);
        if (!cursor.skip(": ")) {
            return List.of();
        }
        Said said = Said.of(cursor.rest());
        @Nullable Reply known = SCREEN.get(said.words);
        if (known != null) {
            return screened(instance, peer, known);
        }
        Optional<Reply> logged = Replies.joined(said.words);
        Optional<Reply> reply = logged.or(() -> bare(said.words)).filter(Replies::matters);
        return reply
                .<Saying>map(it ->
                        given(
                                instance,
                                phase,
                                peer.hello() == null ? withHello(peer, said) : peer,
                                said.envelope(queueId),
                                logged.isEmpty(),
                                it))
                .stream()
                .toList();
    }

    /// A milter that answers has decided; one that is down or hangs is told by other lines, and
    /// Postfix then says these words for it.
    private static Stream<Saying> decided(Saying saying) {
        return Stream.of(saying)
                .filter(Saying.Refusal.class::isInstance)
                .map(Saying.Refusal.class::cast)
                .filter(refusal -> !refusal.reply().text().startsWith("Service unavailable"))
                .filter(refusal -> refusal.instance() != null)
                .map(refusal ->
                        new Saying.Trouble(
                                String.valueOf(refusal.instance()),
                                Cause.POLICY,
                                null,
                                refusal.dialogue().peer(),
                                refusal.dialogue().envelope()));
    }

    private static List<Saying> screened(String instance, Peer peer, Reply reply) {
        Saying refusal = given(instance, Phase.BANNER, peer, Envelope.UNKNOWN, true, reply);
        Cause cause = reply.text().startsWith("Error") ? Cause.CONNECTION_LIMIT : Cause.OVERLOAD;
        return List.of(refusal, Saying.Trouble.measured(instance, cause, null, peer));
    }

    /// `cleanup` logs a milter's answer without its three digits.
    private static Optional<Reply> bare(String words) {
        return EnhancedCode.leading(words)
                .filter(code -> code.kind() == 4)
                .map(code ->
                        new Reply(451, code, words.substring(code.toString().length()).strip()));
    }

    /// `PHASE [(n bytes)] from host[address]`
    private static List<Saying> ended(String instance, Cursor cursor, Reply reply) {
        @Nullable String stage = cursor.until(" from ");
        if (stage == null) {
            return List.of();
        }
        int blank = stage.indexOf(' ');
        Phase after =
                PHASES.getOrDefault(blank < 0 ? stage : stage.substring(0, blank), Phase.UNKNOWN);
        Phase phase = reply.equals(TIMEOUT) ? waiting(after) : after;
        return List.of(given(instance, phase, peer(cursor), Envelope.UNKNOWN, true, reply));
    }

    /// After DATA it is the message that does not come, else the next command.
    private static Phase waiting(Phase after) {
        return after == Phase.DATA || after == Phase.END_OF_DATA ? after : Phase.IDLE;
    }

    /// `[address]:port after COMMAND`
    private static List<Saying> limited(String instance, Cursor cursor, Reply reply) {
        Peer peer = peer(cursor);
        return List.of(given(instance, Phase.IDLE, peer, Envelope.UNKNOWN, true, reply));
    }

    private static List<Saying> abort(String instance, Cursor cursor) {
        Peer peer = peer(cursor);
        String reason = cursor.skip(": ") ? cursor.rest() : "";
        Reply reply = new Reply(421, CERTIFICATE.enhanced(), CERTIFICATE.text() + reason);
        return List.of(given(instance, Phase.STARTTLS, peer, Envelope.UNKNOWN, true, reply));
    }

    static Saying.Refusal given(
            String instance,
            Phase phase,
            Peer peer,
            Envelope envelope,
            boolean implied,
            Reply reply) {
        return new Saying.Refusal(
                instance,
                new Dialogue(
                        Direction.GIVEN,
                        phase,
                        peer,
                        envelope,
                        Speaker.server(Postfix.SOFTWARE),
                        implied,
                        null),
                reply);
    }

    static Reply reply(int code, @Nullable String enhanced, String text) {
        return new Reply(
                code, enhanced == null ? null : EnhancedCode.parse(enhanced).orElse(null), text);
    }

    /// `host[address]` or `[address]:port`; `unknown` is none.
    static Peer peer(Cursor cursor) {
        @Nullable String name = cursor.until("[");
        @Nullable String address = name == null ? null : cursor.until("]");
        cursor.skipPort();
        return new Peer(known(address), known(name), null);
    }

    private static @Nullable String known(@Nullable String word) {
        return word == null || word.isEmpty() || word.equals("unknown") ? null : word;
    }

    private static Peer withHello(Peer peer, Said said) {
        return new Peer(peer.address(), peer.name(), said.hello);
    }

    /// The words of a refusal and the attributes behind them. The words may quote what the client
    /// wrote; the attributes stand last.
    private record Said(
            String words,
            @Nullable String sender,
            @Nullable String recipient,
            @Nullable String hello) {

        static Said of(String text) {
            int end = text.lastIndexOf("; from=<");
            end = end < 0 ? text.lastIndexOf("; proto=") : end;
            if (end < 0) {
                return new Said(text, null, null, null);
            }
            Cursor cursor = new Cursor(text.substring(end + 2));
            // postscreen puts commas, smtpd does not
            @Nullable String sender = cursor.skip("from=<") ? cursor.address() : null;
            @Nullable String recipient =
                    cursor.skip(" to=<") || cursor.skip(", to=<") ? cursor.address() : null;
            @Nullable String hello = cursor.until(" helo=<") == null ? null : last(cursor.rest());
            return new Said(text.substring(0, end), sender, recipient, hello);
        }

        private static String last(String rest) {
            int end = rest.lastIndexOf('>');
            return end < 0 ? rest : rest.substring(0, end);
        }

        Envelope envelope(String queueId) {
            return new Envelope(sender, recipient, queueId.isEmpty() ? null : queueId, -1);
        }
    }
}
